import type { Token, View } from '../../engine/doc.ts';
import { CUE, viewCues } from '../cues.ts';
import { type Entry, entryAtToken, entryOf } from '../lexicon/entry.ts';
import { isCalledSo } from './called-so.ts';
import {
  commonOf,
  FOREIGN,
  familyOf,
  givenOf,
  isFamilyFirst,
  isPlace,
  isStrange,
  isUnknown,
  levelsOf,
  toldBy,
} from './levels.ts';
import { isPart, PART } from './parts.ts';
import { isShoutedFamily } from './shouted.ts';
import { isBareOwner, isMistyped } from './slips.ts';

/** How a stretch of text is written, so that one knows what a capital says. `foreign`: in another language. */
type Case = 'normal' | 'caps' | 'lower' | 'title' | 'foreign';

/** A word token as a possible part of a name. */
export type Unit = {
  readonly token: Token;
  /** Of `word`. */
  readonly entry: Entry;
  /** Index into `view.tokens`. */
  readonly at: number;
  /** Folded, without possessive. */
  readonly word: string;
  /** As written, without possessive. */
  readonly text: string;
  readonly end: number;
  readonly possessive: boolean;
  readonly capital: boolean;
  readonly initial: boolean;
  /** Capitals inside that no name has: "MurrayBuchanan", "iPad". */
  readonly glued: boolean;
  /** Levels 0–3, from the lexicon or from the word's form. */
  readonly given: number;
  readonly family: number;
  /** 0 no ordinary word … 5 among the commonest. */
  readonly common: number;
  readonly place: boolean;
  readonly familyFirst: boolean;
  /** Nothing is known of the word at all. */
  readonly unknown: boolean;
  readonly cue: number;
  readonly style: Case;
};

const GLUED =
  /^(?!(?:Mac|Mc|De|Di|Da|Du|La|Le|Van|Von|Fitz|O'|D'|L'|N'|M'|Al|El|Abd|Ap|St|Hadji|Hatzi|Papa|Ni|Nic|An|Ja|Jo|Ke|Sha|Ra|Ta|Ty)\p{Lu})[^\s-]*\p{Ll}\p{Lu}/u;

/** "Begw Ll": a letter of the Welsh alphabet that is written with two, after a word with a capital. */
const isWelshLetter = (text: string, before: Token | undefined): boolean =>
  text.length === 2 && before?.kind === 'word' && before.shape === 'cap' && /^(?:Ll|Dd|Ff|Rh)$/.test(text);

/** "Achieng' Odhiambo": an apostrophe that belongs to the name, after a letter that takes an "s" in the possessive. */
const isClipped = ({ text, shape }: Token): boolean =>
  shape === 'cap' && text.charCodeAt(text.length - 1) === 39 && !/[sxz]'$/.test(text);

/** "'Bobby'": the mark behind it closes what the one before opened. */
const isQuoted = (before: Token | undefined, { text, start }: Token): boolean =>
  text.charCodeAt(text.length - 1) === 39 && before?.text === "'" && before.end === start;

/** Is there a capital behind the first letter, where no name has one? */
function isGlued(text: string, length: number): boolean {
  for (let i = 1; i < length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 65 && code <= 90) || code > 127) return GLUED.test(text.slice(0, length));
  }
  return false;
}

/** Every word token of a view as a unit; other tokens are left out (`at` tells what stands between). */
export function unitsOf(view: View): Unit[] {
  const { tokens } = view;
  const cues = viewCues(view);
  const units: Unit[] = [];
  let from = 0;
  let sentence = -1;
  let counts = new Counts();
  const close = (): void => {
    const style = counts.style();
    if (style === 'normal') return;
    for (let i = from; i < units.length; i++) (units[i] as { style: Case }).style = style;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') continue;
    if (token.sentence !== sentence) {
      close();
      sentence = token.sentence;
      from = units.length;
      counts = new Counts();
    }
    const written = token.text;
    const whole = entryAtToken(token);
    const length = whole.bare;
    // A slip of the pen that is read as the word meant may be longer or shorter than that.
    const bare = length === token.folded.length;
    const word = bare ? token.folded : token.folded.slice(0, length);
    const entry = bare ? whole : entryOf(word);
    const levels = levelsOf(word, entry);
    const shape = token.shape;
    counts.add(token, bare ? levels : levels & ~FOREIGN, tokens[i - 1]);
    units.push({
      token,
      entry,
      at: i,
      word,
      text: bare ? written : written.slice(0, length),
      end: bare ? token.end : token.start + length,
      possessive: !bare && !isQuoted(tokens[i - 1], token) && !isClipped(token),
      capital:
        shape === 'cap' ||
        shape === 'caps' ||
        (shape === 'initial' && length === 1) ||
        (shape === 'mixed' && /^\p{Lu}|^[dlo]'\p{Lu}|^(?:al|el|as|ad|ash|ar|at|an)-\p{Lu}/u.test(written)),
      glued: shape !== 'caps' && shape !== 'lower' && isGlued(written, length),
      initial:
        (shape === 'initial' && length === 1) || (shape === 'cap' && isWelshLetter(written, tokens[i - 1])),
      given: givenOf(levels),
      family: familyOf(levels),
      common: commonOf(levels),
      place: isPlace(levels),
      familyFirst: isFamilyFirst(levels),
      unknown: isUnknown(levels),
      cue: cues[i] as number,
      style: 'normal',
    });
  }
  close();
  for (let i = 0; i < units.length; i++) {
    const u = units[i] as Unit;
    if (u.unknown && isMistyped(units, i)) units[i] = { ...u, given: 3, unknown: false };
    else if (mayOwn(u) && isBareOwner(units, i)) units[i] = asOwner(u);
    if (u.common > 0 && u.token.shape === 'cap' && isCalledSo(units, i))
      units[i] = { ...u, given: 3, common: 1 };
    if (u.word.length === 1 && isSmallInitial(tokens, units, i)) units[i] = { ...u, initial: true };
    if ((u.word === 'st' && isSurnameSt(units, i)) || (u.word === 'mc' && isMac(units, i)))
      units[i] = { ...u, given: 0, family: 2, common: 0, cue: 0 };
  }
  return units;
}

/** Does it end as an owner without the apostrophe would, and is it hardly a name or word as it stands? */
const mayOwn = ({ word, given, family, common }: Unit): boolean =>
  word.charCodeAt(word.length - 1) === 115 && given < 2 && family < 3 && common < 3;

/** The same word with its last letter read as "'s". */
function asOwner(u: Unit): Unit {
  const word = u.word.slice(0, -1);
  const entry = entryOf(word);
  return {
    ...u,
    entry,
    word,
    text: u.text.slice(0, -1),
    end: u.end - 1,
    possessive: true,
    ...toldBy(levelsOf(word, entry)),
  };
}

/** "mia t. hornsby": the letter of a middle name in small letters, between two words that hardly are anything else. */
function isSmallInitial(tokens: readonly Token[], units: readonly Unit[], i: number): boolean {
  const before = units[i - 1];
  const u = units[i] as Unit;
  const after = units[i + 1];
  if (u.capital || before?.at !== u.at - 1 || before.capital || !after || after.capital) return false;
  if (before.given < 2 || before.common > 1 || after.common > 1 || (after.family < 2 && !after.unknown))
    return false;
  if (before.possessive || after.word.length < 3) return false;
  return after.at === u.at + 2 && tokens[u.at + 1]?.text === '.' && tokens[u.at + 1]?.start === u.end;
}

/** "Finn Mc Gonigle": the beginning of a family name, written apart; elsewhere "MC" is an office. */
function isMac(units: readonly Unit[], i: number): boolean {
  const before = units[i - 1];
  const u = units[i];
  const after = units[i + 1];
  return (
    u !== undefined &&
    u.token.shape === 'cap' &&
    before?.at === u.at - 1 &&
    before.capital &&
    after?.at === u.at + 1 &&
    after.capital
  );
}

const ST = new Set(
  'john clair claire leger cyr aubyn george pierre denis hilaire quintin barbe louis lawrence croix catherine ange amand remy juste luce germain jean ville'.split(
    ' ',
  ),
);
/** "Ottilie St John": a surname, where a given name stands before. */
function isSurnameSt(units: readonly Unit[], i: number): boolean {
  const before = units[i - 1];
  const u = units[i];
  const after = units[i + 1];
  if (u?.word !== 'st' || !before || !after) return false;
  return (
    before.at === u.at - 1 &&
    before.capital === u.capital &&
    after.capital === u.capital &&
    before.given >= 2 &&
    !before.possessive &&
    (after.at === u.at + 1 || (after.at === u.at + 2 && after.token.start === u.end + 2)) &&
    ST.has(after.word.split('-')[0] as string)
  );
}

/** Counts the words of one sentence, to tell how it is written. */
class Counts {
  #caps = 0;
  #cap = 0;
  #lower = 0;
  /** Words with a capital behind a comma. */
  #commas = 0;
  #lowerContent = 0;
  #foreign = 0;
  #strange = 0;

  add(token: Token, levels: number, before: Token | undefined): void {
    const { shape, text } = token;
    if (text.length < 2) return;
    if (shape === 'caps') this.#caps++;
    else if (shape === 'cap' || shape === 'mixed') {
      if (!token.first) {
        this.#cap++;
        if (before?.text === ',') this.#commas++;
      }
    } else {
      this.#lower++;
      if (text.length > 3) this.#lowerContent++;
      if (isStrange(levels) && text.length > 2) this.#strange++;
      if ((levels & FOREIGN) !== 0) this.#foreign++;
    }
  }

  style(): Case {
    const lower = this.#lower;
    const all = this.#caps + this.#cap + lower;
    if (
      (this.#foreign >= 3 && this.#foreign >= 0.2 * lower) ||
      (this.#strange >= 3 && this.#strange >= 0.4 * lower)
    )
      return 'foreign';
    if (this.#caps >= 2 && this.#caps >= 0.6 * all) return 'caps';
    if (all >= 2 && this.#caps + this.#cap === 0) return 'lower';
    // "Squad: Seren Bounds, Ffion Powell, Tilly Hamer": a list of names, no heading.
    const listed = this.#commas >= 2 && this.#commas * 4 > this.#cap;
    if (!listed && this.#cap >= 4 && this.#lowerContent === 0 && lower <= 0.3 * this.#cap) return 'title';
    return 'normal';
  }
}

export const has = (unit: Unit | undefined, cue: keyof typeof CUE): boolean =>
  unit !== undefined && (unit.cue & CUE[cue]) !== 0;

/**
 * "Ewan Bottle", "Freya Trainer": even a common word is a family name where it has a capital that nothing else explains,
 * right after a given name.
 */
export const follows = (given: Unit | undefined, u: Unit): boolean =>
  given !== undefined &&
  given.at === u.at - 1 &&
  given.given === 3 &&
  given.common <= 2 &&
  given.capital &&
  (u.token.shape === 'cap' ? u.style === 'normal' || u.style === 'title' : isShoutedFamily(given, u)) &&
  !u.token.first &&
  (u.cue === 0 || u.cue === CUE.role) &&
  !u.place &&
  u.word.length > 2 &&
  !u.word.endsWith('day') &&
  !isShortened(u.word) &&
  !isPart(u, PART.noFamily);

/** "we'll", "I've". */
const isShortened = (word: string): boolean => word.includes("'") && /'(?:ve|ll|re|m|d)$/.test(word);
