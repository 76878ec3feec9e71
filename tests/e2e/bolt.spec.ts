/**
 * The build with the last bolt: the browser itself refuses publishing from tabs without a live gate, and lets it pass
 * from the others; over stops of the worker, an update of the extension and a restart of the browser.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { BOLTED_BUILD } from './support/builds.ts';
import { closeTab } from './support/close-tab.ts';
import type { Extension } from './support/extension.ts';
import { type Launched, launch } from './support/launch.ts';
import { LONG_TEST_MS } from './support/patience.ts';
import { Practice } from './support/practice.ts';

declare const chrome: {
  tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  notifications: { getAll(): Promise<Record<string, true>> };
  declarativeNetRequest: {
    getDynamicRules(): Promise<{ id: number }[]>;
    getSessionRules(): Promise<{ condition: { tabIds?: number[] } }[]>;
  };
};

const SAFE = 'A sunny day for our picnic.';
const ALSO = 'Our beans have grown again.';
const POLICY = {
  schoolName: 'Park Hill Primary',
  accounts: ['ParkHillPrimary | school | the school'],
  mode: 'enforce',
  postAnyway: 'with-reason',
  lastBolt: true,
};
/** X Pro: Gatepost's scripts do not run there, but its posts go to the same place. */
const WITHOUT_GATE = 'https://pro.x.com/home?as=ParkHillPrimary';

test.describe.configure({ mode: 'serial', timeout: LONG_TEST_MS });
let launched: Launched;
let extension: Extension;
test.beforeEach(async () => {
  test.skip(
    !existsSync(join(BOLTED_BUILD, 'manifest.json')),
    `Not built: ${BOLTED_BUILD}. npm run build:all`,
  );
  launched = await launch({ extension: BOLTED_BUILD, policy: POLICY });
  test.skip(launched.refused !== '', launched.refused);
  extension = launched.extension!;
  await expect.poll(() => rules().then((r) => r.blocks)).toBe(true);
});
test.afterEach(() => launched?.close());

const rules = () =>
  extension.evaluate(async () => ({
    blocks: (await chrome.declarativeNetRequest.getDynamicRules()).length > 0,
    live: (await chrome.declarativeNetRequest.getSessionRules())[0]?.condition.tabIds ?? [],
  }));
const liveTabs = () => expect.poll(() => rules().then(({ live }) => live.length), { message: 'live tabs' });
/** What is said about tabs that are shut: on the toolbar, and as notices. */
const told = () =>
  extension.evaluate(async () => {
    const tabs = await chrome.tabs.query({ url: ['https://*.x.com/*'] });
    const badges = await Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
    return { badges: badges.join(''), notices: Object.keys(await chrome.notifications.getAll()).length };
  });
/** A post by the page's own request, without any composer. Gives whether X took it. */
const publish = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const body = JSON.stringify({ variables: { tweet_text: 'No gate has seen this.' }, queryId: 'a' });
    const headers = { 'content-type': 'application/json' };
    const address = '/i/api/graphql/WXTdKnLddrQOunD6MhWi3g/CreateTweet';
    const sent = fetch(address, { method: 'POST', headers, body, credentials: 'include' });
    return sent.then(
      (answer) => answer.status > 0,
      () => false,
    );
  });
const reached = (): number => launched.x.requests('CreateTweet').length;
const open = async (): Promise<Practice> => {
  const practice = new Practice(await launched.context.newPage(), launched.x);
  await practice.open();
  return practice;
};
const post = async (practice: Practice, count: number): Promise<void> => {
  await practice.typeDraft(count > 1 ? ALSO : SAFE, 'home', 'insert');
  await practice.sendButton().click();
  await practice.expectPublished(count);
};

test('a tab without a gate cannot publish and says why; one with a live gate can', async () => {
  const live = await open();
  await liveTabs().toBe(1);
  await post(live, 1);

  const page = await launched.context.newPage();
  await page.goto(WITHOUT_GATE);
  await expect.poll(told).toEqual({ badges: '!', notices: 1 });
  expect(await publish(page)).toBe(false);
  // Reading is untouched.
  expect(await page.evaluate(() => fetch('/i/frame').then((answer) => answer.ok))).toBe(true);
  expect(reached()).toBe(1);

  // A worker that was stopped, and one that has been woken: neither opens nor shuts anything.
  await extension.stopWorker();
  expect(await publish(page)).toBe(false);
  await live.page.bringToFront();
  await post(live, 2);
  expect(reached()).toBe(2);

  // The same request goes out as soon as the school does not want the bolt: it was the bolt that stopped it.
  await extension.policy({ ...POLICY, lastBolt: false });
  await expect.poll(rules).toEqual({ blocks: false, live: [] });
  expect(await publish(page)).toBe(true);
  expect(reached()).toBe(3);
  await expect.poll(told).toEqual({ badges: '', notices: 0 });
});

test('a tab that goes to a page without a gate is shut with it, and open again when it comes back', async () => {
  const { page } = await open();
  await liveTabs().toBe(1);
  await page.goto(WITHOUT_GATE);
  await liveTabs().toBe(0);
  expect(await publish(page)).toBe(false);
  await page.goBack();
  await liveTabs().toBe(1);
  await closeTab(page);
  await liveTabs().toBe(0);
});

test('after an update the tabs of the old version are shut until they are loaded again', async () => {
  const practice = await open();
  await liveTabs().toBe(1);
  await practice.typeDraft(SAFE, 'home', 'insert');
  await extension.update();
  await expect.poll(rules).toEqual({ blocks: true, live: [] });
  await expect.poll(told).toEqual({ badges: '!', notices: 1 });
  // The old scripts had found it clear; the browser says no, and the draft stays.
  await practice.page.bringToFront();
  const failed = practice.page.waitForEvent('requestfailed', (one) => /CreateTweet$/.test(one.url()));
  await practice.sendButton().click();
  expect((await failed).failure()?.errorText).toBe('net::ERR_BLOCKED_BY_CLIENT');
  expect(reached()).toBe(0);
  expect(await practice.editorText()).toBe(SAFE);
  await practice.open();
  await liveTabs().toBe(1);
  await post(practice, 1);
});

test('after a restart of the browser the block stands before the worker has said anything', async () => {
  await launched.context.close();
  const { context, extension: next } = await launched.again();
  extension = next!;
  expect((await rules()).blocks).toBe(true);
  const page = await context.newPage();
  await page.goto(WITHOUT_GATE);
  expect(await publish(page)).toBe(false);
  expect(reached()).toBe(0);
  await context.close();
});
