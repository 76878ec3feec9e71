import type { ResponseOf } from '../../../src/messages.ts';
import type { Status } from '../../../src/ui/pages/health.ts';
import type { Posture } from '../../../src/ui/pages/posture.ts';
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
  lastCheck: { at: NOW - 60_000, verdict: 'block', findings: 2, unchecked: [] },
  gate: 'live',
  gateAt: NOW - 60_000,
  faults: [],
  today: { checked: 7, held: 2, fixed: 2 },
  quietDay: null,
  register: { state: 'fresh', text: '', from: 'policy', fetchedAt: 0, trouble: null },
  network: { origins: [], reports: null },
  recordFault: null,
  siteLabel: 'Juniors, staff laptops',
};
const unmanaged: Status = {
  ...good,
  policy: { ...policy, school: '', source: 'default', readAt: 0, askWhom: '' },
  installType: 'normal',
  account: null,
  lastCheck: null,
  gate: 'none',
  gateAt: 0,
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
  blind: { ...good, faults: ['unannounced-publish'] },
  engine: {
    ...good,
    lastCheck: { at: NOW - 60_000, verdict: 'clear', findings: 0, unchecked: ['names', 'trip-ahead'] },
  },
  expired: {
    ...good,
    register: {
      ...good.register,
      state: 'expired',
      text: 'The pupil register ran out on 1 September 2026. Import a new one.',
    },
  },
  soon: {
    ...good,
    register: { ...good.register, state: 'soon', text: 'The pupil register runs out in 9 days.' },
    quietDay: { message: 'No post yet today.', because: 'The school set itself 1 a day.' },
  },
  unkept: {
    ...good,
    recordFault: {
      reason: 'There is no room on the disk for the record.',
      whatToDo: 'Free some disk space, then restart the browser.',
    },
  },
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
  days: 365,
  fault: null,
  entries: [
    {
      at: NOW - 60_000,
      outcome: 'fixed',
      surface: 'composer',
      account,
      findings: [
        { rule: 'pupil-full-name', title: 'A pupil’s full name', severity: 'block', fixed: true },
        { rule: 'trip-ahead', title: 'Where and when pupils are going', severity: 'confirm', fixed: true },
      ],
      degraded: [],
    },
    {
      at: NOW - 86_400_000,
      outcome: 'posted-anyway',
      surface: 'composer',
      account,
      findings: [
        { rule: 'pupil-full-name', title: 'A pupil’s full name', severity: 'block', answer: 'pupil' },
      ],
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
    {
      at: NOW - 4 * 86_400_000,
      outcome: 'fault',
      surface: 'office',
      account: { handle: null, kind: 'unknown', about: '' },
      findings: [],
      degraded: ['policy-vanished'],
    },
  ],
  more: false,
};

export const answers: ResponseOf<'answers'> = {
  days: 180,
  answers: [
    {
      fingerprint: 'a1',
      rule: 'pupil-full-name',
      title: 'A pupil’s full name',
      label: 'Staff or public figure',
      given: NOW - 60_000,
      until: NOW + 180 * 86_400_000,
    },
    {
      fingerprint: 'b2',
      rule: 'pupil-full-name',
      title: 'A pupil’s full name',
      label: 'Not a name',
      given: NOW - 86_400_000,
      until: NOW + 179 * 86_400_000,
    },
  ],
};

export const posture: Posture = {
  browser: 'Chrome or Chromium 156.0.8078.0',
  family: 'chrome',
  incognito: false,
  mayDisable: false,
  reach: 'kept-off',
};
