/**
 * Learns how posts are weighed: `npm run train:voice -- own-pupils|private-talk|sensitive [DIR…] [--leave-out] [--errors]`.
 * It takes the labelled sets in the folders (without folders: all below `tests/corpus/` in which it is marked), the posts of `written/` and
 * those that the rules' tests hold to, and writes the weights to `src/language/model/data/`. With `--leave-out` it learns
 * without each set in turn and measures on that one: what a design is worth on posts that nobody has seen.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { measure } from '../../src/cli/corpus.ts';
import { type Count, precision, recall } from '../../src/cli/score.ts';
import { type ModelName, useModel as setModel } from '../../src/language/model/index.ts';
import { casesIn, casesOf, LABEL, type LabelledPost } from './cases.ts';
import { type Case, type How, learn } from './learn.ts';
import { testPosts, writtenPosts } from './posts.ts';
import { isFitted, isMarked, isOnlyFor, sets } from './sets.ts';
import { writeWeights } from './weights.ts';

/** How much a post of the rules' own tests counts: they must hold. */
const TESTED: Partial<Record<ModelName, number>> = { 'own-pupils': 1, 'private-talk': 1, sensitive: 4 };
/** How much a post counts that was written for learning: half of those are private, in a school's day hardly any. */
const WRITTEN: Partial<Record<ModelName, number>> = { 'private-talk': 0.5 };
/** How much a post counts of a set in which half of the posts tell what is learnt. */
const ONLY: Partial<Record<ModelName, number>> = { sensitive: 0.5 };
/** Chosen by leaving sets out, within what weights may weigh. */
const HOW: Partial<Record<ModelName, How>> = {
  'own-pupils': { bits: 13, rounds: 300, l2: 1 },
  'private-talk': { bits: 13, rounds: 300, l2: 1 },
  sensitive: { bits: 18, rounds: 250, l2: 0.5, least: 8, faint: 3 },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'leave-out': { type: 'boolean' }, errors: { type: 'boolean' } },
});
const [name, ...named] = positionals as [ModelName, ...string[]];
const label = LABEL[name];
const tested = TESTED[name];
const how = HOW[name];
if (tested === undefined || how === undefined) {
  console.error(
    `usage: npm run train:voice -- ${Object.keys(TESTED).join('|')} [DIR…] [--leave-out] [--errors]`,
  );
  process.exit(2);
}

setModel(name, null);
const folders = (named.length > 0 ? named : sets().filter((dir) => isMarked(dir, label))).map((dir) => {
  const fitted = isFitted(dir);
  const only = isOnlyFor(dir, label);
  const weight = only ? (ONLY[name] ?? 1) : 1;
  return { dir, fitted, only, cases: casesOf(dir, name, fitted).map((c) => ({ ...c, weight })) };
});
const all = (posts: readonly LabelledPost[], fitted: boolean): Case[] =>
  posts.flatMap((p) => casesIn(p.post, p.setting, name, p.expect, p.either, fitted));
const always: Case[] = [
  ...all(writtenPosts(new URL(`written/${name}.txt`, import.meta.url), label), false).map((c) => ({
    ...c,
    weight: WRITTEN[name] ?? 1,
  })),
  ...all(testPosts(label), true).map((c) => ({ ...c, weight: tested })),
];
const cases = [...folders.flatMap((f) => f.cases), ...always];
console.log(`${name}: ${cases.length} cases, ${cases.filter((c) => c.yes).length} of them ${label}`);
if (values['leave-out']) await leaveOut(how);
else writeWeights(name, `train:voice -- ${name}`, learn(cases, how));

/** Learns without each set that no rule was fitted to, and measures on it. */
async function leaveOut(how: How): Promise<void> {
  const none = (): Count => ({ hit: 0, miss: 0, wrong: 0 });
  const sums = { all: [none(), none()], 'of these, sets written for it': [none(), none()] };
  const add = (to: Count, c: Count): void => {
    for (const k of ['hit', 'miss', 'wrong'] as const) to[k] += c[k];
  };
  const say = (c: Count): string =>
    `R ${recall(c).toFixed(3)} P ${precision(c).toFixed(3)} (${c.hit}/${c.miss}/${c.wrong})`;
  for (const { dir, fitted, only } of folders) {
    if (fitted) continue;
    setModel(name, null);
    const plain = (await measure(dir, true)).whole[label];
    const rest = folders.filter((f) => f.dir !== dir).flatMap((f) => f.cases);
    setModel(name, learn([...rest, ...always], how));
    const tally = await measure(dir, true);
    console.log(`${basename(dir)}  by hand ${say(plain)}  learnt ${say(tally.whole[label])}`);
    if (values.errors)
      for (const e of tally.errors) if (e.label === label) console.log(`    ${e.id} ${e.what}: ${e.quote}`);
    for (const [before, after] of only ? Object.values(sums) : [sums.all]) {
      add(before as Count, plain);
      add(after as Count, tally.whole[label]);
    }
  }
  for (const [of, [before, after]] of Object.entries(sums))
    console.log(`${of}  by hand ${say(before as Count)}  learnt ${say(after as Count)}`);
}
