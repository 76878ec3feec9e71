/** Every way a page has of sending reaches the practice server, body and all. */
import type { Via } from '../x/page/options.ts';
import { expect, test } from './support/test.ts';

test.use({ extensionDir: null });

const JSON_SENDERS: Via[] = [
  'xhr',
  'xhr-url',
  'xhr-relative',
  'xhr-blob',
  'fetch',
  'fetch-url',
  'fetch-relative',
  'fetch-blob',
  'fetch-buffer',
  'fetch-request',
  'fetch-stream',
  'beacon',
  'beacon-string',
  'frame-xhr',
  'frame-fetch',
  'frame-blank',
  'frame-srcdoc',
];
for (const via of JSON_SENDERS)
  test(`sent by ${via}`, async ({ practice }) => {
    await practice.open();
    const text = `by ${via} 🎉`;
    await practice.page.evaluate(
      ([how, words]) => window.__x.send({ op: 'CreateTweet', variables: { tweet_text: words }, via: how }),
      [via, text] as const,
    );
    await practice.expectPublished(1);
    expect(practice.texts()).toEqual([text]);
  });

for (const via of ['xhr-form', 'fetch-form'] as const)
  test(`sent by ${via}`, async ({ practice }) => {
    await practice.open();
    await practice.page.evaluate(
      (how) => window.__x.send({ op: 'CreateTweet', variables: { tweet_text: 'as a form' }, via: how }),
      via,
    );
    await practice.expectPublished(1);
    expect(practice.published()[0]?.raw).toContain('as a form');
  });

test('the page’s own composer can send by any of them', async ({ practice }) => {
  await practice.open('/home', { via: 'fetch-request' });
  await practice.typeDraft('through a Request');
  await practice.sendButton().click();
  await practice.expectPublished(1);
  expect(practice.texts()).toEqual(['through a Request']);
});

test('an operation nobody has heard of counts as published', async ({ practice }) => {
  await practice.open();
  await practice.page.evaluate(() => window.__x.send({ op: 'CreatePostV2', variables: { text: 'new' } }));
  await practice.expectPublished(1);
  await practice.page.evaluate(() => window.__x.send({ op: 'HomeTimeline', variables: {} }));
  await practice.settled();
  expect(practice.published()).toHaveLength(1);
});

test('a write whose transaction id belongs to another path is refused', async ({ practice, x }) => {
  await practice.open();
  await practice.page.evaluate(() => window.__x.send({ op: 'CreateTweet', variables: { tweet_text: 'a' } }));
  const [first] = x.requests('CreateTweet');
  const status = await practice.page.evaluate(async (stamp) => {
    const url = 'https://x.com/i/api/graphql/other/CreateTweet';
    const answer = await window.__x.send({ url, body: '{}', headers: { 'x-client-transaction-id': stamp } });
    return answer.status;
  }, first!.headers['x-client-transaction-id'] as string);
  expect(status).toBe(404);
  expect(practice.published()).toHaveLength(1);
});
