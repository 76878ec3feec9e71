import { sha256 } from '@noble/hashes/sha2.js';
import { isWithin, type PolicyReader, type PolicyState } from '../../policy/index.ts';
import { isObject } from '../../policy/is-object.ts';
import {
  decode,
  type LoadedRegister,
  lookup,
  RegisterTextError,
  type Storage,
} from '../../register/index.ts';
import type { Failure, Wire } from './wire.ts';

/** What is wrong with the register of the address, in words for people; nothing of its content. */
export type AddressTrouble = { readonly reason: string; readonly whatToDo: string };

export type AddressRegister = {
  /** The last register that came whole and with the right sum; undefined where there is none. */
  readonly current: () => LoadedRegister | undefined;
  /** When it came, in milliseconds since 1970; 0: never. */
  readonly fetchedAt: () => number;
  /** Why the register that the policy names is not in force; null while all is well. */
  readonly trouble: () => AddressTrouble | null;
  /** Settled once the last good one is read (milliseconds). */
  readonly ready: Promise<void>;
  /** Fetches it if it is wanted and due. Gives when it is due again (milliseconds since 1970), or null: not by time. */
  readonly tend: () => Promise<number | null>;
};

export const ADDRESS_REGISTER = 'register.address';
export const ADDRESS_TRIED = 'register.address.tried';

/** More than any school's register: 2,000 pupils come to some 30,000 bytes. */
export const MOST_BYTES = 2_000_000;
const HOUR = 3_600_000;
/** After so many failures in a row it is tried again after so long; from then on once a day. */
const WAITS = [HOUR, 4 * HOUR, 24 * HOUR] as const;

type Kept = { readonly sha256: string; readonly text: string; readonly at: number };
type Why = Failure | 'sum' | 'unkept' | `text:${string}`;
/** `what`: address and sum that were asked for; another pair is asked for at once. */
type Tried = { readonly what: string; readonly at: number; readonly times: number; readonly why: Why | '' };

type Deps = {
  readonly wire: Pick<Wire, 'get'>;
  readonly local: Storage;
  readonly policy: Pick<PolicyReader, 'current'>;
  readonly origins: readonly string[];
  readonly now: () => number;
};

/**
 * The register from the address in the policy. It is asked for only while the browser confirms a policy that sets both
 * address and sum; once the file with that sum is held it is never asked for again, since it cannot have changed.
 * Whatever fails, the last good register stays.
 */
export function openAddress({ wire, local, policy, origins, now }: Deps): AddressRegister {
  let kept: { readonly sha256: string; readonly at: number; readonly loaded: LoadedRegister } | undefined;
  let tried: Tried | undefined;

  const note = async (next: Tried | undefined): Promise<void> => {
    tried = next;
    if (next) await local.set({ [ADDRESS_TRIED]: next }).catch(() => undefined);
    else await local.remove(ADDRESS_TRIED).catch(() => undefined);
  };
  const load = async (): Promise<void> => {
    const read = async (key: string): Promise<unknown> =>
      (await local.get(key).catch(() => ({}) as Record<string, unknown>))[key];
    const [copy, attempt] = await Promise.all([read(ADDRESS_REGISTER), read(ADDRESS_TRIED)]);
    if (isTried(attempt)) tried = attempt;
    if (!isKept(copy) || sumOf(new TextEncoder().encode(copy.text)) !== copy.sha256) return;
    const opened = open(copy.text);
    if ('loaded' in opened) kept = { sha256: copy.sha256, at: copy.at, loaded: opened.loaded };
  };
  const ready = load();

  const forget = async (): Promise<void> => {
    if (!kept && !tried) return;
    kept = undefined;
    tried = undefined;
    for (const key of [ADDRESS_REGISTER, ADDRESS_TRIED]) await local.remove(key).catch(() => undefined);
  };

  const fetchIt = async ({ address, sum }: Wanted): Promise<Why | ''> => {
    const answer = await wire.get(address, MOST_BYTES);
    if (!answer.ok) return answer.why;
    if (sumOf(answer.bytes) !== sum) return 'sum';
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(answer.bytes);
    const opened = open(text);
    if ('why' in opened) return `text:${opened.why}`;
    const at = now();
    kept = { sha256: sum, at, loaded: opened.loaded };
    const copy: Kept = { sha256: sum, text, at };
    return local.set({ [ADDRESS_REGISTER]: copy }).then(
      () => '',
      () => 'unkept',
    );
  };

  const tend = async (): Promise<number | null> => {
    await ready;
    const state = policy.current();
    if (isUnset(state)) {
      await forget();
      return null;
    }
    const wanted = wantedOf(state, origins);
    if (!wanted) return null;
    const what = `${wanted.address} ${wanted.sum}`;
    if (kept?.sha256 === wanted.sum && tried?.why !== 'unkept') {
      if (tried) await note(undefined);
      return null;
    }
    const before = tried?.what === what ? tried : undefined;
    const due = before ? dueAfter(before) : 0;
    if (now() < due) return due;
    // Written down first: a worker that is stopped in the middle must not begin to count anew.
    const attempt: Tried = { what, at: now(), times: (before?.times ?? 0) + 1, why: before?.why ?? '' };
    await note(attempt);
    const why = await fetchIt(wanted);
    if (why === '') {
      await note(undefined);
      return null;
    }
    await note({ ...attempt, why });
    return dueAfter(attempt);
  };

  return {
    ready,
    tend,
    current: () => kept?.loaded,
    fetchedAt: () => kept?.at ?? 0,
    trouble: () => (tried && tried.why !== '' && !isUnset(policy.current()) ? words(tried.why) : null),
  };
}

type Wanted = { readonly address: string; readonly sum: string };

/** The policy in force sets neither key, and that is no fault: the school does without. */
const isUnset = ({ source, policy }: PolicyState): boolean =>
  (source === 'managed' || source === 'default') &&
  policy.registerAddress === '' &&
  policy.registerSha256 === '';

/** What to fetch: both keys, set by the policy itself and confirmed by the browser, on a server that the build names. */
const wantedOf = ({ source, policy, keys }: PolicyState, origins: readonly string[]): Wanted | null => {
  const { registerAddress: address, registerSha256: sum } = policy;
  const bySchool = keys.registerAddress.origin === 'policy' && keys.registerSha256.origin === 'policy';
  if (source !== 'managed' || !bySchool || address === '' || sum === '') return null;
  return isWithin(address, origins) ? { address, sum: sum.toLowerCase() } : null;
};

const dueAfter = ({ at, times }: Tried): number =>
  at + (WAITS[Math.min(times, WAITS.length) - 1] ?? WAITS[0]);

const sumOf = (bytes: Uint8Array): string =>
  [...sha256(bytes)].map((b) => b.toString(16).padStart(2, '0')).join('');

function open(text: string): { readonly loaded: LoadedRegister } | { readonly why: string } {
  try {
    const data = decode(text.replace(/^\uFEFF/, ''));
    return { loaded: { data, lookup: lookup(data) } };
  } catch (error) {
    return {
      why: error instanceof RegisterTextError ? error.message : 'The pupil register cannot be read.',
    };
  }
}

const AWAY = 'The pupil register could not be fetched from the address that your school set';
const LOOK = 'IT: open the address in “registerAddress” on this computer.';

const WORDS: Readonly<Record<Failure | 'sum' | 'unkept', AddressTrouble>> = {
  unreachable: {
    reason: `${AWAY}: the server did not answer.`,
    whatToDo: `${LOOK} It must answer itself, without sending the browser on to another address.`,
  },
  slow: { reason: `${AWAY}: the server took too long.`, whatToDo: LOOK },
  status: {
    reason: `${AWAY}: the server refused.`,
    whatToDo: `${LOOK} The file must be there for everyone in school.`,
  },
  large: {
    reason: 'The file at the register’s address is too large to be a register.',
    whatToDo: 'IT: put the file that the register command made there.',
  },
  sum: {
    reason:
      'The file at the register’s address is not the one that the policy names: its checksum is another.',
    whatToDo: 'IT: put the right file there, or set “registerSha256” to the sum of the new one.',
  },
  unkept: {
    reason: 'The browser could not keep the pupil register that it fetched.',
    whatToDo: 'Free some disk space or restart the browser.',
  },
};

const words = (why: Why): AddressTrouble =>
  why.startsWith('text:')
    ? {
        reason: `The file at the register’s address cannot be used. ${why.slice('text:'.length)}`,
        whatToDo: 'IT: make the register again, put it there, and set “registerSha256” to its sum.',
      }
    : (WORDS[why as keyof typeof WORDS] ?? WORDS.unreachable);

const isKept = (value: unknown): value is Kept =>
  isObject(value) &&
  typeof value['sha256'] === 'string' &&
  typeof value['text'] === 'string' &&
  typeof value['at'] === 'number';
const isTried = (value: unknown): value is Tried =>
  isObject(value) &&
  typeof value['what'] === 'string' &&
  typeof value['at'] === 'number' &&
  typeof value['times'] === 'number' &&
  typeof value['why'] === 'string';
