import towns from '../lexicon/data/places-towns.json' with { type: 'json' };
import { GENERIC_NOUNS, NAMED_NOUNS } from '../lexicon/places-nouns.ts';
import { EVERYDAY, VENUES } from '../lexicon/places-venues.ts';
import { createPhrases, type Phrases } from '../phrases.ts';

type Known = {
  readonly venues: Phrases;
  readonly towns: Phrases;
  readonly named: Phrases;
  readonly generic: Phrases;
  /** Venues by their letters alone, as they stand in tags and handles: `chesterzoo` → `venue`. */
  readonly joined: ReadonlyMap<string, string>;
  /** The longer of these by their first nine letters, since a handle is compared by no fewer. */
  readonly byStem: ReadonlyMap<string, readonly string[]>;
};

const STEM = 9;

let known: Known | undefined;

/** Every lexicon of places, built on first use and kept. */
export function knownPlaces(): Known {
  if (known) return known;
  const joined = new Map<string, string>();
  for (const [tag, list] of Object.entries(VENUES)) {
    for (const name of list.split(/[|\n]/)) {
      const letters = name.replace(/[^a-z0-9]/g, '');
      if (letters.length >= 6 && !EVERYDAY.has(name)) joined.set(letters, tag);
    }
  }
  const byStem = new Map<string, string[]>();
  for (const letters of joined.keys()) {
    if (letters.length < STEM) continue;
    const stem = letters.slice(0, STEM);
    const list = byStem.get(stem);
    if (list) list.push(letters);
    else byStem.set(stem, [letters]);
  }
  known = {
    byStem,
    venues: createPhrases({
      residential: `${VENUES.residential}|${towns.residentials}`,
      venue: `${VENUES.venue}|${towns.venues}`,
    }),
    towns: createPhrases({ town: towns.towns }),
    named: createPhrases({ noun: [...NAMED_NOUNS].join('|') }),
    generic: createPhrases({ noun: [...GENERIC_NOUNS].join('|') }),
    joined,
  };
  return known;
}

/** Short names that venues bear in their handles. */
const ACRONYM =
  /(?:^|_)(?:NHM|IWM|ZSL|WWT|RSPB|NRM|RSC|ROH|BCLM|MOSI|RAFMuseum|HRP|NMM|V_and_A|vamuseum|ntl?)(?:_|$|[A-Z][a-z])/;

const TAIL =
  /(?:museum|museums|zoo|farm|castle|theatre|gallery|palace|cathedral|aquarium|wildlife|safari|railway|activitycentre|outdoorcentre|outdoored|sciencecentre|leisurecentre|leisure|library|libraries|stadium|arena|gardens|countrypark|nationalpark|themepark|forest|planetarium|observatory|universit(?:y|ies)|wwt|rspb|nationaltrust|heritage|adventures?|residentials?|playhouse|operahouse|cinema|waterpark|climbing|spacecentre|discoverycentre|visitorcentre|englishheritage)(?:uk|gb|sch|official|org|ni|wales|scot|ltd|\d+)?$/;

/** Is a tag's or handle's text a place that one can visit? By lexicon, or by how it ends. */
export function handlePlace(text: string): 'lexicon' | 'shape' | null {
  const letters = text
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
  if (ACRONYM.test(text)) return 'lexicon';
  if (letters.length < 5) return null;
  const { joined, byStem } = knownPlaces();
  const short = letters.replace(/(?:uk|gb|official|trip|visit|\d{2,4})$/, '').replace(/^the/, '');
  if (joined.has(letters) || joined.has(short)) return 'lexicon';
  if (short.length >= STEM)
    for (const key of byStem.get(short.slice(0, STEM)) ?? []) if (alike(key, short)) return 'lexicon';
  return TAIL.test(letters) && letters.length >= 8 ? 'shape' : null;
}

/** One begins with the other, or they share their first eleven letters ("severnvalleyrly"). */
const alike = (key: string, handle: string): boolean =>
  key.length >= 9 &&
  (key.startsWith(handle.slice(0, 11)) || handle.startsWith(key)) &&
  (handle.length >= 11 || key.startsWith(handle) || handle.startsWith(key));
