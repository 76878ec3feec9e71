import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = [
  'src',
  'entrypoints',
  'public',
  'scripts/late.ts',
  'scripts/lean.ts',
  'scripts/bolted.ts',
  'scripts/networked.ts',
  'scripts/shapes.ts',
  'scripts/shut.ts',
  'wxt.config.ts',
  'package-lock.json',
];
const OUT = '.output/chrome-mv3';

function* filesOf(path: string): Generator<string> {
  if (!statSync(path).isDirectory()) yield path;
  else for (const name of readdirSync(path).sort()) yield* filesOf(join(path, name));
}

/** Builds the Chrome version unless it stands there already for exactly these sources. Gives its folder. */
export function freshBuild(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => [...filesOf(source)]))
    hash.update(file).update(readFileSync(file));
  const digest = hash.digest('hex');
  const stamp = join('.output', 'chrome-mv3.built');
  if (existsSync(join(OUT, 'manifest.json')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest)
    return OUT;
  console.log('gatepost: building …');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the build failed:\n${stdout}${stderr}`);
  writeFileSync(stamp, digest);
  return OUT;
}

if (import.meta.main) console.log(freshBuild());
