import type { Shape } from '../src/gate/fits.ts';

/** The little of a zod schema that is read here. */
type Schema = { readonly _zod: { readonly def: unknown } };
type Def = {
  readonly type: string;
  readonly shape: Readonly<Record<string, Schema>>;
  readonly element: Schema;
  readonly valueType: Schema;
  readonly innerType: Schema;
  readonly options: readonly Schema[];
  readonly entries: Readonly<Record<string, string>>;
};

const PLAIN: Readonly<Record<string, Shape>> = {
  string: 'text',
  number: 'number',
  boolean: 'flag',
  null: 'null',
};

/** A schema of `messages.ts` as plain data. Throws for a kind of schema that `src/gate/fits.ts` does not know. */
export function shapeOf(schema: Schema): Shape {
  const def = schema._zod.def as Def;
  const plain = PLAIN[def.type];
  if (plain) return plain;
  if (def.type === 'object')
    return Object.fromEntries(Object.entries(def.shape).map(([name, one]) => [name, shapeOf(one)]));
  if (def.type === 'array') return ['list', shapeOf(def.element)];
  if (def.type === 'record') return ['table', shapeOf(def.valueType)];
  if (def.type === 'optional') return ['maybe', shapeOf(def.innerType)];
  if (def.type === 'nullable') return ['either', 'null', shapeOf(def.innerType)];
  if (def.type === 'union') return ['either', ...def.options.map((one) => shapeOf(one))];
  if (def.type === 'enum') return ['words', ...Object.values(def.entries)];
  throw new Error(`messages.ts uses a "${def.type}", which content scripts cannot check: add it to fits.ts.`);
}
