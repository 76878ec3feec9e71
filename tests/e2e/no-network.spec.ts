/** What the extension's own worker and pages ask for over a whole scene: nothing beside their own files. */
import type { BrowserContext, ConsoleMessage, Request, Worker } from '@playwright/test';
import type { Extension } from './support/extension.ts';
import { PARK_HILL } from './support/park-hill.ts';
import { Seen } from './support/seen.ts';
import { expect, test } from './support/test.ts';

test.use({
  browserOfOwn: 'no-network',
  policy: PARK_HILL,
});

type Tried = { tried?: string[] };

/** What the browser refused this worker. */
const triedBy = async (worker: Worker): Promise<readonly string[]> => {
  const tried = await worker.evaluate(() => (globalThis as Tried).tried ?? ['the worker is another one']);
  return tried.map((what) => `refused the worker: ${what}`);
};

/**
 * Counts what the extension's worker and pages ask for, and what the browser refuses them: a request that the content
 * security policy refuses is a request that somebody tried.
 */
const counting = async (context: BrowserContext, extension: Extension) => {
  const own = extension.url('');
  const found: string[] = [];
  const fromUs = (request: Request): boolean => {
    if (request.serviceWorker()) return request.serviceWorker()!.url().startsWith(own);
    return request.frame().url().startsWith(own);
  };
  const ask = (request: Request): void => {
    if (fromUs(request) && !request.url().startsWith(own)) found.push(`asked: ${request.url()}`);
  };
  const hear = (message: ConsoleMessage): void => {
    if (message.page()?.url().startsWith(own) && /content security policy/i.test(message.text()))
      found.push(`refused a page: ${message.text()}`);
  };
  const worker: Worker = await extension.serviceWorker();
  await worker.evaluate(() => {
    const scope = globalThis as Tried;
    scope.tried = [];
    addEventListener('securitypolicyviolation', (event) => scope.tried?.push(String(event.blockedURI)));
  });
  context.on('request', ask);
  context.on('console', hear);
  return {
    worker,
    /** What was counted until now. */
    found: async (): Promise<readonly string[]> => [...found, ...(await triedBy(worker))],
    /** Stops counting. The same worker must have been there all the while, or the count means nothing. */
    end: async (): Promise<readonly string[]> => {
      context.off('request', ask);
      context.off('console', hear);
      return [...found, ...(await triedBy(worker))];
    },
  };
};

const SECTIONS = ['policy', 'register', 'held', 'record', 'answers', 'posture', 'maker', 'about'];

test('checked, held, put right, sent, looked at: not one request', async ({
  practice,
  page,
  extension,
  context,
}) => {
  const count = await counting(context, extension);
  const seen = new Seen(page);
  await practice.open();
  await practice.typeDraft('Well done Olivia Bennett on your maths certificate!', 'home', 'insert');
  await practice.sendButton('home').click();
  await seen.expectOpen();
  await seen.click(/^Use “Olivia”/);
  await seen.click(/^Post now/);
  await practice.expectPublished(1);
  for (const path of ['popup.html', ...SECTIONS.map((section) => `options.html#${section}`)]) {
    const shown = await extension.open(path);
    await shown.locator(path.startsWith('popup') ? '.popup' : 'main > .section').waitFor();
    await shown.close();
  }
  expect(await count.end()).toEqual([]);
});

test('a request that is tried all the same is refused by the browser, and counted', async ({
  extension,
  context,
  x,
}) => {
  const count = await counting(context, extension);
  const page = await extension.open('popup.html');
  const send = (): Promise<string> =>
    fetch('https://x.com/i/api/1.1/jot/client_event.json', { method: 'POST', body: 'text' }).then(
      () => 'sent',
      () => 'refused',
    );
  expect(await page.evaluate(send)).toBe('refused');
  expect(await count.worker.evaluate(send)).toBe('refused');
  expect(x.published()).toHaveLength(0);
  // The browser tells of what it refused when it comes to it.
  const found = async (): Promise<string> => (await count.found()).join('\n');
  await expect.poll(found).toContain('refused a page');
  await expect.poll(found).toContain('refused the worker: https://x.com/');
  await count.end();
});
