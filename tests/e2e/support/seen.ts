/**
 * What a person sees and uses of Gatepost's own surfaces. They stand in a closed shadow root, which no page and no
 * locator looks into; assistive technology does, and so does this (`tree.ts`).
 */
import { expect, type Page } from '@playwright/test';
import { type Box, type Node, nameOf, roleOf, Tree, textOf } from './tree.ts';

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
  readonly #tree: Tree;

  constructor(page: Page) {
    this.#page = page;
    this.#tree = new Tree(page);
  }

  /** The panel's elements; none while it is closed. X's own dialogs are told apart by the name. */
  #panel(): Promise<Node[]> {
    return this.#tree.below((n) => DIALOGS.has(roleOf(n)) && TITLES.test(nameOf(n)));
  }

  async isOpen(): Promise<boolean> {
    return (await this.#panel()).length > 0;
  }

  /** All that the panel says now, in reading order; empty while it is closed. */
  async panelText(): Promise<string> {
    return textOf(await this.#panel());
  }

  /** Waits until the panel says this. */
  async expectText(said: RegExp | string): Promise<void> {
    const say = expect.poll(() => this.panelText(), { message: 'the panel says' });
    await (typeof said === 'string' ? say.toContain(said) : say.toMatch(said));
  }

  async elements(role: string): Promise<Element[]> {
    return (await this.#panel())
      .filter((n) => !n.ignored && roleOf(n) === role)
      .map((n) => ({
        role,
        name: nameOf(n),
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

  /** Clicks a button of the panel with the mouse, once it is there and can be pressed. */
  async click(name: RegExp | string, role = 'button'): Promise<void> {
    const find = async () =>
      (await this.elements(role)).find((e) => matches(e.name, name) && !e.disabled)?.id;
    await this.#tree.click(find, String(name));
  }

  async #chip(): Promise<Node | undefined> {
    const nodes = await this.#tree.nodes();
    return nodes.find((n) => !n.ignored && roleOf(n) === 'button' && /^gatepost/i.test(nameOf(n)));
  }

  /** The chip's words, or null when no chip is shown. */
  async chip(): Promise<string | null> {
    return (await this.#chip())?.name?.value ?? null;
  }

  /** Where the chip stands in the window, or null when none is shown. */
  async chipBox(): Promise<Box | null> {
    const id = (await this.#chip())?.backendDOMNodeId;
    return id ? this.#tree.box(id) : null;
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
