import type { View } from '../../engine/doc.ts';
import type { Setting } from '../../engine/setting.ts';
import { viewOf } from '../read.ts';
import { bracketed } from './bracketed.ts';
import type { Found } from './found.ts';
import { type Mend, parted } from './halves.ts';
import { initialTold } from './initial-told.ts';
import { respelt } from './letters.ts';
import { fullNames } from './prose.ts';
import { SURE } from './score.ts';
import { type Unit, unitsOf } from './units.ts';

/**
 * Names whose letters or halves are parted by noise: "Ilaria.\nBongiovanni", "Saron ⭐ Haile", "Ameliaaaa Hart". The
 * text is mended at such places and read once more, so that what stands around the name is weighed as for any other.
 * `founds`: what was found as it stands; what is no more than a part of such a name is taken out of it.
 */
export function mendedNames(view: View, units: readonly Unit[], founds: Found[], setting: Setting): Found[] {
  const mends = mendsOf(view, units);
  if (mends.length === 0) return [];
  const out: Found[] = [];
  const read = windowsOf(view, mends).flatMap((window) => readWindow(view, window, setting));
  for (const found of read) {
    const { start, end } = found;
    const across = mends.filter((m) => m.start < end && m.end > start);
    if (across.length === 0 || found.form !== 'full') continue;
    const score = found.score - across.reduce((sum, m) => sum + m.doubt, 0);
    if (score < SURE - 1) continue;
    const beyond = founds.filter(
      (k) => k.field === view.id && k.start < end && k.end > start && !isWithin(k, start, end),
    );
    // What stands there as it is and reaches further, or is the whole of it, is what was meant.
    if (
      !beyond.every(
        (k) => isBorrowed(k, across) || (k.end < end && k.score < score - 1 && across.some((m) => m.joins)),
      )
    )
      continue;
    found.context.why.push('its halves stand apart');
    out.push({ ...found, score });
    for (const known of beyond) {
      founds.splice(founds.indexOf(known), 1);
      // "Rowena 🌟 Marsh and Aaliyah Mensah": the other name in what was taken for one.
      for (const r of read)
        if (r.start >= end && r.end <= known.end && !mends.some((m) => m.start < r.end && m.end > r.start))
          out.push(r);
    }
  }
  for (let i = founds.length - 1; i >= 0; i--) {
    const f = founds[i] as Found;
    if (f.field === view.id && out.some(({ start, end }) => isWithin(f, start, end))) founds.splice(i, 1);
  }
  return out;
}

/**
 * Does what is known begin in the middle, with the family name of the one before: "Reid, Jada Morgan", "Reid (Marian)",
 * "Rashid and Aaliyah Mensah"?
 */
const isBorrowed = (known: Found, across: readonly Mend[]): boolean =>
  across.some(({ end, joins }) => joins === true && end === known.start) &&
  (known.words.length > 2 || known.family === known.words[0] || known.given !== known.words[0]);

/** A stretch of a view around mends, half-open, and the mends in it. */
type Window = { readonly start: number; end: number; readonly mends: Mend[] };

/** Up to how many characters a text is read again as a whole; of a longer one only what stands around its mends. */
const WHOLE = 1000;
/** How many characters on either side of a mend are read again, and the rest of their sentences. */
const AROUND = 200;

function windowsOf({ text, sentences }: View, mends: readonly Mend[]): readonly Window[] {
  if (text.length <= WHOLE) return [{ start: 0, end: text.length, mends: [...mends] }];
  const out: Window[] = [];
  for (const mend of mends) {
    const from = mend.start - AROUND;
    const to = mend.end + AROUND;
    const start = Math.max(0, Math.min(from, sentences.find((s) => s.end > from)?.start ?? 0));
    const end = Math.max(to, sentences.find((s) => s.end >= to)?.end ?? text.length);
    const last = out.at(-1);
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end);
      last.mends.push(mend);
    } else out.push({ start, end, mends: [mend] });
  }
  return out;
}

/** The full names of a stretch that is read with its mends, at their offsets in the view. */
function readWindow(view: View, { start: from, end, mends }: Window, setting: Setting): Found[] {
  const own = mends.map((m) => ({ ...m, start: m.start - from, end: m.end - from }));
  const mended = viewOf({ id: view.id, text: patched(view.text.slice(from, end), own) });
  return fullNames(mended, unitsOf(mended), setting).map((found) => ({
    ...found,
    start: from + backTo(own, found.start, false),
    end: from + backTo(own, found.end, true),
  }));
}

/** Is what is known but a part of the name from `start` to `end`: "Hoi Lam" of "CHEUNG... Hoi Lam"? */
const isWithin = (known: Found, start: number, end: number): boolean =>
  known.start >= start && known.end <= end && known.end - known.start < (end - start) * 0.8;

/** All mends of a view, in order, none overlapping. */
function mendsOf(view: View, units: readonly Unit[]): Mend[] {
  const all = [
    ...initialTold(view, units),
    ...respelt(view, units),
    ...bracketed(view, units),
    ...parted(view, units),
  ].sort((a, b) => a.start - b.start);
  return all.filter((m, i) => i === 0 || m.start >= (all[i - 1] as Mend).end);
}

function patched(text: string, mends: readonly Mend[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, text: now } of mends) {
    out += text.slice(at, start) + now;
    at = end;
  }
  return out + text.slice(at);
}

/** Where an offset of the mended text stands in the view; inside a mend, at its beginning or its end. */
function backTo(mends: readonly Mend[], offset: number, ending: boolean): number {
  let shift = 0;
  for (const { start, end, text } of mends) {
    const from = start - shift;
    // What was taken out right beside the name goes with it: a bracket.
    if (text === '' && offset === from) return ending ? end : start;
    if (offset < from || (ending && offset === from)) break;
    if (offset < from + text.length || (ending && offset === from + text.length)) return ending ? end : start;
    shift += end - start - text.length;
  }
  return offset + shift;
}
