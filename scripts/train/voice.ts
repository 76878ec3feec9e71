/**
 * Learns a model's weights from labelled posts (`npm run train:voice -- MODEL --fresh DIR… --fitted DIR… [--written FILE] [--tests]`).
 * `fresh`: posts that no hand-made rule was fitted to. `--leave-out` learns without each fresh set in turn and measures
 * on it, which is how one design is chosen over another; without it the weights are written to `src/language/model/data/`.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { measure } from '../../src/cli/corpus.ts';
import { type Count, precision, recall } from '../../src/cli/score.ts';
import { type ModelName, useModel as setModel } from '../../src/language/model/index.ts';
import type { Weights } from '../../src/language/model/linear.ts';
import { casesIn, casesOf, LABEL, type LabelledPost } from './cases.ts';
import { type Case, learn } from './learn.ts';
import { testPosts, writtenPosts } from './posts.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    fresh: { type: 'string', multiple: true, default: [] },
    fitted: { type: 'string', multiple: true, default: [] },
    written: { type: 'string', multiple: true, default: [] },
    tests: { type: 'boolean' },
    'leave-out': { type: 'boolean' },
    errors: { type: 'boolean' },
    bits: { type: 'string', default: '13' },
    l2: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '300' },
    tested: { type: 'string', default: '1' },
  },
});
const name = positionals[0] as ModelName;
const label = LABEL[name];
const all = (posts: readonly LabelledPost[], fitted: boolean): Case[] =>
  posts.flatMap((p) => casesIn(p.post, p.setting, name, p.expect, p.either, fitted));
if (!label) throw new Error(`name a model: ${Object.keys(LABEL).join(', ')}`);
const how = { bits: Number(values.bits), rounds: Number(values.rounds), l2: Number(values.l2) };
setModel(name, null);

const fresh = values.fresh.map((dir) => ({ dir, cases: casesOf(dir, name) }));
const other: Case[] = [
  ...values.fitted.flatMap((dir) => casesOf(dir, name, true)),
  ...values.written.flatMap((f) => all(writtenPosts(new URL(f, `file://${process.cwd()}/`), label), false)),
  ...(values.tests ? all(testPosts(label), true) : []).map((c) => ({
    ...c,
    weight: Number(values.tested),
  })),
];
const count = (cases: readonly Case[]): string => `${cases.filter((c) => c.yes).length} of ${cases.length}`;
console.log(`${name}: fresh ${count(fresh.flatMap((f) => f.cases))}, other ${count(other)}`);

if (values['leave-out']) {
  const before: Count = { hit: 0, miss: 0, wrong: 0 };
  const after: Count = { hit: 0, miss: 0, wrong: 0 };
  const add = (to: Count, c: Count): void => {
    for (const k of ['hit', 'miss', 'wrong'] as const) to[k] += c[k];
  };
  const say = (c: Count): string =>
    `R ${recall(c).toFixed(3)} P ${precision(c).toFixed(3)} (${c.hit}/${c.miss}/${c.wrong})`;
  for (const { dir } of fresh) {
    setModel(name, null);
    const plain = (await measure(dir, true)).whole[label];
    const rest = fresh.filter((f) => f.dir !== dir).flatMap((f) => f.cases);
    setModel(name, learn([...rest, ...other], how));
    const tally = await measure(dir, true);
    console.log(`${basename(dir)}  by hand ${say(plain)}  learnt ${say(tally.whole[label])}`);
    if (values.errors)
      for (const e of tally.errors) if (e.label === label) console.log(`    ${e.id} ${e.what}: ${e.quote}`);
    add(before, plain);
    add(after, tally.whole[label]);
  }
  console.log(`all  by hand ${say(before)}  learnt ${say(after)}`);
} else {
  const weights = learn([...fresh.flatMap((f) => f.cases), ...other], how);
  writeFileSync(new URL(`../../src/language/model/data/${name}.ts`, import.meta.url), written(weights));
}

/** The file of a model's weights. */
function written({ bits, scale, bias, data }: Weights): string {
  return `/** Weights of \`${name}\`, learnt by \`npm run train\` (scripts/train/run.ts) from labelled posts: not written by hand. */
import type { Weights } from '../linear.ts';

// biome-ignore format: data
export const WEIGHTS: Weights = { bits: ${bits}, scale: ${scale}, bias: ${bias}, data: '${data}' };
`;
}
