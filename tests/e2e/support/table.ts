/**
 * One list of surfaces and one of senders; `table.spec.ts` multiplies them with a risky and a harmless text. A surface
 * says how it is opened, how words get into it and what X must receive; a sender says how the post is sent.
 */
import { expect, type Page } from '@playwright/test';
import type { Where } from '../../x/page/handle.ts';
import type { Opening, Practice } from './practice.ts';

export const RISKY = 'Well done Olivia Bennett on your maths certificate!';
// About nobody's pupils: where the page hides the account, news of a class is asked about, and rightly so.
export const SAFE = 'The office has a blue box for harvest tins. Thank you all! 🎉 #ParkHillPrimary';

/** Another’s harmless post on the practice page’s timeline. */
const THEIRS = '/MossSideTrust/status/1900000000000000003';
const PHOTO = {
  name: 'owls.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};

/** How a post is sent from a composer. */
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
export type At = {
  readonly practice: Practice;
  readonly page: Page;
  readonly where: Where;
  readonly risky: boolean;
};

/** Options of the page that a sender needs. */
export const OPTIONS: Partial<Record<Sender, Opening>> = {
  boost: { boost: true },
  'undo timer': { undo: 1 },
  sendAllPreviews: { undo: 900 },
};

export type Surface = {
  readonly id: string;
  readonly where: Where;
  readonly senders: readonly Sender[];
  /** Opens the composer and puts the words into it. */
  readonly write: (at: At, text: string, opening: Opening) => Promise<void>;
  /** The texts that X must receive of a harmless post; by default the text alone. */
  readonly receives?: (text: string) => readonly string[];
  /** What X asks in between. */
  readonly after?: (at: At) => Promise<void>;
  /** Window width for X's narrow layout. */
  readonly width?: number;
};

const ALL: readonly Sender[] = [
  'button',
  'space',
  'enter',
  'ctrl+enter',
  'boost',
  'script',
  'script’s click',
];
const USUAL: readonly Sender[] = ['button', 'ctrl+enter', 'script'];
const TWO: readonly Sender[] = ['button', 'ctrl+enter'];

const openModal = async ({ practice }: At, opening: Opening): Promise<void> => {
  await practice.open('/home', opening);
  await practice.openModal();
};
/** Puts the caret at the end of what the editor holds, and one piece of text there, as dictation does. */
const atEnd = async ({ practice, page, where }: At, text: string): Promise<void> => {
  await practice.editor(where).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(text);
};

/** Poll choices hold 25 signs. */
const choiceOf = (text: string): string => (text === RISKY ? 'Olivia Bennett’s owl' : 'The assembly');

export const SURFACES: readonly Surface[] = [
  {
    id: 'home',
    where: 'home',
    senders: [...ALL, 'cmd+enter', 'undo timer', 'sendAllPreviews'],
    write: async ({ practice }, text, opening) => {
      await practice.open('/home', opening);
      await practice.typeDraft(text, 'home', 'insert');
    },
  },
  {
    id: 'modal',
    where: 'modal',
    senders: [...USUAL, 'boost', 'undo timer', 'sendAllPreviews'],
    write: async (at, text, opening) => {
      await openModal(at, opening);
      await at.practice.typeDraft(text, 'modal', 'insert');
    },
  },
  {
    id: 'full page',
    where: 'modal',
    width: 460,
    senders: USUAL,
    write: async ({ practice }, text, opening) => {
      await practice.open('/compose/post', opening);
      await practice.typeDraft(text, 'modal', 'insert');
    },
  },
  {
    id: 'reply inline',
    where: 'reply',
    senders: USUAL,
    write: async ({ practice }, text, opening) => {
      await practice.open(THEIRS, opening);
      await practice.typeDraft(text, 'reply', 'insert');
    },
  },
  {
    id: 'reply modal',
    where: 'modal',
    senders: USUAL,
    write: async ({ practice, page }, text, opening) => {
      await practice.open('/home', opening);
      await page.getByTestId('reply').nth(2).click();
      await practice.typeDraft(text, 'modal', 'insert');
    },
  },
  {
    id: 'quote',
    where: 'modal',
    senders: USUAL,
    write: async ({ practice }, text, opening) => {
      await practice.open(`/compose/post?url=https://x.com${THEIRS}`, opening);
      await practice.typeDraft(text, 'modal', 'insert');
    },
  },
  {
    id: 'thread, second part',
    where: 'modal',
    senders: TWO,
    receives: (text) => ['Here is our week.', text],
    write: async (at, text, opening) => {
      await openModal(at, opening);
      await at.practice.typeDraft('Here is our week.', 'modal', 'insert');
      await at.page.getByTestId('addButton').click();
      await at.practice.typeDraft(text, 'modal', 'insert', 1);
    },
  },
  {
    id: 'thread, first part',
    where: 'modal',
    senders: TWO,
    receives: (text) => [text, 'More to come.'],
    write: async (at, text, opening) => {
      await openModal(at, opening);
      await at.practice.typeDraft(text, 'modal', 'insert');
      await at.page.getByTestId('addButton').click();
      await at.practice.typeDraft('More to come.', 'modal', 'insert', 1);
    },
  },
  {
    id: 'edit',
    where: 'modal',
    senders: TWO,
    receives: (text) => [expect.stringMatching(new RegExp(`${text}$`)) as unknown as string],
    write: async (at, text, opening) => {
      await at.practice.open('/home', opening);
      await at.page.getByTestId('caret').nth(3).click();
      await at.page.getByRole('menuitem', { name: 'Edit post' }).click();
      await atEnd(at, ` ${text}`);
    },
  },
  {
    id: 'scheduled',
    where: 'modal',
    senders: TWO,
    write: async (at, text, opening) => {
      await openModal(at, opening);
      await at.practice.typeDraft(text, 'modal', 'insert');
      await at.page.locator('[role=dialog]').getByTestId('scheduleOption').click();
      await at.page.getByTestId('scheduledConfirmationPrimaryAction').click();
      await at.practice.editor('modal').click();
    },
  },
  {
    id: 'intent',
    where: 'modal',
    senders: USUAL,
    receives: (text) => [`${text} `],
    write: async ({ practice }, text, opening) => {
      await practice.open(`/intent/post?text=${encodeURIComponent(text)}`, opening);
      await expect.poll(() => practice.editorText(0, 'modal')).toBe(`${text} `);
      await practice.editor('modal').click();
    },
  },
  {
    id: 'share target',
    where: 'modal',
    senders: TWO,
    write: async ({ practice, page }, text, opening) => {
      await practice.open('/home', opening);
      await page.evaluate((words) => {
        const form = Object.assign(document.createElement('form'), {
          method: 'post',
          action: '/compose/post',
        });
        form.append(Object.assign(document.createElement('input'), { name: 'text', value: words }));
        document.body.append(form);
        form.submit();
      }, text);
      await expect.poll(() => practice.editorText(0, 'modal').catch(() => '')).toBe(text);
      await practice.editor('modal').click();
    },
  },
  {
    id: 'autosaved draft',
    where: 'home',
    senders: TWO,
    write: async ({ practice }, text, opening) => {
      await practice.open('/home', { ...opening, autosave: true });
      await practice.typeDraft(text, 'home', 'insert');
      await expect.poll(() => practice.x.requests('CreateDraftTweet').length).toBeGreaterThan(0);
    },
  },
  {
    id: 'poll choice',
    where: 'home',
    senders: TWO,
    receives: () => ['Which was best?'],
    write: async ({ practice, page }, text, opening) => {
      await practice.open('/home', opening);
      await page.getByTestId('createPollButton').click();
      await page.locator('input[name=Choice1]').fill(choiceOf(text));
      await page.locator('input[name=Choice2]').fill('The rain');
      await practice.typeDraft('Which was best?', 'home', 'insert');
    },
  },
  {
    id: 'picture’s description',
    where: 'modal',
    senders: TWO,
    receives: () => ['Our owls.'],
    write: async (at, text, opening) => {
      const { practice, page } = at;
      await openModal(at, opening);
      await page.locator('[role=dialog]').getByTestId('fileInput').setInputFiles(PHOTO);
      await page.getByTestId('altTextWrapper').click();
      await page.getByTestId('altTextInput').fill(text);
      await page.getByTestId('endEditingButton').click();
      await practice.typeDraft('Our owls.', 'modal', 'insert');
    },
  },
  {
    id: 'X’s reminder of a description',
    where: 'home',
    senders: TWO,
    write: async ({ practice, page }, text, opening) => {
      await practice.open('/home', { ...opening, altprompt: true });
      await page.getByTestId('fileInput').setInputFiles(PHOTO);
      await practice.typeDraft(text, 'home', 'insert');
    },
    after: ({ page }) => page.getByRole('button', { name: 'Not this time' }).click(),
  },
  {
    id: 'mobile web',
    where: 'modal',
    senders: ['button', 'space', 'script'],
    write: async ({ practice }, text, opening) => {
      await practice.open('/compose/post', { ...opening, mobile: true });
      await practice.typeDraft(text, 'modal', 'insert');
    },
  },
  {
    id: 'input method',
    where: 'home',
    senders: TWO,
    write: async (at, text, opening) => {
      await at.practice.open('/home', opening);
      await at.practice.editor('home').click();
      const input = await at.page.context().newCDPSession(at.page);
      const half = text.slice(0, 16);
      await input.send('Input.imeSetComposition', { text: half, selectionStart: 16, selectionEnd: 16 });
      await input.send('Input.insertText', { text: half });
      await expect.poll(() => at.practice.editorText()).toBe(half);
      await input.send('Input.insertText', { text: text.slice(16) });
      await expect.poll(() => at.practice.editorText()).toBe(text);
    },
  },
  {
    id: 'autocorrect',
    where: 'home',
    senders: TWO,
    write: async ({ practice, page }, text, opening) => {
      await practice.open('/home', opening);
      await practice.typeDraft(`Wel${text.slice(4)}`, 'home', 'insert');
      await practice.select(0, 3);
      await page.keyboard.insertText(text.slice(0, 4));
      await expect.poll(() => practice.editorText()).toBe(text);
    },
  },
  {
    id: 'paste',
    where: 'home',
    senders: TWO,
    write: async ({ practice, page }, text, opening) => {
      await page
        .context()
        .grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://x.com' });
      await practice.open('/home', opening);
      await practice.editor('home').click();
      await page.evaluate((words) => navigator.clipboard.writeText(words), text);
      await page.keyboard.press('Control+V');
      await expect.poll(() => practice.editorText()).toBe(text);
    },
  },
  {
    id: 'emoji picker',
    where: 'home',
    senders: TWO,
    receives: (text) => [`${text}🎉`],
    write: async ({ practice, page }, text, opening) => {
      await practice.open('/home', opening);
      await practice.typeDraft(text, 'home', 'insert');
      await page.getByRole('button', { name: 'Add emoji' }).click();
      await page.getByRole('button', { name: '🎉' }).click();
      await expect.poll(() => practice.editorText()).toBe(`${text}🎉`);
    },
  },
  {
    id: 'mention list open',
    where: 'home',
    senders: TWO,
    receives: (text) => [`${text} @Wend`],
    write: async ({ practice, page }, text, opening) => {
      await practice.open('/home', opening);
      await practice.typeDraft(`${text} @Wend`, 'home', 'insert');
      await expect(page.getByRole('listbox')).toBeVisible();
    },
  },
  {
    id: 'remount while typing',
    where: 'home',
    senders: TWO,
    write: async (at, text, opening) => {
      await at.practice.open('/home', opening);
      await at.practice.typeDraft(text.slice(0, 20), 'home', 'insert');
      await at.page.evaluate(() => window.__x.remount());
      await atEnd(at, text.slice(20));
      await expect.poll(() => at.practice.editorText(0, 'home')).toBe(text);
    },
  },
  {
    id: 'back and forward',
    where: 'home',
    senders: TWO,
    write: async ({ practice, page }, text, opening) => {
      await practice.open('/home', opening);
      await practice.openModal();
      await page.goBack();
      await practice.dialogClosed();
      await practice.typeDraft(text, 'home', 'insert');
    },
  },
  {
    id: 'another composer open behind',
    where: 'modal',
    senders: USUAL,
    write: async ({ practice }, text, opening) => {
      await practice.open('/home', opening);
      // The other way round: what stands in the one must not be taken for the other.
      await practice.typeDraft(text === RISKY ? SAFE : RISKY, 'home', 'insert');
      await practice.openModal();
      await practice.typeDraft(text, 'modal', 'insert');
    },
  },
  ...([true, 'all'] as const).map(
    (noids): Surface => ({
      id: `ids lost${noids === 'all' ? ', roles too' : ''}`,
      where: 'home',
      senders: ['button', 'script'],
      write: async ({ practice }, text, opening) => {
        await practice.open('/home', { ...opening, noids });
        await practice.typeDraft(text, 'home', 'insert');
      },
    }),
  ),
  {
    id: 'button is new after each key',
    where: 'home',
    // A mouse may come down on one button and up on the next, without the extension too.
    senders: ['script’s click', 'ctrl+enter'],
    write: async ({ practice }, text, opening) => {
      await practice.open('/home', { ...opening, newbutton: true });
      await practice.typeDraft(text, 'home', 'insert');
    },
  },
];
