/**
 * What a fix does to X's editor: its own state, caret, undo and length counter, and the post that X receives. The page's
 * look is never asked: Draft.js may show the right words and hold others.
 */
import twitter from 'twitter-text';
import { PARK_HILL } from './support/park-hill.ts';
import { Seen } from './support/seen.ts';
import { expect, test } from './support/test.ts';

test.use({
  policy: {
    ...PARK_HILL,
    // What was answered in another test is asked about here again.
    rememberAnswersDays: 0,
  },
});

type Row = { readonly what: string; readonly text: string; readonly press: RegExp; readonly fixed: string };

const USE = /^Use “Olivia”/;
const ROWS: readonly Row[] = [
  {
    what: 'a word in one line',
    text: 'Well done Olivia Bennett on your maths certificate!',
    press: USE,
    fixed: 'Well done Olivia on your maths certificate!',
  },
  {
    what: 'across a hashtag',
    text: 'Well done Olivia #Bennett on your maths certificate!',
    press: /^Take the tag out/,
    fixed: 'Well done Olivia on your maths certificate!',
  },
  {
    what: 'a whole hashtag between two others',
    text: 'Certificates in #Year4 #OliviaBennett #ParkHillPrimary',
    press: /^Take the tag out/,
    fixed: 'Certificates in #Year4 #ParkHillPrimary',
  },
  {
    what: 'across two lines',
    text: 'Well done Olivia Bennett, Jack Morris and\nAmelia Clarke on your certificates in #Year4!',
    press: /^Use “three of our Year 4s”/,
    fixed: 'Well done three of our Year 4s on your certificates in #Year4!',
  },
  {
    what: 'between other lines, one of them empty',
    text: 'Maths news 🎉\n\nWell done Olivia Bennett in Year 4!\nSee you soon',
    press: USE,
    fixed: 'Maths news 🎉\n\nWell done Olivia in Year 4!\nSee you soon',
  },
  {
    what: 'beside joined emoji',
    text: 'Well done 👩‍👩‍👧‍👦Olivia Bennett👨🏽‍🔬 on your certificate! 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
    press: USE,
    fixed: 'Well done 👩‍👩‍👧‍👦Olivia👨🏽‍🔬 on your certificate! 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  },
  {
    what: 'at the start',
    text: 'Olivia Bennett in Year 4 won the maths prize!',
    press: USE,
    fixed: 'Olivia in Year 4 won the maths prize!',
  },
  {
    what: 'at the end',
    text: 'Our Year 4 maths prize winner: Olivia Bennett',
    press: USE,
    fixed: 'Our Year 4 maths prize winner: Olivia',
  },
  {
    what: 'before a link, after a mention',
    text: 'Thank you @WendleburyLib! Well done Olivia Bennett https://parkhill.sch.uk/news',
    press: USE,
    fixed: 'Thank you @WendleburyLib! Well done Olivia https://parkhill.sch.uk/news',
  },
  {
    what: 'several at once',
    text: 'Well done Olivia Bennett on your certificate!\nWell done Jack Morris, star of #Year4!\n\nWell done Amelia Clarke 🎉',
    press: /^Make all/,
    fixed: 'Well done Olivia on your certificate!\nWell done Jack, star of #Year4!\n\nWell done Amelia 🎉',
  },
  {
    what: 'the whole text',
    text: 'Olivia Bennett',
    press: USE,
    fixed: 'Olivia',
  },
];

for (const { what, text, press, fixed } of ROWS)
  test(`${what}: put right in the editor’s state, and so published`, async ({ practice, page }) => {
    const seen = new Seen(page);
    await practice.open();
    await practice.typeDraft(text, 'home', 'insert');
    await page.keyboard.press('Control+Enter');
    await seen.expectOpen();
    await seen.click(press);
    await expect.poll(() => practice.editorText()).toBe(fixed);
    await seen.click(/^Post now/);
    await practice.expectPublished(1);
    expect(practice.texts()).toEqual([fixed]);
    expect(await practice.errors()).toEqual([]);
  });

const TEXT = 'Well done Olivia #Bennett, Jack Morris and Amelia Clarke! 🎉\nLovely maths in #Year4';
const FIXED = 'Well done Olivia, Jack and Amelia! 🎉\nLovely maths in #Year4';

test('undo brings each word back, redo puts it right again, and what is posted is what is there', async ({
  practice,
  page,
}) => {
  const seen = new Seen(page);
  await practice.open();
  await practice.typeDraft(TEXT, 'home', 'insert');
  await page.keyboard.press('Control+Enter');
  await seen.expectOpen();
  await seen.click(/^Make all/);
  await expect.poll(() => practice.editorText()).toBe(FIXED);
  await seen.click(/^Go back/);
  await seen.expectClosed();
  await practice.editor().click();
  for (let i = 0; i < 3; i++) await page.keyboard.press('Control+Z');
  await expect.poll(() => practice.editorText()).toBe(TEXT);
  for (let i = 0; i < 3; i++) await page.keyboard.press('Control+Shift+Z');
  await expect.poll(() => practice.editorText()).toBe(FIXED);
  await practice.sendButton().click();
  await practice.expectPublished(1);
  expect(practice.texts()).toEqual([FIXED]);
  expect(await practice.errors()).toEqual([]);
});

for (const at of ['end', 'start', 'after the name', 'before the name'] as const)
  test(`caret ${at}: typing and backspace go on where the person was`, async ({ practice, page }) => {
    const seen = new Seen(page);
    const text = 'Well done Olivia Bennett on your maths!';
    const fixed = 'Well done Olivia on your maths!';
    const before = { end: 39, start: 0, 'after the name': 28, 'before the name': 5 }[at];
    const after = { end: 31, start: 0, 'after the name': 20, 'before the name': 5 }[at];
    await practice.open();
    await practice.typeDraft(text, 'home', 'insert');
    await practice.select(before, before);
    await page.keyboard.press('Control+Enter');
    await seen.expectOpen();
    await seen.click(USE);
    await expect.poll(() => practice.editorText()).toBe(fixed);
    await seen.click(/^Go back/);
    await seen.expectClosed();
    await expect.poll(() => practice.selection()).toEqual({ anchor: after, focus: after, focused: true });
    await page.keyboard.type('ab');
    await page.keyboard.press('Backspace');
    await expect.poll(() => practice.editorText()).toBe(`${fixed.slice(0, after)}a${fixed.slice(after)}`);
    await page.keyboard.press('Backspace');
    await expect.poll(() => practice.editorText()).toBe(fixed);
    await practice.sendButton().click();
    await practice.expectPublished(1);
    expect(practice.texts()).toEqual([fixed]);
  });

test('a selection after the name is still over the same words', async ({ practice, page }) => {
  const seen = new Seen(page);
  await practice.open();
  await practice.typeDraft('Well done Olivia Bennett on your maths!', 'home', 'insert');
  await practice.select(33, 38);
  await page.keyboard.press('Control+Enter');
  await seen.expectOpen();
  await seen.click(USE);
  await seen.click(/^Go back/);
  await seen.expectClosed();
  await expect.poll(() => practice.selection()).toMatchObject({ anchor: 25, focus: 30 });
  await page.keyboard.type('science');
  await expect.poll(() => practice.editorText()).toBe('Well done Olivia on your science!');
});

test('X’s length counter counts what is there after a fix', async ({ practice, page }) => {
  const seen = new Seen(page);
  const text = `Well done Olivia Bennett! 🎉 ${'Lovely. '.repeat(31)}`.trim();
  const fixed = text.replace(' Bennett', '');
  const left = (of: string): string => String(280 - twitter.parseTweet(of).weightedLength);
  const counter = page.getByTestId('countdown-circle').locator('small');
  await practice.open();
  await practice.typeDraft(text, 'home', 'insert');
  await expect(counter).toHaveText(left(text));
  await page.keyboard.press('Control+Enter');
  await seen.expectOpen();
  await seen.click(USE);
  await expect.poll(() => practice.editorText()).toBe(fixed);
  await expect(counter).toHaveText(left(fixed));
});
