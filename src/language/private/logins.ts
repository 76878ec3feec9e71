import type { View } from '../../engine/doc.ts';
import type { Found } from './phones.ts';

/** "C1984 for staff and 5566 for wraparound": whoever tells one tells the next beside it. */
const BESIDE =
  /^[^.!?\n]{0,30}?(?:,| and| or|;| \/)\s+(?:it's\s+|its\s+)?(\p{L}?\d{4,6}\p{L}?)(?=\s+(?:for|is for|if)\b)/u;

/** Secrets that stand beside one that is found. */
export function othersBeside({ text }: View, found: readonly Found[]): readonly Found[] {
  const others: Found[] = [];
  for (const { end } of found) {
    const m = BESIDE.exec(text.slice(end, end + 60));
    if (!m) continue;
    const from = end + m[0].length - (m[1] as string).length;
    if (!found.some((f) => f.start < end + m[0].length && from < f.end))
      others.push({ start: from, end: end + m[0].length, because: 'code' });
  }
  return others;
}

/** "User oswins5 and the password is Penshaw-25": a user's name and what follows it open the account together. */
export function joinedLogins({ text }: View, found: readonly Found[]): readonly Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.end, next.start) : '';
    if (
      last &&
      /^[^.!?\n]{1,30}$/.test(between) &&
      KEYED.test(between) &&
      (last.because === 'login' || USER.test(text.slice(Math.max(0, last.start - 24), last.start)))
    )
      joined[joined.length - 1] = { start: last.start, end: next.end, because: 'password' };
    else joined.push(next);
  }
  return joined;
}

const KEYED = /\b(?:pass ?words?|passcode|pin|pw|pwd|code|pass)\b/i;
const USER = /\b(?:user ?(?:name|id)?|log[- ]?[io]n)\b[^.!?\n]*$/i;
