/** Driving the practice page: opening it, typing into it, reading back what it holds and what X got. */
import { mkdirSync } from 'node:fs';
import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import type { PracticeHandle, Where } from '../../x/page/handle.ts';
import type { Via } from '../../x/page/options.ts';
import type { PracticeX, Sent } from '../../x/server.ts';

declare global {
  interface Window {
    __x: PracticeHandle;
  }
}

export type Opening = {
  readonly as?: string;
  readonly theme?: 'light' | 'dim' | 'dark';
  readonly noids?: boolean | 'all';
  readonly mobile?: boolean;
  readonly via?: Via;
  readonly undo?: number;
  readonly switch?: 'soft';
  readonly stale?: number | 'hold';
  readonly autosave?: boolean;
  readonly altprompt?: boolean;
  readonly boost?: boolean;
  readonly place?: string;
  readonly delegate?: string;
  readonly newbutton?: boolean;
  readonly messages?: 'old';
  readonly lang?: string;
};

/** The practice page in one tab. */
export class Practice {
  readonly page: Page;
  readonly x: PracticeX;

  constructor(page: Page, x: PracticeX) {
    this.page = page;
    this.x = x;
  }

  /** Another tab of the same browser. */
  async another(context: BrowserContext): Promise<Practice> {
    return new Practice(await context.newPage(), this.x);
  }

  /** Loads `path` on https://x.com, signed in as the school unless told otherwise. */
  async open(path = '/home', opening: Opening = {}): Promise<void> {
    const url = new URL(path, 'https://x.com');
    url.searchParams.set('as', opening.as ?? 'ParkHillPrimary');
    for (const [key, value] of Object.entries(opening))
      if (key !== 'as' && value !== undefined && value !== false)
        url.searchParams.set(key, value === true ? '1' : String(value));
    await this.leave();
    await this.page.goto(url.href);
    await this.page.waitForFunction(() => window.__x !== undefined);
  }

  /** Waits until the page is at rest, to be called before another is loaded: a move of its own would call that off. */
  async leave(): Promise<void> {
    await this.page.waitForFunction(() => window.__x === undefined || window.__x.leave());
  }

  /** The composer's part of the page: the dialog's, or the column's. */
  scope(where: Where): Locator {
    return where === 'modal' ? this.page.locator('#layers') : this.page.locator('main');
  }

  /** Editor `n`, found without any test id. */
  editor(where: Where = 'home', n = 0): Locator {
    return this.scope(where).locator('.r-composer :is([contenteditable], textarea.r-plain)').nth(n);
  }

  /** The send button, found without any test id. */
  sendButton(where: Where = 'home'): Locator {
    return this.scope(where).locator('.r-send').last();
  }

  /** Opens the modal composer from the navigation. */
  async openModal(): Promise<void> {
    await this.page.locator('.r-new').click();
    await expect(this.editor('modal')).toBeFocused();
  }

  /** Waits until the compose dialog is gone, as it is once a post went out. Do so before loading another page. */
  async dialogClosed(): Promise<void> {
    await expect(this.page.locator('#layers .r-composer')).toHaveCount(0);
  }

  /** Clicks into the editor and types key by key, with line breaks as Enter; `insert` puts it in at one stroke. */
  async typeDraft(
    text: string,
    where: Where = 'home',
    how: 'keys' | 'insert' = 'keys',
    n = 0,
  ): Promise<void> {
    await this.editor(where, n).click();
    const lines = text.split('\n');
    for (const [i, line] of lines.entries()) {
      if (i > 0) await this.page.keyboard.press('Enter');
      if (how === 'keys') await this.page.keyboard.type(line);
      else if (line) await this.page.keyboard.insertText(line);
    }
    await expect.poll(() => this.editorText(n, where)).toBe(text);
  }

  /** Puts one piece of text behind what an editor holds, and waits until it is there. */
  async append(text: string, where: Where = 'home'): Promise<void> {
    const whole = `${await this.editorText(0, where)}${text}`;
    await this.editor(where).click();
    await this.page.keyboard.press('Control+End');
    await this.page.keyboard.insertText(text);
    await expect.poll(() => this.editorText(0, where)).toBe(whole);
  }

  /** The text of box `n` from Draft's own state. */
  editorText(n = 0, where?: Where): Promise<string> {
    return this.page.evaluate(([at, in_]) => window.__x.editorText(at, in_), [n, where] as const);
  }

  selection(n = 0, where?: Where): Promise<{ anchor: number; focus: number; focused: boolean }> {
    return this.page.evaluate(([at, in_]) => window.__x.selection(at, in_), [n, where] as const);
  }

  /** Selects characters of the editor's text through the DOM, as a person's drag would. */
  async select(start: number, end: number, where: Where = 'home', n = 0): Promise<void> {
    await this.editor(where, n).focus();
    await this.editor(where, n).evaluate(selectInBlocks, [start, end] as const);
    await expect.poll(() => this.selection(n, where)).toMatchObject({ anchor: start, focus: end });
  }

  /** What X published, in order. */
  published(): readonly Sent[] {
    return this.x.published();
  }

  /** The texts that X published, in order. */
  texts(): string[] {
    return this.published().map((one) => String(one.body?.variables?.tweet_text ?? one.raw));
  }

  /** Waits until X has published this many. */
  async expectPublished(count: number): Promise<void> {
    await expect.poll(() => this.published().length).toBe(count);
  }

  /** Publishes a marker from this page and waits for it: whatever was sent before it has arrived by then. */
  async settled(): Promise<void> {
    await this.page.evaluate(() =>
      window.__x.send({ url: 'https://x.com/i/api/1.1/jot/client_event.json', body: '' }),
    );
  }

  /** Errors of the page and broken editors. */
  errors(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.__x.errors());
  }

  /** Takes a picture into `screenshots/`. */
  async shot(name: string): Promise<string> {
    mkdirSync('screenshots', { recursive: true });
    const path = `screenshots/${name}.png`;
    await this.page.screenshot({ path });
    return path;
  }
}

/** Runs in the page: selects by offsets into the blocks' joined text. */
function selectInBlocks(editor: Element, [start, end]: readonly [number, number]): void {
  const place = (offset: number): [Node, number] => {
    let left = offset;
    for (const block of editor.querySelectorAll('[data-block]')) {
      const length = block.textContent?.length ?? 0;
      if (left > length) {
        left -= length + 1;
        continue;
      }
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const size = node.textContent?.length ?? 0;
        if (left <= size) return [node, left];
        left -= size;
      }
      return [block, 0];
    }
    return [editor, editor.childNodes.length];
  };
  const [from, at] = place(start);
  const [to, until] = place(end);
  getSelection()?.setBaseAndExtent(from, at, to, until);
}
