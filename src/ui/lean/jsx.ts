/**
 * What chip and panel use of Preact, in a tenth of its size: function components, fragments, keys, refs; no SVG. It stands in
 * for Preact in content scripts alone (`scripts/lean.ts`), because everything that X's pages load stays small; the
 * extension's own pages have Preact itself. A test holds the two to the same pages.
 *
 * Components are called as the JSX is read, so what is drawn is elements and texts alone. Keyed children are matched
 * by key, others by their place among those without one, as the JSX wrote them.
 */
type Props = Record<string, unknown>;
type Key = string | number | undefined;

/** An element, a text (type `''`), or nothing (type `' '`), which keeps its place among others. */
type Drawn = {
  readonly type: string;
  readonly props: Props;
  readonly key: Key;
  dom: ChildNode | null;
  kids: Drawn[];
};

export const Fragment = (props: Props): unknown => props['children'];

const made = (type: string, props: Props, key?: Key): Drawn => ({ type, props, key, dom: null, kids: [] });
const isNode = (value: unknown): value is Drawn => typeof value === 'object' && value !== null;

export const jsx = (type: string | ((props: Props) => unknown), props: Props, key?: Key): unknown => {
  if (typeof type === 'string') return made(type, props, key);
  const out = type(props);
  return isNode(out) && !Array.isArray(out) && key !== undefined ? { ...out, key } : out;
};
export { jsx as jsxDEV, jsx as jsxs };

const nodeOf = (child: unknown): Drawn => {
  if (isNode(child)) return child;
  const text = child === null || child === undefined || typeof child === 'boolean' ? '' : String(child);
  return made(text === '' ? ' ' : '', { text });
};

type Ref = ((dom: Node | null) => void) | undefined;
const refOf = ({ props }: Drawn): Ref => props['ref'] as Ref;

const drop = (node: Drawn): void => {
  refOf(node)?.(null);
  node.kids.forEach(drop);
  node.dom?.remove();
};

/** Draws `children` into `host` over what stands there; moves nothing that stands right. Gives what stands then. */
const drawAll = (host: Node, before: readonly Drawn[], children: unknown): Drawn[] => {
  const left = [...before];
  const plain = left.filter((node) => node.key === undefined);
  let places = 0;
  const kids = [children].flat(Number.POSITIVE_INFINITY).map((child) => {
    const node = nodeOf(child);
    const { key } = node;
    const old = key === undefined ? plain[places++] : left.find((other) => other.key === key);
    const same = old?.type === node.type ? old : undefined;
    if (same) left.splice(left.indexOf(same), 1);
    draw(node, same);
    return node;
  });
  left.forEach(drop);
  let at = host.firstChild;
  for (const { dom } of kids) {
    if (dom === at && at) at = at.nextSibling;
    else if (dom) host.insertBefore(dom, at);
  }
  return kids;
};

const draw = (node: Drawn, old: Drawn | undefined): void => {
  const { type, props } = node;
  const before = old?.props ?? {};
  node.dom = old?.dom ?? null;
  if (type === ' ') return;
  if (type === '') {
    node.dom ??= document.createTextNode('');
    if (before['text'] !== props['text']) node.dom.textContent = props['text'] as string;
    return;
  }
  node.dom ??= document.createElement(type);
  const dom = node.dom as HTMLSelectElement;
  for (const name in { ...before, ...props })
    if (before[name] !== props[name]) setProp(dom, name, props[name]);
  node.kids = drawAll(dom, old?.kids ?? [], props['children']);
  // A list's choice can be made only once its options stand; what a person has put in since stays.
  if (before['value'] !== props['value']) dom.value = props['value'] as string;
  if (before['ref'] !== props['ref']) {
    (before['ref'] as Ref)?.(null);
    refOf(node)?.(dom);
  }
};

const setProp = (dom: Element, name: string, value: unknown): void => {
  if (name === 'children' || name === 'ref' || (name === 'value' && dom.tagName !== 'OPTION')) return;
  if (name.startsWith('on')) (dom as unknown as Record<string, unknown>)[name.toLowerCase()] = value;
  else if (value === null || value === undefined || (value === false && name[4] !== '-'))
    dom.removeAttribute(name);
  else dom.setAttribute(name, value === true && name[4] !== '-' ? '' : String(value));
};

const roots = new WeakMap<Node, Drawn[]>();

/** Draws into `host`, again and again; `null` takes everything away. */
export const render = (tree: unknown, host: Node): void => {
  roots.set(host, drawAll(host, roots.get(host) ?? [], tree));
};
