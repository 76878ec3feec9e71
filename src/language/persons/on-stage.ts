import type { View } from '../../engine/doc.ts';
import { keptWith } from '../kept.ts';
import { setOf } from '../sets.ts';
import type { Around } from './around.ts';

/*
 * Who stands on a school's stage, and is told of by what they do there: "our narrators X and Y", "Tiger was played by X, Crow
 * by Y".
 */

/** What children are in a play, a service or a concert, and hardly a guest is. */
const PLAYERS = setOf(
  'narrators narrator readers reader soloist soloists ushers usher understudy understudies dancers prompter prompt crew',
  'stagehands stagehand angels angel shepherds shepherd innkeeper innkeepers villagers chorus ensemble lead leads servers',
  'server candle-bearers bearers bell-ringers cast principals duo duet trio quartet elves fairies witches pages compere comperes',
);
const SHOWN =
  /\b(?:nativity|panto(?:mime)?|(?:carol|harvest|christmas|easter|leavers'?|candlelit|advent) (?:service|concert)|carols|mass|school (?:play|show|production|musical)|(?:our|year \d+|y\d+|ks\d) (?:\S+ )?(?:play|show|production|musical|concert)|end of (?:year|term) (?:show|concert)|shows? (?:this|last) week|opening night|first night|matinee|dress rehearsal)\b/;
/** Those whose show it is, where no children are in it. */
const GROWN =
  /\b(?:staff|teachers'?|pta|ptfa|parents'?|governors'?|professional|touring|alumni|community choir|choral society)(?: \S+){0,2} (?:panto\w*|cast|play|show|production|nativity|concert|choir)\b/;
const isOurs = keptWith(({ folded }: View): boolean => SHOWN.test(folded) && !GROWN.test(folded));

/** "Our narrators X and Y", "and our soloist X": of a play or service of the school. */
const isPlayer = (a: Around, from: number): boolean =>
  PLAYERS.has(a.word(from - 1)) && WHOSE.test(a.clause(from - 2, -1, 3)) && isOurs(a.view);
const WHOSE = /\bour(?: \S+){0,2}$/;

const PLAYED_BY = /\b(?:played|portrayed|danced|sung|voiced|read|performed) (?:\S+ly )?by\b/;
/** "Crow by X", where the sentence tells before by whom another part was played. */
const isPlayedToo = (a: Around, from: number): boolean =>
  a.word(from - 1) === 'by' &&
  a.token(from - 2)?.shape === 'cap' &&
  /^(?:,|and|;|&|the)$/.test(a.word(from - 3)) &&
  PLAYED_BY.test(a.clause(from - 3, -1, 24));

const IN_A_PLAY =
  /\b(?:read-?through|rehears\w+|cast|casting|curtain|scenes?|drama|plays?|panto\w*|musical|show|act [i1-5]+|lamda|production|audition\w*|matinee)\b/;
/** "X gave us a chilling Inspector Goole": is a part told behind the name that ends at `to`, in a post about a play? */
function gavePart(a: Around, to: number): boolean {
  if (
    a.word(to + 1) !== 'gave' ||
    a.word(to + 2) !== 'us' ||
    !/^(?:an?|the|his|her|their)$/.test(a.word(to + 3))
  )
    return false;
  let j = to + 4;
  while (j < to + 7 && a.here(j) && a.token(j)?.kind === 'word' && a.token(j)?.shape === 'lower') j++;
  const part = a.token(j);
  return (
    j > to + 4 && part?.kind === 'word' && part.shape === 'cap' && a.here(j) && IN_A_PLAY.test(a.view.folded)
  );
}

/** Signs of a pupil on the stage; the name is `from..to`. */
export function onStage(a: Around, from: number, to: number): void {
  if (gavePart(a, to)) a.add('pupil', 3, 'a part that was given', true);
  if (isPlayer(a, from)) a.add('pupil', 3, `"our ${a.word(from - 1)}" before the name`, true);
  else if (isPlayedToo(a, from)) a.add('pupil', 2.5, 'by whom a part is played', true);
}
