/**
 * What the policy maker needs done, and how its form stands for a policy. The page's glue hands the work in, so that
 * `ui/` need not know the room that holds the schema; it is the same code that the command uses.
 */
export type MakerField = {
  readonly name: string;
  readonly group: string;
  readonly title: string;
  readonly description: string;
  readonly shape: 'text' | 'yes-no' | 'number' | 'list';
  readonly choices?: readonly string[];
  readonly range?: { readonly min: number; readonly max: number };
  /** As a person would write them; empty when there is none to show. */
  readonly fallback: string;
  readonly example: string;
  readonly secret: boolean;
  /** How a line is made, such as `name | reason | until`. */
  readonly line: string;
};

export type MakerProblem = {
  readonly key: string;
  readonly entry?: number;
  readonly reason: string;
  readonly whatToDo: string;
  /** A file can be saved all the same. */
  readonly advice: boolean;
};

export type MakerTarget = {
  readonly browser: 'chrome' | 'edge';
  readonly id: string;
  readonly updateUrl: string;
  readonly firefoxUrl: string;
  readonly packageUrl: string;
  readonly version: string;
  readonly install: boolean;
};
/** What of the target a platform's file names. */
export type MakerAsks = keyof MakerTarget;

export type MakerPlatform = {
  readonly name: string;
  readonly title: string;
  readonly asks: readonly MakerAsks[];
};

export type RawValues = Readonly<Record<string, unknown>>;

export type MakerTools = {
  readonly fields: readonly MakerField[];
  readonly platforms: readonly MakerPlatform[];
  readonly target: MakerTarget;
  /** Where each browser's own store has its updates. */
  readonly stores: Readonly<Record<MakerTarget['browser'], string>>;
  readonly isId: (id: string) => boolean;
  /** Never throws. */
  readonly check: (raw: RawValues) => readonly MakerProblem[];
  /** Null when the policy has a mistake; `check` says which. */
  readonly make: (
    platform: string,
    raw: RawValues,
    target: MakerTarget,
  ) => { readonly name: string; readonly text: string } | null;
  /** Known keys as they travel, and the names of those that this version does not know. A text: what is wrong. */
  readonly read: (
    file: Uint8Array | string,
  ) => { readonly raw: RawValues; readonly unknown: readonly string[] } | string;
  readonly save: (text: string, file: string) => void;
  /** What was filled in stays while the page is open, also when another section is looked at. */
  readonly kept: { form: Form };
};

/** What stands in each box, by key; a key that is not set is not there, one that is set to nothing is empty. */
export type Form = Readonly<Record<string, string>>;

/** What the boxes say, as a policy. What cannot be read stays as it was written, so that `check` can name it. */
export const rawOf = (form: Form, fields: readonly MakerField[]): RawValues => {
  const raw: Record<string, unknown> = {};
  for (const { name, shape } of fields) {
    const text = form[name];
    if (text === undefined) continue;
    // A file may set an empty text or list, which then stands before the pack's.
    if (text.trim() === '' && shape !== 'text' && shape !== 'list') continue;
    if (shape === 'list') {
      raw[name] = text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => line.replaceAll('\\n', '\n'));
    } else if (shape === 'yes-no') raw[name] = text === 'true' ? true : text === 'false' ? false : text;
    else if (shape === 'number') raw[name] = /^\s*-?\d+\s*$/.test(text) ? Number(text) : text;
    else raw[name] = text;
  }
  return raw;
};

/** A policy as it stands in the boxes. A line break within an entry of a list is written `\n`. */
export const formOf = (raw: RawValues, fields: readonly MakerField[]): Form => {
  const plain = (value: unknown): string =>
    typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const form: Record<string, string> = {};
  for (const { name, shape } of fields) {
    if (!Object.hasOwn(raw, name)) continue;
    const value = raw[name];
    form[name] =
      shape === 'list' && Array.isArray(value)
        ? value.map((entry) => plain(entry).replaceAll('\n', '\\n')).join('\n')
        : plain(value);
  }
  return form;
};

/** Has the field all the words that somebody looks for? */
export const matches = (field: MakerField, wanted: string): boolean => {
  const text = `${field.title} ${field.name} ${field.description} ${field.group}`.toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
};
