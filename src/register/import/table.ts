import Papa from 'papaparse';
import { namesPeople, type Role, roleOf } from './columns.ts';
import { type Problem, RegisterFileError, type Row } from './problem.ts';

export type { Row } from './problem.ts';

export type Delimiter = ',' | ';' | '\t' | '|';
const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];

/** A file as headings and rows, whatever it was written in. */
export type Table = {
  readonly file: string;
  /** Line of the headings; 0 when there are none. */
  readonly headerLine: number;
  readonly headings: readonly string[];
  readonly roles: readonly Role[];
  readonly rows: readonly Row[];
};

/** How many rows above the headings may be guidance, a title or empty. */
const GUIDANCE_ROWS = 40;

const oneCell = (cell: string): string => cell.replace(/\s+/g, ' ').trim();

const placeOf = (text: string, at: number): { line: number; column: string } => {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: before.length, column: String((before.at(-1) ?? '').length + 1) };
};

const rowsOf = (
  text: string,
  delimiter: Delimiter,
  preview: number,
  quoteErrors: (at: number, code: string) => void,
): Row[] => {
  const rows: Row[] = [];
  let line = 1;
  let from = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    ...(preview > 0 ? { preview } : {}),
    step: ({ data, errors, meta }) => {
      for (const error of errors) if (error.type === 'Quotes') quoteErrors(error.index ?? from, error.code);
      rows.push({ line, cells: data.map(oneCell) });
      for (let at = from; at < meta.cursor; at += 1) {
        const letter = text[at];
        if (letter === '\n' || (letter === '\r' && text[at + 1] !== '\n')) line += 1;
      }
      from = meta.cursor;
    },
  });
  return rows;
};

type Header = { readonly at: number; readonly line: number; readonly score: number };

const headerIn = (rows: readonly Row[]): Header | null => {
  let best: Header | null = null;
  rows.slice(0, GUIDANCE_ROWS).forEach(({ cells, line }, at) => {
    const roles = cells.map(roleOf);
    const score = roles.filter((role) => role !== 'ignore').length;
    // A title row ("Pupils") is one cell; headings of one column are believed only where the file has no more.
    if (namesPeople(roles) && score > (best?.score ?? 0)) best = { at, line, score };
  });
  return best;
};

const shown = (delimiter: Delimiter): string =>
  ({ ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' })[delimiter];

export type TableChoices = {
  readonly delimiter?: Delimiter;
  /** Line of the headings, from 1; 0: the file has none, and `roles` say what its columns are. */
  readonly headerLine?: number;
  /** Roles by column, from 0; they overrule what the headings say. */
  readonly roles?: Readonly<Record<number, Role>>;
  /** What a list must have to be of use, and how to say so; people's names when left out. */
  readonly needs?: (roles: readonly Role[]) => boolean;
};

/**
 * CSV → table. Finds the delimiter and the row of headings by trying: the pair that yields most known headings wins.
 *
 * @throws RegisterFileError with line and column for quotes out of place, for rows with too many cells, and when
 * no headings are found.
 */
export const readTable = (
  text: string,
  file: string,
  choices: TableChoices = {},
): Table & { delimiter: Delimiter } => {
  const refuse = (problem: Omit<Problem, 'file'>, maybeHeadings: Row | null = null): never => {
    throw new RegisterFileError({ file, ...problem }, maybeHeadings);
  };
  let best: { delimiter: Delimiter; header: Header | null; width: number } | null = null;
  for (const delimiter of choices.delimiter === undefined ? DELIMITERS : [choices.delimiter]) {
    const rows = rowsOf(text, delimiter, GUIDANCE_ROWS, () => {});
    const header = headerIn(rows);
    const width = Math.max(...rows.map((row) => row.cells.length));
    const score = (header?.score ?? 0) * 100 + width;
    if (best === null || score > (best.header?.score ?? 0) * 100 + best.width)
      best = { delimiter, header, width };
  }
  const { delimiter, header } = best ?? { delimiter: ',' as const, header: null };

  const rows = rowsOf(text, delimiter, 0, (at, code) => {
    const { line, column } = placeOf(text, at);
    refuse({
      line,
      column,
      reason:
        code === 'MissingQuotes'
          ? 'a quotation mark is opened here and never closed.'
          : 'a quotation mark stands in the middle of a quoted cell.',
      whatToDo:
        'Correct that cell (a quotation mark inside a cell is written twice), or export the list again.',
    });
  });

  const chosen = choices.headerLine;
  const at =
    chosen === 0
      ? -1
      : chosen === undefined
        ? (header?.at ?? null)
        : rows.findIndex((row) => row.line === chosen);
  if (at === null || (at === -1 && chosen !== 0)) {
    if (chosen !== undefined)
      return refuse({
        line: chosen,
        column: '',
        reason: 'there is no such row.',
        whatToDo: 'Choose the line with the column headings.',
      });
    if (choices.needs === undefined || choices.roles === undefined) {
      const first = rows.find((row) => row.cells.filter((cell) => cell !== '').length > 1) ?? rows[0];
      return refuse(
        {
          line: first?.line ?? 1,
          column: '1',
          reason: `no column headings for first name and surname were found (cells seem to be parted by ${shown(delimiter)}).`,
          whatToDo:
            'Export the list with headings such as “Forename” and “Surname”, or say which line holds the headings and which columns hold the names.',
        },
        first ?? null,
      );
    }
  }
  const start = at ?? -1;
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  const headings =
    start < 0 ? Array.from({ length: width }, (_, one) => `Column ${one + 1}`) : (rows[start]?.cells ?? []);
  const roles = headings.map(
    (heading, one) => choices.roles?.[one] ?? (start < 0 ? 'ignore' : roleOf(heading)),
  );
  const needs = choices.needs ?? namesPeople;
  const headerLine = start < 0 ? 0 : (rows[start]?.line ?? 0);
  if (!needs(roles))
    return refuse(
      {
        line: headerLine || 1,
        column: '1',
        reason: 'none of the columns chosen holds first names and surnames.',
        whatToDo: 'Say which column holds the first name and which the surname, or which the whole name.',
      },
      { line: headerLine, cells: headings },
    );
  const body = rows.slice(start + 1).filter((row) => row.cells.some((cell) => cell !== ''));
  for (const row of body) {
    const extra = row.cells.findIndex((cell, one) => one >= headings.length && cell !== '');
    if (extra >= 0)
      return refuse({
        line: row.line,
        column: String(extra + 1),
        reason: `this row has ${row.cells.length} cells, but there are only ${headings.length} headings.`,
        whatToDo:
          'A comma inside a cell probably lacks its quotation marks. Correct the row or export the list again as CSV.',
      });
  }
  return { file, headerLine, headings, roles, rows: body, delimiter };
};
