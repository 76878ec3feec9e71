/** The scene of the README, and the harmless posts that must arrive as they were written. */
import { Seen } from './support/seen.ts';
import { expect, test } from './support/test.ts';

test.use({
  policy: {
    schoolName: 'Park Hill Primary School',
    town: 'Ashford',
    accounts: ['ParkHillPrimary | school | the whole school', 'ParkHillY4 | class | Year 4'],
    staff: ['Mrs Helen Whitworth'],
    hashtags: ['#ParkHillPrimary'],
    dslName: 'Mrs Whitworth',
    mode: 'enforce',
    // One browser serves several files: an answer given here must not answer there.
    rememberAnswersDays: 0,
  },
});

const RISKY =
  'Y4 are off to Chester Zoo tomorrow, coach leaves 9.15! Well done Olivia Carter for organising #ParkHillPrimary';

test('name, place and time are marked while typing, and the chip says so', async ({ practice, page }) => {
  const seen = new Seen(page);
  await practice.open();
  await practice.typeDraft(RISKY);
  await expect
    .poll(async () => (await seen.marked()).sort())
    .toEqual(['9.15', 'Chester Zoo', 'Olivia Carter', 'tomorrow']);
  await expect.poll(() => seen.chip()).toMatch(/^Gatepost: Held: 2 .*@ParkHillPrimary · public/);
});

test('the panel gives the words, the reason and who to ask; what X receives is the fixed text', async ({
  practice,
  page,
}) => {
  const seen = new Seen(page);
  await practice.open();
  await practice.typeDraft(RISKY);
  await practice.sendButton().click();
  await seen.expectOpen();
  await seen.expectText('“Olivia Carter” looks like a pupil’s full name');
  await seen.expectText('Mrs Whitworth');
  await seen.click(/^Make all/);
  await seen.click(/^Post now/);
  await practice.expectPublished(1);
  const [published] = practice.texts();
  expect(published).toMatch(/^Y4 are off .*Well done Olivia for organising #ParkHillPrimary$/);
  for (const word of ['Carter', 'Chester', 'Zoo', 'tomorrow', '9.15']) expect(published).not.toContain(word);
});

test('the whole scene works by keyboard alone', async ({ practice, page }) => {
  const seen = new Seen(page);
  const tabTo = async (name: RegExp): Promise<void> => {
    await expect
      .poll(
        async () => {
          const focused = (await seen.elements('button')).find((b) => b.focused);
          if (focused && name.test(focused.name)) return true;
          await page.keyboard.press('Tab');
          return false;
        },
        { intervals: [0], timeout: 60_000, message: `Tab reaches ${String(name)}` },
      )
      .toBe(true);
  };
  await practice.open();
  await practice.typeDraft(RISKY);
  await page.keyboard.press('Control+Enter');
  await seen.expectOpen();
  await expect.poll(async () => (await seen.elements('heading')).some((h) => h.focused)).toBe(true);
  await tabTo(/^Make all/);
  await page.keyboard.press('Enter');
  await expect.poll(() => practice.editorText()).not.toBe(RISKY);
  await expect
    .poll(async () => (await seen.elements('button')).some((b) => /^Post now/.test(b.name)))
    .toBe(true);
  await tabTo(/^Post now/);
  await page.keyboard.press('Enter');
  await practice.expectPublished(1);
  expect(practice.texts()[0]).toContain('Well done Olivia for organising');
  await seen.expectClosed();
});

test('Escape goes back to the draft with the caret where it was', async ({ practice, page }) => {
  const seen = new Seen(page);
  await practice.open();
  await practice.typeDraft(RISKY);
  await page.keyboard.press('ArrowLeft');
  const before = { anchor: RISKY.length - 1, focus: RISKY.length - 1, focused: true };
  await expect.poll(() => practice.selection()).toEqual(before);
  await page.keyboard.press('Control+Enter');
  await seen.expectOpen();
  await page.keyboard.press('Escape');
  await seen.expectClosed();
  await expect.poll(() => practice.selection()).toEqual(before);
  await page.keyboard.type('!');
  await expect.poll(() => practice.editorText()).toBe(`${RISKY.slice(0, -1)}!${RISKY.slice(-1)}`);
  await practice.settled();
  expect(practice.published()).toHaveLength(0);
});

test('a name answered as staff goes out as it was written', async ({ practice, page }) => {
  const seen = new Seen(page);
  const text = 'Well done Olivia Bennett on your maths certificate in Year 4! #ParkHillPrimary';
  await practice.open();
  await practice.typeDraft(text, 'home', 'insert');
  await practice.sendButton().click();
  await seen.expectOpen();
  await seen.click(/^Staff or public figure/);
  await seen.click(/^Post/);
  await practice.expectPublished(1);
  expect(practice.texts()).toEqual([text]);
});

const HARMLESS: readonly string[] = [
  'Well done Year 4 on a lovely assembly this morning! 🎉 #ParkHillPrimary',
  'What a day! 🌋\n\nYear 4 made volcanoes 👩‍🔬👨🏽‍🔬 and nobody was hurt.\nThank you Mrs Whitworth ❤️',
  'Summer Fair: Saturday 21 June, 11am–2pm on the school field. All welcome! https://parkhill.sch.uk/fair #ParkHillPrimary',
  'Harvest thank-yous: 214 tins, 38 packets of pasta & “one very large marrow” 🥕🥫 – you’re all stars ⭐️⭐️⭐️',
  'Da iawn Blwyddyn 4! Llongyfarchiadau 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  'Year 6 are learning about Mary Seacole and Florence Nightingale. 1 + 1 = 2 <b>not html</b> & "quotes" \\ backslash',
];
for (const [i, text] of HARMLESS.entries())
  test(`harmless post ${i + 1} arrives byte for byte, at once`, async ({ practice, page }) => {
    const seen = new Seen(page);
    await practice.open();
    await practice.typeDraft(text, 'home', 'insert');
    if (i % 2 === 0) await practice.sendButton().click();
    else await page.keyboard.press('Control+Enter');
    await practice.expectPublished(1);
    expect(practice.texts()).toEqual([text]);
    expect(await seen.isOpen()).toBe(false);
  });
