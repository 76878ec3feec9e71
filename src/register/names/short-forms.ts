import { foldWord } from './fold.ts';
import { AFRICAN } from './forms/african.ts';
import { ASIAN } from './forms/asian.ts';
import { CELTIC } from './forms/celtic.ts';
import { ENGLISH } from './forms/english.ts';
import { JEWISH } from './forms/jewish.ts';
import { MEDITERRANEAN } from './forms/mediterranean.ts';
import { MUSLIM } from './forms/muslim.ts';
import { SLAVIC } from './forms/slavic.ts';

/**
 * Forms of one given name: short forms, pet names and spellings that people use for the same child, from general
 * knowledge of many traditions, each of which has its file. A line is a group; its first word is the group's head. A
 * word may be in several groups ("Alex": Alexander, Alexandra): it then counts as each of them. Groups never merge
 * through such a word, so that "Alexandra Smith" on the register does not stand for "Alexander Smith".
 *
 * Registers in use hold fingerprints of what `storedKey` gives: a word that changes its group is no longer found in
 * those that were made before.
 */
const GROUPS = [ENGLISH, CELTIC, MUSLIM, AFRICAN, ASIAN, SLAVIC, MEDITERRANEAN, JEWISH];

const members = new Map<string, string[]>();
for (const line of GROUPS.join('').split('\n')) {
  const words = line.split(' ').map(foldWord).filter(Boolean);
  const head = words[0];
  if (head === undefined) continue;
  for (const word of new Set(words)) {
    const heads = members.get(word);
    if (heads === undefined) members.set(word, [head]);
    else if (!heads.includes(head)) heads.push(head);
  }
}

/** Spellings of one short form: "Ollie", "Olly", "Oli"; "Zak", "Zac", "Zack", "Zach". */
const spelling = (word: string): string =>
  word
    .replace(/(?:ie|ey|ee|i|y)$/, 'y')
    .replace(/(?:ck|ch|c)$/, 'k')
    .replace(/([b-z])\1/g, '$1');

/**
 * Under which key a register stores a folded word: the head of its group, or the word itself. A word of several
 * groups ("Ellie" on a birth certificate) is stored as itself, so that one child makes one fingerprint.
 */
export const storedKey = (folded: string): string => {
  const heads = members.get(folded);
  if (heads === undefined) return folded;
  if (heads.length === 1 || heads.includes(folded))
    return heads.includes(folded) ? folded : (heads[0] ?? folded);
  return `~${spelling(folded)}`;
};

/**
 * Under which keys a folded word met in a post is looked for, the likeliest first: "zak" → itself, zachariah,
 * zachary, zakariya; "oliver" → oliver; "wibble" → wibble. Never empty.
 */
export const askedKeys = (folded: string): readonly string[] => asked.get(folded) ?? [folded];

/** The same, or `undefined` for a word of no group, which is asked for as itself. */
export const groupedKeys = (folded: string): readonly string[] | undefined => asked.get(folded);

/** The names that a folded word may be short for. Empty when it is in no group. */
export const headsOf = (folded: string): readonly string[] => members.get(folded) ?? [];

const asked = new Map<string, readonly string[]>();
for (const [word, heads] of members) asked.set(word, [...new Set([storedKey(word), ...heads])]);
