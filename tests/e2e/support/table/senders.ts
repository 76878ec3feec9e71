/** How a post is sent from a composer. */
import type { Opening } from '../practice.ts';
import type { At } from './row.ts';

export const SENDERS = {
  button: ({ practice, where }) => practice.sendButton(where).click(),
  space: async ({ practice, page, where }) => {
    await practice.sendButton(where).focus();
    await page.keyboard.press('Space');
  },
  enter: async ({ practice, page, where }) => {
    await practice.sendButton(where).focus();
    await page.keyboard.press('Enter');
  },
  'ctrl+enter': ({ page }) => page.keyboard.press('Control+Enter'),
  'cmd+enter': ({ page }) => page.keyboard.press('Meta+Enter'),
  boost: ({ practice, where }) => practice.scope(where).locator('.r-boost').click(),
  script: ({ page, where }) => page.evaluate((at) => void window.__x.submit(at), where),
  'script’s click': ({ practice, where }) =>
    practice.sendButton(where).evaluate((button: HTMLElement) => button.click()),
  'undo timer': ({ practice, where }) => practice.sendButton(where).click(),
  sendAllPreviews: async ({ practice, page, where, risky }) => {
    await practice.sendButton(where).click();
    if (!risky) await page.waitForFunction(() => window.__x.waiting() === 1);
    await page.evaluate(() => void window.__x.sendAllPreviews());
  },
} as const satisfies Record<string, (at: At) => Promise<unknown>>;

export type Sender = keyof typeof SENDERS;
/** Options of the page that a sender needs. */
export const OPTIONS: Partial<Record<Sender, Opening>> = {
  boost: { boost: true },
  'undo timer': { undo: 1 },
  sendAllPreviews: { undo: 900 },
};
