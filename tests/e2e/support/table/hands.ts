/** How words can get into an editor other than key by key. */
import { type CDPSession, expect } from '@playwright/test';
import { type At, type Surface, TWO } from './row.ts';

const cdpOf = ({ page }: At): Promise<CDPSession> => page.context().newCDPSession(page);

export const HANDS: readonly Surface[] = [
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
    id: 'dictation',
    where: 'home',
    senders: TWO,
    write: async (at, text, opening) => {
      const { practice } = at;
      await practice.open('/home', opening);
      await practice.editor('home').click();
      const input = await cdpOf(at);
      // Words are guessed, corrected and settled phrase by phrase.
      const half = text.indexOf(' ', text.length / 2);
      for (const phrase of [text.slice(0, half), text.slice(half)]) {
        for (const guess of [phrase.slice(0, 6), `${phrase.slice(0, 9)}?`, phrase])
          await input.send('Input.imeSetComposition', {
            text: guess,
            selectionStart: guess.length,
            selectionEnd: guess.length,
          });
        await input.send('Input.insertText', { text: phrase });
      }
      await expect.poll(() => practice.editorText()).toBe(text);
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
    id: 'spell-check',
    where: 'home',
    senders: TWO,
    write: async ({ practice }, text, opening) => {
      await practice.open('/home', opening);
      const [first = '', rest = ''] = [text.slice(0, text.indexOf(' ')), text.slice(text.indexOf(' '))];
      await practice.typeDraft(`${first}x${rest}`, 'home', 'insert');
      await practice.select(0, first.length + 1);
      // What the browser does when a word is chosen from its menu: it says so, changes the text itself, and says so again.
      await practice.editor('home').evaluate((editor, word) => {
        const about = { inputType: 'insertReplacementText', data: word, bubbles: true };
        editor.dispatchEvent(new InputEvent('beforeinput', { ...about, cancelable: true }));
        const { anchorNode } = getSelection() as Selection;
        (anchorNode as Text).replaceData(0, word.length + 1, word);
        getSelection()?.collapse(anchorNode, word.length);
        editor.dispatchEvent(new InputEvent('input', about));
      }, first);
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
    id: 'text dragged in',
    where: 'home',
    senders: TWO,
    write: async (at, text, opening) => {
      const { practice } = at;
      await practice.open('/home', opening);
      await practice.typeDraft('News: ', 'home', 'insert');
      const box = (await practice.editor('home').boundingBox())!;
      const input = await cdpOf(at);
      const data = { items: [{ mimeType: 'text/plain', data: text }], dragOperationsMask: 1 };
      const point = { x: box.x + box.width - 5, y: box.y + 10 };
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        await input.send('Input.dispatchDragEvent', { type, ...point, data });
      await expect.poll(() => practice.editorText()).toBe(`News: ${text}`);
    },
    receives: (text) => [`News: ${text}`],
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
];
