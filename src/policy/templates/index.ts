import { type Parsed, type Problem, parsePolicy, toWire } from '../parse.ts';
import type { RawPolicy } from '../schema.ts';
import { writeAdml, writeAdmx } from './admx.ts';
import { readIntune, writeIntune, writeIntuneDetect, writeIntuneRemove } from './intune.ts';
import { readJson, writeFirefox, writeGoogleAdmin, writeLinux, writePlain } from './json.ts';
import { readMobileconfig, writeMobileconfig } from './plist.ts';
import { readReg, writeReg } from './reg-file.ts';
import { type Found, type Made, PolicyFileError, type Target, type Wire } from './target.ts';
import { writeUpdate } from './update.ts';

/** Every file an admin can have, by the name that the command and the policy maker use. */
export const PLATFORMS = {
  policy: { title: 'The policy itself (JSON)', write: writePlain },
  'google-admin': { title: 'Google Admin console: “Policy for extensions”', write: writeGoogleAdmin },
  'windows-reg': { title: 'Windows registry file (.reg)', write: writeReg },
  admx: { title: 'Group Policy template (.admx)', write: writeAdmx },
  adml: { title: 'Group Policy template, words (.adml)', write: writeAdml },
  intune: { title: 'Intune: script that writes the settings', write: writeIntune },
  'intune-detect': { title: 'Intune: script that checks the settings', write: writeIntuneDetect },
  'intune-remove': { title: 'Intune: script that takes the settings away', write: writeIntuneRemove },
  macos: { title: 'macOS configuration profile (.mobileconfig)', write: writeMobileconfig },
  linux: { title: 'Linux policy file (JSON)', write: writeLinux },
  firefox: { title: 'Firefox policies.json', write: writeFirefox },
  update: { title: 'Update manifest for a self-hosted build', write: writeUpdate },
} as const satisfies Record<string, { title: string; write: (wire: Wire, target: Target) => Made }>;

export type PlatformName = keyof typeof PLATFORMS;
export const PLATFORM_NAMES = Object.keys(PLATFORMS) as readonly PlatformName[];
export const isPlatform = (name: string): name is PlatformName => Object.hasOwn(PLATFORMS, name);

/** The policy as it travels, with the list of its own keys, so that one that a browser drops can be named. */
export const forTravel = (raw: RawPolicy): Wire => {
  const wire = toWire(raw) as Record<string, string | boolean | number | readonly string[]>;
  const names = Object.keys(wire).filter((name) => name !== 'keysExpected');
  return { ...wire, keysExpected: names };
};

export type MadeOrNot =
  | { readonly made: Made; readonly parsed: Parsed }
  | { readonly refused: readonly Problem[] };

/** Makes a file for a platform, or says what is wrong with the policy: a file never carries a value that would be lost. */
export const makeFile = (platform: PlatformName, raw: RawPolicy, target: Target): MadeOrNot => {
  const { keysExpected: _, ...own } = raw;
  const parsed = parsePolicy(own, target.network);
  const refused = parsed.problems.filter((p) => p.level !== 'advice');
  return refused.length > 0
    ? { refused }
    : { made: PLATFORMS[platform].write(forTravel(own), target), parsed };
};

/** Reads a policy back from any of the files that hold one. Throws `PolicyFileError`. */
export const readPolicyFile = (text: string): Found => {
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (start === '') throw new PolicyFileError('The file is empty.');
  if (start.startsWith('Windows Registry Editor')) return readReg(start);
  if (/^<(?:\?xml|!DOCTYPE plist|plist)/.test(start)) {
    if (/<(?:policyDefinitions|policyDefinitionResources|gupdate)\b/.test(start)) {
      throw new PolicyFileError(
        'This file says what may be set; it holds no settings. Use the .reg or JSON file.',
      );
    }
    return readMobileconfig(start);
  }
  return /^\$policy = @'/m.test(start) ? readIntune(start) : readJson(start);
};

/** The text of a file's bytes: UTF-16 and UTF-8, by the mark at their beginning. */
export const decodeText = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new PolicyFileError('The file is neither UTF-8 nor UTF-16 text. Save it as UTF-8 and try again.');
  }
};

export {
  DEFAULT_TARGET,
  FIREFOX_ID,
  isExtensionId,
  type Made,
  PolicyFileError,
  SELF_HOSTED_ID,
  STORES,
  type Target,
} from './target.ts';
