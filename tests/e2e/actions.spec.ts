/**
 * Who and to whom: accounts that are switched, delegates, messages, follows, reposts, quotes, and what is said after a
 * post. Each test looks at what X got; each harmless action goes out untouched and at once.
 */
import type { Page } from '@playwright/test';
import { Note } from './support/note.ts';
import { PARK_HILL } from './support/park-hill.ts';
import type { Practice } from './support/practice.ts';
import { Seen } from './support/seen.ts';
import { expect, test } from './support/test.ts';

const POLICY = {
  ...PARK_HILL,
  accounts: [
    ...PARK_HILL.accounts,
    'ParkHillY4 | class | Year 4',
    'jo_harlow_reads | professional | a teacher',
  ],
};
test.use({ policy: POLICY });

/** Titles of the note after a post. */
const NOTES = /Your post is out|still signed in|Posted by mistake/;
const SAFE = 'Lovely assembly this morning! 🎉';
const HARMLESS_POST = '1900000000000000003';
const NAMES_A_CHILD = '1900000000000000002';
const NAMED_IN_PICTURE = '1900000000000000005';
const BY_A_CHILD = '1900000000000000006';

const sentTo = (practice: Practice, op: string) => practice.x.requests(op);
const messages = (page: Page) => page.evaluate(() => window.__sent.map((m) => m.text));

test.describe('accounts', () => {
  test('written as one, sent as the other: held, and nothing goes out', async ({ practice, page }) => {
    const seen = new Seen(page);
    await practice.open('/home', { switch: 'soft', stale: 'hold' });
    await practice.typeDraft(SAFE, 'home', 'insert');
    await expect.poll(() => seen.chip()).toMatch(/@ParkHillPrimary/);
    // Another tab switches: the cookie changes, this page does not.
    await page.evaluate(() => {
      // biome-ignore lint/suspicious/noDocumentCookie: as X keeps it
      document.cookie = 'twid=u%3D1000000003; path=/; secure; samesite=none';
    });
    await practice.sendButton().click();
    await seen.expectOpen();
    await seen.expectText(/another account/);
    await practice.settled();
    expect(practice.published()).toEqual([]);
    await seen.click(/^Go back/);
    await seen.expectClosed();
    await practice.settled();
    expect(practice.published()).toEqual([]);
  });

  test('switched in the page itself: the composer’s own account counts, the stale link does not', async ({
    practice,
    page,
  }) => {
    const seen = new Seen(page);
    await practice.open('/home', { switch: 'soft', stale: 'hold' });
    await practice.typeDraft(SAFE, 'home', 'insert');
    await expect.poll(() => seen.chip()).toMatch(/@ParkHillPrimary/);
    await page.getByTestId('SideNav_AccountSwitcher_Button').click();
    await page.getByTestId('AccountSwitcher_Switch_Button').filter({ hasText: 'ParkHillY4' }).click();
    await expect.poll(() => page.evaluate(() => window.__x.account())).toBe('ParkHillY4');
    await practice.editor().click();
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    // More than one account is known to be signed in: the line says whose account it is.
    await expect.poll(() => seen.chip()).toMatch(/@ParkHillY4 · public · class account/);
    await practice.sendButton().click();
    await practice.expectPublished(1);
    expect(practice.texts()).toEqual([`${SAFE}!`]);
    expect(await seen.isOpen()).toBe(false);
  });

  test('a request that was approved for one account is held when it goes out for another', async ({
    practice,
    page,
  }) => {
    const seen = new Seen(page);
    await practice.open('/home', { switch: 'soft' });
    await practice.typeDraft(SAFE, 'home', 'insert');
    await practice.sendButton().click();
    await practice.expectPublished(1);
    await page.evaluate((words) => {
      // biome-ignore lint/suspicious/noDocumentCookie: as X keeps it
      document.cookie = 'twid=u%3D1000000003; path=/; secure; samesite=none';
      window.__x.send({ op: 'CreateTweet', variables: { tweet_text: words } }).catch(() => {});
    }, SAFE);
    await seen.expectOpen();
    await practice.settled();
    expect(practice.published()).toHaveLength(1);
  });

  test('two tabs with two accounts: the older one is held, the newer one posts', async ({
    practice,
    page,
    context,
  }) => {
    const seen = new Seen(page);
    await practice.open();
    await practice.typeDraft(SAFE, 'home', 'insert');
    await expect.poll(() => seen.chip()).toMatch(/nothing to check/i);
    const other = await practice.another(context);
    await other.open('/home', { as: 'jo_harlow_reads' });
    await other.typeDraft('A good walk and a good book.', 'home', 'insert');
    await other.sendButton().click();
    await practice.expectPublished(1);
    await page.bringToFront();
    await practice.sendButton().click();
    await seen.expectOpen();
    await practice.settled();
    expect(practice.texts()).toEqual(['A good walk and a good book.']);
  });

  test('a delegate posts as the account acted for: harmless at once, risky held', async ({
    practice,
    page,
  }) => {
    const seen = new Seen(page);
    await practice.open('/home', { delegate: 'jo_harlow_reads' });
    await practice.typeDraft(SAFE, 'home', 'insert');
    await expect.poll(() => seen.chip()).toMatch(/@ParkHillPrimary/);
    await practice.sendButton().click();
    await practice.expectPublished(1);
    expect(practice.published()[0]?.headers['x-act-as-user-id']).toBe('1000000001');
    await practice.typeDraft('Well done Olivia Bennett in Year 4!', 'home', 'insert');
    await practice.sendButton().click();
    await seen.expectOpen();
    await practice.settled();
    expect(practice.published()).toHaveLength(1);
  });

  test('a delegate’s post for yet another account is held', async ({ practice, page }) => {
    const seen = new Seen(page);
    await practice.open('/home', { delegate: 'jo_harlow_reads' });
    await practice.typeDraft(SAFE, 'home', 'insert');
    await practice.sendButton().click();
    await practice.expectPublished(1);
    await page.evaluate((words) => {
      const url = 'https://x.com/i/api/graphql/x/CreateTweet';
      const body = JSON.stringify({ variables: { tweet_text: words } });
      window.__x.send({ url, body, headers: { 'x-act-as-user-id': '1000000002' } }).catch(() => {});
    }, SAFE);
    await seen.expectOpen();
    await practice.settled();
    expect(practice.published()).toHaveLength(1);
  });
});

for (const kind of ['xchat', 'old'] as const) {
  test.describe(`messages, ${kind}`, () => {
    const opening = kind === 'old' ? ({ messages: 'old' } as const) : {};
    const box = (page: Page) =>
      page.getByTestId(kind === 'old' ? 'dmComposerTextInput' : 'dm-composer-textarea');
    const send = (page: Page) =>
      page.getByTestId(kind === 'old' ? 'dmComposerSendButton' : 'dm-composer-send-button');
    const got = async (practice: Practice, page: Page): Promise<string[]> =>
      kind === 'old' ? practice.published().map((one) => String(one.body?.text)) : messages(page);

    for (const how of ['Enter', 'button'] as const) {
      const go = (page: Page) => (how === 'Enter' ? page.keyboard.press('Enter') : send(page).click());

      test(`${how}: harmless goes out at once, untouched`, async ({ practice, page }) => {
        const seen = new Seen(page);
        await practice.open('/i/chat/1000000001-1000000012', opening);
        await box(page).fill('The gates open at half past eight.');
        await go(page);
        await expect.poll(() => got(practice, page)).toEqual(['The gates open at half past eight.']);
        expect(await seen.isOpen()).toBe(false);
      });

      test(`${how}: about a pupil, held; sent once it is answered`, async ({ practice, page }) => {
        const seen = new Seen(page);
        await practice.open('/i/chat/1000000001-1000000012', opening);
        await box(page).fill('Your son left his homework in class again.');
        await go(page);
        await seen.expectOpen();
        await practice.settled();
        expect(await got(practice, page)).toEqual([]);
        await seen.click(/^Not about a pupil/);
        await seen.click(/^Send now/);
        await expect.poll(() => got(practice, page)).toEqual(['Your son left his homework in class again.']);
        await seen.expectClosed();
      });
    }
  });
}

test.describe('messages that the school has closed', () => {
  test.use({ policy: { ...POLICY, messages: 'block', messagesAllowed: ['WendleburyLib'] } });
  test('nothing goes out, by Enter or by button; a teacher’s own account writes on', async ({
    practice,
    page,
  }) => {
    const seen = new Seen(page);
    await practice.open('/i/chat/1000000001-1000000012');
    const box = page.getByTestId('dm-composer-textarea');
    await box.fill('The gates open at half past eight.');
    await page.keyboard.press('Enter');
    await seen.expectOpen();
    await seen.click(/^Go back/);
    await seen.expectClosed();
    await page.getByTestId('dm-composer-send-button').click();
    await seen.expectOpen();
    expect(await messages(page)).toEqual([]);
    await practice.open('/i/chat/1000000003-1000000012', { as: 'jo_harlow_reads' });
    await box.fill('See you at the bakery?');
    await page.keyboard.press('Enter');
    await expect.poll(() => messages(page)).toEqual(['See you at the bakery?']);
  });
});

test.describe('messages to somebody whom the school allows', () => {
  test.use({ policy: { ...POLICY, messages: 'block', messagesAllowed: ['@TamBrackenbury'] } });
  test('go out at once', async ({ practice, page }) => {
    await practice.open('/i/chat/1000000001-1000000012');
    await page.getByTestId('dm-composer-textarea').fill('The gates open at half past eight.');
    await page.keyboard.press('Enter');
    await expect.poll(() => messages(page)).toEqual(['The gates open at half past eight.']);
  });
});

const followButton = (page: Page, id: string) => page.locator('aside').getByTestId(`${id}-follow`);

test.describe('follow', () => {
  for (const how of ['click', 'Enter', 'Space'] as const) {
    const press = async (page: Page, id: string): Promise<void> => {
      if (how === 'click') return followButton(page, id).click();
      await followButton(page, id).focus();
      await page.keyboard.press(how);
    };

    test(`${how}: an organisation is followed at once`, async ({ practice, page }) => {
      const seen = new Seen(page);
      await practice.open();
      await press(page, '1000000011');
      await expect.poll(() => sentTo(practice, 'friendships/create').length).toBe(1);
      expect(await seen.isOpen()).toBe(false);
    });

    test(`${how}: a pupil-like profile is asked about`, async ({ practice, page }) => {
      const seen = new Seen(page);
      await practice.open();
      await press(page, '1000000014');
      await seen.expectOpen();
      await seen.expectText(/@wren_y6_plays looks like a pupil/);
      await seen.click(/^Go back/);
      await seen.expectClosed();
      await practice.settled();
      expect(sentTo(practice, 'friendships/create')).toEqual([]);
      await expect(followButton(page, '1000000014')).toBeVisible();
    });
  }

  test('goes on once it is answered', async ({ practice, page }) => {
    const seen = new Seen(page);
    await practice.open('/wren_y6_plays');
    await page.locator('main').getByTestId('1000000014-follow').click();
    await seen.expectOpen();
    await seen.expectText(/park hill/);
    await seen.click(/^We know who this is/);
    await seen.click(/^Follow now/);
    await expect.poll(() => sentTo(practice, 'friendships/create').length).toBe(1);
    expect(sentTo(practice, 'friendships/create')[0]?.body).toMatchObject({ user_id: '1000000014' });
  });

  test('a request without a press is held all the same', async ({ practice, page }) => {
    const seen = new Seen(page);
    await practice.open();
    await page.evaluate(() => {
      window.__x
        .send({ url: 'https://x.com/i/api/1.1/friendships/create.json', body: 'user_id=777', via: 'xhr' })
        .catch(() => {});
    });
    await seen.expectOpen();
    await seen.expectText(/could not see whose account/);
    await practice.settled();
    expect(sentTo(practice, 'friendships/create')).toEqual([]);
  });

  test('unfollowing, and a teacher’s own follows, are left alone', async ({ practice, page }) => {
    const seen = new Seen(page);
    await practice.open('/home', { as: 'jo_harlow_reads' });
    await followButton(page, '1000000014').click();
    await expect.poll(() => sentTo(practice, 'friendships/create').length).toBe(1);
    await page.locator('aside').getByTestId('1000000014-unfollow').click();
    await expect.poll(() => sentTo(practice, 'friendships/destroy').length).toBe(1);
    expect(await seen.isOpen()).toBe(false);
  });
});

const article = (page: Page, id: string) =>
  page.locator('article').filter({ has: page.locator(`a[href$="/status/${id}"]`) });
const repost = async (page: Page, id: string): Promise<void> => {
  await article(page, id).getByTestId('retweet').click();
  await page.getByTestId('retweetConfirm').click();
};

test.describe('repost', () => {
  test('a harmless post goes out at once', async ({ practice, page }) => {
    const seen = new Seen(page);
    await practice.open();
    await repost(page, HARMLESS_POST);
    await practice.expectPublished(1);
    expect(practice.published()[0]?.body?.variables).toMatchObject({ tweet_id: HARMLESS_POST });
    expect(await seen.isOpen()).toBe(false);
  });

  for (const [what, id, words] of [
    ['a post that names a child', NAMES_A_CHILD, /Ottilie Brackenbury/],
    ['a picture whose description names a child', NAMED_IN_PICTURE, /Ottilie Brackenbury/],
    ['a child’s own post', BY_A_CHILD, /@wren_y6_plays’s profile/],
  ] as const)
    test(`${what} is asked about`, async ({ practice, page }) => {
      const seen = new Seen(page);
      await practice.open();
      await repost(page, id);
      await seen.expectOpen();
      await seen.expectText(words);
      await seen.click(/^Go back/);
      await seen.expectClosed();
      await practice.settled();
      expect(practice.published()).toEqual([]);
    });

  test('goes on once it is answered', async ({ practice, page }) => {
    const seen = new Seen(page);
    await practice.open();
    await repost(page, BY_A_CHILD);
    await seen.expectOpen();
    await seen.click(/^I have looked at the profile/);
    await seen.click(/^Repost now/);
    await practice.expectPublished(1);
  });

  test('from a notification: what is shown is checked, what is not is asked about', async ({
    practice,
    page,
  }) => {
    const seen = new Seen(page);
    await practice.open();
    const act = (id: string) =>
      page.evaluate((tweet_id) => {
        window.__x
          .send({ op: 'CreateRetweet', variables: { tweet_id, dark_request: false } })
          .catch(() => {});
      }, id);
    await act(HARMLESS_POST);
    await practice.expectPublished(1);
    await act('1999999999999999999');
    await seen.expectOpen();
    await seen.expectText(/could not see the post/);
    await seen.click(/^Go back/);
    await seen.expectClosed();
    await act(NAMES_A_CHILD);
    await seen.expectOpen();
    await practice.settled();
    expect(practice.published()).toHaveLength(1);
  });

  test('a teacher’s own account is left alone', async ({ practice, page }) => {
    await practice.open('/home', { as: 'jo_harlow_reads' });
    await repost(page, BY_A_CHILD);
    await practice.expectPublished(1);
  });
});

test.describe('quote', () => {
  const quote = async (page: Page, practice: Practice, id: string, words: string): Promise<void> => {
    await article(page, id).getByTestId('retweet').click();
    await page.getByRole('menuitem', { name: 'Quote' }).click();
    if (words) await practice.typeDraft(words, 'modal', 'insert');
    await practice.sendButton('modal').click();
  };

  test('of a harmless post goes out at once', async ({ practice, page }) => {
    const seen = new Seen(page);
    await practice.open();
    await quote(page, practice, HARMLESS_POST, 'Do have a look.');
    await practice.expectPublished(1);
    expect(practice.texts()).toEqual(['Do have a look.']);
    expect(await seen.isOpen()).toBe(false);
  });

  for (const [what, id] of [
    ['names a child', NAMES_A_CHILD],
    ['names a child in its picture’s description', NAMED_IN_PICTURE],
    ['is a child’s own', BY_A_CHILD],
  ] as const)
    test(`of a post that ${what} is held`, async ({ practice, page }) => {
      const seen = new Seen(page);
      await practice.open();
      await quote(page, practice, id, 'Well done!');
      await seen.expectOpen();
      await practice.settled();
      expect(practice.published()).toEqual([]);
      await seen.click(/^Go back/);
      await seen.expectClosed();
      await practice.settled();
      expect(practice.published()).toEqual([]);
    });

  test('without words is a repost: asked once, then it goes', async ({ practice, page }) => {
    const seen = new Seen(page);
    await practice.open();
    await quote(page, practice, BY_A_CHILD, '');
    await seen.expectOpen();
    await seen.click(/^I have looked at the profile/);
    await seen.click(/^(?:Post|Repost) now/);
    await practice.expectPublished(1);
    expect(practice.published()[0]?.op).toBe('CreateRetweet');
  });
});

test.describe('after posting', () => {
  test('a post with nothing to it is followed by nothing', async ({ practice, page }) => {
    const note = new Note(page);
    await practice.open();
    await practice.typeDraft(SAFE, 'home', 'insert');
    await practice.sendButton().click();
    await practice.expectPublished(1);
    await expect(page.getByTestId('toast')).toBeVisible();
    await practice.settled();
    expect(await note.isShown(NOTES)).toBe(false);
  });

  test('answered and sent: the way to delete, and a note for the DSL without a word of the post', async ({
    practice,
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://x.com' });
    const seen = new Seen(page);
    const note = new Note(page);
    await practice.open('/home');
    await article(page, BY_A_CHILD).getByTestId('retweet').click();
    await page.getByRole('menuitem', { name: 'Quote' }).click();
    await practice.typeDraft('Nicely played!', 'modal', 'insert');
    await practice.sendButton('modal').click();
    await seen.expectOpen();
    await seen.click(/^I have looked at the profile/);
    await seen.click(/^Post now/);
    await practice.expectPublished(1);
    await note.click(/Your post is out/, /Posted by mistake/);
    await note.expectText(/Posted by mistake/, /three dots.*Delete.*DSL/);
    await note.click(/Posted by mistake/, /Copy a note/);
    await note.expectText(/Posted by mistake/, /Copied/);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/@ParkHillPrimary/);
    expect(copied).toMatch(/Reposts, quotes and replies/);
    expect(copied).not.toMatch(/Nicely|level|wren/i);
    await note.click(/Posted by mistake/, /Open the post/);
    await page.waitForURL(/\/ParkHillPrimary\/status\/\d+/);
  });
});

test.describe('after posting on a shared device', () => {
  test.use({ policy: { ...POLICY, sharedDevice: true } });

  test('a reminder, with one click to X’s own way out', async ({ practice, page }) => {
    const note = new Note(page);
    await practice.open();
    await practice.typeDraft(SAFE, 'home', 'insert');
    await practice.sendButton().click();
    await practice.expectPublished(1);
    await note.expectText(/still signed in/, /The next person could post as the school/);
    await note.click(/still signed in/, /Log out of @ParkHillPrimary/);
    await page.waitForURL(/\/logout/);
    await expect(page.getByTestId('confirmationSheetConfirm')).toBeVisible();
  });

  test('it can be closed, and a teacher’s own account is not reminded', async ({ practice, page }) => {
    const note = new Note(page);
    await practice.open();
    await practice.typeDraft(SAFE, 'home', 'insert');
    await practice.sendButton().click();
    await note.click(/still signed in/, /^Close$/);
    await expect.poll(() => note.isShown(/still signed in/)).toBe(false);
    await practice.open('/home', { as: 'jo_harlow_reads' });
    await practice.typeDraft('A good walk and a good book.', 'home', 'insert');
    await practice.sendButton().click();
    await practice.expectPublished(2);
    await expect(page.getByTestId('toast')).toBeVisible();
    await practice.settled();
    expect(await note.isShown(NOTES)).toBe(false);
  });
});
