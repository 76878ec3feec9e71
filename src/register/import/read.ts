import type { Permission, Pupil } from '../pupil.ts';
import { mayMarkNeverName, plainHeading, ROLE_WORDS, type Role } from './columns.ts';
import { readCtf } from './ctf.ts';
import { decodeFile, type Encoding } from './encoding.ts';
import { joinPermissions, type OtherFile, pupilIdsOfRoles } from './join.ts';
import { type Problem, RegisterFileError } from './problem.ts';
import { pupilsOf, type Skipped } from './pupils.ts';
import { type Delimiter, readTable, type Table } from './table.ts';

/** What a person says about a file where the guess is wrong. Columns count from 0. */
export type Choices = {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  /** Line of the headings, from 1; 0: there are none. */
  readonly headerLine?: number;
  /** What single columns hold. */
  readonly columns?: Readonly<Record<number, Role>>;
  /** Heading, or number from 1, of the column that marks children who must not be named. */
  readonly neverNameColumn?: string;
  /** Treat children without permission as children who must not be named. */
  readonly withoutPermission?: 'keep' | 'never-name';
  /** A list of permissions, joined by UPN or admission number. */
  readonly permissions?: OtherFile;
  /** `roles.csv` of OneRoster 1.2. */
  readonly roles?: OtherFile;
};

export type UnderstoodColumn = {
  /** From 1. */
  readonly column: number;
  readonly heading: string;
  readonly role: Role;
  /** The role in words. */
  readonly words: string;
  /** Rows in which it is filled. */
  readonly filled: number;
};

/** What was understood of a file, in numbers and headings; no name of a child is in it. */
export type Understood = {
  readonly file: string;
  readonly format: 'csv' | 'ctf';
  readonly encoding: Encoding;
  readonly delimiter: Delimiter | null;
  readonly headerLine: number;
  readonly columns: readonly UnderstoodColumn[];
  readonly pupils: number;
  readonly skipped: Skipped;
  readonly years: readonly string[];
  readonly forms: readonly string[];
  readonly neverName: number;
  readonly permissions: Readonly<Record<Permission, number>>;
  /** Set when a list of permissions was joined: pupils who are not on it. */
  readonly withoutListedPermission?: number;
  /** Headings that a school may want as its never-name column. */
  readonly maybeNeverName: readonly string[];
};

/** A pupil as the person who imports sees it on their own screen; never stored, never sent. */
export type PreviewRow = Pick<
  Pupil,
  'line' | 'given' | 'family' | 'year' | 'forms' | 'permission' | 'neverName'
>;

export type ReadRegister = {
  readonly understood: Understood;
  readonly pupils: readonly Pupil[];
  /** Rows that were left out or doubtful, and what to do; none of them stops the import. */
  readonly problems: readonly Problem[];
  readonly preview: readonly PreviewRow[];
};

const PREVIEW_ROWS = 8;
const looksLikeXml = (text: string): boolean => /^\s*<[?!A-Za-z]/.test(text);

const neverNameRole = (table: Table, wanted: string): Record<number, Role> => {
  const number = /^\d+$/.test(wanted.trim()) ? Number(wanted) - 1 : -1;
  const at =
    number >= 0 && number < table.headings.length
      ? number
      : table.headings.findIndex((heading) => plainHeading(heading) === plainHeading(wanted));
  if (at < 0)
    throw new RegisterFileError({
      file: table.file,
      line: table.headerLine,
      column: '',
      reason: `there is no column “${wanted}”.`,
      whatToDo: `The columns are: ${table.headings.filter(Boolean).join(', ')}.`,
    });
  return { [at]: 'never-name' };
};

const tableOf = (text: string, file: string, choices: Choices): Table & { delimiter?: Delimiter } => {
  const table = looksLikeXml(text)
    ? readCtf(text, file)
    : readTable(text, file, {
        ...(choices.delimiter === undefined ? {} : { delimiter: choices.delimiter }),
        ...(choices.headerLine === undefined ? {} : { headerLine: choices.headerLine }),
        ...(choices.columns === undefined ? {} : { roles: choices.columns }),
      });
  const never = choices.neverNameColumn;
  if (never === undefined || never.trim() === '') return table;
  const chosen = neverNameRole(table, never);
  return {
    ...table,
    roles: table.roles.map((role, at) => chosen[at] ?? (role === 'never-name' ? 'ignore' : role)),
  };
};

const oneRosterTwelve = (table: Table): boolean =>
  !table.roles.includes('role') &&
  table.headings.some((heading) => /^(?:usermasteridentifier|primaryorgsourcedid)$/i.test(heading));

const sorted = (list: Iterable<string>): readonly string[] =>
  [...new Set(list)].filter(Boolean).sort((a, b) => a.localeCompare(b, 'en-GB', { numeric: true }));

/**
 * A school's export (CSV of any system, or CTF XML) → pupils, what was understood, and what was doubtful.
 * Pure: nothing is stored.
 *
 * @param input the file's bytes, or its text.
 * @param file its name, for messages.
 * @throws RegisterFileError with file, line, column, reason and what to do, when the file cannot be used.
 */
export const readRegister = (
  input: Uint8Array | string,
  file: string,
  choices: Choices = {},
): ReadRegister => {
  const { text, encoding } = decodeFile(input, file, choices.encoding);
  const table = tableOf(text, file, choices);
  const problems: Problem[] = [];
  if (choices.roles === undefined && oneRosterTwelve(table))
    problems.push({
      file,
      line: table.headerLine,
      column: '',
      reason: 'this is OneRoster 1.2, which keeps roles in another file, so staff may be among the pupils.',
      whatToDo: 'Give its roles.csv too.',
    });
  const found = pupilsOf(
    table,
    problems,
    choices.roles === undefined ? undefined : pupilIdsOfRoles(choices.roles),
  );
  const joined =
    choices.permissions === undefined ? null : joinPermissions(found.pupils, choices.permissions);
  const strict = choices.withoutPermission === 'never-name';
  const pupils = (joined?.pupils ?? found.pupils).map((pupil) =>
    strict && pupil.permission === 'no' ? { ...pupil, neverName: true } : pupil,
  );
  if (joined !== null && joined.matched === 0)
    problems.push({
      file: choices.permissions?.file ?? file,
      line: 0,
      column: '',
      reason: 'none of its ids is an id of a pupil in the register.',
      whatToDo: 'Export both lists with the UPN or the admission number.',
    });
  if (pupils.length === 0) {
    const nobody: Problem = {
      file,
      line: table.headerLine,
      column: '',
      reason: 'there is no pupil below the headings.',
      whatToDo: 'Export the list again and check that it has rows of pupils, not only of staff.',
    };
    throw new RegisterFileError(problems.find(({ line }) => line > table.headerLine) ?? nobody);
  }
  const count = (one: Permission): number => pupils.filter(({ permission }) => permission === one).length;
  return {
    pupils,
    problems,
    preview: pupils.slice(0, PREVIEW_ROWS).map(({ ids: _, ...row }) => row),
    understood: {
      file,
      format: looksLikeXml(text) ? 'ctf' : 'csv',
      encoding,
      delimiter: table.delimiter ?? null,
      headerLine: table.headerLine,
      columns: table.headings.map((heading, at) => ({
        column: at + 1,
        heading,
        role: table.roles[at] ?? 'ignore',
        words: ROLE_WORDS[table.roles[at] ?? 'ignore'],
        filled: table.rows.filter((row) => (row.cells[at] ?? '') !== '').length,
      })),
      pupils: pupils.length,
      skipped: found.skipped,
      years: sorted(pupils.map(({ year }) => year)),
      forms: sorted(pupils.flatMap(({ forms }) => forms)),
      neverName: pupils.filter(({ neverName }) => neverName).length,
      permissions: { yes: count('yes'), no: count('no'), unknown: count('unknown') },
      ...(joined === null ? {} : { withoutListedPermission: joined.unmatched }),
      maybeNeverName: table.headings.filter(
        (heading, at) => table.roles[at] !== 'never-name' && mayMarkNeverName(heading),
      ),
    },
  };
};
