import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { PAGES } from '../src/office/bolt/rules.ts';

/**
 * The build with the last bolt: it may have the browser itself refuse publishing requests from tabs without a live
 * gate, if the policy says so (docs/decisions/0012-the-last-bolt.md).
 *
 *     npm run build:bolted
 */

const ID = 'virtual:bolt';

/** X's addresses, for `declarativeNetRequestWithHostAccess`: a rule works on these pages and requests alone. */
export const BOLT_HOSTS = PAGES;

/** The Vite plugin: the office's work with the bolt, or nothing at all of it. */
export const bolted = (
  on: boolean,
): {
  name: string;
  resolveId: (id: string) => string | undefined;
  load: (id: string) => string | undefined;
} => ({
  name: 'gatepost:bolted',
  resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
  load: (id) => {
    if (id !== `\0${ID}`) return undefined;
    const room = JSON.stringify(resolve('src/office/bolt/index.ts'));
    return on ? `export { openBolt as default } from ${room};` : 'export default null;';
  },
});

if (import.meta.main) {
  const { status } = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], {
    stdio: 'inherit',
    env: { ...process.env, GATEPOST_BOLT: '1' },
  });
  process.exitCode = status ?? 1;
}
