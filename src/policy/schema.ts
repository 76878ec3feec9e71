import * as z from 'zod';
import type { Key } from './key.ts';
import { checkKeys, ruleKeys } from './keys/checks.ts';
import { conductKeys } from './keys/conduct.ts';
import { packKey } from './keys/pack.ts';
import { peopleKeys } from './keys/people.ts';
import { schoolKeys } from './keys/school.ts';

/**
 * The one schema of the policy: source of `managed_schema.json`, the defaults, the validator, the docs table and the
 * files for each platform. Flat on purpose: the unit that a browser drops is one top-level key.
 */
export const KEYS = { ...packKey, ...schoolKeys, ...peopleKeys, ...checkKeys, ...conductKeys, ...ruleKeys };

export type PolicyKey = keyof typeof KEYS;
type ValueOf<K> = K extends Key<infer T> ? T : never;

/** A policy with every key present, as the product uses it. */
export type Policy = { readonly [K in PolicyKey]: ValueOf<(typeof KEYS)[K]> };

/** What an admin writes: any key may be missing, and values stand as the documentation says. */
export type RawPolicy = Readonly<Record<string, unknown>>;

export const KEY_NAMES = Object.keys(KEYS) as readonly PolicyKey[];
export const isPolicyKey = (name: string): name is PolicyKey => Object.hasOwn(KEYS, name);
export const keyOf = (name: PolicyKey): Key<unknown> => KEYS[name] as Key<unknown>;

/** The schema as zod has it; input side as an admin writes it. Every key is optional. */
export const policySchema = z.object(
  Object.fromEntries(KEY_NAMES.map((name) => [name, keyOf(name).type.optional()])),
);

/** Safe for a British school that has set nothing. */
export const DEFAULTS = Object.fromEntries(KEY_NAMES.map((name) => [name, keyOf(name).fallback])) as Policy;
