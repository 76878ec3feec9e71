import type { View } from '../../engine/doc.ts';
import type { Setting } from '../../engine/setting.ts';
import { isFigure } from '../characters.ts';
import { setOf } from '../sets.ts';
import { cut, type Piece } from '../tags.ts';
import { isCompound } from './compounds.ts';
import { type Context, emptyContext } from './context.ts';
import type { Found } from './found.ts';
import { knowWord } from './levels.ts';
import { isPart, PART } from './parts.ts';
import { bestSpan, doubled, found, unitOf, type Via } from './pieces.ts';
import { begins, cutRun } from './run-together.ts';
import type { Unit } from './units.ts';

/**
 * Names in a file name: "Olivia_Carter_certificate.jpg". `alt`, the words about the same picture, may say that a word of
 * it is none of a name: "dawn_light_field.jpg" with "Dawn light over the field".
 */
export function slugNames(view: View, setting: Setting, alt?: View, texts: readonly View[] = []): Found[] {
  return namesInSlug(
    view,
    setting,
    'file',
    0,
    stemOf(view.text),
    grownUps,
    (piece) => alt !== undefined && isSaid(alt, piece),
    (a, b) => texts.some((text) => areTwo(text, a.word, b.word)),
  );
}

/** Grown-ups of a school and its guests, in a file's name. */
const GROWN = setOf(
  'staff headteacher headmaster headmistress principal deputy teacher teachers ta hlta caretaker janitor governor governors retirement retires retiring author illustrator storyteller visitor visit mp mayor mayoress olympian paralympian astronaut firefighter paramedic pennaeth athro athrawes awdur llywodraethwr',
);
/** What a file's name says around a name: nothing, or that it is a grown-up's. */
function grownUps(left: readonly Piece[]): Context {
  const context = emptyContext();
  if (!left.some(({ word }) => GROWN.has(word))) return context;
  context.adult = 6;
  context.office = true;
  context.why.push("a grown-up's office in the file name");
  return context;
}

/** "Well done Taiwo and Ewura": does a text tell of two whom a file's name only sets side by side, "taiwo_ewura.jpg"? */
function areTwo({ tokens }: View, a: string, b: string): boolean {
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (!JOINS.has(tokens[i]?.folded ?? '')) continue;
    const [left, right] = [tokens[i - 1]?.folded, tokens[i + 1]?.folded.replace(/'s?$/, '')];
    if ((left === a && right === b) || (left === b && right === a)) return true;
  }
  return false;
}
const JOINS = setOf('and & + / a ac agus');

/** An ordinary word that stands in small letters in running text. */
const isSaid = ({ tokens }: View, { word }: Piece): boolean =>
  word.length > 3 &&
  knowWord(word).common >= 3 &&
  tokens.some((t) => t.shape === 'lower' && t.folded === word);

/**
 * Names in the part of a file name or address that stands at `start..end`. `contextOf` tells what stands around a name,
 * given the words beside it; where it tells nothing, the name is left. `isNone` tells of words that are no part of a name,
 * `isTwo` of two that are not one name.
 */
export function namesInSlug(
  view: View,
  setting: Setting,
  via: Via,
  start: number,
  end: number,
  contextOf: (left: readonly Piece[]) => Context | null,
  isNone: (piece: Piece) => boolean = () => false,
  isTwo: (a: Piece, b: Piece) => boolean = () => false,
): Found[] {
  const { text, folded } = view;
  const out: Found[] = [];
  // "Y3", "5FA": letters with a number are a class, not an initial or a name.
  const pieces = cut(text, folded, start, end).filter(
    ({ word, text: written, start: from, end: to }) =>
      word.length > 3 ||
      !(
        (word.length === 1 && isFigure(text.charCodeAt(to))) ||
        (/^\p{Lu}+$/u.test(written) && isFigure(text.charCodeAt(from - 1)))
      ),
  );
  const units = doubled(pieces.map((p, i) => unitOf(p, i, true)));
  const used = new Set<number>();
  for (let i = 0; i < pieces.length; i++) {
    if (isNone(pieces[i] as Piece) || isAgainst(pieces, i)) used.add(i);
    const next = pieces[i + 1];
    // "rowan-blake-shield": two children, where no family name stands beside them.
    if (next && isTwo(pieces[i] as Piece, next) && !isFamilyOnly(units[i - 1]) && !isFamilyOnly(units[i + 2]))
      used.add(i).add(i + 1);
  }
  for (let round = 0; round < 5; round++) {
    const span = bestSpan(
      units.map((u, i) =>
        used.has(i) ? { ...u, given: 0, family: 0, common: 5, unknown: false, initial: false } : u,
      ),
      LEAST,
      5,
      (from, to) =>
        to === from + 1 && isTwo(pieces[from] as Piece, pieces[to] as Piece)
          ? NEVER
          : strangers(text, pieces, units, from, to),
    );
    if (!span) break;
    const plain = begins((units[span.from] as Unit).word) && (units[span.to] as Unit).common <= 1;
    if (span.score < PLENTY && !plain) break;
    for (let i = span.from; i <= span.to; i++) used.add(i);
    const inside = pieces.slice(span.from, span.to + 1);
    const first = inside[0] as Piece;
    const last = inside.at(-1) as Piece;
    const title = pieces[span.from - 1];
    if (title && /^(?:mr|mrs|miss|ms|dr|sir|st)$/.test(title.word)) continue;
    const context = contextOf(pieces.filter((p) => !inside.includes(p)));
    if (context)
      out.push(found(view, setting, via, inside, first.start, last.end, span.order, span.score, context));
  }
  for (const piece of pieces) {
    if (piece.word.length < 8) continue;
    const known = knowWord(piece.word);
    if (known.family > 0 || known.given > 0) continue;
    const split = cutRun(piece.word);
    const context = split && contextOf(pieces.filter((p) => p !== piece));
    if (!split || !context) continue;
    const cutAt = split.before + split.given;
    const parts = [
      { word: piece.word.slice(split.before, cutAt), text: '' },
      { word: piece.word.slice(cutAt), text: '' },
    ];
    const order = split.turned ? 'family-first' : 'given-first';
    out.push(found(view, setting, via, parts, piece.start, piece.end, order, split.score, context));
  }
  return out;
}

/** "Noah Tebbutt v Ishaan Gill": two who play each other. */
const isAgainst = (pieces: readonly Piece[], i: number): boolean =>
  (pieces[i] as Piece).text === 'v' && i >= 2 && i < pieces.length - 2;

/** What stands between two pieces: nothing, or the first mark. */
const joint = (text: string, pieces: readonly Piece[], i: number): string =>
  text.slice((pieces[i] as Piece).end, (pieces[i + 1] as Piece).start);

const isFamilyOnly = (u: Unit | undefined): boolean =>
  u !== undefined && u.common < 3 && u.given < 3 && (u.family >= 2 || u.unknown);
const isOnlyGiven = (u: Unit | undefined): boolean => u !== undefined && u.given === 3 && u.family < 3;

/** No reading at all. */
const NEVER = 99;

/**
 * What speaks against pieces `from..to` being one name. Those that cling together belong together: "EvanSteel_AvaLennox"
 * is two names, "tegan-smart_leobrignall" too, "DemiLeigh_Cunninghame" one; "PENNY_D_beard" changes from capitals to
 * small letters.
 */
function strangers(
  text: string,
  pieces: readonly Piece[],
  units: readonly Unit[],
  from: number,
  to: number,
): number {
  const joints: string[] = [];
  for (let i = from; i < to; i++) {
    const between = joint(text, pieces, i).replaceAll('%20', ' ');
    if (/\d/.test(between)) return NEVER;
    joints.push(between.charAt(0));
  }
  let less = 0;
  const inside = pieces.slice(from, to + 1);
  const shouted = (p: Piece): boolean => /^\p{Lu}{2,}$/u.test(p.text);
  const family = inside[0] as Piece;
  // "FUJIMOTO_haruki": the family name first, in capitals, as registers have it.
  if (inside.some((p) => /^\p{Ll}/u.test(p.text)) && inside.some(shouted))
    less += shouted(family) && inside.slice(1).every((p) => !shouted(p)) && inside.length === 2 ? 0 : 2.5;
  // "Nguyen_WBD": letters of an event.
  const last = inside.at(-1) as Piece;
  if (shouted(last) && last.word.length <= 4 && !inside.every(shouted) && (units[to] as Unit).family < 3)
    less += 2.5;
  // "longship_Evan", "kenchhill_ottoline": a word of its own before the given name.
  const head = units[from] as Unit;
  const second = units[from + 1] as Unit;
  if (to > from + 1 && head.given < 2 && head.family < 3 && !head.initial && second.given >= 2) less += 1.5;
  const tail = units[to] as Unit;
  // "ella-reading", "sam_tudor|_house": what somebody does, and a time of history.
  if (to === from + 1 && /.ing$/.test(tail.word) && tail.common >= 4) less += 3;
  if (isPart(tail, PART.period) && (units[to + 1]?.common ?? 0) >= 3) less += 4;
  // "ella_tom_hamza": children by their given names.
  for (let i = Math.max(0, from - 1); i < to; i++)
    if ([0, 1, 2].every((n) => isOnlyGiven(units[i + n])) && joint(text, pieces, i) !== '') return NEVER;
  // "DemiLeigh|_Cunninghame": two given names, and the family name is left out.
  const end = units[to] as Unit;
  const next = units[to + 1];
  if (
    next &&
    end.given >= 2 &&
    end.given >= end.family &&
    next.common === 0 &&
    next.given < 2 &&
    (next.unknown || next.family >= 2) &&
    !/\d/.test(joint(text, pieces, to))
  )
    less += 2;
  // "Tommy-Lee| Baker": a given name of two words, and the family name is left out.
  if (next && to === from + 1 && next.family >= 2 && next.given < 3 && isCompound(head, tail)) less += 3;
  // "benjamin-okonkwo|-smith".
  if (
    next &&
    next.family === 3 &&
    next.given < 2 &&
    next.common <= 1 &&
    joints.every((j) => j === joint(text, pieces, to))
  )
    less += 0.8;
  const glued = joints.includes('');
  const tight = (j: string | undefined): boolean => (glued ? j === '' : j === '-' || j === '.');
  if (joints.every((j) => j === joints[0])) return less + (glued ? 0 : cutRuns(text, pieces, from, to));
  // Runs of pieces that cling together, and how many of them are more than one piece.
  let runs = 0;
  let length = 1;
  for (let i = from; i <= to; i++) {
    if (i < to && tight(joints[i - from])) {
      length++;
      // "EmmaJ_ThomasK": an initial ends a name.
      if (i + 1 < to && (units[i + 1] as Unit).initial && !tight(joints[i + 1 - from])) return NEVER;
      continue;
    }
    const end = units[i] as Unit;
    const start = units[i - length + 1] as Unit;
    if (length > 1) {
      runs++;
      // A whole name by itself: "tegan-smart", "MollyHart".
      if (start.given >= 2 && end.family >= 2 && end.family >= end.given && !isCompound(start, end))
        less += 1.5;
    }
    length = 1;
  }
  return runs > 1 ? NEVER : less + 0.2;
}

/** A name that takes only some of the pieces that cling together: "Jukes|Seren" of "HattieJukes_SerenBounds". */
function cutRuns(text: string, pieces: readonly Piece[], from: number, to: number): number {
  const open = from > 0 && joint(text, pieces, from - 1) === '';
  const close = to + 1 < pieces.length && joint(text, pieces, to) === '';
  return (open ? 1.5 : 0) + (close ? 1.5 : 0);
}

/** What a name among pieces takes, and what it takes where its words may be others too. */
const LEAST = 2;
const PLENTY = 2.6;

/** The end of a file's name before its extension. */
function stemOf(text: string): number {
  const dot = /(?:\.(?:jpe?g|png|gif|webp|hei[cf]|mp4|mov|pdf))?\.[A-Za-z0-9]{2,5}$/i.exec(text);
  return dot ? dot.index : text.length;
}
