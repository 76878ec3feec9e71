import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What X's pages load of Gatepost, against its budget: `node scripts/size.ts [folder]`. */
export const BUDGET = 30_000;
/** What they may weigh: what is reached, and a little. This number may only go down. */
export const CEILING = 30_000;

export type Size = { readonly file: string; readonly bytes: number; readonly gzip: number };

/** The content scripts of a built extension, as they are and as `gzip -9` packs them; `null` when none is built. */
export function sizesOf(build: string): readonly Size[] | null {
  const folder = join(build, 'content-scripts');
  if (!existsSync(folder)) return null;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file));
      return { file, bytes: text.length, gzip: gzipSync(text, { level: 9 }).length };
    });
}

export const total = (sizes: readonly Size[]): number => sizes.reduce((sum, { gzip }) => sum + gzip, 0);

/** A line a script, and what is left of the budget. */
export const lines = (sizes: readonly Size[]): readonly string[] => [
  ...sizes.map((s) => `${s.file.padEnd(14)} ${String(s.bytes).padStart(7)} bytes, ${s.gzip} packed`),
  `together       ${total(sizes)} packed; the budget is ${BUDGET}, the ceiling ${CEILING}`,
];

if (import.meta.main) {
  const build = process.argv[2] ?? '.output/chrome-mv3';
  const sizes = sizesOf(build);
  console.log(
    sizes ? lines(sizes).join('\n') : `No content scripts in ${build}: run \`npm run build:all\` first.`,
  );
  if (!sizes || total(sizes) > CEILING) process.exitCode = 1;
}
