import Papa from 'papaparse';
import type { Entry } from './entry.ts';

const COLUMNS = [
  'when',
  'draft',
  'account kind',
  'surface',
  'outcome',
  'reason',
  'not checked',
  'rule',
  'severity',
  'answer',
  'fixed',
] as const;

/**
 * Entries → CSV for a DSL or an inspector, one row a finding, oldest first, times in UTC. Opens in Excel (UTF-8 with
 * a mark); cells that a spreadsheet would run as a formula are made harmless.
 */
export const toCsv = (entries: readonly Entry[]): string => {
  const rows = [...entries]
    .sort((a, b) => a.at - b.at)
    .flatMap((entry) => {
      const start = [
        new Date(entry.at).toISOString(),
        entry.draft,
        entry.account.kind,
        entry.surface,
        entry.outcome,
        entry.reason ?? '',
        entry.degraded.join(' '),
      ];
      const findings = entry.findings.map(({ rule, severity, answer, fixed }) => [
        ...start,
        rule,
        severity,
        answer ?? '',
        fixed === true ? 'yes' : '',
      ]);
      return findings.length > 0 ? findings : [[...start, '', '', '', '']];
    });
  return `\uFEFF${Papa.unparse({ fields: [...COLUMNS], data: rows }, { escapeFormulae: true })}\r\n`;
};
