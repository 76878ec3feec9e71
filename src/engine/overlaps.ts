import type { Finding, Span } from './report.ts';
import { compareSeverity } from './report.ts';

/**
 * Overlaps resolve by a total order: severity, evidence, longer, earlier, rule id. A finding gives way when every
 * one of its spans of a kind is covered by an earlier finding's span of the same kind; findings of other kinds
 * (a name and an account) stand side by side. Result in the order of the text.
 */
export function resolveOverlaps(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const kept: Finding[] = [];
  const taken = new Map<string, Cover>();
  for (const finding of [...findings].sort(before)) {
    const free = finding.spans.some((s) => !taken.get(`${s.kind} ${s.field}`)?.holds(s));
    if (finding.spans.length > 0 && !free) continue;
    kept.push(finding);
    for (const span of finding.spans) {
      const key = `${span.kind} ${span.field}`;
      const cover = taken.get(key) ?? new Cover();
      taken.set(key, cover);
      cover.add(span);
    }
  }
  return kept.sort(inText);
}

/**
 * Spans of one kind in one field, asked whether any of them covers another. Kept in order of their starts, without
 * those that lie inside another, so that ends go up as well and one look-up by halving is enough.
 */
class Cover {
  private readonly spans: Span[] = [];

  /** Index of the first span that starts after `at`. */
  private after(at: number): number {
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.spans[middle] as Span).start <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  holds(span: Span): boolean {
    const nearest = this.spans[this.after(span.start) - 1];
    return nearest !== undefined && nearest.end >= span.end;
  }

  add(span: Span): void {
    if (this.holds(span)) return;
    const at = this.after(span.start - 1);
    let inside = at;
    while (inside < this.spans.length && (this.spans[inside] as Span).end <= span.end) inside++;
    this.spans.splice(at, inside - at, span);
  }
}

const length = (f: Finding): number => f.spans.reduce((n, s) => n + s.end - s.start, 0);
const firstStart = (f: Finding): number => f.spans[0]?.start ?? Number.MAX_SAFE_INTEGER;

const before = (a: Finding, b: Finding): number =>
  compareSeverity(b.severity, a.severity) ||
  b.evidence.length - a.evidence.length ||
  length(b) - length(a) ||
  firstStart(a) - firstStart(b) ||
  (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** Most findings stand in one field, and comparing as a language does is dear. */
const compareFields = (a: string, b: string): number => (a === b ? 0 : a.localeCompare(b));

const inText = (a: Finding, b: Finding): number =>
  compareFields(a.spans[0]?.field ?? '~', b.spans[0]?.field ?? '~') ||
  firstStart(a) - firstStart(b) ||
  (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
