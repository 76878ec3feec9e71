import type { Doc } from './doc.ts';
import type { Edit, Span, SpanKind } from './report.ts';

/** Marked words of the original text for offsets of a view. Never cuts a surrogate pair. */
export function spanOf(doc: Doc, at: { field: string; start: number; end: number }, kind: SpanKind): Span {
  const view = doc.view(at.field);
  if (!view) throw new Error(`no field ${at.field}`);
  const { original } = view;
  let start = view.toOriginal(at.start);
  let end = at.end > at.start ? endInOriginal(view.toOriginal, original, at.end) : start;
  if (isLow(original, start)) start--;
  if (isLow(original, end)) end++;
  return { kind, field: at.field, start, end, quote: original.slice(start, end) };
}

/** A person's span: a full name, or something less (a first name, initials), which is another kind of risk. */
export const personSpan = (
  doc: Doc,
  person: { field: string; start: number; end: number; form: string },
): Span => spanOf(doc, person, person.form === 'full' ? 'name' : 'first-name');

/** The end of what stands before view offset `end`: characters dropped in between do not belong to it. */
function endInOriginal(toOriginal: (o: number) => number, original: string, end: number): number {
  const last = toOriginal(end - 1);
  const next = toOriginal(end);
  let stop = last + ((original.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
  while (stop < next && /\p{M}/u.test(original[stop] as string)) stop++;
  return Math.min(stop, Math.max(next, stop));
}

const isLow = (text: string, i: number): boolean => {
  const code = text.charCodeAt(i);
  return code >= 0xdc00 && code <= 0xdfff;
};

/** An edit that replaces a span of the original by `insert` and expects the span's own words. */
export const replace = (span: Span, insert: string): Edit => ({
  field: span.field,
  start: span.start,
  end: span.end,
  expect: span.quote,
  insert,
});

/** The text after edits of one field; `null` when an edit's `expect` no longer stands there. */
export function applyEdits(text: string, edits: readonly Edit[]): string | null {
  let out = text;
  for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
    if (text.slice(edit.start, edit.end) !== edit.expect) return null;
    out = out.slice(0, edit.start) + edit.insert + out.slice(edit.end);
  }
  return out;
}
