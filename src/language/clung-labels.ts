import { hasFigure } from './characters.ts';
import { know } from './lexicon/know.ts';

/** What begins a word of its own before a hyphen and a capital: "anti-Grace faction", "half-Victoria sponge". */
const PREFIX =
  /^(?:anti|post|half|mini|semi|under|inter|cross|trans|self|over|super|early|late|quasi|neo|abdul|abdel|abdal|abdur)$/;
const TAIL = /^[\p{L}']{3,}(?= )/u;
/** Given names that are half of another word behind a hyphen: "mid-May Half Term", "Field-Marshal Reed". */
const HALF = /^(?:may|june|april|august|summer|autumn|winter|spring|easter|christmas|marshal|major)$/;

/**
 * "Star of the week-Tomos Bufton": is the hyphen at `hyphen`, in a word that begins at `from`, no part of it, but the dash
 * between a label and the name behind? Asked only where a capital follows the hyphen. `folded` is the twin of `text`.
 */
export function isDashToName(text: string, folded: string, from: number, hyphen: number): boolean {
  const tail = TAIL.exec(folded.slice(hyphen + 1, hyphen + 24))?.[0];
  if (tail === undefined) return false;
  // A family name must stand behind: "Lily-Mae is", but "week-Tomos Bufton".
  const next = hyphen + 2 + tail.length;
  if (text[next] === folded[next] || text[hyphen + 2] !== folded[hyphen + 2]) return false;
  const part = Math.max(from, folded.lastIndexOf('-', hyphen - 1) + 1);
  const head = folded.slice(part, hyphen);
  if (head.length < (part === from ? 3 : 2) || PREFIX.test(head)) return false;
  if (know(tail.replaceAll("'", '')).given < 3 || HALF.test(tail)) return false;
  // "KS3-Tomos Bufton".
  if (hasFigure(head)) return true;
  const { given, family, common } = know(head);
  if (given >= 2 || (given > 0 && common < 5)) return false;
  // "Paddy-Joe Hall". "Winner-Ella Marsh", but "Castle-Martin Road"; in small letters it hardly is half a name: "cacs-Ella Marsh".
  return family < 3 || common > 4 ? common >= 3 || text[from] === folded[from] : false;
}
