import bolt from 'virtual:bolt';
import compromise from 'virtual:compromise';
import network from 'virtual:network';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { type Api, startOffice } from '../src/office/start.ts';

/** Starts the office: policy, register, engine, record. Listeners are in place before the first await. */
export default defineBackground({
  type: 'module',
  main: () => startOffice(browser as unknown as Api, compromise, network, bolt),
});
