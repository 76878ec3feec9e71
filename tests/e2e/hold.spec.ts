import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { CHROME_BUILD } from './support/builds.ts';
import type { Extension } from './support/extension.ts';
import { launch } from './support/launch.ts';
import { PARK_HILL } from './support/park-hill.ts';
import { LONG_TEST_MS } from './support/patience.ts';
import { Practice } from './support/practice.ts';
import { Seen } from './support/seen.ts';
import { expect, test } from './support/test.ts';

const SCHOOL = {
  ...PARK_HILL,
  accounts: [...PARK_HILL.accounts, 'ParkHillY4 | class | Year 4'],
  parentsChannel: 'ParentMail',
};
test.use({ policy: SCHOOL });

/** Tomorrow, whatever the day of the test: it is held at any hour. */
const TRIP =
  'Year 4 are off to Chester Zoo tomorrow! 🐘 #ParkHillY4\nThe coach leaves at 9.15am, back at 3.30pm\n\nWellies and a pebblewhisk, please!';

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<{ response: { notes: { id: string }[] } }> };
  alarms: {
    getAll(): Promise<{ name: string; scheduledTime: number }[]>;
    create(name: string, what: { when: number }): Promise<void>;
  };
  notifications: {
    getAll(): Promise<Record<string, unknown>>;
    onClicked: { dispatch(id: string): void };
  };
};

test.beforeEach(({ extension }) =>
  extension.evaluate(async () => {
    const { response } = await chrome.runtime.sendMessage({ name: 'heldList', request: {} });
    for (const { id } of response.notes)
      await chrome.runtime.sendMessage({ name: 'heldDone', request: { id } });
  }),
);

/** Opens the panel for the trip, and its choice of times. */
async function openChoice(
  practice: Practice,
  seen: Seen,
  where: 'home' | 'modal' = 'modal',
  text = TRIP,
): Promise<void> {
  if (where === 'modal') await practice.openModal();
  await practice.typeDraft(text, where, 'insert');
  await practice.sendButton(where).click();
  await seen.expectOpen();
  await seen.click(/^Hold until we are back/, 'DisclosureTriangle');
}

async function holdTrip(
  practice: Practice,
  seen: Seen,
  where: 'home' | 'modal' = 'modal',
  text = TRIP,
): Promise<void> {
  await openChoice(practice, seen, where, text);
  await seen.click('Hold until this time');
  await seen.expectClosed();
  await expect.poll(() => practice.editorText(0, where)).toBe('');
}

/** Presses "Bring back" in the popup and gives the tab that opens. */
async function bringBack(
  extension: Extension,
  context: BrowserContext,
  x: Practice['x'],
  path = 'popup.html',
): Promise<Practice> {
  const list = await extension.open(path);
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    list.getByRole('button', { name: 'Bring back' }).click(),
  ]);
  await tab.waitForFunction(() => window.__x !== undefined);
  return new Practice(tab, x);
}

const waiting = (extension: Extension): Promise<number> =>
  extension.evaluate(
    () =>
      new Promise<number>((done) => {
        const open = indexedDB.open('gatepost-held');
        open.onsuccess = () => {
          const count = open.result.transaction('drafts').objectStore('drafts').count();
          count.onsuccess = () => {
            open.result.close();
            done(count.result);
          };
        };
      }),
  );

const noticed = (extension: Extension): Promise<string[]> =>
  extension.evaluate(async () => Object.keys(await chrome.notifications.getAll()));

/** Puts the hour of every held draft into the past, as if it had come. */
const makeDue = (extension: Extension): Promise<void> =>
  extension.evaluate(
    () =>
      new Promise<void>((done) => {
        const open = indexedDB.open('gatepost-held');
        open.onsuccess = () => {
          const change = open.result.transaction('drafts', 'readwrite');
          const store = change.objectStore('drafts');
          store.getAll().onsuccess = (event) => {
            const rows = (event.target as IDBRequest<object[]>).result;
            for (const row of rows) store.put({ ...row, until: Date.now() - 1000 });
          };
          change.oncomplete = () => {
            open.result.close();
            done();
          };
        };
      }),
  );

test('held, through a stop of the worker, and back byte for byte', async ({
  practice,
  page,
  extension,
  context,
  x,
}) => {
  const seen = new Seen(page);
  await practice.open();
  await holdTrip(practice, seen);
  await expect.poll(() => waiting(extension)).toBe(1);
  await expect.poll(() => seen.chip()).toMatch(/Held until .+ Nothing was posted/);
  await practice.settled();
  expect(practice.published()).toHaveLength(0);
  expect(await practice.errors()).toEqual([]);
  await practice.shot('held-until');

  // Nothing of it is left where the page could read it.
  const readable = await page.evaluate(async () =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.documentElement.outerHTML,
      (await indexedDB.databases()).map((d) => d.name),
      location.href,
      history.state,
    ]),
  );
  expect(readable).not.toContain('Chester');
  expect(readable).not.toContain('gatepost-held');

  // The hour comes while the worker sleeps: the alarm wakes it, and the person is told.
  await extension.stopWorker();
  await makeDue(extension);
  await extension.evaluate(() => chrome.alarms.create('held', { when: Date.now() }));
  await expect.poll(() => noticed(extension)).toHaveLength(1);

  await extension.stopWorker();
  const back = await bringBack(extension, context, x);
  await expect.poll(() => back.editorText(0, 'modal')).toBe(TRIP);
  expect(back.page.url()).not.toMatch(/Chester|Zoo|text=/);
  expect(await back.errors()).toEqual([]);
  await expect.poll(() => waiting(extension)).toBe(1);

  // The trip is over, as far as the teacher says: it goes out as it was written, and the kept copy goes.
  const again = new Seen(back.page);
  await back.sendButton('modal').click();
  await again.expectOpen();
  await again.click('Nobody is going anywhere');
  await again.click('Post now');
  await back.expectPublished(1);
  expect(back.texts()).toEqual([TRIP]);
  await expect.poll(() => waiting(extension)).toBe(0);
});

test('a time of one’s own, in a field that the page cannot read', async ({ practice, page, extension }) => {
  const seen = new Seen(page);
  await practice.open();
  await openChoice(practice, seen, 'home');
  await practice.shot('hold-choice');
  await seen.expectText('Your words wait in this browser');
  // When the post says that they are back, and nothing before.
  const times = async (): Promise<string[]> =>
    (await seen.elements('button')).map((b) => b.name).filter((name) => /^\w+day \d\d:\d\d$/.test(name));
  await expect.poll(async () => (await times())[0]).toMatch(/15:30$/);
  const [first = ''] = await times();
  await seen.click(first);
  await seen.expectClosed();
  await expect.poll(() => practice.editorText(0, 'home')).toBe('');
  const alarms = () => extension.evaluate(() => chrome.alarms.getAll());
  await expect.poll(async () => (await alarms()).map((one) => one.name)).toEqual(['held']);
  expect((await alarms())[0]?.scheduledTime).toBeGreaterThan(Date.now());
  // What is typed next is another post, and goes out.
  await practice.typeDraft('Lovely assembly this morning!', 'home', 'insert');
  await practice.sendButton('home').click();
  await practice.expectPublished(1);
  await expect.poll(() => waiting(extension)).toBeGreaterThan(0);
  const list = await extension.open('options.html#held');
  await list.getByRole('button', { name: 'Delete' }).first().waitFor();
  for (;;) {
    const buttons = list.getByRole('button', { name: 'Delete' });
    const left = await buttons.count();
    if (left === 0) break;
    await buttons.first().click();
    await buttons.first().click();
    await expect(buttons).toHaveCount(left - 1);
  }
  await expect.poll(() => waiting(extension)).toBe(0);
  await expect.poll(alarms).toEqual([]);
});

test('another account on return is told', async ({ practice, page, extension, context, x }) => {
  await practice.open('/home', { as: 'ParkHillY4' });
  await holdTrip(practice, new Seen(page));
  x.signIn('ParkHillPrimary');
  const back = await bringBack(extension, context, x, 'options.html#held');
  await expect.poll(() => back.editorText(0, 'modal')).toBe(TRIP);
  await expect.poll(() => new Seen(back.page).chip()).toMatch(/Written for @ParkHillY4/);
});

test('copy for the parents’ channel: the original words, and nothing is sent', async ({
  practice,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://x.com' });
  const seen = new Seen(page);
  await practice.open();
  await practice.typeDraft(TRIP, 'home', 'insert');
  await practice.sendButton('home').click();
  await seen.expectOpen();
  await seen.click('Copy for ParentMail');
  await expect
    .poll(() => seen.panelText())
    .toContain('Copied. Paste it into ParentMail. Nothing has been sent.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(TRIP);
  expect(await practice.editorText(0, 'home')).toBe(TRIP);
  await practice.settled();
  expect(practice.published()).toHaveLength(0);
});

for (const where of ['home', 'modal'] as const)
  test(`${where}: the place chip goes in one click, and the body has no geo`, async ({ practice, page }) => {
    const seen = new Seen(page);
    const text = 'Well done Year 4 on a lovely assembly!';
    await practice.open();
    if (where === 'modal') await practice.openModal();
    await practice.typeDraft(text, where, 'insert');
    await practice.scope(where).getByTestId('geoButton').click();
    await page.getByRole('option', { name: 'Moss Lane' }).click();
    await expect.poll(() => page.evaluate((w) => window.__x.place(w), where)).toBe('Moss Lane');
    await practice.sendButton(where).click();
    await seen.expectOpen();
    await seen.expectText('Moss Lane');
    await seen.click('Take the place off');
    await expect.poll(() => page.evaluate((w) => window.__x.place(w), where)).toBe('');
    await seen.click('Post now');
    await practice.expectPublished(1);
    expect(practice.published()[0]?.body.variables.geo).toBeUndefined();
    expect(practice.texts()).toEqual([text]);
  });

test('a place that X adds by itself is seen on its way out; the draft stays', async ({ practice, page }) => {
  const seen = new Seen(page);
  const text = 'Well done Year 4 on a lovely assembly!';
  await practice.open('/home', { place: 'Moss Lane' });
  await practice.typeDraft(text, 'home', 'insert');
  await practice.sendButton('home').click();
  await seen.expectOpen();
  await seen.expectText('X adds your place to this post by itself');
  await seen.click(/^Go back/);
  await seen.expectClosed();
  await practice.settled();
  expect(practice.published()).toHaveLength(0);
  expect(await practice.editorText(0, 'home')).toBe(text);
});

test('a thread comes back box by box', async ({ practice, page, extension, context, x }) => {
  const seen = new Seen(page);
  const parts = ['Year 4 are off to Chester Zoo tomorrow!', 'The coach leaves at 9.15am 🚌'];
  await practice.open();
  await practice.openModal();
  await practice.typeDraft(parts[0]!, 'modal', 'insert');
  await page.locator('#layers').getByTestId('addButton').click();
  await practice.typeDraft(parts[1]!, 'modal', 'insert', 1);
  await practice.sendButton('modal').click();
  await seen.expectOpen();
  await seen.click(/^Hold until we are back/, 'DisclosureTriangle');
  await seen.click('Hold until this time');
  await seen.expectClosed();
  const back = await bringBack(extension, context, x);
  await expect.poll(() => back.editorText(0, 'modal')).toBe(parts[0]);
  await expect.poll(() => back.editorText(1, 'modal')).toBe(parts[1]);
});

test('an answer comes back under the post that it answers', async ({
  practice,
  page,
  extension,
  context,
  x,
}) => {
  const seen = new Seen(page);
  const text = 'Year 4 are off to Chester Zoo tomorrow, the coach leaves at 9.15am';
  await practice.open('/home');
  const path = (await page.locator('article a[href*="/status/"]').first().getAttribute('href')) ?? '';
  await practice.open(path);
  await practice.typeDraft(text, 'reply', 'insert');
  await practice.sendButton('reply').click();
  await seen.expectOpen();
  await seen.click(/^Hold until we are back/, 'DisclosureTriangle');
  await seen.click('Hold until this time');
  await seen.expectClosed();
  const back = await bringBack(extension, context, x);
  expect(new URL(back.page.url()).pathname).toBe(path);
  await back.editor('reply').click();
  await expect.poll(() => back.editorText(0, 'reply')).toBe(text);
});

test('mobile web: held and emptied too', async ({ practice, page, extension }) => {
  const seen = new Seen(page);
  await practice.open('/compose/post', { mobile: true });
  await practice.typeDraft(TRIP, 'modal', 'insert');
  await practice.sendButton('modal').click();
  await seen.expectOpen();
  await seen.click(/^Hold until we are back/, 'DisclosureTriangle');
  await seen.click('Hold until this time');
  await seen.expectClosed();
  await expect.poll(() => practice.editorText(0, 'modal')).toBe('');
  await expect.poll(() => waiting(extension)).toBe(1);
});

/** Everything below a folder that holds these words, as UTF-8 or UTF-16. */
function filesWith(folder: string, words: string): string[] {
  const wanted = [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
      return wanted.some((w) => bytes.includes(w));
    });
}

test('survives a restart of the browser; a missed alarm is made up; nothing in plain text on disk', async () => {
  test.setTimeout(LONG_TEST_MS);
  const first = await launch({ extension: CHROME_BUILD, policy: SCHOOL });
  test.skip(first.refused !== '', first.refused);
  try {
    const page = await first.context.newPage();
    const practice = new Practice(page, first.x);
    await practice.open();
    await holdTrip(practice, new Seen(page));
    // It falls due while the browser is closed.
    await makeDue(first.extension!);
    await first.context.close();
    expect(filesWith(first.profile, 'Chester Zoo tomorrow')).toEqual([]);
    expect(filesWith(first.profile, 'pebblewhisk')).toEqual([]);
    // The search itself finds what is there.
    expect(filesWith(first.profile, 'gatepost-held').length).toBeGreaterThan(0);

    const second = await first.again();
    const extension = second.extension!;
    try {
      await expect.poll(() => noticed(extension)).toHaveLength(1);
      const [notice] = await noticed(extension);
      // A click on it, as the browser reports one.
      const worker = await extension.serviceWorker();
      const [tab] = await Promise.all([
        second.context.waitForEvent('page'),
        worker.evaluate((id) => chrome.notifications.onClicked.dispatch(id), notice!),
      ]);
      await tab.waitForFunction(() => window.__x !== undefined);
      const back = new Practice(tab, first.x);
      await expect.poll(() => back.editorText(0, 'modal')).toBe(TRIP);
    } finally {
      await second.context.close();
    }
  } finally {
    await first.close();
  }
});
