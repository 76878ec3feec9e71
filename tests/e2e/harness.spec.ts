/** The harness: it loads an unpacked extension, gives it a policy of its own, and can stop its worker. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { closeTab } from './support/close-tab.ts';
import { extensionId, policyFor } from './support/extension.ts';
import { type Launched, launch } from './support/launch.ts';
import { LONG_TEST_MS, POLICY_MS } from './support/patience.ts';
import { Practice } from './support/practice.ts';

declare const chrome: { runtime: { sendMessage(message: string): Promise<number> } };
type Born = { born: number };

/** A tiny extension that reads its policy and marks the page. */
function smallExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gatepost-small-'));
  const manifest = {
    manifest_version: 3,
    name: 'Small',
    version: '1',
    permissions: ['storage'],
    storage: { managed_schema: 'schema.json' },
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches: ['https://x.com/*'], js: ['mark.js'], run_at: 'document_start' }],
  };
  mkdirSync(folder, { recursive: true });
  const file = (name: string, text: string) => writeFileSync(join(folder, name), text);
  file('manifest.json', JSON.stringify(manifest));
  file('schema.json', JSON.stringify({ type: 'object', properties: { mode: { type: 'string' } } }));
  file(
    'worker.js',
    'self.born = Date.now(); chrome.runtime.onMessage.addListener((m, s, say) => say(born));',
  );
  file('mark.js', 'document.documentElement.dataset.marked = "yes";');
  return folder;
}

const test = base.extend<object, { small: Launched }>({
  small: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's names
    async ({}, use) => {
      const folder = smallExtension();
      const launched = await launch({ extension: folder, policy: { mode: 'audit' } });
      await use(launched);
      await launched.close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

test.describe.configure({ timeout: LONG_TEST_MS });

test('an unpacked extension runs on the practice page', async ({ small }) => {
  const practice = new Practice(await small.context.newPage(), small.x);
  await practice.open();
  await expect(practice.page.locator('html')).toHaveAttribute('data-marked', 'yes');
  await closeTab(practice.page);
});

test('managed policy is there from the start, changes at once, and leaves the machine’s own alone', async ({
  small,
}) => {
  test.skip(small.refused !== '', small.refused);
  await expect.poll(() => small.extension!.managed(), { timeout: POLICY_MS }).toEqual({ mode: 'audit' });
  await small.extension!.policy({ mode: 'enforce' });
  expect(await small.extension!.managed()).toEqual({ mode: 'enforce' });
  await small.extension!.policy(null);
  expect(await small.extension!.managed()).toEqual({});
  expect(existsSync('/etc/chromium/policies/managed/gatepost.json')).toBe(false);
});

test('the worker can be stopped, and comes back when it is called', async ({ small }) => {
  const extension = small.extension!;
  const born = await (await extension.serviceWorker()).evaluate(() => (globalThis as unknown as Born).born);
  await extension.stopWorker();
  const again = await extension.evaluate(() => chrome.runtime.sendMessage('when?'));
  expect(Number(again)).toBeGreaterThan(Number(born));
  await expect.poll(() => extension.isAwake()).toBe(true);
});

test('every other address fails inside the browser', async ({ small }) => {
  const page = await small.context.newPage();
  await expect(page.goto('https://example.com/')).rejects.toThrow(/ERR_NAME_NOT_RESOLVED/);
  await page.close();
});

test('the id follows the manifest’s key', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gatepost-key-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ key: 'AAAA' }));
  // sha256 of three zero bytes, first half, with a–p for 0–f.
  expect(extensionId(folder)).toBe('hajoiamiieihkcebbobooenpljpcckig');
  expect(policyFor('abc', { mode: 'tips' })).toEqual({
    '3rdparty': { extensions: { abc: { mode: 'tips' } } },
  });
  rmSync(folder, { recursive: true });
});
