import type { Problem } from './parse.ts';
import { DEFAULTS, isPolicyKey, type Policy, type RawPolicy } from './schema.ts';

/** Keys that stay the school's alone, whatever `userMayChange` says. */
export const ALWAYS_LOCKED: ReadonlySet<string> = new Set([
  'pack',
  'neverName',
  'register',
  'registerAddress',
  'registerSha256',
  'reportAddress',
  'reportToken',
  'userMayChange',
  'keysExpected',
]);

const NO_FETCH = 'This build of Gatepost makes no network requests, so the register is not fetched.';
const NO_SENDING = 'This build of Gatepost makes no network requests, so nothing is sent.';

/** Keys that need the network, which this build does not use at all; an admin must not believe that they work. */
const NETWORK = {
  registerAddress: {
    reason: NO_FETCH,
    whatToDo: 'Put the register itself into "register", and remove this key.',
  },
  registerSha256: {
    reason: NO_FETCH,
    whatToDo: 'Put the register itself into "register", and remove this key.',
  },
  reportAddress: {
    reason: NO_SENDING,
    whatToDo: 'Remove this key; the record can be exported on the options page.',
  },
  reportToken: { reason: NO_SENDING, whatToDo: 'Remove this key.' },
} as const;

/** What is wrong between keys, each of which is right by itself. */
export const crossCheck = (policy: Policy, raw: RawPolicy): readonly Problem[] => {
  const found: Problem[] = [];
  const say = (
    key: string,
    value: string,
    reason: string,
    whatToDo: string,
    level: Problem['level'] = 'advice',
  ): void => {
    found.push({ key, value, reason, whatToDo, level });
  };
  const { mode, tipsFrom, enforceFrom } = policy;
  if (mode === 'enforce' && (tipsFrom !== '' || enforceFrom !== '')) {
    const why =
      raw['mode'] === undefined
        ? 'Without "mode" Gatepost enforces from the first day'
        : 'The mode is enforce already';
    say(
      tipsFrom !== '' ? 'tipsFrom' : 'enforceFrom',
      tipsFrom || enforceFrom,
      `${why}, so the dates change nothing.`,
      'For a pilot set "mode" to "audit".',
    );
  }
  if (tipsFrom !== '' && enforceFrom !== '' && enforceFrom < tipsFrom) {
    say('enforceFrom', enforceFrom, 'Enforcing begins before tips do.', 'Swap or correct the two dates.');
  }
  for (const [name, { reason, whatToDo }] of Object.entries(NETWORK)) {
    const value = policy[name as keyof typeof NETWORK];
    if (value !== '') say(name, name === 'reportToken' ? '********' : value, reason, whatToDo, 'ignored');
  }
  if (policy.posting === 'stopped' && policy.mode !== 'enforce') {
    say(
      'posting',
      'stopped',
      `Posting is stopped, but the mode is ${policy.mode}, which holds nothing.`,
      'Set "mode" to "enforce", or posts still go out.',
    );
  }
  if (policy.posting === 'stopped' && policy.accounts.length === 0) {
    say(
      'posting',
      'stopped',
      'Posting is stopped, but no accounts are listed, so every account counts as the school’s.',
      'List the school’s accounts in "accounts", so that people’s own accounts are left alone.',
    );
  }
  const handles = new Set<string>();
  for (const { handle } of policy.accounts) {
    const folded = handle.toLowerCase();
    if (handles.has(folded)) {
      say('accounts', handle, 'This handle is listed twice.', 'Keep one line; the first is used.', 'part');
    }
    handles.add(folded);
  }
  for (const name of policy.userMayChange) {
    if (!isPolicyKey(name))
      say('userMayChange', name, 'There is no key of this name.', 'Correct or remove it.', 'part');
    else if (ALWAYS_LOCKED.has(name))
      say('userMayChange', name, 'This key is always locked.', 'Remove it from the list.', 'part');
  }
  for (const name of policy.keysExpected) {
    if (Object.hasOwn(raw, name)) continue;
    if (!isPolicyKey(name)) continue;
    say(
      name,
      '(not delivered)',
      'The policy sets this key, but the browser did not deliver it. Its value has the wrong type, or the key went missing on the way.',
      `Look at "${name}" in the list of keys and write it anew, or make the file again with the policy maker. Until then ${DEFAULTS[name] === '' ? 'it counts as not set' : 'its default is used'}.`,
      'ignored',
    );
  }
  return found;
};
