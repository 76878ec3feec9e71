/** Ways of posting that do not fit the table: several tabs and accounts, articles, posts that wait at X. */
import { PARK_HILL, RISKY, SAFE } from './support/park-hill.ts';
import { Seen } from './support/seen.ts';
import { expect, test } from './support/test.ts';

test.use({
  policy: {
    ...PARK_HILL,
    accounts: [...PARK_HILL.accounts, 'ParkHillY4 | class | Year 4'],
    rememberAnswersDays: 0,
  },
});

for (const sender of ['button', 'script'] as const)
  test(`accounts switched in another tab, sent by ${sender}: X would post from the other one, so it is asked about`, async ({
    practice,
    page,
    context,
  }) => {
    const seen = new Seen(page);
    await practice.open();
    await practice.typeDraft(SAFE, 'home', 'insert');
    await expect.poll(() => seen.chip()).toContain('Nothing to check');
    const other = await practice.another(context);
    await other.open('/home', { as: 'ParkHillY4' });
    await page.bringToFront();
    if (sender === 'button') await practice.sendButton().click();
    else await page.evaluate(() => void window.__x.submit('home'));
    await seen.expectOpen();
    await seen.expectText('another account');
    await seen.click(/^Go back/);
    await seen.expectClosed();
    await practice.settled();
    expect(practice.published()).toEqual([]);
    expect(await practice.editorText()).toBe(SAFE);
    // The tab that shows the account in use posts as ever.
    await other.page.bringToFront();
    await other.typeDraft(SAFE, 'home', 'insert');
    await other.sendButton().click();
    await practice.expectPublished(1);
    expect(practice.texts()).toEqual([SAFE]);
  });

test('two composers of one page are two posts: each goes out with its own words', async ({
  practice,
  page,
}) => {
  const seen = new Seen(page);
  await practice.open();
  await practice.typeDraft(RISKY, 'home', 'insert');
  await practice.openModal();
  await practice.typeDraft(SAFE, 'modal', 'insert');
  await practice.sendButton('modal').click();
  await practice.expectPublished(1);
  await practice.dialogClosed();
  await practice.sendButton('home').click();
  await seen.expectOpen();
  await seen.click(/^Use “Olivia”/);
  await seen.click(/^Post now/);
  await practice.expectPublished(2);
  expect(practice.texts()).toEqual([SAFE, RISKY.replace(' Bennett', '')]);
  expect(await practice.errors()).toEqual([]);
});

for (const [what, text] of [
  ['risky', RISKY],
  ['harmless', 'The hall floor is finished and it shines. Thank you to everyone who moved chairs.'],
] as const)
  test(`an article, ${what}: read while X saves it, decided at Publish`, async ({ practice, page, x }) => {
    const seen = new Seen(page);
    await practice.open('/compose/articles/edit/1800000000000000009');
    await page.getByPlaceholder('Add a title').fill('Our hall');
    await page.getByTestId('composer').click();
    await page.keyboard.insertText(text);
    const body = () => JSON.stringify(x.requests('ArticleEntityUpdateContent').at(-1)?.body ?? '');
    await expect.poll(body).toContain(text);
    await expect.poll(() => x.requests('ArticleEntityUpdateTitle').length).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Publish' }).click();
    if (what === 'risky') {
      await seen.expectOpen();
      await practice.settled();
      expect(practice.published()).toEqual([]);
      return;
    }
    await practice.expectPublished(1);
    expect(practice.published()[0]?.op).toBe('ArticleEntityPublish');
    expect(await seen.isOpen()).toBe(false);
  });

test('what waits for the undo timer goes out at log-out with the words that were approved', async ({
  practice,
  page,
}) => {
  await practice.open('/home', { undo: 900 });
  await practice.typeDraft(SAFE, 'home', 'insert');
  await practice.sendButton().click();
  await page.waitForFunction(() => window.__x.waiting() === 1);
  await page.evaluate(() => window.__x.navigate('/logout'));
  await page.getByTestId('confirmationSheetConfirm').click();
  await practice.expectPublished(2);
  expect(practice.texts()).toEqual([SAFE, SAFE]);
  await page.waitForURL('**/account/switch');
});

test('what waits for the undo timer goes out at a switch of accounts', async ({ practice, page }) => {
  await practice.open('/home', { undo: 900, switch: 'soft' });
  await practice.typeDraft(SAFE, 'home', 'insert');
  await practice.sendButton().click();
  await page.waitForFunction(() => window.__x.waiting() === 1);
  await page.evaluate(() => window.__x.switchAccount('ParkHillY4'));
  await practice.expectPublished(2);
  expect(practice.texts()).toEqual([SAFE, SAFE]);
});

test('Ctrl+Enter while an input method is still composing sends nothing', async ({
  practice,
  page,
  context,
}) => {
  const seen = new Seen(page);
  await practice.open();
  await practice.editor().click();
  const input = await context.newCDPSession(page);
  await input.send('Input.imeSetComposition', { text: RISKY, selectionStart: 51, selectionEnd: 51 });
  await page.keyboard.press('Control+Enter');
  await practice.settled();
  expect(practice.published()).toEqual([]);
  await input.send('Input.insertText', { text: RISKY });
  await expect.poll(() => practice.editorText()).toBe(RISKY);
  await page.keyboard.press('Control+Enter');
  await seen.expectOpen();
  await practice.settled();
  expect(practice.published()).toEqual([]);
});

for (const where of ['home', 'modal', 'reply'] as const)
  test(`the chip stands by the composer, over nothing of X’s that is in use: ${where}`, async ({
    practice,
    page,
  }) => {
    const seen = new Seen(page);
    await practice.open(where === 'reply' ? '/MossSideTrust/status/1900000000000000003' : '/home');
    if (where === 'modal') await practice.openModal();
    await practice.typeDraft(RISKY, where, 'insert');
    await expect.poll(() => seen.chip()).toContain('Held');
    const inUse = practice.scope(where).locator('button, a, [role=progressbar], [contenteditable]');
    const under = async (): Promise<readonly string[] | null> => {
      const chip = await seen.chipBox();
      if (!chip) return null;
      return inUse.evaluateAll(
        (all, { x, y, width, height }) =>
          all
            .map((one) => ({ one, box: one.getBoundingClientRect() }))
            .filter(
              // A hair's breadth is no cover.
              ({ box }) =>
                box.left + 2 < x + width &&
                x + 2 < box.right &&
                box.top + 2 < y + height &&
                y + 2 < box.bottom,
            )
            .map(({ one }) => one.outerHTML.slice(0, 120)),
        chip,
      );
    };
    await expect.poll(under).toEqual([]);
    /** How far from the editor, in pixels; 0 while it is beside it. */
    const away = async (): Promise<number | null> => {
      const [chip, editor] = [await seen.chipBox(), await practice.editor(where).boundingBox()];
      return chip && editor && Math.max(0, editor.y - chip.y, chip.y - (editor.y + editor.height));
    };
    await expect.poll(away).toBeLessThan(200);
  });
