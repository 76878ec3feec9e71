import type { View } from '../../engine/doc.ts';
import type { Setting } from '../../engine/setting.ts';
import { fold } from '../normalise.ts';
import { isSchoolWord, privateTalkIn } from './book.ts';
import { groupMentions, schoolNamed } from './groups.ts';
import { type Word, wordsOf } from './patterns.ts';
import type { Weight } from './private-talk.ts';

/** Where a text talks of the writer's own life, and which concerns say so. Offsets of the view. */
export type PrivateVoice = {
  readonly start: number;
  readonly end: number;
  readonly concerns: readonly string[];
};

const POINTS: Readonly<Record<Weight, number>> = { plain: 4, likely: 2, hint: 1 };
/** Points at which talk counts as private: one plain phrase, or a likely one in the first person with company. */
const ENOUGH = 3.5;
const HINTED = 4.5;
/** Characters. */
const MOST = 160;
/**
 * A school's post nearly always names something of school. One that names nothing is more likely private, and much
 * more so when it says "I". Answers in a talk take their subject from what was asked, so it says less there.
 */
const NO_SCHOOL = 1;
const ONLY_ME = 1;
const TONE = new Set(['swearing', 'rant']);
/** Nor does it name anyone, or say "we": hardly any post of a school is like that. */
const ALONE = 1;
const WE = new Set("we our us we're we've we'll ours".split(' '));
const FIRST_PERSON = new Set("i i'm im i've ive i'll i'd me my mine myself meself".split(' '));

/**
 * Weigh private talk against the school's own matters. `null` when the text is the school's, or nobody's in particular.
 * `late`: written between ten in the evening and half past five; `answering`: a reply or a message; `persons`:
 * somebody is named; `beside`: the other fields of the post, which say what it is all about.
 */
export function privateVoice(
  view: View,
  setting: Pick<Setting, 'school' | 'accounts'>,
  {
    late,
    answering,
    persons,
    beside = [],
  }: {
    readonly late: boolean;
    readonly answering: boolean;
    readonly persons: boolean;
    readonly beside?: readonly View[];
  },
): PrivateVoice | null {
  const words = wordsOf(view);
  const said = privateTalkIn(view).filter((m) => !words[m.from]?.quoted);
  const best = new Map<string, { points: number; more: number; last: number }>();
  let company = 0;
  let signals = 0;
  let first: (typeof said)[number] | undefined;
  for (const match of said) {
    const { concern, weight } = match.value;
    if (concern === 'school') {
      company++;
      continue;
    }
    const points = POINTS[weight];
    // "haha", "u r", "honestly" are how a thing is said, and say nothing of what.
    if (!(weight === 'hint' && TONE.has(concern))) signals++;
    const known = best.get(concern);
    // A second phrase of the same concern adds a little.
    if (known === undefined || points > known.points)
      best.set(concern, { points, more: known ? 1 : 0, last: match.last });
    else if (points >= POINTS.likely && match.from > known.last) known.more = 1;
    if (!first || points > POINTS[first.value.weight]) first = match;
  }
  if (!first) return null;
  if (placeNamed(view, setting)) company++;
  const strongest = POINTS[first.value.weight];
  const singular = words.some((w) => !w.quoted && FIRST_PERSON.has(w.key));
  const own = groupMentions(words, setting.school).length > 0 || schoolNamed(words, setting) ? 1 : 0;
  const noSchool =
    company === 0 && own === 0 && !words.some(isSchoolWord) && !beside.some((v) => wordsOf(v).some(ofSchool));
  let points = (singular ? 1 : 0) + (late ? 1 : 0);
  if (noSchool && !answering) {
    points += NO_SCHOOL + (singular ? ONLY_ME : 0);
    if (!persons && !words.some((w) => !w.quoted && WE.has(w.key))) points += ALONE;
  }
  points -= Math.min(3, company + 1.5 * own) * (strongest === POINTS.plain ? 0.5 : 1);
  for (const p of best.values()) points += p.points + p.more;
  if (points < ENOUGH) return null;
  // Schools too say "I" and joke. Short of one plain phrase it takes two signs of a life of one's own: two things of
  // it, or one and a first person. Hints take both, and more of them where somebody is named.
  if (strongest === POINTS.likely && signals < 2 && !singular && !late) return null;
  if (
    strongest === POINTS.hint &&
    (signals === 0 || (!singular && best.size < 2) || (persons && points < HINTED))
  )
    return null;
  const concerns = [...best]
    .filter(([, p]) => p.points >= Math.min(strongest, POINTS.likely))
    .map(([concern]) => concern);
  const { start, end } = clauseAround(words, first.from, first.last);
  const next = said.find(
    ({ value, start: at }) =>
      value.concern !== 'school' && value.weight === 'plain' && (at >= end || at < start),
  );
  const also = next ? clauseAround(words, next.from, next.last) : null;
  if (!also || (also.start < end && start < also.end)) return { start, end, concerns };
  // Two sentences that say it are one mark, while it can be read at a glance.
  const from = Math.min(start, also.start);
  const to = Math.max(end, also.end);
  return to - from <= MOST ? { start: from, end: to, concerns } : { start, end, concerns };
}

const ofSchool = (word: Word): boolean => !word.quoted && (WE.has(word.bare) || isSchoolWord(word));

/** A hall, field or copse of the school's own is named: the writer is at work. */
const placeNamed = (view: View, { school }: Pick<Setting, 'school'>): boolean =>
  sitesOf(school).some((site) => view.folded.includes(site));

const foldedSites = new WeakMap<Setting['school'], readonly string[]>();
/** The school's sites as a view's folded text has them; made once for each school. */
function sitesOf(school: Setting['school']): readonly string[] {
  const known = foldedSites.get(school);
  if (known) return known;
  const sites = school.sites.filter((site) => site.length > 4).map(fold);
  foldedSites.set(school, sites);
  return sites;
}

/** The words around a match, up to the ends of its sentence, at most eight on each side. */
function clauseAround(words: readonly Word[], from: number, last: number): { start: number; end: number } {
  let a = from;
  let b = last;
  while (a > 0 && from - a < 8 && !words[a]?.fresh) a--;
  while (b + 1 < words.length && b - last < 8 && !words[b + 1]?.fresh) b++;
  return { start: (words[a] as Word).token.start, end: (words[b] as Word).token.end };
}
