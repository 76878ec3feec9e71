/** The register's door: what other rooms may use. */
export { decode, encode, encodeAsLines, RegisterTextError } from './codec.ts';
export { type CreateOptions, createRegister, createRegisterInSteps, endOfSchoolYear } from './create.ts';
export type { RegisterData } from './data.ts';
export { ROLE_WORDS, type Role } from './import/columns.ts';
export type { OtherFile } from './import/join.ts';
export { type Problem, problemText, RegisterFileError } from './import/problem.ts';
export { type Choices, type ReadRegister, readRegister, type Understood } from './import/read.ts';
export { lookup } from './lookup.ts';
export type { Pupil } from './pupil.ts';
export { type Reminder, reminderOf } from './reminder.ts';
export {
  type LoadedRegister,
  REGISTER_KEY,
  type RegisterStore,
  RegisterStoreError,
  registerStore,
  type Storage,
} from './store.ts';
