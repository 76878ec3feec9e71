/** Something in a school's file that a person should know: where, why, and what to do about it. */
export type Problem = {
  readonly file: string;
  /** Line of the file from 1; 0 when it is about the file as a whole. */
  readonly line: number;
  /** Column from 1 and its heading: `3 (Legal Forename)`; for a quote out of place, the letter of the line; or `''`. */
  readonly column: string;
  readonly reason: string;
  readonly whatToDo: string;
};

/** A row of a file: its line, from 1, and its cells. */
export type Row = { readonly line: number; readonly cells: readonly string[] };

/** "pupils.csv, line 12, column 3 (Surname): …" in one sentence, and what to do in another. */
export const problemText = ({ file, line, column, reason, whatToDo }: Problem): string =>
  [file, line > 0 ? `line ${line}` : '', column === '' ? '' : `column ${column}`].filter(Boolean).join(', ') +
  `: ${reason} ${whatToDo}`;

/** A file that cannot be used at all. Whatever register there was stays as it is. */
export class RegisterFileError extends Error {
  override readonly name = 'RegisterFileError';
  readonly problem: Problem;
  /** Cells of the row that may be the headings, when a person can put it right by saying what the columns hold. */
  readonly headings: Row | null;
  constructor(problem: Problem, headings: Row | null = null) {
    super(problemText(problem));
    this.problem = problem;
    this.headings = headings;
  }
}
