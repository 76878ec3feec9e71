import type { TripFact } from '../../engine/facts.ts';
import type { Severity } from '../../engine/report.ts';
import { oneStepDown, oneStepUp } from '../../engine/report.ts';
import type { Draft, Scene } from '../../engine/rule.ts';
import { spanOf } from '../../engine/span.ts';
import { returnTime } from './return-time.ts';
import { withoutWhereAndWhen } from './rewrite.ts';
import { safeSentence } from './safe.ts';

/** Options that every rule of whereabouts shares. */
export const TRIP_SETTINGS = {
  protectedStepDown: {
    default: true,
    about: 'One step milder on a protected account and in private messages.',
  },
  youngestStepUp: { default: true, about: 'One step stricter when Nursery to Year 2 go.' },
} as const;

export const TRIP_ANSWERS = {
  'answer_everyone-back': 'Everyone is back',
  'answer_not-a-trip': 'Nobody is going anywhere',
  'answer_public-event': 'A public event',
  'answer_adults-only': 'Grown-ups only, no pupils',
} as const;

export const TRIP_FIXES = {
  fix_trim: 'Take out where and when',
  fix_safe: 'Use a safe sentence',
  fix_hold: 'Hold until we are back',
  fix_parents: 'Copy for $1',
} as const;

/** The severity of a trip on this account: a step down where only approved followers see it, a step up for the youngest. */
export function severityFor(scene: Scene, rule: string, base: Severity, trip: TripFact): Severity {
  const options = scene.setting.options[rule];
  const { post } = scene.doc;
  const closed = post.audience === 'protected' || post.kind === 'message';
  let severity = base;
  if (trip.youngest && base !== 'nudge' && options?.['youngestStepUp'] !== false)
    severity = oneStepUp(severity);
  if (closed && options?.['protectedStepDown'] !== false) severity = oneStepDown(severity);
  return severity;
}

/** What can be written again later; a message, an edit or a scheduled post has a time and a place of its own. */
const CAN_WAIT: ReadonlySet<string> = new Set(['post', 'reply', 'quote', 'thread', 'poll']);

/** What a rule says of a trip. */
type More = {
  readonly severity: Severity;
  readonly message: string;
  readonly args?: readonly string[];
  readonly instead?: string;
  /** A sentence that tells nothing, given who goes and the parents' channel. */
  readonly safe?: (who: string, channel: string) => string;
  readonly answers: readonly string[];
  /** May the post wait until they are back? Not for delays. */
  readonly hold?: boolean;
};

/** A finding about a trip: every place and every time, with the ways on that fit. */
export function tripDraft(scene: Scene, trip: TripFact, more: More): Draft {
  const { doc } = scene;
  return {
    severity: more.severity,
    spans: [
      ...trip.places.map((p) => spanOf(doc, p, 'place')),
      ...trip.times.map((t) => spanOf(doc, t, 'time')),
    ],
    message: more.message,
    ...(more.args ? { args: more.args } : {}),
    // Put together when the finding is shown: one that gives way to another needs none.
    get fixes() {
      return fixesOf(scene, trip, more);
    },
    answers: more.answers,
    evidence: trip.evidence,
  };
}

/** The ways on that fit. */
function fixesOf(scene: Scene, trip: TripFact, more: More): NonNullable<Draft['fixes']> {
  const { doc, setting } = scene;
  const until = returnTime(scene.facts, doc.post.at);
  const edits = withoutWhereAndWhen(scene, trip, more.instead ?? 'our trip');
  const safe = more.safe;
  const whole = safe ? safeSentence(scene, (who) => safe(who, setting.parentsChannel)) : null;
  return [
    ...(edits.length > 0 ? [{ label: 'fix_trim', edits }] : []),
    ...(whole ? [{ label: 'fix_safe', edits: [whole] }] : []),
    ...(more.hold === false || !CAN_WAIT.has(doc.post.kind)
      ? []
      : [{ label: 'fix_hold', edits: [], action: 'hold' as const, until }]),
    {
      label: 'fix_parents',
      edits: [],
      action: 'copy-for-parents' as const,
      args: [setting.parentsChannel],
    },
  ];
}
