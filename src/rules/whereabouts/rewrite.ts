import type { Doc, Token, View } from '../../engine/doc.ts';
import type { PlaceFact, TimeFact } from '../../engine/facts.ts';
import type { Edit } from '../../engine/report.ts';
import type { Scene } from '../../engine/rule.ts';
import { replace, spanOf } from '../../engine/span.ts';

type Cut = { readonly field: string; start: number; end: number; insert: string };

const LEADS = new Set(
  'at by on from till til until around about approx for this before after is @ ~ erbyn am'.split(' '),
);
const DAYS = new Set(['weekday', 'date', 'relative', 'range']);

/**
 * Edits that take where and when out of a post and keep its joy and grammar: a place becomes "our trip" (or goes,
 * where "trip" stands already), a day becomes "soon", and a sentence that only tells transport or hours goes whole.
 * `instead` is what the place becomes: "our trip", "our match".
 */
export function withoutWhereAndWhen(
  scene: Scene,
  places: readonly PlaceFact[],
  times: readonly TimeFact[],
  instead: string,
): readonly Edit[] {
  const { doc } = scene;
  const cuts: Cut[] = [];
  const whole = wholeStretches(scene, places, times);
  for (const w of whole) cuts.push(w);
  const gone = (f: { field: string; start: number }): boolean =>
    whole.some((w) => w.field === f.field && w.start <= f.start && f.start < w.end);
  let soon = false;
  let named = false;
  for (const place of places) {
    if (gone(place)) continue;
    const view = doc.view(place.field);
    if (view) cuts.push(placeCut(view, place, named ? '' : instead, instead));
    named = true;
  }
  for (const time of times) {
    if (gone(time)) continue;
    const view = doc.view(time.field);
    if (!view) continue;
    const day: boolean = DAYS.has(time.form) && !time.evidence.includes('clock') && !soon;
    cuts.push(timeCut(view, time, day ? 'soon' : ''));
    soon ||= day;
  }
  return toEdits(doc, cuts);
}

/** Sentences that hold nothing but times of transport, after at least one sentence that stays. */
function wholeStretches(scene: Scene, places: readonly PlaceFact[], times: readonly TimeFact[]): Cut[] {
  const cuts: Cut[] = [];
  for (const view of scene.doc.views) {
    view.sentences.forEach((s, n) => {
      const timed = times.filter(
        (t) => t.field === view.id && t.start >= s.start && t.start < s.end && t.evidence.includes('clock'),
      );
      if (timed.length === 0 || n === 0) return;
      const words = view.tokens.filter(
        (t) => t.start >= s.start && t.end <= s.end && (t.kind === 'word' || t.kind === 'number'),
      );
      const placed = places.filter(
        (p) => p.field === view.id && p.start >= s.start && p.start < s.end,
      ).length;
      if (words.length > 7 + placed * 3 + timed.length * 2) return;
      let start = s.start;
      while (start > 0 && /\s/.test(view.text[start - 1] as string)) start--;
      cuts.push({ field: view.id, start, end: s.end, insert: '' });
    });
  }
  return cuts;
}

function placeCut(view: View, place: PlaceFact, insert: string, instead: string): Cut {
  const { tokens } = view;
  const first = tokens.findIndex((t) => t.start >= place.start);
  const article = /^(?:the|a|an)$/.test(tokens[first - 1]?.folded ?? '') ? 1 : 0;
  let lead = tokens[first - 1 - article];
  let start = article ? (tokens[first - 1] as Token).start : place.start;
  const after = tokens.find((t) => t.start >= place.end);
  if (after && /^(?:trip|trips|visit|outing|day|residential|tour|camp)$/.test(after.folded))
    return { field: view.id, start: place.start, end: after.start, insert: '' };
  const word = lead?.folded ?? '';
  const before = tokens[first - 2 - article]?.folded ?? '';
  const noun = instead.replace(/^our /, '');
  if (lead && /^(?:to|at|in|by|@|outside|near|around|through|into|on)$/.test(word)) {
    start = lead.start;
    if (
      /^(?:trip|trips|visit|visits|outing|excursion|match|fixture|game|final|tour|journey|arrived|day|morning|afternoon|landed|here|residential|away)$/.test(
        before,
      ) ||
      insert === ''
    )
      return { field: view.id, start: back(view, start), end: place.end, insert: '' };
    return {
      field: view.id,
      start,
      end: place.end,
      insert: noun === 'trip' ? 'on our trip' : `for ${instead}`,
    };
  }
  if (lead && /^(?:visiting|visit)$/.test(word)) {
    start = lead.start;
    return {
      field: view.id,
      start,
      end: place.end,
      insert: `${word === 'visit' ? 'go' : 'going'} on ${instead}`,
    };
  }
  if (insert === '') return { field: view.id, start: back(view, start), end: place.end, insert: '' };
  lead = tokens[first];
  return { field: view.id, start, end: place.end, insert: lead?.first ? insert.replace(/^o/, 'O') : insert };
}

function timeCut(view: View, time: TimeFact, insert: string): Cut {
  const { tokens } = view;
  let i = tokens.findIndex((t) => t.start >= time.start);
  let start = time.start;
  while (
    i > 0 &&
    LEADS.has((tokens[i - 1] as Token).folded) &&
    tokens[i - 1]?.sentence === tokens[i]?.sentence
  ) {
    i--;
    start = (tokens[i] as Token).start;
  }
  return insert
    ? { field: view.id, start, end: time.end, insert }
    : { field: view.id, start: back(view, start), end: time.end, insert: '' };
}

/** Blanks before a cut go with it, and a comma that would lead to nothing. */
function back(view: View, start: number): number {
  let at = start;
  while (at > 0 && view.text[at - 1] === ' ') at--;
  if (at > 0 && view.text[at - 1] === ',') at--;
  return at;
}

/** Sorted, without overlaps, in the original's offsets. */
function toEdits(doc: Doc, cuts: readonly Cut[]): readonly Edit[] {
  const order = doc.views.map((v) => v.id);
  const sorted = [...cuts].sort(
    (a, b) => order.indexOf(a.field) - order.indexOf(b.field) || a.start - b.start || b.end - a.end,
  );
  const edits: Edit[] = [];
  let last: Cut | undefined;
  for (const cut of sorted) {
    const begin = last && last.field === cut.field ? Math.max(cut.start, last.end) : cut.start;
    if (begin >= cut.end) continue;
    edits.push(replace(spanOf(doc, { ...cut, start: begin }, 'wording'), cut.insert));
    last = { ...cut, start: begin };
  }
  return edits;
}
