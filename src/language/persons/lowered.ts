import type { Token, View } from '../../engine/doc.ts';
import { CUE } from '../cues.ts';
import { isClass } from '../school-years.ts';
import { setOf } from '../sets.ts';
import { BY_MANY, BY_ONE } from './doings.ts';
import { isPart, PART } from './parts.ts';
import { type Span, SURE } from './score.ts';
import { isRowEnd } from './timed-rows.ts';
import type { Unit } from './units.ts';

/** What goes on about somebody after the name. */
const GOES_ON = setOf(
  "has had won wins scored scores got gets ran runs swam came forgot left needs need took takes made makes wrote read reads said says hit beat finished finishes saved saves was is isn't hasn't will who and n & for with from in on at just also year y yr class both again today tonight please we i you he she they played plays sang lost broke brought earned smashed nailed did didn't does doesn't can can't could couldn't won't would wouldn't of aged bt",
);
/** Of a house or street these may be said as well. */
const PLACED = setOf('is was will for with from in on at and has');
/** What leads to a name. */
const LEADS = setOf(
  'and was with to by for from of our done congrats congratulations proud seen saw is are goes week month & x + n ac a da iawn thanks today also remember found spotted met told gave asked hello hi fao bowled batted played run swum caught saved sung',
);
/** Family names that say something else after a given name too: "josh will", "ellie best in class", "sam back on tuesday". */
export const SAYS_MORE = setOf(
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
/** Where somebody came in, and what of. */
export const MEDAL = setOf(
  'gold silver bronze 1st 2nd 3rd 4th first second third mvp potm motm winner scorer scorers',
);
const HALF = setOf('first second 1st 2nd other');
const ASKS = setOf('let tell ask remind message');
const ASKED = setOf('know to that her his their if he she the about');
const LED = setOf('match week wk month term done soon congratulations congrats');
/** Given names that are ordinary words, among families who came from West Africa above all. */
export const VIRTUES = setOf(
  'blessing marvellous success divine comfort precious favour mercy patience gift wisdom promise joy charity goodness prosper praise glory miracle success fortune prince princess wonder happy innocent justice faith hope grace honour bright clement treasure testimony victory delight peace desire emmanuel temperance providence endurance prudence purity confidence obedience happiness courage gracious beauty perfect',
);

/** Whose doing is seen or heard: "did you see jayden cross save that penalty". */
const SEES = setOf('see saw seen watch watched watching hear heard let make made help helped have had');
/** Right before one of whom it is told: "players player autumn pickles". */
const HONOURS = CUE.award | CUE.sport;
const PLAYER = setOf('player players potm motm pom mvp captain capt skipper keeper goalie champ hero scorer');
/** Joins two names. */
const JOINS = /^(?:and|&|,|\+|n)$/;

/**
 * "lewis grey has been picked", "comfort asante 4W": in a sentence without capitals, a much-used given name with a
 * family name that is an ordinary word, or a word that is a given name with a family name that is nothing else. What
 * stands on either side must be the edge of a name. Where others have their capitals, only behind a given name that is
 * no ordinary word. `others`: names that are found otherwise.
 */
export function loweredSpans({ tokens }: View, units: readonly Unit[], others: readonly Span[]): Span[] {
  const out: Span[] = [];
  const doubtful: number[] = [];
  for (let i = 0; i + 1 < units.length; i++) {
    const first = units[i] as Unit;
    const last = units[i + 1] as Unit;
    if (last.family < 3 || first.capital || last.capital) continue;
    if (first.given < 3 && !VIRTUES.has(first.word)) continue;
    if (last.at !== first.at + 1 || first.possessive || first.style === 'foreign') continue;
    if (first.style !== 'lower' && (first.common > 1 || isSite(last))) continue;
    const alone = stands(tokens, units, i);
    const classed = isClass(tokens[last.at + 1]?.folded ?? '');
    const whole =
      mayBe(first, last, classed) && begins(tokens, units, i) && closes(tokens, last, seen(tokens, first));
    // Among capitals it is offered, no more.
    const plain = first.style === 'lower' ? SURE : SURE - 0.9;
    if (whole || alone) out.push(pair(i, alone ? SURE + 1 : plain));
    else doubtful.push(i);
  }
  if (doubtful.length === 0) return out;
  // "harry marsh, mark summers": beside one that is found otherwise.
  const sure = [
    ...out,
    ...others.filter(({ from, score }) => score >= SURE - 0.9 && !(units[from] as Unit).capital),
  ];
  if (sure.length > 0)
    for (const i of doubtful)
      if (joined(tokens, units, sure, i)) {
        sure.push(pair(i));
        out.push(pair(i));
      }
  return out;
}

const pair = (from: number, score = SURE): Span => ({ from, to: from + 1, score, order: 'given-first' });

/** "will rake and joy branch yr 11": joined to one that is sure, with the edge of a name on the other side. */
function joined(tokens: readonly Token[], units: readonly Unit[], sure: readonly Span[], i: number): boolean {
  const first = units[i] as Unit;
  const last = units[i + 1] as Unit;
  if (first.style !== 'lower') return false;
  if (sure.some((span) => isInSmallRow(tokens, units, span, i))) return true;
  if (last.cue !== 0 || DOES.has(last.word)) return false;
  // "relay team: autumn field, harry marsh": between signs of a row even what grows or lies outside.
  if (isSite(last) && !(first.given === 3 && isBetweenSigns(tokens, first.at, last.at))) return false;
  const tied = (left: Unit, right: Unit): boolean =>
    right.at === left.at + 2 && !left.possessive && JOINS.test(tokens[left.at + 1]?.folded ?? '');
  return sure.some(
    ({ from, to }) =>
      (tied(last, units[from] as Unit) && begins(tokens, units, i)) ||
      (tied(units[to] as Unit, first) && closes(tokens, last)),
  );
}

/** Between a colon, a comma or a line's beginning and a comma. */
const isBetweenSigns = (tokens: readonly Token[], from: number, to: number): boolean => {
  const before = tokens[from - 1];
  return (before?.kind === 'newline' || /^[:,]$/.test(before?.text ?? '')) && tokens[to + 1]?.text === ',';
};

/** How far from a sure one of its row a name may stand, in tokens. */
const ROW = 16;
/**
 * "kwame, joel winter, zayn, marcus hope": between commas of a row of names in small letters, with a sure one before or
 * behind and nothing longer than a name between.
 */
function isInSmallRow(tokens: readonly Token[], units: readonly Unit[], span: Span, i: number): boolean {
  const [first, last] = [units[i] as Unit, units[i + 1] as Unit];
  if (first.common > 1 || last.possessive) return false;
  const own = (units[span.from] as Unit).at;
  const [from, to] = own < first.at ? [(units[span.to] as Unit).at + 1, first.at] : [last.at + 1, own];
  if (to <= from || to - from > ROW || tokens[from]?.text !== ',' || tokens[to - 1]?.text !== ',')
    return false;
  if (own < first.at && !isRowEnd(tokens[last.at + 1])) return false;
  for (let j = from, words = 0; j < to; j++) {
    if (tokens[j]?.text === ',') words = 0;
    else if (tokens[j]?.kind !== 'word' || ++words > 2) return false;
  }
  return true;
}

/** Is it what grows, lies or stands outside, or a town? */
export const isSite = (u: Unit): boolean => isPart(u, PART.land) || NATURE.has(u.word) || u.place;

function mayBe(first: Unit, last: Unit, classed: boolean): boolean {
  if (VIRTUES.has(first.word)) return last.common === 0 && last.given < 3;
  // "lily pond", "holly bush": an ordinary word before one of the land.
  if (first.common >= 2 && (isPart(last, PART.land) || NATURE.has(last.word))) return false;
  // "summer daniels 7B": an ordinary word before a family name that is nothing else and a class.
  if (classed && last.common <= 1 && !first.place) return true;
  if (first.place || last.common < 1 || first.common > 3) return false;
  if (first.common === 3 && (first.cue !== 0 || last.common > 4)) return false;
  return !SAYS_MORE.has(last.word) && !isPart(last, PART.noFamily);
}

/** "player of the match: evie short", "grace long y4": between a sign and the end of the line, any family name. */
function stands(tokens: readonly Token[], units: readonly Unit[], i: number): boolean {
  const first = units[i] as Unit;
  const last = units[i + 1] as Unit;
  const before = tokens[first.at - 1];
  const after = tokens[last.at + 1];
  if (first.given < 3 || first.place || first.style !== 'lower') return false;
  // "gold will green, silver sam park": between a medal and the mark that ends it, whatever else the words may say.
  const medal = before !== undefined && MEDAL.has(before.folded);
  if (medal && (!after || after.kind === 'newline' || /^[,;+&]$/.test(after.text))) return true;
  // "drew long second half": half a match behind a name at the edge.
  const edge = !before || before.kind === 'newline' || before.text === ',';
  if (edge && HALF.has(after?.folded ?? '') && tokens[last.at + 2]?.folded === 'half') return true;
  // "it was will power of 11F": of a class.
  const ofClass = after?.folded === 'of' && isClass(tokens[last.at + 2]?.folded ?? '');
  if (ofClass && begins(tokens, units, i)) return true;
  // "that would be daisy green aged 7".
  if (after?.folded === 'aged' && tokens[last.at + 2]?.kind === 'number') return true;
  // "can someone let owen price know", "tell jack sharp to come".
  const asked = before !== undefined && ASKS.has(before.folded) && ASKED.has(after?.folded ?? '');
  if (asked && first.common <= 2 && !DOES.has(last.word)) return true;
  const closed =
    !after ||
    after.kind === 'newline' ||
    isClass(after.folded) ||
    after.kind === 'emoji' ||
    /^x{1,5}$/.test(after.folded) ||
    (after.kind === 'punct' && /^[.,;!]/.test(after.text));
  if (!closed || DOES.has(last.word)) return false;
  // "so proud of will turner": two words that are nothing of a pupil's, an honour's or a place's.
  if (isPraised(tokens, first.at) && first.cue === 0 && last.cue === 0 && last.common <= 3 && !isSite(last))
    return !SAYS_MORE.has(last.word) && !isPart(last, PART.noFamily);
  const ahead = units[i - 1];
  const honoured =
    ahead?.at === first.at - 1 &&
    (ahead.cue & HONOURS || PLAYER.has(ahead.word)) &&
    (first.common <= 3 || last.common <= 3) &&
    !isSite(last);
  if (honoured) return true;
  if (first.common > 2) return false;
  return before !== undefined && (/^[:?]$/.test(before.text) || LED.has(before.folded));
}

/** "Proud of", "gutted for", "well done": right before one who is told of, and hardly before anything else. */
function isPraised(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at - 1]?.folded ?? '';
  return PRAISE.has(word) || PRAISED.has(`${tokens[at - 2]?.folded} ${word}`);
}
const PRAISE = setOf('congrats congratulations bravo birthday bday');
const PRAISED = new Set([
  'proud of',
  'well done',
  'chuffed for',
  'delighted for',
  'pleased for',
  'gutted for',
]);

const seen = (tokens: readonly Token[], { at }: Unit): boolean => SEES.has(tokens[at - 1]?.folded ?? '');

/** Is what stands before the edge of a name: a sign, the beginning, or a word that leads to one? */
export function begins(tokens: readonly Token[], units: readonly Unit[], i: number): boolean {
  const first = units[i] as Unit;
  const { at } = first;
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return before?.text !== "'";
  if (before.sentence !== tokens[at]?.sentence) return true;
  const ahead = units[i - 1] as Unit;
  // "haha yes ava sharp did": a given name that is nothing else, whatever leads to it but another name.
  if (first.common <= 1 && ahead.common >= 3 && ahead.given < 3) return true;
  return LEADS.has(before.folded) || SEES.has(before.folded) || leadsTo(ahead);
}

/** What somebody is or is praised for, right before the name: "captain", "winner". */
export const leadsTo = ({ cue }: Unit): boolean =>
  (cue & (CUE.praise | CUE.award | CUE.pupil | CUE.role | CUE.sport)) !== 0;

/**
 * Is what follows the edge of a name: a sign, a class, or what goes on about somebody? `seen`: somebody's doing is seen
 * or heard of, so that it is told without an ending ("see jayden cross save").
 */
export function closes(tokens: readonly Token[], last: Unit, seen = false): boolean {
  if (last.possessive) return (last.cue & CUE.thing) === 0;
  const after = tokens[last.at + 1];
  if (!after || after.kind === 'newline' || after.sentence !== last.token.sentence) return true;
  // "miles pepper / Y2", but "miles pepper/salt".
  if (after.text === '/') return isClass(tokens[last.at + 2]?.folded ?? '');
  if (after.kind !== 'word') return after.text !== "'";
  const word = after.folded;
  if (isClass(word) || /^x\d{1,2}$/.test(word)) return true;
  if (seen && (BY_ONE.base.has(word) || BY_MANY.base.has(word))) return true;
  return (
    (GOES_ON.has(word) || BY_ONE.told.has(word) || BY_MANY.told.has(word)) &&
    !((last.cue & CUE.thing) !== 0 && PLACED.has(word))
  );
}
