/**
 * The main scene in Firefox, with the Firefox build (`npm run build:firefox`): a risky post is marked, held, put right
 * and sent; a harmless one goes out. Firefox needs another form of paste and hands ports over in its own way.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { PracticeX } from '../x/server.ts';

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));
const BUILD = resolve(process.env['GATEPOST_BUILD_FIREFOX'] ?? '.output/firefox-mv3');

test.skip(!FIREFOX, 'Firefox is not installed (looked for /usr/bin/firefox-esr and /usr/bin/firefox).');
test.skip(!existsSync(join(BUILD, 'manifest.json')), `No Firefox build in ${BUILD}: npm run build:firefox.`);
test.describe.configure({ mode: 'serial', timeout: 90_000 });

type Shown = {
  readonly open: boolean;
  readonly text: string;
  readonly buttons: readonly { name: string; x: number; y: number; disabled: boolean }[];
};

/** Another extension may look into closed roots; this one tells the test what a person sees. */
const LOOKER = `addEventListener('look', () => {
  const roots = [...document.documentElement.children].map((el) => el.openOrClosedShadowRoot).filter(Boolean);
  const root = roots.find((one) => one.querySelector('.gp'));
  const dialog = root?.querySelector('.dialog');
  const buttons = [...(root?.querySelectorAll('button') ?? [])].map((b) => {
    const box = b.getBoundingClientRect();
    return { name: b.textContent, x: box.x + box.width / 2, y: box.y + box.height / 2, disabled: b.disabled };
  });
  const shown = { open: Boolean(dialog), text: dialog?.textContent ?? root?.querySelector('.chip')?.textContent ?? '', buttons };
  document.documentElement.dataset.shown = JSON.stringify(shown);
});`;

let x: PracticeX;
let browser: Browser;
let page: Page;
let scratch: string;

test.beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'gatepost-firefox-'));
  const looker = join(scratch, 'looker');
  mkdirSync(looker);
  writeFileSync(
    join(looker, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Looker',
      version: '1',
      browser_specific_settings: { gecko: { id: 'looker@gatepost.test' } },
      content_scripts: [{ matches: ['https://x.com/*'], js: ['look.js'], run_at: 'document_start' }],
    }),
  );
  writeFileSync(join(looker, 'look.js'), LOOKER);
  x = await PracticeX.start();
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX as string,
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: x.firefoxPrefs(),
    env: { ...process.env, HOME: scratch },
  });
  await browser.installExtension(BUILD);
  await browser.installExtension(looker);
});

test.afterAll(async () => {
  await browser?.close();
  await x?.close();
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
});

test.beforeEach(async () => {
  x.reset();
  page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto('https://x.com/home?as=ParkHillPrimary');
  await page.waitForFunction(() => window.__x !== undefined);
});

test.afterEach(() => page.close());

const EDITOR = 'main .r-composer [contenteditable]';
const RISKY = 'Well done Olivia Bennett on your maths certificate!';
const SAFE = 'Well done Year 4 on a lovely assembly this morning!';

async function write(text: string): Promise<void> {
  await page.click(EDITOR);
  await page.keyboard.type(text);
  await expect.poll(() => page.evaluate(() => window.__x.editorText(0, 'home'))).toBe(text);
}

const shown = async (): Promise<Shown> => {
  await page.evaluate(() => void dispatchEvent(new Event('look')));
  return JSON.parse((await page.evaluate(() => document.documentElement.dataset['shown'])) ?? '{}') as Shown;
};
const opened = (): Promise<void> => expect.poll(async () => (await shown()).open).toBe(true);
const closed = (): Promise<void> => expect.poll(async () => (await shown()).open).toBe(false);
const texts = (): unknown[] => x.published().map((one) => one.body?.variables?.tweet_text);
const marked = (): Promise<string[]> =>
  page.evaluate(() => [...CSS.highlights.values()].flatMap((h) => [...h].map((range) => String(range))));

/** Clicks the panel's button with this name, once it is there and can be pressed. */
async function press(name: RegExp): Promise<void> {
  const find = async () => (await shown()).buttons.find((b) => name.test(b.name) && !b.disabled);
  await expect.poll(async () => (await find()) !== undefined, { message: `a button ${name}` }).toBe(true);
  const { x: left, y: top } = (await find())!;
  await page.mouse.click(left, top);
}

const send = async (how: 'button' | 'keys'): Promise<void> => {
  if (how === 'button') return page.click('main .r-send');
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
};

for (const how of ['button', 'keys'] as const) {
  test(`${how}: a risky post is marked, held, put right and sent`, async () => {
    await write(RISKY);
    await expect.poll(marked).toContain('Olivia Bennett');
    await send(how);
    await opened();
    expect(x.published()).toHaveLength(0);
    await press(/^Use “Olivia”/);
    await press(/^Post now/);
    await expect.poll(texts).toEqual(['Well done Olivia on your maths certificate!']);
    await closed();
    expect(await page.evaluate(() => window.__x.errors())).toEqual([]);
  });

  test(`${how}: a harmless post goes out untouched`, async () => {
    await write(SAFE);
    await send(how);
    await expect.poll(texts).toEqual([SAFE]);
    expect((await shown()).open).toBe(false);
  });
}

for (const from of ['the page', 'an empty frame', 'a frame with a document'] as const)
  test(`a request that no composer announced, from ${from}, is held, and refused when the person goes back`, async () => {
    const answer = page.evaluate(
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
    await opened();
    await press(/^Go back/);
    expect(await answer).toBe('TypeError');
    expect(x.published()).toHaveLength(0);
  });
