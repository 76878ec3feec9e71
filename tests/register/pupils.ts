import { createRegister } from '../../src/register/create.ts';
import { lookup } from '../../src/register/lookup.ts';
import type { Pupil } from '../../src/register/pupil.ts';

/** A pupil with what a test says and nothing else. `given` and `family` may hold several, parted by "/". */
export const pupil = (given: string, family: string, more: Partial<Pupil> = {}): Pupil => ({
  given: given.split('/'),
  family: family.split('/'),
  ids: [],
  year: '',
  forms: [],
  permission: 'unknown',
  neverName: false,
  line: 1,
  ...more,
});

export const SALT = Uint8Array.from({ length: 16 }, (_, at) => at * 7 + 1);
export const NOW = '2026-11-21';

export const registerOf = (...pupils: readonly Pupil[]) => createRegister(pupils, { salt: SALT, now: NOW });
export const lookupOf = (...pupils: readonly Pupil[]) => lookup(registerOf(...pupils));
