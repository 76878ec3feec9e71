import type { Setting } from '../../engine/setting.ts';
import { CUE, cueOf } from '../cues.ts';
import { know } from '../lexicon/know.ts';
import { fold } from '../normalise.ts';

const TITLES = new Set(
  "mr mrs ms miss mx dr prof professor sir dame rev revd rev'd fr father cllr sr the mme mlle madame monsieur senor senora srta frau herr signor signora canon sister brother nurse pastor imam mistar parch".split(
    ' ',
  ),
);

/** Names of staff, governors and regular visitors as the school wrote them, ready to be asked. */
type Staff = {
  /** Is this a member of staff: given and family name, or initial and family name, in either order? */
  readonly is: (words: readonly string[]) => boolean;
  /** Given names and family names, each alone. */
  readonly given: ReadonlySet<string>;
  readonly family: ReadonlySet<string>;
};

const made = new WeakMap<readonly string[], Staff>();

/** What stands behind a name in a list of staff, and is none of it: "(Head)", "– SENDCo", "/ Year 4". */
const ASIDE = /\([^)]*\)?|\s[-–—|/]\s.*$|[;|\t].*$/gu;
/** "Head: Mrs Loonat". */
const BEFORE = /^[^:]{2,40}:\s+(?=\p{Lu})/u;

/**
 * The name alone of one line of a list of staff, as schools keep them: "Mrs Farhana Loonat (Head, Millgate Lees)", "Jo Firth –
 * caretaker", "Mr Ghani, Year 4 teacher". "Loonat, Farhana" is a name with a comma.
 */
function nameAlone(line: string): string {
  const name = line.replace(ASIDE, ' ').replace(BEFORE, '').trim();
  const comma = name.indexOf(',');
  if (comma < 0) return name;
  const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}’'-]+/gu) ?? [];
  const behind = wordsOf(name.slice(comma + 1));
  const before = wordsOf(name.slice(0, comma)).filter((w) => !TITLES.has(w));
  const isName =
    behind.length > 0 &&
    behind.every((w) => TITLES.has(w) || isNamed(w)) &&
    (before.length < 2 || !behind.some((w) => (cueOf(w) & (CUE.role | CUE.staff)) !== 0));
  return isName && !/\d/.test(name) ? name : name.slice(0, comma);
}
/** May the word be part of a name? */
const isNamed = (word: string): boolean => {
  const { given, family, common } = know(word);
  return given > 0 || (family > 0 && common < 3) || common === 0;
};

/** Words of a name: folded, without titles, hyphens as blanks. */
export const nameWords = (name: string): string[] =>
  fold(name)
    .replaceAll(/[.,()]/g, ' ')
    .replaceAll('-', ' ')
    .split(/\s+/)
    .filter((w) => w !== '' && !TITLES.has(w));

/** The same of one line of a list of staff. */
export const staffWords = (line: string): string[] => nameWords(nameAlone(line));

const isHyphened = (word: string): boolean => word.includes('-');

/** The school's staff; worked out once for each list. */
export function staffOf(setting: Setting): Staff {
  const known = made.get(setting.staff);
  if (known) return known;
  const full = new Set<string>();
  const given = new Set<string>();
  const family = new Set<string>();
  for (const name of setting.staff) {
    const words = staffWords(name);
    const last = words.at(-1);
    if (!last) continue;
    family.add(last);
    if (words.length < 2) continue;
    const first = words[0] as string;
    given.add(first);
    full.add(words.join(' '));
    full.add(`${first} ${last}`);
    full.add(`${first[0]} ${last}`);
    full.add(`${last} ${first}`);
  }
  const staff: Staff = {
    is: (words) => {
      // Each of these names begins or ends with a family name.
      if (!family.has(words[0] ?? '') && !family.has(words.at(-1) ?? '') && !words.some(isHyphened))
        return false;
      const flat = words.flatMap((w) => w.split('-'));
      return full.has(flat.join(' ')) || (flat.length > 2 && full.has(`${flat[0]} ${flat.at(-1)}`));
    },
    given,
    family,
  };
  made.set(setting.staff, staff);
  return staff;
}
