import { check } from '../checker.ts';
import type { Setting } from '../engine/setting.ts';
import { famous } from '../language/lexicon/people.ts';
import { isObject } from '../policy/is-object.ts';
import type { Post } from '../post.ts';
import { linesOf } from './io.ts';
import { BadInput, objectIn, parseLine } from './posts.ts';
import { sceneOf } from './scene.ts';
import { type Count, f1, precision, recall } from './score.ts';
import { settingOfFolder } from './setting.ts';

type Stretch = { readonly start: number; readonly end: number };
/** Names of two words or more in running text: exact spans, those found and those marked by people. `falsely`: stopped for a name, and nobody is named in full. */
export type TweetTally = {
  tweets: number;
  names: Count;
  stopped: number;
  stoppedForName: number;
  falsely: number;
};

/** Every full name that the recognisers state in running text, whoever it is; offsets into the post's own text. */
function fullNamesOf(post: Post, setting: Setting): Stretch[] {
  const { doc, facts } = sceneOf(post, setting);
  return facts.of('person').flatMap(({ form, via, field, start, end }) => {
    const view = doc.view(field);
    if (form !== 'full' || via !== 'words' || field !== 'text' || !view) return [];
    const words = view.folded.slice(start, end).split(/\s+/);
    const kind = famous(words);
    // A handle that lost its sign is no name of two words; what lists call a thing or character is nobody.
    if (words.length < 2 || kind === 'thing' || kind === 'fictional') return [];
    return [{ start: view.toOriginal(start), end: view.toOriginal(end) }];
  });
}

type Row = { readonly text: string; readonly spans: readonly (Stretch & { readonly label: string })[] };

/** One line of a tweets file. Throws `BadInput` with file, line and reason. */
function rowOf(row: string, file: string, line: number): Row {
  const bad = (reason: string): never => {
    throw new BadInput(file, line, reason);
  };
  const raw = objectIn(row, file, line);
  const { text, spans } = raw;
  if (typeof text !== 'string') return bad('"text" must be text');
  if (!Array.isArray(spans)) return bad('"spans" must be a list');
  for (const [i, span] of spans.entries()) {
    const { start, end, label } = isObject(span) ? span : {};
    const within = Number.isInteger(start) && Number.isInteger(end) && typeof label === 'string';
    if (
      !within ||
      (start as number) < 0 ||
      (end as number) <= (start as number) ||
      (end as number) > text.length
    )
      bad(`"spans[${i}]" must be {"start", "end", "label"} with whole numbers that lie within "text"`);
  }
  return { text, spans };
}

/** The people marked by hand, of two words or more; handles and tags, and a full stop at the end, are left out. */
function marked({ text, spans }: Row): Stretch[] {
  return spans
    .filter(
      ({ start, end, label }) => label.startsWith('PER') && /[^\s@#]\s+[^\s@#]/.test(text.slice(start, end)),
    )
    .map(({ start, end }) => ({
      start,
      end: end - (/[^\p{L}\p{N}]*$/u.exec(text.slice(start, end))?.[0].length ?? 0),
    }));
}

/**
 * Real tweets as a second opinion: exact full names, and how many posts would be stopped if a school's account wrote
 * them. `folder` is the school. What a name means to a school the tweets cannot say. Throws `BadInput`.
 */
export async function measureTweets(folder: string, file: string): Promise<TweetTally> {
  const { setting, zone } = settingOfFolder(folder, false);
  const account = setting.accounts[0]?.handle ?? 'school';
  const tally: TweetTally = {
    tweets: 0,
    names: { hit: 0, miss: 0, wrong: 0 },
    stopped: 0,
    stoppedForName: 0,
    falsely: 0,
  };
  for await (const { text: row, line } of linesOf(file)) {
    const known = rowOf(row, file, line);
    const as = JSON.stringify({ text: known.text, kind: 'post', account, at: '2026-03-12T14:05' });
    const { post } = parseLine(as, file, line, zone);
    tally.tweets++;
    const gold = marked(known);
    const found = fullNamesOf(post, setting);
    const same = (a: Stretch, b: Stretch): boolean => a.start === b.start && a.end === b.end;
    for (const g of gold) tally.names[found.some((f) => same(f, g)) ? 'hit' : 'miss']++;
    tally.names.wrong += found.filter((f) => !gold.some((g) => same(f, g))).length;
    const report = check(post, setting);
    const held = report.findings.filter((f) => f.severity === 'block' || f.severity === 'confirm');
    if (held.length > 0) tally.stopped++;
    if (!held.some((f) => f.spans.some((s) => s.kind === 'name'))) continue;
    tally.stoppedForName++;
    if (gold.length === 0) tally.falsely++;
  }
  return tally;
}

const share = (n: number, of: number): string =>
  `${n} of ${of} (${((100 * n) / Math.max(of, 1)).toFixed(1)} %)`;

/** The tally of one file, as a line. */
export const tweetLine = (
  name: string,
  { tweets, names, stopped, stoppedForName, falsely }: TweetTally,
): string =>
  `${name}: ${tweets} tweets, full names F1 ${f1(names).toFixed(3)} (recall ${recall(names).toFixed(3)}, precision ${precision(names).toFixed(3)}; ${names.hit} hit, ${names.miss} missed, ${names.wrong} wrong); from a school's account stopped ${share(stopped, tweets)}, for a name ${share(stoppedForName, tweets)}, where nobody is named in full ${share(falsely, tweets)}`;
