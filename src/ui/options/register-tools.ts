/**
 * What the register's part of the options page needs done. The page's glue hands it in, so that `ui/` need not know
 * the room that reads files and makes registers.
 */
export type ImportFile = { readonly bytes: Uint8Array; readonly file: string };

/** What a person corrects. Columns count from 0; lines from 1, and 0 says that there are no headings. */
export type ImportChoices = {
  readonly headerLine?: number;
  readonly columns?: Readonly<Record<number, string>>;
  readonly neverNameColumn?: string;
  readonly withoutPermission?: 'keep' | 'never-name';
  readonly permissions?: ImportFile;
  readonly roles?: ImportFile;
};

export type PreviewPupil = {
  readonly line: number;
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly forms: readonly string[];
  readonly permission: 'yes' | 'no' | 'unknown';
  readonly neverName: boolean;
};

/** A list that was read. `make` turns it into the register in use and reports how far it is, 0 to 1. */
export type ReadList = {
  readonly ok: true;
  readonly headerLine: number;
  readonly columns: readonly { readonly heading: string; readonly role: string }[];
  readonly pupils: number;
  readonly neverName: number;
  readonly permissions: Readonly<Record<'yes' | 'no' | 'unknown', number>>;
  readonly unlisted: number | null;
  readonly skipped: Readonly<Record<'staff' | 'left' | 'incomplete' | 'nameless' | 'repeated', number>>;
  readonly maybeNeverName: readonly string[];
  readonly problems: readonly string[];
  readonly preview: readonly PreviewPupil[];
  readonly make: (expires: string, progress: (done: number) => void) => Promise<KeptRegister>;
};

/** A list that cannot be used, in words, and the row that may hold its headings. */
export type RefusedList = {
  readonly ok: false;
  readonly problem: string;
  readonly headings: { readonly line: number; readonly cells: readonly string[] } | null;
};

export type KeptRegister = {
  readonly pupils: number;
  /** Days, `YYYY-MM-DD`. */
  readonly madeOn: string;
  readonly expiresOn: string;
  /** Empty while it is fresh. */
  readonly reminder: string;
  /** Lines for the managed policy. */
  readonly lines: readonly string[];
};

export type RegisterTools = {
  /** What a column may hold: role and its words. */
  readonly roles: readonly (readonly [role: string, words: string])[];
  /** The day that is offered as the list's last. */
  readonly lastDay: () => string;
  /** Never throws. */
  readonly read: (file: ImportFile, choices: ImportChoices) => ReadList | RefusedList;
  /** The register in use on this computer; `null`: none; a string: why it cannot be read. */
  readonly current: () => Promise<KeptRegister | string | null>;
  readonly remove: () => Promise<void>;
};
