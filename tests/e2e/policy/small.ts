import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { managedSchema } from '../../../src/policy/managed.ts';
import type { PolicyState } from '../../../src/policy/state.ts';

/** What the small extension's worker answers. */
export type Told = {
  readonly state: PolicyState;
  readonly seen: readonly { at: number; source: string; fault: string; town: string }[];
};

/** Builds an extension with nothing in it but the policy reader and the real schema. Returns its folder. */
export async function smallExtension(extra: object = {}): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'gatepost-policy-reader-'));
  await build({
    entryPoints: [join(import.meta.dirname, 'worker.ts')],
    bundle: true,
    format: 'esm',
    target: 'chrome120',
    outfile: join(folder, 'worker.js'),
    logLevel: 'error',
  });
  const manifest = {
    manifest_version: 3,
    name: 'Policy reader',
    version: '1.0.0',
    permissions: ['storage'],
    storage: { managed_schema: 'schema.json' },
    background: { service_worker: 'worker.js', type: 'module' },
    content_scripts: [{ matches: ['https://x.com/*'], js: ['peek.js'] }],
    ...extra,
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'schema.json'), JSON.stringify(managedSchema()));
  // What a page's own process could read of the policy.
  writeFileSync(
    join(folder, 'peek.js'),
    `Promise.allSettled([chrome.storage.managed.get(null), chrome.storage.local.get(null)]).then((all) => {
       document.documentElement.dataset.peek = JSON.stringify(all.map((one) => one.reason?.message ?? one.value));
     });`,
  );
  return folder;
}
