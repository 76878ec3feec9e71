import { ALWAYS_LOCKED } from './cross.ts';
import { type Problem, parsePolicy } from './parse.ts';
import { KEY_NAMES, type Policy, type PolicyKey, type RawPolicy } from './schema.ts';

/** Something wrong with the policy as a whole, in words for people. */
export type Fault = {
  readonly what: 'policy-missing' | 'policy-vanished' | 'no-answer' | 'read-failed' | 'cache-broken';
  /** Milliseconds since 1970. */
  readonly since: number;
  readonly reason: string;
  readonly whatToDo: string;
};

/**
 * Where the policy in force comes from. `cached`: the last good one, until the browser answers. `default`: nobody
 * manages this copy. `strict-default`: somebody does, and their policy has not come.
 */
export type Source = 'managed' | 'cached' | 'default' | 'strict-default';

/** Where one key's value comes from, and whether a person may change it. */
export type KeyState = {
  readonly origin: 'policy' | 'pack' | 'person' | 'default';
  readonly locked: boolean;
};

export type PolicyState = {
  readonly policy: Policy;
  readonly source: Source;
  /** When the browser last delivered this policy, in milliseconds since 1970; 0 for defaults. */
  readonly readAt: number;
  readonly problems: readonly Problem[];
  readonly keys: Readonly<Record<PolicyKey, KeyState>>;
  readonly installType: string;
  readonly fault?: Fault;
};

/** What a person chose in the options page, as they would write it in a policy. */
export type Choices = Readonly<Record<string, unknown>>;

/** May the person at the computer set this key? */
const mayChange = (name: PolicyKey, source: Source, policy: Policy): boolean => {
  if (source === 'default') return true;
  return source !== 'strict-default' && policy.userMayChange.includes(name) && !ALWAYS_LOCKED.has(name);
};

/** Puts a delivered policy and a person's choices together. Choices about locked keys are kept aside, not used. */
export const derive = (
  raw: RawPolicy,
  choices: Choices,
  rest: {
    readonly source: Source;
    readonly readAt: number;
    readonly installType: string;
    readonly fault?: Fault;
  },
  notes: readonly Problem[] = [],
): PolicyState => {
  const school = parsePolicy(raw);
  const open = KEY_NAMES.filter((name) => mayChange(name, rest.source, school.policy));
  const chosen = Object.fromEntries(
    open.filter((name) => Object.hasOwn(choices, name)).map((n) => [n, choices[n]]),
  );
  const person = parsePolicy({ ...raw, ...chosen });
  const keys = Object.fromEntries(
    KEY_NAMES.map((name) => {
      const origin =
        person.origins[name] === 'set' ? (name in chosen ? 'person' : 'policy') : person.origins[name];
      return [name, { origin, locked: !open.includes(name) }];
    }),
  ) as Record<PolicyKey, KeyState>;
  return { policy: person.policy, problems: [...notes, ...person.problems], keys, ...rest };
};

/**
 * A key that came but cannot be used, or that is expected and did not come, keeps its last good value: losing the
 * never-name list to a typing mistake must not publish a name. Keys that an admin took out stay out.
 */
export const withLastGood = (
  raw: RawPolicy,
  lastGood: RawPolicy,
): { readonly raw: RawPolicy; readonly notes: readonly Problem[] } => {
  const { origins, problems } = parsePolicy(raw);
  const merged: Record<string, unknown> = { ...raw };
  const notes: Problem[] = [];
  for (const problem of problems) {
    const name = problem.key as PolicyKey;
    if (problem.level === 'advice' || origins[name] === undefined || origins[name] === 'set') continue;
    if (!Object.hasOwn(lastGood, name) || parsePolicy({ [name]: lastGood[name] }).origins[name] !== 'set')
      continue;
    merged[name] = lastGood[name];
    notes.push({
      ...problem,
      whatToDo: `${problem.whatToDo} The last good value is used meanwhile.`,
      level: 'advice',
    });
  }
  return { raw: merged, notes };
};
