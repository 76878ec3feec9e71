import { CUE } from '../cues.ts';
import { setOf } from '../sets.ts';
import type { Around } from './around.ts';

/*
 * Grown-ups of sport, told by their league, the body they come from, or by how they are named beside a game of pupils.
 */

/** Leagues and tours of those who play for a living. */
const LEAGUES = setOf(
  'wnba nba nfl nhl mlb wsl wsl2 ipl bbl epl wta atp pga lpga ufc wwe premiership premier super superleague epcr',
  'olympic paralympic commonwealth nrl mls efl formula f1 motogp btcc nascar invictus supersixes',
);
/** What one of them is called right before the name. */
const PROS = setOf(
  'star stars legend legends ace player players striker keeper goalkeeper goalie winger hooker prop forward midfielder defender',
  'fullback flanker fly-half scrum-half centre captain skipper coach manager referee batter bowler all-rounder wicketkeeper',
  'driver rider jockey golfer boxer fighter sprinter swimmer rower cyclist gymnast athlete judoka skier snowboarder diver',
);
const YOUNG =
  /^(?:u-?\d+s?|under-?\d*s?|youth|junior|juniors|academy|our|pupil|student|future|primary|school|schools|house|lunchtime|inter-?house|form)$/;
/** "WNBA star X", "ex-Premier League keeper X", "Super League referee X". */
function isPro(a: Around, from: number): boolean {
  if (!PROS.has(a.word(from - 1))) return false;
  let pro = false;
  for (let j = from - 2; j > from - 7 && a.here(j) && a.token(j)?.kind === 'word'; j--) {
    // "Our Year 10 Paralympic swimmer X".
    if (YOUNG.test(a.word(j)) || a.cue(j, CUE.pupil)) return false;
    if (LEAGUES.has(a.word(j)) && a.token(j)?.shape !== 'lower')
      pro ||= !/^(?:premier|super)$/.test(a.word(j)) || a.word(j + 1) === 'league';
  }
  return pro;
}

/** "Sky Sports' X", "BBC Sport's Y": who reports for a broadcaster. */
const CHANNEL = /^(?:sports?['’]s?|talksport's|eurosport's|dazn's|itv's|s4c's|bbc's|rte's|stv's)$/;
const isReporter = (a: Around, from: number): boolean =>
  CHANNEL.test(a.word(from - 1)) &&
  a.token(from - 1)?.shape !== 'lower' &&
  (!a.word(from - 1).startsWith('sport') ||
    /^(?:sky|bbc|tnt|bt|itv|rte|virgin|premier)$/.test(a.word(from - 2)));

const GOES = setOf(
  'moves moved leaves left retires retired steps stepped hangs hung departs departed relocates relocated',
);
const SOUGHT =
  /\b(?:looking for|look for|need|needs|seeking|seek|recruiting|vacancy|advertising|wanted|hiring|appoint|appointing)\b/;
const POST = setOf(
  'coach teacher caretaker cook ta volunteer governor assistant instructor leader manager treasurer chair',
);
/** "Looking for a new cricket coach after X moves to Leicestershire": whose place is free. */
function isReplaced(a: Around, from: number, to: number): boolean {
  if (a.word(from - 1) !== 'after' || !GOES.has(a.word(to + 1))) return false;
  for (let j = from - 2; j > from - 10 && a.here(j); j--)
    if (POST.has(a.word(j)) || a.cue(j, CUE.staff | CUE.role)) return SOUGHT.test(a.clause(j, -1, 12));
  return false;
}

const NATIONS = setOf(
  'england wales scotland ireland britain gb british welsh scottish irish english team uk ulster cymru',
);
const GAMES = setOf(
  'netball hockey football rugby cricket tennis athletics swimming gymnastics basketball badminton boxing judo rowing cycling',
  'volleyball handball golf squash fencing archery lacrosse triathlon orienteering dance climbing canoeing sailing wheelchair',
);
const BODIES = setOf('rfu ecb lta wru faw fa sru irfu uka bkfa ngb psfa esfa gaa hdc ifa sfa rfl tds');
const LEADS = setOf(
  'ran led delivered came visited coached taught trained runs leads coaches joined took put',
);
/** "X (England Netball) ran our course": the body that sent somebody who leads. */
function isSentBy(a: Around, to: number): boolean {
  if (a.word(to + 1) !== '(') return false;
  const two = NATIONS.has(a.word(to + 2)) && GAMES.has(a.word(to + 3)) && a.word(to + 4) === ')';
  const one = BODIES.has(a.word(to + 2)) && a.token(to + 2)?.shape === 'caps' && a.word(to + 3) === ')';
  if (!two && !one) return false;
  return LEADS.has(a.word(to + (two ? 5 : 4)));
}

/** "Coach tonight is X", "our coaches this term are X and Y". */
function isCoach(a: Around, from: number): boolean {
  if (!/^(?:is|are|will)$/.test(a.word(from - 1)) && a.word(from - 1) !== 'be') return false;
  let at = a.word(from - 1) === 'be' ? from - 3 : from - 2;
  if (/^(?:tonight|today|tomorrow|now)$/.test(a.word(at))) at--;
  else if (/^(?:this|next)$/.test(a.word(at - 1))) at -= 2;
  else return false;
  if (!/^(?:coach|coaches|ref|refs|umpire|umpires|instructor|physio|lifeguard)$/.test(a.word(at)))
    return false;
  return !YOUNG.test(a.word(at - 1)) && !a.cue(at - 1, CUE.pupil);
}

/** "Street dance w/ Kofi from DanceBase, Bollywood w/ X": several sessions of a day, each with who gives it. */
function givesSession(a: Around, from: number, to: number): boolean {
  const by = a.word(from - 1) === 'with' ? from - 1 : a.word(from - 1) === '/' ? from - 2 : -1;
  if (by < 0 || (a.word(by) !== 'with' && a.word(by) !== 'w')) return false;
  // "Our jazz band with X on vocals".
  if (a.word(to + 1) === 'on') return false;
  const { folded } = a.view;
  if (TEAM_MATES.test(folded)) return false;
  return (folded.match(/ (?:w\/|with) /g)?.length ?? 0) > 1 && SESSIONS.test(folded);
}
/** "Ella won the sack race with X and Tom ran with Y": what children do with one another. */
const TEAM_MATES =
  /\b(?:won|ran|came|beat|scored|raced|jumped|threw|finished|shared|paired|partnered|tied|swam|walked|tidied|built)\b/;
const SESSIONS =
  /\b(?:(?:dance|sports?|arts?|wellbeing|science|music|taster|enrichment|activity|multi-?skills|culture|drama|circus) (?:day|week|festival|carousel)|workshops|tasters|taster sessions|holiday (?:club|camp)|carousel)\b/;

/** By which of these somebody named in sport is a grown-up, in words; '' where none tells. */
export function whySportsGrown(a: Around, from: number, to: number): string {
  if (isPro(a, from)) return 'who plays for a living';
  if (isReporter(a, from)) return 'who reports for a broadcaster';
  if (isReplaced(a, from, to)) return 'whose place is free';
  if (isSentBy(a, to)) return 'whom a governing body sent';
  if (isCoach(a, from)) return 'who coaches';
  return givesSession(a, from, to) ? 'whose session it is' : '';
}
