import { CUE } from '../cues.ts';
import { setOf } from '../sets.ts';
import type { Around } from './around.ts';

/*
 * Who presents a programme, told by the station before the name: "on Radio Ardent with X". A station is known by one word
 * of its name or by what it sends, from general knowledge.
 */

const STATION = setOf(
  'radio fm heart capital smooth kiss magic hallam greatest hits talksport talkradio live bbc itv sky s4c rte rté stv lbc jazz classic absolute virgin cymru podcast pod news newsround tonight breakfast drivetime drive-time show programme newsbeat northsound clyde forth hits gem hospital community tv utv midlands granada reports look newsline points spotlight calendar',
);
/** Of these, what is nothing but a station or what it sends: "Royal Show", "Sky Classic", "Community Centre" are not. */
const SURE = setOf(
  'radio fm talksport talkradio bbc itv s4c rte rté stv lbc podcast newsround newsbeat northsound tv utv reports newsline',
);
/** Said of a pupil behind the name: "with X, who won the poetry prize", "with X today - our Y6 star". */
const OF_PUPIL =
  /\b(?:who|our|representing|won|winn\w+|year \d+|y\d+|star|prize|proud|amazing|brilliant|superb|well done|congrat\w*)\b/;
/** When it is sent: "on Look North tonight with X". */
const WHEN = setOf(
  'tonight today tomorrow now this next at morning evening afternoon live on-air monday tuesday wednesday thursday friday saturday sunday',
);
/** Before "with": that something is sent, in small letters. */
const SENT = setOf('show programme podcast breakfast drivetime radio air live');
/** Words inside a station's name: "BBC Radio 5 Live's Sunday Breakfast show". */
const INSIDE = setOf("the 's of and & fm am dab extra");
/** Two pupils are on together. */
const TOGETHER = /\b(?:their|they|both|pair|duo|two|together|along|alongside|classmates?|friends?|fellow)\b/;
/** How far back the station may begin, in tokens. */
const FAR = 7;

/** "On BBC Radio Ardent with X", "on the breakfast show with Y": is the name, from token `from`, a presenter's? */
export function isPresenter(a: Around, from: number): boolean {
  if (a.word(from - 1) !== 'with') return false;
  let end = from - 2;
  while (WHEN.has(a.word(end)) && end > from - 5) end--;
  const last = a.token(end);
  if (
    !last ||
    !(
      last.shape.startsWith('cap') ||
      last.kind === 'number' ||
      last.kind === 'mention' ||
      SENT.has(last.folded)
    )
  )
    return false;
  let [station, on] = [false, false];
  for (let j = end; j > end - FAR && a.here(j); j--) {
    const token = a.token(j);
    const word = a.word(j);
    if (
      (word === 'on' || (word === 'to' && /^(?:in|listen|listening|listened)$/.test(a.word(j - 1)))) &&
      (token?.shape === 'lower' || token?.first)
    ) {
      on = true;
      break;
    }
    // "On the Year 6 podcast with X": a programme of the school's own.
    if (a.cue(j, CUE.pupil) || /^(?:our|school|school's|year|class)$/.test(word)) return false;
    if (STATION.has(word)) station ||= SURE.has(word);
    else if (token?.kind === 'mention') station ||= /(?:bbc|radio|fm|news|itv|live)/.test(word);
    else if (!token?.shape.startsWith('cap') && token?.kind !== 'number' && !INSIDE.has(word)) break;
  }
  return station && on && !OF_PUPIL.test(a.clause(from, 1, a.high - from)) && !TOGETHER.test(a.sentence());
}
