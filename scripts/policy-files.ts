import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../src/rules/index.ts';

/**
 * Writes what is made from the rules and the policy's schema: `src/policy/rule-options.json`,
 * `public/managed_schema.json` and the tables in `docs/policy.md`.
 * With `--check` it writes nothing and fails when a file is not as it should be.
 */
const ROOT = join(import.meta.dirname, '..');
const RULE_OPTIONS = join(ROOT, 'src/policy/rule-options.json');
const BEGIN = '<!-- keys: made by `npm run policy-files` -->';
const END = '<!-- end of keys -->';

/** What the rules let a school set, for the validator and the docs. */
const ruleOptions = (): string => {
  const options = rules
    .filter((rule) => Object.keys(rule.settings ?? {}).length > 0)
    .map((rule) => [rule.id, rule.settings] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(options), null, 2)}\n`;
};

/** Each generated file with the text it should have. */
export const generated = async (): Promise<readonly { readonly path: string; readonly text: string }[]> => {
  const { docsTable, managedSchema, optionsTable } = await import('../src/policy/managed.ts');
  const docs = join(ROOT, 'docs/policy.md');
  const [before, rest] = readFileSync(docs, 'utf8').split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error(`docs/policy.md has lost its marks: ${BEGIN} … ${END}`);
  return [
    { path: RULE_OPTIONS, text: ruleOptions() },
    { path: join(ROOT, 'public/managed_schema.json'), text: `${JSON.stringify(managedSchema(), null, 2)}\n` },
    {
      path: docs,
      text: `${before}${BEGIN}\n\n${docsTable()}\n### Fine settings of rules: ruleOptions\n\n${optionsTable()}\n${END}${after}`,
    },
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
  const check = process.argv.includes('--check');
  // First what the schema is read with, then what is made from the schema.
  if (!check) writeFileSync(RULE_OPTIONS, ruleOptions());
  const stale = (await generated()).filter(({ path, text }) => readOr(path) !== text);
  if (!check) {
    for (const { path, text } of stale) writeFileSync(path, text);
    console.log(stale.length === 0 ? 'Nothing to do.' : `Written: ${stale.map((f) => f.path).join(', ')}`);
  } else if (stale.length > 0) {
    console.error(`Not up to date: ${stale.map((f) => f.path).join(', ')}. Run \`npm run policy-files\`.`);
    process.exitCode = 1;
  }
}
