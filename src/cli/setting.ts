import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Setting } from '../engine/setting.ts';
import { witness } from '../language/witness.ts';
import { parsePolicy } from '../policy/parse.ts';
import { profileToPolicy } from '../policy/profile.ts';
import { toSetting } from '../policy/setting.ts';
import { createRegister } from '../register/create.ts';
import { decode } from '../register/encode.ts';
import { lookup } from '../register/lookup.ts';
import { readRegister } from '../register/read.ts';
import { readJson, readText } from './io.ts';
import { BadInput } from './posts.ts';

/** The engine's setting for the command line, from a policy file and a register (a school's export or its string). */
export async function settingFrom(files: {
  policy?: string;
  register?: string;
}): Promise<{ setting: Setting; zone: string }> {
  return settingOf(files.policy ? readJson(files.policy) : {}, files.policy ?? 'policy', files.register);
}

/** The same for a corpus folder: its `profile.json` turned into a policy, and `register.csv` unless left out. */
export function settingOfFolder(folder: string, withRegister: boolean): { setting: Setting; zone: string } {
  const file = `${folder}/profile.json`;
  return settingOf(
    profileToPolicy(readJson(file)),
    file,
    withRegister ? `${folder}/register.csv` : undefined,
  );
}

function settingOf(
  raw: unknown,
  file: string,
  register: string | undefined,
): { setting: Setting; zone: string } {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    throw new BadInput(file, 1, 'a policy is one JSON object');
  const { policy, problems } = parsePolicy(raw as Record<string, unknown>);
  for (const p of problems) console.error(`${file}: ${p.key}: ${p.reason} ${p.whatToDo}`);
  const setting = toSetting(policy, {
    key: new Uint8Array(randomBytes(32)),
    answers: [],
    witness,
    ...(register ? { register: registerFrom(register) } : {}),
  });
  return { setting, zone: policy.timeZone };
}

function registerFrom(file: string) {
  if (/\.(?:csv|xml|tsv|txt)$/i.test(file)) {
    const bytes = readBytes(file);
    const read = readRegister(bytes, file);
    if (!read.ok) throw new BadInput(file, read.line ?? 0, read.reason);
    return lookup(createRegister(read.pupils, { salt: new Uint8Array(randomBytes(32)) }));
  }
  return lookup(decode(readText(file)));
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new BadInput(file, 0, 'this register cannot be read');
  }
}
