import type { PersonFact, Who } from '../../engine/facts.ts';
import { isWellKnown, type KnownName } from '../lexicon/people.ts';
import type { Context } from './context.ts';
import { commonOf, familyOf, givenOf, isPlace, isUnknown, levelsOf } from './levels.ts';
import { SURE } from './score.ts';

/** A name found in one view, before lists and the whole post have had their say. */
export type Found = {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly form: PersonFact['form'];
  readonly via: PersonFact['via'];
  /** Folded words, in the order written, particles included. */
  readonly words: readonly string[];
  readonly given: string;
  readonly family: string;
  score: number;
  readonly context: Context;
  famous: KnownName | null;
  readonly policyStaff: boolean;
  list?: number;
  register?: 'pupil' | 'never-name';
  /** What the model of names says, in log-odds, where it was asked. */
  odds?: number;
  /** A known name among others that are known too. */
  crowd?: boolean;
  /** Posted from an account that is not the school's, where only what is told of a pupil counts. */
  away?: boolean;
  /** The school has a register, and this name does not stand in it. */
  outside?: boolean;
};

/** A sign of a pupil that belongs to the very name: a class, an age, an office of the school right beside it. */
const SURELY = 4;

const MAYBE: ReadonlySet<Who> = new Set(['pupil', 'likely-pupil', 'unclear']);

/** Strongest of what the evidence says about who this is. */
export function whoIs(found: Found): Who {
  if (found.register) return 'pupil';
  const who = whoBySigns(found);
  const { odds, context: c } = found;
  if (odds === undefined || found.policyStaff || c.titled) return who;
  // "Former pupil X", "X (class of 2016)": said of this very name.
  if (c.leaver && !found.famous) return 'former-pupil';
  // "Best speaker: X, 8T": the class beside it says that no visitor is meant.
  if (c.classed && !c.staff && !c.kin && !c.former && !found.famous) return 'pupil';
  if (c.fromClass && found.famous === 'listed' && c.adult < 3) return 'pupil';
  // "Isaac Newton in 5H", "Dev Patel, aged 9": said of this very name, which no weight outdoes.
  if (who === 'pupil' && c.tie >= SURELY && c.pupil > c.adult && (!found.famous || odds > knownLeast(found)))
    return who;
  // "paramedic X", "X, caretaker": what this very person is; a post of the staff stands more praise than another office.
  if (c.office && c.pupil < (c.staff && c.adult >= 6 ? 3.5 : 2.5) && c.tie < 2 && !MAYBE.has(who)) return who;
  // The single signs name the sort of person; the model, which weighs them all, says whether it may be a pupil.
  if (odds > least(found)) return MAYBE.has(who) && !(who === 'unclear' && found.away) ? who : 'likely-pupil';
  return MAYBE.has(who) ? (c.learn || found.famous ? 'public' : 'adult') : who;
}

/** A known name takes more than an even chance, and so does any name on a private account, where friends are named too. */
const KNOWN = { thing: 3, public: 2, fictional: 2, listed: 0 } as const;
const least = (found: Found): number =>
  (found.famous ? KNOWN[found.famous] : isToldPupil(found) ? TOLD : plainly(found) ? PLAIN : 0) +
  (found.away ? 1 : 0) +
  (found.outside ? OUTSIDE : 0);
/**
 * Where the school's register is at hand, a name that is not in it is a pupil's less often. On eleven sets by others,
 * 0.6 stops one in eight fewer of the harmless posts that are stopped for a name, and misses 4 more of 996 pupils.
 */
const OUTSIDE = 0.6;
/**
 * A class beside a known name may be the one that learns about them ("Wilfred Owen in Y9 English"), all the more where
 * several such names stand together; praise or a prize besides makes it a pupil's again.
 */
const knownLeast = ({ crowd, context: c }: Found): number => (crowd ? 0.5 : c.tie >= 6 ? -3 : -1);
/** A whole name by its words, and nothing that speaks of a grown-up: it takes more to leave that unasked. */
const PLAIN = -0.9;
const plainly = (found: Found): boolean =>
  found.via === 'words' && found.context.adult <= 1 && (found.score >= 4.5 || isBeforeFamily(found));
/** "Ananthi Sivarajah": a given name that no list holds, before a family name that is nothing else. */
function isBeforeFamily(found: Found): boolean {
  if (found.score < 3.4 || !areStrangers(found)) return false;
  const [first, last] = [levelsOf(found.words[0] ?? ''), levelsOf(found.words[1] ?? '')];
  return isUnknown(first) && familyOf(last) === 3 && givenOf(last) < 2;
}

/** "Congratulations Wiremu Paraone": words that no list holds, told of as a pupil is and by nothing as a grown-up. */
const TOLD = -1.4;
const isToldPupil = (found: Found): boolean => {
  const { score, via, words, context: c } = found;
  return (
    via === 'words' &&
    score >= SURE &&
    c.tie >= 2.5 &&
    c.pupil >= 2.5 &&
    c.adult < 1 &&
    areStrangers(found) &&
    givenOf(levelsOf(words[0] ?? '')) < 2 &&
    c.why.some((why) => PRAISED.test(why))
  );
};
/** What is said to children, straight before the name. */
const PRAISED = /^"(?:done|congrat\w*|llongyfarch\w*|iawn|proud|of|bravo|kudos)" before/i;

/** Two words with capitals that are neither of English nor a place. */
const areStrangers = ({ form, given, family, words }: Found): boolean =>
  form === 'full' && words.length === 2 && isUpper(given) && isUpper(family) && words.every(isStranger);
const isUpper = (word: string): boolean => /^\p{Lu}/u.test(word);
const isStranger = (word: string): boolean => {
  const levels = levelsOf(word);
  return word.length > 2 && commonOf(levels) === 0 && !isPlace(levels);
};

/** How much less its words may say where something tied to the very name says that a pupil is meant. */
const TIED_LESS = 0.75;
/** "well done zlatina gancheva in yr 4": hardly a name by its words, but praised, and with a class. */
const isTied = ({ score, famous, context: c }: Found): boolean =>
  score >= SURE - TIED_LESS && !famous && !c.titled && c.tie >= 6 && c.pupil >= 6 && c.adult < 1;

/** Is it a name at all, and worth a fact? */
export const isName = (found: Found): boolean =>
  found.register !== undefined ||
  found.score >= SURE ||
  isTied(found) ||
  (found.odds !== undefined && found.odds > least(found));

/** Who it is by the single signs, strongest first. */
export function whoBySigns(found: Found): Who {
  const { context: c } = found;
  if (found.policyStaff) return 'staff';
  if (c.titled) return 'staff';
  if (found.famous) {
    // A pupil may bear a famous name: it takes a sign tied to this very name, and no lesson about them.
    if (c.tie >= 3.5 && c.pupil > c.adult) return 'pupil';
    if (isWellKnown(found.famous)) return found.famous;
    if (c.tie < 2 && c.former) return 'former-pupil';
    if (c.tie < 2 || c.pupil <= c.adult) return 'public';
  }
  if (c.adult >= 3 && c.adult > c.pupil)
    return c.kin
      ? 'parent'
      : c.former && !c.staff
        ? 'former-pupil'
        : c.staff
          ? 'staff'
          : c.learn
            ? 'public'
            : 'adult';
  if (c.former) return 'former-pupil';
  if (c.pupil >= 2.5) return 'pupil';
  if (c.pupil >= 1) return 'likely-pupil';
  return 'unclear';
}

export function factOf(found: Found): PersonFact {
  return {
    kind: 'person',
    field: found.field,
    start: found.start,
    end: found.end,
    form: found.form,
    given: found.given,
    family: found.family,
    who: whoIs(found),
    via: found.via,
    evidence: found.context.why,
    ...(found.register ? { register: found.register } : {}),
    ...(found.list === undefined ? {} : { list: found.list }),
  };
}
