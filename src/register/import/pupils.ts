import type { Pupil } from '../pupil.ts';
import type { Role } from './columns.ts';
import { columnsOf, strictest } from './join.ts';
import { type Problem, RegisterFileError } from './problem.ts';
import type { Row, Table } from './table.ts';
import {
  formsOf,
  hasLeft,
  idOf,
  isMarked,
  isPupilRole,
  nameCell,
  permissionOf,
  readsAsName,
  splitWhole,
  withNickname,
  withoutFamily,
} from './values.ts';

/** Rows that are no pupils of the register, by why. */
export type Skipped = {
  readonly staff: number;
  readonly left: number;
  /** Footers and rows without any name. */
  readonly nameless: number;
  /** Rows with only half a name: they are in `problems`. */
  readonly incomplete: number;
  /** The same pupil once more (one row for each class or contact). */
  readonly repeated: number;
};

type NameColumns = Readonly<
  Record<'given' | 'preferredGiven' | 'middle' | 'family' | 'preferredFamily' | 'whole', readonly number[]>
>;

const nameColumns = (table: Table): NameColumns => ({
  given: columnsOf(table, 'given'),
  preferredGiven: columnsOf(table, 'preferred-given'),
  middle: columnsOf(table, 'middle'),
  family: columnsOf(table, 'family'),
  preferredFamily: columnsOf(table, 'preferred-family'),
  whole: columnsOf(table, 'whole'),
});

const namesAt = (row: Row, columns: readonly number[]): readonly string[] =>
  columns.map((at) => nameCell(row.cells[at])).filter(Boolean);

/** Does "Preferred Name" hold whole names, as SIMS writes it? Said of the column, not of single rows. */
const holdsWholeNames = (table: Table, columns: NameColumns): boolean => {
  let filled = 0;
  let whole = 0;
  for (const row of table.rows) {
    const family = namesAt(row, [...columns.family, ...columns.preferredFamily]);
    for (const preferred of namesAt(row, columns.preferredGiven)) {
      filled += 1;
      if (withoutFamily(preferred, family) !== null) whole += 1;
    }
  }
  return filled > 0 && whole / filled > 0.5;
};

type Names = { readonly given: readonly string[]; readonly family: readonly string[] };

const namesOf = (row: Row, columns: NameColumns, wholePreferred: boolean): Names => {
  const given = namesAt(row, columns.given).flatMap(withNickname);
  const family = [...namesAt(row, columns.family), ...namesAt(row, columns.preferredFamily)];
  for (const preferred of namesAt(row, columns.preferredGiven)) {
    const rest = withoutFamily(preferred, family);
    const split = rest === null && wholePreferred ? splitWhole(preferred) : null;
    if (split !== null) family.push(split.family);
    given.push(...withNickname(split?.given ?? rest ?? preferred));
  }
  // A whole name beside first name and surname says nothing new; alone, it is all there is.
  if (given.length === 0 || family.length === 0)
    for (const whole of namesAt(row, columns.whole)) {
      const split = splitWhole(withNickname(whole)[0] ?? '');
      if (split === null) continue;
      given.push(...withNickname(split.given), ...withNickname(whole).slice(1));
      family.push(split.family);
    }
  const legal = given[0];
  for (const middle of namesAt(row, columns.middle))
    if (legal !== undefined && middle.length > 2) given.push(`${legal} ${middle}`);
  return { given: [...new Set(given)], family: [...new Set(family)] };
};

const columnName = (table: Table, at: number): string => `${at + 1} (${table.headings[at] || 'no heading'})`;

const firstOf = (table: Table, ...roles: readonly Role[]): string => {
  const at = columnsOf(table, ...roles)[0] ?? 0;
  return columnName(table, at);
};

const neverName = (table: Table, row: Row): boolean =>
  columnsOf(table, 'never-name').some((at) => isMarked(row.cells[at] ?? ''));

/** Why a row is no pupil of this register; `null` when it is one. */
const skipFor = (
  table: Table,
  row: Row,
  pupilIds: ReadonlySet<string> | undefined,
): 'staff' | 'left' | null => {
  const cellsOf = (role: Role): readonly (readonly [string, string])[] =>
    columnsOf(table, role).map((at) => [table.headings[at] ?? '', row.cells[at] ?? ''] as const);
  if (pupilIds !== undefined && !cellsOf('id').some(([, cell]) => pupilIds.has(idOf(cell)))) return 'staff';
  if (cellsOf('role').some(([, cell]) => !isPupilRole(cell))) return 'staff';
  // A child who must never be named stays protected after leaving.
  return cellsOf('status').some(([heading, cell]) => hasLeft(heading, cell)) && !neverName(table, row)
    ? 'left'
    : null;
};

/** "Total: 182", "Printed on 1/9/2026": a row with one cell in a file with more, which holds a number or a colon. */
const isFooter = (table: Table, row: Row): boolean => {
  const filled = row.cells.filter((cell) => cell !== '');
  return table.headings.length > 1 && filled.length === 1 && /[\d:]/.test(filled[0] ?? '');
};

/** Up to how many rows are reported one by one. */
const REPORTED = 50;

/** A table → its pupils. Rows that are left out are counted; half names and doubtful ones are put into `problems`. */
export const pupilsOf = (
  table: Table,
  problems: Problem[],
  pupilIds?: ReadonlySet<string>,
): { readonly pupils: readonly Pupil[]; readonly skipped: Skipped } => {
  const columns = nameColumns(table);
  const wholePreferred = holdsWholeNames(table, columns);
  const skipped = { staff: 0, left: 0, nameless: 0, incomplete: 0, repeated: 0 };
  const pupils = new Map<string, Pupil>();
  const report = (problem: Omit<Problem, 'file'>): void => {
    if (problems.length < REPORTED) problems.push({ file: table.file, ...problem });
  };
  let odd = 0;
  for (const row of table.rows) {
    const why = skipFor(table, row, pupilIds);
    if (why !== null) {
      skipped[why] += 1;
      continue;
    }
    const names = namesOf(row, columns, wholePreferred);
    if (names.given.length === 0 || names.family.length === 0) {
      if (
        isFooter(table, row) ||
        (names.given.length === 0 && names.family.length === 0 && namesAt(row, columns.whole).length === 0)
      )
        skipped.nameless += 1;
      else {
        skipped.incomplete += 1;
        const missing = names.given.length === 0 ? 'first name' : 'surname';
        report({
          line: row.line,
          column:
            names.given.length === 0
              ? firstOf(table, 'given', 'whole', 'preferred-given')
              : firstOf(table, 'family', 'whole', 'preferred-family'),
          reason: `the ${missing} is missing, so this row is not in the register.`,
          whatToDo: 'Fill it in and import the file again if this is a pupil.',
        });
      }
      continue;
    }
    if ([...names.given, ...names.family].some((name) => name.includes('\uFFFD')))
      report({
        line: row.line,
        column: firstOf(table, 'given', 'whole'),
        reason: 'letters of this name were lost when the file was saved.',
        whatToDo: 'Export the list again as “CSV UTF-8”.',
      });
    if (![...names.given, ...names.family].every(readsAsName)) {
      odd += 1;
      report({
        line: row.line,
        column: firstOf(table, 'given', 'whole'),
        reason: 'this does not read as a name.',
        whatToDo: 'Check that the right columns are chosen.',
      });
    }
    const ids = columnsOf(table, 'upn', 'admission', 'id')
      .map((at) => idOf(row.cells[at] ?? ''))
      .filter(Boolean);
    const pupil: Pupil = {
      ...names,
      ids,
      year:
        columnsOf(table, 'year')
          .map((at) => row.cells[at] ?? '')
          .find(Boolean) ?? '',
      forms: columnsOf(table, 'form').flatMap((at) => formsOf(row.cells[at] ?? '')),
      permission: strictest(columnsOf(table, 'permission').map((at) => permissionOf(row.cells[at] ?? ''))),
      neverName: neverName(table, row),
      line: row.line,
    };
    const same = `${ids[0] ?? ''}|${names.given.join('|')}|${names.family.join('|')}`;
    const before = ids.length === 0 ? undefined : pupils.get(same);
    if (before === undefined) pupils.set(ids.length === 0 ? `${same}|${row.line}` : same, pupil);
    else {
      skipped.repeated += 1;
      pupils.set(same, {
        ...before,
        forms: [...new Set([...before.forms, ...pupil.forms])],
        permission: strictest([before.permission, pupil.permission]),
        neverName: before.neverName || pupil.neverName,
      });
    }
  }
  if (odd > 3 && odd > pupils.size / 3)
    throw new RegisterFileError({
      file: table.file,
      line: table.rows[0]?.line ?? 0,
      column: firstOf(table, 'given', 'whole'),
      reason: `most of what stands here does not read as names (${odd} of ${pupils.size} rows).`,
      whatToDo: 'Say which columns hold the first name and the surname.',
    });
  return { pupils: [...pupils.values()], skipped };
};
