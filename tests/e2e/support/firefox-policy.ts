/** A `policies.json` that only one Firefox sees: it starts in a mount of its own, and the machine's `/etc` stays as it is. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const BROWSER = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));

/** Why no Firefox can have policies here; empty when it can. */
export const noPolicies = (): string => {
  if (!BROWSER) return 'Firefox is not installed (looked for /usr/bin/firefox-esr and /usr/bin/firefox).';
  return process.getuid?.() === 0 && spawnSync('unshare', ['-m', 'true']).status === 0
    ? ''
    : 'Needs root and `unshare -m`, for a policies.json of its own.';
};

/** Writes into `scratch` a script that starts Firefox with this `policies.json` (null: with none). Gives its path. */
export function withPolicies(scratch: string, policies: string | null): string {
  const upper = join(scratch, 'upper');
  mkdirSync(join(upper, 'firefox/policies'), { recursive: true });
  if (policies !== null) writeFileSync(join(upper, 'firefox/policies/policies.json'), policies);
  const mnt = join(scratch, 'mnt');
  mkdirSync(mnt);
  const mount = [
    `mount -t tmpfs t ${mnt}`,
    `mkdir ${mnt}/u ${mnt}/w`,
    `cp -r ${upper}/. ${mnt}/u`,
    `mount -t overlay o -o lowerdir=/etc,upperdir=${mnt}/u,workdir=${mnt}/w /etc`,
  ].join(' && ');
  const start = join(scratch, 'firefox');
  writeFileSync(start, `#!/bin/sh\nexec unshare -m sh -c '${mount} && exec ${BROWSER} "$@"' firefox "$@"\n`);
  chmodSync(start, 0o755);
  return start;
}
