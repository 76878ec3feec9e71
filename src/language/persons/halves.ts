import type { Token, View } from '../../engine/doc.ts';
import { CUE } from '../cues.ts';
import { entryAtToken } from '../lexicon/entry.ts';
import { brokenOff, HEADS } from './broken-off.ts';
import { makesElse } from './elses.ts';
import { commonOf, familyOf, givenOf, levelsOf } from './levels.ts';
import { classIn, type Noise, noiseFrom } from './noise.ts';
import { isPart, PART } from './parts.ts';
import type { Unit } from './units.ts';

/** A stretch of a view that is read as other text, and how much doubt that leaves, in points of a span's score. */
export type Mend = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly doubt: number;
  /** Nothing but an emoji, a line's end, a bracket or a nickname was taken out between two halves. */
  readonly joins?: boolean;
};

/** How much less sure a name is whose halves are parted so. */
const DOUBT: Readonly<Record<Noise['kind'], number>> = {
  breath: 0.9,
  label: 1.1,
  stop: 1.3,
  aside: 0.9,
  byname: 0.9,
  told: 0,
};

/** Given and family name with noise between: "Ilaria.\nBongiovanni", "Saron ⭐ Haile", "Jess (7) Aldersley". */
export function parted(view: View, units: readonly Unit[]): Mend[] {
  const out: Mend[] = [];
  const { tokens } = view;
  for (let i = 0; i + 1 < units.length; i++) {
    const given = units[i] as Unit;
    if ((given.given < 1 && !isStranger(given)) || !mayBegin(tokens, units, i)) continue;
    // "Henry J ("Harry") Cubitt".
    const next = units[i + 1] as Unit;
    const then = units[i + 2];
    const tail = next.at === given.at + 1 && next.initial ? next : given;
    const follower = tail === given ? next : then;
    if (follower?.at === tail.at + 1 && follower.word !== 'the') continue;
    const found = goesOn(view, units, i, tail, false) ?? goesOn(view, units, i, tail, true);
    if (!found) continue;
    const { head, last, index, kind, joins } = found;
    const open = tokens[given.at - 1];
    // "Coach (Danny) Ashdown": the bracket before goes with the one behind.
    if (tokens[given.at + 1]?.text === ')' && open)
      out.push({ start: open.start, end: given.token.start, text: '', doubt: 0 });
    const doubt = DOUBT[kind] + (last.family < 2 ? 0.6 : 0) + (last.given === 3 ? 0.6 : 0);
    out.push({ start: tail.end, end: head.token.start, text: ' ', doubt, joins });
    // "Tahmid [10T] Chowdhuri": the class is said of him.
    const group = kind === 'aside' ? classIn(tokens, tail.at + 1, head.at) : '';
    if (group !== '') out.push({ start: last.end, end: last.end, text: ` (${group})`, doubt: 0 });
    i = index - 1;
  }
  return out;
}

type Other = {
  readonly head: Unit;
  readonly last: Unit /** The place of `last` among the units. */;
  readonly index: number;
  readonly kind: Noise['kind'];
  readonly joins: boolean;
};

/** The family name behind the noise after unit `i`. */
function goesOn(view: View, units: readonly Unit[], i: number, tail: Unit, aside: boolean): Other | null {
  const first = units[i] as Unit;
  const noise = noiseFrom(view.tokens, tail.at + 1, aside);
  if (!noise) return null;
  let k = i + 1;
  while (k < units.length && (units[k] as Unit).at < noise.to) k++;
  const head = units[k];
  if (!head || head.at !== noise.to) return null;
  // "Sanne … van der Velde": what counts is the name behind its particles.
  while (isPart(units[k] as Unit, PART.inner | PART.clan) && units[k + 1]?.at === (units[k] as Unit).at + 1)
    k++;
  const last = units[k] as Unit;
  if (isNextItem(view.tokens, tail.at, head.at)) return null;
  const broken = noise.kind === 'breath' ? brokenOff(view.tokens, units, first, k, tail.at + 1) : null;
  if (broken !== 'line' && isListed(view.tokens, tail, last, noise)) return null;
  // "Bernard: Everard Poole": a part, and the whole name of who plays it.
  const then = units[k + 1];
  if (then?.at === last.at + 1 && then.capital && then.family >= 2 && isPartMark(view.tokens[tail.at + 1]))
    return null;
  // "🎻 Laiba Kausar 🎺 Filip Kaczmarek": a whole name on either side.
  const ahead = units[i - 1];
  if (
    then?.at === last.at + 1 &&
    then.capital &&
    then.family >= 2 &&
    last.given >= 2 &&
    ahead?.at === first.at - 1 &&
    ahead.capital &&
    ahead.given >= 2
  )
    return null;
  const nextEntry = isNextEntry(view.tokens, head, last);
  // "Llŷr | ap Gwilym": behind its particle even a given name is the family's.
  const led =
    head !== last &&
    noise.kind !== 'stop' &&
    last.capital &&
    last.token.sentence === head.token.sentence &&
    !nextEntry;
  if (
    !(led && first.given >= 2) &&
    !isOfClass(view.tokens, first, last, noise) &&
    broken === null &&
    (nextEntry || !mayEnd(view.tokens, units, first, k, noise))
  )
    return null;
  // "Ka Yan | Wong", but "Nedu Obi | Blackdown": two words before it, where the family name is of those that come first.
  if (isSecond(units, i) && !last.familyFirst) return null;
  const joins =
    broken !== null || (noise.kind === 'aside' && /^[)"”\]]$/.test(view.tokens[head.at - 1]?.text ?? ''));
  return { head, last, index: k, kind: noise.kind, joins };
}

const MEDAL = /^(?:🥇|🥈|🥉|🏅|🏆|[0-9]\uFE0F?\u20E3)/u;
/** "🥇 Laiba Kausar / 🥈 Filip": where each line begins with a sign, another child's name follows. */
function isNextItem(tokens: readonly Token[], tail: number, head: number): boolean {
  const sign = tokens[head - 1];
  if (sign?.kind !== 'emoji' || tokens[head - 2]?.kind !== 'newline') return false;
  if (MEDAL.test(sign.text)) return true;
  let i = tail;
  while (i > 0 && tokens[i - 1]?.kind !== 'newline') i--;
  return tokens[i]?.kind === 'emoji';
}

/** What parts a part in a play from who plays it. */
const isPartMark = (token: Token | undefined): boolean => /^(?:[:=→–—-]|\.{3,}|…+)$/.test(token?.text ?? '');

/** "Bugeiliaid: Idris / Y Seren - Llio", "Antigone: Nefeli. / Creon: Tom": what heads the entry of the next line. */
const isNextEntry = (tokens: readonly Token[], head: Unit, last: Unit): boolean =>
  tokens[head.at - 1]?.kind === 'newline' && HEADS.test(tokens[last.at + 1]?.text ?? '');

/** Does a given name stand here that nothing has completed yet? */
function mayBegin(tokens: readonly Token[], units: readonly Unit[], i: number): boolean {
  const u = units[i] as Unit;
  if (u.possessive || u.initial || u.glued || u.common >= (u.given === 3 ? 5 : 1)) return false;
  // "Mo "The Cat" Hussain": two letters are a name where a byname follows.
  if (u.word.length < (u.given === 3 && /^["“]$/.test(tokens[u.at + 1]?.text ?? '') ? 2 : 3)) return false;
  if (u.place && u.given < 3) return false;
  const before = units[i - 1];
  if (before?.at !== u.at - 1)
    return !(before?.at === u.at - 2 && tokens[u.at - 1]?.text === '.' && isTitle(before));
  // "Amelia Grace. Pemberton House", "Nedu Obi. Blackdown": a whole name already.
  return !isTitle(before);
}

/** Does a name seem whole with this word already: "Amelia Grace", "Nedu Obi"? */
function isSecond(units: readonly Unit[], i: number): boolean {
  const before = units[i - 1];
  const u = units[i] as Unit;
  if (before?.at !== u.at - 1) return false;
  return before.capital && (u.family >= 2 || u.given < 3) && (before.given >= 1 || before.unknown);
}

/** "Jade | Summers | Year 3", "Hope ⭐ Bishop of 4D": on one line and with the class behind it, an ordinary word too. */
function isOfClass(tokens: readonly Token[], first: Unit, last: Unit, { kind, to }: Noise): boolean {
  const mayBe = first.given === 3 || (isStranger(first) && last.family >= 2 && last.common === 0);
  if (kind !== 'breath' || tokens[to - 1]?.kind === 'newline' || !mayBe || !first.capital) return false;
  if (!last.capital || last.family < 1 || last.given > last.family || last.possessive || last.place)
    return false;
  if (first.common === 5 || last.common === 5 || isPart(last, PART.noFamily | PART.calendar)) return false;
  if ((last.cue & (CUE.title | CUE.staff | CUE.role | CUE.kin)) !== 0) return false;
  const sign = tokens[last.at + 1];
  const at =
    sign?.kind === 'punct' || /^(?:of|in|from)$/.test(sign?.folded ?? '') ? last.at + 2 : last.at + 1;
  return classIn(tokens, at, Math.min(tokens.length, at + 2)) !== '';
}

const isTitle = (u: Unit): boolean => (u.cue & CUE.title) !== 0 || isPart(u, PART.title);

/** Is unit `k` behind the noise a family name that ends what is said of the child? */
function mayEnd(
  tokens: readonly Token[],
  units: readonly Unit[],
  first: Unit,
  k: number,
  { kind, to }: Noise,
): boolean {
  const u = units[k] as Unit;
  if (first.given < 2) return false;
  if (u.word === first.word || u.glued || u.word.length < 2 || isPart(u, PART.noFamily | PART.calendar))
    return false;
  if (u.capital !== first.capital) return false;
  if (!u.capital && (u.family < 2 || u.common > 0 || first.given < 3 || first.common > 0)) return false;
  const next = tokens[u.at + 1];
  // "Oak class: Mia ⭐ Rivers class: Tom": somebody or something else's.
  if (makesElse(next)) return false;
  if (next?.text === ':' || (kind === 'aside' && next?.text === '(')) return false;
  // "Tom, 9, Harris, 10": each has its own.
  if (kind === 'aside' && next?.text === ',' && tokens[first.at + 1]?.text === ',') return false;
  // "Pemberton House win again".
  const then = units[k + 1];
  if (
    then?.at === u.at + 1 &&
    then.capital &&
    then.token.shape !== 'caps' &&
    (then.common >= 2 || then.given >= 2)
  )
    return false;
  if (kind === 'byname')
    return (
      first.given === 3 && first.common < 2 && u.family >= 2 && u.common === 0 && u.given < 3 && !u.place
    );
  if (kind === 'told') return u.common < 4 && (u.family > 0 || u.unknown);
  const mark = tokens[first.at + 1];
  // The same mark behind both, or dots that draw the name out: said for weight.
  const weighty = next?.kind === 'punct' && next.text === mark?.text;
  const drawn = mark?.text === '…' || mark?.text.startsWith('..') === true;
  const opens = (kind === 'stop' && !drawn) || tokens[to - 1]?.kind === 'newline';
  if (u.common >= (u.family === 3 && (!opens || weighty) ? 3 : 2)) return false;
  if (first.common >= 3 && (u.common > 0 || (first.common >= 4 && opens && !weighty))) return false;
  if (u.possessive && opens) return false;
  // "Olivia! Carter! What a catch": each with the same mark, for weight.
  const drummed = kind === 'stop' && weighty && mark?.text === '!';
  if (u.given === 3 && (u.family < 3 || first.family >= 3 || (opens && !drummed) || kind === 'label'))
    return false;
  if (u.given === 2 && u.family < 3) return false;
  if (u.place && !weighty && !drawn && kind !== 'aside' && (u.family < 3 || kind === 'label' || opens))
    return false;
  // "Our bird is Reet. Ghyll won": one full stop ends a sentence, unless the name can be nothing else.
  if (kind === 'stop' && mark?.text === '.' && !weighty && (u.family < 3 || first.given < 3)) return false;
  if (u.family >= 2) return true;
  // A word that no list holds: not where its capital says nothing, nor where another may be named.
  if (!u.unknown || first.given < 3 || first.common >= 4 || kind === 'label') return false;
  return !opens || (kind === 'stop' ? weighty : next?.kind !== 'word');
}

/** "Batik by Alusine ⭐ Kargbo of 8F": a word that no list has may be a first name too. */
const isStranger = ({ unknown, token }: Unit): boolean => unknown && token.shape === 'cap' && !token.first;

/** May the word stand in a list of single names? */
function isNameLike(token: Token): boolean {
  const levels = levelsOf(token.folded, entryAtToken(token));
  return (givenOf(levels) >= 2 || familyOf(levels) >= 2) && commonOf(levels) < 4;
}

/** Single names with the same signs between them are a list. */
function isListed(tokens: readonly Token[], first: Unit, last: Unit, { to }: Noise): boolean {
  const signs = (at: number): string => {
    const { kind, text } = tokens[at] as Token;
    return kind === 'punct' || kind === 'emoji' ? text : kind;
  };
  const length = to - first.at - 1;
  const same = (from: number): boolean => {
    for (let i = 0; i < length; i++)
      if (!tokens[from + i] || signs(from + i) !== signs(first.at + 1 + i)) return false;
    return true;
  };
  const named = (t: Token | undefined): boolean =>
    t?.kind === 'word' && (t.shape === 'cap' || t.shape === 'caps');
  const after = tokens[last.at + 1 + length];
  const before = tokens[first.at - 1 - length];
  return (
    (same(last.at + 1) && named(after) && isNameLike(after as Token)) ||
    (first.at - length >= 1 && same(first.at - length) && named(before) && isNameLike(before as Token))
  );
}
