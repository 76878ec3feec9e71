import { dayIn, isWithin, type PolicyReader, type PolicyState } from '../../policy/index.ts';
import { isObject } from '../../policy/is-object.ts';
import type { Entry } from '../../record/index.ts';
import type { Storage } from '../../register/index.ts';
import { instantOf } from '../instant.ts';
import { countsMessage, countsOf, type DayCounts, dayCounts } from './counts.ts';
import type { Failure, Wire } from './wire.ts';

/** How sending counts stands, for options and diagnostics. */
export type ReportState = {
  /** The policy in force has an address for counts that this build may reach. */
  readonly on: boolean;
  /** Days that wait to be sent. */
  readonly waiting: number;
  /** When a server last took counts, in milliseconds since 1970; 0: never. */
  readonly sentAt: number;
  /** Why the last try failed; null while all is well. */
  readonly trouble: { readonly reason: string; readonly whatToDo: string } | null;
};

export type Reporting = {
  readonly state: () => ReportState;
  /** Settled once what waits is read (milliseconds). */
  readonly ready: Promise<void>;
  /** Counts the days that are over and sends them, once a day at most. Gives when to come again, or null. */
  readonly tend: () => Promise<number | null>;
};

export const REPORT_KEY = 'report.queue';
/** More days than this wait for no server: the oldest go. */
export const MOST_DAYS = 31;
const DAY = 86_400_000;

type Saved = {
  /** The last day that was counted; a school's own day. */
  readonly through: string;
  readonly queue: readonly DayCounts[];
  readonly triedOn: string;
  readonly sentAt: number;
  readonly why: Failure | '';
};

type Deps = {
  readonly wire: Pick<Wire, 'post'>;
  readonly local: Storage;
  readonly policy: Pick<PolicyReader, 'current'>;
  readonly origins: readonly string[];
  /** Newest first, `from ≤ at < to`. */
  readonly list: (options: {
    readonly from: number;
    readonly to: number;
    readonly limit: number;
  }) => Promise<readonly Entry[]>;
  readonly now: () => number;
  readonly version: string;
};

/** More decisions than one computer makes in a day. */
const MOST_ENTRIES = 5_000;

/**
 * Daily counts for a server of the school's, off unless the policy names one. It begins on the day on which it is
 * switched on: what was recorded before is never told. Switched off, everything that waits is deleted.
 */
export function openReporting(deps: Deps): Reporting {
  const { wire, local, policy, origins, now } = deps;
  let saved: Saved | undefined;

  const save = async (next: Saved): Promise<void> => {
    saved = next;
    await local.set({ [REPORT_KEY]: next }).catch(() => undefined);
  };
  const ready = (async (): Promise<void> => {
    const found = (await local.get(REPORT_KEY).catch(() => ({}) as Record<string, unknown>))[REPORT_KEY];
    saved = savedOf(found);
  })();

  /** Counts of the days from `from` up to and without `today`, the oldest first. */
  const count = async (from: string, today: string, zone: string): Promise<readonly DayCounts[]> => {
    const counted: DayCounts[] = [];
    for (let day = from; day < today; day = addDays(day, 1)) {
      const entries = await deps.list({
        from: instantOf(`${day}T00:00`, zone),
        to: instantOf(`${addDays(day, 1)}T00:00`, zone),
        limit: MOST_ENTRIES,
      });
      const counts = countsOf(day, entries, crypto.randomUUID());
      if (counts) counted.push(counts);
    }
    return counted;
  };

  const tend = async (): Promise<number | null> => {
    await ready;
    const state = policy.current();
    if ((state.source === 'managed' || state.source === 'default') && state.policy.reportAddress === '') {
      if (saved) await local.remove(REPORT_KEY).catch(() => undefined);
      saved = undefined;
      return null;
    }
    const address = addressOf(state, origins);
    if (address === null) return null;
    const { timeZone, reportToken, siteLabel } = state.policy;
    const today = dayIn(new Date(now()), timeZone);
    const yesterday = addDays(today, -1);
    const tomorrow = instantOf(`${addDays(today, 1)}T00:00`, timeZone);
    if (!saved) {
      await save({ through: yesterday, queue: [], triedOn: '', sentAt: 0, why: '' });
      return tomorrow;
    }
    if (saved.through < yesterday) {
      const earliest = addDays(today, -MOST_DAYS);
      let first = addDays(saved.through, 1);
      if (first < earliest) first = earliest;
      const fresh = await count(first, today, timeZone);
      await save({ ...saved, through: yesterday, queue: [...saved.queue, ...fresh].slice(-MOST_DAYS) });
    }
    const { queue } = saved;
    if (queue.length === 0 || saved.triedOn === today) return tomorrow;
    // Written down first: a worker that is stopped in the middle must not send twice in a day.
    await save({ ...saved, triedOn: today });
    const message = countsMessage.parse({
      format: 'gatepost-counts:1',
      version: deps.version,
      site: siteLabel,
      days: queue,
    });
    const answer = await wire.post(address, JSON.stringify(message), reportToken);
    const sent = new Set(queue.map(({ id }) => id));
    if (answer.ok)
      await save({ ...saved, queue: saved.queue.filter(({ id }) => !sent.has(id)), sentAt: now(), why: '' });
    else await save({ ...saved, why: answer.why });
    return tomorrow;
  };

  return {
    ready,
    tend,
    state: () => ({
      on: addressOf(policy.current(), origins) !== null,
      waiting: saved?.queue.length ?? 0,
      sentAt: saved?.sentAt ?? 0,
      trouble: saved && saved.why !== '' ? WORDS[saved.why] : null,
    }),
  };
}

/** Where to send: set by the policy itself, confirmed by the browser, on a server that the build names. */
const addressOf = ({ source, policy, keys }: PolicyState, origins: readonly string[]): string | null => {
  const { reportAddress } = policy;
  if (source !== 'managed' || keys.reportAddress.origin !== 'policy' || reportAddress === '') return null;
  return isWithin(reportAddress, origins) ? reportAddress : null;
};

/** The day so many days after a `YYYY-MM-DD`. */
const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

const KEPT = 'They are kept and tried again tomorrow.';
const LOOK = 'IT: look at the server in “reportAddress”. Nobody who posts has to do anything.';
const WORDS: Readonly<Record<Failure, { readonly reason: string; readonly whatToDo: string }>> = {
  unreachable: { reason: `The counts could not be sent: the server did not answer. ${KEPT}`, whatToDo: LOOK },
  slow: { reason: `The counts could not be sent: the server took too long. ${KEPT}`, whatToDo: LOOK },
  status: { reason: `The counts could not be sent: the server refused them. ${KEPT}`, whatToDo: LOOK },
  large: { reason: `The counts could not be sent. ${KEPT}`, whatToDo: LOOK },
};

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));

/** What is stored, as far as it holds; what is damaged is left out, and an undamaged day is never lost for another. */
function savedOf(found: unknown): Saved | undefined {
  if (!isObject(found) || !isDay(found['through'])) return undefined;
  const { through, queue, triedOn, sentAt, why } = found;
  return {
    through,
    queue: (Array.isArray(queue) ? queue : []).flatMap((one) => {
      const parsed = dayCounts.safeParse(one);
      return parsed.success ? [parsed.data] : [];
    }),
    triedOn: isDay(triedOn) ? triedOn : '',
    sentAt: typeof sentAt === 'number' ? sentAt : 0,
    why: typeof why === 'string' && why in WORDS ? (why as Failure) : '',
  };
}
