/** The practice page by itself, without the extension: it must behave as X does, or no other test means anything. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

test.use({ extensionDir: null });

const LINES = 'Well done Y4! 🎉\n\nMore at https://example.org #ParkHillPrimary';

test('typing gives the text in Draft’s state, line breaks and emoji too', async ({ practice }) => {
  await practice.open();
  await practice.typeDraft(LINES);
  expect(await practice.page.evaluate(() => window.__x.blocks())).toEqual(LINES.split('\n'));
  expect(await practice.errors()).toEqual([]);
});

test('the editor has X’s ids and markup', async ({ practice }) => {
  await practice.open();
  const trio = practice.page.locator(
    '[data-testid=tweetTextarea_0_label] > .draftjs-styles_0 > [data-testid=tweetTextarea_0RichTextInputContainer] > .DraftEditor-root',
  );
  await expect(trio.locator('.public-DraftEditorPlaceholder-inner')).toHaveText('What’s happening?');
  await expect(trio.locator('[data-testid=tweetTextarea_0]')).toHaveAttribute('contenteditable', 'true');
  await practice.typeDraft('Hello #sun and @WendleburyLib at https://example.org', 'home', 'insert');
  const coloured = trio.locator('[data-block] span[style*="color"]');
  await expect(coloured).toHaveText(['#sun', '@WendleburyLib', 'https://example.org']);
});

test('the button is off while empty, and publishes exactly the text', async ({ practice, page }) => {
  await practice.open();
  const button = page.getByTestId('tweetButtonInline');
  await expect(button).toBeDisabled();
  await practice.typeDraft(LINES);
  await button.click();
  await practice.expectPublished(1);
  const [sent] = practice.published();
  expect(sent).toMatchObject({
    op: 'CreateTweet',
    body: { variables: { tweet_text: LINES, dark_request: false } },
  });
  expect(sent?.headers['x-csrf-token']).toHaveLength(32);
  await expect(page.getByTestId('toast')).toContainText('Your post was sent.');
  await expect.poll(() => practice.editorText()).toBe('');
});

test('Ctrl+Enter publishes from the modal, which then closes', async ({ practice, page }) => {
  await practice.open();
  await practice.openModal();
  await expect(page).toHaveURL(/\/compose\/post$/);
  await practice.typeDraft('From the dialog', 'modal');
  await page.keyboard.press('Control+Enter');
  await practice.expectPublished(1);
  expect(practice.texts()).toEqual(['From the dialog']);
  await expect(page.locator('[role=dialog]')).toHaveCount(0);
});

test('a long text goes out as a note', async ({ practice, page }) => {
  await practice.open();
  const long = `${'word '.repeat(70)}end`;
  await practice.typeDraft(long, 'home', 'insert');
  await expect(page.locator('[data-block] span[style*="background-color"]')).toHaveCount(1);
  await practice.sendButton().click();
  await practice.expectPublished(1);
  expect(practice.published()[0]).toMatchObject({
    op: 'CreateNoteTweet',
    body: { variables: { tweet_text: long } },
  });
});

test('a refusal leaves the text, in red', async ({ practice, page, x }) => {
  x.refuse('CreateTweet', { code: 187, status: 403 });
  await practice.open();
  await practice.typeDraft('Again');
  await practice.sendButton().click();
  await expect(page.getByRole('alert').filter({ hasText: 'Whoops! You already said that.' })).toBeVisible();
  expect(await practice.editorText()).toBe('Again');
  expect(practice.published()).toEqual([]);
  x.refuse('CreateTweet', 'network');
  await practice.sendButton().click();
  await expect(page.getByRole('alert').filter({ hasText: 'give it another shot' })).toBeVisible();
  x.accept('CreateTweet');
  await practice.sendButton().click();
  await practice.expectPublished(1);
});

/** A paste as an extension makes it: select, let the editor notice, one event with a DataTransfer. */
async function pasteOver(page: Page, text: string): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'apart',
  });
  const expression = `(() => {
    const editor = document.querySelector('[data-testid=tweetTextarea_0]');
    document.dispatchEvent(new Event('selectionchange'));
    const data = new DataTransfer();
    data.setData('text/plain', ${JSON.stringify(text)});
    const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: data });
    editor.dispatchEvent(event);
    return event.defaultPrevented;
  })()`;
  const { result } = await session.send('Runtime.evaluate', { expression, contextId: executionContextId });
  await session.detach();
  return result.value === true;
}

const PASTES = [
  { name: 'across a hashtag', from: 'Thanks Ava #Bennett today', cut: 'Ava #Bennett', put: 'a pupil' },
  { name: 'across lines', from: 'Ava\nBennett won\nthe race', cut: 'Ava\nBennett', put: 'Our runner' },
  { name: 'beside a joined emoji', from: 'Go 👩🏽‍🏫Ava👏 go', cut: 'Ava', put: 'team' },
  { name: 'at the start', from: 'Ava won', cut: 'Ava', put: 'A pupil' },
  { name: 'at the end', from: 'Well run Ava', cut: 'Ava', put: 'all\nof you' },
];
for (const { name, from, cut, put } of PASTES)
  test(`a paste from an isolated world replaces a span ${name}`, async ({ practice, page }) => {
    await practice.open();
    await practice.typeDraft(from, 'home', 'insert');
    const start = from.indexOf(cut);
    await practice.select(start, start + cut.length);
    expect(await pasteOver(page, put)).toBe(true);
    const want = from.replace(cut, put);
    await expect.poll(() => practice.editorText()).toBe(want);
    await practice.sendButton().click();
    await practice.expectPublished(1);
    expect(practice.texts()).toEqual([want]);
    expect(await practice.errors()).toEqual([]);
  });

test('switching the account reloads; the profile link lags behind', async ({ practice, page }) => {
  await practice.open('/home', { stale: 'hold' });
  await page.getByTestId('SideNav_AccountSwitcher_Button').click();
  await page.getByTestId('AccountSwitcher_Switch_Button').filter({ hasText: 'jo_harlow_reads' }).click();
  await expect(page.getByTestId('SideNav_AccountSwitcher_Button')).toContainText('@jo_harlow_reads');
  await expect(page.getByTestId('AppTabBar_Profile_Link')).toHaveAttribute('href', '/ParkHillPrimary');
  const avatar = page.locator('main .r-composer [data-testid^=UserAvatar-Container-]');
  await expect(avatar).toHaveAttribute('data-testid', 'UserAvatar-Container-jo_harlow_reads');
  await expect.poll(() => page.evaluate(() => document.cookie)).toContain('twid=u%3D1000000003');
  await page.evaluate(() => window.__x.freshen());
  await expect(page.getByTestId('AppTabBar_Profile_Link')).toHaveAttribute('href', '/jo_harlow_reads');
});

test('single keys open things, except while typing in the editor', async ({ practice, page }) => {
  await practice.open();
  await practice.typeDraft('banana muffin');
  expect(await page.evaluate(() => window.__x.shortcuts())).toEqual([]);
  await practice.sendButton().click();
  await practice.expectPublished(1);
  await expect.poll(() => practice.editorText()).toBe('');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('n');
  await expect(page.locator('[role=dialog]')).toBeVisible();
});

test('without its test ids the page still posts', async ({ practice, page }) => {
  for (const noids of [true, 'all'] as const) {
    await practice.open('/home', { noids });
    await expect(page.locator('[data-testid]')).toHaveCount(0);
    await practice.editor().click();
    await page.keyboard.type(`no marks ${noids}`);
    await expect.poll(() => practice.editorText()).toBe(`no marks ${noids}`);
    await practice.sendButton().click();
    await expect.poll(() => practice.texts()).toContain(`no marks ${noids}`);
  }
});

test('mobile web has a plain textarea', async ({ practice, page }) => {
  await practice.open('/compose/post', { mobile: true });
  await practice.typeDraft('From a phone\nin two lines', 'modal');
  await page.getByTestId('tweetButton').click();
  await practice.expectPublished(1);
  expect(practice.texts()).toEqual(['From a phone\nin two lines']);
});

test('a held answer keeps the post on its way', async ({ practice, x }) => {
  const held = x.hold('CreateTweet');
  await practice.open();
  await practice.typeDraft('Slow');
  await practice.sendButton().click();
  await held.arrived;
  await expect(practice.sendButton()).toBeDisabled();
  held.release();
  await expect.poll(() => practice.editorText()).toBe('');
});
