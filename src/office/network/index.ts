import { ORIGINS, type PolicyReader } from '../../policy/index.ts';
import type { Storage } from '../../register/index.ts';
import type { Book } from '../office.ts';
import { type AddressRegister, openAddress } from './address.ts';
import { openReporting, type Reporting } from './reporting.ts';
import { createWire, type Wire } from './wire.ts';

/** Name of the alarm that wakes the worker for what is due; what is not due is not asked for. */
const ALARM = 'network';

/** What the office does with the network, in a build that has one; the usual build has none of this. */
export type Network = {
  /** Name of its alarm. */
  readonly alarm: string;
  /** Servers that the build names; the manifest and the pages' policy hold the browser to them. */
  readonly origins: readonly string[];
  readonly open: (deps: NetworkDeps) => OpenNetwork;
};

export type NetworkDeps = {
  readonly local: Storage;
  readonly policy: PolicyReader;
  readonly list: Book['list'];
  readonly alarms: {
    create(name: string, when: { when: number }): unknown;
    clear(name: string): Promise<unknown>;
  };
  readonly now: () => number;
  readonly version: string;
  /** Told when a register came, or something went wrong or right. */
  readonly changed: () => void;
};

export type OpenNetwork = {
  readonly register: Pick<AddressRegister, 'current' | 'trouble' | 'fetchedAt'>;
  readonly reports: Reporting['state'];
  readonly ready: Promise<void>;
  /** Does what is due, one after the other, and sets the alarm for what comes next. Never rejects. */
  readonly tend: () => Promise<void>;
};

/** The network of a build that names `origins`. */
export const networkOf = (origins: readonly string[], wire: Wire): Network => ({
  alarm: ALARM,
  origins,
  open: ({ local, policy, list, alarms, now, version, changed }) => {
    const address = openAddress({ wire, local, policy, origins, now });
    const reporting = openReporting({ wire, local, policy, origins, list, now, version });
    const work = async (): Promise<void> => {
      const due = [await address.tend().catch(() => null), await reporting.tend().catch(() => null)];
      const next = Math.min(...due.map((at) => at ?? Number.POSITIVE_INFINITY));
      if (Number.isFinite(next)) alarms.create(ALARM, { when: next });
      else await alarms.clear(ALARM).catch(() => undefined);
      changed();
    };
    // One at a time: an alarm, a start and a change of policy may come at once.
    let last: Promise<void> = Promise.resolve();
    const tend = (): Promise<void> => {
      last = last.then(work, work);
      return last;
    };
    return {
      register: address,
      reports: reporting.state,
      ready: Promise.all([address.ready, reporting.ready]).then(() => undefined),
      tend,
    };
  },
});

/** The network of this build. */
export const network: Network = networkOf(ORIGINS, createWire());
