import type { Token, View } from '../../engine/doc.ts';
import { CUE } from '../cues.ts';
import { isClass } from '../school-years.ts';
import { setOf } from '../sets.ts';
import { isPart, PART } from './parts.ts';
import { type Span, SURE } from './score.ts';
import type { Unit } from './units.ts';

/** What goes on about somebody after the name. */
const GOES_ON = setOf(
  "has had won wins scored scores got gets ran runs swam came forgot left needs need took takes made makes wrote read reads said says hit beat finished finishes saved saves was is isn't hasn't will who and n & for with from in on at just also year y yr class both again today tonight please we i you he she they played plays sang lost broke brought earned smashed nailed",
);
/** Of a house or street these may be said as well. */
const PLACED = setOf('is was will for with from in on at and has');
/** What leads to a name. */
const LEADS = setOf(
  'and with to by for from of our done congrats congratulations proud seen saw is are goes week month & x + n ac a da iawn thanks today also remember found spotted met told gave asked hello hi fao bowled batted played run swum caught saved sung',
);
/** Family names that say something else after a given name too: "josh will", "ellie best in class", "sam back on tuesday". */
const SAYS_MORE = setOf(
  'will may best short long back can case day drew hung well good wise poor way wills reading right fast might must like ever never early late first last friday monday sunday easter christmas child children man friend host minor major junior senior guy ball rush page pick spoke wild bright quick strange light head hand foot east west north south england ireland scotland wales london strong small little love hope joy key keys ring wheel chain hole holes ways bill ring march',
);
/** What grows or lies outside, behind a plant, a stone or a bird. */
const NATURE = setOf(
  'pond field fields bush wood woods green park hill lane bank street garden water waters house church',
);
/** Of these, what goes on with a sentence. */
const DOES = setOf(
  'will may can must might like case day best back well hung good wise early late first last friday monday sunday',
);
const MEDAL = setOf(
  'gold silver bronze 1st 2nd 3rd 4th first second third mvp potm motm winner scorer scorers',
);
const HALF = setOf('first second 1st 2nd other');
const ASKS = setOf('let tell ask remind message');
const ASKED = setOf('know to that her his their if he she the about');
const LED = setOf('match week month term done soon congratulations congrats');
/** Given names that are ordinary words, among families who came from West Africa above all. */
export const VIRTUES = setOf(
  'blessing marvellous success divine comfort precious favour mercy patience gift wisdom promise joy charity goodness prosper praise glory miracle success fortune prince princess wonder happy innocent justice faith hope grace honour bright clement treasure testimony victory delight peace desire emmanuel',
);

/**
 * "lewis grey has been picked", "comfort asante 4W": in a sentence without capitals, a much-used given name with a
 * family name that is an ordinary word, or a word that is a given name with a family name that is nothing else. What
 * stands on either side must be the edge of a name.
 */
export function loweredSpans({ tokens }: View, units: readonly Unit[]): Span[] {
  const out: Span[] = [];
  for (let i = 0; i + 1 < units.length; i++) {
    const [first, last] = [units[i] as Unit, units[i + 1] as Unit];
    if (first.style !== 'lower' || last.at !== first.at + 1 || first.possessive) continue;
    if (last.family < 3) continue;
    const whole = mayBe(first, last) && begins(tokens, units, i) && ends(tokens, last);
    if (!whole && !stands(tokens, units, i)) continue;
    out.push({ from: i, to: i + 1, score: whole ? SURE : SURE + 1, order: 'given-first' });
  }
  return out;
}

function mayBe(first: Unit, last: Unit): boolean {
  if (VIRTUES.has(first.word)) return last.common === 0 && last.given < 3;
  // "lily pond", "holly bush": an ordinary word before one of the land.
  if (first.common >= 2 && (isPart(last, PART.land) || NATURE.has(last.word))) return false;
  if (first.given < 3 || first.place || last.common < 1 || first.common > 3) return false;
  if (first.common === 3 && (first.cue !== 0 || last.common > 4)) return false;
  return !SAYS_MORE.has(last.word) && !isPart(last, PART.noFamily);
}

/** "player of the match: evie short", "grace long y4": between a sign and the end of the line, any family name. */
function stands(tokens: readonly Token[], units: readonly Unit[], i: number): boolean {
  const [first, last] = [units[i] as Unit, units[i + 1] as Unit];
  const [before, after] = [tokens[first.at - 1], tokens[last.at + 1]];
  if (first.given < 3 || first.place) return false;
  // "gold will green, silver sam park": between a medal and the mark that ends it, whatever else the words may say.
  const medal = before !== undefined && MEDAL.has(before.folded);
  if (medal && (!after || after.kind === 'newline' || /^[,;+&]$/.test(after.text))) return true;
  // "drew long second half": half a match behind a name at the edge.
  const edge = !before || before.kind === 'newline' || before.text === ',';
  if (edge && HALF.has(after?.folded ?? '') && tokens[last.at + 2]?.folded === 'half') return true;
  if (first.common > 2 || DOES.has(last.word)) return false;
  // "can someone let owen price know", "tell jack sharp to come".
  if (before && ASKS.has(before.folded) && ASKED.has(after?.folded ?? '')) return true;
  const leads = before !== undefined && (/^[:?]$/.test(before.text) || LED.has(before.folded));
  const closed =
    !after ||
    after.kind === 'newline' ||
    isClass(after.folded) ||
    (after.kind === 'punct' && /^[.,!]/.test(after.text));
  return leads && closed;
}

function begins(tokens: readonly Token[], units: readonly Unit[], i: number): boolean {
  const { at } = units[i] as Unit;
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return before?.text !== "'";
  if (before.sentence !== tokens[at]?.sentence) return true;
  const cue = units[i - 1]?.cue ?? 0;
  return LEADS.has(before.folded) || (cue & (CUE.praise | CUE.award | CUE.pupil)) !== 0;
}

function ends(tokens: readonly Token[], last: Unit): boolean {
  if (last.possessive) return (last.cue & CUE.thing) === 0;
  const after = tokens[last.at + 1];
  if (!after || after.kind === 'newline' || after.sentence !== last.token.sentence) return true;
  if (after.kind !== 'word') return after.text !== "'" && after.text !== '/';
  if (isClass(after.folded)) return true;
  return GOES_ON.has(after.folded) && !((last.cue & CUE.thing) !== 0 && PLACED.has(after.folded));
}
