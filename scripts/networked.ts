import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * The build with a network: it names a school's own servers and can reach no other. Its register may come from there,
 * and counts may go there, if the policy says so (docs/decisions/0010-a-build-with-a-network.md).
 *
 *     npm run build:networked -- https://intranet.parkhill.sch.uk
 */

const ID = 'virtual:network';

/** The servers that a build names, from `GATEPOST_NETWORK`: origins with spaces between. Throws in words for people. */
export function originsOf(named: string | undefined): readonly string[] {
  const given = (named ?? '').split(/[\s,]+/).filter((one) => one !== '');
  const origins = given.map((one) => {
    const url = URL.canParse(one) ? new URL(one) : null;
    const plain =
      url !== null && url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
    if (url?.protocol !== 'https:' || !plain || url.hostname.includes('*'))
      throw new Error(
        `GATEPOST_NETWORK: "${one}" is no server of a school. Write it like https://intranet.parkhill.sch.uk, without a path.`,
      );
    return url.origin;
  });
  return [...new Set(origins)];
}

/** The Vite plugin: the office's work with the network, or nothing at all of it. */
export const networked = (
  origins: readonly string[],
): {
  name: string;
  resolveId: (id: string) => string | undefined;
  load: (id: string) => string | undefined;
} => ({
  name: 'gatepost:networked',
  resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
  load: (id) => {
    if (id !== `\0${ID}`) return undefined;
    const room = JSON.stringify(resolve('src/office/network/index.ts'));
    return origins.length > 0 ? `export { network as default } from ${room};` : 'export default null;';
  },
});

if (import.meta.main) {
  const origins = process.argv.slice(2).join(' ') || process.env['GATEPOST_NETWORK'] || '';
  if (originsOf(origins).length === 0) {
    process.stderr.write('Name the servers: npm run build:networked -- https://intranet.parkhill.sch.uk\n');
    process.exitCode = 2;
  } else {
    const { status } = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], {
      stdio: 'inherit',
      env: { ...process.env, GATEPOST_NETWORK: origins },
    });
    process.exitCode = status ?? 1;
  }
}
