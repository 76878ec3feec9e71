/** Every way a page has of sending, with the extension: what is risky is held and stays here, what is harmless goes. */
import type { Via } from '../x/page/options.ts';
import { PARK_HILL, RISKY } from './support/park-hill.ts';
import { Seen } from './support/seen.ts';
import { expect, test } from './support/test.ts';

test.use({
  policy: PARK_HILL,
});

const SAFE = 'The office has a blue box for harvest tins. Thank you all! 🎉\n\n#ParkHillPrimary';
const SENDERS: Via[] = [
  'xhr',
  'xhr-url',
  'xhr-relative',
  'xhr-blob',
  'xhr-form',
  'fetch',
  'fetch-url',
  'fetch-relative',
  'fetch-blob',
  'fetch-buffer',
  'fetch-form',
  'fetch-request',
  'fetch-stream',
  'beacon',
  'beacon-string',
  'frame-xhr',
  'frame-fetch',
  'frame-blank',
  'frame-srcdoc',
];

for (const via of SENDERS) {
  test(`risky, ${via}: held, and refused on the way back`, async ({ practice, page }) => {
    const seen = new Seen(page);
    await practice.open();
    await page.evaluate(
      ([how, words]) => {
        window.__x.send({ op: 'CreateTweet', variables: { tweet_text: words }, via: how }).catch(() => {});
      },
      [via, RISKY] as const,
    );
    await seen.expectOpen();
    await practice.settled();
    expect(practice.published()).toEqual([]);
    await seen.click(/^Go back/);
    await seen.expectClosed();
    await practice.settled();
    expect(practice.published()).toEqual([]);
  });

  test(`harmless, ${via}: goes out as it is`, async ({ practice, page }) => {
    await practice.open();
    await page.evaluate(
      ([how, words]) => {
        window.__x.send({ op: 'CreateTweet', variables: { tweet_text: words }, via: how }).catch(() => {});
      },
      [via, SAFE] as const,
    );
    await practice.expectPublished(1);
    if (!via.endsWith('form')) expect(practice.texts()).toEqual([SAFE]);
  });
}

test('a name never seen is held when there is risky text in it', async ({ practice, page }) => {
  const seen = new Seen(page);
  await practice.open();
  await page.evaluate((words) => {
    window.__x.send({ op: 'CreatePostV2', variables: { text: words } }).catch(() => {});
  }, RISKY);
  await seen.expectOpen();
  await practice.settled();
  expect(practice.published()).toEqual([]);
});

test('the undo timer’s later send passes, a changed text does not', async ({ practice, page }) => {
  const seen = new Seen(page);
  await practice.open('/home', { undo: 1 });
  await practice.typeDraft(SAFE, 'home', 'insert');
  await practice.sendButton().click();
  await practice.expectPublished(2);
  await page.evaluate((words) => {
    window.__x.send({ op: 'CreateTweet', variables: { tweet_text: words } }).catch(() => {});
  }, `${SAFE} Olivia Bennett`);
  await seen.expectOpen();
  await practice.settled();
  expect(practice.published()).toHaveLength(2);
});

test('poll choices and picture descriptions are part of the post', async ({ practice, page }) => {
  const seen = new Seen(page);
  await practice.open();
  await practice.typeDraft('Whose painting is it?', 'home', 'insert');
  await page.getByTestId('createPollButton').click();
  await page.locator('input[name=Choice1]').fill('Olivia Bennett');
  await page.locator('input[name=Choice2]').fill('Someone else');
  await practice.sendButton().click();
  await seen.expectOpen();
  await practice.settled();
  expect(practice.published()).toEqual([]);
  await seen.click(/^Use “Olivia”/);
  await seen.click(/^Post now/);
  await practice.expectPublished(1);
});

test('on the phone’s page the text area is read, fixed and sent', async ({ practice, page }) => {
  const seen = new Seen(page);
  await practice.open('/compose/post', { mobile: true });
  const area = page.locator('textarea').first();
  await area.fill(RISKY);
  await page.locator('.r-send').last().click();
  await seen.expectOpen();
  await practice.settled();
  expect(practice.published()).toEqual([]);
  await seen.click(/^Use “Olivia”/);
  await seen.click(/^Post now/);
  await practice.expectPublished(1);
  expect(practice.texts()[0]).toBe(RISKY.replace(' Bennett', ''));
});

test('an account switched under a held draft is asked about again', async ({ practice, page }) => {
  await practice.open('/home', { switch: 'soft' });
  await practice.typeDraft(SAFE, 'home', 'insert');
  const seen = new Seen(page);
  await expect.poll(() => seen.chip()).toMatch(/nothing to check/i);
  await page.evaluate(() => window.__x.switchAccount('jo_harlow_reads'));
  await expect.poll(() => page.evaluate(() => window.__x.account())).toBe('jo_harlow_reads');
  await practice.append(' Well done Year 4 at Park Hill Primary!');
  await practice.sendButton().click();
  await seen.expectOpen();
  await practice.settled();
  expect(practice.published()).toEqual([]);
});
