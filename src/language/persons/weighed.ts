import type { Doc, View } from '../../engine/doc.ts';
import type { Setting } from '../../engine/setting.ts';
import { Bag, featureOf, judged } from '../model/index.ts';
import { seenTokens } from '../model/seen.ts';
import { type Found, whoIs } from './found.ts';
import { SURE } from './score.ts';
import { levelsOf } from './units.ts';

/** Roles of words around a name; each is its own feature. */
const ROLE = { before: 1, after: 11, pairBefore: 21, pairAfter: 22, near: 23, post: 24, last: 25, first: 26 };

const step = (n: number, width: number, most: number): number =>
  Math.max(-most, Math.min(most, Math.round(n / width)));

/** What is known and seen of one name, for the model that says whether it would be stopped. */
export function casesOf(doc: Doc, view: View, found: Found, among: number, setting: Setting): Bag {
  const bag = new Bag();
  const { context: c } = found;
  const hand = found.score >= SURE ? whoIs(found) : 'none';
  bag.say(`hand ${hand}`);
  bag.say(`hand ${hand} via ${found.via}`);
  bag.say(`score ${step(found.score, 0.4, 12)}`);
  bag.say(`pupil ${step(c.pupil, 1, 8)}`);
  bag.say(`tie ${step(c.tie, 1, 6)}`);
  bag.say(`adult ${step(c.adult, 1, 8)}`);
  bag.say(`side ${step(c.pupil - c.adult, 1, 8)}`);
  bag.say('score', found.score / 4);
  bag.say('pupil', Math.min(c.pupil, 8) / 4);
  bag.say('tie', Math.min(c.tie, 8) / 4);
  bag.say('adult', Math.min(c.adult, 8) / 4);
  bag.say('context', c.name);
  for (const flag of ['titled', 'kin', 'former', 'staff', 'learn', 'noun', 'heads', 'alone'] as const)
    if (c[flag]) bag.say(flag);
  if (found.famous) bag.say(`famous ${found.famous}`);
  if (found.list !== undefined) bag.say('listed');
  bag.say(`among ${Math.min(among, 5)}`);
  bag.say(`words ${found.words.length}`);
  bag.say(`field ${found.field.replace(/\d+/, '')}`);
  bag.say(`kind ${doc.post.kind}`);
  const handle = doc.post.account.handle?.toLowerCase() ?? '';
  const account = setting.accounts.find((a) => a.handle.toLowerCase() === handle);
  bag.say(`account ${account?.kind ?? 'none'}`);
  namesThemselves(bag, found);
  if (found.via === 'words') around(bag, view, found);
  return bag;
}

/** Lets the model of names weigh every name that was found, doubtful ones too. */
export function weigh(doc: Doc, founds: readonly Found[], setting: Setting): void {
  for (const found of founds) {
    const view = doc.view(found.field);
    if (!view || found.register || found.policyStaff) continue;
    const bag = casesOf(doc, view, found, founds.length, setting);
    const odds = judged('pupil', bag, found);
    if (odds !== null) found.odds = odds;
  }
}

/** How its words stand as names; never which words they are, unless they are ordinary ones. */
function namesThemselves(bag: Bag, { words, form }: Found): void {
  const first = levelsOf(words[0] ?? '');
  const last = levelsOf(words.at(-1) ?? '');
  bag.say(`form ${form}`);
  bag.say(`given ${first.given}${first.common}`);
  bag.say(`family ${last.family}${last.common}`);
  bag.say(`levels ${first.given}${first.family} ${last.given}${last.family}`);
  if (first.place) bag.say('first is a place');
  if (last.place) bag.say('last is a place');
  if (first.unknown) bag.say('first unknown');
  if (last.unknown) bag.say('last unknown');
  if (last.common >= 3) bag.add(featureOf(ROLE.last, words.at(-1) ?? ''));
  if (first.common >= 3) bag.add(featureOf(ROLE.first, words[0] ?? ''));
}

/** The words on either side, in order; those of the sentence; those of the post. */
function around(bag: Bag, view: View, found: Found): void {
  const { tokens } = view;
  const words = seenTokens(view);
  let from = tokens.findIndex((t) => t.end > found.start);
  let to = from;
  while (to + 1 < tokens.length && (tokens[to + 1]?.start ?? 0) < found.end) to++;
  if (from < 0) from = to = 0;
  const at = (i: number): string => words[i] ?? '<edge>';
  for (let d = 1; d <= 4; d++) {
    bag.add(featureOf(ROLE.before + d, at(from - d)));
    bag.add(featureOf(ROLE.after + d, at(to + d)));
  }
  bag.add(featureOf(ROLE.pairBefore, `${at(from - 2)} ${at(from - 1)}`));
  bag.add(featureOf(ROLE.pairAfter, `${at(to + 1)} ${at(to + 2)}`));
  const sentence = tokens[from]?.sentence;
  for (let i = 0; i < tokens.length; i++) {
    if (i >= from && i <= to) continue;
    const token = tokens[i];
    if (token?.kind !== 'word' && token?.kind !== 'emoji') continue;
    const word = words[i] as string;
    if (token.sentence === sentence && Math.abs(i < from ? from - i : i - to) <= 12)
      bag.add(featureOf(ROLE.near, word), 0.6);
    else if (tokens.length < 200) bag.add(featureOf(ROLE.post, word), 0.3);
  }
}
