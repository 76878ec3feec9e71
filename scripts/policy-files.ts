import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { docsTable, managedSchema } from '../src/policy/managed.ts';

/**
 * Writes what is made from the policy's schema: `public/managed_schema.json` and the tables in `docs/policy.md`.
 * With `--check` it writes nothing and fails when a file is not as it should be.
 */
const ROOT = join(import.meta.dirname, '..');
const BEGIN = '<!-- keys: made by `npm run policy-files` -->';
const END = '<!-- end of keys -->';

/** Each generated file with the text it should have. */
export const generated = (): readonly { readonly path: string; readonly text: string }[] => {
  const docs = join(ROOT, 'docs/policy.md');
  const [before, rest] = readFileSync(docs, 'utf8').split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error(`docs/policy.md has lost its marks: ${BEGIN} … ${END}`);
  return [
    { path: join(ROOT, 'public/managed_schema.json'), text: `${JSON.stringify(managedSchema(), null, 2)}\n` },
    { path: docs, text: `${before}${BEGIN}\n\n${docsTable()}\n${END}${after}` },
  ];
};

const readOr = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

if (process.argv[1] === import.meta.filename) {
  const stale = generated().filter(({ path, text }) => readOr(path) !== text);
  if (!process.argv.includes('--check')) {
    for (const { path, text } of stale) writeFileSync(path, text);
    console.log(stale.length === 0 ? 'Nothing to do.' : `Written: ${stale.map((f) => f.path).join(', ')}`);
  } else if (stale.length > 0) {
    console.error(`Not up to date: ${stale.map((f) => f.path).join(', ')}. Run \`npm run policy-files\`.`);
    process.exitCode = 1;
  }
}
