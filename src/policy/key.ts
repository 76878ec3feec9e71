import * as z from 'zod';

/**
 * How a key of the policy is declared. Four shapes reach every platform (a text, a yes/no, a whole number, a list of
 * texts): Chrome drops whatever its own schema does not know without a word, and the boxes of Group Policy hold
 * nothing richer. A list whose entries have parts writes them on one line: `part | part | part`.
 */

// The extension's pages forbid `new Function`; without this zod would try it once at start.
z.config({ jitless: true });

/** No value may be longer: the boxes of Group Policy and Intune end at 1,023 characters. */
export const MAX_CHARS = 1000;
/** More entries than any school needs; a longer list is a mistake and would slow every check. */
export const MAX_ENTRIES = 5000;

export type Shape = 'text' | 'yes-no' | 'number' | 'list';

export type Group =
  | 'School'
  | 'Accounts'
  | 'People'
  | 'Checks'
  | 'Rules'
  | 'Conduct'
  | 'Help'
  | 'Records'
  | 'Roll-out';

/** What is said about a key, beside its type. */
export type About = {
  readonly group: Group;
  readonly title: string;
  /** One or two plain sentences for an admin. */
  readonly description: string;
  /** As an admin would write it. */
  readonly example: unknown;
  /** Hidden on `chrome://policy`, in problems and in diagnostics. */
  readonly sensitive?: boolean;
  /** Names of a line's parts, for lists whose entries have parts. */
  readonly columns?: readonly string[];
  /** The words between the parts of a line. */
  readonly separator?: '|' | '=';
};

/** A declared key: its zod type (from what stands in the policy to what the product uses) and its default. */
export type Key<T> = {
  readonly shape: Shape;
  readonly type: z.ZodType<T>;
  /** For lists: the type of one entry, so that one bad entry costs only itself. */
  readonly entry?: z.ZodType;
  readonly fallback: T;
  readonly choices?: readonly string[];
  /** For numbers, both ends included. */
  readonly range?: { readonly min: number; readonly max: number };
  readonly about: About;
};

const meta = <S extends z.ZodType>(type: S, about: About): S =>
  type.meta({
    title: about.title,
    description: about.description,
    ...(about.sensitive ? { sensitiveValue: true } : {}),
  }) as S;

// XML and the registry cannot carry these; a tab and a line break they can.
const UNFIT = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/;

const short = z
  .string()
  .trim()
  .max(MAX_CHARS, `is longer than ${MAX_CHARS} characters`)
  .refine((v) => v.isWellFormed() && !UNFIT.test(v), 'holds a character that is not text');

/** A text, trimmed; `check` narrows it. The empty text always stands for "not set". */
export const text = (about: About, fallback = '', check?: (value: string) => string | null): Key<string> => ({
  shape: 'text',
  type: meta(check ? short.superRefine((v, ctx) => complain(ctx, v === '' ? null : check(v))) : short, about),
  fallback,
  about,
});

/** One of a few words. */
export const choice = <const T extends readonly [string, ...string[]]>(
  about: About,
  choices: T,
  fallback: T[number],
): Key<T[number]> => ({
  shape: 'text',
  type: meta(z.enum(choices, 'is not one of its choices'), about) as unknown as z.ZodType<T[number]>,
  fallback,
  choices,
  about,
});

export const yesNo = (about: About, fallback: boolean): Key<boolean> => ({
  shape: 'yes-no',
  type: meta(z.boolean(), about),
  fallback,
  about,
});

/** A whole number within `min`…`max`, both included. */
export const whole = (about: About, min: number, max: number, fallback: number): Key<number> => ({
  shape: 'number',
  type: meta(z.int().min(min, `must be at least ${min}`).max(max, `must be at most ${max}`), about),
  fallback,
  range: { min, max },
  about,
});

/** A list of texts; `check` says what is wrong with an entry, or null. `clean` tidies an entry first. */
export const list = (
  about: About,
  options: {
    check?: (value: string) => string | null;
    clean?: (value: string) => string;
    fallback?: readonly string[];
  } = {},
): Key<readonly string[]> => {
  const entry = short
    .min(1, 'is empty')
    .transform((v) => options.clean?.(v) ?? v)
    .superRefine((v, ctx) => complain(ctx, options.check?.(v) ?? null));
  return {
    shape: 'list',
    type: meta(z.array(entry).max(MAX_ENTRIES, `has more than ${MAX_ENTRIES} entries`), about),
    entry,
    fallback: options.fallback ?? [],
    about,
  };
};

/** What reading a line gives: the parts, or what is wrong. */
export type Read<T> = { readonly ok: T } | { readonly wrong: string };

/** A list of lines with parts; `read` takes the trimmed parts (missing ones are empty). */
export const lines = <T>(
  about: About & { readonly columns: readonly string[] },
  read: (parts: readonly string[]) => Read<T>,
  fallback: readonly T[] = [],
): Key<readonly T[]> => {
  const entry = short.min(1, 'is empty').transform((line, ctx) => {
    const result = read(splitLine(line, about));
    if ('ok' in result) return result.ok;
    complain(ctx, result.wrong);
    return z.NEVER;
  });
  return {
    shape: 'list',
    type: meta(z.array(entry).max(MAX_ENTRIES, `has more than ${MAX_ENTRIES} entries`), about),
    entry,
    fallback,
    about,
  };
};

/** The parts of a line, trimmed; the last part keeps any further separators. */
export const splitLine = (line: string, about: About): readonly string[] => {
  const columns = about.columns ?? [''];
  const mark = about.separator ?? '|';
  const parts: string[] = [];
  let rest = line;
  for (let i = 0; i < columns.length; i++) {
    const cut = i === columns.length - 1 ? -1 : rest.indexOf(mark);
    parts.push((cut < 0 ? rest : rest.slice(0, cut)).trim());
    rest = cut < 0 ? '' : rest.slice(cut + 1);
  }
  return parts;
};

/** The line for an entry's parts, without empty parts at the end. */
export const joinLine = (parts: readonly string[], about: About): string => {
  const kept = parts.map((p) => p.trim());
  while (kept.length > 1 && kept.at(-1) === '') kept.pop();
  return kept.join(` ${about.separator ?? '|'} `);
};

const complain = (ctx: { addIssue: (issue: string) => void }, wrong: string | null): void => {
  if (wrong !== null) ctx.addIssue(wrong);
};
