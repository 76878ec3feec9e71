/**
 * The browser's own API, as content scripts need it: `runtime` with promises, which Chromium and Firefox both have.
 * It stands in for the polyfill on X's pages (`wxt.config.ts`), which would be a tenth of what they load.
 */
type Api = typeof import('webextension-polyfill');

const world = globalThis as unknown as { readonly browser?: Api; readonly chrome?: Api };

export const browser = (world.browser?.runtime ? world.browser : world.chrome) as Api;
