import { whoseAccount } from '../../../engine/account.ts';
import { isAlt } from '../../../engine/doc.ts';
import type { PlaceFact, TimeFact } from '../../../engine/facts.ts';
import type { Scene } from '../../../engine/rule.ts';
import { type Bag, bagFor } from '../../model/index.ts';
import { Once } from '../../once.ts';
import { dayNumber, minutesOf, weekdayOf } from '../../times/calendar.ts';
import { isTripCue } from '../../trip-cues.ts';
import type { Stretch } from '../clauses.ts';
import { isOffSite, isStrong } from '../marks.ts';
import { idOf, idOfBoth, idOfCue, mixed } from './hash.ts';
import type { Row } from './reading.ts';

const ROLE = { one: 41, two: 42, three: 43, skip: 44, first: 45, last: 46 };
const EDGE = idOf('<s>');
const seen = new Once();
/** Longer posts are read so far; what they are about is plain by then. */
const SIGNS = 160;

/** What a whole post shows of pupils' whereabouts: its signs, singly and beside each other. */
export function postBag(scene: Scene, rows: readonly Row[], stretches: readonly Stretch[]): Bag {
  const bag = bagFor('going');
  const { doc, facts } = scene;
  const at = doc.post.at.local;
  const whose = whoseAccount(doc.post.account, scene.setting);
  bag.sayOf(1, 'account ', whose.is === 'listed' ? whose.account.kind : whose.is);
  bag.sayOf(1, 'kind ', doc.post.kind);
  if (doc.post.media.length > 0) bag.say('media');
  const minute = minutesOf(at) ?? 0;
  const weekday = weekdayOf(dayNumber(at));
  bag.say(
    weekday === 0 || weekday === 6
      ? 'weekend'
      : minute < 510
        ? 'early'
        : minute < 930
          ? 'at school'
          : minute < 1080
            ? 'after'
            : 'evening',
  );
  let many = 0;
  seen.clear();
  for (const { signs, view } of rows) {
    const alt = isAlt(view) ? 0.5 : 1;
    // Worked out once: a number with a fraction is handed on in a box of its own.
    const full = 0.5 * alt;
    const less = 0.3 * alt;
    const { ids } = signs;
    let before = EDGE;
    let two = EDGE;
    for (let i = 0; i < ids.length && many < SIGNS; i++, many++) {
      const word = ids[i] as number;
      bag.once(seen, mixed(ROLE.one, word), full);
      bag.once(seen, mixed(ROLE.two, before, word), full);
      bag.once(seen, mixed(ROLE.three, two, before, word), full);
      bag.once(seen, mixed(ROLE.skip, two, word), less);
      two = before;
      before = word;
    }
    if (ids.length > 0) bag.once(seen, mixed(ROLE.first, ids[0] as number), 0.5);
  }
  for (const stretch of stretches) tellStretch(bag, stretch);
  for (const { cue } of facts.of('cue')) if (!isTripCue(cue)) bag.once(seen, mixed(58, idOfCue(cue)), 0.7);
  for (const p of facts.of('place'))
    aboutPlace(p, (one, other) => bag.once(seen, mixed(55, idOfBoth(one, other)), 0.7));
  for (const t of facts.of('time'))
    aboutTime(t, at, (one, other) => bag.once(seen, mixed(56, idOfBoth(one, other)), 0.7));
  for (const g of facts.of('group')) bag.once(seen, mixed(57, idOf(g.group)), 0.7);
  return bag;
}

const STRONG = idOf('strong');
const WEAK = idOf('weak');
const OWN = idOf('own');
const NOWHERE = idOf('none');

function tellStretch(bag: Bag, { clauses, places: all, times }: Stretch): void {
  const off = all.some(isOffSite);
  const own = all.some((p) => p.role === 'own');
  const timed = times.length > 0;
  for (const { cues, tense, places, groups } of clauses) {
    const when = idOf(tense);
    for (const name of cues) {
      const cue = idOfCue(name);
      bag.once(seen, mixed(47, cue), 0.7);
      bag.once(seen, mixed(48, cue, when), 0.7);
      if (off) bag.once(seen, mixed(49, cue), 0.7);
      if (timed) bag.once(seen, mixed(50, cue), 0.5);
      if (own) bag.once(seen, mixed(51, cue), 0.5);
    }
    const place =
      places.length === 0 ? NOWHERE : places.some(isStrong) ? STRONG : places.some(isOffSite) ? WEAK : OWN;
    bag.once(seen, mixed(52, when, place), 0.8);
    for (const g of groups) bag.once(seen, mixed(53, idOf(g.group), place), 0.5);
  }
  bag.add(mixed(54, Number(off), Number(own), Number(timed)), 0.5);
}

/** Takes a sign of a place or a time: a word, and another that goes with it, or none. */
type Tell = (one: string, other: string) => void;

/** Tells what is known of a place, sign by sign: never its name. */
export function aboutPlace(p: PlaceFact, tell: Tell): void {
  tell(p.role, '');
  for (const e of p.evidence) tell(p.role, e);
  if (isStrong(p)) tell('strong', '');
}

/** Tells what is known of a time, and how it lies to the moment of writing. */
export function aboutTime(t: TimeFact, at: string, tell: Tell): void {
  const when = whenIs(t, at);
  tell(t.form, '');
  tell(when, '');
  tell(t.form, when);
  for (const e of t.evidence) tell(t.form, e);
}

/** How a time lies to the moment of writing. */
export function whenIs(t: TimeFact, at: string): string {
  if (t.evidence.includes('past')) return 'past';
  if (!t.from) return 'undated';
  const days = dayNumber(t.from) - dayNumber(at);
  const until = t.to ?? t.from;
  if (days < 0 && until.slice(0, 10) < at.slice(0, 10)) return 'past day';
  if (days <= 0) {
    const minute = minutesOf(until);
    const now = minutesOf(at) ?? 0;
    if (minute === null) return 'today';
    return minute < now ? 'earlier' : minute <= now + 300 ? 'soon' : 'later';
  }
  return days === 1 ? 'tomorrow' : days <= 7 ? 'this week' : days <= 31 ? 'this month' : 'far';
}
