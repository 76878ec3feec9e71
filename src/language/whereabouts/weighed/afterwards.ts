import { isWording } from '../../../engine/doc.ts';
import type { ClauseFact, TimeFact } from '../../../engine/facts.ts';
import type { Scene } from '../../../engine/rule.ts';
import { lastBefore } from '../../within.ts';
import { whenIs } from './post.ts';

/** How many were played and won: counted when all is played. */
const TALLY =
  /\b(?:(?:played|p) ?\d{1,2}[,;.]? (?:and )?(?:won|w) ?\d|\d{1,2} (?:played|games|matches)[,;:]? (?:and )?\d{1,2} (?:won|wins)|(?:won|lost|drew) \d{1,2}[,;.]? (?:and )?(?:won|lost|drew) \d|\d{1,2} wins?[,;]? (?:and )?(?:\d{1,2}|a|one|two|three) (?:draw|loss|defeat|lost|drawn)|(?:won|lost) (?:all (?:\w+ )?(?:our|their|of|the|three|four|five|six|games|matches|\d)|both|every (?:game|match|one))|through to (?:the )?(?:next round|regionals?|nationals?|county finals?))\b/;
/** What one says when one is home: "worth it", "still humming", "never again", "asleep by ten". */
const GLOW =
  /\b(?:(?:so |well |totally |absolutely )?worth (?:it|every)\b(?! if| to\b)|still (?:humming|buzzing|singing it|recovering|smiling|grinning|drying|damp|soggy|talking about|dreaming|laughing|aching|finding|hoarse|deaf)|never again|(?:all )?asleep (?:by|before|within)|slept (?:like|well|all the way|the whole way)|would (?:do it|go) again|not a (?:dry eye|peep))\b/;
/** They are home, whatever hours are told. */
const HOME = /\b(?<!(?:nearly|almost|get|be) )(?:home|back|landed) at (?:long )?last\b/;
/** It goes on, or something else is to come: then nobody is home. */
const STILL_ON =
  /\b(?:so far|up next|next up|next (?:is|match|game|one|race)|(?:semis?|finals?|quarters?|semi-finals?|quarter-finals?) (?:next|now|at \d|coming|to come|to go)|right now|just now|half[- ]?time|to play|to go|tomorrow|will|we'll|(?:off|going|go|heading) (?:to|back)|leaving|leaves|can't wait|bring|wear|remember|don't forget|need|needs|collect|eta|should be)\b/;
const TODAY = /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/;

/**
 * Does a post without a verb of the past tell what was all the same: "Tag rugby, Moss RFC, this afternoon. Played 5, won
 * 4", "Young Voices, Tuesday: 58 of ours, home at 1am. Still humming", "Whitby yesterday: 40 of us. Back by 5.40",
 * "Thanks to Mr Hale who drove the team to Corby on Saturday"?
 */
export function isToldAfterwards({ doc, facts }: Pick<Scene, 'doc' | 'facts'>): boolean {
  const times = facts.of('time');
  if (times.length === 0) return false;
  const at = doc.post.at.local;
  const said = doc.views.filter(isWording).map((v) => v.folded);
  if (said.some((s) => STILL_ON.test(s))) return false;
  if (said.some((s) => TALLY.test(s)) && times.every((t) => isPlayed(t, at))) return true;
  if (said.some((s) => HOME.test(s)) && times.every((t) => isLastDay(t, at) || isHourAlone(t))) return true;
  if (
    said.some((s) => GLOW.test(s)) &&
    !said.some((s) => TODAY.test(s)) &&
    times.some((t) => isLastDay(t, at)) &&
    times.every((t) => isLastDay(t, at) || isHourAlone(t))
  )
    return true;
  return isOfAPastDay(facts.of('clause'), facts.of('cue'), times, at) || isThanked({ doc, facts }, at);
}

/** A weekday that is not today's, or a day gone by: where the rest looks back it is the last one. */
const isLastDay = (t: TimeFact, at: string): boolean =>
  whenIs(t, at).startsWith('past') ||
  ((t.form === 'weekday' || t.evidence.includes('weekend')) && t.from?.slice(0, 10) !== at.slice(0, 10));

/** An hour with no day beside it. */
const isHourAlone = (t: TimeFact): boolean => t.form === 'clock' && !t.evidence.includes('day');

/** The part of the day, or the day, at which it was played; the next round is far off. */
const isPlayed = (t: TimeFact, at: string): boolean => {
  const when = whenIs(t, at);
  if (when === 'earlier' || (isLastDay(t, at) && !t.evidence.includes('clock'))) return true;
  if (t.evidence.includes('far') || (when === 'far' && t.form !== 'clock')) return true;
  return t.form === 'relative' && t.from?.slice(0, 10) === at.slice(0, 10) && !t.evidence.includes('clock');
};

const COMING = /^trip-(?:leaving|meeting|ahead|coach|kit)$/;

/** The only day that is named is over, and the hours are that day's: nothing is told of but by hours. */
function isOfAPastDay(
  clauses: readonly ClauseFact[],
  cues: readonly { readonly cue: string }[],
  times: readonly TimeFact[],
  at: string,
): boolean {
  const [first] = times;
  if (!first || !whenIs(first, at).startsWith('past')) return false;
  return (
    times.every((t) => whenIs(t, at).startsWith('past') || isHourAlone(t)) &&
    clauses.every(
      ({ tense, evidence }) =>
        tense === 'past' ||
        tense === 'undecided' ||
        (tense === 'future' && (evidence.includes('time') || evidence.includes('follows'))),
    ) &&
    !cues.some((c) => COMING.test(c.cue))
  );
}

const FOR_THE_COMING = /\b(?:for|about|before|until|ready|booked|planned|letters?|forms?|tickets?)\b/;

/** Somebody is thanked, or did something, "on Saturday": a weekday behind such a verb is the last one. */
function isThanked({ doc, facts }: Pick<Scene, 'doc' | 'facts'>, at: string): boolean {
  const times = facts.of('time');
  const clauses = facts.of('clause');
  if (!times.every((t) => isLastDay(t, at) && (whenIs(t, at).startsWith('past') || !isDated(t))))
    return false;
  return (
    times.every((t) => {
      const own = clauses.filter((c) => c.field === t.field);
      const n = lastBefore(own, t.start);
      const told = didOn(own[n], own[n - 1], doc.view(t.field)?.folded ?? '');
      const words = told && doc.view(t.field)?.folded.slice(told.start, t.start);
      return words !== undefined && !FOR_THE_COMING.test(words);
    }) && clauses.every((c) => c.tense === 'past' || c.tense === 'undecided' || !isToCome(c, times))
  );
}

/** The clause with a verb of the past that a day stands in: its own, or the one that "and back on Saturday" hangs on. */
function didOn(
  own: ClauseFact | undefined,
  before: ClauseFact | undefined,
  text: string,
): ClauseFact | undefined {
  const did = (c: ClauseFact): boolean =>
    c.tense === 'past' && (c.evidence.includes('verb') || c.evidence.includes('thanks'));
  if (!own || did(own)) return own;
  return before && did(before) && before.evidence[0] === own.evidence[0] && text.startsWith('and ', own.start)
    ? before
    : undefined;
}

/** A weekday with an hour or a date is a plan. */
const isDated = (t: TimeFact): boolean => t.evidence.includes('clock') || t.evidence.includes('day');

/** A clause that is to come by more than one of these weekdays in it. */
const isToCome = ({ tense, evidence, field, start, end }: ClauseFact, times: readonly TimeFact[]): boolean =>
  tense !== 'future' ||
  !(
    evidence.includes('follows') ||
    (evidence.includes('time') && times.some((t) => t.field === field && t.start >= start && t.start < end))
  );
