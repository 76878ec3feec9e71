/** The quiet note after a post, which stands in Gatepost's closed shadow root: read and used as assistive technology does. */
import { expect, type Page } from '@playwright/test';
import { type Node, nameOf, roleOf, Tree, textOf } from './tree.ts';

export class Note {
  readonly #tree: Tree;

  constructor(page: Page) {
    this.#tree = new Tree(page);
  }

  #nodes(title: RegExp): Promise<Node[]> {
    return this.#tree.below((n) => roleOf(n) === 'region' && title.test(nameOf(n)));
  }

  /** Waits until the note with this title says this. */
  async expectText(title: RegExp, said: RegExp): Promise<void> {
    const text = async () => textOf(await this.#nodes(title));
    await expect.poll(text, { message: `the note ${title}` }).toMatch(said);
  }

  async isShown(title: RegExp): Promise<boolean> {
    return (await this.#nodes(title)).length > 0;
  }

  /** Clicks one of its buttons with the mouse, once it is there. */
  async click(title: RegExp, button: RegExp): Promise<void> {
    const find = async () =>
      (await this.#nodes(title)).find((n) => roleOf(n) === 'button' && button.test(nameOf(n)))
        ?.backendDOMNodeId;
    await this.#tree.click(find, `${button} of the note ${title}`);
  }
}
