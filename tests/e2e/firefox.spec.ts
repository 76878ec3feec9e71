/**
 * Firefox, with the Firefox build (`npm run build:firefox`): surface × sender × {risky, harmless}, and fixes in every row
 * that Chromium and Firefox take differently. Firefox needs another form of paste and hands ports over in its own way.
 * What counts is the body that X receives.
 */
import { expect, test } from '@playwright/test';
import type { Where } from '../x/page/handle.ts';
import { Firefox, MISSING } from './support/firefox.ts';
import { RISKY } from './support/park-hill.ts';

test.skip(MISSING !== '', MISSING);
test.describe.configure({ mode: 'serial' });

const FIXED = 'Well done Olivia on your maths certificate!';
const SAFE = 'Well done Year 4 on a lovely assembly this morning!';
const FIRST = 'Here is our week.';
const THEIRS = '/MossSideTrust/status/1900000000000000003';

let firefox: Firefox;
test.beforeAll(async () => {
  firefox = await Firefox.start();
});
test.afterAll(() => firefox?.stop());
test.afterEach(() => firefox.closePage());

type Row = {
  readonly id: string;
  readonly path: string;
  readonly where: Where;
  readonly senders: readonly ('button' | 'keys' | 'script')[];
  readonly write?: (text: string) => Promise<void>;
  /** What X must receive of a text. */
  readonly receives?: (text: string) => readonly string[];
};

const openModal = (): Promise<void> => firefox.click('.r-new');
const thread = async (first: string, second: string): Promise<void> => {
  await openModal();
  await firefox.write(first, 'modal');
  await firefox.click('#layers .r-add');
  await firefox.write(second, 'modal', 1);
};

const ROWS: readonly Row[] = [
  { id: 'home', path: '/home', where: 'home', senders: ['button', 'keys', 'script'] },
  {
    id: 'modal',
    path: '/home',
    where: 'modal',
    senders: ['button', 'keys'],
    write: async (text) => {
      await openModal();
      await firefox.write(text, 'modal');
    },
  },
  { id: 'reply', path: THEIRS, where: 'reply', senders: ['button', 'keys'] },
  { id: 'quote', path: `/compose/post?url=https://x.com${THEIRS}`, where: 'modal', senders: ['keys'] },
  {
    id: 'thread, second part',
    path: '/home',
    where: 'modal',
    senders: ['button', 'script'],
    write: (text) => thread(FIRST, text),
    receives: (text) => [FIRST, text],
  },
  {
    id: 'thread, first part',
    path: '/home',
    where: 'modal',
    senders: ['keys'],
    write: (text) => thread(text, FIRST),
    receives: (text) => [text, FIRST],
  },
  { id: 'ids lost', path: '/home?noids=1', where: 'home', senders: ['keys'] },
  { id: 'composer unlike any known one', path: '/home?noids=all', where: 'home', senders: ['button'] },
  { id: 'mobile web', path: '/compose/post?mobile=1', where: 'modal', senders: ['button'] },
];

for (const row of ROWS)
  for (const sender of row.senders) {
    const { id, path, where, receives = (text: string) => [text] } = row;
    const write = row.write ?? ((text: string) => firefox.write(text, where));

    test(`${id} · ${sender} · risky: held, put right, and so published`, async () => {
      await firefox.open(path);
      await write(RISKY);
      await firefox.send(sender, where);
      await firefox.opened();
      await firefox.settled();
      expect(firefox.texts()).toEqual([]);
      // Words that Gatepost cannot see the place of are the person's to change.
      if (path.endsWith('noids=all')) {
        await firefox.press(/^Go back/);
        await firefox.closed();
        await firefox.settled();
        expect(firefox.texts()).toEqual([]);
        expect(await firefox.editorText(where)).toBe(RISKY);
        return;
      }
      await firefox.press(/^Use “Olivia”/);
      await firefox.press(/^Post now/);
      await firefox.expectPublished(receives(FIXED));
      expect(await firefox.errors()).toEqual([]);
    });

    test(`${id} · ${sender} · harmless: goes out untouched`, async () => {
      await firefox.open(path);
      // Where the page hides the account, news of a class is asked about, and rightly so.
      const text = path.includes('noids') ? 'The office has a blue box for harvest tins. Thank you!' : SAFE;
      await write(text);
      await firefox.send(sender, where);
      await firefox.expectPublished(receives(text));
      expect(await firefox.errors()).toEqual([]);
    });
  }

test('what is risky is marked while it is written', async () => {
  await firefox.open();
  await firefox.write(RISKY);
  await expect.poll(() => firefox.marked()).toContain('Olivia Bennett');
});

const FIXES: readonly (readonly [what: string, text: string, press: RegExp, fixed: string])[] = [
  ['across a hashtag', 'Well done Olivia #Bennett on your maths certificate!', /^Take the tag out/, FIXED],
  [
    'across two lines',
    'Well done Olivia Bennett, Jack Morris and\nAmelia Clarke on your certificates in #Year4!',
    /^Use “three of our Year 4s”/,
    'Well done three of our Year 4s on your certificates in #Year4!',
  ],
  [
    'beside joined emoji',
    'Well done 👩‍👩‍👧‍👦Olivia Bennett👨🏽‍🔬 on your certificate! 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
    /^Use “Olivia”/,
    'Well done 👩‍👩‍👧‍👦Olivia👨🏽‍🔬 on your certificate! 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  ],
  [
    'at the start, between lines',
    'Olivia Bennett in Year 4 won the maths prize!\n\nSee you soon',
    /^Use “Olivia”/,
    'Olivia in Year 4 won the maths prize!\n\nSee you soon',
  ],
  [
    'several at once',
    'Well done Olivia Bennett on your certificate!\nWell done Jack Morris, star of #Year4!',
    /^Make all/,
    'Well done Olivia on your certificate!\nWell done Jack, star of #Year4!',
  ],
];

for (const [what, text, press, fixed] of FIXES)
  test(`a fix ${what}: right in the editor’s state, and so published`, async () => {
    await firefox.open();
    await firefox.write(text);
    await firefox.send('keys');
    await firefox.opened();
    await firefox.press(press);
    await expect.poll(() => firefox.editorText()).toBe(fixed);
    await firefox.press(/^Post now/);
    await firefox.expectPublished([fixed]);
    expect(await firefox.errors()).toEqual([]);
  });

for (const from of ['the page', 'an empty frame', 'a frame with a document'] as const)
  test(`a request that no composer announced, from ${from}, is held, and refused when the person goes back`, async () => {
    await firefox.open();
    const answer = firefox.page.evaluate(
      async (text, where) => {
        const frame = document.createElement('iframe');
        if (where === 'a frame with a document') frame.srcdoc = '<p>Hello</p>';
        if (where !== 'the page') document.body.append(frame);
        if (frame.srcdoc) await new Promise((done) => frame.addEventListener('load', done));
        const send = where === 'the page' ? fetch : (frame.contentWindow as Window & typeof globalThis).fetch;
        return send('https://x.com/i/api/graphql/abc/CreateTweet', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ variables: { tweet_text: text }, queryId: 'abc' }),
        }).then(
          () => 'sent',
          (error: Error) => error.name,
        );
      },
      RISKY,
      from,
    );
    await firefox.opened();
    await firefox.press(/^Go back/);
    expect(await answer).toBe('TypeError');
    expect(firefox.x.published()).toHaveLength(0);
  });
