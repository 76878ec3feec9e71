import { h, Fragment as PreactFragment, render as preactRender } from 'preact';
import * as lean from '../../../src/ui/lean/jsx.ts';
import type { Made, Tree } from './trees.ts';

const isMade = (tree: Tree): tree is Made =>
  typeof tree === 'object' && tree !== null && !Array.isArray(tree);

/** In the browser: draws the same trees one after the other with Preact and with its lean twin. */
type Draw = (tree: Tree) => void;
export type Drawn = { readonly preact: string; readonly lean: string; readonly kept: readonly string[] };

const withPreact = (host: Element): Draw => {
  const box = ({ tree }: { tree: readonly Tree[] }) => tree.map(node);
  const node = (tree: Tree): never => {
    if (Array.isArray(tree)) return tree.map(node) as never;
    if (!isMade(tree)) return tree as never;
    const { tag, key, props, kids } = tree;
    const more = { ...props, ...(key === undefined ? {} : { key }) };
    if (tag === 'box')
      return h(box as never, { ...(key === undefined ? {} : { key }), tree: kids } as never) as never;
    return h((tag === '' ? PreactFragment : tag) as 'p', more, ...kids.map(node)) as never;
  };
  return (tree) => preactRender(node(tree), host);
};

const withLean = (host: Element): Draw => {
  const box = ({ tree }: Record<string, unknown>): unknown => (tree as Tree[]).map(node);
  const node = (tree: Tree): unknown => {
    if (Array.isArray(tree)) return tree.map(node);
    if (!isMade(tree)) return tree;
    const { tag, key, props, kids } = tree;
    if (tag === 'box') return lean.jsx(box, { tree: kids }, key);
    return lean.jsx(tag === '' ? lean.Fragment : tag, { ...props, children: kids.map(node) }, key);
  };
  return (tree) => lean.render(node(tree) as never, host);
};

/**
 * A page in words. Two spellings make no difference: an option's value that is not written down, and `disabled` inside
 * an svg; nor does the order in which attributes were set.
 */
const html = (el: Element): string =>
  [...el.childNodes]
    .map((node) => {
      if (!(node instanceof Element)) return `"${node.textContent}"`;
      const attributes = [...node.attributes]
        .filter(({ name }) => name !== 'value')
        .map(({ name, value }) => `${name}=${name === 'disabled' ? '' : value}`)
        .sort();
      return `<${node.localName} ${attributes.join(' ')}>${html(node)}</>`;
    })
    .join('');

const api = {
  draw(trees: readonly Tree[]): Drawn[] {
    const [a, b] = [document.createElement('div'), document.createElement('div')];
    const [one, two] = [withPreact(a), withLean(b)];
    return trees.map((tree) => {
      const before = new Map(
        [...b.querySelectorAll('[data-key]')].map((el) => [el.getAttribute('data-key'), el]),
      );
      one(tree);
      two(tree);
      const kept = [...b.querySelectorAll('[data-key]')]
        .filter((el) => before.get(el.getAttribute('data-key')) === el)
        .map((el) => el.getAttribute('data-key') ?? '');
      return { preact: html(a), lean: html(b), kept };
    });
  },
  /** Handlers, refs and a list's value, each with both; what happened, in order. */
  act(): { preact: string[]; lean: string[] } {
    const run = (
      make: (type: unknown, props: Record<string, unknown>, ...kids: unknown[]) => unknown,
      draw: (tree: unknown, host: Element) => void,
    ): string[] => {
      const log: string[] = [];
      const host = document.createElement('div');
      document.body.append(host);
      let [n, choice, word] = [0, 'b', 'x'];
      const ref = (el: Element | null) => log.push(el ? 'in' : 'out');
      const pickIn = ({ word: said }: { word: string }) => {
        const options = ['a', 'b', 'c'].map((v) => make('option', { key: v, value: v }, v));
        const press = () => {
          n++;
          again();
        };
        const pick = (e: Event) => {
          choice = (e.target as HTMLSelectElement).value;
          again();
        };
        return [
          // A handler that is taken away again is called no more.
          make('button', { onClick: n < 2 ? press : null, 'aria-pressed': n > 0 }, `${said} ${n}`),
          n > 1 ? make('em', { ref }, 'two') : null,
          make('select', { value: choice, onChange: pick }, ...options),
        ];
      };
      const again = (): void => draw(make(pickIn, { word }), host);
      const look = (): void => void log.push(`${html(host)} ${host.querySelector('select')?.value}`);
      again();
      look();
      for (let i = 0; i < 3; i++) {
        host.querySelector('button')?.click();
        look();
      }
      const select = host.querySelector('select');
      if (select) select.value = 'c';
      select?.dispatchEvent(new Event('change'));
      word = 'y';
      again();
      look();
      draw(null, host);
      look();
      host.remove();
      return log;
    };
    return {
      preact: run(h as never, preactRender as never),
      lean: run(
        (type, { key, ...props }, ...children) =>
          lean.jsx(type as never, { ...props, children }, key as string | undefined),
        lean.render as never,
      ),
    };
  },
};
export type Api = typeof api;
(globalThis as unknown as { api: Api }).api = api;
