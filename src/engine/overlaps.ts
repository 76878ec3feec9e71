import type { Finding, Span } from './report.ts';
import { compareSeverity } from './report.ts';

/**
 * Overlaps resolve by a total order: severity, evidence, longer, earlier, rule id. A finding gives way when every
 * one of its spans of a kind is covered by an earlier finding's span of the same kind; findings of other kinds
 * (a name and an account) stand side by side. Result in the order of the text.
 */
export function resolveOverlaps(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const finding of [...findings].sort(before)) {
    const free = finding.spans.filter((s) => !kept.some((k) => k.spans.some((t) => covers(t, s))));
    if (finding.spans.length > 0 && free.length === 0) continue;
    kept.push(finding);
  }
  return kept.sort(inText);
}

const covers = (a: Span, b: Span): boolean =>
  a.kind === b.kind && a.field === b.field && a.start <= b.start && b.end <= a.end;

const length = (f: Finding): number => f.spans.reduce((n, s) => n + s.end - s.start, 0);
const firstStart = (f: Finding): number => f.spans[0]?.start ?? Number.MAX_SAFE_INTEGER;

const before = (a: Finding, b: Finding): number =>
  compareSeverity(b.severity, a.severity) ||
  b.evidence.length - a.evidence.length ||
  length(b) - length(a) ||
  firstStart(a) - firstStart(b) ||
  (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

const inText = (a: Finding, b: Finding): number =>
  (a.spans[0]?.field ?? '~').localeCompare(b.spans[0]?.field ?? '~') ||
  firstStart(a) - firstStart(b) ||
  (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
