import type { School, Setting } from '../../engine/setting.ts';
import { hasFigure } from '../characters.ts';
import { listed } from '../lists.ts';
import { fold } from '../normalise.ts';
import { FIGURE, figures } from '../numbers.ts';
import { createPatterns, type Patterns, type Word, type Words } from './patterns.ts';

/** A class, year group, phase or age-group team that words name. `from..last` are indexes of words. */
export type GroupMention = {
  readonly kind: 'class' | 'code' | 'year' | 'phase' | 'team';
  readonly from: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** School years it may mean, 0 for Reception, -1 for Nursery; empty when the words do not say. */
  readonly years: readonly number[];
  /** "Year 4s", "the Willows": surely children, not a shelf or a level. */
  readonly plural: boolean;
};

const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
  }),
);
const PHASES: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries({
    reception: [0],
    receptions: [0],
    nursery: [-1],
    preschool: [-1],
    'pre-school': [-1],
    eyfs: [-1, 0],
    ks1: [1, 2],
    ks2: [3, 4, 5, 6],
    ks3: [7, 8, 9],
    ks4: [10, 11],
    ks5: [12, 13],
    dosbarth: [],
    derbyn: [0],
  }),
);
const SHORT_YEAR = /^#?(?:y|yr|bl)(\d{1,2})('?s)?$|^#year(\d{1,2})(s)?$/;
const SCOTS_YEAR = /^(?:([PS])([1-7]))(['’]?s)?$/;
const NUMBERED = /^(\d{1,2})('?s|[-–/]\d{1,2})?$/;
/** Form codes as secondary and large primary schools write them: 4B, 10X, 7LW. */
const CODE = /^(?:[1-9]|1[0-3])[A-Z]{1,2}\d?s?$/;
const NOT_CODES = new Set(
  '1d 2d 3d 4d 3g 4g 5g 4k 8k 5k 10k 2k 3k 1k 4x 1m 2m 5m 1st 2nd 3rd am pm 1a 9pm 9am 1am 2am 3am 4am 5am 6am 7am 8am 10am 11am 12am 1pm 2pm 3pm 4pm 5pm 6pm 7pm 8pm 10pm 11pm 12pm 1ft 5ft 6ft 4ft 1hr 2hr 3hr 1kg 2kg 5kg 1km 5km 8km 3km 2km 10km 1l 2l 1cm 2cm 5cm 1p 2p 5p 10p'.split(
    ' ',
  ),
);

/** After these, "4B" is no class. */
const NO_CLASS_BEFORE = new Set(
  'flat seat room rooms apartment bus route platform gate size section unit block no number zone pencil plays'.split(
    ' ',
  ),
);

type Classes = { readonly book: Patterns<ClassName>; readonly size: number };
type ClassName = { readonly name: string; readonly code: boolean; readonly plural: boolean };
const classCache = new WeakMap<School, Classes>();

/** The school's own class names as phrases, with plurals ("Willows"). Made once for each school. */
function ownClasses(school: School): Classes {
  const known = classCache.get(school);
  if (known) return known;
  const entries: [string, ClassName][] = [];
  for (const written of school.classes) {
    const name = fold(written)
      .replace(/[^\p{L}\p{N}' -]/gu, ' ')
      .trim();
    if (!name) continue;
    const code = /\d/.test(name);
    entries.push([name, { name, code, plural: false }]);
    // "My little Oakies".
    if (!code && name.length <= 6 && /[^aeiouy]$/.test(name))
      entries.push([`${name}ies`, { name, code, plural: true }]);
    entries.push([`${name}${name.endsWith('s') ? '' : 's'}`, { name, code, plural: true }]);
    if (/(?:[sxz]|ch|sh)$/.test(name)) entries.push([`${name}es`, { name, code, plural: true }]);
    if (/[^aeiou]y$/.test(name)) entries.push([`${name.slice(0, -1)}ies`, { name, code, plural: true }]);
  }
  const made = { book: createPatterns(entries), size: entries.length };
  classCache.set(school, made);
  return made;
}

/** Every class, year group and phase in these words, in order, without overlaps. Looked for once for each view. */
export function groupMentions(words: Words, school: School): readonly GroupMention[] {
  const { kept } = words;
  if (kept.groups?.school === school) return kept.groups.found;
  const found = mentionsIn(words, school);
  kept.groups = { school, found };
  return found;
}

/** Words that may name a group without a figure in them. */
const HEAD = listed('primary first second third fourth fifth sixth year yr years blwyddyn');
const PHASE = listed(PHASES.keys());

function mentionsIn(words: Words, school: School): readonly GroupMention[] {
  const found: GroupMention[] = [];
  const put = (
    kind: GroupMention['kind'],
    from: number,
    last: number,
    years: readonly number[],
    plural: boolean,
  ) =>
    found.push({
      kind,
      from,
      last,
      start: (words[from] as Word).token.start,
      end: (words[last] as Word).token.end,
      years,
      plural,
    });
  for (const hit of ownClasses(school).book.find(words)) {
    const word = words[hit.from] as Word;
    const code = hit.value.code;
    // Class names are often plain words: apples, oak, robin.
    if (!code && word.token.shape === 'lower') continue;
    if (code && !word.fresh && NO_CLASS_BEFORE.has(words[hit.from - 1]?.key ?? '')) continue;
    const year = code ? /\d{1,2}/.exec(hit.value.name) : null;
    put(code ? 'code' : 'class', hit.from, hit.last, year ? [Number(year[0])] : [], hit.value.plural);
  }
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (
      (word.lists & HEAD) === 0 &&
      (word.bareLists & PHASE) === 0 &&
      // Every class code and short year has a figure.
      !hasFigure(word.token.text)
    )
      continue;
    // A plain number is no class, unless letters stand right behind it.
    if (
      word.number &&
      (figures(word.token) & FIGURE.plain) !== 0 &&
      words[i + 1]?.token.start !== word.token.end
    )
      continue;
    const sign = word.key.charAt(0);
    const short = sign === 'y' || sign === 'b' || sign === '#' ? SHORT_YEAR.exec(word.key) : null;
    const scots = sign === 'p' || sign === 's' ? SCOTS_YEAR.exec(word.token.text) : null;
    if (scots && !NO_CLASS_BEFORE.has(words[i - 1]?.key ?? '')) {
      // "P6s", "S2": Scottish and Northern Irish years; P1 is the year of five-year-olds.
      put(
        'year',
        i,
        i,
        [Number(scots[2]) + (scots[1] === 'S' ? 7 : 0) - (scots[1] === 'P' ? 1 : 0)],
        Boolean(scots[3]),
      );
    } else if (
      word.key === 'primary' &&
      NUMBERS.has((words[i + 1]?.bare ?? '').replace(/s$/, '')) &&
      !words[i + 1]?.fresh
    ) {
      const next = words[i + 1] as Word;
      const n = NUMBERS.get(next.bare.replace(/s$/, '')) as number;
      if (n <= 7) put('year', i, i + 1, [n - 1], next.key.endsWith('s'));
      i++;
    } else if (
      words[i + 1]?.key === 'years' &&
      !words[i + 1]?.fresh &&
      /^(?:first|second|third|fourth|fifth|sixth)$/.test(word.key)
    ) {
      put('year', i, i + 1, [], true);
      i++;
    } else if (short && Number(short[1] ?? short[3]) <= 13) {
      const { years, last } = yearsFrom(words, i, Number(short[1] ?? short[3]));
      put('year', i, last, years, Boolean(short[2] ?? short[4]));
      i = last;
    } else if (word.key === 'year' || word.key === 'yr' || word.key === 'years' || word.key === 'blwyddyn') {
      const next = words[i + 1];
      if (!next || next.fresh) continue;
      const digits = NUMBERED.exec(next.key);
      const number = digits
        ? Number(digits[1])
        : (NUMBERS.get(next.bare) ?? NUMBERS.get(next.key.replace(/s$/, '')));
      if (number === undefined || number < 1 || number > 13) continue;
      // "year 2 of the plan", "years 5 and counting" are no children; "6 years 4 months" is a duration.
      if (words[i - 1]?.number && word.key === 'years') continue;
      const plural = digits ? /s$/.test(digits[2] ?? '') : next.key.endsWith('s');
      const { years, last } = yearsFrom(words, i + 1, number);
      put('year', i, last, years, plural || word.key === 'years');
      i = last;
    } else if (PHASES.has(word.bare)) {
      if (word.key === 'reception' && isFrontDesk(words, i)) continue;
      put('phase', i, i, PHASES.get(word.bare) as readonly number[], false);
    } else if (
      (word.key === 'sixth' || word.key === '6th') &&
      /^form(?:ers?)?$/.test(words[i + 1]?.key ?? '')
    ) {
      put('phase', i, i + 1, [12, 13], words[i + 1]?.key === 'formers');
      i++;
    } else if (sign === 'u' && /^u-?(?:[6-9]|1[0-9])s?$/.test(word.key)) {
      put('team', i, i, [], word.key.endsWith('s'));
    } else if (isCode(words, i)) {
      const joined = words[i + 1]?.token.start === word.token.end;
      put('code', i, joined ? i + 1 : i, [Number.parseInt(word.key, 10)], false);
      if (joined) i++;
    }
  }
  return found
    .sort((a, b) => a.from - b.from || b.last - a.last)
    .filter(
      (m, i, all) => !all.slice(Math.max(0, i - 3), i).some((e) => e.from <= m.from && m.last <= e.last),
    );
}

/** "Year 3 and 4", "Years 3-6", "Y5/6": all the years from the first one, and where the words for them end. */
function yearsFrom(
  words: readonly Word[],
  at: number,
  first: number,
): { years: readonly number[]; last: number } {
  const token = (words[at] as Word).token;
  const range = /^(\d{1,2})[-–/](\d{1,2})$/.exec(token.folded);
  if (range) return { years: span(Number(range[1]), Number(range[2])), last: at };
  const years = [first];
  let last = at;
  for (let i = at + 1; words[i] && !words[i]?.fresh && i < at + 6; i++) {
    const w = words[i] as Word;
    const number = /^(?:y|yr)?(\d{1,2})s?$/.exec(w.key);
    if (number && Number(number[1]) <= 13 && Number(number[1]) > 0) {
      last = i;
      if (words[i - 1]?.key === 'to') return { years: span(first, Number(number[1])), last };
      years.push(Number(number[1]));
    } else if (w.key !== 'and' && w.key !== 'to' && w.key !== 'year') break;
  }
  return { years, last };
}

const span = (from: number, to: number): readonly number[] =>
  to > from && to <= 13 ? Array.from({ length: to - from + 1 }, (_, i) => from + i) : [from, to];

/** "4B", "10X2s": number and letters, in capitals, not a flat, a pencil or an ordinal. */
function isCode(words: readonly Word[], i: number): boolean {
  const { token, key, fresh } = words[i] as Word;
  if (token.kind !== 'number') return false;
  const next = words[i + 1]?.token;
  const text = next && next.start === token.end ? token.text + next.text : token.text;
  if (!CODE.test(text) || NOT_CODES.has(key) || /(?:st|nd|rd|th)$/i.test(text)) return false;
  return fresh || !NO_CLASS_BEFORE.has(words[i - 1]?.key ?? '');
}

const DESK = new Set(['desk', 'area', 'staff', 'team', 'office', 'on', 'phone']);
/** "at reception", "the reception desk": where visitors sign in, not the youngest class. */
const isFrontDesk = (words: readonly Word[], i: number): boolean =>
  words[i]?.token.shape === 'lower' &&
  !/^(?:bairns|weans|children|kids|class|classes|pupils|lot|littlies|babies)$/.test(
    words[i + 1]?.key ?? '',
  ) &&
  (DESK.has(words[i + 1]?.key ?? '') ||
    /^(?:at|to|from|main|the|wedding|drinks)$/.test(words[i - 1]?.key ?? ''));

const namesCache = new WeakMap<School, Patterns<true>>();

/** Is the school itself named: its name, a hashtag or an account of its own? */
export function schoolNamed(words: Words, setting: Pick<Setting, 'school' | 'accounts'>): boolean {
  let names = namesCache.get(setting.school);
  if (!names) {
    const { name, short, hashtags } = setting.school;
    const plain = [name, short].map((n) =>
      fold(n)
        .replace(/[^\p{L}\p{N}' -]/gu, ' ')
        .trim(),
    );
    const tags = [
      ...hashtags.map(fold),
      ...plain.filter(Boolean).map((n) => `#${n.replace(/[^\p{L}\p{N}]/gu, '')}`),
    ];
    const handles = setting.accounts.map((a) => `@${a.handle.toLowerCase()}`);
    names = createPatterns(
      [...plain, ...tags, ...handles].filter((n) => n.length > 2).map((n) => [n, true] as const),
    );
    namesCache.set(setting.school, names);
  }
  return names.find(words).length > 0;
}
