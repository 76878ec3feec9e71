import { knowHash } from '../lexicon/know.ts';
import { listed } from '../lists.ts';
import { setOf } from '../sets.ts';
import { standsBy, type Word } from '../voice/patterns.ts';
import { isAtPlay } from './at-play.ts';
import { ORDAINED } from './children.ts';

/*
 * A sensitive word that is nobody's own: what a talk was about, what was designed, a word of a longer name ("suspension
 * bridge"), a subject of lessons, an award, a clergyman's knee.
 */

/** What may be about anything, and how one speaks of it. */
const WORKS = listed(
  'talk talks speech speeches poster posters film films documentary project projects epq epqs essay essays presentation presentations research campaign campaigns petition petitions article articles blog debate debates assembly leaflet leaflets podcast play display model titles topics question questions dissertation dissertations lecture lesson lessons workshop workshops booklet animation motion motions report asked asks quizzed grilled questioned challenged spoke speaks speaking debated debating presented presenting researched researching explained explaining campaigned campaigning lobbied wrote written writing learned learnt learning taught teaching argued',
);
const ABOUT = setOf('about on into against around');
/** Between "about" and the word: then it is what the speaker has gone through. */
const LIVED = setOf(
  'his her their my your our own living having being getting losing growing coping with after without is was when he she hers theirs',
);

/** "Her speech about period poverty", "EPQ titles: X on cystic fibrosis"; not "his talk about his epilepsy". */
function isSpokenOf(words: readonly Word[], from: number, last: number): boolean {
  for (let i = from; i <= last; i++) if (LIVED.has((words[i] as Word).bare)) return false;
  for (let i = from - 1; i >= Math.max(0, from - 4) && !words[i + 1]?.fresh; i--) {
    const { bare, key } = words[i] as Word;
    // "Pass this on: Lacey's social worker": a child's after all.
    if (LIVED.has(bare) || bare !== key) return false;
    if (!ABOUT.has(bare)) continue;
    for (let j = i - 1; j >= Math.max(0, i - 9) && !words[j + 1]?.fresh; j--) {
      // "Lowri wrote to us about panic attacks": of herself, in confidence.
      if (/^(?:us|me)$/.test((words[j] as Word).bare)) return false;
      if (((words[j] as Word).lists & WORKS) !== 0) return true;
    }
    return false;
  }
  return false;
}

/** Right behind a word of health or behaviour these make a thing, a game or a place of it. */
const THINGS = setOf(
  'bridge bridges zone zones cable cables coach coaches system systems ramp ramps rugby basketball tennis racing boccia hockey fencing dance curling bowls badminton dodgeball sports skills shelter shelters spacer loop invention design designs prototype simulator simulation simulators dummy clamps clamp taster tasters hire pusher sweepstake collection donations appeal drive trolley hamper-appeal law laws bill window hours exhibition sculpture project projects',
);
/** Whoever plays the game is told of after all: "our wheelchair tennis champion". */
const PLAYERS = /^(?:star|stars|player|champion|ace|captain|legend)$/;
/** Makers' words right before a thing: "building a prosthetic hand". */
const MAKES =
  /^(?:building|built|designing|designed|making|made|inventing|invented|coding|coded|printing|printed|developing|developed|prototyping|engineering)$/;
/** What is kept and cared for, and no child: "fostering kittens". */
const ANIMALS =
  /^(?:kittens?|pupp(?:y|ies)|dogs?|cats?|hedgehogs?|animals?|hens?|rabbits?|guinea|bees|donkeys?|greyhounds?|lambs?|chicks?|ducklings?)$/;
const FAITHS = /^(?:islam|judaism|christianity|hinduism|sikhism|buddhism|religion|religions|faiths)$/;
/** Things that are drawn and built: they may be a child's own work, "Dan's wheelchair ramp design". */
const WORKPIECES = setOf('design designs invention prototype simulator simulators sculpture map model');
/** Right before a word of health these make it the child's own, whatever stands behind: "has an inhaler". */
const OWNING = /^(?:his|her|has|have|had|got|needs|uses|carries|wears)$/;

/** "Nia's ADHD skills group", "in her wheelchair": no thing but the child's own matter. */
function isOnesOwn(words: readonly Word[], from: number, last: number): boolean {
  const [two, one] = [words[from - 2], words[from - 1]];
  if (one === undefined || words[from]?.fresh) return false;
  const whose =
    OWNING.test(one.bare) ||
    (one.bare !== one.key && one.token.shape === 'cap') ||
    (/^an?$/.test(one.bare) && !one.fresh && OWNING.test(two?.bare ?? ''));
  return whose && !words.slice(last + 1, last + 4).some((w) => !w.fresh && WORKPIECES.has(w.bare));
}

/** What is put forward and taken up. */
const PROPOSALS = setOf(
  'plan plans rule rules policy policies idea ideas motion proposal proposals design designs slogan logo charter suggestion',
);
/** Who takes up a plan or a rule. */
const BODIES =
  /\b(?:council|school|committee|trust|government|parliament|college|academy|club|year|class|mp|town|village)\b/;
/** One may be sick with these. */
const MOODS = /^(?:excitement|laughter|laughing|joy|anticipation|envy)$/;

/** "Suspension bridge", "wheelchair rugby", "fostering kittens", "fasting in Islam", "sick with laughter". */
function isOfAnother(words: readonly Word[], from: number, last: number): boolean {
  const end = words[last] as Word;
  const next = words[last + 1];
  if (next === undefined || next.fresh) return isMade(words, from);
  if (THINGS.has(next.bare))
    return !PLAYERS.test(words[last + 2]?.bare ?? '') && !isOnesOwn(words, from, last);
  if (/^foster(?:ed|ing|s)?$/.test(end.bare)) return ANIMALS.test(next.bare);
  if (next.bare === 'in') return FAITHS.test(words[last + 2]?.bare ?? '');
  // "His plan has been adopted by the council", "a seizure of power".
  if (end.bare === 'adopted' && next.bare === 'by')
    return (
      standsBy(words, end, from - 9, from, PROPOSALS) &&
      BODIES.test(
        words
          .slice(last + 2, last + 4)
          .map((w) => w.bare)
          .join(' '),
      )
    );
  if (/^seizures?$/.test(end.bare)) return next.bare === 'of';
  if (end.bare === 'sick' && next.bare === 'with') return MOODS.test(words[last + 2]?.bare ?? '');
  // "Diabetes Week", "Autism Day": by their capitals.
  if (/^(?:week|day|month)$/.test(next.bare)) return next.token.shape === 'cap' && end.token.shape === 'cap';
  return isMade(words, from);
}

/** On a pitch a card is part of the game. */
const PITCH = setOf(
  'penalty penalties goal goals try tries ref referee match whistle booked offside substitute striker keeper tackle derby',
);
/** "A penalty, a yellow card and a standing ovation". */
const isOfGame = (words: readonly Word[], from: number, last: number): boolean =>
  /^cards?$/.test(words[last]?.bare ?? '') &&
  words.slice(from, last).some((w) => /^(?:yellow|red|green|blue)$/.test(w.bare)) &&
  standsBy(words, words[from] as Word, from - 10, last + 11, PITCH);

const isMade = (words: readonly Word[], from: number): boolean =>
  !words[from]?.fresh && [1, 2].some((n) => n <= from && MAKES.test(words[from - n]?.bare ?? ''));

/** Courses and badges that have levels too: no school's marks. */
const COURSES = setOf(
  'food hygiene first aid lifeguard coaching coach leadership leaders leader referee refereeing umpire umpiring mountain kayaking canoeing sailing paddle powerboat bsl signing barista hospitality catering diploma badge nvq apprenticeship bikeability safeguarding beekeeping forklift brickwork plumbing hairdressing beauty childcare swim makaton',
);
/** "Passed his Level 2 Food Hygiene", "a Level 1 coaching badge". */
const isOfCourse = (words: readonly Word[], from: number, last: number): boolean =>
  words
    .slice(from, last + 1)
    .some((w, i) => w.bare === 'level' && [2, 3].some((n) => COURSES.has(words[from + i + n]?.bare ?? '')));

/** Who works at a school, right before the name: "our midday supervisor Pauline". */
const POSTS =
  /^(?:supervisor|caretaker|cook|cleaner|receptionist|secretary|bursar|technician|groundsman|janitor)$/;
/** Where grown-ups work alone: "Jo in the office". In "reception" and in the library there are children too. */
const WORKPLACE = /^(?:office|finance|hr|payroll|canteen|kitchen|kitchens|admissions|estates|catering)$/;

/** What stands behind a workplace where children are. */
const FOR_CHILDREN = /^(?:class|club|garden|gardens|group|team|crew|monitors?|helpers?|academy)$/;
/** Of pupils, when they stand between a colleague and the word: "Jan says somebody in 3C has nits". */
const OF_PUPILS =
  /^(?:year|yr|class|pupils?|child|boy|girl|lad|lass|student|son|daughter|reception|nursery|who|\p{L}?\d{1,2}\p{L}?|y\d{1,2}\p{L}?)$/u;

/** Is the only one who is named in the sentence, and before the word, a clergyman or somebody of the office? */
function isColleagues(words: readonly Word[], from: number): boolean {
  const { sentence } = (words[from] as Word).token;
  let start = from;
  while (start > 0 && words[start - 1]?.token.sentence === sentence) start--;
  for (let i = start; i < from; i++) {
    const word = words[i] as Word;
    if (word.token.shape !== 'cap' || ORDAINED.test(word.key) || knowHash(word.bareHash).given === 0)
      continue;
    const before = i > start ? (words[i - 1]?.key ?? '') : '';
    const at = /^(?:the|our)$/.test(words[i + 2]?.key ?? '') ? i + 3 : i + 2;
    const works =
      ORDAINED.test(before) ||
      POSTS.test(before) ||
      (at < from &&
        /^(?:in|from)$/.test(words[i + 1]?.key ?? '') &&
        WORKPLACE.test(words[at]?.bare ?? '') &&
        !FOR_CHILDREN.test(words[at + 1]?.bare ?? ''));
    return works && !isElseNamed(words, i, from);
  }
  return false;
}

/** Is anybody but the one at `name` named in the sentence, or a pupil or a class told between that name and `from`? */
function isElseNamed(words: readonly Word[], name: number, from: number): boolean {
  const { sentence } = (words[name] as Word).token;
  // A family name may stand right behind the given one.
  for (let i = name + 1; i < words.length; i++) {
    const { token, bare, bareHash } = words[i] as Word;
    if (token.sentence !== sentence) return false;
    if (i < from && OF_PUPILS.test(bare)) return true;
    if (token.shape !== 'cap' || i === name + 1) continue;
    if (i < from || knowHash(bareHash).given > 0) return true;
  }
  return false;
}

/** "P1A's first full week", "our first full week": the class's. */
const isOfClass = (words: readonly Word[], from: number, last: number): boolean =>
  words[from]?.bare === 'first' &&
  words[last - 1]?.bare === 'full' &&
  /^(?:our|the|their|this|\p{L}?\d{1,2}\p{L}?)$/u.test(words[from - 1]?.bare ?? '');

/** Is a sensitive word at `from..last` part of something that is no child's own? */
export const isNoChilds = (words: readonly Word[], from: number, last: number): boolean =>
  isSpokenOf(words, from, last) ||
  isOfAnother(words, from, last) ||
  isOfCourse(words, from, last) ||
  isOfClass(words, from, last) ||
  isOfGame(words, from, last) ||
  isAtPlay(words, from, last) ||
  isColleagues(words, from);
