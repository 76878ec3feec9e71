import * as z from 'zod';
import type { AccountView } from '../../messages.ts';
import { RULE_IDS, type RuleId } from '../../policy/rule-ids.ts';
import type { Entry } from '../../record/index.ts';

/**
 * What a school's server may be told: how often, and nothing else. The shape is strict, so that a field which somebody
 * adds to the record cannot travel by accident. `docs/network.md` shows it to those who receive it.
 */
const count = z.int().min(0).max(100_000);

export const ruleCounts = z.strictObject({
  /** Drafts in which the rule marked something. */
  shown: count,
  /** … that went out with a fix, … */
  fixed: count,
  /** … with an answer ("staff or public figure"), … */
  answered: count,
  /** … and as they were, with neither. The rest was never posted. */
  posted: count,
});

export const dayCounts = z.strictObject({
  /** Random, once for each day of one computer: the same day sent twice can be told, two days cannot be joined. */
  id: z.uuid(),
  /** A day of the school's own clock. */
  day: z.iso.date(),
  drafts: z.strictObject({
    checked: count,
    held: count,
    fixed: count,
    answered: count,
    postedAnyway: count,
    /** Drafts that could not be checked in full. */
    unchecked: count,
  }),
  rules: z.partialRecord(z.enum(RULE_IDS), ruleCounts),
});

export const countsMessage = z.strictObject({
  format: z.literal('gatepost-counts:1'),
  /** Version of Gatepost. */
  version: z.string().regex(/^[\d.]{1,20}$/),
  /** `siteLabel` of the policy; empty where it sets none. */
  site: z.string().max(1000),
  days: z.array(dayCounts).min(1).max(31),
});

export type DayCounts = z.infer<typeof dayCounts>;
export type CountsMessage = z.infer<typeof countsMessage>;
type RuleCounts = z.infer<typeof ruleCounts>;
type AccountKind = AccountView['kind'];

const NONE: RuleCounts = { shown: 0, fixed: 0, answered: 0, posted: 0 };

/** Accounts that are the school's. What people post from accounts of their own is not told, not even as a number. */
const SCHOOLS: ReadonlySet<AccountKind> = new Set<AccountKind>([
  'school',
  'class',
  'department',
  'role',
  'third-party',
]);

/** Counts of one day's entries, newest first, as the record lists them; null when nothing of the school's was checked. */
export function countsOf(day: string, entries: readonly Entry[], id: string): DayCounts | null {
  const drafts = new Map<string, Entry[]>();
  for (const entry of entries.filter((e) => e.outcome !== 'fault' && SCHOOLS.has(e.account.kind)))
    drafts.set(entry.draft, [...(drafts.get(entry.draft) ?? []), entry]);
  if (drafts.size === 0) return null;
  const all = [...drafts.values()];
  const those = (is: (entry: Entry) => boolean): number => all.filter((own) => own.some(is)).length;
  const rules: Partial<Record<RuleId, RuleCounts>> = {};
  for (const own of all)
    for (const rule of RULE_IDS) {
      const end = endOf(own, rule);
      if (end === null) continue;
      const before = rules[rule] ?? NONE;
      rules[rule] = {
        ...before,
        shown: before.shown + 1,
        ...(end === 'left' ? {} : { [end]: before[end] + 1 }),
      };
    }
  return dayCounts.parse({
    id,
    day,
    drafts: {
      checked: all.length,
      held: those((e) => e.findings.some((f) => f.severity !== 'nudge')),
      fixed: those((e) => e.outcome === 'fixed' || e.findings.some((f) => f.fixed === true)),
      answered: those((e) => e.outcome === 'answered'),
      postedAnyway: those((e) => e.outcome === 'posted-anyway'),
      unchecked: those((e) => e.outcome === 'unchecked' || e.degraded.length > 0),
    },
    rules,
  });
}

/** How what a rule marked in one draft ended; null where it marked nothing. A draft counts once for a rule. */
function endOf(entries: readonly Entry[], rule: RuleId): 'fixed' | 'answered' | 'posted' | 'left' | null {
  const found = entries.flatMap((entry) =>
    entry.findings.filter((f) => f.rule === rule).map((f) => ({ ...f, outcome: entry.outcome })),
  );
  if (found.length === 0) return null;
  const out = entries.some(({ outcome }) => outcome !== 'went-back');
  if (!out) return 'left';
  if (found.some((f) => f.fixed === true)) return 'fixed';
  const went = found.filter((f) => f.outcome !== 'went-back');
  // Marked, gone back, and no longer there when it went out: put right by hand.
  if (went.length === 0) return 'fixed';
  return went.some((f) => f.answer !== undefined) ? 'answered' : 'posted';
}
