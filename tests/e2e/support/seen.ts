/**
 * What a person sees and uses of Gatepost's own surfaces. They stand in a closed shadow root, which no page and no
 * locator looks into; assistive technology does, and so does this: elements are found by role and accessible name in
 * the browser's accessibility tree, and used with real input.
 */
import { type CDPSession, expect, type Page } from '@playwright/test';

type Node = {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { value: string };
  readonly name?: { value: string };
  readonly parentId?: string;
  readonly childIds?: string[];
  readonly backendDOMNodeId?: number;
  readonly properties?: { name: string; value: { value: unknown } }[];
};
export type Element = {
  readonly role: string;
  readonly name: string;
  readonly disabled: boolean;
  readonly focused: boolean;
  readonly id: number;
};

const DIALOGS = new Set(['dialog', 'alertdialog']);
/** How the panel's headings begin or end (`src/ui/words.ts`). */
const TITLES = /^Held at the gate|before this goes out$|tips? for this post$|^All clear|^Gatepost /;

export class Seen {
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

  async #tree(): Promise<Node[]> {
    const cdp = await this.#cdp();
    return (await cdp.send('Accessibility.getFullAXTree')).nodes as unknown as Node[];
  }

  /** Everything below the element with this role and name; null when it is not there. */
  async #below(pick: (node: Node) => boolean): Promise<Node[] | null> {
    const nodes = await this.#tree();
    const byId = new Map(nodes.map((n) => [n.nodeId, n]));
    const top = nodes.find((n) => !n.ignored && pick(n));
    if (!top) return null;
    const out: Node[] = [];
    const walk = (node: Node): void => {
      out.push(node);
      for (const id of node.childIds ?? []) {
        const child = byId.get(id);
        if (child) walk(child);
      }
    };
    walk(top);
    return out;
  }

  /** The panel's elements, or null while it is closed. X's own dialogs are told apart by the name. */
  async #panel(): Promise<Node[] | null> {
    return this.#below((n) => DIALOGS.has(n.role?.value ?? '') && TITLES.test(n.name?.value ?? ''));
  }

  async isOpen(): Promise<boolean> {
    return (await this.#panel()) !== null;
  }

  /** All that the panel says, in reading order. */
  async panelText(): Promise<string> {
    const nodes = (await this.#panel()) ?? [];
    return nodes
      .filter((n) => n.role?.value === 'StaticText')
      .map((n) => n.name?.value ?? '')
      .join(' ')
      .replaceAll(/\s+/g, ' ');
  }

  async elements(role: string): Promise<Element[]> {
    return ((await this.#panel()) ?? [])
      .filter((n) => !n.ignored && n.role?.value === role)
      .map((n) => ({
        role,
        name: n.name?.value ?? '',
        disabled: property(n, 'disabled'),
        focused: property(n, 'focused'),
        id: n.backendDOMNodeId ?? 0,
      }));
  }

  async expectOpen(): Promise<void> {
    await expect.poll(() => this.isOpen(), { message: 'the panel is open' }).toBe(true);
  }

  async expectClosed(): Promise<void> {
    await expect.poll(() => this.isOpen(), { message: 'the panel is closed' }).toBe(false);
  }

  /** Clicks a button of the panel with the mouse, once it is there. */
  async click(name: RegExp | string, role = 'button'): Promise<void> {
    await this.#clickOne(
      async () => (await this.elements(role)).find((e) => matches(e.name, name) && !e.disabled),
      name,
    );
  }

  /** Chooses an option of the panel's list by keyboard. */
  async choose(list: RegExp | string, option: string): Promise<void> {
    await this.#clickOne(
      async () => (await this.elements('combobox')).find((e) => matches(e.name, list)),
      list,
      true,
    );
    await this.#page.keyboard.type(option);
  }

  async #clickOne(
    find: () => Promise<Element | undefined>,
    name: RegExp | string,
    focusOnly = false,
  ): Promise<void> {
    const cdp = await this.#cdp();
    let point: { x: number; y: number } | null = null;
    let id = 0;
    await expect
      .poll(
        async () => {
          const element = await find();
          if (!element) return false;
          id = element.id;
          await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: id }).catch(() => undefined);
          const box = await cdp.send('DOM.getBoxModel', { backendNodeId: id }).catch(() => null);
          if (!box) return false;
          const [x1, y1, , , x2, y2] = box.model.border as [number, number, number, number, number, number];
          const next = { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
          const still = point !== null && Math.hypot(point.x - next.x, point.y - next.y) < 1;
          point = next;
          return still;
        },
        { message: `"${String(name)}" is in the panel and stands still` },
      )
      .toBe(true);
    if (focusOnly) await cdp.send('DOM.focus', { backendNodeId: id });
    else await this.#page.mouse.click(point!.x, point!.y);
  }

  async #chip(): Promise<Node | undefined> {
    return (await this.#tree()).find(
      (n) => !n.ignored && n.role?.value === 'button' && /^gatepost/i.test(n.name?.value ?? ''),
    );
  }

  /** The chip's words, or null when no chip is shown. */
  async chip(): Promise<string | null> {
    return (await this.#chip())?.name?.value ?? null;
  }

  /** Where the chip stands in the window, or null when none is shown. */
  async chipBox(): Promise<{ x: number; y: number; width: number; height: number } | null> {
    const backendNodeId = (await this.#chip())?.backendDOMNodeId;
    if (!backendNodeId) return null;
    const box = await (await this.#cdp()).send('DOM.getBoxModel', { backendNodeId }).catch(() => null);
    if (!box) return null;
    const [x, y] = box.model.border as [number, number];
    return { x, y, width: box.model.width, height: box.model.height };
  }

  /** The words that are underlined in the page now, by highlight. */
  async marked(): Promise<string[]> {
    return this.#page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => String(range))),
    );
  }
}

const matches = (name: string, wanted: RegExp | string): boolean =>
  typeof wanted === 'string' ? name === wanted : wanted.test(name);

const property = (node: Node, name: string): boolean =>
  node.properties?.some((p) => p.name === name && p.value.value === true) ?? false;
