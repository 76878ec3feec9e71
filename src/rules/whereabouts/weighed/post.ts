import { whoseAccount } from '../../../engine/account.ts';
import type { PlaceFact, TimeFact } from '../../../engine/facts.ts';
import type { Scene } from '../../../engine/rule.ts';
import { type Bag, bagFor } from '../../../language/model/index.ts';
import { Once } from '../../../language/once.ts';
import { dayNumber, minutesOf, weekdayOf } from '../../../language/times/calendar.ts';
import type { Stretch } from '../clauses.ts';
import type { Hand } from '../hand.ts';
import { isOffSite, isStrong } from '../marks.ts';
import { idOf, mixed } from './hash.ts';
import type { Row } from './reading.ts';

const ROLE = { one: 41, two: 42, three: 43, skip: 44, first: 45, last: 46 };
const EDGE = idOf('<s>');
const seen = new Once();
/** Longer posts are read so far; what they are about is plain by then. */
const SIGNS = 160;

/** What a whole post shows of pupils' whereabouts: its signs, singly and beside each other, and what hand-made rules say. */
export function postBag(scene: Scene, rows: readonly Row[], stretches: readonly Stretch[], hand: Hand): Bag {
  const bag = bagFor('going');
  const { doc, facts } = scene;
  const at = doc.post.at.local;
  const { trip } = hand;
  bag.ruleOf(1, 'hand ', trip?.rule ?? hand.why);
  bag.ruleOf(1, 'hand ', trip?.tense ?? 'none');
  if (trip) bag.rule(`hand ${Math.min(trip.places.length, 2)} ${Math.min(trip.times.length, 2)}`);
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
  const once = (id: number, value: number): void => {
    if (seen.first(id)) bag.add(id, value);
  };
  for (const { signs, view } of rows) {
    const alt = view.id.startsWith('alt[') ? 0.5 : 1;
    let before = EDGE;
    let two = EDGE;
    for (let i = 0; i < signs.length && many < SIGNS; i++, many++) {
      const sign = signs[i] as (typeof signs)[number];
      const word = sign.id;
      once(mixed(ROLE.one, word), 0.5 * alt);
      once(mixed(ROLE.two, before, word), 0.5 * alt);
      once(mixed(ROLE.three, two, before, word), 0.5 * alt);
      once(mixed(ROLE.skip, two, word), 0.3 * alt);
      two = before;
      before = word;
    }
    if (signs[0]) once(mixed(ROLE.first, signs[0].id), 0.5);
  }
  for (const s of stretches) {
    const off = s.places.some(isOffSite);
    const own = s.places.some((p) => p.role === 'own');
    const times = s.times.length > 0;
    for (const { cues, tense, places, groups } of s.clauses) {
      for (const cue of cues) {
        once(mixed(47, idOf(cue)), 0.7);
        once(mixed(48, idOf(cue), idOf(tense)), 0.7);
        if (off) once(mixed(49, idOf(cue)), 0.7);
        if (times) once(mixed(50, idOf(cue)), 0.5);
        if (own) once(mixed(51, idOf(cue)), 0.5);
      }
      const place = places.find(isStrong)
        ? 'strong'
        : places.some(isOffSite)
          ? 'weak'
          : places.length > 0
            ? 'own'
            : 'none';
      once(mixed(52, idOf(tense), idOf(place)), 0.8);
      for (const g of groups) once(mixed(53, idOf(g.group), idOf(place)), 0.5);
    }
    bag.add(mixed(54, Number(off), Number(own), Number(times)), 0.5);
  }
  for (const { cue } of facts.of('cue')) if (!cue.startsWith('trip-')) once(mixed(58, idOf(cue)), 0.7);
  for (const p of facts.of('place')) for (const e of aboutPlace(p)) once(mixed(55, idOf(e)), 0.7);
  for (const t of facts.of('time')) for (const e of aboutTime(t, at)) once(mixed(56, idOf(e)), 0.7);
  for (const g of facts.of('group')) once(mixed(57, idOf(g.group)), 0.7);
  return bag;
}

/** What is known of a place, as signs: never its name. */
export const aboutPlace = (p: PlaceFact): readonly string[] => [
  p.role,
  ...p.evidence.map((e) => `${p.role} ${e}`),
  ...(isStrong(p) ? ['strong'] : []),
];

/** What is known of a time, as signs, and how it lies to the moment of writing. */
export const aboutTime = (t: TimeFact, at: string): readonly string[] => [
  t.form,
  whenIs(t, at),
  `${t.form} ${whenIs(t, at)}`,
  ...t.evidence.map((e) => `${t.form} ${e}`),
];

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
