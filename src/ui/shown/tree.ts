/** Elements as plain data, in the form that X's pages draw (`lean/jsx.ts`): texts, elements, nothings, and lists of them. */
export type Tree =
  | string
  | number
  | null
  | readonly Tree[]
  | { readonly type: string; readonly props: Readonly<Record<string, unknown>>; readonly key?: string };

type Made = {
  readonly type: string | ((props: unknown) => unknown);
  readonly props: Readonly<Record<string, unknown>>;
  readonly key?: string | null;
};

/**
 * What JSX has made, with every component called. Nothings keep their place among their siblings.
 * Throws for a listener: what is pressed is said in attributes, and found by the page that shows it.
 */
export function treeOf(made: unknown): Tree {
  if (Array.isArray(made)) return made.map(treeOf);
  if (typeof made === 'string' || typeof made === 'number') return made;
  if (typeof made !== 'object' || made === null) return null;
  const { type, props, key } = made as Made;
  if (typeof type === 'function') {
    const tree = treeOf(type(props));
    const one = typeof tree === 'object' && tree !== null && 'type' in tree;
    return one && key !== undefined && key !== null ? { ...tree, key } : tree;
  }
  const { children, ...own } = props;
  const listener = Object.keys(own).find((name) => typeof own[name] === 'function');
  if (listener) throw new TypeError(`${type} has a listener, ${listener}: a tree is plain data`);
  const kids = { ...own, children: treeOf(children) };
  return key === undefined || key === null ? { type, props: kids } : { type, props: kids, key };
}
