import type { Token, View } from '../../engine/doc.ts';
import { CUE } from '../cues.ts';
import { setOf } from '../sets.ts';
import { isClassToken } from './beside.ts';
import { headOf } from './family-head.ts';
import type { Mend } from './halves.ts';
import { classIn } from './noise.ts';
import { isPart, PART } from './parts.ts';
import { isScorer } from './scorers.ts';
import type { Unit } from './units.ts';

/**
 * The other half in brackets or behind a sign: "Menon A.R. (Aditi)", "boateng (kwabena)", "Saron (Haile)" are read as
 * they are said, "CHEUNG... Hoi Lam" with a comma, as in a register.
 */
export function bracketed(view: View, units: readonly Unit[]): Mend[] {
  const out: Mend[] = [];
  const { tokens } = view;
  for (let i = 0; i + 1 < units.length; i++) {
    const first = units[i] as Unit;
    if (first.given + first.family < (tokens[first.at + 1]?.text === '(' ? 1 : 2)) continue;
    const next = units[i + 1] as Unit;
    if (next.at === first.at + 1 && !next.initial) continue;
    const k = pastInitials(tokens, units, i);
    const last = units[k] as Unit | undefined;
    if (!last || last.at > first.at + 8) continue;
    const before = units[i - 1];
    const led =
      before?.at === first.at - 1 &&
      (before.capital || (before.cue & CUE.title) !== 0) &&
      first.capital &&
      !isShoutedWord(before);
    const open = tokens[last.at - 1];
    const close = tokens[last.at + 1];
    if (open?.text === '(' && k === i + 1 && isScorer(tokens, first, last)) {
      const head = units[headOf(units, i)] as Unit;
      const text = `${last.text} ${view.text.slice(head.token.start, first.end)}`;
      const end = close?.text === ')' ? close.end : last.end;
      out.push({ start: head.token.start, end, text, doubt: 0.4, joins: true });
    } else if (open?.text === '(' && close?.text === ')') {
      if (isTurned(first, last, k > i + 1) && !led) {
        const text = `${last.text} ${first.text}`;
        out.push({ start: first.token.start, end: close.end, text, doubt: k > i + 1 ? 0 : 1 });
      } else if (k === i + 1 && isSurname(first, last) && !isRepeated(tokens, last.at)) {
        out.push({ start: first.end, end: last.token.start, text: ' ', doubt: 1.2 });
        out.push({ start: last.end, end: close.end, text: '', doubt: 0 });
      }
    } else if (
      open?.text === '(' &&
      last.at === first.at + 2 &&
      isGoingOn(close) &&
      isToldInside(units, i, last)
    ) {
      const turned = isFamilyBefore(first, last);
      const head = turned ? (units[headOf(units, i)] as Unit) : first;
      const outer = view.text.slice(head.token.start, first.end);
      const text = turned ? `${last.text} ${outer}` : `${outer} ${last.text}`;
      out.push({ start: head.token.start, end: last.end, text, doubt: turned ? 0.4 : 0.8 });
    } else if (k === i + 1 && !led && next.at === first.at + 2 && isInRow(tokens, first, last)) {
      out.push({ start: first.end, end: last.token.start, text: ', ', doubt: 0.8 });
    } else if (k === i + 1 && !led && next.at === first.at + 2 && isSlip(tokens, first, last)) {
      out.push({ start: first.end, end: last.token.start, text: ' ', doubt: 1 });
    } else if (k === i + 1 && !led && isEntered(tokens, first, last))
      out.push({ start: first.end, end: last.token.start, text: ', ', doubt: 0.8 });
  }
  return out;
}

/** "PLAYER OF THE WEEK | SARAIVA B (BEATRIZ)": an ordinary word, in capitals as all of the line is. */
const isShoutedWord = (u: Unit): boolean =>
  u.token.shape === 'caps' && u.style === 'caps' && u.common >= 3 && u.given < 2 && u.family < 2;

/** The unit behind what stands for given names after unit `i`, before a bracket: "A.R.", ", Kl."; else the next. */
function pastInitials(tokens: readonly Token[], units: readonly Unit[], i: number): number {
  let k = i + 1;
  while (
    k - i < 4 &&
    units[k + 1] !== undefined &&
    ((units[k] as Unit).initial ||
      ((units[k] as Unit).word.length < 4 && tokens[(units[k] as Unit).at + 1]?.text === '.'))
  )
    k++;
  const last = units[k] as Unit;
  if (k === i + 1) return k;
  // Nothing but stops and a comma between, and the given name begins with what stands for it.
  for (let t = (units[i] as Unit).at + 1; t < last.at - 1; t++)
    if (!/^(?:[.,]|\p{L}{1,3})$/u.test((tokens[t] as Token).text)) return i + 1;
  return last.word.startsWith((units[i + 1] as Unit).word.charAt(0)) ||
    last.word.startsWith((units[k - 1] as Unit).word.charAt(0))
    ? k
    : i + 1;
}

/** A family name with the given name behind it; `abbreviated`: initials between them take away most doubts. */
function isTurned(family: Unit, given: Unit, abbreviated: boolean): boolean {
  if (family.possessive || given.given < 2 || given.common >= 3 || family.capital !== given.capital)
    return false;
  if (abbreviated) return family.capital && family.common < 3 && (family.family >= 1 || family.unknown);
  // With a capital, `apart.ts` has looked at it.
  return (
    !family.capital &&
    family.family >= 2 &&
    family.common === 0 &&
    family.given < 2 &&
    !family.place &&
    given.given === 3 &&
    given.common < 2
  );
}

/** "Saron (Haile)": a given name and a family name, both of which hardly are anything else. */
const isSurname = (given: Unit, family: Unit): boolean =>
  given.given === 3 &&
  // "Poppy (Okonjo)", "Harris (Doolan)": a word or a family name too, before what is a family name and nothing else.
  (family.given < 2 ? given.common < 4 : given.common < 2 && given.family < 3) &&
  !given.possessive &&
  given.capital &&
  family.capital &&
  family.family >= 2 &&
  family.common === 0 &&
  !family.place &&
  (family.given < 2 || (family.family === 3 && family.given < 3)) &&
  !isPart(family, PART.noFamily | PART.calendar);

const CELL = /^[/|;•·–—-]$/;
/** "Carter / Olivia / 5L", "Haddadin; Noor; 8B": a row with the same sign between its cells, and the class in the third. */
function isInRow(tokens: readonly Token[], family: Unit, given: Unit): boolean {
  const sign = tokens[family.at + 1]?.text ?? '';
  if (!CELL.test(sign) || tokens[given.at + 1]?.text !== sign) return false;
  const before = tokens[family.at - 1];
  // "Mia | Andrei | Tom | 4B": first names.
  if (before && (before.text === sign || (before.kind === 'word' && before.shape !== 'lower'))) return false;
  if (classIn(tokens, given.at + 2, Math.min(tokens.length, given.at + 4)) === '') return false;
  return (
    isFamilyBefore(family, given) &&
    family.capital &&
    given.capital &&
    (family.family >= 2 || family.unknown) &&
    family.common < 2 &&
    !family.place &&
    given.given === 3 &&
    given.common < 2
  );
}

/** "Well done Emily,Turner of 4C": a comma that has slipped in, between two words that are little else. */
function isSlip(tokens: readonly Token[], given: Unit, family: Unit): boolean {
  if (tokens[given.at + 1]?.text !== ',' || /^[,&]$/.test(tokens[family.at + 1]?.text ?? '')) return false;
  const before = tokens[given.at - 1];
  if (before && (before.text === ',' || before.text === '&' || before.folded === 'and')) return false;
  const of = /^(?:of|in|from|\(|-)$/.test(tokens[family.at + 1]?.folded ?? '') ? 2 : 1;
  const end = Math.min(tokens.length, family.at + of + 2);
  return isSurname(given, family) && classIn(tokens, family.at + of, end) !== '';
}

/** Is the one before the bracket the family name? "Carter (Olivia": borne as a first name too, where the other is no family's. */
const isFamilyBefore = (outer: Unit, inner: Unit): boolean =>
  outer.given < 2 ? inner.given > outer.given : outer.family === 3 && inner.given === 3 && inner.family < 2;

/** Behind the other half, where the bracket goes on about the child: "(Jowan, of 5C)", "(Wherrett not Dobbs)". */
const isGoingOn = (after: Token | undefined): boolean => after !== undefined && GOES_ON.has(after.folded);
const GOES_ON = setOf(', - – — of from in not who whose that ; : again obviously');

/**
 * "MacAskill (Eilidh, who heard on Friday)", "Lacey (Wherrett not Dobbs)": a given name that is little else, and a
 * family name that may be an ordinary word too, where it stands outside.
 */
function isToldInside(units: readonly Unit[], i: number, inner: Unit): boolean {
  const outer = units[i] as Unit;
  const k = headOf(units, i);
  const before = units[k - 1];
  const head = units[k] as Unit;
  if (outer.possessive || inner.possessive || outer.capital !== inner.capital || outer.place || inner.place)
    return false;
  if (isPart(inner, PART.noFamily | PART.calendar) || isPart(outer, PART.noFamily | PART.calendar))
    return false;
  const led = before?.at === head.at - 1;
  const master = led && before.word === 'master';
  if (led && !master && ((before.capital && !before.token.first) || (before.cue & CUE.title) !== 0))
    return false;
  if (isFamilyBefore(outer, inner))
    return (
      inner.given === 3 &&
      inner.common < 2 &&
      (outer.family >= 2 || (outer.family >= 1 && master) || (outer.unknown && outer.capital)) &&
      outer.common < (outer.family === 3 || master ? 5 : 1)
    );
  return (
    outer.given === 3 &&
    outer.common < 2 &&
    (outer.family < 3 || inner.given === 0) &&
    inner.given < 2 &&
    (inner.family >= 2 || inner.unknown) &&
    inner.common < 1
  );
}

/** Another single word with a capital in brackets, or the same word once more: houses, teams and parts stand so. */
function isRepeated(tokens: readonly Token[], at: number): boolean {
  for (let i = 0; i < tokens.length; i++) {
    const { folded, kind, text } = tokens[i] as Token;
    if (i !== at && kind === 'word' && folded === tokens[at]?.folded) return true;
    if (text !== '(' || i === at - 1) continue;
    const inside = tokens[i + 1];
    if (
      inside?.kind === 'word' &&
      inside.shape !== 'lower' &&
      tokens[i + 2]?.text === ')' &&
      !isClassToken(inside)
    )
      return true;
  }
  return false;
}

/** "CHEUNG... Hoi Lam", "SZABÓ / Lili", "MENSAH 🎽 Abena": capitals for the family name, a sign, and the given name as it is. */
const isEntered = (tokens: readonly Token[], family: Unit, given: Unit): boolean =>
  family.token.shape === 'caps' &&
  family.word.length > 3 &&
  given.token.shape === 'cap' &&
  family.common < 2 &&
  (family.family >= 2 || family.familyFirst) &&
  given.common < 2 &&
  (given.given >= 2 || family.familyFirst) &&
  given.at === family.at + 2 &&
  (/^(?:\/|\||…|\.{2,})$/.test(tokens[family.at + 1]?.text ?? '') || tokens[family.at + 1]?.kind === 'emoji');
