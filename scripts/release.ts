/** `npm run release`: every file that a store, a browser or a school's own server takes, with their sums. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_TARGET, makeFile } from '../src/policy/templates/index.ts';
import { originsOf } from './networked.ts';
import { checkKey, idOf, ReleaseError, sha256, writeCrx, zipOf } from './pack.ts';

const ROOT = resolve(import.meta.dirname, '..');
const HELP = `npm run release -- [--key FILE --host URL [--network ORIGIN] [--bolt]] [--out FOLDER]

Builds Gatepost and writes into dist/ (or --out):
  gatepost-VERSION-chrome-store.zip      for the Chrome Web Store
  gatepost-VERSION-edge-store.zip        for Microsoft Edge Add-ons
  gatepost-VERSION-firefox-store.zip     for addons.mozilla.org, to be signed there
  gatepost-VERSION-firefox-unsigned.xpi  the same, for tests: Firefox ESR alone takes it, with signatures switched off
  gatepost-VERSION-sources.zip           the sources, which addons.mozilla.org asks for
  SHA256SUMS                             their sums; check with: sha256sum -c SHA256SUMS
With --key, for a school or trust that hosts its own build:
  gatepost-VERSION.crx                   signed with the key
  update.xml                             what browsers ask for; names URL/gatepost-VERSION.crx

  --key FILE    private RSA key, outside the repository, readable by you alone (chmod 600)
  --host URL    address of the folder that both files will be served from
  --network ORIGIN
                a server of the school that the signed build may reach, once for each (docs/network.md).
                The zips for the stores never have a network
  --bolt        the signed build has the last bolt: the browser can block posts from tabs of X without a
                running Gatepost (docs/bolt.md). The zips for the stores never have it
The version is the one in package.json. Files of earlier versions stay: they are the way back.
`;

type Made = { readonly name: string; readonly bytes: Buffer };

/** Builds for one browser, as stores want it (no key in the manifest), into a folder of its own. */
const build = (
  scratch: string,
  browser: 'chrome' | 'firefox',
  network: readonly string[] = [],
  bolt = false,
): string => {
  const args = [
    'node_modules/wxt/bin/wxt.mjs',
    'build',
    ...(browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : []),
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    env: {
      ...process.env,
      GATEPOST_STORE: '1',
      GATEPOST_OUT: scratch,
      GATEPOST_NETWORK: network.join(' '),
      GATEPOST_BOLT: bolt ? '1' : '',
    },
  });
  if (status !== 0) throw new ReleaseError(`The build for ${browser} failed:\n${stdout}${stderr}`);
  return join(scratch, `${browser}-mv3${network.length > 0 ? '-networked' : ''}${bolt ? '-bolted' : ''}`);
};

/** The servers as origins; what is none is refused in words. */
const serversOf = (network: readonly string[]): readonly string[] => {
  try {
    return originsOf(network.join(' '));
  } catch (error) {
    throw new ReleaseError((error as Error).message.replace('GATEPOST_NETWORK', '--network'));
  }
};

const sources = (): Buffer | null => {
  const { status, stdout } = spawnSync('git', ['archive', '--format=zip', 'HEAD'], {
    cwd: ROOT,
    maxBuffer: 2 ** 30,
  });
  return status === 0 ? stdout : null;
};

export type ReleaseOptions = {
  readonly out: string;
  readonly key?: string;
  readonly host?: string;
  /** Servers that the signed build may reach; none when left out. */
  readonly network?: readonly string[];
  /** Has the signed build the last bolt? */
  readonly bolt?: boolean;
};

/** Makes the release. Returns what it wrote and the id of the signed build, if there is one. Throws `ReleaseError`. */
export const release = async ({
  out,
  key,
  host,
  network = [],
  bolt = false,
}: ReleaseOptions): Promise<{ names: readonly string[]; id: string | null }> => {
  // What can be wrong with the key is said before minutes are spent on building.
  const publicKey = key === undefined ? null : checkKey(key, ROOT);
  if (key !== undefined && (host === undefined || !URL.canParse(host)))
    throw new ReleaseError(
      '--key needs --host URL: the address that the CRX and update.xml will be served from.',
    );
  const origins = serversOf(network);
  if (origins.length > 0 && key === undefined)
    throw new ReleaseError('--network needs --key: a build for a store has no network.');
  if (bolt && key === undefined)
    throw new ReleaseError('--bolt needs --key: a build for a store has no last bolt.');
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const scratch = mkdtempSync(join(tmpdir(), 'gatepost-release-'));
  try {
    const chrome = await zipOf(build(scratch, 'chrome'));
    const firefox = await zipOf(build(scratch, 'firefox'));
    const source = sources();
    const name = (rest: string): string => `gatepost-${version}${rest}`;
    const made: Made[] = [
      { name: name('-chrome-store.zip'), bytes: chrome },
      { name: name('-edge-store.zip'), bytes: chrome },
      { name: name('-firefox-store.zip'), bytes: firefox },
      { name: name('-firefox-unsigned.xpi'), bytes: firefox },
      ...(source ? [{ name: name('-sources.zip'), bytes: source }] : []),
    ];
    if (key !== undefined && publicKey && host !== undefined) {
      const crx = join(scratch, 'signed.crx');
      const signed =
        origins.length > 0 || bolt ? await zipOf(build(scratch, 'chrome', origins, bolt)) : chrome;
      const id = await writeCrx(signed, key, crx);
      if (id !== idOf(publicKey)) throw new ReleaseError(`The CRX has the id ${id}, not the key's.`);
      const packageUrl = new URL(name('.crx'), host.endsWith('/') ? host : `${host}/`).href;
      const update = makeFile('update', {}, { ...DEFAULT_TARGET, id, packageUrl, version });
      if ('refused' in update) throw new ReleaseError('The update manifest could not be made.');
      made.push(
        { name: name('.crx'), bytes: readFileSync(crx) },
        { name: 'update.xml', bytes: Buffer.from(update.made.text) },
      );
    }
    mkdirSync(out, { recursive: true });
    for (const file of made) writeFileSync(join(out, file.name), file.bytes);
    const sums = made.map((file) => `${sha256(file.bytes)}  ${file.name}\n`).join('');
    writeFileSync(join(out, 'SHA256SUMS'), sums);
    return { names: [...made.map((file) => file.name), 'SHA256SUMS'], id: publicKey && idOf(publicKey) };
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
};

const main = async (args: readonly string[]): Promise<number> => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        key: { type: 'string' },
        host: { type: 'string' },
        network: { type: 'string', multiple: true },
        bolt: { type: 'boolean', default: false },
        out: { type: 'string', default: join(ROOT, 'dist') },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      process.stdout.write(HELP);
      return 0;
    }
    const { key, host, out, bolt, network = [] } = values;
    const { names, id } = await release({
      out,
      network,
      bolt,
      ...(key ? { key } : {}),
      ...(host ? { host } : {}),
    });
    process.stdout.write(`${names.map((name) => join(out, name)).join('\n')}\n`);
    process.stdout.write(
      id
        ? `The signed build has the id ${id}. Make the policy files with: --id ${id} --update-url ${new URL('update.xml', `${host}/`.replace(/\/+$/, '/'))}\n`
        : 'No --key: no CRX and no update.xml, which only a school that hosts its own build needs.\n',
    );
    return 0;
  } catch (error) {
    const mine =
      error instanceof ReleaseError ||
      (error instanceof Error && /^ERR_PARSE_ARGS/.test(`${(error as { code?: unknown }).code}`));
    if (!mine) throw error;
    process.stderr.write(`${(error as Error).message}\n`);
    return 2;
  }
};

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
