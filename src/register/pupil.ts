import type { Names } from './names/variants.ts';

/** What a school's list says about publishing a pupil's photo or name. */
export type Permission = 'yes' | 'no' | 'unknown';

/** One pupil as read from a school's export. Lives only while a file is being read; never stored, never sent. */
export type Pupil = Names & {
  /** Unique pupil number, admission number or another id, for joining a permission list. */
  readonly ids: readonly string[];
  readonly year: string;
  /** Classes or forms; a cell may hold several. */
  readonly forms: readonly string[];
  readonly permission: Permission;
  /** Must not be named at all, not even by first name. */
  readonly neverName: boolean;
  /** Line of the file, from 1. */
  readonly line: number;
};
