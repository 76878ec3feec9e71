import { foldWord, wordsOf } from '../names/fold.ts';
import { PARTICLES } from '../names/particles.ts';
import type { Permission } from '../pupil.ts';
import { undoTwice } from './encoding.ts';

const NOTHING = /^(?:[-–—.*?]+|n\/?a|none|null|nil|unknown|tbc|not known|no preferred name|undefined)$/i;

/** A cell that holds a name → the name without needless spaces; `''` for "-", "N/A" and the like. */
export const nameCell = (cell: string | undefined): string => {
  const text = undoTwice(cell ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return NOTHING.test(text) ? '' : text;
};

/** "Zakariya (Zak)", "Zakariya “Zak”" → both names; any other name → itself; `''` → none. */
export const withNickname = (name: string): readonly string[] => {
  const found = /^(.*?)\s*[("“]([^()"“”]{2,})[)"”]\s*(.*)$/u.exec(name);
  const all = found === null ? [name] : [`${found[1] ?? ''} ${found[3] ?? ''}`, found[2] ?? ''];
  return all.map((one) => one.trim()).filter(Boolean);
};

/** Does a cell read as a name? Numbers, addresses and whole sentences do not. */
export const readsAsName = (name: string): boolean =>
  /\p{L}{2}|^\p{L}$/u.test(name) &&
  !/[\d@/\\<>=]/.test(name) &&
  name.length <= 80 &&
  wordsOf(name).length <= 8;

export type WholeName = { readonly given: string; readonly family: string };

const isCapitals = (word: string): boolean => /\p{Lu}{2}/u.test(word) && word === word.toUpperCase();

/** "Carter, Emma", "CARTER Emma", "Emma Carter", "Matilde dos Santos" → its parts, or `null` when it has but one. */
export const splitWhole = (whole: string): WholeName | null => {
  const comma = whole.indexOf(',');
  if (comma >= 0) {
    const family = whole.slice(0, comma).trim();
    const given = whole
      .slice(comma + 1)
      .replace(/,.*/, '')
      .trim();
    return family === '' || given === '' ? null : { given, family };
  }
  const words = whole.split(' ').filter(Boolean);
  if (words.length < 2) return null;
  const capitals = words.findIndex((word) => !isCapitals(word));
  if (capitals > 0)
    return { family: words.slice(0, capitals).join(' '), given: words.slice(capitals).join(' ') };
  let at = words.length - 1;
  while (at > 1 && PARTICLES.has(foldWord(words[at - 1] ?? ''))) at -= 1;
  return { given: words.slice(0, at).join(' '), family: words.slice(at).join(' ') };
};

const closed = (name: string): string => wordsOf(name).map(foldWord).join('');

/** SIMS writes the whole name into "Preferred Name": "Emma Carter" beside the surname Carter → "Emma". `null`: it is no whole name. */
export const withoutFamily = (preferred: string, families: readonly string[]): string | null => {
  const words = preferred.replace(',', ' ').split(' ').filter(Boolean);
  for (const family of families.map(closed)) {
    if (family === '') continue;
    for (let at = 1; at < words.length; at += 1) {
      if (closed(words.slice(at).join(' ')) === family) return words.slice(0, at).join(' ');
      if (closed(words.slice(0, at).join(' ')) === family) return words.slice(at).join(' ');
    }
  }
  return null;
};

const YES =
  /^(?:y|yes|true|t|1|✓|✔|☑|granted|consented|consent(?:s)?|consent given|given|agreed?|ok|allowed|approved|accepted|full|all)$/i;
const NO =
  /^(?:n|no|false|f|0|✗|✘|☐|refused|declined?|denied|withheld|withdrawn|revoked|not (?:given|granted|allowed|consented)|no consent|do not|none|rejected)$/i;

export const permissionOf = (cell: string): Permission => {
  const text = cell.trim().replace(/\s+/g, ' ');
  if (NO.test(text) || /^no\b/i.test(text)) return 'no';
  return YES.test(text) || /^yes\b/i.test(text) ? 'yes' : 'unknown';
};

/** Any mark in a never-name column counts, but for a plain no: who writes "see DSL" there means yes. */
export const isMarked = (cell: string): boolean =>
  cell.trim() !== '' && !NO.test(cell.trim()) && !NOTHING.test(cell.trim());

/** "7A; 7A/Ma1" → the forms one by one. */
export const formsOf = (cell: string): readonly string[] =>
  cell
    .split(/[;,|\n]/)
    .map((form) => form.trim())
    .filter(Boolean);

/** Ids compared: capitals, no spaces, no leading zeros that Excel drops. */
export const idOf = (cell: string): string => {
  const id = cell.replace(/\s+/g, '').toUpperCase();
  return /^\d+$/.test(id) ? id.replace(/^0+(?=\d)/, '') : id;
};

const STAFF =
  /^(?:teacher|staff|faculty|aide|proctor|administrator|admin|parent|guardian|relative|counselor|counsellor|principal|governor|headteacher|non-?teaching|employee|support|professional|districtadministrator|sitea.*|systemadministrator|adult|contact)/i;

export const isPupilRole = (cell: string): boolean => !STAFF.test(cell.trim());

/** Has this pupil left, as the column with this heading says? */
export const hasLeft = (heading: string, cell: string): boolean => {
  const value = cell.trim().toLowerCase();
  if (/leaver|left/i.test(heading)) return YES.test(value);
  if (/on\s*roll/i.test(heading)) return NO.test(value);
  return /^(?:left|leaver|former|inactive|tobedeleted|deleted|off roll|not on roll|withdrawn|alumni|applicant)/.test(
    value,
  );
};
