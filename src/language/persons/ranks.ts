import { CUE } from '../cues.ts';
import { isTitleFirst } from './clergy.ts';
import { isOldLetters } from './old-letters.ts';
import { isPart, PART } from './parts.ts';
import type { Unit } from './units.ts';

/** Do units `from..to` begin with a title or rank, which is no part of a name: "Bishop Selwyn", "Cadet Sergeant"? */
export function isRankFirst(units: readonly Unit[], from: number, to: number): boolean {
  const first = units[from] as Unit;
  const last = units[to] as Unit;
  // "Pipe Major Lorne": an office of two words.
  if (first.word === 'major' && /^(?:pipe|drum|sergeant|sgt)$/.test(units[from - 1]?.word ?? '')) return true;
  // "OE Tom Sherrard": letters of a school's old pupils.
  if (to > from + 1 && isOldLetters(first.token) && units[from + 1]?.token.shape === 'cap') return true;
  // "Old Savernakian Rory Kean": of which school.
  if (units[from - 1]?.word === 'old' && units[from - 1]?.capital && /(?:ian|ean)$/.test(first.word))
    return true;
  // "MOM Ludo Strand": the man of the match.
  if (first.token.shape !== 'cap' && to > from + 1 && first.word === 'mom') return true;
  // "Comhghairdeas le Sorcha Nic Giolla": for, in Irish and Gaelic, and no part of the name.
  if (/^(?:le|do)$/.test(first.word) && !first.capital && to > from + 1 && units[from + 1]?.capital)
    if ((units[from + 1] as Unit).given >= 1 && (units[from + 1] as Unit).family < 2) return true;
  if (isTitleFirst(units, from, to)) return true;
  // "Giani Balwinder Singh": a title that is a family name elsewhere.
  if ((first.cue & CUE.title) !== 0 && (first.cue & CUE.softTitle) === 0 && first.given < 3 && to > from + 1)
    return true;
  // "Cadet Sergeant Nia Rees": a rank of two words.
  if ((last.cue & CUE.title) !== 0 && first.given < 2 && last.given < 2 && units[to + 1]?.at === last.at + 1)
    if (first.common >= 3 && units[to + 1]?.capital) return true;
  // "Bishop Selwyn": an office, where nothing but a family name follows.
  if ((first.cue & CUE.title) !== 0 && (first.cue & CUE.softTitle) === 0 && to === from + 1)
    if (
      (last.given < 3 || last.family < 2 || (units[to + 1]?.at === last.at + 1 && units[to + 1]?.capital)) &&
      first.word !== 'chase' &&
      isPart(first, PART.office)
    )
      return true;
  return false;
}
