import type { Doc, View } from '../../engine/doc.ts';
import type { PersonFact } from '../../engine/facts.ts';
import type { Setting } from '../../engine/setting.ts';
import { CUE, viewCues } from '../cues.ts';
import { wellKnown } from '../lexicon/people.ts';
import { bringsSurname } from './brings-surname.ts';
import { nameThenInitial } from './initials.ts';
import { bowed, inJest, isIntroduced } from './jest.ts';
import { isPart, PART } from './parts.ts';
import type { Single } from './singles.ts';
import { isTitled } from './told-elsewhere.ts';
import { isNamedToo, toldAsFamily } from './told-family.ts';
import type { Unit } from './units.ts';

/** What the recogniser knows of one view when it looks across views. */
export type Read = {
  readonly view: View;
  readonly units: readonly Unit[];
  readonly singles: readonly Single[];
};

/** Said to a child who is called by title in fun: "Take a bow, Master X", "Miss X only went and won it". */
const BOW = new Set(['bow', 'forward', 'bravo', 'done', 'hail']);
/** What a child is called by in fun, in class in the languages that are taught too. */
const TITLED = /^(?:miss|master|mr|mademoiselle|mlle|senorita|signorina|fraulein)$/;
const WON = new Set(['only', 'won', 'wins', 'smashed', 'nailed', 'takes']);

/**
 * A given name in one part of a thread and the family name in a later part (or a later sentence of the same part),
 * said of the same child: one fact with a span in each.
 */
export function acrossThread(
  doc: Doc,
  reads: readonly Read[],
  full: readonly PersonFact[],
  setting: Setting,
): PersonFact[] {
  const parts = reads.filter((r) => r.view.id.startsWith('parts['));
  if (parts.length < 2) return [];
  const out: PersonFact[] = [];
  const used = new Set<Unit>();
  parts.forEach((part, n) => {
    if (n === 0) return;
    for (const single of part.singles) {
      const { unit } = single;
      // "Ayodeji Oyelaran": his given name elsewhere is no family name.
      if (used.has(unit) || isGivenOf(full, unit)) continue;
      const told = toldAsFamily(parts, n, single);
      if (!told && (!bringsSurname(part, single) || isTitled(parts, unit))) continue;
      const given = givenBefore(parts, n, single, used);
      if (given && (isGivenOf(full, given.unit) || given.unit.word === unit.word)) continue;
      if (given && told && !isNamedToo(given, told, part)) continue;
      // "This term we read Roald." "Dahl is a favourite."
      if (given && wellKnown([given.unit.word, unit.word])) continue;
      if (given) {
        used.add(unit).add(given.unit);
        out.push(joinedFact(given, { view: part.view, unit: told ?? unit }, unit));
        continue;
      }
      const whole = weakFull(full, parts, n);
      if (whole)
        out.push({
          ...whole,
          via: 'thread',
          family: unit.text,
          also: [{ field: part.view.id, start: unit.token.start, end: unit.end }],
        });
    }
  });
  return [
    ...out,
    ...initialThenName(parts, full),
    ...nameThenInitial(parts, full, isGivenOf),
    ...missThenName(doc, parts, used),
    ...jestThenName(parts, used, setting),
  ];
}

/** Is the word a given name in a whole name of the post? */
const isGivenOf = (full: readonly PersonFact[], { text }: Unit): boolean =>
  full.some((f) => f.form === 'full' && f.given === text);

export type Half = { readonly view: View; readonly unit: Unit };

/** One fact for a name in two halves. */
export const joinedFact = (given: Half, family: Half, last: Unit = family.unit): PersonFact => ({
  kind: 'person',
  field: given.view.id,
  start: given.unit.token.start,
  end: given.unit.end,
  form: 'full',
  given: given.unit.text,
  family: last === family.unit ? last.text : `${family.unit.text} ${last.text}`,
  who: 'likely-pupil',
  via: 'thread',
  evidence: ['first name and surname stand in different parts'],
  also: [{ field: family.view.id, start: family.unit.token.start, end: last.end }],
});

/** Does an initial behind the first name say that the family name begins otherwise ("Lucía B"; not "by Lucía I mean")? */
export function hasOtherInitial({ tokens }: View, { at }: Unit, { word }: Unit): boolean {
  const initial = tokens[at + 1];
  return (
    initial?.shape === 'initial' && /^(?!I)\p{Lu}$/u.test(initial.text) && initial.folded !== word.charAt(0)
  );
}

/** The last given name before that nothing else completes: best at the end of an earlier part, or a sentence of its own. */
function givenBefore(
  parts: readonly Read[],
  n: number,
  { unit }: Single,
  used: ReadonlySet<Unit>,
): Half | null {
  for (let p = n; p >= Math.max(0, n - 2); p--) {
    const part = parts[p] as Read;
    const fit = part.singles
      .filter((s) => s.as !== 'family' && !used.has(s.unit) && s.unit !== unit)
      .filter((s) => !hasOtherInitial(part.view, s.unit, unit))
      .filter((s) => p < n || s.unit.at < unit.at)
      .filter((s) => s.unit.token.shape !== 'caps' || s.unit.style === 'caps')
      .filter((s) => !s.unit.possessive && (s.unit.given >= 2 || s.unit.given === 1));
    const last = fit.filter((s) => setOffAtEnd(part, s.unit)).at(-1) ?? fit.at(-1);
    // Said again in the part with the surname: the one before is what counts.
    if (last && p === n) {
      const earlier = parts
        .slice(0, n)
        .flatMap((r) =>
          r.singles
            .filter((s) => s.unit.word === last.unit.word)
            .map((s) => ({ view: r.view, unit: s.unit })),
        );
      return earlier.at(-1) ?? { view: part.view, unit: last.unit };
    }
    if (last) return { view: part.view, unit: last.unit };
  }
  return null;
}

const setOffAtEnd = ({ view }: Read, unit: Unit): boolean => {
  const after = view.tokens[unit.at + 1];
  return (
    !after || /^[.!?…,:'"]|^\.{2,}/.test(after.text) || after.kind === 'newline' || after.kind === 'emoji'
  );
};

/** A two-word name whose last word is as much a given name ("Nana Yaa"), waiting for its surname. */
function weakFull(full: readonly PersonFact[], parts: readonly Read[], n: number): PersonFact | null {
  const fields = new Set(parts.slice(0, n).map((p) => p.view.id));
  const fit = full.filter(
    (f) =>
      f.form === 'full' &&
      f.via === 'words' &&
      fields.has(f.field) &&
      !['staff', 'public', 'fictional', 'adult'].includes(f.who),
  );
  if (fit.length !== 1) return null;
  const [only] = fit as [PersonFact];
  const part = parts.find((p) => p.view.id === only.field);
  const last = part?.units.filter((u) => u.token.start >= only.start && u.end <= only.end).at(-1);
  return last && last.given >= 1 && last.family <= 2 && last.given >= last.family ? only : null;
}

/** "O. Bennett (Y10)", then "that's Oliver on the left". */
function initialThenName(parts: readonly Read[], full: readonly PersonFact[]): PersonFact[] {
  const out: PersonFact[] = [];
  for (const f of full) {
    if (f.form !== 'initial-surname') continue;
    const n = parts.findIndex((p) => p.view.id === f.field);
    if (n < 0) continue;
    const letter = f.given.charAt(0).toLowerCase();
    for (const part of parts.slice(n + 1)) {
      const s = part.singles.find(
        (x) => x.as !== 'family' && x.unit.word.startsWith(letter) && x.unit.given >= 2,
      );
      if (!s) continue;
      out.push({
        ...f,
        form: 'full',
        via: 'thread',
        given: s.unit.text,
        who: 'likely-pupil',
        also: [{ field: part.view.id, start: s.unit.token.start, end: s.unit.end }],
      });
      break;
    }
  }
  return out;
}

/** "Our wonderful Chloé won!", then "Bravo Miss D'Arcy, aged 9": a child called by title and surname. */
function missThenName(_doc: Doc, parts: readonly Read[], used: ReadonlySet<Unit>): PersonFact[] {
  const out: PersonFact[] = [];
  parts.forEach((part, n) => {
    if (n === 0) return;
    const cues = viewCues(part.view);
    part.units.forEach((u, i) => {
      const title = part.units[i - 1];
      if (!title || title.at !== u.at - 1 || !TITLED.test(title.word) || used.has(u)) return;
      // "Miss Ní Dhomhnaill": the family name goes on.
      const next = part.units[i + 1];
      const last = isPart(u, PART.particle) && next?.at === u.at + 1 && next.capital ? next : u;
      if (last.family < 1 && !last.unknown) return;
      const lead = part.view.tokens[title.at - 1]?.text === ',' ? title.at - 2 : title.at - 1;
      let child =
        (title.word !== 'miss' && BOW.has(part.view.tokens[lead]?.folded ?? '')) ||
        (title.word !== 'mr' && WON.has(part.view.tokens[last.at + 1]?.folded ?? '') && ofClass(parts, n));
      if (title.word === 'miss' && !child) child = bowed(part.view, lead, last.at) && ofClass(parts, n);
      if (title.word === 'mr' && !child) return;
      for (let k = u.at + 1; k < Math.min(u.at + 6, cues.length); k++)
        if (((cues[k] as number) & CUE.pupil) !== 0 && part.view.tokens[k]?.sentence === u.token.sentence)
          child = true;
      if (!child) return;
      const given = givenBefore(parts, n, { unit: u, index: i, as: 'family' }, used);
      if (given) out.push(joinedFact(given, { view: part.view, unit: u }, last));
    });
  });
  return out;
}

/** A child who is presented alone, and called by a title in fun in a later part. */
function jestThenName(parts: readonly Read[], used: ReadonlySet<Unit>, setting: Setting): PersonFact[] {
  const out: PersonFact[] = [];
  parts.forEach((part, n) => {
    if (n === 0) return;
    for (const { unit, index } of inJest(part, setting)) {
      if (used.has(unit)) continue;
      const given = givenBefore(parts, n, { unit, index, as: 'family' }, used);
      if (given && isIntroduced(given)) out.push(joinedFact(given, { view: part.view, unit }));
    }
  });
  return out;
}

/** Does an earlier part speak of somebody in a class? */
const ofClass = (parts: readonly Read[], n: number): boolean =>
  parts
    .slice(Math.max(0, n - 2), n)
    .some(({ view }) => viewCues(view).some((bits) => (bits & CUE.pupil) !== 0));
