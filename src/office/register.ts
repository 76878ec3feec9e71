import type { RegisterLookup } from '../engine/setting.ts';
import { dayIn } from '../policy/index.ts';
import type { PolicyReader } from '../policy/read.ts';
import {
  decode,
  type LoadedRegister,
  lookup,
  RegisterTextError,
  registerStore,
  reminderOf,
  type Storage,
} from '../register/index.ts';

/** What is wrong with a register, in words for people. */
export type RegisterProblem = { readonly key: string; readonly reason: string; readonly whatToDo: string };

export type RegisterState = {
  readonly state: 'none' | 'fresh' | 'soon' | 'expired' | 'broken';
  /** A sentence about its age; empty while there is nothing to say. */
  readonly text: string;
  /** Where the one in force comes from. */
  readonly from: 'none' | 'policy' | 'address' | 'computer';
  /** When it came from the policy's address, in milliseconds since 1970; 0: never. */
  readonly fetchedAt: number;
  /** Why the one at the policy's address is not in force. */
  readonly trouble: { readonly reason: string; readonly whatToDo: string } | null;
};

/** The register at the policy's address, in builds that may fetch it. */
export type Fetched = {
  readonly current: () => LoadedRegister | undefined;
  readonly fetchedAt: () => number;
  readonly trouble: () => RegisterState['trouble'];
};

export type OpenRegister = {
  /** The register in force; undefined where there is none. */
  readonly current: () => RegisterLookup | undefined;
  /** Registers that cannot be read: never passed over in silence. */
  readonly problems: () => readonly RegisterProblem[];
  /** How old the register in force is, on the school's own day. */
  readonly state: (at: number) => RegisterState;
  readonly ready: Promise<void>;
  /** Read it again, after an import. */
  readonly reload: () => Promise<void>;
};

/** The last register of the policy that could be read, so that a bad copy does not open the gate. */
export const POLICY_REGISTER = 'register.policy';

type Opened = { readonly loaded: LoadedRegister } | { readonly problem: RegisterProblem };

/**
 * The register in force: the one that the policy carries, else the one from the policy's address, else the one imported
 * on this computer. Where the policy's cannot be read, its last good one stays, and {@link OpenRegister.problems} says
 * what is wrong.
 */
export function openRegister(local: Storage, policy: PolicyReader, fetched?: Fetched): OpenRegister {
  const store = registerStore(local);
  let imported: Opened | undefined;
  let lastGood: LoadedRegister | undefined;
  let fromPolicy: { readonly lines: readonly string[]; readonly opened: Opened } | undefined;

  const reload = async (): Promise<void> => {
    try {
      const loaded = await store.load();
      imported = loaded ? { loaded } : undefined;
    } catch (error) {
      imported = { problem: problemOf(error, 'pupil register on this computer', '') };
    }
  };
  const recall = async (): Promise<void> => {
    const kept = (await local.get(POLICY_REGISTER).catch(() => ({}) as Record<string, unknown>))[
      POLICY_REGISTER
    ];
    const opened = isLines(kept) ? read(kept) : undefined;
    if (opened && 'loaded' in opened) lastGood = opened.loaded;
  };
  /** The policy's register, read once for each text of it. */
  const carried = (): Opened | undefined => {
    const lines = policy.current().policy.register;
    if (lines.length === 0) return undefined;
    if (fromPolicy?.lines !== lines) {
      const opened = read(lines);
      fromPolicy = { lines, opened };
      if ('loaded' in opened) {
        lastGood = opened.loaded;
        void local.set({ [POLICY_REGISTER]: [...lines] }).catch(() => undefined);
      }
    }
    return fromPolicy.opened;
  };
  const inForce = (): { readonly register?: LoadedRegister; readonly from: RegisterState['from'] } => {
    const own = carried();
    if (own && 'loaded' in own) return { register: own.loaded, from: 'policy' };
    if (own && lastGood) return { register: lastGood, from: 'policy' };
    const other = fetched?.current();
    if (other) return { register: other, from: 'address' };
    return imported && 'loaded' in imported
      ? { register: imported.loaded, from: 'computer' }
      : { from: 'none' };
  };
  /** What is used while a register of the policy's cannot be, as the end of a sentence. */
  const meanwhile = (last: LoadedRegister | undefined): string => {
    if (last) return ' The last good register is used meanwhile.';
    return imported && 'loaded' in imported
      ? ' The register on this computer is used meanwhile.'
      : ' Until then pupils are told by context alone.';
  };
  return {
    ready: Promise.all([reload(), recall()]).then(() => undefined),
    reload,
    current: () => inForce().register?.lookup,
    problems: () => {
      const own = carried();
      const found: RegisterProblem[] = [];
      if (own && 'problem' in own) {
        const last = lastGood ?? fetched?.current();
        found.push({ ...own.problem, whatToDo: `${own.problem.whatToDo}${meanwhile(last)}` });
      }
      if (imported && 'problem' in imported) found.push(imported.problem);
      return found;
    },
    state: (at) => {
      const { register, from } = inForce();
      const wrong = fetched?.trouble() ?? null;
      const rest = {
        from,
        fetchedAt: fetched?.fetchedAt() ?? 0,
        trouble: wrong && { ...wrong, whatToDo: `${wrong.whatToDo}${meanwhile(fetched?.current())}` },
      };
      if (register) {
        const today = dayIn(new Date(at), policy.current().policy.timeZone);
        const { state, text } = reminderOf(register.data, today);
        return { state, text, ...rest };
      }
      return { state: carried() || imported || wrong ? 'broken' : 'none', text: '', ...rest };
    },
  };
}

const isLines = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((line) => typeof line === 'string');

function read(lines: readonly string[]): Opened {
  try {
    const data = decode(lines);
    return { loaded: { data, lookup: lookup(data) } };
  } catch (error) {
    return { problem: problemOf(error, 'register', 'IT: ') };
  }
}

const problemOf = (error: unknown, key: string, whose: string): RegisterProblem =>
  error instanceof RegisterTextError
    ? { key, reason: error.message, whatToDo: `${whose}${error.whatToDo}` }
    : {
        key,
        reason: 'The pupil register cannot be read.',
        whatToDo: `${whose}Make a new one from the school’s export.`,
      };
