import { isPersonal, whoseAccount } from '../../engine/account.ts';
import type { Scene } from '../../engine/rule.ts';
import { dayNumber, minutesOf, weekdayOf } from '../times/calendar.ts';
import type { Clause, Stretch } from './clauses.ts';
import { isOffSite, isStrong } from './marks.ts';

/** What a whole post shows: how many stretches name a place to go to, and whether the journey is only played. */
export type Whole = {
  readonly strong: number;
  readonly played: boolean;
  /** A coach is late. */
  readonly late: boolean;
  /** The school opens or shuts for the holidays. */
  readonly term: boolean;
  /** Something is sold, given or looked for. */
  readonly goods: boolean;
  /** A year of history is named. */
  readonly history: boolean;
  /** A name stands alone at the head of a line. */
  readonly headed: boolean;
};

export const wholeOf = (all: readonly Stretch[], any: (cue: string) => boolean): Whole => ({
  strong: all.filter((s) => s.places.some(isStrong)).length,
  played: any('virtual') || any('pretend'),
  headed: all.some((s) => s.places.some((p) => p.evidence.includes('headline'))),
  goods: any('goods'),
  term: any('term'),
  history: any('history'),
  late: all.some((s) => s.cues.has('delay') && (s.cues.has('coach') || s.cues.has('leaving'))),
});

/**
 * Does a stretch speak of something else than a trip: an event at school, a screen, visitors, the school's own
 * ground, a closure? Then its times and places are nobody's whereabouts.
 */
export function foreign(s: Stretch, whole: Whole): boolean {
  // Nothing is told in most of them.
  if (s.cues.size === 0 && s.places.length === 0 && s.times.length === 0)
    return whole.history || whole.term || whole.played || (whole.goods && !schoolGroup(s));
  const has = (cue: string): boolean => s.cues.has(cue);
  const offSite = s.places.some(isOffSite);
  const timed = s.times.some((t) => t.evidence.includes('return') || t.evidence.includes('depart'));
  const transport = has('coach') || has('overnight') || timed;
  const journey =
    transport ||
    (whole.headed && has('kit')) ||
    has('leaving') ||
    has('returning') ||
    has('meeting') ||
    has('going');
  if (has('closure') && !offSite && !has('coach')) return true;
  // "August 1485. Henry Tudor gets to Shrewsbury": they stay in their lesson.
  if (
    whole.history &&
    !transport &&
    !has('going') &&
    !has('trip') &&
    !s.places.some((p) => p.role === 'venue')
  )
    return true;
  if (has('virtual') || has('farewell')) return true;
  if ((whole.goods || has('private')) && !schoolGroup(s)) return true;
  if (whole.term && !has('coach') && !has('leaving') && !has('going')) return true;
  if (has('visitor') && !(has('coach') || has('leaving') || has('trip'))) return true;
  // Points of houses, and who leads: "Wilberforce House" is a team.
  if (has('points') && !has('coach') && !has('leaving')) return true;
  const elsewhere = whole.strong > (s.places.some(isStrong) ? 1 : 0);
  const show = elsewhere && has('performance');
  if (has('event') && !offSite && !show && !(transport || has('trip'))) return true;
  // An evening in our own hall about the nights away: the hour is that of the evening.
  const ours = s.places.some((p) => p.role === 'own' && !p.evidence.includes('town'));
  const away = s.places.some(
    (p) => isOffSite(p) && (p.role !== 'town' || p.evidence.some((e) => e.startsWith('led'))),
  );
  if (has('event') && ours && !away && !has('coach') && !has('leaving') && !timed) return true;
  const own = s.places.some(
    (p) =>
      p.role === 'own' &&
      !p.evidence.includes('town') &&
      !(elsewhere && p.end - p.start <= 9 && p.evidence.includes('on site')),
  );
  // "A sleepover in the hall", "camp out on the school field": a night on the school's own ground.
  if (own && !offSite && has('overnight') && !has('coach') && !has('leaving') && !has('going')) return true;
  if ((own || (has('inclass') && !elsewhere)) && !offSite && !journey && !(whole.late && s.times.length > 0))
    return true;
  // An adventure on a screen or a carpet: what moves there moves in the classroom.
  return !transport && whole.played;
}

/** A year, a class, a team or pupils by that name: more than "the girls" and "lads". */
const schoolGroup = (s: Stretch): boolean =>
  s.groups.some((g) => g.group === 'year' || g.group === 'class' || g.group === 'team' || g.group === 'club');

/** With one of these a grown-up is not alone, though nobody else is named. */
const IN_COMPANY = ['coach', 'delay', 'meeting', 'here', 'overnight'];

/** Staff, governors, a school's heads: their journeys are their own. */
export const grownUps = ({ cues, groups }: Pick<Clause, 'cues' | 'groups'>): boolean =>
  groups.length > 0
    ? groups.every((g) => g.group === 'adults')
    : cues.has('staff') && !IN_COMPANY.some((cue) => cues.has(cue));

/** The school's own accounts speak of pupils; others only where they show them. */
export function aboutPupils({ facts, doc, setting }: Scene): boolean {
  const whose = whoseAccount(doc.post.account, setting);
  if (!isPersonal(whose)) {
    // Parents' associations speak of their own outings and sales too.
    const parents = whose.is === 'listed' && PARENTS.test(whose.account.about);
    return (
      !parents ||
      facts
        .of('group')
        .some(
          (g) =>
            g.group !== 'adults' &&
            !(
              g.evidence[0] === 'word' && OWN_SET.test(doc.view(g.field)?.folded.slice(g.start, g.end) ?? '')
            ),
        )
    );
  }
  return facts.cues('own-pupils').length > 0 || facts.of('group').some((g) => g.group !== 'adults');
}

const PARENTS = /\b(?:PTA|PTFA|PTSA|HSA|parents'? association|friends of|parents and friends)\b/i;
const OWN_SET = /^(?:girls|boys|lads|lasses|kids|team|crew|band)$/;

/** Monday to Friday, from eight until half past three. */
export function inSchoolHours(at: string): boolean {
  const weekday = weekdayOf(dayNumber(at));
  const minute = minutesOf(at) ?? 0;
  return weekday >= 1 && weekday <= 5 && minute >= 480 && minute < 930;
}

/**
 * `public-event`: an event at school or a show to which people are asked, and no journey of pupils to it; or a
 * closure. It silences every rule of whereabouts.
 */
export function publicEvent(
  any: (cue: string) => boolean,
  offSite: boolean,
  has: (cue: string) => boolean,
): boolean {
  const journey = ['coach', 'leaving', 'returning', 'kit', 'overnight'].some(has);
  if (any('closure') && !has('coach') && !offSite) return true;
  if (any('puzzle') || (any('cancelled') && !has('leaving') && !has('returning'))) return true;
  if (any('play') && !has('returning') && !has('kit')) return true;
  if (journey) return false;
  if (any('public')) return true;
  return (any('performance') || any('event')) && any('invited');
}
