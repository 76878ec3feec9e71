import { PARK_HILL, RISKY, SAFE } from './support/park-hill.ts';
import { Seen } from './support/seen.ts';
import { expect, test } from './support/test.ts';

test.use({
  policy: PARK_HILL,
});

for (const via of ['xhr', 'fetch'] as const) {
  test(`a script’s own post is held: ${via}`, async ({ practice, page }) => {
    const seen = new Seen(page);
    await practice.open();
    await page.evaluate(
      ([text, how]) => {
        void window.__x
          .send({ op: 'CreateTweet', variables: { tweet_text: text }, via: how })
          .catch(() => {});
      },
      [RISKY, via] as const,
    );
    await seen.expectOpen();
    await practice.settled();
    expect(practice.published()).toHaveLength(0);
    await seen.click(/^Go back/);
    await seen.expectClosed();
    await practice.settled();
    expect(practice.published()).toHaveLength(0);
  });

  test(`a harmless post by a script goes out: ${via}`, async ({ practice, page }) => {
    await practice.open();
    await page.evaluate(
      ([text, how]) => window.__x.send({ op: 'CreateTweet', variables: { tweet_text: text }, via: how }),
      [SAFE, via] as const,
    );
    expect(practice.texts()).toEqual([SAFE]);
  });
}

for (const lost of [true, 'all'] as const)
  test(`X has lost its marks (${lost}): still held, draft kept`, async ({ practice, page }) => {
    const seen = new Seen(page);
    await practice.open('/home', { noids: lost });
    await practice.typeDraft(RISKY);
    await practice.sendButton().click();
    await seen.expectOpen();
    await practice.settled();
    expect(practice.published()).toHaveLength(0);
    await seen.click(/^Go back/);
    await seen.expectClosed();
    await practice.settled();
    expect(practice.published()).toHaveLength(0);
    expect(await practice.editorText()).toBe(RISKY);
  });

test('the worker has been stopped: still held, then put right and sent', async ({
  practice,
  page,
  extension,
}) => {
  const seen = new Seen(page);
  await practice.open();
  await practice.typeDraft(RISKY, 'home', 'insert');
  await extension.stopWorker();
  await practice.sendButton().click();
  await seen.expectOpen();
  await practice.settled();
  expect(practice.published()).toHaveLength(0);
  await seen.click(/^Use “Olivia”/);
  await seen.click(/^Post now/);
  await practice.expectPublished(1);
  expect(practice.texts()[0]).not.toContain('Bennett');
});

test('forged events, messages and clicks: still held', async ({ practice, page }) => {
  const seen = new Seen(page);
  await practice.open();
  await page.evaluate(() => {
    for (const t of ['go', 'allow', 'forget'])
      for (let id = 0; id < 20; id++) window.postMessage({ t, id, gatepost: '', keys: ['x'] }, '*');
    window.dispatchEvent(new CustomEvent('gatepost:secret', { detail: 'mine' }));
    const { port2 } = new MessageChannel();
    window.postMessage({ gatepost: 'mine' }, '*', [port2]);
    XMLHttpRequest.prototype.hasOwnProperty = () => false;
    JSON.parse = new Proxy(JSON.parse, {});
  });
  await practice.typeDraft(RISKY, 'home', 'insert');
  await practice.sendButton().evaluate((button: HTMLElement) => {
    button.click();
    button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  });
  await seen.expectOpen();
  await practice.settled();
  expect(practice.published()).toHaveLength(0);
});

test('a frame of the same origin is no way round', async ({ practice, page }) => {
  await practice.open();
  const clean = await page.evaluate(async () => {
    const seen: Record<string, boolean> = {};
    const isNative = (f: unknown): boolean => Function.prototype.toString.call(f).includes('[native code]');
    const frame = document.createElement('iframe');
    document.body.append(frame);
    seen['about:blank at once'] = isNative((frame.contentWindow as Window & typeof globalThis).fetch);
    const doc = document.createElement('iframe');
    doc.srcdoc = '<p>x</p>';
    document.body.append(doc);
    seen['srcdoc at once'] = isNative((doc.contentWindow as Window & typeof globalThis).fetch);
    await new Promise((done) => doc.addEventListener('load', done));
    seen['about:blank later'] = isNative((frame.contentWindow as Window & typeof globalThis).fetch);
    seen['srcdoc later'] = isNative((doc.contentWindow as Window & typeof globalThis).fetch);
    const blob = document.createElement('iframe');
    blob.src = URL.createObjectURL(new Blob(['<p>x</p>'], { type: 'text/html' }));
    document.body.append(blob);
    await new Promise((done) => blob.addEventListener('load', done));
    seen['blob'] = isNative((blob.contentWindow as Window & typeof globalThis).fetch);
    return seen;
  });
  expect(clean).toEqual({
    'about:blank at once': false,
    'srcdoc at once': false,
    'about:blank later': false,
    'srcdoc later': false,
    blob: false,
  });
});

test('a thread is checked whole before its first part is sent', async ({ practice, page }) => {
  const seen = new Seen(page);
  await practice.open();
  await practice.openModal();
  await practice.typeDraft('Sports day was great.', 'modal', 'insert');
  await page.locator('#layers .r-add, #layers [data-testid="addButton"]').first().click();
  await practice.typeDraft(RISKY, 'modal', 'insert', 1);
  await practice.sendButton('modal').click();
  await seen.expectOpen();
  await practice.settled();
  expect(practice.published()).toHaveLength(0);
  await seen.click(/^Use “Olivia”/);
  await seen.click(/^Post now/);
  await practice.expectPublished(2);
  expect(practice.texts().join(' ')).not.toContain('Bennett');
});

test('a thread by the page’s own script waits with its clear first part for the second', async ({
  practice,
  page,
}) => {
  const seen = new Seen(page);
  await practice.open();
  await practice.openModal();
  await practice.typeDraft('Sports day was great.', 'modal', 'insert');
  // Found clear while it was the whole post.
  await expect.poll(() => seen.chip()).toContain('Nothing to check');
  await page.getByTestId('addButton').click();
  await practice.typeDraft(RISKY, 'modal', 'insert', 1);
  await page.evaluate(() => void window.__x.submit('modal'));
  await seen.expectOpen();
  await practice.settled();
  expect(practice.published()).toHaveLength(0);
  await seen.click(/^Use “Olivia”/);
  await seen.click(/^Post now/);
  await practice.expectPublished(2);
  expect(practice.texts()).toEqual(['Sports day was great.', RISKY.replace(' Bennett', '')]);
});

test('a thread in a composer that cannot be seen is asked about at its first part', async ({
  practice,
  page,
}) => {
  const seen = new Seen(page);
  await practice.open('/home', { noids: 'all' });
  await practice.openModal();
  await practice.typeDraft('Sports day was great.', 'modal', 'insert');
  await page.locator('#layers .r-add').click();
  await practice.typeDraft(RISKY, 'modal', 'insert', 1);
  await page.keyboard.press('Control+Enter');
  await seen.expectOpen();
  await seen.expectText('the first of several posts');
  await practice.settled();
  expect(practice.published()).toHaveLength(0);
});

test('the ids are lost: Ctrl+Enter sooner than the check still posts, and is asked about', async ({
  practice,
  page,
}) => {
  const seen = new Seen(page);
  for (const text of [SAFE, RISKY]) {
    await practice.open('/home', { noids: true });
    await practice.editor().click();
    await page.keyboard.insertText(text);
    await page.keyboard.press('Control+Enter');
    if (text === RISKY) await seen.expectOpen();
    else await practice.expectPublished(1);
    await practice.settled();
    expect(practice.texts()).toEqual([SAFE]);
  }
  await seen.click(/^Use “Olivia”/);
  await seen.click(/^Post now/);
  await practice.expectPublished(2);
  expect(practice.texts()[1]).toBe(RISKY.replace(' Bennett', ''));
});

test('a post from a frame is asked about in the window on top', async ({ practice, page }) => {
  const seen = new Seen(page);
  await practice.open();
  await page.evaluate(
    ([text]) => {
      const frame = document.createElement('iframe');
      frame.hidden = true;
      document.body.append(frame);
      const inner = frame.contentWindow as Window & typeof globalThis;
      void inner
        .fetch('https://x.com/i/api/graphql/abc/CreateTweet', {
          method: 'POST',
          body: JSON.stringify({ variables: { tweet_text: text } }),
        })
        .catch(() => {});
    },
    [RISKY] as const,
  );
  await seen.expectOpen();
  await practice.settled();
  expect(practice.published()).toHaveLength(0);
  await seen.click(/^Go back/);
  await seen.expectClosed();
  await practice.settled();
  expect(practice.published()).toHaveLength(0);
});
