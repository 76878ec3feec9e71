/**
 * The `test` of every browser test. One browser and one practice server serve all tests of a Playwright worker; each
 * test gets a new tab, an empty record of requests, and the policy it asks for.
 *
 *     import { expect, test } from './support/test.ts';
 *     test.use({ policy: { mode: 'enforce' } });
 *     test('…', async ({ practice, extension }) => { … });
 */
import { createHash } from 'node:crypto';
import { type BrowserContext, test as base, expect } from '@playwright/test';
import type { PracticeX } from '../../x/server.ts';
import { CHROME_BUILD } from './builds.ts';
import { closeTab } from './close-tab.ts';
import type { Extension } from './extension.ts';
import { type Launched, launch } from './launch.ts';
import { LONG_TEST_MS, POLICY_MS } from './patience.ts';
import { Practice } from './practice.ts';

export type WorkerOptions = {
  /** Folder of the built extension, by default the build that is tested; null for a browser without it. */
  extensionDir: string | null;
  /** More switches for the browser. */
  browserArgs: string[];
  /** Any text: tests with another text get a browser of their own. */
  browserOfOwn: string;
};

export type TestOptions = {
  /** Managed policy of the extension during the test; null for none, undefined to leave it as it is. */
  policy: object | null | undefined;
};

type WorkerFixtures = { launched: Launched };
type TestFixtures = { practice: Practice; x: PracticeX; extension: Extension };

/** Gives the extension this policy. When this returns its worker works by it, told by a label of the policy's own. */
async function workBy(extension: Extension, policy: object | null): Promise<void> {
  if (policy === null) return void (await extension.policy(null));
  const siteLabel = createHash('sha256').update(JSON.stringify(policy)).digest('hex').slice(0, 8);
  if (!(await extension.policy({ siteLabel, ...policy }))) return;
  await expect
    .poll(() => extension.siteLabel(), { message: 'the worker has the policy', timeout: POLICY_MS })
    .toBe(siteLabel);
}

export const test = base.extend<TestOptions & TestFixtures, WorkerOptions & WorkerFixtures>({
  extensionDir: [CHROME_BUILD, { scope: 'worker', option: true }],
  browserArgs: [[], { scope: 'worker', option: true }],
  browserOfOwn: ['', { scope: 'worker', option: true }],
  policy: [undefined, { option: true }],

  launched: [
    async ({ extensionDir, browserArgs, browserOfOwn: _apart }, use) => {
      const launched = await launch({ extension: extensionDir, args: browserArgs });
      await use(launched);
      await launched.close();
    },
    { scope: 'worker', timeout: LONG_TEST_MS },
  ],

  context: async ({ launched }, use) => {
    await use(launched.context as BrowserContext);
  },

  x: async ({ launched }, use) => {
    launched.x.reset();
    await use(launched.x);
  },

  page: async ({ launched, x: _x }, use) => {
    const page = await launched.context.newPage();
    await use(page);
    // The first, empty tab stays, so that the browser lives on; everything a test opened goes.
    for (const open of launched.context.pages().slice(1)) await closeTab(open);
  },

  practice: async ({ page, x, launched, policy, extensionDir }, use) => {
    if (policy !== undefined && extensionDir) {
      base.skip(launched.refused !== '', launched.refused);
      await workBy(launched.extension!, policy);
    }
    await use(new Practice(page, x));
  },

  extension: async ({ launched, practice: _practice }, use) => {
    if (!launched.extension) throw new Error('This test runs in a browser without the extension.');
    await use(launched.extension);
  },
});

export { expect };
