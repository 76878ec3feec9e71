import type { Permission, Pupil } from '../pupil.ts';
import { namesPeople, type Role } from './columns.ts';
import { decodeFile } from './encoding.ts';
import { RegisterFileError } from './problem.ts';
import { readTable, type Table } from './table.ts';
import { idOf, isPupilRole, permissionOf } from './values.ts';

/** A second file beside the register's own. */
export type OtherFile = { readonly bytes: Uint8Array | string; readonly file: string };

const IDS: readonly Role[] = ['upn', 'admission', 'id'];

export const columnsOf = (table: Table, ...roles: readonly Role[]): readonly number[] =>
  table.roles.flatMap((role, at) => (roles.includes(role) ? [at] : []));

/** The column whose cells mostly read as yes and no, for lists whose heading is the school's own words. */
const columnOfAnswers = (table: Table): number | undefined =>
  table.headings
    .map((_, at) => {
      const filled = table.rows.map((row) => row.cells[at] ?? '').filter((cell) => cell !== '');
      const answers = filled.filter(
        (cell) => permissionOf(cell) !== 'unknown' || /^(?:pending|awaiting|unknown)/i.test(cell),
      );
      return {
        at,
        share: table.roles[at] !== 'ignore' || filled.length === 0 ? 0 : answers.length / filled.length,
      };
    })
    .filter(({ share }) => share > 0.8)
    .sort((a, b) => b.share - a.share)[0]?.at;

export const strictest = (permissions: readonly Permission[]): Permission =>
  permissions.includes('no') ? 'no' : permissions.includes('yes') ? 'yes' : 'unknown';

export type Joined = {
  readonly pupils: readonly Pupil[];
  readonly matched: number;
  readonly unmatched: number;
};

/**
 * Joins a list of permissions to pupils by UPN, admission number or another id.
 *
 * @throws RegisterFileError when the list has no id or no answers.
 */
export const joinPermissions = (pupils: readonly Pupil[], { bytes, file }: OtherFile): Joined => {
  const { text } = decodeFile(bytes, file);
  const table = readTable(text, file, {
    needs: (roles) => roles.some((role) => IDS.includes(role)),
    ...headerByIds(text, file),
  });
  const given = columnsOf(table, 'permission');
  const guessed = given.length > 0 ? undefined : columnOfAnswers(table);
  const answers = guessed === undefined ? given : [guessed];
  if (answers.length === 0)
    throw new RegisterFileError({
      file,
      line: table.headerLine,
      column: '1',
      reason: 'no column with permissions was found.',
      whatToDo:
        'The list needs a column with yes and no (or consented, declined, pending), headed for example “Photo consent”.',
    });
  const byId = new Map<string, Permission>();
  const idColumns = columnsOf(table, ...IDS);
  for (const { cells } of table.rows) {
    const permission = strictest(answers.map((at) => permissionOf(cells[at] ?? '')));
    for (const at of idColumns) {
      const id = idOf(cells[at] ?? '');
      if (id !== '') byId.set(id, strictest([permission, byId.get(id) ?? 'unknown']));
    }
  }
  let matched = 0;
  const joined = pupils.map((pupil) => {
    const id = pupil.ids.find((one) => byId.has(one));
    if (id === undefined) return pupil;
    matched += 1;
    return { ...pupil, permission: strictest([byId.get(id) ?? 'unknown', pupil.permission]) };
  });
  return { pupils: joined, matched, unmatched: pupils.length - matched };
};

/** A list without names has its headings where an id is: tell `readTable` so, since it looks for names by itself. */
const headerByIds = (
  text: string,
  file: string,
): { headerLine?: number; delimiter?: ',' | ';' | '\t' | '|' } => {
  for (const delimiter of [',', ';', '\t', '|'] as const) {
    for (let line = 1; line <= 20; line += 1) {
      try {
        const table = readTable(text, file, { delimiter, headerLine: line, needs: () => true });
        const hasId = table.roles.some((role) => IDS.includes(role));
        if (hasId && table.headings.length > 1) return { headerLine: line, delimiter };
        if (namesPeople(table.roles)) break;
      } catch {
        // Not with this delimiter or from this line; the next may fit, and the caller reports what never does.
      }
    }
  }
  return {};
};

/** OneRoster 1.2 keeps roles in a file of its own: the ids of all pupils in it. */
export const pupilIdsOfRoles = ({ bytes, file }: OtherFile): ReadonlySet<string> => {
  const { text } = decodeFile(bytes, file);
  const table = readTable(text, file, {
    headerLine: 1,
    needs: (roles) => roles.includes('role') && roles.includes('id'),
  });
  const users = table.headings.findIndex((heading) => /^usersourcedid$/i.test(heading));
  const role = columnsOf(table, 'role')[0] ?? -1;
  const out = new Set<string>();
  for (const { cells } of table.rows) {
    const value = cells[role] ?? '';
    if (value !== '' && isPupilRole(value)) out.add(idOf(cells[Math.max(users, 0)] ?? ''));
  }
  return out;
};
