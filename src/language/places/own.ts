import type { Setting } from '../../engine/setting.ts';
import { ON_SITE } from '../lexicon/places-nouns.ts';
import { fold } from '../normalise.ts';
import { createPhrases, type Phrases } from '../phrases.ts';
import { createSieve, type Sieve } from '../sieve.ts';

export type Own = {
  /** The school's own sites, names and town, as phrases: tags `site`, `name`, `town`. */
  readonly phrases: Phrases;
  /** The first words of these. */
  readonly begins: Sieve;
  /** Handles of the school's own accounts, lower case, without @. */
  readonly handles: ReadonlySet<string>;
};

const cache = new WeakMap<Setting['school'], { readonly options: Setting['options']; readonly own: Own }>();
const plain = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}'&@ -]/gu, ' ')
    .replace(/^\s*the\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The school's own ground, as the setting names it. Made once for each school. */
export function ownOf(setting: Pick<Setting, 'school' | 'accounts' | 'options'>): Own {
  const known = cache.get(setting.school);
  if (known?.options === setting.options) return known.own;
  const { school } = setting;
  const sites = school.sites.map((s) => plain(s.replace(/\([^)]*\)?/g, ' '))).filter((s) => s.length > 2);
  const names = [school.name, school.short, ...school.name.split('/')].map(plain).filter((s) => s.length > 2);
  const schools = sites.flatMap(shortOf);
  const towns = school.town
    .split(/[,/;]| and /)
    .map(plain)
    .filter((s) => s.length > 2);
  const phrases = createPhrases({
    site: [
      ...sites,
      ...sites.flatMap(buildings),
      ...sites.flatMap(streets),
      ...nicknames(names),
      ...allowed(setting.options),
    ].join('|'),
    name: [...names, ...schools].join('|'),
    town: [...towns, ...towns.map((t) => t.replace(/ [a-z]{1,2}\d.*$/, ''))].join('|'),
  });
  const own: Own = {
    phrases,
    begins: createSieve(phrases.firsts()),
    handles: new Set(setting.accounts.map((a) => a.handle.toLowerCase())),
  };
  cache.set(setting.school, { options: setting.options, own });
  return own;
}

/** Venues that the school allows to be named: as good as its own ground. */
const allowed = (options: Setting['options']): readonly string[] => {
  const venues = options['trip-ahead']?.['venuesAllowed'];
  return Array.isArray(venues) ? venues.filter((v) => typeof v === 'string').map(plain) : [];
};

/** "the Lane" of Ropewalk Lane. */
const nicknames = (names: readonly string[]): readonly string[] =>
  names.filter((n) => /^\S+ \S{4,}$/.test(n)).map((n) => `the ${n.split(' ')[1]}`);

/** "the Orchard" of the Orchard building. */
const buildings = (site: string): readonly string[] => {
  const name = /^(\S{4,}) (?:building|block|wing|suite|site|campus|annexe|extension)$/.exec(site)?.[1];
  return name ? [`the ${name}`] : [];
};

/** "Orchard Road" and "Orchard Rd gate" of the Orchard Road gate: the street that one of the school's doors is in. */
const streets = (site: string): readonly string[] => {
  const m = /^(\S+(?: \S+)? )(road|street|lane|avenue|drive|close) (gates?|entrance|door|side|end)$/.exec(
    site,
  );
  if (!m) return [];
  const [, name, street, door] = m as unknown as readonly [string, string, string, string];
  return [street, SHORT[street] ?? street].flatMap((s) => [`${name}${s}`, `${name}${s} ${door}`]);
};
const SHORT: Readonly<Record<string, string>> = {
  road: 'rd',
  street: 'st',
  lane: 'ln',
  avenue: 'ave',
  drive: 'dr',
};

const PARTS =
  /^(?:forest|nursery|infants?|juniors?|primary|special|lower|upper|middle|senior|sixth|breakfast|holiday|sunday|music|beach|summer|church|village)$/;

/** A school among the sites goes by its first name, or by what it is: "Corvesley", "the Academy" of Corvesley Academy. */
const shortOf = (site: string): readonly string[] => {
  const kind =
    /^(\S{5,}) (academy|school|primary|primary school|high school|college|grammar|juniors|infants)$/.exec(
      site,
    );
  if (kind?.[1] && kind[2] && !PARTS.test(kind[1])) return [kind[1], `the ${kind[2]}`];
  const welsh = /^ysgol (\S{5,})$/.exec(site);
  return welsh?.[1] ? [welsh[1]] : [];
};

/** Words for a part of any school's ground. */
export const onSite = createPhrases({ site: [...ON_SITE].join('|') });
