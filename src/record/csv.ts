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
 * a mark); cells that a spreadsheet would run as a formula are made harmless. `site`, where set, is a last column.
 */
export const toCsv = (entries: readonly Entry[], site = ''): string => {
  const label = site === '' ? [] : [site];
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
        ...label,
      ]);
      return findings.length > 0 ? findings : [[...start, '', '', '', '', ...label]];
    });
  return `\uFEFF${Papa.unparse({ fields: [...COLUMNS, ...(site === '' ? [] : ['site'])], data: rows }, { escapeFormulae: true })}\r\n`;
};
