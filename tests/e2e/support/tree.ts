/**
 * The browser's accessibility tree of a page: what assistive technology is told, closed shadow roots and all. Elements
 * are found in it by role and accessible name, and used with real input.
 */
import { type CDPSession, expect, type Page } from '@playwright/test';

export type Node = {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { value: string };
  readonly name?: { value: string };
  readonly childIds?: string[];
  readonly backendDOMNodeId?: number;
  readonly properties?: { name: string; value: { value: unknown } }[];
};

type Point = { readonly x: number; readonly y: number };
export type Box = Point & { readonly width: number; readonly height: number };

export const roleOf = (node: Node): string => node.role?.value ?? '';
export const nameOf = (node: Node): string => node.name?.value ?? '';

/** All that these elements say, in reading order. */
export const textOf = (nodes: readonly Node[]): string =>
  nodes
    .filter((n) => roleOf(n) === 'StaticText')
    .map(nameOf)
    .join(' ')
    .replaceAll(/\s+/g, ' ');

export class Tree {
  readonly #page: Page;
  #session: CDPSession | null = null;

  constructor(page: Page) {
    this.#page = page;
  }

  async #cdp(): Promise<CDPSession> {
    if (!this.#session) {
      this.#session = await this.#page.context().newCDPSession(this.#page);
      await this.#session.send('Accessibility.enable');
      await this.#session.send('DOM.enable');
    }
    return this.#session;
  }

  async nodes(): Promise<Node[]> {
    const cdp = await this.#cdp();
    return (await cdp.send('Accessibility.getFullAXTree')).nodes as unknown as Node[];
  }

  /** The first element picked, which no screen reader passes over, and everything below it; empty when there is none. */
  async below(pick: (node: Node) => boolean): Promise<Node[]> {
    const nodes = await this.nodes();
    const byId = new Map(nodes.map((n) => [n.nodeId, n]));
    const walk = (node: Node): Node[] => [
      node,
      ...(node.childIds ?? []).flatMap((id) => {
        const child = byId.get(id);
        return child ? walk(child) : [];
      }),
    ];
    const top = nodes.find((n) => !n.ignored && pick(n));
    return top ? walk(top) : [];
  }

  /** Where an element stands in the window; null when it is gone. */
  async box(backendNodeId: number): Promise<Box | null> {
    const cdp = await this.#cdp();
    const found = await cdp.send('DOM.getBoxModel', { backendNodeId }).catch(() => null);
    if (!found) return null;
    const [x, y] = found.model.border as [number, number];
    return { x, y, width: found.model.width, height: found.model.height };
  }

  /** Clicks an element with the mouse once it is there and stands still. `find` gives its `backendDOMNodeId`. */
  async click(find: () => Promise<number | undefined>, name: string): Promise<void> {
    const cdp = await this.#cdp();
    let point: Point | null = null;
    const still = async (): Promise<boolean> => {
      const backendNodeId = await find();
      if (!backendNodeId) return false;
      await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId }).catch(() => undefined);
      const box = await this.box(backendNodeId);
      if (!box) return false;
      const next = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const stood = point !== null && Math.hypot(point.x - next.x, point.y - next.y) < 1;
      point = next;
      return stood;
    };
    await expect.poll(still, { message: `"${name}" is there and stands still` }).toBe(true);
    const { x, y } = point!;
    await this.#page.mouse.click(x, y);
  }
}
