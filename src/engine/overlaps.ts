import type { Finding, Span, SpanKind } from './report.ts';
import { compareSeverity } from './report.ts';

/**
 * Overlaps resolve by a total order: severity, evidence, longer, earlier, rule id. A finding gives way when every
 * one of its spans of a kind is covered by an earlier finding's span of the same kind; findings of other kinds
 * (a name and an account) stand side by side. Result in the order of the text.
 */
export function resolveOverlaps<T extends Ranked>(findings: readonly T[]): readonly T[] {
  if (findings.length < 2) return findings;
  const kept: T[] = [];
  const taken: Cover[] = [];
  for (const finding of [...findings].sort(before)) {
    const { spans } = finding;
    if (spans.length > 0 && spans.every((s) => coverOf(taken, s)?.holds(s))) continue;
    kept.push(finding);
    for (const span of spans) {
      let cover = coverOf(taken, span);
      if (!cover) {
        cover = new Cover(span);
        taken.push(cover);
      }
      cover.add(span);
    }
  }
  return kept.sort(inText);
}

/** What decides of a finding which one gives way. */
type Ranked = Pick<Finding, 'rule' | 'severity' | 'spans' | 'evidence'>;

/** Of few kinds and fields, the cover of this span's. */
function coverOf(covers: readonly Cover[], { kind, field }: Span): Cover | undefined {
  for (let i = 0; i < covers.length; i++) {
    const cover = covers[i] as Cover;
    if (cover.kind === kind && cover.field === field) return cover;
  }
  return undefined;
}

/**
 * Spans of one kind in one field, asked whether any of them covers another. Kept in order of their starts, without
 * those that lie inside another, so that ends go up as well and one look-up by halving is enough.
 */
class Cover {
  readonly kind: SpanKind;
  readonly field: string;
  private readonly spans: Span[] = [];

  constructor({ kind, field }: Span) {
    this.kind = kind;
    this.field = field;
  }

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

const length = (f: Ranked): number => f.spans.reduce((n, s) => n + s.end - s.start, 0);
const firstStart = (f: Ranked): number => f.spans[0]?.start ?? Number.MAX_SAFE_INTEGER;

const before = (a: Ranked, b: Ranked): number =>
  compareSeverity(b.severity, a.severity) ||
  b.evidence.length - a.evidence.length ||
  length(b) - length(a) ||
  firstStart(a) - firstStart(b) ||
  (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** Most findings stand in one field, and comparing as a language does is dear. */
const compareFields = (a: string, b: string): number => (a === b ? 0 : a.localeCompare(b));

const inText = (a: Ranked, b: Ranked): number =>
  compareFields(a.spans[0]?.field ?? '~', b.spans[0]?.field ?? '~') ||
  firstStart(a) - firstStart(b) ||
  (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
