/** The builds that are tested: those in `.output`, or others beside them that the environment names. */
import { resolve } from 'node:path';

export const CHROME_BUILD = resolve(process.env['GATEPOST_BUILD'] ?? '.output/chrome-mv3');
export const NETWORKED_BUILD = resolve(
  process.env['GATEPOST_BUILD_NETWORKED'] ?? '.output/chrome-mv3-networked',
);
export const BOLTED_BUILD = resolve(process.env['GATEPOST_BUILD_BOLTED'] ?? '.output/chrome-mv3-bolted');
export const FIREFOX_BUILD = resolve(process.env['GATEPOST_BUILD_FIREFOX'] ?? '.output/firefox-mv3');
