/** The practice page’s other surfaces, without the extension: each sends what X would send. */
import { expect, test } from './support/test.ts';

test.use({ extensionDir: null });

const THEIRS = '1900000000000000002';
const PHOTO = {
  name: 'sports day.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};

test('an inline reply shows its toolbar on focus', async ({ practice, page }) => {
  await practice.open(`/TamBrackenbury/status/${THEIRS}`);
  await expect(practice.editor('reply')).toBeVisible();
  await expect(page.locator('main').getByTestId('toolBar')).toHaveCount(0);
  await practice.typeDraft('Well done!', 'reply');
  await page.locator('main').getByTestId('tweetButtonInline').click();
  await practice.expectPublished(1);
  expect(practice.published()[0]?.body.variables.reply.in_reply_to_tweet_id).toBe(THEIRS);
});

test('a modal reply, from the button and from an address', async ({ practice, page }) => {
  await practice.open();
  await page.getByTestId('reply').nth(1).click();
  await practice.typeDraft('First', 'modal');
  await page.getByTestId('tweetButton').click();
  await practice.expectPublished(1);
  await practice.dialogClosed();
  await practice.open(`/compose/post?in_reply_to=${THEIRS}`);
  await practice.typeDraft('Second', 'modal');
  await page.getByTestId('tweetButton').click();
  await practice.expectPublished(2);
  for (const sent of practice.published())
    expect(sent.body.variables.reply.in_reply_to_tweet_id).toBe(THEIRS);
});

test('a quote carries its address; an empty one is a repost', async ({ practice, page }) => {
  await practice.open();
  const quote = async () => {
    await page
      .locator('main')
      .getByTestId(/^(un)?retweet$/)
      .nth(1)
      .click();
    await page.getByRole('menuitem', { name: 'Quote' }).click();
    await expect(page.locator('[role=dialog] [data-testid=attachments]')).toContainText('Ottilie');
  };
  await quote();
  await practice.typeDraft('Lovely', 'modal');
  await page.getByTestId('tweetButton').click();
  await practice.expectPublished(1);
  expect(practice.published()[0]?.body.variables.attachment_url).toContain(THEIRS);
  await practice.dialogClosed();
  await practice.open(`/compose/post?url=https://x.com/TamBrackenbury/status/${THEIRS}`);
  await page.getByTestId('tweetButton').click();
  await practice.expectPublished(2);
  expect(practice.published()[1]).toMatchObject({
    op: 'CreateRetweet',
    body: { variables: { tweet_id: THEIRS } },
  });
});

test('a repost from the menu', async ({ practice, page }) => {
  await practice.open();
  await page.getByTestId('retweet').nth(1).click();
  await page.getByTestId('retweetConfirm').click();
  await practice.expectPublished(1);
  expect(practice.published()[0]?.op).toBe('CreateRetweet');
});

test('a thread has one button that moves, and goes out in order', async ({ practice, page }) => {
  await practice.open();
  await practice.openModal();
  await practice.typeDraft('One', 'modal');
  await page.getByTestId('addButton').click();
  await expect(practice.editor('modal', 1)).toBeFocused();
  await page.keyboard.type('Two');
  await expect.poll(() => practice.editorText(1, 'modal')).toBe('Two');
  await expect(page.getByTestId('tweetButton')).toHaveCount(1);
  await expect(page.getByTestId('tweetButton')).toHaveText('Post all');
  await expect(page.locator('[role=dialog] [data-testid=tweetTextarea_1]')).toHaveCount(1);
  await practice.editor('modal', 0).click();
  await expect(
    page.getByTestId('toolBar').and(page.locator('[role=dialog] .r-box:nth-child(1) *')),
  ).toHaveCount(1);
  await page.getByTestId('tweetButton').click();
  await practice.expectPublished(2);
  expect(practice.texts()).toEqual(['One', 'Two']);
  const [, second] = practice.published();
  expect(second?.body.variables.reply.in_reply_to_tweet_id).toMatch(/^199/);
  expect(second?.body.variables.batch_compose).toBe('BatchSubsequent');
});

test('an edit names the post it replaces', async ({ practice, page }) => {
  await practice.open();
  await page.getByTestId('caret').nth(3).click();
  await page.getByRole('menuitem', { name: 'Edit post' }).click();
  await practice.append(' Hooray.', 'modal');
  await expect(page.getByTestId('tweetButton')).toHaveText('Update');
  await page.getByTestId('tweetButton').click();
  await practice.expectPublished(1);
  expect(practice.published()[0]?.body.variables.edit_options.previous_tweet_id).toBe('1900000000000000004');
  expect(practice.texts()[0]).toMatch(/ Hooray\.$/);
});

test('a scheduled post: the confirm stores the time, the button sends', async ({ practice, page }) => {
  await practice.open();
  await practice.openModal();
  await practice.typeDraft('Later', 'modal');
  await page.locator('[role=dialog]').getByTestId('scheduleOption').click();
  await page.locator('input[type=datetime-local]').fill('2027-05-04T08:30');
  await page.getByTestId('scheduledConfirmationPrimaryAction').click();
  await expect(page.getByTestId('scheduledTweetIndicator')).toBeVisible();
  await practice.settled();
  expect(practice.published()).toEqual([]);
  await page.getByTestId('tweetButton').click();
  await practice.expectPublished(1);
  expect(practice.published()[0]).toMatchObject({
    op: 'CreateScheduledTweet',
    body: { variables: { post_tweet_request: { status: 'Later' }, execute_at: 1809415800 } },
  });
});

test('from the home composer, scheduling opens over it and keeps its words', async ({ practice, page }) => {
  await practice.open();
  await practice.typeDraft('Inline, later');
  await page.getByTestId('scheduleOption').click();
  await page.getByTestId('scheduledConfirmationPrimaryAction').click();
  await expect(page.locator('[role=dialog]')).toHaveCount(0);
  expect(await practice.editorText(0, 'home')).toBe('Inline, later');
  await page.getByTestId('tweetButtonInline').click();
  await practice.expectPublished(1);
  expect(practice.published()[0]?.op).toBe('CreateScheduledTweet');
});

test('autosave sends a draft, which is not published', async ({ practice, x }) => {
  await practice.open('/home', { autosave: true });
  await practice.typeDraft('Long enough to be saved as a draft');
  await expect.poll(() => x.requests('CreateDraftTweet').length).toBeGreaterThan(0);
  expect(practice.published()).toEqual([]);
});

test('poll text travels in a card, before the post', async ({ practice, page, x }) => {
  await practice.open();
  await practice.typeDraft('Which book?');
  await page.getByTestId('createPollButton').click();
  await page.locator('input[name=Choice1]').fill('Owls');
  await page.locator('input[name=Choice2]').fill('Foxes');
  await practice.sendButton().click();
  await practice.expectPublished(1);
  const ops = x.requests().map((one) => one.op);
  expect(ops).toEqual(['cards/create', 'CreateTweet']);
  expect(JSON.parse(x.requests('cards/create')[0]!.body.card_data)).toMatchObject({
    'twitter:string:choice1_label': 'Owls',
  });
  expect(practice.published()[0]?.body.variables.card_uri).toMatch(/^card:/);
});

test('a photo is uploaded on attach, its description before the post', async ({ practice, page, x }) => {
  await practice.open();
  await practice.openModal();
  await page.locator('[role=dialog]').getByTestId('fileInput').setInputFiles(PHOTO);
  await expect(page.locator('[role=dialog] [data-testid=attachments] img')).toHaveAttribute('src', /^blob:/);
  await expect.poll(() => x.requests('media/upload').length).toBe(3);
  await practice.typeDraft('A picture', 'modal');
  await page.getByTestId('altTextWrapper').click();
  await page.getByTestId('altTextInput').fill('Three owls made of card');
  await page.getByTestId('endEditingButton').click();
  await page.getByTestId('tweetButton').click();
  await practice.expectPublished(1);
  expect(
    x
      .requests()
      .map((one) => one.op)
      .slice(3),
  ).toEqual(['media/metadata/create', 'CreateTweet']);
  expect(x.requests('media/metadata/create')[0]?.body.alt_text.text).toBe('Three owls made of card');
  expect(practice.published()[0]?.body.variables.media.media_entities).toHaveLength(1);
});

test('X’s own reminder about alt text comes before the send', async ({ practice, page, x }) => {
  await practice.open('/home', { altprompt: true });
  await practice.typeDraft('No words for it');
  await page.getByTestId('fileInput').setInputFiles(PHOTO);
  await expect.poll(() => x.requests('media/upload').length).toBe(3);
  await practice.sendButton().click();
  await page.getByRole('button', { name: 'Not this time' }).click();
  await practice.expectPublished(1);
});

test('a place, chosen or added by X, rides as geo', async ({ practice, page }) => {
  await practice.open();
  await practice.openModal();
  await practice.typeDraft('Here', 'modal');
  await page.locator('[role=dialog]').getByTestId('geoButton').click();
  await page.getByRole('option', { name: 'Chester Zoo' }).click();
  await expect(page.locator('[role=dialog]').getByRole('button', { name: 'Chester Zoo' })).toBeVisible();
  await page.getByTestId('tweetButton').click();
  await practice.expectPublished(1);
  expect(practice.published()[0]?.body.variables.geo).toEqual({ place_id: 'place-chester-zoo' });
});

test('follow buttons', async ({ practice, page, x }) => {
  await practice.open();
  await page.getByTestId('1000000011-follow').click();
  await expect(page.getByTestId('1000000011-unfollow')).toBeVisible();
  await expect
    .poll(() => x.requests('friendships/create').map((one) => one.body))
    .toEqual([{ user_id: '1000000011' }]);
});

test('messages leave through a worker', async ({ practice, page, x }) => {
  await practice.open('/i/chat/1000000001-1000000012');
  await expect(page.getByTestId('dm-composer-send-button')).toHaveCount(0);
  await page.getByTestId('dm-composer-textarea').fill('Hello there');
  await page.getByTestId('dm-composer-textarea').press('Enter');
  await expect.poll(() => page.evaluate(() => window.__sent)).toEqual([{ text: 'Hello there' }]);
  expect(x.requests()).toEqual([]);
});

test('old messages go by request', async ({ practice, page }) => {
  await practice.open('/messages/1', { messages: 'old' });
  await page.getByTestId('dmComposerTextInput').fill('Hello there');
  await page.getByTestId('dmComposerSendButton').click();
  await practice.expectPublished(1);
  expect(practice.published()[0]).toMatchObject({ op: 'dm/new2', body: { text: 'Hello there' } });
});

test('the undo timer sends a preview, then the post without a click', async ({ practice, page }) => {
  await practice.open('/home', { undo: 1 });
  await practice.typeDraft('Wait for it');
  await practice.sendButton().click();
  await practice.expectPublished(2);
  expect(practice.published().map((one) => one.body.variables.preview)).toEqual([true, undefined]);
  await practice.open('/home', { undo: 900 });
  await practice.typeDraft('Sent at logout');
  await practice.sendButton().click();
  await practice.expectPublished(3);
  await expect.poll(() => page.evaluate(() => window.__x.waiting())).toBe(1);
  await page.getByTestId('SideNav_AccountSwitcher_Button').click();
  await page.getByTestId('AccountSwitcher_Logout_Button').click();
  await page.getByTestId('confirmationSheetConfirm').click();
  await practice.expectPublished(4);
  expect(practice.texts()[3]).toBe('Sent at logout');
  await page.waitForURL(/\/account\/switch/);
});

test('a delegate acts for another account', async ({ practice, page }) => {
  await practice.open('/home', { delegate: 'jo_harlow_reads' });
  await expect(page.locator('main .r-composer')).toContainText('on behalf of');
  await practice.typeDraft('For the school');
  await practice.sendButton().click();
  await practice.expectPublished(1);
  expect(practice.published()[0]?.headers['x-act-as-user-id']).toBe('1000000001');
});

test('an article is saved while typing, shown only by Publish', async ({ practice, page, x }) => {
  await practice.open('/compose/articles/edit/1800000000000000009');
  await page.getByPlaceholder('Add a title').fill('Our garden');
  await page.getByTestId('composer').click();
  await page.keyboard.type('Beans and peas.');
  await expect.poll(() => x.requests('ArticleEntityUpdateContent').length).toBeGreaterThan(0);
  expect(practice.published()).toEqual([]);
  await page.getByRole('button', { name: 'Publish' }).click();
  await practice.expectPublished(1);
  expect(practice.published()[0]?.op).toBe('ArticleEntityPublish');
});

test('an intent fills the box with a space behind, a share target too', async ({ practice, page }) => {
  await practice.open('/intent/post?text=Read%20this&hashtags=books,owls');
  await expect.poll(() => practice.editorText(0, 'modal')).toBe('Read this #books #owls ');
  await page.evaluate(() => {
    const form = document.createElement('form');
    form.method = 'post';
    form.action = '/compose/post';
    form.innerHTML = '<input name=title value=Owls><input name=url value=https://example.org/owls>';
    document.body.append(form);
    form.submit();
  });
  await expect
    .poll(() => practice.editorText(0, 'modal').catch(() => ''))
    .toBe('Owls https://example.org/owls');
});

test('the mention list takes Enter, and Ctrl+Enter still posts', async ({ practice, page }) => {
  await practice.open();
  await practice.typeDraft('Thanks @Wend');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(() => practice.editorText()).toBe('Thanks @WendleburyLib ');
  await page.keyboard.type('and @Moss');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await practice.expectPublished(1);
});

test('emoji from the picker, a remount, losing ids: the words stay', async ({ practice, page }) => {
  await practice.open();
  await practice.typeDraft('Go ');
  await page.getByRole('button', { name: 'Add emoji' }).click();
  await page.getByRole('button', { name: '🎉' }).click();
  await expect.poll(() => practice.editorText()).toBe('Go 🎉');
  await page.evaluate(() => window.__x.remount());
  await page.evaluate(() => window.__x.loseIds('some'));
  await expect(page.locator('[data-testid]')).toHaveCount(0);
  await practice.sendButton().click();
  await practice.expectPublished(1);
  expect(practice.texts()).toEqual(['Go 🎉']);
});

test('back and forward close and open the dialog', async ({ practice, page }) => {
  await practice.open();
  await practice.openModal();
  await page.goBack();
  await expect(page.locator('[role=dialog]')).toHaveCount(0);
  await page.goForward();
  await expect(page.locator('[role=dialog]')).toHaveCount(1);
});

test('closing with words asks first', async ({ practice, page }) => {
  await practice.open();
  await practice.openModal();
  await practice.typeDraft('Half a thought', 'modal');
  await page.getByTestId('app-bar-close').click();
  await page.getByTestId('confirmationSheetCancel').click();
  await expect(page.locator('[role=dialog]')).toHaveCount(0);
});

test('another page loads while the dialog of a sent post is still closing', async ({ practice, page, x }) => {
  for (let i = 1; i <= 6; i++) {
    await practice.open(i % 2 ? '/home' : '/explore');
    await practice.openModal();
    await practice.typeDraft(`Thought ${i}`, 'modal', 'insert');
    const sent = x.hold('CreateTweet');
    await practice.sendButton('modal').click();
    await sent.arrived;
    // From here on the page goes back by itself, at a moment of its own.
    sent.release();
  }
  await practice.open();
  await practice.expectPublished(6);
  expect(new URL(page.url()).pathname).toBe('/home');
});
