/**
 * What chip and panel use of Preact, in a fifth of its size: function and class components, fragments, keys, refs,
 * `setState`. It stands in for Preact in content scripts alone (`scripts/lean.ts`), because everything that X's pages
 * load stays under 30 kB; the extension's own pages have Preact itself. A test holds the two to the same pages.
 *
 * Keyed children are matched by key, others by their place, as the JSX wrote them.
 */
type Props = Record<string, unknown>;
type Key = string | number | undefined;
type Type = string | ((props: Props) => unknown) | (new (props: Props) => Component) | null;
type VNode = { readonly type: Type; readonly props: Props; readonly key: Key };

/** What stands: an element, a text, or a component or list that has no node of its own. */
type Live = {
  vnode: VNode;
  dom: Node | null;
  kids: Live[];
  self: Component | null;
};

export const Fragment = (props: Props): unknown => props['children'];

export const jsx = (type: Type, props: Props, key?: Key): VNode => ({ type, props, key });
export { jsx as jsxDEV, jsx as jsxs };

export class Component {
  props: Props;
  state: object = {};
  /** Draws again; set once it stands. */
  again: () => void = () => {};
  constructor(props: Props) {
    this.props = props;
  }
  setState(change: object): void {
    this.state = { ...this.state, ...change };
    queueMicrotask(() => this.again());
  }
  render(_props: Props, _state: object): unknown {
    return null;
  }
}

const isVNode = (value: unknown): value is VNode => typeof value === 'object' && value !== null;

/** A child as a node: lists are fragments, text has no type, and what shows nothing keeps its place. */
const nodeOf = (child: unknown): VNode => {
  if (Array.isArray(child)) return jsx(Fragment, { children: child });
  if (isVNode(child)) return child;
  const text = child === null || child === undefined || typeof child === 'boolean' ? null : String(child);
  return jsx(null, { text });
};

const listOf = (children: unknown): VNode[] =>
  (Array.isArray(children) ? children : [children]).map((child) => nodeOf(child));

const nodesOf = (live: Live): Node[] => (live.dom ? [live.dom] : live.kids.flatMap(nodesOf));

/** Puts the nodes of `kids` into `host` in order, moving none that stands right. */
const settle = (host: Node, kids: readonly Live[]): void => {
  let at = host.firstChild;
  for (const node of kids.flatMap(nodesOf)) {
    if (node === at) at = at.nextSibling;
    else host.insertBefore(node, at);
  }
};

type Ref = ((dom: Node | null) => void) | undefined;
const refOf = (live: Live): Ref => live.vnode.props['ref'] as Ref;

const drop = (live: Live, within: boolean): void => {
  refOf(live)?.(null);
  live.kids.forEach((kid) => void drop(kid, within || live.dom !== null));
  if (live.self) live.self.again = () => {};
  if (!within) (live.dom as ChildNode | null)?.remove();
};

/** Matches `children` with what stands in `kids`, makes what is new, drops what is gone. */
const patchKids = (
  host: Node,
  kids: Live[],
  children: readonly VNode[],
  svg: boolean,
  own: () => void,
): Live[] => {
  const left = new Set(kids);
  const found = children.map((vnode, i) => {
    const match = vnode.key === undefined ? kids[i] : kids.find((kid) => kid.vnode.key === vnode.key);
    if (!match || match.vnode.key !== vnode.key || match.vnode.type !== vnode.type) return null;
    left.delete(match);
    return match;
  });
  for (const live of left) drop(live, false);
  return children.map((vnode, i) => patch(host, found[i] ?? null, vnode, svg, own));
};

const patch = (host: Node, old: Live | null, vnode: VNode, svg: boolean, own: () => void): Live => {
  const { type, props } = vnode;
  const live = old ?? { vnode, dom: null, kids: [], self: null };
  const before = old ? old.vnode.props : {};
  live.vnode = vnode;
  if (type === null) {
    const { text } = props as { text: string | null };
    if (text === null) {
      (live.dom as ChildNode | null)?.remove();
      live.dom = null;
    } else if (live.dom === null) live.dom = document.createTextNode(text);
    else if (before['text'] !== text) (live.dom as Text).data = text;
    return live;
  }
  if (typeof type === 'string') {
    const inSvg = svg || type === 'svg';
    live.dom ??= inSvg
      ? document.createElementNS('http://www.w3.org/2000/svg', type)
      : document.createElement(type);
    const dom = live.dom as Element;
    for (const name in { ...before, ...props })
      if (before[name] !== props[name]) setProp(live, dom, name, props[name]);
    const place = (): void => settle(dom, live.kids);
    live.kids = patchKids(dom, live.kids, listOf(props['children']), inSvg, place);
    place();
    // A list's choice can be made only once its options stand.
    if ('value' in props && (dom as HTMLSelectElement).value !== props['value'])
      (dom as HTMLSelectElement).value = props['value'] as string;
    if (before['ref'] !== props['ref']) {
      (before['ref'] as Ref)?.(null);
      refOf(live)?.(dom);
    }
    return live;
  }
  const draw = (): void => {
    const { self } = live;
    const now = live.vnode.props;
    if (self) self.props = now;
    const out = self ? self.render(now, self.state) : (type as (props: Props) => unknown)(now);
    live.kids = patchKids(host, live.kids, listOf(out), svg, own);
  };
  if (!old && type.prototype instanceof Component) {
    live.self = new (type as new (props: Props) => Component)(props);
    live.self.again = () => {
      draw();
      own();
    };
  }
  draw();
  return live;
};

const setProp = (live: Live, dom: Element, name: string, value: unknown): void => {
  if (name === 'children' || name === 'ref' || (name === 'value' && dom.tagName !== 'OPTION')) return;
  if (name.startsWith('on')) {
    const slot = `on${name.slice(2).toLowerCase()}`;
    // The handler of the day is looked up when it is time.
    (dom as unknown as Record<string, unknown>)[slot] =
      value && ((event: Event) => (live.vnode.props[name] as ((event: Event) => void) | undefined)?.(event));
  } else if (value === null || value === undefined || (value === false && name[4] !== '-'))
    dom.removeAttribute(name);
  else dom.setAttribute(name, value === true && name[4] !== '-' ? '' : String(value));
};

const roots = new WeakMap<Node, Live[]>();

/** Draws into `host`, again and again; `null` takes everything away. */
export const render = (vnode: VNode | null, host: Node): void => {
  const place = (): void => settle(host, roots.get(host) ?? []);
  roots.set(host, patchKids(host, roots.get(host) ?? [], [nodeOf(vnode)], false, place));
  place();
};
