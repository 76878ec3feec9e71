/**
 * Shapes of answers as plain data: text, number, flag, null; one of these words; a list, a table, something that may
 * be missing, one of several; or an object by its fields. Fields that are not named do not matter.
 */
export type Shape =
  | 'text'
  | 'number'
  | 'flag'
  | 'null'
  | readonly ['words', ...string[]]
  | readonly ['list' | 'table' | 'maybe', Shape]
  | readonly ['either', ...Shape[]]
  | { readonly [field: string]: Shape };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Has the value this shape? Nothing fits no shape. */
export function fits(shape: Shape | undefined, value: unknown): boolean {
  if (shape === 'text') return typeof value === 'string';
  if (shape === 'number') return Number.isFinite(value);
  if (shape === 'flag') return typeof value === 'boolean';
  if (shape === 'null') return value === null;
  if (!Array.isArray(shape))
    return isObject(value) && isObject(shape) && Object.keys(shape).every((k) => fits(shape[k], value[k]));
  const [how, ...of] = shape as [string, ...Shape[]];
  if (how === 'words') return of.includes(value as Shape);
  if (how === 'either') return of.some((one) => fits(one, value));
  if (how === 'maybe') return value === undefined || fits(of[0], value);
  if (how === 'list') return Array.isArray(value) && value.every((item) => fits(of[0], item));
  return isObject(value) && Object.values(value).every((item) => fits(of[0], item));
}
