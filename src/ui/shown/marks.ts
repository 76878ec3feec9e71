import type { Finding, Fix, Severity } from '../../engine/report.ts';
import { compareSeverity } from '../../engine/report.ts';
import { isDeed, type Post } from '../../post.ts';

/** A run of a field's text from offset `at`: plain, or marked by the findings with these numbers (from 1, as listed). */
export type Run = {
  readonly at: number;
  readonly text: string;
  readonly numbers: readonly number[];
  readonly severity: Severity | null;
};

/** What is shown of one field: its runs, and whether text was left out before or after. */
export type MarkedField = { readonly id: string; readonly runs: readonly Run[] };

/** Cuts a field's text at the edges of the marks that findings put into it. Bad offsets are ignored. */
export function runsOf(text: string, field: string, findings: readonly Finding[]): readonly Run[] {
  const marks = findings.flatMap((f, i) =>
    f.spans
      .filter((s) => s.field === field && s.start < s.end && s.start >= 0 && s.end <= text.length)
      .map((s) => ({ start: s.start, end: s.end, number: i + 1, severity: f.severity })),
  );
  const edges = [...new Set([0, text.length, ...marks.flatMap((m) => [m.start, m.end])])].sort(
    (a, b) => a - b,
  );
  const runs: Run[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const start = edges[i] ?? 0;
    const end = edges[i + 1] ?? start;
    const over = marks.filter((m) => m.start <= start && m.end >= end);
    const severity = over.reduce<Severity | null>(
      (worst, m) => (worst === null || compareSeverity(m.severity, worst) > 0 ? m.severity : worst),
      null,
    );
    const numbers = [...new Set(over.map((m) => m.number))];
    const last = runs.at(-1);
    if (last && last.numbers.join() === numbers.join())
      runs[runs.length - 1] = { ...last, text: last.text + text.slice(start, end) };
    else runs.push({ at: start, text: text.slice(start, end), numbers, severity });
  }
  return runs;
}

const LONG = 90;
const KEEP = 36;

/** Shortens long plain runs to the words next to a mark, so that a long post shows its marked sentences. */
export function shorten(runs: readonly Run[]): readonly Run[] {
  if (!runs.some((r) => r.numbers.length > 0)) return runs;
  return runs.map((run, i) => {
    if (run.numbers.length > 0 || run.text.length <= LONG) return run;
    const head = i === 0 ? '' : cutAfter(run.text, KEEP);
    const tail = i === runs.length - 1 ? '' : cutBefore(run.text, KEEP);
    return { ...run, text: `${head}…${tail}` };
  });
}

const cutAfter = (text: string, size: number): string => `${wordsIn(text.slice(0, size), /\s\S*$/)} `;
const cutBefore = (text: string, size: number): string => ` ${wordsIn(text.slice(-size), /^\S*\s/)}`;
/** Leaves off the word that was cut through, which also keeps surrogate pairs whole. */
const wordsIn = (text: string, broken: RegExp): string =>
  (broken.test(text) ? text.replace(broken, '') : text).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');

/** The fields worth showing: the post's own text, and every other field that is marked. */
export function markedFields(post: Post, findings: readonly Finding[]): readonly MarkedField[] {
  return post.fields
    .map((f) => ({ id: f.id, runs: runsOf(f.text, f.id, findings) }))
    .filter((f) => f.id === 'text' || isDeed(post) || f.runs.some((r) => r.numbers.length > 0))
    .filter((f) => f.runs.length > 0);
}

/** Text after edits, with what is new set apart. `null` when an edit no longer fits the text. */
export type Preview = { readonly field: string; readonly before: string; readonly pieces: readonly Piece[] };
export type Piece = { readonly at: number; readonly text: string; readonly fresh: boolean };

/** The fields as they will read after these fixes. Later fixes that overlap earlier ones are left out. */
export function previewOf(post: Post, fixes: readonly Fix[]): readonly Preview[] {
  const taken: { field: string; start: number; end: number; insert: string }[] = [];
  for (const fix of fixes) {
    const fits = fix.edits.every((e) => {
      const text = post.fields.find((f) => f.id === e.field)?.text;
      return text?.slice(e.start, e.end) === e.expect && !taken.some((t) => overlaps(t, e));
    });
    if (fits) taken.push(...fix.edits);
  }
  return post.fields.flatMap((field) => {
    const edits = taken.filter((e) => e.field === field.id).sort((a, b) => a.start - b.start);
    if (edits.length === 0) return [];
    const pieces: Piece[] = [];
    let at = 0;
    for (const e of edits) {
      pieces.push(
        { at, text: field.text.slice(at, e.start), fresh: false },
        { at: e.start, text: e.insert, fresh: true },
      );
      at = e.end;
    }
    pieces.push({ at, text: field.text.slice(at), fresh: false });
    return [{ field: field.id, before: field.text, pieces: pieces.filter((p) => p.text !== '') }];
  });
}

const overlaps = (
  a: { field: string; start: number; end: number },
  b: { field: string; start: number; end: number },
): boolean =>
  a.field === b.field && ((a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end));

/** Shortens the untouched pieces of a preview around what is new. */
export function shortPieces(pieces: readonly Piece[], keep = 30): readonly Piece[] {
  return pieces.map((p, i) => {
    if (p.fresh || p.text.length <= keep * 2) return p;
    const head = i === 0 ? '' : cutAfter(p.text, keep);
    const tail = i === pieces.length - 1 ? '' : cutBefore(p.text, keep);
    return { ...p, text: `${head}…${tail}` };
  });
}
