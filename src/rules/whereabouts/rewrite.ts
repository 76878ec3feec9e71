import type { Doc, Token, View } from '../../engine/doc.ts';
import type { ClauseFact, CueFact, PlaceFact, TimeFact, TripFact } from '../../engine/facts.ts';
import type { Edit } from '../../engine/report.ts';
import type { Scene } from '../../engine/rule.ts';
import { applyEdits, replace, spanOf } from '../../engine/span.ts';

type Cut = { readonly field: string; readonly start: number; readonly end: number; readonly insert: string };

const LEADS = new Set(
  'at by on from till til until around about approx for this next before after @ ~ erbyn am tua nearer nearly just'.split(
    ' ',
  ),
);
type Told = Pick<TripFact, 'places' | 'times' | 'beside'>;

const DAYS = new Set(['weekday', 'date', 'relative', 'range']);

/**
 * Edits that take where and when out of a post and keep its joy and grammar: clauses that only tell hours and
 * transport go whole, a place becomes "our trip" or goes, a day becomes "soon". Empty when what would be left is no
 * good English: then only the safe sentence is offered. `instead` is what the place becomes: "our trip", "our match".
 */
export function withoutWhereAndWhen(scene: Scene, trip: Told, instead: string): readonly Edit[] {
  const { doc } = scene;
  const { places } = trip;
  const times = [...trip.times, ...(trip.beside ?? [])];
  if (scene.facts.of('clause').length > LONG) return [];
  const cuts: Cut[] = [...idleClauses(scene, places, times)];
  const gone = (f: { field: string; start: number }): boolean =>
    cuts.some((c) => c.field === f.field && c.start <= f.start && f.start < c.end);
  const inner: Cut[] = [];
  let said = false;
  for (const place of places) {
    const view = doc.view(place.field);
    if (!view || gone(place)) continue;
    inner.push(placeCut(view, place, said ? '' : instead));
    said = true;
  }
  let soon = false;
  for (const time of times) {
    const view = doc.view(time.field);
    if (!view || gone(time)) continue;
    const now = time.from?.slice(0, 10) === doc.post.at.local.slice(0, 10);
    const day: boolean = !now && (DAYS.has(time.form) || time.evidence.includes('day'));
    inner.push(timeCut(view, time, day && !soon ? 'soon' : ''));
    soon ||= day;
  }
  const edits = toEdits(doc, [...cuts, ...inner]);
  return doc.views.some((v) => isBroken(v, edits)) ? [] : edits;
}

/** A long post is not put right clause by clause: there the safe sentence and the holding are left. */
const LONG = 80;

/** Clauses after the first that tell hours, transport or where to meet, and nothing that is worth keeping. */
function idleClauses(
  { doc, facts }: Scene,
  places: readonly PlaceFact[],
  times: readonly TimeFact[],
): readonly Cut[] {
  const clauses = facts.of('clause');
  const idle = clauses.map((clause, i) => {
    if (i === 0 || clauses[i - 1]?.field !== clause.field) return false;
    const inside = (f: { field: string; start: number }): boolean =>
      f.field === clause.field && f.start >= clause.start && f.start < clause.end;
    const timed = times.some((t) => inside(t) && (t.evidence.includes('clock') || t.form === 'vague'));
    if (!timed && !places.some((p) => inside(p) && p.evidence.includes('meeting'))) return false;
    const placed = places.some((p) => inside(p) && !p.evidence.includes('meeting') && p.role !== 'transport');
    return !placed || facts.of('cue').some((c) => inside(c) && LOGISTICS.has(c.cue));
  });
  const sameStretch = (a: number, b: number): boolean =>
    clauses[a]?.field === clauses[b]?.field && clauses[a]?.evidence[0] === clauses[b]?.evidence[0];
  return clauses.flatMap((clause, i) => {
    const view = doc.view(clause.field);
    if (!idle[i] || !view) return [];
    const whole = clauses.every((_, k) => !sameStretch(k, i) || idle[k]);
    return [clauseCut(view, clause, i > 0 && sameStretch(i - 1, i) && !whole)];
  });
}

const LOGISTICS: ReadonlySet<CueFact['cue']> = new Set([
  'trip-coach',
  'trip-leaving',
  'trip-returning',
  'trip-meeting',
]);

/** A clause with the comma, dash or bracket that leads to it; the full stop after it stays with what is before. */
function clauseCut(view: View, clause: ClauseFact, same: boolean): Cut {
  const { text } = view;
  let { start, end } = clause;
  const stop = same ? /[\s,;:(–—-]/ : /\s/;
  const bracket = same && /\(\s*$/.test(text.slice(0, start));
  while (start > 0 && stop.test(text[start - 1] as string)) start--;
  if (same && !bracket) while (end > start && /[.!?\s,;–—-]/.test(text[end - 1] as string)) end--;
  return { field: view.id, start, end, insert: '' };
}

function placeCut(view: View, place: PlaceFact, instead: string): Cut {
  const { tokens } = view;
  const at = tokens.findIndex((t) => t.start >= place.start);
  const article = /^(?:the|a|an)$/.test(tokens[at - 1]?.folded ?? '') ? 1 : 0;
  const lead = tokens[at - 1 - article];
  const begin = tokens[at - article]?.start ?? place.start;
  const cut = (start: number, insert: string): Cut => ({
    field: view.id,
    start: insert === '' ? back(view, start) : start,
    end: place.end,
    insert,
  });
  const after = tokens.find((t) => t.start >= place.end);
  if (after && AFTER.test(after.folded) && after.sentence === tokens[at]?.sentence)
    return { field: view.id, start: begin, end: after.start, insert: '' };
  const word = lead?.folded ?? '';
  const verb = tokens[at - 2 - article]?.folded ?? '';
  if (lead && /^(?:to|at|in|by|@|yn|ym|outside|near|around|through|into|on|from|up|down)$/.test(word)) {
    if (word === 'to' && /^(?:got|get|getting|made|it|back)$/.test(verb)) return cut(lead.start, 'there');
    if (instead === '' || NOUNS.test(verb) || word === 'yn' || word === 'ym') return cut(lead.start, '');
    if (word === 'from') return cut(begin, instead);
    return cut(lead.start, instead === 'our trip' ? 'on our trip' : `for ${instead}`);
  }
  if (lead && /^visit(?:ing)?$/.test(word))
    return cut(lead.start, `${word === 'visit' ? 'go' : 'going'} on ${instead || 'our trip'}`);
  if (instead === '' || !tokens[at]?.first) return cut(begin, '');
  return cut(begin, instead.replace(/^o/, 'O'));
}

/** After these the place may just go: "trip to …", "singing at …", "arrived at …". */
const NOUNS =
  /^(?:trips?|visits?|outing|excursion|match|fixture|game|final|finals|gala|semi|tour|journey|way|arrived|landed|here|residential|away|singing|sing|performing|perform|playing|play|competing|compete|swimming|running|families|exchange|conference|festival|tournament|stuck|delayed|lunch|picnic|workshop|meet|collect)$/;
const AFTER =
  /^(?:trips?|visit|outing|day|residential|tour|camp|coach|bus|minibus|train|party|lot|group|gang|money|letter|forms?)$/;

function timeCut(view: View, time: TimeFact, insert: string): Cut {
  const { tokens, text } = view;
  let i = tokens.findIndex((t) => t.start >= time.start);
  const opens = tokens[i]?.first === true;
  while (
    i > 0 &&
    LEADS.has((tokens[i - 1] as Token).folded) &&
    tokens[i - 1]?.sentence === tokens[i]?.sentence
  )
    i--;
  const start = tokens[i]?.start ?? time.start;
  let end = time.end;
  // "Next Thursday 4H will be walking": the day goes, and the sentence begins with who.
  if (opens || tokens[i]?.first) {
    // "Tomorrow." stands alone: its stop goes with it.
    if (/[.!?]/.test(text[end] ?? '')) while (/[.!?]/.test(text[end] ?? '')) end++;
    while (/[ ,:]/.test(text[end] ?? '')) end++;
    return { field: view.id, start, end, insert: '' };
  }
  return { field: view.id, start: insert ? start : back(view, start), end, insert };
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
    const start = last && last.field === cut.field ? Math.max(cut.start, last.end) : cut.start;
    if (start >= cut.end) continue;
    const end = start === 0 && cut.insert === '' ? pastBlanks(doc, cut) : cut.end;
    edits.push(replace(spanOf(doc, { ...cut, start, end }, 'wording'), cut.insert));
    last = { ...cut, start, end };
  }
  return edits;
}

/** At the head of a text the blanks after a cut go with it. */
function pastBlanks(doc: Doc, cut: Cut): number {
  const text = doc.view(cut.field)?.text ?? '';
  let end = cut.end;
  while (/\s/.test(text[end] ?? '')) end++;
  return end;
}

const DANGLING =
  /\b(?:at|by|from|to|till|until|is|are|be|eta|tua|around|about|approx|expected|and|the|for|of|off|leaves?|kick off|(?:we|should|be|am|pm)\s+back)\s*(?:[.,!?)–—-]|$)|(?:^|\n)\s*(?:is|at|and|=|:)\b|\bsoon (?:is|=)|[(]\s*[)]|\bit'?s soon\b|\b(?:curtain up|kick[- ]off|first race|doors|meet|eta|ko|starts?|finish(?:es)?)\s+(?:so|and|but|–|-)|\b(?:rydyn ni|ry'n ni|rydym)\s*[.!?]|\byn\s*[.!?]|\.\.(?!\.)|\bwhen\?\s*(?:home|where|$)/i;

const EIGHT_LETTERS = /(?:\p{L}[^\p{L}]*){8}/u;

/** Would these edits leave a sentence that ends in the air, or nothing? */
function isBroken(view: View, edits: readonly Edit[]): boolean {
  const own = edits.filter((e) => e.field === view.id);
  if (own.length === 0) return false;
  const left = applyEdits(view.original, own);
  return left === null || !EIGHT_LETTERS.test(left) || DANGLING.test(left);
}
