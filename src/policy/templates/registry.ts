import { isPolicyKey, keyOf } from '../schema.ts';
import { type Found, installEntry, PolicyFileError, type Target, type Wire } from './target.ts';

/** One value of the Windows registry. */
export type RegistryValue = {
  /** Without the hive: `SOFTWARE\Policies\…`. */
  readonly path: string;
  readonly name: string;
  readonly value: string | number;
};

export const rootOf = (target: Target): string =>
  target.browser === 'edge' ? 'SOFTWARE\\Policies\\Microsoft\\Edge' : 'SOFTWARE\\Policies\\Google\\Chrome';

export const policyPath = (target: Target): string =>
  `${rootOf(target)}\\3rdparty\\extensions\\${target.id}\\policy`;
export const settingsPath = (target: Target): string => `${rootOf(target)}\\ExtensionSettings\\${target.id}`;

/**
 * The policy as registry values: a yes/no and a number as DWORD, a list as a key of numbered values. An empty list
 * has no values to stand for it, so it is written as the JSON text `[]`, which Chrome reads as well.
 */
export const toRegistry = (wire: Wire, target: Target): readonly RegistryValue[] => {
  const path = policyPath(target);
  const values: RegistryValue[] = [];
  const lists: RegistryValue[] = [];
  for (const [name, value] of Object.entries(wire)) {
    if (typeof value === 'boolean') values.push({ path, name, value: value ? 1 : 0 });
    else if (typeof value === 'string' || typeof value === 'number') values.push({ path, name, value });
    else if (value.length === 0) values.push({ path, name, value: '[]' });
    else {
      const list = value.map((entry, i) => ({ path: `${path}\\${name}`, name: String(i + 1), value: entry }));
      lists.push(...list);
    }
  }
  return [...values, ...lists];
};

/** The values that install the extension. */
export const installValues = (target: Target): readonly RegistryValue[] =>
  Object.entries(installEntry(target)).map(([name, value]) => ({
    path: settingsPath(target),
    name,
    value: typeof value === 'boolean' ? Number(value) : value,
  }));

const POLICY_PATH =
  /^SOFTWARE\\Policies\\(?:Google\\Chrome|Chromium|Microsoft\\Edge)\\3rdparty\\extensions\\([a-p]{32})\\policy(?:\\([^\\]+))?$/i;

/** Reads the policy out of registry values as Chrome does: by the type that the key's schema has. */
export const fromRegistry = (values: readonly RegistryValue[]): Found => {
  const raw: Record<string, unknown> = {};
  const lists = new Map<string, Map<number, unknown>>();
  let id: string | undefined;
  for (const { path, name, value } of values) {
    const match = POLICY_PATH.exec(path);
    if (!match) continue;
    id ??= match[1]!.toLowerCase();
    if (match[1]!.toLowerCase() !== id) {
      throw new PolicyFileError('The file holds settings for more than one extension. Keep one in a file.');
    }
    const list = match[2];
    if (list === undefined) {
      raw[name] = typed(name, value);
    } else if (/^\d+$/.test(name)) {
      const entries = lists.get(list) ?? new Map<number, unknown>();
      lists.set(list, entries.set(Number(name), value));
    }
  }
  for (const [name, entries] of lists) {
    raw[name] = [...entries].sort(([a], [b]) => a - b).map(([, value]) => value);
  }
  if (id === undefined) {
    throw new PolicyFileError(
      'There are no settings for Gatepost here: a key ending in \\3rdparty\\extensions\\ID\\policy is missing.',
    );
  }
  return { raw, id };
};

const typed = (name: string, value: string | number): unknown => {
  if (!isPolicyKey(name)) return value;
  const { shape } = keyOf(name);
  if (shape === 'yes-no')
    return value === 1 || value === '1' ? true : value === 0 || value === '0' ? false : value;
  if (shape === 'number') return typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  if (shape === 'list' && typeof value === 'string') {
    try {
      const parsed: unknown = JSON.parse(value);
      return Array.isArray(parsed) ? parsed : value;
    } catch {
      return value;
    }
  }
  return value;
};
