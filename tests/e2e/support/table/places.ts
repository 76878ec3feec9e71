/** Where a composer can stand. */
import { expect } from '@playwright/test';
import { RISKY, SAFE } from '../park-hill.ts';
import { openModal, type Surface, TWO, USUAL } from './row.ts';

/** Another’s harmless post on the practice page’s timeline. */
const THEIRS = '/MossSideTrust/status/1900000000000000003';
const ALL = ['button', 'space', 'enter', 'ctrl+enter', 'boost', 'script', 'script’s click'] as const;

export const PLACES: readonly Surface[] = [
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
    carries: [{ reply: { in_reply_to_tweet_id: '1900000000000000003' } }],
    write: async ({ practice }, text, opening) => {
      await practice.open(THEIRS, opening);
      await practice.typeDraft(text, 'reply', 'insert');
    },
  },
  {
    id: 'reply modal',
    where: 'modal',
    senders: USUAL,
    carries: [{ reply: { in_reply_to_tweet_id: '1900000000000000003' } }],
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
    carries: [{ attachment_url: `https://x.com${THEIRS}` }],
    write: async ({ practice }, text, opening) => {
      await practice.open(`/compose/post?url=https://x.com${THEIRS}`, opening);
      await practice.typeDraft(text, 'modal', 'insert');
    },
  },
  {
    id: 'edit',
    where: 'modal',
    senders: TWO,
    carries: [{ edit_options: { previous_tweet_id: '1900000000000000004' } }],
    receives: (text) => [expect.stringMatching(new RegExp(`${text}$`)) as unknown as string],
    write: async (at, text, opening) => {
      await at.practice.open('/home', opening);
      await at.page.getByTestId('caret').nth(3).click();
      await at.page.getByRole('menuitem', { name: 'Edit post' }).click();
      await at.practice.append(` ${text}`, 'modal');
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
    id: 'community',
    where: 'home',
    senders: USUAL,
    carries: [
      { semantic_annotation_ids: [{ entity_id: '1500000000000000001', group_id: '8', domain_id: '31' }] },
    ],
    write: async ({ practice, page }, text, opening) => {
      await practice.open('/home', opening);
      await practice.typeDraft('Draft', 'home', 'insert');
      // X mounts the composer anew in a community.
      await page.getByRole('tab', { name: 'Park Hill parents' }).click();
      await practice.select(0, 5);
      await page.keyboard.insertText(text);
      await expect.poll(() => practice.editorText(0, 'home')).toBe(text);
    },
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
    id: 'remount while typing',
    where: 'home',
    senders: TWO,
    write: async (at, text, opening) => {
      await at.practice.open('/home', opening);
      await at.practice.typeDraft(text.slice(0, 20), 'home', 'insert');
      await at.page.evaluate(() => window.__x.remount());
      await at.practice.append(text.slice(20));
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
      senders: USUAL,
      write: async ({ practice }, text, opening) => {
        await practice.open('/home', { ...opening, noids });
        await practice.typeDraft(text, 'home', 'insert');
      },
    }),
  ),
  {
    id: 'button is new after each key',
    where: 'home',
    senders: ALL,
    write: async ({ practice }, text, opening) => {
      await practice.open('/home', { ...opening, newbutton: true });
      await practice.typeDraft(text, 'home', 'insert');
    },
  },
];
