import fc from 'fast-check';

/** What JSX makes, as plain data: elements, fragments (''), components ('box'), lists, texts and nothings. */
export type Made = {
  readonly tag: string;
  readonly key?: string;
  readonly props: Readonly<Record<string, string | boolean>>;
  readonly kids: readonly Tree[];
};
export type Tree = string | number | boolean | null | readonly Tree[] | Made;

const isMade = (tree: Tree): tree is Made =>
  typeof tree === 'object' && tree !== null && !Array.isArray(tree);

const props = fc.record(
  {
    class: fc.constantFrom('a', 'b'),
    disabled: fc.boolean(),
    'aria-hidden': fc.boolean(),
    'data-note': fc.constantFrom('', 'x', 'y'),
    tabIndex: fc.constantFrom('-1', '0'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Record<string, string | boolean>>;

const leaf: fc.Arbitrary<Tree> = fc.oneof(
  fc.constantFrom('one', 'two', ' ', '<b>'),
  fc.nat(3),
  fc.boolean(),
  fc.constant(null),
);

const { tree } = fc.letrec<{ tree: Tree; keyed: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    leaf,
    fc.record({
      tag: fc.constantFrom('p', 'span', 'button', 'box', ''),
      props,
      kids: fc.array(tie('tree'), { maxLength: 4 }),
    }),
    tie('keyed'),
  ),
  // A list as `map` makes it: every item with a key of its own.
  keyed: fc
    .uniqueArray(fc.constantFrom('k1', 'k2', 'k3', 'k4', 'k5'), { maxLength: 5 })
    .chain((keys) =>
      fc
        .tuple(...keys.map(() => fc.constantFrom('li', 'i')))
        .map((tags) =>
          keys.map((key, i) => ({ tag: tags[i] ?? 'li', key, props: { 'data-key': key }, kids: [key] })),
        ),
    ),
}));

/** Props where they mean something: none on a fragment or component, `disabled` on a button. */
const meant = (value: Tree): Tree => {
  if (Array.isArray(value)) return value.map(meant);
  if (!isMade(value)) return value;
  const { disabled, ...others } = value.props;
  const own = value.tag === 'button' && disabled !== undefined ? { ...others, disabled } : others;
  return { ...value, props: value.tag === '' || value.tag === 'box' ? {} : own, kids: value.kids.map(meant) };
};

/** One page over time: the same place drawn anew several times. */
export const pages = fc.array(
  fc.array(tree, { maxLength: 4 }).map((kids) => ({ tag: 'div', props: {}, kids: kids.map(meant) })),
  { minLength: 2, maxLength: 5 },
);
