import type { Edit, Finding } from '../engine/report.ts';

/** The first fix of every finding that has one, without those that overlap an earlier one. */
export function firstFixes(findings: readonly Finding[]): {
  readonly findings: readonly Finding[];
  readonly edits: readonly Edit[];
} {
  const edits: Edit[] = [];
  const used: Finding[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find((f) => f.edits.length > 0);
    if (
      !fix ||
      fix.edits.some((e) => edits.some((o) => o.field === e.field && e.start < o.end && o.start < e.end))
    )
      continue;
    edits.push(...fix.edits);
    used.push(finding);
  }
  return { findings: used, edits };
}
