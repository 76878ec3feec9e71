import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveOverlaps } from '../../src/engine/overlaps.ts';
import type { Finding, Span } from '../../src/engine/report.ts';

const span = (start: number, end: number, kind: Span['kind'] = 'name', field = 'text'): Span => ({
  kind,
  field,
  start,
  end,
  quote: '',
});
const finding = (
  rule: string,
  severity: Finding['severity'],
  spans: readonly Span[],
  evidence: readonly string[] = [],
): Finding => ({
  rule,
  severity,
  spans,
  message: '',
  because: '',
  fixes: [],
  answers: [],
  fingerprint: '',
  evidence,
});
const rules = (findings: readonly Finding[]) => resolveOverlaps(findings).map((f) => f.rule);

describe('overlaps', () => {
  it('the more serious wins over one that it covers', () => {
    expect(rules([finding('a', 'confirm', [span(0, 5)]), finding('b', 'block', [span(0, 9)])])).toEqual([
      'b',
    ]);
  });

  it('findings of another kind, another field or with one free span stand side by side', () => {
    expect(
      rules([
        finding('a', 'block', [span(0, 9)]),
        finding('b', 'nudge', [span(0, 9, 'place')]),
        finding('c', 'nudge', [span(0, 9, 'name', 'alt[0]')]),
        finding('d', 'nudge', [span(2, 4), span(20, 24)]),
      ]).sort(),
    ).toEqual(['a', 'b', 'c', 'd']);
  });

  it('a finding about the whole post has no spans and always stands', () => {
    expect(rules([finding('a', 'block', [span(0, 9)]), finding('b', 'nudge', [])]).sort()).toEqual([
      'a',
      'b',
    ]);
  });

  it('evidence, then length, then place, then rule id decide', () => {
    expect(
      rules([
        finding('b', 'block', [span(0, 5)]),
        finding('a', 'block', [span(0, 5)]),
        finding('c', 'block', [span(0, 5)], ['x']),
      ]),
    ).toEqual(['c']);
    expect(rules([finding('b', 'block', [span(0, 5)]), finding('a', 'block', [span(0, 5)])])).toEqual(['a']);
  });

  it('keeps what a plain comparison of all pairs keeps, whatever the order of arrival', () => {
    const severities = ['nudge', 'confirm', 'block'] as const;
    const any = fc.record({
      rule: fc.constantFrom('a', 'b', 'c', 'd'),
      severity: fc.constantFrom(...severities),
      spans: fc.array(
        fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }), fc.constantFrom<Span['kind']>('name', 'place')),
        { minLength: 1, maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (raw) => {
        const findings = raw.map((r) =>
          finding(
            r.rule,
            r.severity,
            r.spans.map(([s, l, k]) => span(s, s + l, k)),
          ),
        );
        const kept = resolveOverlaps(findings);
        for (const f of findings) {
          const covered = f.spans.every((s) =>
            kept.some(
              (k) =>
                k !== f && k.spans.some((t) => t.kind === s.kind && t.start <= s.start && t.end >= s.end),
            ),
          );
          if (!kept.includes(f)) expect(covered).toBe(true);
        }
        expect(resolveOverlaps([...findings].reverse()).length).toBe(kept.length);
      }),
    );
  });
});
