import type { Token, View } from '../../engine/doc.ts';
import type { School } from '../../engine/setting.ts';
import { isFigure } from '../characters.ts';
import { FIGURED, type Gates, gate, gatesOf } from '../gate.ts';
import { know } from '../lexicon/know.ts';
import { fold } from '../normalise.ts';
import { alternatives, SHORT_STREET_ENDS, STREET_ENDS } from '../streets.ts';
import { matchesIn, stretchesAbout, testIn } from '../stretches.ts';
import { type Found, near } from './phones.ts';

/** Behind the number of a house a street may end in nearly any word of the land. */
const STREET = alternatives(
  STREET_ENDS,
  SHORT_STREET_ENDS,
  'yard hill green view vale mount meadow meadows croft lea villas cottages estate wharf quay fields park end gate heol ffordd stryd lon clos brae wynd loan gait bank orchard coombe combe common side bottom drove chase approach circus path brow fold garth nook royd dene dell glade mead leys paddock paddocks copse hollow ridge spinney rigg knoll haven causeway warren loaning vennel',
);
/** In Welsh the word for a street stands before its name: "3 Rhes Penbryn", "12 Heol y Parc". */
const WELSH_STREET =
  'heol|ffordd|stryd|lon|clos|maes|rhodfa|cwrt|bryn|tan|pen|rhes|teras|gerddi|cilgant|parc|rhiw|sgwar|allt|glan|tyle|trem|llwyn|plas|bro|porth|cae|dol|golwg|min|erw|tai|hafan|llys|coed|cefn|lawnt|twyn|gelli|gwaun|waun|bythynnod|ystad|stad|rhodfa|tanrallt|heolydd|llain|pentre|fron|craig|rhos|ger|nant|cwm|brynhyfryd|anheddau';
/** "14 Rowan Close", "Flat 6, 21 Tarling Yard", "3b St John's Road". */
const HOUSE = new RegExp(
  String.raw`(?<![\p{L}\p{N}£$€:.,/-])(?:(?:flat|apartment|apt|unit|room)\s?\w{1,4}\s?,?\s+)?\d{1,4}[a-z]?(?:/\d{1,2})?,?\s+(?:(?:the|st\.?|upper|lower|north|south|east|west|old|new|great|little)\s+)?(?:[\p{L}'-]+\s+){1,3}(?:${STREET})(?![\p{L}])|(?<![\p{L}\p{N}£$€:.,/-])\d{1,4}[a-z]?,?\s+(?:${WELSH_STREET})(?:'?r)?\s+[\p{L}'-]+(?:\s(?:y|yr|[\p{L}'-]{3,}))?|(?<![\p{L}])(?:flat|apartment|apt)\s?\d{1,4}[a-z]?,\s*(?:[\p{L}'-]+\s?){1,3}(?:house|court|tower|point|heights|lodge|building)(?![\p{L}])|(?<![\p{L}\p{N}£$€:.,/-])\d{1,4}[a-z]?,?\s+(?:[\p{L}'-]+\s+){1,2}(?:house|tower|point|heights|mansions|buildings)(?=,?\s+[a-z]{1,2}\d)`,
  'gu',
);
const DWELLING =
  'cottage|cottages|house|lodge|smithy|forge|farm|farmhouse|barn|mill|rectory|vicarage|manse|bungalow|croft|grange|stables|bakehouse|orchard|villa|cabin|gatehouse|oasthouse|view|old (?:school|chapel|post office|bakery|dairy)';
/** "Orchard Cottage, Frog Lane", "The Old Smithy, Kirk Brae": a house that has a name in place of a number. */
const NAMED_HOUSE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:the\s+)?(?:[\p{L}'-]+\s+){0,2}(?:${DWELLING}),\s+(?:\d{1,3}[a-z]?,?\s+)?(?:[\p{L}'-]+\s+){1,2}(?:${STREET})(?![\p{L}])`,
  'gu',
);
/** "Drop it round to Brook Cottage, Hopton Lacy": a house in a village without streets, to which things are brought. */
const COTTAGE =
  /\b(?:[Dd]rop(?:ped|ping)?|[Bb]ring|[Dd]eliver(?:ed)?|[Ll]eave|[Ll]eft|[Pp]op|[Pp]ost|[Ss]end|[Cc]ollect)\s(?:\S+\s){0,5}(?:round|at|to|from|off at|in at|by)\s((?:\p{Lu}[\p{L}'’-]+\s){1,3}(?:Cottages?|Bungalow|Farmhouse|Vicarage|Rectory|Manse),\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)/gu;
/** What every one of these holds. */
const CALLED = new RegExp(String.raw`(?:${DWELLING}),\s`, 'u');
/** "Larch Road, HU8": a street and the first half of its postcode. */
const OUTWARD = /^,?\s+[A-Z]{1,2}\d[A-Z\d]?(?![\p{L}\p{N}])/u;
const POSTCODE =
  /(?<![\p{L}\p{N}])(?:gir ?0aa|(?:[a-z]{1,2}\d[a-z\d]?) ?\d[abd-hjlnp-uw-z]{2})(?![\p{L}\p{N}])/gu;
/** Whose door it is, when it is not a family's. */
const PUBLIC_PLACE =
  /\b(?:transport|authority|agency|bureau|department|council|ltd|plc|library|church|chapel|hall|centre|center|theatre|museum|shop|store|cafe|office|offices|surgery|pub|arms|inn|club|studio|studios|bakery|academy|primary|school|college|hub|gallery|clinic|restaurant|hotel|stadium|pool|farm|zoo|cathedral|mosque|temple|gurdwara|synagogue|university|hospital|leisure|cinema|market|supermarket|station|venue|nursery|food bank|charity|barn|castle|house hotel|garden centre|pitch|pitches|ground|sports|park and ride|car park|sat ?nav|rugby|football|cricket|tennis|playing fields?|trust|park|gardens|abbey|palace|priory|boarding|outfitters)\b/;
/** What nobody says of a shop or a hall. */
const HOME =
  /\b(?:home address|private address|(?:his|her|their|my) (?:new |old )?address|change of address|my (?:(?:front|back|side|new|old) )?(?:step|doorstep|drive|driveway|door|gate|wall|garage|porch|kitchen|place)|(?:at|to|round|round to) mine|i'll be in|i am in|i'm in (?:all|from|after|until|till|any)|i live|we live|lives?|living|at mine|is mine|at ours|ours|at home|my house|our house|knock|doorstep|porch|side (?:door|gate)|back (?:door|gate)|top bell|bottom bell|doorbell|keys? (?:is |are )?under|(?:blue|green|red|black|white|yellow|pink|grey|brown) (?:front )?(?:door|gate)|ignore the dog|mind the dog|letter ?box|neighbours?|sleepover|playdate|mum's|dad's|nan's|(?:cards?|flowers|wreaths?) to (?:her|him|them|the family)|his house|her house|their house)\b/;
/** A little further on: "… 14 Smedley Rise. If you see her please knock there". */
const KNOCK =
  /\b(?:knock(?:ing)? (?:there|on|and|for|or|any)|ring the (?:top|bottom|door)? ?bell|leave (?:it|them) (?:in|on|by) the (?:porch|doorstep|step))\b/;
/** Where shops and firms are. */
const ON_THE_HIGH_STREET =
  /\b(?:high st(?:reet)?|market (?:street|place|square)|industrial estate|business park|retail park)$/;
const PRIVATE_PLACE =
  /\b(?:bring|left|leave|send|sending|return|returned|returns|deliver|delivered|post(?:ed)? to|cards? (?:to|for)|way|flat|live|lives|living|home|house|knock|door|doorstep|porch|mine|ours|mum|mums|mum's|dad|dad's|nan|nan's|family|neighbour|neighbours|moved|moving|address|drop|pick|collect|lifts?|taxis? (?:for|to)|needs to go to|round to|come to|party|playdate|sleepover|cardiau|yn byw|collection|collecting|take (?:it |him |her |them )?to|call round|call (?:in )?at|pop round|pop in(?:to| at)|drop in at|i'm at|she's at|he's at|they're at)\b/;
/** A firm or a public house of some kind, where a word like "collect" says nothing of a home. */
const FIRM =
  /\b(?:library|church|chapel|museum|shop|store|cafe|office|offices|surgery|pub|inn|club|studio|bakery|academy|school|college|clinic|restaurant|hotel|stadium|zoo|university|hospital|cinema|supermarket|station|garden centre|depot|launderette|charity|outfitters|transport|authority|agency|bureau|department|council|ltd|plc|chemist|pharmacy|butchers?|bakers?|builders|warehouse|garage|boarding)\b/;
/** Addresses that everyone knows from books, history and the news. */
const FAMOUS =
  /\b(?:downing st(?:reet)?|baker st(?:reet)?|privet drive|windsor gardens|grimmauld place|pudding lane|sesame st(?:reet)?|coronation st(?:reet)?|evergreen terrace|abbey road|cherry tree lane|wimpole st(?:reet)?|penny lane|diagon alley|albert square|ramsay st(?:reet)?|wisteria lane|bow street|fleet street|cable street|carnaby)\b/;

/** Private addresses: a house number with its street, or a postcode that somebody lives at. */
export function addressesIn(view: View, school: School): readonly Found[] {
  const { folded, text } = view;
  const gates = gatesOf(view);
  const sieve = sieveOf(view, gates);
  if (!sieve.house && !sieve.code && !sieve.named && (gates.lists & COTTAGES) === 0) return [];
  const found: Found[] = [];
  const codes = (sieve.code ? matchesIn(folded, stretchesAbout(view, sieve.isCode, 3), POSTCODE) : []).map(
    (m) => ({
      start: m.index,
      end: m.index + m[0].length,
    }),
  );
  for (const match of sieve.house ? matchesIn(folded, stretchesAbout(view, sieve.isHouse, 14), HOUSE) : []) {
    const start = match.index;
    let end = start + match[0].length;
    // The postcode, and a town before it, belong to the address.
    const code = codes.find((c) => c.start >= end && c.start - end < 40);
    const about = near(view, start, code?.end ?? end);
    if (FAMOUS.test(match[0]) || isTime(match[0])) continue;
    const surely =
      HOME.test(about) ||
      whose(text.slice(Math.max(0, start - 50), start)) ||
      KNOCK.test(folded.slice(end, end + 90));
    if (!surely && ON_THE_HIGH_STREET.test(match[0])) continue;
    if (isOwn(surely ? match[0] : `${about} ${match[0]}`, school)) continue;
    const flat = /\b(?:flat|apartment|apt)\b/.test(match[0]);
    const home = surely || PRIVATE_PLACE.test(about) || flat;
    if (!home && !code) continue;
    if (!surely && !flat && (home ? FIRM : PUBLIC_PLACE).test(about)) continue;
    if (!code && !capitals(text.slice(start, end)) && !/\b(?:flat|apartment|apt)\b/.test(match[0])) continue;
    if (code) end = code.end;
    else end += OUTWARD.exec(text.slice(end, end + 8))?.[0].length ?? 0;
    found.push({ start, end, because: code ? 'home address with postcode' : 'home address' });
  }
  const called = sieve.named ? stretchesAbout(view, sieve.isCalled, 10) : [];
  for (const match of testIn(folded, called, CALLED) ? matchesIn(folded, called, NAMED_HOUSE) : []) {
    const { start, end } = trimmed(text, match.index, match.index + match[0].length);
    if (end - start < 8) continue;
    const code = codes.find((c) => c.start >= end && c.start - end < 40);
    const about = near(view, start, code?.end ?? end);
    if (
      isOwn(text.slice(start, end).toLowerCase(), school) ||
      found.some((f) => f.start < end && start < f.end)
    )
      continue;
    if (!HOME.test(about) && (PUBLIC_PLACE.test(about) || !(code || PRIVATE_PLACE.test(about)))) continue;
    found.push({ start, end: code?.end ?? end, because: 'home address' });
  }
  for (const m of (gates.lists & COTTAGES) !== 0 ? text.matchAll(COTTAGE) : []) {
    const start = m.index + m[0].length - (m[1] as string).length;
    const end = m.index + m[0].length;
    if (!isOwn(folded.slice(start, end), school) && !found.some((f) => f.start < end && start < f.end))
      found.push({ start, end, because: 'home address' });
  }
  for (const { start, end } of codes) {
    if (found.some((f) => f.start <= start && end <= f.end)) continue;
    const about = near(view, start, end);
    // A class or a score can look like one ("w1 2ab"): a postcode is written in capitals, or said to be one.
    if (!/[A-Z]/.test(text.slice(start, end)) && !about.includes('postcode')) continue;
    const surely = HOME.test(about);
    if (!(surely || PRIVATE_PLACE.test(about)) || isOwn(about, school)) continue;
    if (!surely && PUBLIC_PLACE.test(about)) continue;
    found.push({ start, end, because: 'postcode of a home' });
  }
  return found;
}

const STREETS = gate([
  ...STREET.split('|'),
  'maes',
  'rhodfa',
  'cwrt',
  'bryn',
  'house',
  'tower',
  'point',
  'heights',
  'mansions',
  'buildings',
  'flat',
  'apartment',
  'apt',
]);

const COTTAGES = gate('cottage cottages bungalow farmhouse vicarage rectory manse');
const DWELLINGS = gate([...DWELLING.split(/[|() ?:]+/), 'old']);

/** Nothing is found without a figure or a word for a house. */
export const mayHoldAddresses = ({ digits, lists }: Gates): boolean =>
  digits > 0 || (lists & DWELLINGS) !== 0;

/** These are no street by themselves, only right after a number. */
const WELSH = gate(WELSH_STREET.split('|'));
/** How many tokens there are at most between a house's number and the word for its street. */
const TO_STREET = 9;

type At = (index: number) => boolean;
/** What the tokens leave possible, and by which of them: a number before a word for a street, or half a postcode. */
type Sieve = Readonly<
  Record<'house' | 'code' | 'named', boolean> & Record<'isHouse' | 'isCode' | 'isCalled', At>
>;

function sieveOf({ tokens }: View, { lists, digits, at }: Gates): Sieve {
  const street = (lists & STREETS) !== 0;
  const isCode: At = (i) => ((at[i] as number) & FIGURED) !== 0 && isOutward(tokens[i] as Token);
  const isHouse: At = (i) => {
    if (((at[i] as number) & FIGURED) === 0) return false;
    for (let j = i; j <= i + TO_STREET && j < tokens.length; j++)
      if (((at[j] as number) & (STREETS | WELSH)) !== 0) return true;
    return false;
  };
  const isCalled: At = (i) => ((at[i] as number) & DWELLINGS) !== 0 && tokens[i + 1]?.text === ',';
  const any = (is: At): boolean => tokens.some((_, i) => is(i));
  return {
    house: digits > 0 && (lists & (STREETS | WELSH)) !== 0 && any(isHouse),
    code: digits > 1 && any(isCode),
    named: street && (lists & DWELLINGS) !== 0 && any(isCalled),
    isHouse,
    isCode,
    isCalled,
  };
}

/** "HU8", or a whole postcode that is written as one. */
const isOutward = ({ kind, folded }: Token): boolean =>
  kind === 'word' &&
  folded.length <= 7 &&
  (isFigure(folded.charCodeAt(1)) || isFigure(folded.charCodeAt(2))) &&
  /^[a-z]{1,2}\d/.test(folded);

/** Only as far as capitals reach back from the comma: "at The Old Smithy, Kirk Brae". */
function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const m = /(?:\p{Lu}[\p{L}'’-]*\s+)*\p{Lu}[\p{L}'’-]*,\s+(?:\p{Lu}[\p{L}'’-]*\s*)+$/u.exec(
    text.slice(start, end),
  );
  return m ? { start: start + m.index, end } : { start, end: start };
}

/** "14 Rowan Close" has its capitals; "2 years down the road" has none. */
const capitals = (text: string): boolean =>
  /\d[a-z]?,?\s+(?:the\s+)?\p{Lu}[\p{L}'-]*\s+(?:[\p{L}'-]+\s+){0,2}\p{Lu}/u.test(text);

/**
 * "Mandy's, 14 Rowan Close", "ring Mags, 14 Rowan Close", "D Prothero 22 Windlass Court": somebody's own door, where
 * "Pullen's" and "St Anne's" are a shop's and a church's.
 */
function whose(before: string): boolean {
  if (/\b(?:[A-Z]\.? \p{Lu}\p{Ll}{2,},?|M(?:rs?|iss|s) \p{Lu}\p{Ll}{2,}[,:])\s+$/u.test(before)) return true;
  if (isOwner(OWNER.exec(before)) || isNamed(before)) return true;
  const m = /(?<!\b(?:St|St\.|Saint) )\b(\p{Lu}\p{Ll}+)(['’]s)?,\s*$/u.exec(before);
  const known = m ? know(fold(m[1] as string)) : undefined;
  return (
    known !== undefined && known.given >= 2 && (m?.[2] !== undefined || (known.common <= 1 && !known.place))
  );
}

/** "Jo's garage after: 14 …", "Dotty Rossiter's: 12 …", "round at Senga's (3 …": whose door it is, further before it. */
const OWNER =
  /(?<!\b(?:St|St\.|Saint) )\b(\p{Lu}\p{Ll}+)( \p{Lu}[\p{L}-]+)?['’]s(?:\s(?:house|place|garage|shed|flat|garden|kitchen|home|new home|drive|porch|front room|back garden|conservatory|caravan|doorstep|step)\b[^.!?\n\d]{0,14}|\s(?:at|on|is|is at|is on|it's)\s|\s?[:(–-]\s?)[,:(–-]?\s*$/u;
const isOwner = (m: RegExpExecArray | null): boolean => {
  const known = m ? know(fold(m[1] as string)) : undefined;
  return known !== undefined && known.given >= (m?.[2] === undefined ? 2 : 1) && known.common <= 2;
};

/** "Jim Sproul, 19 …", "the Duffys, 23 …": a neighbour or a family. */
function isNamed(before: string): boolean {
  if (/\b[Tt]he \p{Lu}\p{Ll}{3,}s,\s*$/u.test(before)) return true;
  const m =
    /(?:^|[.!?:;,]\s+|\b(?:for|to|see|and|with|by|from|at|is)\s+)(\p{Lu}\p{Ll}+) \p{Lu}[\p{L}'’-]+,\s*$/u.exec(
      before,
    );
  const known = m ? know(fold(m[1] as string)) : undefined;
  return known !== undefined && known.given >= 2 && known.common <= 2 && !known.place;
}

/** "5 children from Park Lane way", "3 minutes up the hill": a number of something, not of a house. */
const isTime = (text: string): boolean =>
  /^\d{1,4},?\s+(?:minutes?|mins?|hours?|years?|days?|weeks?|miles?|metres?|children|pupils|kids|people|families|of|in|on|at|and|to|from|out|new|more|very|little|big|great|january|february|march|april|may|june|july|august|september|october|november|december|goals?|points?|pm|am)\b/.test(
    text,
  );

const isOwn = (about: string, school: School): boolean =>
  [school.short, school.name, ...school.sites].some((own) => own.length > 3 && about.includes(fold(own)));
