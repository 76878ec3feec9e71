/** Policy files in a real Chromium: every good key applies, every bad one is named, nothing fails open. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { closeTab } from '../support/close-tab.ts';
import { policyFor } from '../support/extension.ts';
import { type Launched, launch } from '../support/launch.ts';
import { LONG_TEST_MS, POLICY_MS } from '../support/patience.ts';
import { Practice } from '../support/practice.ts';
import { CASES } from './cases.ts';
import { smallExtension, type Told } from './small.ts';

declare const chrome: { runtime: { sendMessage(message: string): Promise<Told> } };

const test = base.extend<object, { small: Launched }>({
  small: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's names
    async ({}, use) => {
      const folder = await smallExtension();
      const launched = await launch({ extension: folder, policy: { town: 'First', siteLabel: 'start' } });
      await use(launched);
      await launched.close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});
test.describe.configure({ timeout: LONG_TEST_MS });
test.beforeEach(({ small }) => test.skip(small.refused !== '', small.refused));

/** One page to ask the worker from and one to reload policies on, kept open: there are many cases. */
const pages = new Map<string, Page>();
const pageAt = async (small: Launched, url: string): Promise<Page> => {
  const open = pages.get(url);
  if (open && !open.isClosed()) return open;
  const page = await small.context.newPage();
  await page.goto(url);
  pages.set(url, page);
  return page;
};
const told = async (small: Launched): Promise<Told> =>
  (await pageAt(small, small.extension!.url('manifest.json'))).evaluate(() =>
    chrome.runtime.sendMessage('state'),
  );
const stateOf = async (small: Launched) => (await told(small)).state;
const writeText = async (small: Launched, text: string): Promise<void> => {
  writeFileSync(join(small.policyFolder!, 'gatepost.json'), text);
  await (await pageAt(small, 'chrome://policy')).locator('#reload-policies').click();
};
const write = (small: Launched, values: object) =>
  writeText(small, JSON.stringify(policyFor(small.extension!.id, values)));

test('the policy of a browser’s start arrives without being waited for', async ({ small }) => {
  await expect.poll(async () => (await stateOf(small)).policy.town, { timeout: POLICY_MS }).toBe('First');
  const { seen } = await told(small);
  // The first word came from the cache or the defaults, long before the browser answered.
  expect(seen[0]?.town).toBe('');
  expect(seen.at(-1)).toMatchObject({ town: 'First', source: 'managed' });
});

test('a content script reads neither the policy nor its copy', async ({ small }) => {
  const practice = new Practice(await small.context.newPage(), small.x);
  await practice.open();
  await expect(practice.page.locator('html')).toHaveAttribute('data-peek', /not allowed.*not allowed/);
  await closeTab(practice.page);
});

CASES.forEach(({ name, policy, applies = {}, named = [] }, index) => {
  test(`${index + 1}. ${name}`, async ({ small }) => {
    const siteLabel = `case ${index + 1}`;
    const keysExpected = [...Object.keys(policy), 'siteLabel'];
    await write(small, { ...policy, siteLabel, keysExpected });
    await expect
      .poll(async () => (await stateOf(small)).policy.siteLabel, {
        timeout: POLICY_MS,
        intervals: [20, 50, 100],
      })
      .toBe(siteLabel);
    const state = await stateOf(small);
    expect(state).toMatchObject({ source: 'managed', policy: { ...applies, siteLabel } });
    expect(state.fault).toBeUndefined();
    const problems = state.problems.filter((p) => p.level !== 'advice');
    expect([...new Set(problems.map((p) => p.key))].sort()).toEqual([...named].sort());
    for (const problem of problems)
      expect(problem.reason.length * problem.whatToDo.length).toBeGreaterThan(0);
  });
});

test('a broken file while running: the last good policy stays until the answer has held, and nothing opens', async ({
  small,
}) => {
  await write(small, { town: 'Kingsmead', mode: 'audit', siteLabel: 'before' });
  await expect
    .poll(async () => (await stateOf(small)).policy.siteLabel, {
      timeout: POLICY_MS,
      intervals: [20, 50, 100],
    })
    .toBe('before');
  await writeText(small, '{');
  await expect.poll(async () => (await stateOf(small)).source, { timeout: POLICY_MS }).toBe('cached');
  expect((await stateOf(small)).policy).toMatchObject({ town: 'Kingsmead', mode: 'audit' });
  // Nobody forces this copy, so after ten seconds it is unmanaged: the strict mode of the defaults, not "off".
  await expect.poll(async () => (await stateOf(small)).source, { timeout: POLICY_MS }).toBe('default');
  expect((await stateOf(small)).policy.mode).toBe('enforce');
  await write(small, { town: 'Kingsmead', siteLabel: 'after' });
  await expect
    .poll(async () => (await stateOf(small)).policy.siteLabel, {
      timeout: POLICY_MS,
      intervals: [20, 50, 100],
    })
    .toBe('after');
});

test('a sleeping worker wakes up to a change', async ({ small }) => {
  await small.extension!.stopWorker();
  await write(small, { town: 'Kingsmead', siteLabel: 'while asleep' });
  await expect.poll(() => small.extension!.isAwake(), { timeout: POLICY_MS }).toBe(true);
  await expect.poll(async () => (await stateOf(small)).policy.siteLabel).toBe('while asleep');
});
