import { isObject } from './is-object.ts';
/**
 * A school profile (`profile.json` beside a set of posts) as a policy, as an admin of that school would write it; for
 * `parsePolicy`. Throws an `Error` that says what is wrong when it is not a profile.
 */
export const profileToPolicy = (profile: unknown): Record<string, unknown> => {
  if (!isObject(profile) || typeof profile['name'] !== 'string') {
    throw new Error('This is not a school profile: it needs at least a "name". See the guide to the corpus.');
  }
  const text = (key: string): string => (typeof profile[key] === 'string' ? (profile[key] as string) : '');
  const many = (...keys: string[]): unknown[] =>
    keys.flatMap((key) => {
      const value = profile[key];
      return Array.isArray(value) ? value : typeof value === 'string' && value !== '' ? [value] : [];
    });
  return {
    schoolName: text('name'),
    schoolShortName: text('short'),
    town: text('town'),
    phase: phaseOf(`${text('phase')} ${text('name')}`),
    accounts: many('accounts').map((a) =>
      isObject(a) ? { handle: a['handle'] ?? '', kind: a['kind'] ?? '', about: a['about'] ?? '' } : a,
    ),
    staff: many('staff'),
    hashtags: many('hashtags'),
    phones: many('phone', 'phones'),
    emails: many('email', 'emails'),
    domains: many('domain', 'domains'),
    sites: many('places', 'sites'),
    houses: many('houses'),
    classes: many('classes'),
  };
};

/** "all-through community school, 4-18" → all-through. Several phases in one profile are all-through. */
export const phaseOf = (words: string): string => {
  const has = (shape: RegExp): boolean => shape.test(words);
  const primary = has(/\b(?:primary|infants?|juniors?|first school|cynradd)\b/i);
  const secondary = has(/\b(?:secondary|high school|upper school|grammar|sixth form|uwchradd)\b/i);
  if (has(/\ball[- ]?through\b/i) || (primary && secondary)) return 'all-through';
  if (has(/\bspecial\b/i)) return 'special';
  if (primary) return 'primary';
  if (secondary) return 'secondary';
  return has(/\bnursery\b/i) ? 'nursery' : 'unknown';
};
