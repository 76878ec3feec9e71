import bolt from 'virtual:bolt';
import compromise from 'virtual:compromise';
import network from 'virtual:network';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { type Api, startOffice } from '../src/office/start.ts';
import { drawShown } from '../src/ui/shown/shown.tsx';

/** Starts the office: policy, register, engine, record. Listeners are in place before the first await. */
export default defineBackground({
  type: 'module',
  main: () => startOffice(browser as unknown as Api, compromise, network, bolt, drawShown),
});
