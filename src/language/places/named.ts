import type { Token } from '../../engine/doc.ts';
import { knowHash } from '../lexicon/know.ts';
import { EVERYDAY } from '../lexicon/places-venues.ts';
import { type Context, follows, leadOf, put, versus } from './context.ts';
import { handlePlace, knownPlaces } from './known.ts';
import { glued, isCapital, isPlain, leftOf, rightOf } from './phrase.ts';
import { DEDICATED } from './roles.ts';

const wordsOf = (c: Context, from: number, to: number): string =>
  c.tokens
    .slice(from, to)
    .map((t) => t.folded)
    .join(' ');
const set = (words: string): ReadonlySet<string> => new Set(words.split('|'));

/** A venue's handle or tag: by lexicon, by how it ends, or by the words that lead to it. */
export function handle(c: Context, i: number, token: Token): void {
  const name = token.text.slice(1);
  if (c.own.handles.has(name.toLowerCase())) return;
  const by = handlePlace(name);
  const addressed = by !== null && c.reply && c.tokens.slice(0, i).every((t) => t.kind === 'mention');
  if (by) put(c, i, i + 1, 'venue', by, 'handle', ...(addressed ? ['addressed'] : []));
  const lead = by || token.kind !== 'mention' ? null : leadOf(c, i);
  if (lead && (lead.going || lead.word === 'at' || lead.word === '@'))
    put(c, i, i + 1, 'venue', 'handle', 'unknown');
}

/** The school's own site, name or town; a place named after the town ("Kingsmead Library") is another place. */
export function ownGround(c: Context, from: number, to: number, tags: readonly string[]): boolean {
  const first = c.tokens[from] as Token;
  const next = c.tokens[to];
  const last = c.tokens[to - 1] as Token;
  if (to - from === 1 && first.shape === 'lower' && !c.quiet && c.tokens[from - 1]?.folded !== 'the')
    return false;
  if (tags.includes('town') && next && glued(last, next)) {
    const noun = knownPlaces().named.at(c.tokens, to);
    if (noun && shaped(c, to, noun.to)) return true;
  }
  return put(c, from, to, 'own', tags[0] as string);
}

const HONOURS =
  /^(?:house|class|cup|award|group|team|street|road|lane|day|week|book|play|table|challenge|project|topic)$/;

/** A venue of the lexicon, with what belongs to its name: "Legoland Windsor", "PGL Caythorpe Court". */
export function venue(c: Context, from: number, to: number, tags: readonly string[]): boolean {
  const first = c.tokens[from] as Token;
  const words = wordsOf(c, from, to);
  const single = to - from === 1;
  const capital = c.tokens.slice(from, to).some((t) => isCapital(t) || t.kind === 'number');
  const everyday = single && EVERYDAY.has(words);
  if (!capital && (everyday || (single && !c.quiet)) && !(c.quiet && leadOf(c, from))) return false;
  if (c.grouped.has(from) && single) return false;
  const before = c.tokens[from - 1];
  if (
    before &&
    isCapital(before) &&
    glued(before, first) &&
    !isPlain(before) &&
    !c.shouting &&
    single &&
    !follows(c, from)
  )
    return false;
  const noun = knownPlaces().named.at(c.tokens, to);
  const next = c.tokens[to];
  let right = to;
  if (noun && next && next.shape !== 'lower') right = noun.to;
  else if (!c.shouting && next && isCapital(next) && !isPlain(next) && next.shape !== 'initial')
    right = rightOf(c.tokens, to);
  if (HONOURS.test(next?.folded ?? '') && (single || next?.folded === 'day')) return false;
  if (everyday && right > to && !leadOf(c, from)) return false;
  const bare = everyday && right === to && !leadOf(c, from) && before?.folded !== 'the';
  return put(
    c,
    from,
    right,
    'venue',
    bare ? 'bare' : 'lexicon',
    ...(tags.includes('residential') ? ['overnight'] : []),
  );
}

/** "Bramley Farm", "Museum of London", "St Mary's Church", "Kingsmead Primary". */
export function shaped(c: Context, from: number, to: number): boolean {
  const noun = c.tokens[from] as Token;
  let left = leftOf(c.tokens, from);
  while (left < from && c.grouped.has(left)) left++;
  if (left === from && c.hushed && from > 0 && unknownSmall(c, from - 1)) left = from - 1;
  let right = to;
  const of = c.tokens[to]?.folded === 'of' && noun.shape !== 'lower';
  const the = of && c.tokens[to + 1]?.folded === 'the' ? 2 : 1;
  if (of && c.tokens[to + the] && isCapital(c.tokens[to + the])) right = rightOf(c.tokens, to);
  const word = wordsOf(c, from, to);
  const kind = WELSH.has(c.tokens[from]?.folded ?? '') ? (c.tokens[from] as Token).folded : word;
  // Names that begin with what they are: "Ysgol Glan Morfa", "Loch Lomond", "Castell Coch".
  if (
    right === to &&
    BEFORE.has(kind) &&
    (isCapital(noun) || WELSH.has(kind)) &&
    c.tokens[to] &&
    isCapital(c.tokens[to]) &&
    !isPlain(c.tokens[to] as Token) &&
    !c.shouting
  ) {
    right = rightOf(c.tokens, to);
    left = from;
  }
  if (left === from && right === to) return false;
  if (FANCY.has(wordsOf(c, left, right))) return put(c, left, right, 'studied', 'fancy');
  if (/^(?:day|week)$/.test(c.tokens[right]?.folded ?? '') && c.tokens[right]?.shape !== 'lower')
    return false;
  const soft = SOFT.has(word);
  if (noun.shape === 'lower' && (soft || CAPITAL.has(word)) && !c.hushed) {
    const first = c.tokens[left] as Token;
    if (!LOWER.has(word) || (first.first && from - left === 1 && !knownPlaces().towns.at(c.tokens, left)))
      return false;
  }
  if (right === to && from - left === 1 && NOT_BEFORE.test(c.tokens[left]?.folded ?? '')) return false;
  if (OWN_NOUNS.test(word) && namesOwn(c, left, to)) return false;
  const lead = leadOf(c, left);
  // "raised £200 for Acorns Hospice": helped, not gone to.
  if (lead?.word === 'for' && !lead.going && /hospi|school|church|care/.test(word))
    return put(c, left, right, 'studied', 'helped');
  return put(
    c,
    left,
    right,
    SCHOOLS.has(word) ? 'away-school' : 'venue',
    soft ? 'soft' : 'shape',
    ...(STAYS.has(word) ? ['stay'] : []),
  );
}

/** In a post without capitals, a word that nobody knows before the noun is its name: "oakwell wood". */
function unknownSmall(c: Context, i: number): boolean {
  const t = c.tokens[i] as Token;
  if (t.kind !== 'word' || t.folded.length < 4 || !glued(t, c.tokens[i + 1] as Token) || c.people.has(i))
    return false;
  const known = knowHash(t.hash);
  return known.common === 0 && (known.place || (known.given < 2 && known.family < 2));
}

function namesOwn(c: Context, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (c.own.phrases.at(c.tokens, i)?.tags.includes('name')) return true;
  return false;
}

/** "St Ethelburga's", "St Joseph's": a school or a church. */
export function saint(c: Context, i: number): boolean {
  const st = c.tokens[i] as Token;
  if (dedicated(c, i)) return true;
  if (!isCapital(st) || st.folded.charCodeAt(0) !== 115 || !/^(?:st|saint|ss|sant)$/.test(st.folded))
    return false;
  let j = i + 1;
  if (c.tokens[j]?.text === '.') j++;
  const name = c.tokens[j];
  if (!name || !isCapital(name) || name.shape === 'initial') return false;
  let to = j + 1;
  const more = (t: Token | undefined): boolean =>
    t !== undefined && isCapital(t) && glued(c.tokens[to - 1] as Token, t) && !isPlain(t);
  while (to < j + 4 && more(c.tokens[to])) to++;
  const next = c.tokens[to]?.folded ?? '';
  const last = c.tokens[to - 1]?.folded ?? '';
  if (/^(?:day|ambulance)$/.test(next) || /^(?:day|ambulance|lucia)$/.test(last)) return false;
  const possessive = /s'?$|'s$/.test(name.folded) || to - j > 1;
  const lead = leadOf(c, i);
  if (!possessive && !lead && !versus(c, i)) return false;
  return put(c, i, to, 'away-school', 'shape', ...(versus(c, i) ? ['opponent'] : []));
}

/** "All Saints", "Holy Trinity", where a word leads to it: a church or a school. */
function dedicated(c: Context, i: number): boolean {
  const first = c.tokens[i] as Token;
  const second = DEDICATED.get(first.folded);
  const next = c.tokens[i + 1];
  if (!second || !next || !isCapital(first) || !isCapital(next) || !second.test(next.folded)) return false;
  const against = versus(c, i);
  if (!against && !leadOf(c, i)) return false;
  const after = c.tokens[i + 2];
  if (after && /^(?:day|week|house|class)$/.test(after.folded)) return false;
  const to =
    after && isCapital(after) && !isPlain(after) && glued(next, after) ? rightOf(c.tokens, i + 2) : i + 2;
  return put(c, i, to, 'away-school', 'shape', ...(against ? ['opponent'] : []));
}

const NOT_BEFORE =
  /^(?:y\d{1,2}|annual|summer|training|boot|year|class|forest|science|art|music|sports?|online|virtual|book|sleep|shout|early|ofsted|school|pto|pta|lunch|breakfast)$/;
const OWN_NOUNS =
  /^(?:school|centre|center|house|hall|court|high|primary|primary school|academy|college|juniors|infants|nursery)$/;
const BEFORE = set(
  'ysgol|castell|fferm|parc|pwll|pwll nofio|llyn|glen|loch|lake|lough|mount|camp|fort|capel|eglwys|neuadd|canolfan|theatr|gwersyll|plas|traeth|coedwig|amgueddfa|llyfrgell|clwb rygbi|clwb pel-droed|clwb golff|clwb criced|clwb hwylio|university|college|museum|port|isle|island|forest|cafe|hotel',
);
/** Written small before the name in Welsh. */
const WELSH = set(
  'ysgol|castell|fferm|parc|pwll|pwll nofio|llyn|capel|eglwys|neuadd|canolfan|theatr|gwersyll|traeth|coedwig|amgueddfa|llyfrgell',
);
/** Nouns that make a place only as part of a name with a lead: they stand in people's, classes' and books' names too. */
const SOFT = set(
  'inn|world|land|planet|experience|hut|dome|hub|cliffs|trail|parks|slopes|circus|maze|' +
    'house|court|hall|camp|lodge|high|prep|grammar|bowl|track|market|square|bridge|tower|wall|villa|fort|studio|studios|barn|ground|garden|college|common|centre|center|park|primary|academy|school|wood|woods|mill|island|library|pool|church|rooms|plas|hills|hill|mount|edge|head|point|peak|dale|valley|meadow|meadows|marsh|flats|fields|estate|arms|carnival|depot|warehouse|downs|green|rec|sands|falls|bay|isle|lake|lakes|tor|fell|crag|ysgol|glen|locks|lock|basin|weir|hide|livery',
);
/** Of these, the ones that people write small after a name: "Bournville park". */
const LOWER = set(
  'services|park|beach|woods|wood|library|pool|church|bridge|green|common|hill|hills|lake|bay|sands|docks|fields|valley|marina|market|reserve|university|school|primary|college|pools',
);
const CAPITAL = set('juniors|infants|services|college|university|reserve|green|rec|isle|sands|falls|bay');
const SCHOOLS = set(
  'primary|primary school|juniors|junior school|infants|infant school|nursery school|academy|high school|secondary school|grammar school|high|grammar|prep|prep school|special school|upper school|middle school|school|ysgol|cathedral school',
);
const STAYS = set(
  'hotel|hostel|youth hostel|campsite|camp|scout camp|lodge|outdoor centre|activity centre|residential centre|field centre|field studies centre|outdoor education centre|outdoor activity centre|adventure centre|gwersyll',
);
/** Nobody goes there by coach. */
const FANCY = set(
  'bouncy castle|sand castle|inflatable castle|international space station|space station|mars base|jurassic park|chocolate factory|willy wonka chocolate factory|magic castle|treasure island|desert island|polling station|radio station|penalty area|petrol station|police academy|pudding lane|sesame street|hogwarts castle|king arthur castle|coronation street|downing street',
);
