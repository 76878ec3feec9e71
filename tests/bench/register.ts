import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allFakers } from '@faker-js/faker';
import { encode } from '../../src/register/codec.ts';
import { createRegister } from '../../src/register/create.ts';
import { readRegister } from '../../src/register/import/read.ts';
import { lookup } from '../../src/register/lookup.ts';
import { keysToStore, pairsToAsk, type StoredKeys } from '../../src/register/names/keys.ts';
import type { Pupil } from '../../src/register/pupil.ts';

/**
 * Measures the register: how fast it is made and asked, how large it is, and how often it meets names by accident in
 * real posts.
 *
 *     node tests/bench/register.ts [folder of .jsonl posts with a "text"]
 */
const SCHOOL = [
  allFakers.en_GB,
  allFakers.en_GB,
  allFakers.en_GB,
  allFakers.en_GB,
  allFakers.en,
  allFakers.pl,
  allFakers.tr,
  allFakers.en_NG,
  allFakers.pt_PT,
  allFakers.en_IN,
  allFakers.ro,
  allFakers.fr,
];

const pupilsOf = (count: number, seed: number): Pupil[] => {
  SCHOOL.forEach((faker, at) => {
    faker.seed(seed * 100 + at);
  });
  return Array.from({ length: count }, (_, at) => {
    const { person } = SCHOOL[at % SCHOOL.length] ?? allFakers.en_GB;
    return {
      given: [person.firstName()],
      family: [person.lastName()],
      ids: [],
      year: '',
      forms: [],
      permission: 'unknown',
      neverName: at % 100 === 0,
      line: at,
    };
  });
};
const saltOf = (seed: number): Uint8Array =>
  Uint8Array.from({ length: 16 }, (_, at) => (seed * 31 + at * 17) & 255);
const registerOf = (pupils: readonly Pupil[], seed: number) =>
  createRegister(pupils, { salt: saltOf(seed), now: '2026-11-21' });

const keysOf = (pupils: readonly Pupil[]): StoredKeys => {
  const keys: StoredKeys = { pairs: new Map(), singles: new Map(), firstNames: new Set(), words: new Set() };
  for (const pupil of pupils) keysToStore(pupil, pupil.neverName, keys);
  return keys;
};
/** Is the name really in the register, in this or another form? Then a fit is none by accident. */
const really = (keys: StoredKeys, one: string, two: string): boolean =>
  [...pairsToAsk(one, two, () => true)].some((key) => keys.pairs.has(key));

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
/** Neighbouring words, as a recogniser would ask for them. */
const pairsOf = (text: string, only: (word: string) => boolean): [string, string][] => {
  const out: [string, string][] = [];
  for (const line of text.split(/[\n.!?,;:()"“”|]+/)) {
    const words = line.match(WORD) ?? [];
    for (let at = 0; at + 1 < words.length; at += 1) {
      const [one, two] = [words[at] ?? '', words[at + 1] ?? ''];
      if (only(one) && only(two)) out.push([one, two]);
    }
  }
  return out;
};

const speed = (): void => {
  for (const count of [420, 2000, 5000]) {
    const pupils = pupilsOf(count, count);
    const csv = `UPN,Legal Surname,Legal Forename,Year\n${pupils.map(({ given, family }, at) => `A${at},"${family[0]}","${given[0]}",4`).join('\n')}`;
    const bytes = new TextEncoder().encode(csv);
    const start = performance.now();
    const data = registerOf(readRegister(bytes, 'bench.csv').pupils, count);
    const made = performance.now() - start;
    const register = lookup(data);
    const post =
      'Well done to Olivia Carter and her friends in Year 4 for their amazing Roman shields, made with Mrs Whitworth at the museum! We loved seeing Zak Abdullahi and Chidera Okafor present the Star of the Week certificates in assembly today, and so did everybody in Willow class. So proud of you all!!';
    const words = post.slice(0, 280).match(WORD) ?? [];
    const ask = (): void => {
      const may = words.map(register.mayHold);
      for (let at = 0; at + 1 < words.length; at += 1)
        if (may[at] && may[at + 1]) register.pair(words[at] ?? '', words[at + 1] ?? '');
    };
    for (let warm = 0; warm < 500; warm += 1) ask();
    const times = Array.from({ length: 2000 }, () => {
      const from = performance.now();
      ask();
      return (performance.now() - from) * 1000;
    }).sort((a, b) => a - b);
    console.log(
      `${count} pupils: read and made in ${made.toFixed(0)} ms, ${encode(data).length} characters; a post of 280 characters p50 ${times[1000]?.toFixed(1)} µs, p95 ${times[1900]?.toFixed(1)} µs`,
    );
  }
};

const names = (): void => {
  let fits = 0;
  let asked = 0;
  for (let seed = 1; seed <= 20; seed += 1) {
    const pupils = pupilsOf(420, seed);
    const keys = keysOf(pupils);
    const register = lookup(registerOf(pupils, seed));
    for (const { given, family } of pupilsOf(3000, seed + 500)) {
      const [one, two] = [given[0] ?? '', family[0] ?? ''];
      if (really(keys, one, two)) continue;
      asked += 1;
      if (register.pair(one, two) !== null) fits += 1;
    }
  }
  console.log(
    `other people's full names: ${fits} of ${asked} fit by accident (${((fits / asked) * 1000).toFixed(2)} in 1,000)`,
  );
};

const posts = (folder: string): void => {
  if (!existsSync(folder)) {
    console.log(`no posts in ${folder}`);
    return;
  }
  for (const set of ['btc-a', 'btc-b', 'btc-f', 'btc-h', 'wnut17-dev', 'wnut17-train']) {
    const path = join(folder, `${set}.jsonl`);
    if (!existsSync(path)) continue;
    const rows = readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map(
        (line) =>
          JSON.parse(line) as { text: string; spans: { start: number; end: number; label: string }[] },
      );
    const full = rows.map(({ text, spans }) =>
      spans
        .filter(({ label }) => /^per/i.test(label))
        .map(({ start, end }) => text.slice(start, end))
        .filter((name) => name.trim().includes(' ')),
    );
    const capital = rows.map(({ text }) => pairsOf(text, isCapital));
    const all = rows.map(({ text }) => pairsOf(text, () => true));
    const count = { names: 0, capital: 0, all: 0, real: 0 };
    for (let seed = 1; seed <= 20; seed += 1) {
      const pupils = pupilsOf(420, seed);
      const keys = keysOf(pupils);
      const register = lookup(registerOf(pupils, seed));
      const meets = (list: readonly (readonly [string, string])[]): boolean =>
        list.some(([one, two]) => register.pair(one, two) !== null && !really(keys, one, two));
      rows.forEach((_, at) => {
        const people = (full[at] ?? []).map(
          (name) => [name.trim().split(/\s+/)[0] ?? '', name.trim().split(/\s+/).slice(1).join(' ')] as const,
        );
        if (meets(people)) count.names += 1;
        if (people.some(([one, two]) => really(keys, one, two))) count.real += 1;
        if (meets(capital[at] ?? [])) count.capital += 1;
        if (meets(all[at] ?? [])) count.all += 1;
      });
    }
    const per = (fits: number): string => ((fits / 20 / rows.length) * 1000).toFixed(2);
    console.log(
      `${set} (${rows.length} posts), accidents in 1,000 posts, mean of 20 registers of 420: asked for people's full names ${per(count.names)}, for capitalised neighbours ${per(count.capital)}, for all neighbours ${per(count.all)}; namesakes ${per(count.real)}`,
    );
  }
};

speed();
names();
const folder = process.argv[2];
if (folder !== undefined) posts(folder);
