import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check } from '../src/checker.ts';
import { command } from '../src/cli/io.ts';
import { newTally, score } from '../src/cli/score.ts';
import { type LabelledPost, postsOf } from './train/cases.ts';
import { FORMS, written } from './written.ts';

/**
 * Every plain name of a pupil in the labelled sets, written in the other forms in which staff write names: is it still
 * found? `npm run forms -- [--form FORM] [SET…]` prints how many are lost in each form, with `--form` the posts too;
 * `--floors` raises the floors to what is reached now, and refuses to lower one.
 */
export const FORMS_FILE = 'tests/corpus/forms.json';
/** The sets that the floors are for. */
export const FORMS_SETS = [
  'a',
  'b',
  'e',
  'own/dg',
  'own/dh',
  'own/di',
  'own/dj',
  'own/dk',
  'own/dm',
  'own/dn',
].map((set) => `tests/corpus/${set}`);

/** At least so many of so many names found, by form. */
export type Forms = Readonly<Record<string, { readonly found: number; readonly of: number }>>;

/** The post with one of its pupils' names in another form, and that name alone marked. */
function* inForm(labelled: LabelledPost, form: string): Generator<LabelledPost> {
  for (const mark of labelled.expect) {
    if (mark.rule !== 'pupil-name' || (mark.in ?? 'text') !== 'text') continue;
    if (!/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(mark.quote)) continue;
    const post = written({ ...labelled, expect: [mark] }, form, (pair) => pair === mark.quote);
    if (post) yield post;
  }
}

/** Is the one marked name among the findings? */
function isFound({ post, setting, expect }: LabelledPost): boolean {
  const tally = newTally();
  const fields = new Map(post.fields.map((field) => [field.id, field.text]));
  score(tally, { id: '', expect }, fields, check(post, setting));
  return tally.spans['pupil-name'].hit === 1;
}

/** How many names of the folders are found in each form; `lost` is told of each that is not. */
export function formsOf(
  folders: readonly string[],
  lost: (form: string, post: LabelledPost) => void = () => undefined,
): Forms {
  const posts = folders.flatMap(postsOf);
  const out: Record<string, { found: number; of: number }> = {};
  for (const form of FORMS) {
    const count = { found: 0, of: 0 };
    out[form] = count;
    for (const labelled of posts)
      for (const post of inForm(labelled, form)) {
        count.of++;
        if (isFound(post)) count.found++;
        else lost(form, post);
      }
  }
  return out;
}

/** The committed floors; none where the file is not there yet. */
export const readForms = (): Forms =>
  existsSync(FORMS_FILE) ? (JSON.parse(readFileSync(FORMS_FILE, 'utf8')) as Forms) : {};

/** Forms in which fewer names are found than their floor says, in words. */
export const belowForms = (floors: Forms, now: Forms): string[] =>
  Object.entries(floors).flatMap(([form, { found, of }]) => {
    const is = now[form];
    if (is?.of !== of) return [`${form}: ${is?.of ?? 0} names tried, the floor is of ${of}`];
    return is.found < found ? [`${form}: ${is.found} of ${of} found, the floor is ${found}`] : [];
  });

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { form: { type: 'string' }, floors: { type: 'boolean' } },
    allowPositionals: true,
  });
  const now = formsOf(positionals.length > 0 ? positionals : FORMS_SETS, (form, { post, expect }) => {
    if (form === values.form)
      console.log(`${expect[0]?.quote}: ${JSON.stringify(post.fields.map((f) => f.text).join(' // '))}`);
  });
  for (const [form, { found, of }] of Object.entries(now))
    console.log(`${form.padEnd(34)} ${found} of ${of}, lost ${of - found}`);
  if (!values.floors) return;
  const worse = belowForms(readForms(), now);
  for (const line of worse) console.error(line);
  if (worse.length > 0) process.exitCode = 1;
  else writeFileSync(FORMS_FILE, `${JSON.stringify(now, null, 2)}\n`);
}

if (process.argv[1]?.endsWith('forms.ts')) await command(main);
