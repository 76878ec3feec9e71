import type { Doc, Range, Token, View } from '../../engine/doc.ts';
import type { PersonFact } from '../../engine/facts.ts';
import type { Setting } from '../../engine/setting.ts';
import { viewOf } from '../read.ts';
import { setOf } from '../sets.ts';
import { ELSE } from './elses.ts';
import { type Found, factOf, isName, whoBySigns } from './found.ts';
import { isPart, PART } from './parts.ts';
import { fullNames } from './prose.ts';
import type { Read } from './threads.ts';
import { type Unit, unitsOf } from './units.ts';
import { weigh } from './weighed.ts';
import { wholePost } from './whole.ts';
import { withRegister } from './with-register.ts';

/*
 * A thread's parts are cut by their length, and a cut may go through a name: "… sound effects by Florin" / "Dumitrescu.
 * The sound effects …". Two parts are read as one text where the first breaks off behind a word that may be a given
 * name and the next begins with one that may be a family name.
 */

/** Where a stretch of a field is. */
type Place = Range & { readonly field: string };

/** Names that stand over two parts. */
export type Seams = {
  readonly facts: readonly PersonFact[];
  /** Both halves of each, which nothing else may read any more. */
  readonly taken: readonly Place[];
};

type Part = Omit<Read, 'singles'>;
const NONE: Seams = { facts: [], taken: [] };

/** Reads on over the cuts of a thread. `founds` that reach no further than a half of what is found are taken out of it. */
export function acrossSeams(
  doc: Doc,
  reads: readonly Part[],
  founds: Found[],
  setting: Setting,
  groups: boolean,
): Seams {
  const parts = reads.filter(({ view }) => view.id.startsWith('parts['));
  if (parts.length < 2) return NONE;
  const facts: PersonFact[] = [];
  const taken: Place[] = [];
  for (let n = 1; n < parts.length; n++) {
    const a = parts[n - 1] as Part;
    const b = parts[n] as Part;
    const cut = cutBetween(a, b, founds);
    const found = cut && readOver(doc, a.view, b.view, cut, setting, groups);
    if (!cut || !found) continue;
    const half = { field: a.view.id, start: found.start, end: cut.tail.end };
    const length = found.end - cut.tail.end - 1;
    const other = { field: b.view.id, start: cut.head.token.start, end: cut.head.token.start + length };
    for (let i = founds.length - 1; i >= 0; i--) {
      const f = founds[i] as Found;
      if (overlap(f, half) || overlap(f, other)) founds.splice(i, 1);
    }
    facts.push({ ...factOf(found), ...half, via: 'thread', also: [other] });
    taken.push(half, other);
  }
  return { facts, taken };
}

const overlap = (a: Place, b: Place): boolean => a.field === b.field && a.start < b.end && b.start < a.end;

type Cut = { readonly tail: Unit; readonly head: Unit };

/** What may stand behind a part that breaks off, and before one that goes on: "…", "(1/2)", "2/", "→", a picture. */
const GOES_ON = /^(?:\.{2,}|…|[/()[\]>→➡⬇👇-]+|\d{1,2}(?:\/\d{1,2})?)$/u;
const goesOn = ({ kind, text }: Token): boolean =>
  kind === 'newline' || kind === 'emoji' || GOES_ON.test(text);

/** Does a name seem to be cut here? */
function cutBetween(a: Part, b: Part, founds: readonly Found[]): Cut | null {
  const tail = a.units.at(-1);
  const head = b.units[0];
  if (!tail || !head || tail.possessive || tail.initial || head.initial) return null;
  if (!mayEnd(tail) || !mayGoOn(b.units) || tail.word === head.word) return null;
  for (let i = tail.at + 1; i < a.view.tokens.length; i++)
    if (!goesOn(a.view.tokens[i] as Token)) return null;
  for (let i = 0; i < head.at; i++) if (!goesOn(b.view.tokens[i] as Token)) return null;
  const particle = isPart(head, PART.inner | PART.clan);
  for (const f of founds) {
    if (f.form !== 'full' || !isName(f)) continue;
    // "The winner is Holly Berry" / "Grace Bell was second": whole on its own side.
    if (f.field === a.view.id && f.end >= tail.end && !mayBeGiven(f, tail)) return null;
    if (f.field === b.view.id && f.start <= head.token.start && !particle && head.given >= 2) return null;
  }
  return { tail, head };
}

/** "Ana Sofia" / "dos Reis", "Xin Yue" / "Zhang": both words of what was found may be given names. */
const mayBeGiven = ({ words }: Found, tail: Unit): boolean =>
  words.length === 2 && tail.given >= 2 && tail.common < 2 && (tail.family < 2 || tail.word.length < 5);

const mayEnd = (u: Unit): boolean =>
  u.capital
    ? // "a request for VAR": letters.
      (u.given >= 1 || u.unknown) && (u.token.shape !== 'caps' || u.style === 'caps')
    : (u.style === 'lower' || u.token.first) && (u.given >= 2 || u.unknown) && u.common < 3;

/** Behind the family name: what goes on about the child. */
const ABOUT = setOf(
  "who whose who's has had is was won wins got gets did does for from in of at with and said says will won't can needs asked wants also year y aged came took made",
);

function mayGoOn(units: readonly Unit[]): boolean {
  const head = units[0] as Unit;
  if (isPart(head, PART.calendar)) return false;
  if (isPart(head, PART.inner | PART.clan)) {
    const next = units[1];
    return next?.at === head.at + 1 && (next.capital || next.family >= 1 || next.unknown);
  }
  return head.family >= 1 || head.unknown || (head.given === 2 && head.common === 0);
}

/** The full name over the cut, where both parts are read as one text. */
function readOver(
  doc: Doc,
  a: View,
  b: View,
  { tail, head }: Cut,
  setting: Setting,
  groups: boolean,
): Found | null {
  const at = head.token.start;
  const text = `${a.text.slice(0, tail.end)} ${b.text.slice(at)}`;
  const view = viewOf({ id: a.id, text });
  if (view.text !== text) return null;
  const units = unitsOf(view);
  const founds = fullNames(view, units, setting);
  withRegister(view, founds, setting, units);
  const found = founds.find((f) => f.start < tail.end && f.end > tail.end + 1);
  if (found?.form !== 'full') return null;
  const last = units.find((u) => u.end >= found.end);
  if (!last || !(found.register || plainly(view, units, last, tail.end + 1))) return null;
  weighIn(doc, { views: [a, b], view, founds, found, half: tail.end }, setting, groups);
  return isName(found) ? found : null;
}

/** A view that stands for some of a post's own, and what is asked of it. */
type Joined = {
  readonly views: readonly [View, View?];
  readonly view: View;
  readonly founds: readonly Found[];
  /** The name that only this view has whole. */
  readonly found: Found;
  /** Where its first half ends, in the first of the post's own views; `null` where the learning is not told of it. */
  readonly half: number | null;
};

/** Weighs the names of a joined view. All but one stand whole in the post too, and have been weighed there. */
function weighIn(
  doc: Doc,
  { views: [a, b], view, founds, found, half }: Joined,
  setting: Setting,
  groups: boolean,
): void {
  const views = doc.views.filter((v) => v !== b).map((v) => (v === a ? view : v));
  const joined: Doc = { post: doc.post, views, view: (id) => views.find((v) => v.id === id) };
  wholePost(joined, founds, groups);
  weigh(joined, founds, setting, (f) =>
    f === found && half !== null ? { field: a.id, start: f.start, end: half } : undefined,
  );
}

/** What a name in two halves would be taken for, if its family name stood right behind the given name. */
export type Halves = {
  /** A grown-up's, or somebody's who is known. */
  readonly grown: boolean;
  /** What the model of names says, in log-odds; 0 where it is not asked. */
  readonly odds: number;
};

/** Joins the halves of a name and weighs them. `learnt`: the learning is told of it, as of a name that stands there. */
export function joined(
  doc: Doc,
  fact: PersonFact,
  setting: Setting,
  groups: boolean,
  learnt: boolean,
): Halves {
  const a = doc.view(fact.field);
  if (!a || fact.register || fact.given.includes(' ')) return UNASKED;
  const text = `${a.text.slice(0, fact.end)} ${fact.family}${a.text.slice(fact.end)}`;
  const view = viewOf({ id: a.id, text });
  if (view.text !== text) return UNASKED;
  const founds = fullNames(view, unitsOf(view), setting);
  const found = founds.find((f) => f.start <= fact.start && f.end > fact.end);
  if (!found) return UNASKED;
  weighIn(doc, { views: [a], view, founds, found, half: learnt ? fact.end : null }, setting, groups);
  return { grown: found.context.office || GROWN.has(whoBySigns(found)), odds: found.odds ?? 0 };
}
const UNASKED: Halves = { grown: false, odds: 0 };
const GROWN = setOf('staff public fictional adult parent former-pupil');

/** The capital behind a cut tells nothing: an ordinary word, or another given name, must be set off behind. */
function plainly({ tokens }: View, units: readonly Unit[], last: Unit, cut: number): boolean {
  const after = tokens[last.at + 1];
  // "Well done Ethan" / "Jones the baker has", "Harris class, your turn": somebody or something else.
  if (after && ELSE.has(after.folded)) return false;
  const head = units.find((u) => u.token.start === cut);
  if (!head || head !== last || (head.common < 3 && !(head.given >= 2 && head.family < 3))) return true;
  if (head.family < 2 && head.given !== 2) return false;
  if (!after || after.kind === 'newline' || /^[.,!)(?;]/.test(after.text)) return true;
  return head.common < 3 && ABOUT.has(after.folded) && after.folded !== 'from';
}
