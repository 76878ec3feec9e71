import { type Doc, isWording, type Token } from '../../../engine/doc.ts';
import type { ClauseFact, TimeFact } from '../../../engine/facts.ts';
import type { Scene } from '../../../engine/rule.ts';
import { NO_PAST, PAST } from '../../tense/verbs.ts';
import { lastBefore } from '../../within.ts';
import { whenIs } from './post.ts';

const DAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thurs?|fri|sat|sun|the weekend|yesterday)';
/** "Best question of Wednesday", "Highlight of Tuesday's trip", "Overheard at the zoo on Monday": judged when it is over. */
const JUDGED = new RegExp(
  `(?:^|[.!?\\n] *)(?:the |our |and |my )?(?:(?:top|first) (?:\\w+ )?)?(?:best|favourite|fave?|funniest|most asked|most common|biggest|loudest|proudest|moments?|highlights?|quotes?|questions?|lines?|overheard|stars?|snippets?|memories)\\b(?! for\\b)(?:(?!\\b(?:is|are|will|be|starts?)\\b|'ll)[^.!?:\\n]){0,40}?\\b(?:(?:of|from) ${DAY}\\b|on ${DAY} ?:)`,
);
const SO_FAR =
  /\b(?:so far|today|this morning|right now|just now|tomorrow|tonight|will|we'll|leaving|leaves|can't wait)\b/;

/** A report of matches and races, by its heading, and what was won. */
const REPORT = /\b(?:round[ -]?up|report|results|write[ -]?up|how (?:they|we) got on)\b/;
const RESULT =
  /\b(?:\d{1,3}(?:st|nd|rd|th)(?! (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|round|place play))|\d{1,3}-\d{1,3}(?![\d.:]| ?(?:am|pm))|(?:first|second|third) place|pbs?|champions|runners[ -]up|unbeaten|medals?|beat|beaten|lost|won|drew|finished|placed)\b/g;
/** Two of these say that what is reported is over. */
const ENOUGH = 2;

/**
 * Does a post look back on a journey of which it names the day or the hour: "Best question of Wednesday at the zoo", a
 * round-up of Saturday's races with who came where, "Back at 4.30 with blisters" written at six? A weekday alone would
 * be the next one.
 */
export function isToldBack({ doc, facts }: Scene): boolean {
  const times = facts.of('time');
  if (times.length === 0) return false;
  const at = doc.post.at.local;
  const lasts = times.every((t) => isLast(t, at));
  if (lasts && isReport(doc.views.filter(isWording).map((v) => v.folded))) return true;
  const clauses = facts.of('clause');
  // "They were brilliant this afternoon. Home by 5", written at six.
  const home = times.some((t) => t.evidence.includes('return') && whenIs(t, at) === 'earlier');
  return isPast(clauses) && times.every((t) => isGone(t, at, clauses, home) || isPassed(doc, t));
}

/** A report's heading stands near its beginning, and its results anywhere in a thread. */
const isReport = (said: readonly string[]): boolean =>
  !said.some((s) => SO_FAR.test(s)) &&
  (said.some((s) => JUDGED.test(s)) ||
    (REPORT.test((said[0] ?? '').slice(0, 60)) &&
      said.reduce((sum, s) => sum + (s.match(RESULT)?.length ?? 0), 0) >= ENOUGH));

/** A day gone by, or a weekday without an hour that is not today: it may as well be the last one. */
const isLast = (t: TimeFact, at: string): boolean =>
  whenIs(t, at).startsWith('past') ||
  ((t.form === 'weekday' || t.evidence.includes('weekend')) &&
    !t.evidence.includes('clock') &&
    t.from?.slice(0, 10) !== at.slice(0, 10));

/** A day gone by, or an hour of today that is, told as past or as one of coming back: "5am", written at night, is to come. */
const isGone = (t: TimeFact, at: string, clauses: readonly ClauseFact[], home: boolean): boolean => {
  const when = whenIs(t, at);
  if (when !== 'earlier' && !(home && when === 'today')) return when.startsWith('past');
  if (t.evidence.includes('return')) return when === 'earlier';
  const own = clauses.findLast((c) => c.field === t.field && c.start <= t.start);
  return own?.tense === 'past' && own.evidence.includes('verb');
};

/** "Coach home at 3.45 smelled of seaweed", written the day after: what an hour was like. */
function isPassed(doc: Doc, { field, end, form }: TimeFact): boolean {
  const tokens = doc.view(field)?.tokens ?? [];
  if (form !== 'clock') return false;
  const at = lastBefore(tokens, end - 1) + 1;
  for (let i = at; i < Math.min(at + 3, tokens.length); i++) {
    const { kind, folded, shape } = tokens[i] as Token;
    if (kind !== 'word') return false;
    if (SAID.test(folded) || NO_PAST.has(folded)) return false;
    if (PAST.has(folded) || (shape === 'lower' && /[a-z]{2}[^e]ed$/.test(folded))) return true;
  }
  return false;
}
/** "Home at 3.45 we were told": what was said of an hour that may be still to come. */
const SAID = /^(?:told|said|says|we|i|if|as|but|so|and|confirmed|hoped|revised)$/;

/** Something is told as over, and nothing as now or to come but by words that may as well be of coming back. */
const isPast = (clauses: readonly ClauseFact[]): boolean =>
  clauses.some((c) => c.tense === 'past') &&
  clauses.every((c) => c.tense === 'past' || c.tense === 'undecided' || c.evidence.includes('on the move'));
