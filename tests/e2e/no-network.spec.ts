/** What the extension's own worker and pages ask for over a whole scene: their own files, and nothing else. */
import { resolve } from 'node:path';
import type { Request } from '@playwright/test';
import { Seen } from './support/seen.ts';
import { expect, test } from './support/test.ts';

if (process.env['GATEPOST_BUILD']) test.use({ extensionDir: resolve(process.env['GATEPOST_BUILD']) });

test.use({
  browserOfOwn: 'no-network',
  policy: {
    schoolName: 'Park Hill Primary',
    accounts: ['ParkHillPrimary | school | the school'],
    mode: 'enforce',
  },
});

test('checked, held, put right, sent, looked at: not one request leaves the extension', async ({
  practice,
  page,
  extension,
  context,
}) => {
  const own = extension.url('');
  const asked: string[] = [];
  const watch = (request: Request): void => {
    const worker = request.serviceWorker()?.url() ?? '';
    const frame = ((): string => {
      try {
        return request.frame().url();
      } catch {
        // A request of a worker has no frame.
        return '';
      }
    })();
    if (worker.startsWith(own) || frame.startsWith(own)) asked.push(request.url());
  };
  context.on('request', watch);
  const worker = await extension.serviceWorker();
  // Whatever the worker loads is on its own list of resources, also what the browser does not report outside.
  const loaded = (): Promise<string[]> =>
    worker.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));

  const seen = new Seen(page);
  await practice.open();
  await practice.typeDraft('Well done Olivia Bennett on your maths certificate!', 'home', 'insert');
  await practice.sendButton('home').click();
  await seen.expectOpen();
  await seen.click(/^Use “Olivia”/);
  await seen.click(/^Post now/);
  await practice.expectPublished(1);
  for (const path of [
    'popup.html',
    ...['policy', 'register', 'held', 'record', 'answers', 'posture', 'maker', 'about'].map(
      (section) => `options.html#${section}`,
    ),
  ]) {
    const shown = await extension.open(path);
    await shown.locator(path.startsWith('popup') ? '.popup' : 'main .section').waitFor();
    await shown.close();
  }
  context.off('request', watch);

  // The watch itself works: the pages' own scripts were seen.
  expect(asked.filter((url) => url.endsWith('popup.html'))).toHaveLength(1);
  expect(asked.filter((url) => !url.startsWith(own))).toEqual([]);
  expect((await loaded()).filter((url) => !url.startsWith(own))).toEqual([]);
});

test('a request that is tried all the same is refused by the browser', async ({ extension, x }) => {
  const page = await extension.open('popup.html');
  const before = x.published().length;
  const tried = await page.evaluate(() =>
    fetch('https://x.com/i/api/1.1/jot/client_event.json', { method: 'POST', body: 'text' }).then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(tried).toBe('refused');
  const worker = await extension.serviceWorker();
  const byWorker = await worker.evaluate(() =>
    fetch('https://x.com/i/api/1.1/jot/client_event.json', { method: 'POST', body: 'text' }).then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(byWorker).toBe('refused');
  expect(x.published()).toHaveLength(before);
});
