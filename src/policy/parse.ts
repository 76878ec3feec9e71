import type * as z from 'zod';
import { ORIGINS } from './built.ts';
import { crossCheck } from './cross.ts';
import { isObject } from './is-object.ts';
import { joinLine, type Key, MAX_ENTRIES } from './key.ts';
import { nearest } from './nearest.ts';
import { PACKS } from './packs.ts';
import {
  DEFAULTS,
  isPolicyKey,
  KEY_NAMES,
  KEYS,
  keyOf,
  type Policy,
  type PolicyKey,
  type RawPolicy,
} from './schema.ts';

/** Something about a policy that its admin should put right. */
export type Problem = {
  readonly key: string;
  /** Which entry of a list, counted from 1. */
  readonly entry?: number;
  /** As it stands in the policy, cut short; `********` where the key is sensitive. */
  readonly value: string;
  readonly reason: string;
  readonly whatToDo: string;
  /** `ignored`: the key has its default. `part`: the rest of the list is used. `advice`: the value is used. */
  readonly level: 'ignored' | 'part' | 'advice';
};

/** Where a key's value comes from. */
export type Origin = 'set' | 'pack' | 'default';

export type Parsed = {
  readonly policy: Policy;
  readonly origins: Readonly<Record<PolicyKey, Origin>>;
  readonly problems: readonly Problem[];
  /** Keys that this version does not know; they are ignored. */
  readonly unknown: readonly string[];
};

/**
 * Reads a policy, each key alone: a bad value costs that key and no other, a bad entry of a list costs that entry.
 * Never throws. `reachable`: the servers that the build may reach, for which keys of the network are judged.
 */
export const parsePolicy = (raw: RawPolicy, reachable: readonly string[] = ORIGINS): Parsed => {
  const problems: Problem[] = [];
  const unknown: string[] = [];
  const set = new Map<PolicyKey, unknown>();
  const named = readKey('pack', raw['pack'] ?? DEFAULTS.pack, {}, []);
  const packSets = PACKS[(named === UNUSED ? DEFAULTS.pack : named) as Policy['pack']].sets;
  for (const [name, value] of Object.entries(raw)) {
    if (!isPolicyKey(name)) {
      unknown.push(name);
      problems.push(unknownKey(name, value));
    } else if (value !== undefined) {
      const read = readKey(name, value, packSets, problems);
      if (read !== UNUSED) set.set(name, read);
    }
  }
  const policy = { ...DEFAULTS, ...packSets, ...Object.fromEntries(set) } as Policy;
  const origins = Object.fromEntries(
    KEY_NAMES.map((name) => [name, set.has(name) ? 'set' : name in packSets ? 'pack' : 'default']),
  ) as Record<PolicyKey, Origin>;
  problems.push(...crossCheck(policy, raw, reachable));
  return { policy, origins, problems, unknown };
};

const UNUSED = Symbol('unused');

const readKey = (
  name: PolicyKey,
  given: unknown,
  packSets: Partial<Policy>,
  problems: Problem[],
): unknown => {
  const key = keyOf(name);
  const value = accept(name, key, given, problems);
  if (key.entry && Array.isArray(value)) return readList(name, key, value, problems);
  const result = key.type.safeParse(value);
  if (result.success) return result.data;
  problems.push({
    key: name,
    value: showValue(name, given),
    reason: reasonOf(result.error, key),
    whatToDo: `${howTo(key)} Until then: ${showFallback({ ...DEFAULTS, ...packSets }[name])}.`,
    level: 'ignored',
  });
  return UNUSED;
};

const readList = (
  name: PolicyKey,
  key: Key<unknown>,
  values: readonly unknown[],
  problems: Problem[],
): unknown => {
  const size = values.length > MAX_ENTRIES ? values.slice(0, MAX_ENTRIES) : values;
  if (size !== values) {
    problems.push({
      key: name,
      value: `${values.length} entries`,
      reason: `The list has more than ${MAX_ENTRIES} entries.`,
      whatToDo: `Only the first ${MAX_ENTRIES} are used. Shorten the list.`,
      level: 'part',
    });
  }
  const kept: unknown[] = [];
  let lost = 0;
  size.forEach((entry, index) => {
    const line = tidy(toLine(key, entry));
    const result = key.entry!.safeParse(line);
    if (result.success) {
      kept.push(result.data);
      return;
    }
    lost += 1;
    // One mistake made in every line of a long list is one problem, not thousands.
    if (lost > MAX_SHOWN) return;
    problems.push({
      key: name,
      entry: index + 1,
      value: showValue(name, entry),
      reason: reasonOf(result.error, key, `Entry ${index + 1}`),
      whatToDo: `Correct or remove this entry; the others are used. ${like(key)}`.trim(),
      level: 'part',
    });
  });
  if (lost > MAX_SHOWN) {
    problems.push({
      key: name,
      value: `${lost} entries`,
      reason: `${lost - MAX_SHOWN} more entries of this list cannot be used.`,
      whatToDo: `Correct them in the same way. ${like(key)}`.trim(),
      level: 'part',
    });
  }
  return lost > 0 && kept.length === 0 ? UNUSED : kept;
};

const MAX_SHOWN = 20;

/** Takes what is meant although it is written otherwise, and says how to write it. */
const accept = (name: PolicyKey, key: Key<unknown>, given: unknown, problems: Problem[]): unknown => {
  const advise = (reason: string, whatToDo: string): void => {
    problems.push({ key: name, value: showValue(name, given), reason, whatToDo, level: 'advice' });
  };
  if (isObject(given) && Object.keys(given).length === 1 && 'Value' in given) {
    advise(
      'The value stands inside a "Value" wrapper, which belongs to the Google Admin console alone.',
      'It is used here; take the wrapper off, since a browser would drop the key.',
    );
    return accept(name, key, given['Value'], problems);
  }
  if (key.shape === 'yes-no' && (given === 'true' || given === 'false' || given === 1 || given === 0)) {
    advise(
      'This is not a true or false.',
      'It is used here; write true or false, or a browser may drop the key.',
    );
    return given === 'true' || given === 1;
  }
  if (key.shape === 'number' && typeof given === 'string' && /^\s*-?\d+\s*$/.test(given)) {
    advise('The number is written as a text.', 'It is used here; write it without quotes.');
    return Number(given);
  }
  if (key.shape === 'list' && typeof given === 'string' && given.trim() !== '') {
    advise('One text where a list is expected.', `It is used as the only entry. ${like(key)}`);
    return [given];
  }
  if (key.choices && typeof given === 'string' && !key.choices.includes(given)) {
    const tidy = given
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-');
    const match = key.choices.find((c) => c.toLowerCase() === tidy);
    if (match) return match;
  }
  return typeof given === 'string' ? tidy(given) : given;
};

/** An entry with parts may also be written as an object; it is put on one line, as all platforms can carry it. */
const toLine = (key: Key<unknown>, entry: unknown): unknown => {
  const { columns } = key.about;
  if (!columns || !isObject(entry)) return entry;
  const parts = columns.map((column) => entry[column] ?? '');
  const known = Object.keys(entry).every((k) => columns.includes(k));
  return known && parts.every((p) => typeof p === 'string') ? joinLine(parts as string[], key.about) : entry;
};

/** The policy as it travels: known keys only, entries with parts as lines, wrappers taken off. Bad values stay as they are. */
export const toWire = (raw: RawPolicy): Record<string, unknown> => {
  const out: Record<string, unknown> = {};
  for (const name of KEY_NAMES) {
    if (!Object.hasOwn(raw, name)) continue;
    const key = keyOf(name);
    const value = accept(name, key, raw[name], []);
    out[name] = Array.isArray(value) ? value.map((entry) => tidy(toLine(key, entry))) : tidy(value);
  }
  return out;
};

const tidy = (value: unknown): unknown =>
  typeof value === 'string' ? value.trim().replace(/\r\n?/g, '\n') : value;

const SHAPES = {
  text: 'a text',
  'yes-no': 'true or false',
  number: 'a whole number',
  list: 'a list of texts',
};

const reasonOf = (error: z.ZodError, key: Key<unknown>, subject = 'The value'): string => {
  const issue = error.issues[0];
  if (!issue) return `${subject} cannot be used.`;
  if (issue.code === 'invalid_type') {
    const wanted = issue.path.length > 0 || subject !== 'The value' ? entryShape(key) : SHAPES[key.shape];
    return `${subject} is not ${wanted}.`;
  }
  return `${subject} ${issue.message}.`;
};

const entryShape = (key: Key<unknown>): string =>
  key.about.columns ? `a line like "${key.about.columns.join(` ${key.about.separator ?? '|'} `)}"` : 'a text';

const howTo = (key: Key<unknown>): string =>
  key.choices ? `Write one of: ${key.choices.join(', ')}.` : `Write ${SHAPES[key.shape]}. ${like(key)}`;

const like = (key: Key<unknown>): string => {
  const { example, sensitive } = key.about;
  if (sensitive || example === '' || (Array.isArray(example) && example.length === 0)) return '';
  return `For example: ${JSON.stringify(Array.isArray(example) ? [example[0]] : example)}.`;
};

const showFallback = (fallback: unknown): string => {
  const value = JSON.stringify(fallback);
  return value === '""' || value === '[]' ? 'it counts as not set' : `${value} is used`;
};

/** A value as it may be shown and copied. */
export const showValue = (name: string, value: unknown): string => {
  if (isPolicyKey(name) && KEYS[name].about.sensitive) return '********';
  const shown = JSON.stringify(value) ?? String(value);
  return shown.length > 80 ? `${shown.slice(0, 79)}…` : shown;
};

const unknownKey = (name: string, value: unknown): Problem => {
  const near = nearest(name, KEY_NAMES);
  return {
    key: name,
    // Of a key nobody knows nobody knows either whether it is a secret.
    value: typeof value === 'object' ? '(list or object)' : '(not shown)',
    reason: 'Gatepost does not know this key.',
    whatToDo: near ? `Did you mean "${near}"?` : 'Remove it, or look it up in the list of keys.',
    level: 'ignored',
  };
};
