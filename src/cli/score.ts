import type { Report, Span } from '../engine/report.ts';
import { holds } from '../engine/report.ts';
import { rules } from '../rules/index.ts';

/** The corpus's labels (`tests/corpus/GUIDE.md`). */
export const LABELS = [
  'pupil-name',
  'trip-place',
  'trip-time',
  'personal-account',
  'personal-content',
  'contact',
  'credentials',
  'sensitive',
] as const;
export type Label = (typeof LABELS)[number];
export type Mark = { readonly rule: Label; readonly quote: string; readonly in?: string };
export type Labelled = {
  readonly id: string;
  readonly origin?: string;
  readonly expect?: readonly Mark[];
  readonly either?: readonly Mark[];
};

const WHEREABOUTS = new Set(rules.filter((r) => r.room === 'whereabouts').map((r) => r.id));

/** The label that a marked span answers to; `null` for words that the corpus does not label. */
export function labelOf(rule: string, kind: Span['kind']): Label | null {
  if (kind === 'name') return 'pupil-name';
  if (kind === 'place') return WHEREABOUTS.has(rule) ? 'trip-place' : null;
  if (kind === 'time') return WHEREABOUTS.has(rule) ? 'trip-time' : null;
  if (kind === 'account') return rule === 'personal-account' ? 'personal-account' : null;
  if (kind === 'private-talk') return 'personal-content';
  if (kind === 'contact') return 'contact';
  if (kind === 'credential') return 'credentials';
  if (kind === 'sensitive') return 'sensitive';
  return null;
}

type Place = { readonly field: string; readonly start: number; readonly end: number };

/** Where a label's quote stands: every occurrence, in every field that `in` names. */
export function placesOf(mark: Mark, fields: ReadonlyMap<string, string>): readonly Place[] {
  const where = mark.in ?? 'text';
  const places: Place[] = [];
  for (const [field, text] of fields) {
    if (field !== where && !field.startsWith(`${where}[`)) continue;
    for (let at = text.indexOf(mark.quote); at >= 0; at = text.indexOf(mark.quote, at + 1)) {
      places.push({ field, start: at, end: at + mark.quote.length });
    }
  }
  return places;
}

const overlap = (a: Place, b: Place): number =>
  a.field === b.field ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0;

/** Names must be marked whole or nearly so; other labels need only point at the right words. */
const matches = (label: Label, span: Place, mark: Place): boolean => {
  const common = overlap(span, mark);
  return label === 'pupil-name'
    ? common / (span.end - span.start + mark.end - mark.start - common) >= 0.5
    : common > 0;
};

export type Count = { hit: number; miss: number; wrong: number };
export type Tally = {
  posts: number;
  harmless: number;
  stopped: number;
  nudged: number;
  stoppedForName: number;
  spans: Record<Label, Count>;
  /** At post level: is the label there, and is it found? */
  whole: Record<Label | 'trip', Count>;
  origins: Record<string, { found: number; of: number }>;
  /** Names of pupils who stand in the register, where one is used. */
  registered: { found: number; of: number };
  /** What went wrong, for people: never printed unless asked for. */
  errors: { id: string; label: string; what: 'missed' | 'wrong'; quote: string }[];
};

const counts = <K extends string>(keys: readonly K[]): Record<K, Count> =>
  Object.fromEntries(keys.map((k) => [k, { hit: 0, miss: 0, wrong: 0 }])) as Record<K, Count>;

export const newTally = (): Tally => ({
  posts: 0,
  harmless: 0,
  stopped: 0,
  nudged: 0,
  stoppedForName: 0,
  spans: counts(LABELS),
  whole: counts([...LABELS, 'trip'] as const),
  origins: {},
  registered: { found: 0, of: 0 },
  errors: [],
});

/** Add one post's report to the tally. */
export function score(
  tally: Tally,
  post: Labelled,
  fields: ReadonlyMap<string, string>,
  report: Report,
  registered: (quote: string) => boolean = () => false,
): void {
  tally.posts++;
  const expected = post.expect ?? [];
  if (expected.length === 0) {
    tally.harmless++;
    if (holds(report.verdict)) tally.stopped++;
    else if (report.verdict === 'nudge') tally.nudged++;
    if (report.findings.some((f) => holds(f.severity) && f.spans.some((s) => s.kind === 'name')))
      tally.stoppedForName++;
  }
  const said: { label: Label; span: Span }[] = [];
  for (const finding of report.findings) {
    for (const span of finding.spans) {
      const label = labelOf(finding.rule, span.kind);
      if (label && !said.some((s) => s.label === label && overlap(s.span, span) === span.end - span.start)) {
        said.push({ label, span });
      }
    }
  }
  const present = new Set<string>();
  const allowed = new Set<string>();
  const found = new Set<string>();
  for (const label of LABELS) {
    const trip = label.startsWith('trip-') ? 'trip' : label;
    const own = said.filter((s) => s.label === label).map((s) => s.span);
    const either = (post.either ?? []).filter((m) => m.rule === label);
    const eitherPlaces = either.flatMap((m) => placesOf(m, fields));
    if (either.length > 0) for (const k of [label, trip]) allowed.add(k);
    const expectedPlaces: Place[] = [];
    for (const mark of expected.filter((m) => m.rule === label)) {
      for (const k of [label, trip]) present.add(k);
      const places = placesOf(mark, fields);
      expectedPlaces.push(...places);
      const hit = own.some((s) => places.some((p) => matches(label, s, p)));
      tally.spans[label][hit ? 'hit' : 'miss']++;
      if (!hit) tally.errors.push({ id: post.id, label, what: 'missed', quote: mark.quote });
      if (label === 'pupil-name' && registered(mark.quote)) {
        tally.registered.of++;
        if (hit) tally.registered.found++;
      }
      if (label === 'pupil-name' && post.origin) {
        const origin = tally.origins[post.origin] ?? { found: 0, of: 0 };
        tally.origins[post.origin] = origin;
        origin.of++;
        if (hit) origin.found++;
      }
    }
    for (const span of own) {
      for (const k of [label, trip]) found.add(k);
      if (expectedPlaces.some((p) => matches(label, span, p) || overlap(span, p) > 0)) continue;
      if (eitherPlaces.some((p) => overlap(span, p) > 0)) continue;
      tally.spans[label].wrong++;
      tally.errors.push({ id: post.id, label, what: 'wrong', quote: span.quote });
    }
  }
  for (const key of Object.keys(tally.whole) as (Label | 'trip')[]) {
    if (present.has(key)) tally.whole[key][found.has(key) ? 'hit' : 'miss']++;
    else if (found.has(key) && !allowed.has(key)) tally.whole[key].wrong++;
  }
}

export const recall = (c: Count): number => (c.hit + c.miss === 0 ? 1 : c.hit / (c.hit + c.miss));
export const precision = (c: Count): number => (c.hit + c.wrong === 0 ? 1 : c.hit / (c.hit + c.wrong));
export const f1 = (c: Count): number => {
  const r = recall(c);
  const p = precision(c);
  return r + p === 0 ? 0 : (2 * r * p) / (r + p);
};
