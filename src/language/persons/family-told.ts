import type { Token, View } from '../../engine/doc.ts';
import { CUE } from '../cues.ts';
import { CAPITAL_CLASS, isYearWord } from '../school-years.ts';
import { setOf } from '../sets.ts';
import { isClassToken } from './beside.ts';
import { givenInBracket, isClassAt, isOfClass, isPlainFamily } from './classed-family.ts';
import { FLOURISHES, isFlourish, isRightBehind, isSuch, isSurnamed } from './flourishes.ts';
import { ofHome } from './homes.ts';
import { wordsIn } from './jest.ts';
import { commonOf, familyOf, givenOf, levelsOf } from './levels.ts';
import { afterSurname } from './told-family.ts';
import { isCapital } from './two-given.ts';
import type { Unit } from './units.ts';
import { isSpeltOut, isWritten, stopsAt } from './written-names.ts';

/*
 * A lone word that the post tells as a family name, wherever the child's first name stands: "Surname Okoro, since you
 * ask", "It's Pascoe with an e", "the whole Bevan family", "yes, the Hartleys again", "she's the third Nwosu".
 */

/** How a family name is told. */
export type Telling =
  | 'surname'
  | 'aside'
  | 'family'
  | 'siblings'
  | 'lone'
  | 'written'
  | 'classed'
  | 'bracket'
  | 'title';

/** Behind a family name that is told as one. */
const AS_NAME =
  /^(?:, )?(?:is|was|by|being|ydi'r|yw'r|ydy'r|oedd|\() ?(?:the |his |her |their |our )?(?:surname|last name|family name|second name|cyfenw|name on (?:the|his|her))\b/;
/** Behind a family name that is added for those who wonder whose child it is. */
const ASIDE =
  /^(?:[,(.–—-] ?)?(?:btw|by the way|fyi|since you(?:'re| are)? ask|as you(?:'re| are)? ask|as you asked|seeing as|if (?:you're|you are|you|anyone's|anyone is|anybody's|we're|we are) (?:wondering|asking|curious|ask|must|want)|in case (?:you|anyone|anybody)|i (?:should|believe|think|mean|meant)|we (?:should|mean|meant)|that is\b(?! [a-z])|for (?:those|everyone|anyone|anybody|all (?:those|who)|the (?:record|avoidance|mums|dads|parents|curious|archive))|to (?:give|use) (?:him|her|them|his|their)|before (?:you|anyone|anybody) asks?|not the other|as it happens|since (?:someone|everyone|everybody|so many) asked|with (?:an?|one|two|no|double|the) (?:\p{L}|\p{L}'s|double|silent|hyphen|accent|fada|umlaut|tilde)(?![\p{L}'])|(?:one|two) words?\b|hyphenated\b|spel[lt]|spelling\b|rhymes with|as in\b)/u;
/** "Zoya with a Z and Mirza with a Z": how it is spelt. */
const SPELT = /^with (?:an?|one|two|no|double) \p{L}(?:'?s)?(?![\p{L}'])/u;
/** Right before a family name that is added afterwards. */
const LEADS = setOf("it's its that's thats is mean meant means named surname young our name");
const OPENS = /^(?:[.!?…:;(–—-]|\.{2,}|…)$/;

const opensAt = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return !before || before.kind === 'newline' || before.kind === 'emoji' || OPENS.test(before.text);
};

/** "The one in 4P, X": which of two who share a first name. */
function isWhichOne(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.text !== ',') return false;
  const group = tokens[from - 2];
  const year = group?.kind === 'number' && isYearWord(tokens[from - 3]?.folded ?? '');
  if (!group || (!year && !isClassToken(group) && !CAPITAL_CLASS.test(group.text))) return false;
  const at = year ? from - 4 : from - 3;
  if (!/^(?:in|from|of)$/.test(tokens[at]?.folded ?? '')) return false;
  // "Hettie from 6P, Crowhurst, not the Y4 one".
  const who = tokens[at - 1];
  return who?.folded === 'one' || (who?.shape === 'cap' && givenOf(levelsOf(who.folded)) === 3);
}

/** "Another Partridge", "the third Nwosu", "one of the Llwyd clan", "only one Hebblethwaite". */
const NTH = setOf('another second third fourth fifth sixth youngest eldest oldest only same other next');
/** The place of whom a class is said, if one ends at `at`: "Siôn in Year 2"; else `at`. */
function whoBefore(tokens: readonly Token[], at: number): number {
  const from = isYearWord(tokens[at - 1]?.folded ?? '') ? at - 1 : at;
  return /^(?:in|of|from)$/.test(tokens[from - 1]?.folded ?? '') && isClassAt(tokens, from) ? from - 2 : at;
}
/** "Linus is Engström, not Engstrom": put right. */
function isPutRight(tokens: readonly Token[], { at }: Unit, from: number): boolean {
  const after = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  const who = tokens[whoBefore(tokens, from - 2)];
  return (
    tokens[from - 1]?.folded === 'is' &&
    tokens[after]?.folded === 'not' &&
    isCapital(tokens[after + 1]) &&
    who?.shape === 'cap' &&
    givenOf(levelsOf(who.folded)) === 3
  );
}
/** "Femi is a Bankole", "she's a Toner": said of somebody; a thing is a Dyson. */
function isA(tokens: readonly Token[], at: number): boolean {
  const article = tokens[at - 1]?.folded;
  if (article !== 'a' && article !== 'an') return false;
  const verb = tokens[at - 2]?.folded ?? '';
  if (/^s?he's$/.test(verb)) return true;
  const who = tokens[whoBefore(tokens, at - 3)];
  if ((verb !== 'is' && verb !== 'was') || !who) return false;
  return who.folded === 'he' || who.folded === 'she' || givenOf(levelsOf(who.folded)) === 3;
}
/** Behind what is made or done, where the word before it is a make or a kind of thing. */
const goesOn = (after: Token | undefined): boolean => after?.kind === 'word' && after.shape !== 'lower';

/** Peoples, ages, teams and programmes that are told like a family: "the Tudors". */
const PEOPLES = setOf(
  'tudors stuarts georgians victorians edwardians romans normans saxons celts vikings windsors simpsons flintstones incas aztecs waltons osbournes kardashians borgias medicis plantagenets lancasters yorks bridgertons mitchells',
);

/** What a whole family does: "the Lockwoods must be proud". */
const PLURAL_VERB =
  /^(?:again|in|are|have|had|were|who|must|will|would|should|can|could|do|did|know|all|never|always|strike)$/;
/** "Yes, the Hartleys again": the plural of a family name, for all who bear it. */
function isPlural(tokens: readonly Token[], { at, word, token }: Unit): boolean {
  if (tokens[at - 1]?.folded !== 'the' || !word.endsWith('s') || token.shape === 'caps' || PEOPLES.has(word))
    return false;
  const levels = levelsOf(word.slice(0, /(?:ch|[sxz])es$/.test(word) ? -2 : -1));
  if (familyOf(levels) < 2 || commonOf(levels) > 1 || givenOf(levels) === 3) return false;
  const after = tokens[at + 1];
  return stopsAt(tokens, at + 1) || PLURAL_VERB.test(after?.folded ?? '');
}

/** "That'd be Yannis P from 8F, I think? Papadimitrakis, the one …": is the word what the letter behind a first name stands for? */
function standsForLetter(tokens: readonly Token[], unit: Unit, from: number): boolean {
  if (!isPlainFamily(unit) || unit.given > 1 || unit.token.shape !== 'cap') return false;
  for (let k = from - 2; k > 0 && k > from - SPELLED; k--) {
    const { shape, folded, text } = tokens[k] as Token;
    const who = tokens[k - 1];
    if (shape !== 'initial' || folded !== unit.word.charAt(0) || text === folded) continue;
    return who?.kind === 'word' && who.shape === 'cap' && givenOf(levelsOf(who.folded)) >= 2;
  }
  return false;
}
/** How far behind the letter the name may stand. */
const SPELLED = 16;

/** What is said before a family name that is a sentence by itself. */
const ASKED =
  /\b(?:surname|full name|last name|(?:her|his|whole|real) name|introduced? (?:her|him|them)?|print it|say it|name (?:it|her|him)|in full|which one|properly)\b/;

/** Does nothing but a full stop and a bracket stand behind, in the text or the line? */
function isLast(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (/^[.!)]/.test(tokens[at]?.text ?? '')) at++;
  return tokens[at] === undefined || tokens[at]?.kind === 'newline';
}

/** Where "it's", "it is" or "that's" begins before the word at `at`, or the word itself. */
function leadOf(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1]?.folded ?? '';
  if (/^(?:it|that)'s$/.test(before)) return at - 1;
  return before === 'is' && tokens[at - 2]?.folded === 'it' ? at - 2 : at;
}

/** "She asked if we'd print it. Bellandi. There.": a sentence of its own. */
function isAlone(view: View, { at, token, family, given, common, place }: Unit): boolean {
  const { tokens } = view;
  if (family < 2 || family <= given || common > 0 || place || token.shape === 'caps') return false;
  if (!/^[.!(]/.test(tokens[at + 1]?.text ?? '.')) return false;
  // "Surname withheld at his request. It's Donnelly."
  const stop = tokens[leadOf(tokens, at) - 1];
  if (!stop || !/^[.!?…]/.test(stop.text)) return false;
  const sentence = view.sentences[stop.sentence];
  if (!sentence) return false;
  const said = view.folded.slice(sentence.start, sentence.end);
  // "(That's Kacper with the glasses. Mazur.)"
  return ASKED.test(said) || (/^\(?(?:that's|this is|it's) /.test(said) && isLast(tokens, at + 1));
}

const SURNAME = /^(?:surname|surname's|second|last|family)$/;
/** "The surname? Carter.": a question that the name answers. */
const isAnswer = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.text === '?' &&
  SURNAME.test(tokens[tokens[from - 2]?.folded === 'name' ? from - 3 : from - 2]?.folded ?? '');

/** "Olivia is the third Carter to win it": said of a child, though others are called Carter by their first name. */
const isNthOf = (tokens: readonly Token[], { at, family }: Unit, from: number): boolean =>
  family === 3 &&
  NTH.has(tokens[from - 1]?.folded ?? '') &&
  tokens[from - 2]?.folded === 'the' &&
  /^(?:is|was|becomes|became)$/.test(tokens[from - 3]?.folded ?? '') &&
  tokens[at + 1]?.folded === 'to';

const SIBLINGS =
  /^(?:twins|triplets|sisters|brothers|siblings|sibs|cousins|girls|boys|lads|lasses|trio|duo)$/;
const OF_SIBLINGS = /^(?:the|both|our|all|two|three|these|those|lovely|wonderful|amazing|famous|brilliant)$/;
/** "The Carter twins, Ada and Tom", "both Rivers sisters: Mia …": whose first names follow. */
function areSiblings(
  tokens: readonly Token[],
  { at, family, given, unknown, common }: Unit,
  from: number,
): boolean {
  if ((family < 2 && !unknown) || family < given - 1) return false;
  const kin = tokens[at + 1];
  const sign = tokens[at + 2];
  const first = tokens[at + 3];
  if (!SIBLINGS.test(kin?.folded ?? '') || kin?.shape !== 'lower' || !/^[,:(–—-]$/.test(sign?.text ?? ''))
    return false;
  if (first?.shape !== 'cap' || givenOf(levelsOf(first.folded)) < 2) return false;
  const before = tokens[from - 1];
  // "Best duo: Nia & Bex": what somebody is called for.
  return before?.kind === 'word' ? OF_SIBLINGS.test(before.folded) : common < 3;
}

/** "The Rivers family": an ordinary word, and a name that many families bear. */
const isFamily = (tokens: readonly Token[], { at, family, cue, place }: Unit, from: number): boolean =>
  family === 3 &&
  (cue & ~CUE.title) === 0 &&
  !place &&
  tokens[from - 1]?.folded === 'the' &&
  tokens[at + 1]?.folded === 'family' &&
  tokens[at + 1]?.shape === 'lower';

/** "Take a bow, young van der Westhuizen", "young Abercrombie does not stop". */
const isYoung = (tokens: readonly Token[], { at, family, given, common, place }: Unit): boolean =>
  family >= 2 && given < 2 && common < 2 && !place && !goesOn(tokens[at + 1]);

/** "Shepherd, of course!", "Warsame in the house": said for weight, and of no first name. */
const isFlourished = (
  tokens: readonly Token[],
  { family, given, unknown }: Unit,
  from: number,
  after: string,
): boolean =>
  isFlourish(after) &&
  ((family >= 2 && family > given) ||
    (isSurnamed(after) && (unknown || (family === 3 && isRightBehind(tokens, from)))));

/** "Known to the register as Venkataraman". */
const isKnownAs = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.folded === 'as' &&
  /\bknown (?:to (?:\S+ ){1,3})?as$/.test(wordsIn(tokens, from - 6, from));

/** First words of what is said behind a family name. */
const SAYS = setOf(
  `is was by being ydi'r yw'r ydy'r oedd btw fyi since as seeing if in i we that for to before not with one two hyphenated spelt spelled spelling rhymes ${FLOURISHES}`,
);
/** May what follows tell what the word is? A first look, so that most words need no more. */
function mayTell(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at];
  if (after?.kind === 'word') return SAYS.has(after.folded);
  const next = tokens[at + 1];
  return after?.kind === 'punct' && next?.kind === 'word' && SAYS.has(next.folded);
}

/**
 * Is the word told as somebody's family name, and how? `from` is the token with which the family name begins, of
 * "van der Linden" the first; `asked`: the text speaks of a surname.
 */
export function toldAs(view: View, unit: Unit, from: number, asked: boolean): Telling | null {
  const { tokens } = view;
  const { at, family, given, common, unknown } = unit;
  if (unit.possessive || unit.token.shape === 'initial') return null;
  if (isPlural(tokens, unit)) return 'family';
  if (family < 1 && !unknown) return null;
  const before = tokens[from - 1]?.folded ?? '';
  const after = mayTell(tokens, at + 1) ? wordsIn(tokens, at + 1, at + 6) : '';
  if (areSiblings(tokens, unit, from)) return 'siblings';
  if (asked && isAnswer(tokens, from)) return 'surname';
  if (givenInBracket(view, unit) > 0) return 'bracket';
  if (common >= 3 && family < 3) return null;
  if (isNthOf(tokens, unit, from)) return 'family';
  if ((asked && afterSurname(view, from)) || (family > 0 && AS_NAME.test(after))) return 'surname';
  const opens = opensAt(tokens, from);
  if (common >= 3) {
    if (opens && isFlourish(after) && isRightBehind(tokens, from)) return 'aside';
    return isFamily(tokens, unit, from) ? 'family' : null;
  }
  if (isWhichOne(tokens, from) && stopsAt(tokens, at + 1) && (family > given || unknown)) return 'aside';
  const led =
    opens ||
    (before === 'be' && tokens[from - 2]?.folded === 'should') ||
    LEADS.has(before) ||
    before === 'record' ||
    (before === 'and' && SPELT.test(after));
  if (led && ((family >= 2 && family >= given) || unknown) && ASIDE.test(after)) return 'aside';
  if (opens && common === 0 && !unit.place && isFlourished(tokens, unit, from, after)) return 'lone';
  if (opens && tokens[from - 1]?.text !== ':' && isOfClass(tokens, unit)) return 'classed';
  if (opens && stopsAt(tokens, at + 1) && standsForLetter(tokens, unit, from)) return 'aside';
  if (before === 'is' && isPlainFamily(unit) && isPutRight(tokens, unit, from)) return 'aside';
  if ((before === 'aka' || isKnownAs(tokens, from)) && isPlainFamily(unit)) return 'aside';
  if (before === 'young' && isYoung(tokens, unit)) return 'family';
  if (family < 2 && !unknown) return null;
  if (isWritten(view, unit)) return 'written';
  if (isSpeltOut(tokens, unit, before)) return 'aside';
  if (ofHome(tokens, unit, from, opens)) return 'family';
  if (unit.place || family < given || unit.token.shape === 'caps' || goesOn(tokens[at + 1])) return null;
  if (isA(tokens, from)) return stopsAt(tokens, at + 1) && common === 0 && family >= 2 ? 'family' : null;
  if (common < 2 && family >= 2 && isSuch(tokens, from)) return 'family';
  if (given >= 3) return null;
  if ((opens || LEADS.has(before) || before === 'is') && isAlone(view, unit)) return 'lone';
  const nth = NTH.has(before) || (before === 'one' && tokens[from - 2]?.folded === 'only');
  return nth && family >= 2 ? 'family' : null;
}
