import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Problem } from '../policy/index.ts';
import {
  DEFAULT_TARGET,
  decodeText,
  isExtensionId,
  isPlatform,
  type Made,
  makeFile,
  PLATFORM_NAMES,
  PLATFORMS,
  type PlatformName,
  PolicyFileError,
  readPolicyFile,
  STORES,
  type Target,
} from '../policy/templates/index.ts';

/** `npm run -s policy -- …`: checks a policy, makes the files for each platform, and reads them back. */
const HELP = `npm run -s policy -- [--platform NAME] [options] FILE

FILE is a policy.json, or any of the files below that hold one; "-" is standard input.
Without --platform the policy is checked and printed as JSON.

Platforms:
${PLATFORM_NAMES.map((name) => `  ${name.padEnd(14)} ${PLATFORMS[name].title}`).join('\n')}
  ${'all'.padEnd(14)} every file, into the folder of --out

Options:
  --out PATH            write to a file (for "all": into a folder) instead of printing
  --browser chrome|edge for Windows, macOS, Linux and Intune (default chrome)
  --id ID               the extension's id in that browser's store, or of your own build
  --update-url URL      where the browser looks for updates (default: the browser's store)
  --no-install          settings only; do not install the extension by force
  --firefox-id ID       id of the add-on for Firefox
  --firefox-url URL     address of the signed add-on (XPI)
  --package-url URL     address of your own build (CRX), for the update manifest
  --version VERSION     version of that build
  --network ORIGIN      a server that your own build may reach (docs/network.md); give it once for each

Exit code: 0 fine, 2 the policy or the command has a mistake (nothing is written).
`;

type Say = (text: string) => void;

/** Files that name the extension by its id. */
const NEEDS_ID: ReadonlySet<string> = new Set(
  PLATFORM_NAMES.filter((name) => !['policy', 'google-admin', 'firefox'].includes(name)),
);

/** A mistake in the command itself. */
class UsageError extends Error {}

/** Runs the command; `args` as after `--`. Returns the exit code. */
export const run = (args: readonly string[], out: Say, err: Say): number => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        platform: { type: 'string' },
        out: { type: 'string' },
        browser: { type: 'string', default: 'chrome' },
        id: { type: 'string' },
        'update-url': { type: 'string' },
        'no-install': { type: 'boolean', default: false },
        'firefox-id': { type: 'string' },
        'firefox-url': { type: 'string' },
        'package-url': { type: 'string' },
        version: { type: 'string' },
        network: { type: 'string', multiple: true },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      out(HELP);
      return 0;
    }
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0)
      throw new UsageError('Name one policy file. --help lists the options.');
    const platforms = platformsOf(values.platform ?? 'policy', values.out);
    const target = targetOf(values);
    if (values.id === undefined && platforms.some((name) => NEEDS_ID.has(name))) {
      err(`Note: without --id the files name ${target.id}, the id of development builds.\n`);
    }
    const raw = readPolicyFile(decodeText(readInput(file))).raw;
    const made: Made[] = [];
    for (const platform of platforms) {
      const result = makeFile(platform, raw, target);
      if ('refused' in result) {
        err(`${file}: nothing was written.\n${listOf(result.refused)}`);
        return 2;
      }
      if (made.length === 0) {
        const advice = result.parsed.problems;
        if (advice.length > 0) err(listOf(advice));
      }
      made.push(result.made);
    }
    write(made, values.platform === 'all', values.out, out, err);
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const mine =
      error instanceof UsageError ||
      error instanceof PolicyFileError ||
      ('code' in error && /^(?:ERR_PARSE_ARGS|E[A-Z]+$)/.test(String(error.code)));
    if (!mine) throw error;
    err(`${error.message}\n`);
    return 2;
  }
};

const platformsOf = (name: string, out: string | undefined): readonly PlatformName[] => {
  if (name === 'all') {
    if (out === undefined) throw new UsageError('"--platform all" needs a folder: --out FOLDER.');
    return PLATFORM_NAMES;
  }
  if (!isPlatform(name))
    throw new UsageError(`There is no platform "${name}". Use one of: ${PLATFORM_NAMES.join(', ')}, all.`);
  return [name];
};

const targetOf = (
  values: Readonly<Record<string, string | boolean | readonly string[] | undefined>>,
): Target => {
  const { browser } = values;
  if (browser !== 'chrome' && browser !== 'edge') throw new UsageError('--browser is chrome or edge.');
  const given = (name: string): string | undefined =>
    typeof values[name] === 'string' ? values[name] : undefined;
  const id = given('id') ?? DEFAULT_TARGET.id;
  if (!isExtensionId(id)) throw new UsageError(`"${id}" is no extension id: it has 32 letters, a to p.`);
  return {
    browser,
    id,
    updateUrl: address(given('update-url') ?? STORES[browser], '--update-url'),
    firefoxId: given('firefox-id') ?? DEFAULT_TARGET.firefoxId,
    firefoxUrl: address(given('firefox-url') ?? DEFAULT_TARGET.firefoxUrl, '--firefox-url'),
    packageUrl: address(given('package-url') ?? DEFAULT_TARGET.packageUrl, '--package-url'),
    version: given('version') ?? DEFAULT_TARGET.version,
    install: values['no-install'] !== true,
    network: originsOf(values['network']),
  };
};

const address = (url: string, option: string): string => {
  if (!URL.canParse(url) || !/^(?:https?|file):/.test(url))
    throw new UsageError(`${option}: "${url}" is no web address.`);
  return url;
};

const originsOf = (given: unknown): readonly string[] =>
  (Array.isArray(given) ? (given as string[]) : []).map((text) => {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url?.protocol !== 'https:' || url.pathname !== '/' || url.search !== '')
      throw new UsageError(
        `--network: "${text}" is no server. Write it like https://intranet.parkhill.sch.uk.`,
      );
    return url.origin;
  });

const readInput = (file: string): Uint8Array => {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new UsageError(missing ? `There is no file "${file}".` : `"${file}" cannot be read.`);
  }
};

const write = (made: readonly Made[], many: boolean, path: string | undefined, out: Say, err: Say): void => {
  if (path === undefined) {
    out(made[0]!.text);
    return;
  }
  if (many) mkdirSync(path, { recursive: true });
  for (const file of made) {
    const to = many ? join(path, file.name) : path;
    writeFileSync(to, file.text);
    err(`Written: ${to}\n`);
  }
};

const listOf = (problems: readonly Problem[]): string =>
  problems
    .map(
      (p) =>
        `  ${p.key}${p.entry === undefined ? '' : `, entry ${p.entry}`}: ${p.reason} ${p.whatToDo.replace(/ Until then: .*$/, '')} (value: ${p.value})\n`,
    )
    .join('');

if (process.argv[1] === import.meta.filename) {
  process.exitCode = run(
    process.argv.slice(2),
    (text) => process.stdout.write(text),
    (text) => process.stderr.write(text),
  );
}
