/** The quiet note after a post, which stands in Gatepost's closed shadow root: read and used through the accessibility tree. */
import { type CDPSession, expect, type Page } from '@playwright/test';

type Node = {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { value: string };
  readonly name?: { value: string };
  readonly childIds?: string[];
  readonly backendDOMNodeId?: number;
};

export class Note {
  readonly #page: Page;
  #session: CDPSession | null = null;

  constructor(page: Page) {
    this.#page = page;
  }

  async #nodes(title: RegExp): Promise<Node[]> {
    if (!this.#session) {
      this.#session = await this.#page.context().newCDPSession(this.#page);
      await this.#session.send('Accessibility.enable');
      await this.#session.send('DOM.enable');
    }
    const nodes = (await this.#session.send('Accessibility.getFullAXTree')).nodes as unknown as Node[];
    const top = nodes.find(
      (n) => !n.ignored && n.role?.value === 'region' && title.test(n.name?.value ?? ''),
    );
    const byId = new Map(nodes.map((n) => [n.nodeId, n]));
    const walk = (node: Node): Node[] => [
      node,
      ...(node.childIds ?? []).flatMap((id) => {
        const child = byId.get(id);
        return child ? walk(child) : [];
      }),
    ];
    return top ? walk(top) : [];
  }

  /** Waits for the note with this title and gives all it says. */
  async text(title: RegExp): Promise<string> {
    await expect
      .poll(async () => (await this.#nodes(title)).length, { message: `a note ${title}` })
      .toBeGreaterThan(0);
    const nodes = await this.#nodes(title);
    return nodes.flatMap((n) => (n.role?.value === 'StaticText' ? [n.name?.value ?? ''] : [])).join(' ');
  }

  async isShown(title: RegExp): Promise<boolean> {
    return (await this.#nodes(title)).length > 0;
  }

  /** Clicks one of its buttons with the mouse. */
  async click(title: RegExp, button: RegExp): Promise<void> {
    await this.text(title);
    const node = (await this.#nodes(title)).find(
      (n) => n.role?.value === 'button' && button.test(n.name?.value ?? ''),
    );
    if (!node?.backendDOMNodeId) throw new Error(`The note has no button ${button}.`);
    const { model } = await this.#session!.send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId });
    const [x1, y1, , , x2, y2] = model.border as [number, number, number, number, number, number];
    await this.#page.mouse.click((x1 + x2) / 2, (y1 + y2) / 2);
  }
}
