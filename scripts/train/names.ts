/**
 * Learns the model that tells pupils' full names from all others (`npm run train:names`), from every labelled set and
 * from lines of posts, and writes `src/language/model/data/pupil.ts`. With `--leave-out SET…` it writes nothing but
 * measures each of those sets with weights that were learnt without it.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { measure } from '../../src/cli/corpus.ts';
import { precision, recall } from '../../src/cli/score.ts';
import { useModel as setModel } from '../../src/language/model/index.ts';
import { casesIn, casesOf, postsOfLines } from './cases.ts';
import { type Case, type How, learn } from './learn.ts';
import { isMarked, sets } from './sets.ts';
import { writeWeights } from './weights.ts';

/** Chosen by leaving sets out, among those that keep the weights small. */
const HOW: How = { bits: 18, rounds: 250, l2: 0.8, least: 9 };
const LINES = [
  'tests/language/persons/posts.txt',
  'tests/language/persons/posts-more.txt',
  'tests/language/persons/posts-strangers.txt',
  'tests/language/persons/posts-guests.txt',
  'tests/language/persons/posts-signs.txt',
  'tests/language/persons/posts-things.txt',
  'tests/language/persons/posts-told.txt',
  'tests/language/persons/posts-work.txt',
  'tests/language/persons/posts-ordinary.txt',
  'tests/language/persons/posts-broken.txt',
  'tests/language/persons/posts-cited.txt',
  'tests/language/persons/posts-lists.txt',
  'tests/language/persons/posts-years.txt',
  'tests/language/persons/posts-parted.txt',
  'tests/language/persons/posts-frames.txt',
  'tests/language/persons/posts-between.txt',
  'tests/language/persons/posts-small.txt',
  'tests/language/persons/posts-lives.txt',
  'tests/language/persons/posts-chosen.txt',
  'scripts/train/written/names.txt',
  'scripts/train/written/names-more.txt',
  'scripts/train/written/names-staffroom.txt',
  'scripts/train/written/names-guests.txt',
  'scripts/train/written/names-strangers.txt',
  'scripts/train/written/names-forms.txt',
  'scripts/train/written/names-primary.txt',
  'scripts/train/written/names-secondary.txt',
  'scripts/train/written/names-replies.txt',
  'scripts/train/written/names-across.txt',
  'scripts/train/written/names-broken.txt',
  'scripts/train/written/names-frames.txt',
  'scripts/train/written/names-grown.txt',
  'scripts/train/written/names-lowered.txt',
  'scripts/train/written/names-tags.txt',
  'scripts/train/written/names-words.txt',
  'scripts/train/written/names-frames-two.txt',
  'scripts/train/written/names-judged.txt',
  'scripts/train/written/names-parted.txt',
  'scripts/train/written/names-smaller.txt',
  'scripts/train/written/names-alarms.txt',
  'scripts/train/written/names-between.txt',
  'scripts/train/written/names-capitals.txt',
  'scripts/train/written/names-small.txt',
  'scripts/train/written/names-chosen.txt',
];

const { values } = parseArgs({
  options: { 'leave-out': { type: 'string', multiple: true, default: [] }, errors: { type: 'boolean' } },
});
setModel('pupil', null);
const folders = sets()
  .filter((folder) => isMarked(folder, 'pupil-name'))
  .map((folder) => ({ folder, cases: casesOf(folder, 'pupil') }));
const lines: Case[] = LINES.flatMap((file) =>
  postsOfLines(file, 'tests/corpus/a').flatMap((p) =>
    casesIn(p.post, p.setting, 'pupil', p.expect, p.either),
  ),
);
const without = (out: string): Case[] => [
  ...lines,
  ...folders.filter((f) => basename(f.folder) !== out).flatMap((f) => f.cases),
];
for (const out of values['leave-out']) {
  const folder = folders.find((f) => basename(f.folder) === out)?.folder;
  if (!folder) throw new Error(`there is no set ${out}`);
  setModel('pupil', learn(without(out), HOW));
  const tally = await measure(folder, false);
  const count = tally.spans['pupil-name'];
  console.log(
    `${out}: recall ${recall(count).toFixed(3)}, precision ${precision(count).toFixed(3)}, harmless posts stopped for a name ${tally.stoppedForName} of ${tally.harmless}`,
  );
  if (values.errors)
    for (const e of tally.errors.filter((x) => x.label === 'pupil-name'))
      console.log(`    ${e.id} ${e.what}: ${JSON.stringify(e.quote)}`);
}
if (values['leave-out'].length === 0) {
  const cases = without('');
  console.log(`${cases.length} cases, ${cases.filter((c) => c.yes).length} of them names of pupils`);
  writeWeights('pupil', 'train:names', learn(cases, HOW));
}
