import type { Answer, Finding, Fix, Report, Severity, Span, SpanKind } from '../../../src/engine/report.ts';
import { verdictOf } from '../../../src/engine/report.ts';
import type { AccountView, PolicyView } from '../../../src/messages.ts';
import type { Field, Post } from '../../../src/post.ts';
import type { ChipState, PanelState } from '../../../src/ui/surface.ts';

/** Scenes for the gallery and its tests: every state that chip and panel can be in. */

const TEXT =
  'Y4 are off to Chester Zoo tomorrow, coach leaves 9.15! Well done Olivia Carter for organising it all 🦁 #ParkHillPrimary';

export const account: AccountView = { handle: 'ParkHillPrimary', kind: 'school', about: 'Park Hill Primary' };

export const policy: PolicyView = {
  mode: 'enforce',
  whenCheckCannotRun: 'ask',
  postAnyway: 'with-reason',
  askWhom: 'Ask Mrs Patel, your DSL (room 4).',
  helpText: '',
  helpUrl: 'https://example.org/guide',
  parentsChannel: 'ParentMail',
  school: 'Park Hill Primary',
  selectors: {},
  source: 'managed',
  readAt: Date.UTC(2026, 2, 12, 9, 2),
  rememberDays: 180,
};

export const postOf = (text: string, more: Partial<Post> & { fields?: readonly Field[] } = {}): Post => ({
  kind: 'post',
  media: [],
  account: { handle: 'ParkHillPrimary', signedIn: 1 },
  audience: 'public',
  at: { local: '2026-03-12T15:40', zone: 'Europe/London' },
  ...more,
  fields: [{ id: 'text', text }, ...(more.fields ?? [])],
});

export const spanIn = (text: string, quote: string, kind: SpanKind, field = 'text'): Span => {
  const start = text.indexOf(quote);
  return { kind, field, start, end: start + quote.length, quote };
};

const replace = (span: Span, insert: string, label: string): Fix => ({
  label,
  edits: [{ field: span.field, start: span.start, end: span.end, expect: span.quote, insert }],
});

const answers: readonly Answer[] = [
  { id: 'pupil', label: 'A pupil' },
  { id: 'staff-or-public', label: 'Staff or public figure' },
  { id: 'not-a-name', label: 'Not a name' },
];

export const nameFinding = (text = TEXT, quote = 'Olivia Carter', severity: Severity = 'block'): Finding => {
  const span = spanIn(text, quote, 'name');
  return {
    rule: 'pupil-full-name',
    severity,
    spans: [span],
    message: `“${quote}” looks like a pupil’s full name.`,
    because: 'A full name beside a school’s name lets a stranger find one particular child.',
    fixes: [
      replace(span, quote.split(' ')[0] ?? '', `Keep “${quote.split(' ')[0]}” only`),
      replace(span, 'one of our Year 4s', 'Say “one of our Year 4s”'),
    ],
    answers,
    fingerprint: `name-${quote}`,
    evidence: [
      '“Olivia” is in the list of first names',
      '“Carter” is in the list of surnames',
      'It follows “Well done”',
    ],
  };
};

export const tripFinding = (text = TEXT): Finding => {
  const place = spanIn(text, 'Chester Zoo', 'place');
  const when = spanIn(text, 'tomorrow, coach leaves 9.15', 'time');
  return {
    rule: 'trip-ahead',
    severity: 'confirm',
    spans: [place, when],
    message: 'This says where pupils will be, and when, before they go.',
    because: 'Anyone who reads it could be there too. After the trip it is a lovely story.',
    fixes: [
      {
        label: 'Leave out the place and the time',
        edits: [
          {
            field: 'text',
            start: place.start - 3,
            end: place.end,
            expect: `to ${place.quote}`,
            insert: 'on a trip',
          },
          { field: 'text', start: when.start, end: when.end, expect: when.quote, insert: 'soon' },
        ],
      },
      { label: 'Keep it until everyone is back', edits: [], action: 'hold' },
    ],
    answers: [
      { id: 'everyone-back', label: 'Everyone is back' },
      { id: 'not-a-trip', label: 'It is not a trip' },
    ],
    fingerprint: 'trip-zoo',
    evidence: ['“Y4 are off to …” with a place', '“tomorrow” lies ahead'],
  };
};

export const altTip: Finding = {
  rule: 'alt-text',
  severity: 'nudge',
  spans: [],
  message: 'The picture has no description.',
  because: 'People who cannot see it hear what you write there.',
  fixes: [],
  answers: [{ id: 'later', label: 'Leave it out' }],
  fingerprint: 'alt-1',
  evidence: [],
};

export const reportOf = (findings: readonly Finding[], more: Partial<Report> = {}): Report => ({
  verdict: verdictOf(findings),
  findings,
  suppressed: [],
  degraded: [],
  timings: {},
  ...more,
});

/** A panel, before the worker has drawn its middle. `settled`: findings that an answer has put to rest. */
export type PanelScene = PanelState & { readonly remembered: ReadonlySet<string> };
type More = Partial<PanelScene> & { readonly settled?: readonly Finding[] };

export const panelOf = (findings: readonly Finding[], { settled = [], ...more }: More = {}): PanelScene => ({
  from: 'composer',
  report: reportOf(findings, { suppressed: settled.map((finding) => ({ finding, by: 'answered' })) }),
  post: postOf(TEXT),
  account,
  policy,
  answered: new Map(),
  remembered: new Set(),
  busy: false,
  problem: '',
  ...more,
});

const name = nameFinding();
const trip = tripFinding();
const fixed = 'Y4 are off on a trip soon! Well done Olivia for organising it all 🦁 #ParkHillPrimary';
const long = `${'We had a wonderful week of science, with volcanoes, slime and a very patient visitor from the university. '.repeat(4)}${TEXT} ${'Thank you to all the families who helped. '.repeat(4)}`;
const alt = 'Olivia Carter holding a lion mask';
const degraded = [{ part: 'Names', why: 'the list of names could not be read' }];

export const panels: Readonly<Record<string, PanelScene>> = {
  'name-only': panelOf([name]),
  'name-and-trip': panelOf([name, trip]),
  'trip-only': panelOf([trip]),
  'with-tip': panelOf([name, altTip]),
  tips: panelOf([altTip]),
  answered: panelOf([name], { answered: new Map([[name.fingerprint, 'pupil']]) }),
  settled: panelOf([trip], { settled: [name], answered: new Map([[name.fingerprint, 'staff-or-public']]) }),
  clear: panelOf([], {
    post: postOf(fixed),
    settled: [name],
    answered: new Map([[name.fingerprint, 'staff-or-public']]),
    remembered: new Set([name.fingerprint]),
  }),
  'clear-quiet': panelOf([], { post: postOf(fixed) }),
  busy: panelOf([name, trip], { busy: true }),
  problem: panelOf([name], {
    problem: 'The draft changed while the words were being put in. Nothing was altered: please try again.',
  }),
  gate: panelOf([name, trip], { from: 'gate' }),
  degraded: panelOf([], { report: reportOf([], { degraded }) }),
  'degraded-hold': panelOf([name], {
    report: reportOf([name], { degraded }),
    policy: { ...policy, whenCheckCannotRun: 'hold', askWhom: '', helpUrl: '', parentsChannel: '' },
  }),
  never: panelOf(
    [
      {
        ...name,
        answers: [],
        fixes: [],
        message: 'These words must not be posted.',
        because: 'Please speak to your DSL before you post.',
        evidence: [],
      },
    ],
    {
      policy: { ...policy, postAnyway: 'never' },
    },
  ),
  many: panelOf([name], { post: postOf(TEXT, { account: { handle: 'ParkHillPrimary', signedIn: 3 } }) }),
  unlisted: panelOf([name], { account: { handle: 'msbarker_reads', kind: 'unlisted', about: '' } }),
  'other-fields': panelOf(
    [{ ...name, spans: [...name.spans, spanIn(alt, 'Olivia Carter', 'name', 'alt[0]')] }],
    { post: postOf(TEXT, { fields: [{ id: 'alt[0]', text: alt }] }) },
  ),
  long: panelOf([nameFinding(long), tripFinding(long)], { post: postOf(long) }),
};

const chipOf = (
  verdict: ChipState['verdict'],
  findings: readonly Finding[],
  more: Partial<ChipState> = {},
): ChipState => ({
  verdict,
  findings,
  account,
  audience: 'public',
  mode: 'enforce',
  notes: [],
  many: false,
  ...more,
});

export const chips: Readonly<Record<string, ChipState>> = {
  clear: chipOf('clear', []),
  checking: chipOf('checking', []),
  tip: chipOf('nudge', [altTip]),
  check: chipOf('confirm', [trip]),
  held: chipOf('block', [name, trip]),
  'not-checked': chipOf('cannot-check', []),
  'tips-mode': chipOf('block', [name], { mode: 'tips' }),
  many: chipOf('clear', [], { many: true }),
  'many-held': chipOf('block', [name], {
    many: true,
    account: { handle: 'msbarker_reads', kind: 'unlisted', about: '' },
  }),
  unknown: chipOf('clear', [], {
    account: { handle: null, kind: 'unknown', about: '' },
    audience: 'unknown',
  }),
  note: chipOf('clear', [], { notes: ['X’s place label was taken off.'] }),
};
