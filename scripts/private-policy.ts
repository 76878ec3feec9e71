/**
 * A managed-policy folder that only one browser sees. The browser starts inside its own mount namespace, where the
 * folder lies over `/etc/chromium`; the machine's own `/etc` stays as it is. Linux only.
 *
 *     node scripts/private-policy.ts COMMAND…   runs any command so; $GATEPOST_POLICY_DIR names the folder for JSON files
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, findBrowser, policyRoot } from './browser.ts';

export type PrivatePolicy = {
  /** Start the browser through this file. */
  readonly executable: string;
  /** The folder that the browser reads as `policies/managed`. */
  readonly folder: string;
  /** Writes the whole policy; null removes it. */
  write(policy: object | null, file?: string): void;
  /** Removes every file of ours. Call it once the browser has ended. */
  remove(): void;
};

export type Refused = { readonly refused: string };

const asRoot = () => process.getuid?.() === 0;

/** The flags of `unshare` that work here, or null. */
function unshareFlags(): string[] | null {
  if (process.platform !== 'linux') return null;
  for (const flags of asRoot() ? [['-m'], ['-rm']] : [['-rm']])
    if (spawnSync('unshare', [...flags, 'true']).status === 0) return flags;
  return null;
}

const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/**
 * Shell lines that put `etc` over `root` and then run what follows. Where `/etc` has no such folder, an overlay adds
 * the place to mount on.
 */
function mounting(etc: string, root: string, scratch: string): string {
  const bind = `mount --bind ${quote(etc)} ${quote(root)}`;
  if (existsSync(root)) return bind;
  const upper = join(scratch, 'upper');
  const work = join(scratch, 'work');
  mkdirSync(join(upper, root.replace(/^\/etc\//, '')), { recursive: true });
  mkdirSync(work, { recursive: true });
  return `mount -t overlay o -o lowerdir=/etc,upperdir=${quote(upper)},workdir=${quote(work)} /etc && ${bind}`;
}

/**
 * Makes a private folder for `browser`, or says in one sentence why this machine does not allow it.
 * `program` is what starts inside, when that is not the browser itself.
 */
export function privatePolicy(browser: Browser, program = browser.path): PrivatePolicy | Refused {
  if (process.platform !== 'linux') return { refused: 'Managed policy tests run on Linux only.' };
  const flags = unshareFlags();
  if (!flags) return { refused: 'This machine does not let us make a private mount (unshare is refused).' };
  const scratch = mkdtempSync(join(tmpdir(), 'gatepost-policy-'));
  const root = policyRoot(browser.kind);
  const etc = join(scratch, 'etc');
  const folder = join(etc, 'policies/managed');
  if (existsSync(root)) cpSync(root, etc, { recursive: true });
  mkdirSync(folder, { recursive: true });
  const executable = join(scratch, 'browser');
  const start = `${mounting(etc, root, scratch)} && exec ${quote(program)} "$@"`;
  writeFileSync(
    executable,
    `#!/bin/sh\nexec unshare ${flags.join(' ')} sh -c ${quote(start)} browser "$@"\n`,
  );
  chmodSync(executable, 0o755);
  return {
    executable,
    folder,
    write(policy, file = 'gatepost.json') {
      const path = join(folder, file);
      if (policy === null) rmSync(path, { force: true });
      else writeFileSync(path, JSON.stringify(policy, null, 2));
    },
    remove() {
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

function main(command: string[]): number {
  const made = privatePolicy(findBrowser() ?? { path: '', kind: 'chromium' }, '/usr/bin/env');
  if ('refused' in made) {
    process.stderr.write(`${made.refused}\n`);
    return 2;
  }
  try {
    const env = { ...process.env, GATEPOST_POLICY_DIR: made.folder };
    return spawnSync(made.executable, command, { stdio: 'inherit', env }).status ?? 1;
  } finally {
    made.remove();
  }
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
