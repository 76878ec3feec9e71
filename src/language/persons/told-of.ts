import type { Doc, Range, Token, View } from '../../engine/doc.ts';
import { mayMatch } from '../gate.ts';
import { matchesIn, stretchesWith } from '../stretches.ts';
import { lastBefore } from '../within.ts';
import type { Found } from './found.ts';

/**
 * The names of which a sign tells that is said in the post. A post may tell of many things one after the other, and
 * "Staffing for September has gone home" in its last line says nothing of the children in its first.
 */
export type Scope = Range & {
  readonly field: string;
  /** Where the next sentence of the line begins, or -1: whose name stands there is meant. */
  readonly opens: number;
  /** It is what the text ends with, and goes on in pictures, choices and further parts. */
  readonly last: boolean;
};

/** How many sentences of its own line a sign that leads to them tells of too: "Meet our new teachers!". */
const FURTHER = 2;
/** No more letters has a line that is a heading. */
const HEADING = 60;
/** "Both start in September", "Happy retirement!", "Funeral private": of those who were named right before. */
const SPEAKS_BACK =
  /^\W*(?:both|they|she|he|all (?:two|three|four)|her|his|their|these|those|neither|each|who|happy|enjoy|named|called|christened|(?:the )?funeral|rest in peace|rip)\b/;
/** "Y1: Holly Crewe." One of a row, which goes on however long it is. */
const ENTRY = /^[^.!?]{1,24}(?::|\s[-–—])\s/;

const GLOBAL = new Map<RegExp, RegExp>();
function globalOf(sign: RegExp): RegExp {
  const known = GLOBAL.get(sign);
  if (known) return known;
  const all = new RegExp(sign.source, `${sign.flags}g`);
  GLOBAL.set(sign, all);
  return all;
}

/** A field of the post itself, and none of a picture, link or poll. */
export const isOwnText = ({ id }: View): boolean => !id.includes('[');

/**
 * Where the names stand of which `sign` tells: in its own sentence and in those that follow it, to the end of the
 * paragraph at most: a sentence that ends with a full stop leads to none but `beyond` more and what looks like a row of
 * names. `words` is the gate of words without one of which it finds nothing.
 */
export function scopesOf({ views }: Doc, words: number, sign: RegExp, beyond = 0): readonly Scope[] {
  let scopes: Scope[] | undefined;
  for (let i = 0; i < views.length; i++) {
    const view = views[i] as View;
    if (!mayMatch(view, words) || !isOwnText(view)) continue;
    for (const { index } of matchesIn(view.folded, stretchesWith(view, words), globalOf(sign))) {
      scopes ??= [];
      scopes.push(scopeAt(view, index, beyond));
    }
  }
  return scopes ?? NONE;
}
const NONE: readonly Scope[] = [];

/** The same for what is found without a gate. */
export function scopesIn(view: View, sign: RegExp): readonly Scope[] {
  return matchesIn(view.folded, [{ start: 0, end: view.text.length }], globalOf(sign)).map(({ index }) =>
    scopeAt(view, index, 0),
  );
}

function scopeAt({ id, folded, sentences, tokens }: View, index: number, beyond: number): Scope {
  const at = Math.max(0, lastBefore(sentences, index));
  const own = sentences[at] ?? { start: 0, end: folded.length };
  let { start, end } = own;
  if (at > 0 && SPEAKS_BACK.test(folded.slice(start, end))) start = (sentences[at - 1] as Range).start;
  else start = afterEmoji(tokens, start, index);
  // "Staff quiz tonight." is all that is said of it.
  let goesOn = !folded.slice(0, end).endsWith('.');
  const most = goesOn ? FURTHER : beyond;
  let opens = -1;
  let to = at;
  let further = 0;
  for (; to + 1 < sentences.length; to++) {
    const next = sentences[to + 1] as Range;
    const gap = folded.slice(end, next.start);
    const entry = ENTRY.test(folded.slice(next.start, next.end));
    if (!gap.includes('\n')) {
      if (to === at && goesOn) opens = next.start;
      if (!entry && ++further > most) break;
    } else {
      if (/\n\s*\n/.test(gap) && !(to === at && isHeading(folded, own))) break;
      if (!goesOn && !entry && ++further > most) break;
      if (goesOn) further = 0;
    }
    goesOn ||= entry;
    end = next.end;
  }
  return { field: id, start, end, opens, last: to === sentences.length - 1 };
}

/** "A great win 🎉 Thank you to our peri team": what is behind the last emoji, which ends a sentence as well as a stop does. */
function afterEmoji(tokens: View['tokens'], start: number, index: number): number {
  for (let i = lastBefore(tokens, index); i >= 0 && (tokens[i] as Token).start >= start; i--)
    if (tokens[i]?.kind === 'emoji') return (tokens[i] as Token).end;
  return start;
}

/** "STAFF CHANGES", "Meet the teachers:": a line of its own. */
const isHeading = (folded: string, { start, end }: Range): boolean =>
  end - start <= HEADING &&
  (start === 0 || folded[start - 1] === '\n') &&
  !/[.!]$/.test(folded.slice(start, end));

/** Does one of these signs tell of a name? */
export const isToldOf = (scopes: readonly Scope[], { field, start }: Found): boolean =>
  scopes.some((s) =>
    s.field === field
      ? (start >= s.start && start < s.end) || start === s.opens
      : s.last || field.startsWith('poll['),
  );
