import type { ResponseOf } from '../../../src/messages.ts';
import type { Status } from '../../../src/ui/pages/health.ts';
import { account, policy } from './scenes.ts';

/** What the office could answer, for popup and options. */
export const NOW = Date.UTC(2026, 2, 12, 15, 40);

const good: Status = {
  policy,
  problems: [],
  fault: '',
  installType: 'admin',
  version: '0.1.0',
  account: { ...account, about: 'Park Hill Primary' },
  lastCheck: { at: NOW - 60_000, verdict: 'block', findings: 2 },
  gate: 'live',
  faults: [],
  today: { checked: 7, held: 2, fixed: 2 },
};
const unmanaged: Status = {
  ...good,
  policy: { ...policy, school: '', source: 'default', readAt: 0, askWhom: '' },
  installType: 'normal',
  account: null,
  lastCheck: null,
  gate: 'none',
  today: { checked: 0, held: 0, fixed: 0 },
};

export const statuses: Readonly<Record<string, Status | null>> = {
  good,
  unmanaged,
  tips: { ...good, policy: { ...policy, mode: 'tips' } },
  trouble: {
    ...good,
    faults: ['selectors-missing'],
    gate: 'silent',
    problems: [
      {
        key: 'staff',
        reason: 'Entry 3 is longer than 1,000 characters.',
        whatToDo: 'Put one name on each line.',
      },
      {
        key: 'mode',
        reason: '"strict" is none of: audit, tips, enforce.',
        whatToDo: 'Write one of these. Until then its default is used.',
      },
    ],
  },
  missing: {
    ...good,
    fault: 'The policy has not come. Ask your IT team to look at the policy for this extension.',
    policy: { ...policy, source: 'strict-default', school: '', readAt: 0 },
  },
  quiet: { ...good, gate: 'silent' },
  silent: null,
};

export const settings: ResponseOf<'settings'> = {
  keys: [
    {
      name: 'schoolName',
      group: 'School',
      title: 'Name of the school',
      about: '',
      value: 'Park Hill Primary',
      origin: 'policy',
      locked: true,
    },
    {
      name: 'town',
      group: 'School',
      title: 'Town',
      about: '',
      value: 'Chesterfield',
      origin: 'policy',
      locked: true,
    },
    {
      name: 'staff',
      group: 'People',
      title: 'Staff',
      about: '',
      value: '34 entries',
      origin: 'policy',
      locked: true,
    },
    {
      name: 'minimum',
      group: 'Conduct',
      title: 'Posts a day at least',
      about: '',
      value: '0',
      origin: 'default',
      locked: false,
    },
  ],
};

export const records: ResponseOf<'records'> = {
  entries: [
    {
      at: NOW - 60_000,
      outcome: 'fixed',
      surface: 'composer',
      account,
      findings: [
        { rule: 'pupil-full-name', severity: 'block', fixed: true },
        { rule: 'trip-ahead', severity: 'confirm', fixed: true },
      ],
      degraded: [],
    },
    {
      at: NOW - 86_400_000,
      outcome: 'posted-anyway',
      surface: 'composer',
      account,
      findings: [{ rule: 'pupil-full-name', severity: 'block', answer: 'pupil' }],
      reason: 'permission',
      degraded: [],
    },
    {
      at: NOW - 3 * 86_400_000,
      outcome: 'unchecked',
      surface: 'gate',
      account: { handle: null, kind: 'unknown', about: '' },
      findings: [],
      reason: 'read',
      degraded: ['names'],
    },
  ],
  more: false,
};
