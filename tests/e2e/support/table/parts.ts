/** What a post can be made of beside its text: more posts, choices, descriptions, drafts. */
import { expect } from '@playwright/test';
import { RISKY } from '../park-hill.ts';
import { openModal, type Surface, TWO, USUAL } from './row.ts';

const PHOTO = {
  name: 'owls.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};

/** Poll choices hold 25 signs. */
const choiceOf = (text: string): string => (text === RISKY ? 'Olivia Bennett’s owl' : 'The assembly');

export const PARTS: readonly Surface[] = [
  {
    id: 'thread, second part',
    where: 'modal',
    senders: USUAL,
    carries: [{ batch_compose: 'BatchFirst' }, { batch_compose: 'BatchSubsequent' }],
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
    senders: USUAL,
    carries: [{ batch_compose: 'BatchFirst' }, { batch_compose: 'BatchSubsequent' }],
    receives: (text) => [text, 'More to come.'],
    write: async (at, text, opening) => {
      await openModal(at, opening);
      await at.practice.typeDraft(text, 'modal', 'insert');
      await at.page.getByTestId('addButton').click();
      await at.practice.typeDraft('More to come.', 'modal', 'insert', 1);
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
    carries: [{ card_uri: expect.stringMatching(/^card:/) }],
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
];
