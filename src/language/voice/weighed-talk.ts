import type { Token, TokenKind, View } from '../../engine/doc.ts';
import type { Scene } from '../../engine/rule.ts';
import { gatesOf } from '../gate.ts';
import { knowHash } from '../lexicon/know.ts';
import { listed } from '../lists.ts';
import { type Bag, bagFor } from '../model/index.ts';
import { counted, named, pieced } from '../model/linear.ts';
import { tellWords } from '../model/said.ts';
import { Once } from '../once.ts';
import { dayNumber, weekdayOf } from '../times/calendar.ts';
import { isSchoolWord, privateTalkIn } from './book.ts';
import { groupMentions, schoolNamed } from './groups.ts';
import { type Word, wordsOf } from './patterns.ts';
import type { PrivateVoice } from './private-voice.ts';

/** How the words of a post are told. */
export const TALK = { role: 41, value: 0.5, pairs: true };
const BESIDE = { role: 43, value: 0.25, pairs: false };

const I_SAY = listed("i i'm im i've ive i'll i'd me my mine myself meself ma");
const WE_SAY = listed("we our us ours we're we've we'll");
const YOU_SAY = listed("you your you're yours");

const FIRST = 1;
const WE = 2;
const YOU = 4;
/** Which of these a word is: `FIRST`, `WE`, `YOU`, by bit. */
const sayingOf = ({ lists }: Word): number =>
  (lists & I_SAY ? FIRST : 0) | (lists & WE_SAY ? WE : 0) | (lists & YOU_SAY ? YOU : 0);

/** The signs of one field that are told already: each counts once. */
const signs = new Once();

const HAND = named('hand ', ['private', 'none']);
const COMPANY = counted('company ', 3);
const SCHOOL = counted('school words ', 3);
const PEOPLE = counted('people ', 2);
const MEDIA = counted('media ', 1);
const LENGTH = counted('length ', 3);
const WHEN = named('hour ', ['night', 'early', 'day', 'evening']);
const SIGN = named('', ['group', 'school named', 'own place', 'weekend', 'hashtag', 'link', 'begins small']);
/** A sign for each way in which words may speak of these, by bit. */
const byWhom = (name: string, ways: number): readonly number[] =>
  Array.from({ length: ways }, (_, says) =>
    pieced(name, says & FIRST ? 'I' : '', says & WE ? 'we' : '', says & YOU ? 'you' : ''),
  );
const SAYS = byWhom('says ', 8);
const ALONE = byWhom('nothing of school, says ', 4);

/** What one field of a post on a school's account tells, for the model that says whether it is somebody's own life. */
export function talkCase(
  { doc, setting, facts }: Scene,
  view: View,
  said: PrivateVoice | null,
  beside: readonly View[],
): Bag {
  const bag = bagFor('private-talk');
  bag.byRule(said ? HAND.private : HAND.none);
  if (said) for (const concern of said.concerns) bag.rule(`hand private ${concern}`);
  const words = wordsOf(view);
  signs.clear();
  let company = 0;
  for (const { value, from } of privateTalkIn(view)) {
    if (words[from]?.quoted) continue;
    if (value.concern === 'school') company++;
    else for (const id of value.signs) if (signs.first(id)) bag.add(id);
  }
  bag.add(COMPANY[Math.min(company, 3)] as number);
  let school = 0;
  let says = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (isSchoolWord(word)) school++;
    if (!word.quoted) says |= sayingOf(word);
  }
  bag.add(SCHOOL[Math.min(school, 3)] as number);
  bag.add(SAYS[says] as number);
  if (school === 0 && company === 0) bag.add(ALONE[says & (FIRST | WE)] as number);
  if (groupMentions(words, setting.school).length > 0) bag.add(SIGN.group);
  if (schoolNamed(words, setting)) bag.add(SIGN['school named']);
  if (setting.school.sites.some((site) => site.length > 4 && view.text.includes(site)))
    bag.add(SIGN['own place']);
  let people = 0;
  for (const p of facts.of('person')) {
    if (p.field !== view.id || people++ >= 3) continue;
    const id = pieced('person ', p.form, ' ', p.who);
    if (signs.first(id)) bag.add(id);
  }
  bag.add(PEOPLE[Math.min(people, 2)] as number);
  const { kind, at, media } = doc.post;
  bag.sayOf(1, 'kind ', kind);
  const hour = at.local.slice(11, 13);
  bag.add(
    WHEN[hour < '06' || hour >= '22' ? 'night' : hour < '08' ? 'early' : hour < '17' ? 'day' : 'evening'],
  );
  const day = weekdayOf(dayNumber(at.local));
  if (day === 0 || day === 6) bag.add(SIGN.weekend);
  bag.add(MEDIA[Math.min(media.length, 1)] as number);
  if (gatesOf(view).handle && stands(view, 'hashtag')) bag.add(SIGN.hashtag);
  if (gatesOf(view).url) bag.add(SIGN.link);
  if (/^\p{Ll}/u.test(view.text)) bag.add(SIGN['begins small']);
  bag.add(LENGTH[Math.min(3, Math.floor(words.length / 10))] as number);
  tellWords(bag, view, TALK);
  for (const other of beside) tellWords(bag, other, BESIDE);
  return bag;
}

function stands({ tokens }: View, kind: TokenKind): boolean {
  for (let i = 0; i < tokens.length; i++) if ((tokens[i] as Token).kind === kind) return true;
  return false;
}

/** A run of words that may be said aside: indexes of words and of tokens, both half-open, and offsets of the view. */
export type Aside = {
  readonly words: readonly [from: number, to: number];
  readonly tokens: readonly [from: number, to: number];
  readonly start: number;
  readonly end: number;
};

/** Something else begins here, though no sentence does: "… see you there ps my back's gone". */
const POSTSCRIPT = listed('ps p.s pps btw anyway anyhow');
/** A sentence of fewer words is an exclamation. */
const FEWEST = 4;

/**
 * The sentences of a field with a plain phrase of private talk, where the field has more than one: a school's news may
 * end in one. Weaker signs say too little of a sentence by itself.
 */
export function asidesOf(view: View): readonly Aside[] {
  const plain = privateTalkIn(view).filter((m) => m.value.weight === 'plain');
  if (plain.length === 0) return [];
  const words = wordsOf(view);
  const begins = (w: Word, i: number): boolean => i === 0 || w.fresh || (w.lists & POSTSCRIPT) !== 0;
  if (!words.some((w, i) => i > 0 && begins(w, i))) return [];
  const asides: Aside[] = [];
  let from = 0;
  for (let i = 1; i <= words.length; i++) {
    const word = words[i];
    if (word && !begins(word, i)) continue;
    const last = words[i - 1] as Word;
    const told = plain.some((m) => m.from >= from && m.from < i && !words[m.from]?.quoted);
    if (told && i - from >= FEWEST) {
      const first = words[from] as Word;
      const tokens = [
        view.tokens.indexOf(first.token),
        view.tokens.indexOf(last.token, Math.max(0, i - 1)) + 1,
      ] as const;
      asides.push({ words: [from, i], tokens, start: first.token.start, end: last.token.end });
    }
    from = i;
  }
  return asides;
}

/** What one sentence tells by itself; the rest of the field is only company. */
export function asideCase(
  { doc, facts }: Scene,
  view: View,
  { words: [from, to], tokens, start, end }: Aside,
  said: PrivateVoice | null,
): Bag {
  const bag = bagFor('private-talk');
  if (said && said.start < end && start < said.end) bag.rule('aside: hand private');
  const words = wordsOf(view).slice(from, to);
  const signs = new Set<string>();
  for (const { value, from: at } of privateTalkIn(view)) {
    const here = at >= from && at < to;
    if (!here) continue;
    if (value.concern === 'school') signs.add('company');
    else {
      signs.add(`talk ${value.weight}`);
      signs.add(`talk ${value.concern}`);
      signs.add(`talk ${value.concern} ${value.weight}`);
    }
  }
  const first = words.some((w) => !w.quoted && (sayingOf(w) & FIRST) !== 0);
  const we = words.some((w) => !w.quoted && (sayingOf(w) & WE) !== 0);
  const school = words.some(isSchoolWord);
  signs.add(`says ${first ? 'I' : ''}${we ? 'we' : ''}`);
  signs.add(school ? 'school word' : 'no school word');
  if (!school && first) signs.add('I without school');
  if (facts.of('person').some((p) => p.field === view.id && p.start < end && start < p.end))
    signs.add('people');
  signs.add(`kind ${doc.post.kind}`);
  if (to === wordsOf(view).length) signs.add('last');
  if (from === 0) signs.add('begins');
  if (((words[0]?.lists ?? 0) & POSTSCRIPT) !== 0) signs.add('postscript');
  for (const sign of signs) bag.say(`aside: ${sign}`);
  for (const sign of signs) if (sign.startsWith('talk ')) bag.say(sign);
  tellWords(bag, view, TALK, ...tokens);
  return bag;
}

/** Fewer words than these, none of them of a life of one's own: "Nicely played", "More to come". */
const FEW = 12;

/** Is little said, and nothing of "me"? A few words about food or a plumber are any school's. */
export function isShort(view: View): boolean {
  const words = wordsOf(view);
  return words.length < FEW && !words.some((w) => (sayingOf(w) & FIRST) !== 0);
}

/** The model has learnt English: of a post in Welsh or Polish it knows a few words by chance. */
function isForeign(view: View): boolean {
  let words = 0;
  let known = 0;
  for (const { kind, shape, hash } of view.tokens) {
    if (kind !== 'word' || shape !== 'lower') continue;
    words++;
    if (knowHash(hash).common > 0) known++;
  }
  return words >= 3 && known < words / 2;
}

/** Too little said for the model to go by: such a post is nobody's in particular. */
export function saysLittle(view: View): boolean {
  if (isForeign(view)) return true;
  if (!isShort(view)) return false;
  const talk = privateTalkIn(view);
  return talk.length === 0 || talk.some((m) => m.value.concern === 'school');
}
