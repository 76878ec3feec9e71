/** Writing a draft on a bad day: between two pieces of it anything may happen to the page, the browser or the network. */
import { expect } from '@playwright/test';
import type { Extension } from '../e2e/support/extension.ts';
import type { Practice } from '../e2e/support/practice.ts';
import type { Where } from '../x/page/handle.ts';
import type { Dice } from './dice.ts';
import { FIRST, HANDLES, type Handle } from './posts.ts';

export type Bench = { readonly practice: Practice; readonly extension: Extension };

/** One draft: where it is written, as whom, and as which post of a thread. */
export type Plan = {
  readonly where: Where;
  readonly handle: Handle;
  readonly thread: boolean;
  readonly text: string;
};

/** All that X must publish of a plan, in order. */
export const postsOf = ({ thread }: Plan, text: string): string[] => (thread ? [FIRST, text] : [text]);
export const boxOf = ({ thread }: Plan): number => (thread ? 1 : 0);

const TROUBLES = [
  'nothing',
  'remount',
  'worker stopped',
  'page reloaded',
  'account switched',
  'account switched without a reload',
  'ids lost and found',
  'extension updated',
] as const;
export type Trouble = (typeof TROUBLES)[number];

const PATHS = {
  home: '/home',
  modal: '/home',
  reply: '/MossSideTrust/status/1900000000000000003',
} as const satisfies Record<Where, string>;

/** Stops the worker at any moment, a check under way or not; what is typed next wakes it again. */
export async function stopWorker({ practice: { page } }: Bench): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Opens the composer of a plan, in an empty page. */
async function open({ practice }: Bench, { where, thread }: Plan, handle: Handle): Promise<void> {
  await practice.open(PATHS[where], { as: handle, switch: 'soft' });
  if (where === 'modal') await practice.openModal();
  if (!thread) return;
  await practice.typeDraft(FIRST, where, 'insert');
  await practice.page.getByTestId('addButton').click();
}

/** The whole draft, in a page of its own. */
export async function writeAnew(bench: Bench, plan: Plan, handle: Handle, keys = false): Promise<void> {
  await open(bench, plan, handle);
  await bench.practice.typeDraft(plan.text, plan.where, keys ? 'keys' : 'insert', boxOf(plan));
}

/** Types the words in two pieces with a trouble between. A reload takes the draft away, so it is begun again. */
export async function write(bench: Bench, plan: Plan, { chance, pick }: Dice): Promise<Trouble> {
  const { practice } = bench;
  const { page } = practice;
  const { where, handle, text } = plan;
  const n = boxOf(plan);
  await open(bench, plan, handle);
  const cut = 1 + pick(Array.from({ length: text.length - 2 }, (_, i) => i));
  // Never within one emoji, which nobody types in halves.
  const head = /[\p{L} ]$/u.test(text.slice(0, cut)) ? text.slice(0, cut) : '';
  if (head !== '') await practice.typeDraft(head, where, 'insert', n);
  const trouble = pick(TROUBLES);
  const other = HANDLES.find((one) => one !== handle) as Handle;
  if (trouble === 'remount') await page.evaluate(() => window.__x.remount());
  if (trouble === 'worker stopped') await stopWorker(bench);
  if (trouble === 'extension updated') await bench.extension.update();
  if (trouble === 'ids lost and found') {
    await page.evaluate(() => window.__x.loseIds('some'));
    await page.evaluate(() => window.__x.giveIds());
  }
  if (trouble === 'account switched without a reload') {
    await page.evaluate((to) => window.__x.switchAccount(to), other);
    // The page goes on naming the old account here and there for a while; sometimes the words come sooner.
    if (chance(0.5)) await page.evaluate(() => window.__x.freshen());
  }
  if (trouble === 'page reloaded' || trouble === 'account switched') {
    await writeAnew(bench, plan, trouble === 'account switched' ? other : handle, chance(0.3));
    return trouble;
  }
  await practice.editor(where, n).click();
  await page.keyboard.press('Control+End');
  for (const [i, line] of text.slice(head.length).split('\n').entries()) {
    if (i > 0) await page.keyboard.press('Enter');
    if (line) await page.keyboard.insertText(line);
  }
  await expect.poll(() => practice.editorText(n, where)).toBe(text);
  return trouble;
}
