import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { RegisterLookup, Setting, Witness } from '../engine/setting.ts';
import { parsePolicy, profileToPolicy, toSetting } from '../policy/index.ts';
import { isObject } from '../policy/is-object.ts';
import {
  createRegister,
  decode,
  lookup,
  problemText,
  RegisterFileError,
  RegisterTextError,
  readRegister,
} from '../register/index.ts';
import { readJson, readText } from './io.ts';
import { BadInput } from './posts.ts';

/** The engine's setting for the command line, from a policy file and a register (a school's export or its string). */
export function settingFrom(files: { policy?: string | undefined; register?: string | undefined }): {
  setting: Setting;
  zone: string;
} {
  return settingOf(files.policy ? readJson(files.policy) : {}, files.policy ?? 'policy', files.register);
}

/** The same for a corpus folder: its `profile.json` turned into a policy, and `register.csv` unless left out. */
export function settingOfFolder(
  folder: string,
  withRegister: boolean,
  witness?: Witness,
): { setting: Setting; zone: string } {
  const file = `${folder}/profile.json`;
  const profile = readJson(file);
  if (!isObject(profile)) throw new BadInput(file, 1, 'a profile is one JSON object');
  return settingOf(
    profileToPolicy(profile as never),
    file,
    withRegister ? `${folder}/register.csv` : undefined,
    witness,
  );
}

function settingOf(
  raw: unknown,
  file: string,
  register: string | undefined,
  witness?: Witness,
): { setting: Setting; zone: string } {
  if (!isObject(raw)) throw new BadInput(file, 1, 'a policy is one JSON object');
  const { policy, problems } = parsePolicy(raw);
  for (const p of problems) {
    if (p.level !== 'advice') console.error(`${file}: ${p.key}: ${p.reason} ${p.whatToDo}`);
  }
  const setting = toSetting(policy, {
    key: new Uint8Array(randomBytes(32)),
    ...(register ? { register: registerFrom(register) } : {}),
    ...(witness ? { witness } : {}),
  });
  return { setting, zone: policy.timeZone };
}

/** A register for looking up: a school's export (CSV, CTF XML) is read and hashed; a written string is decoded. */
function registerFrom(file: string): RegisterLookup {
  try {
    if (!/\.(?:csv|tsv|xml)$/i.test(file)) return lookup(decode(readText(file)));
    const { pupils } = readRegister(bytesOf(file), file);
    const now = new Date().toISOString().slice(0, 10);
    return lookup(createRegister(pupils, { salt: new Uint8Array(randomBytes(16)), now }));
  } catch (error) {
    if (error instanceof RegisterFileError)
      throw new BadInput(file, error.problem.line ?? 0, problemText(error.problem));
    if (error instanceof RegisterTextError) throw new BadInput(file, 1, error.message);
    throw error;
  }
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new BadInput(file, 0, 'this register cannot be read; is the name right?');
  }
}
