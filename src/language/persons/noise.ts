import type { Token } from '../../engine/doc.ts';
import { entryAtToken } from '../lexicon/entry.ts';
import { setOf } from '../sets.ts';
import { isClassToken } from './beside.ts';
import { commonOf, familyOf, givenOf, levelsOf } from './levels.ts';

/**
 * What parts the halves of a name, and where the second half begins: `breath` a line's end, an emoji or signs of
 * layout; `label` a colon, dash or arrow, behind which somebody else may be named; `stop` the end of a sentence;
 * `aside` something said in between; `byname` what
 * the child is called behind "the"; `told` a word that brings in the other half.
 */
export type Noise = {
  readonly kind: 'breath' | 'label' | 'stop' | 'aside' | 'byname' | 'told';
  readonly to: number;
};

/** How many tokens there may be between two halves. */
const MOST = 14;
/** Signs of layout: they join as little as they part. */
const LAYOUT = setOf('| / \\ * _ ~ • · ● ▪ ★ ☆ ✦ ♥ ♡ > < = # ^ " \'');
const LABEL = setOf('- – — → ⇒ ➜ » :');
/** A sentence ends, or somebody draws breath. */
const STOP = /^(?:[.!?…]|\.+)$/;
const ARROW = /^[→⇒➜➡⬅⬆⬇↔▶◀🔜🆚]/u;
/** What an aside begins with, and what ends it. */
const CLOSING: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '"': '"',
  '“': '”',
  '-': '-',
  '–': '–',
  '—': '—',
  '…': '…',
  ',': ',',
  '|': '|',
  '/': '/',
  '•': '•',
};
const BRACKET = /^[([{"“]$/;
/** Before the number of a school year, or an age. */
const YEAR = setOf('year yr class form primary aged age');
/** How many a nickname or byname may hold, and what opens it. */
const NICK = 4;
/** How many tokens an aside may hold. */
const ASIDE = 8;
/** Brings in another name of the same child, of one word, before the family name. */
const ALIAS = setOf('aka a.k.a alias nicknamed');
/** Brings in the family name. */
const SURNAME = setOf('surname lastname nee cognome apellido nachname cyfenw nazwisko');
/** Behind one of these words stands "name". */
const KIND_OF_NAME = setOf('last family second');
/** A score or share that stands where a nickname may: "x2", "x 14". */
const TIMES = /^[x×]\d{1,2}$/;

/** What stands from token `from` on before the next word that may be the other half; `aside`: words may be passed over. */
export function noiseFrom(tokens: readonly Token[], from: number, aside: boolean): Noise | null {
  let kind: Noise['kind'] = 'breath';
  const end = Math.min(tokens.length, from + MOST);
  for (let i = from; i < end; i++) {
    const { kind: sort, text } = tokens[i] as Token;
    if (sort === 'newline') continue;
    if (sort === 'emoji') {
      if (ARROW.test(text)) kind = 'label';
      continue;
    }
    if (sort === 'word' || sort === 'number') {
      const told = toldEnd(tokens, i);
      if (told > i) {
        kind = 'told';
        i = told - 1;
        continue;
      }
      const byname = aside && i === from ? bynameEnd(tokens, i) : i;
      if (byname > i) return { kind: 'byname', to: byname };
      if (aside && isMark(tokens, i)) {
        kind = 'aside';
        if (tokens[i + 1]?.text === '%') i++;
        continue;
      }
      return i === from || sort === 'number' ? null : { kind, to: i };
    }
    if (sort !== 'punct') return null;
    const closed = aside || BRACKET.test(text) ? asideEnd(tokens, i) : i;
    if (closed > i) {
      if (!aside) return null;
      kind = 'aside';
      i = closed;
    } else if (STOP.test(text)) {
      // "Martha.Ellershaw": without a blank no sentence ends.
      if (kind === 'breath' && tokens[i + 1]?.spaceBefore !== false) kind = 'stop';
    } else if (LABEL.has(text)) {
      if (kind === 'breath') kind = 'label';
    } else if (text === ')' || text === ']') {
      // "(Alfie) Wragg".
      if (i !== from || !/^[([]$/.test(tokens[from - 2]?.text ?? '')) return null;
    } else if (text === ',' ? toldEnd(tokens, i + 1) === i + 1 : !LAYOUT.has(text)) return null;
  }
  return null;
}

/** Where what brings in the family name ends: "surname", "last name is", "aka Thea"; `at` if nothing does. */
function toldEnd(tokens: readonly Token[], at: number): number {
  const word = (i: number): string => tokens[i]?.folded ?? '';
  if (ALIAS.has(word(at))) return at + 2 + (word(at + 2) === ',' ? 1 : 0);
  if (word(at) === 'middle' && word(at + 1) === 'name') return at + 3;
  const named = SURNAME.has(word(at))
    ? at + 1
    : KIND_OF_NAME.has(word(at)) && word(at + 1) === 'name'
      ? at + 2
      : at;
  return named > at && /^(?::|is|=)$/.test(word(named)) ? named + 1 : named;
}

/** "x2", "#9", "94%": a number that goes with the name before, or a class that a sign sets off. */
function isMark(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind === 'word') return TIMES.test(token.folded);
  return tokens[at - 1]?.text === '#' || tokens[at + 1]?.text === '%';
}

/** Where an aside ends that begins at `at`; `at` if none does. */
function asideEnd(tokens: readonly Token[], at: number): number {
  const open = (tokens[at] as Token).text;
  if (open === "'") return nickEnd(tokens, at);
  const wide = /^\.{2,}$/.test(open);
  const close = wide ? '…' : CLOSING[open];
  if (close === undefined) return at;
  const end = Math.min(tokens.length, at + ASIDE + 2);
  for (let i = at + 1; i < end; i++) {
    const { text, kind } = tokens[i] as Token;
    if (text === close || (wide && kind === 'punct' && /^\.{2,}$/.test(text)))
      return i > at + 1 && (BRACKET.test(open) || isSaid(tokens, at + 1, i, open)) ? i : at;
    if (kind === 'newline' && !wide && open !== '…') return at;
  }
  return at;
}

/** "Adaeze 'The Wall' Nwosu": the mark that closes clings to the last word; `at` if none does. */
function nickEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.spaceBefore === false || tokens[at + 1]?.spaceBefore !== false) return at;
  for (let i = at + 1; i < at + NICK && tokens[i]?.kind === 'word'; i++)
    if (tokens[i]?.text.endsWith("'")) return i;
  return at;
}

/** "Adaeze the legend Nwosu": one or two words in small letters behind "the", and where they end; else `at`. */
function bynameEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.folded !== 'the') return at;
  for (let i = at + 1; i < at + NICK; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return at;
    if (token.shape !== 'lower') return i > at + 1 ? i : at;
  }
  return at;
}

/** Between commas, dashes and dots: a class, an age, or small words, and nobody else's name. */
function isSaid(tokens: readonly Token[], from: number, to: number, open: string): boolean {
  let small = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    // "Coat - Isla - Reception. Coat - Henderson": an aside does not go on over the end of a sentence.
    if (/^[.!?]$/.test(token.text)) return false;
    if (isClassToken(token) || (token.kind === 'number' && YEAR.has(tokens[i - 1]?.folded ?? '')))
      return true;
    if (token.kind !== 'word') continue;
    const levels = open === ',' ? levelsOf(token.folded, entryAtToken(token)) : 0;
    if (token.shape === 'lower') {
      // "Dan, mariama jallow, Lewys": one more of the row.
      if (levels !== 0 && commonOf(levels) === 0 && (familyOf(levels) === 3 || givenOf(levels) === 3))
        return false;
      small = true;
    } else if (open === ',') {
      if (familyOf(levels) >= 2 || (givenOf(levels) >= 2 && token.folded !== tokens[from - 2]?.folded))
        return false;
    }
  }
  // "Nerea, 9, Ibarrola".
  if (open === ',' && to === from + 1 && /^(?:[3-9]|1[0-8])$/.test(tokens[from]?.text ?? '')) return true;
  return small && !/^[|/•]$/.test(open) && (open !== ',' || to - from <= 5);
}

/** The class or school year that stands in what was passed over, as it is written: "[10T]", "- Year 6 -"; else nothing. */
export function classIn(tokens: readonly Token[], from: number, to: number): string {
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (isClassToken(token)) return token.text;
    if (token.kind === 'number' && YEAR.has(tokens[i - 1]?.folded ?? ''))
      return `${tokens[i - 1]?.text} ${token.text}`;
  }
  return '';
}
