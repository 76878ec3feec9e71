import { resolve } from 'node:path';
import { Seen } from './support/seen.ts';
import { expect, test } from './support/test.ts';

/** A page of X as it stands for hours: in each of X's themes, and when Gatepost is updated under it. */
if (process.env['GATEPOST_BUILD']) test.use({ extensionDir: resolve(process.env['GATEPOST_BUILD']) });

test.use({
  browserOfOwn: 'page-life',
  policy: {
    schoolName: 'Park Hill Primary',
    accounts: ['ParkHillPrimary | school | the school'],
    mode: 'enforce',
  },
});

declare const chrome: { runtime: { reload(): void } };
const RISKY = 'Well done Olivia Bennett on your maths certificate!';

for (const [theme, marks] of [
  ['light', 'gp-3'],
  ['dim', 'gp-3n'],
  ['dark', 'gp-3n'],
] as const)
  for (const system of ['light', 'dark'] as const)
    test(`marks follow X’s ${theme} theme on a ${system} system`, async ({ practice, page }) => {
      const seen = new Seen(page);
      await page.emulateMedia({ colorScheme: system });
      await practice.open('/home', { theme });
      await practice.typeDraft(RISKY, 'home', 'insert');
      await expect.poll(() => seen.marked()).toContain('Olivia Bennett');
      expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([marks]);
      await practice.shot(`marks-${theme}-${system}`);
    });

test('a selector that X changed is corrected by the policy before a composer is seen', async ({
  practice,
  page,
  extension,
}) => {
  await extension?.policy({
    schoolName: 'Park Hill Primary',
    accounts: ['ParkHillPrimary | school | the school'],
    mode: 'enforce',
    selectors: ['editor = .r-composer [contenteditable]'],
  });
  const seen = new Seen(page);
  await practice.open('/home', { noids: 'all' });
  await practice.typeDraft(RISKY, 'home', 'insert');
  await expect.poll(() => seen.marked()).toContain('Olivia Bennett');
});

test('after an update under the open page, a person is told and asked, in words and style', async ({
  practice,
  page,
  extension,
}) => {
  const seen = new Seen(page);
  await practice.open();
  // The page has been open for a while: the first composer has been looked at.
  await practice.typeDraft('Hello', 'home', 'insert');
  await expect.poll(() => seen.chip()).toContain('Nothing to check');
  const worker = await extension!.serviceWorker();
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
  await expect.poll(() => extension!.isAwake(), { message: 'the old worker is gone' }).toBe(false);
  await practice.typeDraft(' Olivia Bennett', 'home', 'insert').catch(() => {});
  await practice.sendButton('home').click();
  await seen.expectOpen();
  expect(await seen.panelText()).toContain('Reload the page to have posts checked again.');
  expect(practice.published()).toHaveLength(0);
  await seen.click(/^Go back/);
  await seen.expectClosed();
  expect(practice.published()).toHaveLength(0);
});
