import { PARK_HILL, RISKY } from './support/park-hill.ts';
import { Seen } from './support/seen.ts';
import { expect, test } from './support/test.ts';

/** A page of X as it stands for hours: in each of X's themes, and when Gatepost is updated under it. */
test.use({
  browserOfOwn: 'page-life',
  policy: PARK_HILL,
});

declare const chrome: { runtime: { reload(): void } };

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
      await expect.poll(() => page.evaluate(() => [...CSS.highlights.keys()])).toEqual([marks]);
      await practice.shot(`marks-${theme}-${system}`);
    });

test.describe('with a selector in the policy', () => {
  test.use({ policy: { ...PARK_HILL, selectors: ['editor = .r-composer [contenteditable]'] } });
  test('what X changed is corrected before a composer is seen', async ({ practice, page }) => {
    const seen = new Seen(page);
    await practice.open('/home', { noids: 'all' });
    await practice.typeDraft(RISKY, 'home', 'insert');
    await expect.poll(() => seen.marked()).toContain('Olivia Bennett');
  });
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
  await practice.append(' Olivia Bennett');
  await practice.sendButton('home').click();
  await seen.expectOpen();
  await seen.expectText('Reload the page to have posts checked again.');
  await practice.settled();
  expect(practice.published()).toHaveLength(0);
  await seen.click(/^Go back/);
  await seen.expectClosed();
  await practice.settled();
  expect(practice.published()).toHaveLength(0);
});
