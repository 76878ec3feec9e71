import { BOLTED, isWithin, ORIGINS } from './built.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './parse.ts';
import { DEFAULTS, isPolicyKey, KEY_NAMES, type Policy, type RawPolicy } from './schema.ts';

/** Keys that stay the school's alone, whatever `userMayChange` says. */
export const ALWAYS_LOCKED: ReadonlySet<string> = new Set([
  'pack',
  'neverName',
  'register',
  'registerAddress',
  'registerSha256',
  'reportAddress',
  'reportToken',
  'lastBolt',
  'userMayChange',
  'keysExpected',
]);

type Say = (key: string, value: string, reason: string, whatToDo: string, level?: Problem['level']) => void;

const WHICH_BUILD = 'Or use a build with a network: docs/network.md says how one is made.';
const USE_LINES = `Put the register itself into "register", and remove this key. ${WHICH_BUILD}`;
const USE_EXPORT = `Remove this key; the record can be exported on the options page. ${WHICH_BUILD}`;
const NO_FETCH = 'This build of Gatepost makes no network requests, so the register is not fetched.';
const NO_SENDING = 'This build of Gatepost makes no network requests, so nothing is sent.';

/** Keys that need the network, which the usual build does not use at all; an admin must not believe that they work. */
const NETWORK = {
  registerAddress: { reason: NO_FETCH, whatToDo: USE_LINES },
  registerSha256: { reason: NO_FETCH, whatToDo: USE_LINES },
  reportAddress: { reason: NO_SENDING, whatToDo: USE_EXPORT },
  reportToken: { reason: NO_SENDING, whatToDo: `Remove this key. ${WHICH_BUILD}` },
} as const;
type NetworkKey = keyof typeof NETWORK;

/** What is wrong with the keys of the network, for a build that may reach `origins`. */
const crossNetwork = (policy: Policy, origins: readonly string[], say: Say): void => {
  const shown = (key: NetworkKey): string => (key === 'reportToken' ? '********' : policy[key]);
  if (origins.length === 0) {
    for (const key of Object.keys(NETWORK) as NetworkKey[])
      if (policy[key] !== '') say(key, shown(key), NETWORK[key].reason, NETWORK[key].whatToDo, 'ignored');
    return;
  }
  for (const key of ['registerAddress', 'reportAddress'] as const)
    if (policy[key] !== '' && !isWithin(policy[key], origins))
      say(
        key,
        shown(key),
        `This build of Gatepost may reach ${origins.join(', ')} and no other server.`,
        'Put the file on that server, or have a build made that names this one.',
        'ignored',
      );
  const { registerAddress, registerSha256 } = policy;
  if (registerAddress !== '' && registerSha256 === '')
    say(
      'registerAddress',
      registerAddress,
      'The checksum is missing, so the register is not fetched.',
      'Set "registerSha256" to the SHA-256 of the file.',
      'ignored',
    );
  if (registerSha256 !== '' && registerAddress === '')
    say(
      'registerSha256',
      registerSha256,
      'The address is missing, so the register is not fetched.',
      'Set "registerAddress", or remove this key.',
      'ignored',
    );
  if (registerAddress !== '' && policy.register.length > 0)
    say(
      'registerAddress',
      registerAddress,
      'The policy carries a register of its own, which is used instead.',
      'Remove "register" or this key.',
    );
  if (policy.reportToken !== '' && policy.reportAddress === '')
    say(
      'reportToken',
      '********',
      'There is no address to send counts to, so nothing is sent.',
      'Set "reportAddress", or remove this key.',
      'ignored',
    );
  if (policy.reportAddress !== '' && policy.recordDays === 0)
    say(
      'reportAddress',
      policy.reportAddress,
      'Counts are made from the record, and "recordDays" is 0, so there is nothing to count.',
      'Set "recordDays" to 7 or more.',
    );
  if (policy.reportAddress !== '' && policy.accounts.length === 0)
    say(
      'reportAddress',
      policy.reportAddress,
      'Only posts of the school’s own accounts are counted, and none are listed.',
      'List the school’s accounts in "accounts".',
    );
};

/**
 * What is wrong between keys, each of which is right by itself. `origins`: the servers that the build may reach;
 * `bolted`: has it the last bolt?
 */
export const crossCheck = (
  policy: Policy,
  raw: RawPolicy,
  origins: readonly string[] = ORIGINS,
  bolted: boolean = BOLTED,
): readonly Problem[] => {
  const found: Problem[] = [];
  const say: Say = (key, value, reason, whatToDo, level = 'advice') => {
    found.push({ key, value, reason, whatToDo, level });
  };
  if (policy.lastBolt && !bolted)
    say(
      'lastBolt',
      'true',
      'This build of Gatepost has no last bolt, so the browser does not block posts by itself.',
      'Remove this key, or use the build with the last bolt: docs/bolt.md says how one is made.',
      'ignored',
    );
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
  crossNetwork(policy, origins, say);
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
    if (!isPolicyKey(name)) {
      const near = nearest(name, KEY_NAMES);
      say(
        name,
        '(not delivered)',
        'The policy sets this key, but this version of Gatepost does not know it, so the browser does not deliver it.',
        near ? `Did you mean "${near}"?` : 'Correct or remove it, or update Gatepost.',
        'ignored',
      );
      continue;
    }
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
