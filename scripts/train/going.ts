import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { measure, tableOf } from '../../src/cli/corpus.ts';
import { command, print } from '../../src/cli/io.ts';
import { BadInput } from '../../src/cli/posts.ts';
import { useModel as setModel } from '../../src/language/model/index.ts';
import { type Bag, type Linear, linear, logOdds, type Weights } from '../../src/language/model/linear.ts';
import { fixtures, type GoingPost, type GoingSet, setOf, type Verdict } from './going-cases.ts';
import { type Case, type How, learn } from './learn.ts';
import { sets as allSets, isMarked } from './sets.ts';
import { writeWeights } from './weights.ts';

const USAGE = `usage: npm run train:going -- [DIR…] [--leave-out NAME…]
       learns from every folder (profile.json, posts.jsonl; without folders all below tests/corpus) and from the rules' fixtures, and writes the weights;
       with --leave-out it writes nothing, but measures each named folder with weights that were learnt without it`;

/** Chosen by leaving sets out, within what weights may weigh. */
const HOW: Readonly<Record<keyof Going, How>> = {
  post: { bits: 18, rounds: 150, l2: 1.2, least: 22, faint: 3 },
  place: { bits: 18, rounds: 150, l2: 1.2, least: 9, faint: 3 },
  time: { bits: 18, rounds: 150, l2: 1.5, least: 6, faint: 3 },
};
/** How many parts the sets are cut into, so that no post is judged by a model that has seen it. */
const FOLDS = 4;

export type Going = { readonly post: Weights; readonly place: Weights; readonly time: Weights };

/** Sets that the product may never fall behind on. */
const KEPT = new Set(['a', 'b', 'e']);

/** How much a post counts: fixtures and posts that the hand-made rules were written with say less. */
const weightOf = ({ from, name }: GoingSet, verdict: Verdict): number => {
  if (KEPT.has(name)) return 1.5;
  if (from === 'others') return 1;
  if (from === 'fitted') return 0.5;
  if (from === 'fixtures') return 3;
  return verdict === 'yes' ? 0.7 : 1;
};

/** A bag as a case; of posts that rules were fitted to, what those rules made of them is left out. */
function caseOf(bag: Bag, verdict: Verdict, set: GoingSet, whole: Verdict): Case {
  const fitted = set.from === 'fitted' || set.from === 'fixtures';
  const byHand = new Set(bag.byHand);
  const kept = (_: number, i: number): boolean => !(fitted && byHand.has(i));
  return {
    ids: bag.ids.filter(kept),
    values: bag.values.filter(kept),
    yes: verdict === 'yes',
    weight: weightOf(set, whole),
  };
}

const learnPost = (sets: readonly GoingSet[]): Weights =>
  learn(
    sets.flatMap((s) =>
      s.posts.filter((p) => p.verdict !== 'open').map((p) => caseOf(p.bag, p.verdict, s, p.verdict)),
    ),
    HOW.post,
  );

/** Learn all three: the spans' models see what a post's model says that has not seen the post. */
export function learnGoing(sets: readonly GoingSet[]): Going {
  const odds = new Map<GoingPost, number>();
  for (let k = 0; k < FOLDS; k++) {
    const model: Linear = linear(learnPost(sets.filter((_, i) => i % FOLDS !== k)));
    for (const set of sets.filter((_, i) => i % FOLDS === k))
      for (const post of set.posts) odds.set(post, logOdds(model, post.bag));
  }
  const learnSpans = (kind: 'place' | 'time'): Weights =>
    learn(
      sets.flatMap((set) =>
        set.posts.flatMap((post) =>
          post.spans
            .filter((s) => s.kind === kind && s.verdict !== 'open')
            .map((s) => caseOf(s.bagOf(odds.get(post) ?? 0), s.verdict, set, post.verdict)),
        ),
      ),
      HOW[kind],
    );
  return { post: learnPost(sets), place: learnSpans('place'), time: learnSpans('time') };
}

/** Each model, and which of the three weights are its own. */
const MODELS = [
  ['going', 'post'],
  ['going-place', 'place'],
  ['going-time', 'time'],
] as const;

/** Put weights in place for this process. */
function use(learnt: Going): void {
  for (const [name, part] of MODELS) setModel(name, learnt[part]);
}

/** `going`: learns, and writes or measures. */
export async function trainGoing(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { 'leave-out': { type: 'string', multiple: true }, errors: { type: 'boolean' } },
  });
  const folders =
    positionals.length > 0 ? positionals : allSets().filter((dir) => isMarked(dir, 'trip-place'));
  // What is weighed at once is not told sign by sign.
  for (const [name] of MODELS) setModel(name, null);
  const sets = [...folders.map(setOf), fixtures()];
  const out = values['leave-out'] ?? [];
  for (const name of out) {
    const folder = folders.find((f) => basename(f) === name);
    if (!folder) throw new BadInput('train', 0, `--leave-out ${name} is none of the folders\n${USAGE}`);
    use(learnGoing(sets.filter((s) => s.name !== name)));
    const tally = await measure(folder, false);
    for (const line of tableOf(name, tally).filter((l) => l.startsWith('set') || l.includes('trip')))
      await print(line);
    if (values.errors)
      for (const e of tally.errors.filter((e) => e.label.startsWith('trip')))
        await print(`    ${e.id} ${e.label} ${e.what}: ${JSON.stringify(e.quote)}`);
  }
  if (out.length > 0) return;
  const learnt = learnGoing(sets);
  for (const [name, part] of MODELS) writeWeights(name, 'train:going', learnt[part]);
}

if (process.argv[1]?.endsWith('going.ts')) await command(() => trainGoing(process.argv.slice(2)));
