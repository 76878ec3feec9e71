/**
 * Firefox with the Firefox build and the practice page, driven over WebDriver BiDi. Gatepost's surfaces stand in a
 * closed shadow root; another extension may look into those, and tells here what a person sees.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { FIREFOX_ID } from '../../../src/policy/templates/index.ts';
import type { Where } from '../../x/page/handle.ts';
import { PracticeX } from '../../x/server.ts';
import { FIREFOX_BUILD } from './builds.ts';
import { BROWSER, withPolicies } from './firefox-policy.ts';
import { START_MS } from './patience.ts';

/** Why there is nothing to test here; empty when there is. */
export const MISSING = BROWSER
  ? existsSync(join(FIREFOX_BUILD, 'manifest.json'))
    ? ''
    : `No Firefox build in ${FIREFOX_BUILD}: npm run build:firefox.`
  : 'Firefox is not installed (looked for /usr/bin/firefox-esr and /usr/bin/firefox).';

/** How a browser says that an extension was put in. */
export type Installed = {
  readonly installType: string;
  readonly mayDisable: boolean;
  readonly enabled: boolean;
};

type Shown = {
  readonly open: boolean;
  /** Something of it is still on its way to its place. */
  readonly moving: boolean;
  readonly text: string;
  readonly buttons: readonly { name: string; x: number; y: number; disabled: boolean }[];
};

const LOOKER = `addEventListener('look', () => {
  const roots = [...document.documentElement.children].map((el) => el.openOrClosedShadowRoot).filter(Boolean);
  const root = roots.find((one) => one.querySelector('.gp'));
  const dialog = root?.querySelector('.dialog');
  const buttons = [...(root?.querySelectorAll('button') ?? [])].map((b) => {
    const box = b.getBoundingClientRect();
    return { name: b.textContent, x: box.x + box.width / 2, y: box.y + box.height / 2, disabled: b.disabled };
  });
  const moving = root?.getAnimations().some((one) => one.playState === 'running') ?? false;
  const shown = { open: Boolean(dialog), moving, text: dialog?.textContent ?? root?.querySelector('.chip')?.textContent ?? '', buttons };
  document.documentElement.dataset.shown = JSON.stringify(shown);
});
addEventListener('look-installed', async () => {
  const installed = await browser.runtime.sendMessage('installed').catch(() => null);
  document.documentElement.dataset.installed = JSON.stringify(installed);
});`;
const LOOKER_WORKER = `browser.runtime.onMessage.addListener(async () => {
  const { installType, mayDisable, enabled } = await browser.management.get(${JSON.stringify(FIREFOX_ID)});
  return { installType, mayDisable, enabled };
});`;

const LOOKER_MANIFEST = {
  manifest_version: 3,
  name: 'Looker',
  version: '1',
  permissions: ['management'],
  background: { scripts: ['worker.js'] },
  browser_specific_settings: { gecko: { id: 'looker@gatepost.test' } },
  content_scripts: [{ matches: ['https://x.com/*'], js: ['look.js'], run_at: 'document_start' }],
};

export class Firefox {
  readonly x: PracticeX;
  readonly #browser: Browser;
  readonly #scratch: string;
  #page: Page | null = null;

  private constructor(x: PracticeX, browser: Browser, scratch: string) {
    this.x = x;
    this.#browser = browser;
    this.#scratch = scratch;
  }

  /** Without `policies` the build is put in by hand; with them, a `policies.json` of its own, they have to do it. */
  static async start(policies?: string): Promise<Firefox> {
    const scratch = mkdtempSync(join(tmpdir(), 'gatepost-firefox-'));
    const looker = join(scratch, 'looker');
    mkdirSync(looker);
    writeFileSync(join(looker, 'manifest.json'), JSON.stringify(LOOKER_MANIFEST));
    writeFileSync(join(looker, 'look.js'), LOOKER);
    writeFileSync(join(looker, 'worker.js'), LOOKER_WORKER);
    const x = await PracticeX.start();
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: policies === undefined ? (BROWSER as string) : withPolicies(scratch, policies),
      headless: true,
      timeout: START_MS,
      acceptInsecureCerts: true,
      extraPrefsFirefox: x.firefoxPrefs(),
      env: { ...process.env, HOME: scratch },
    });
    if (policies === undefined) await browser.installExtension(FIREFOX_BUILD);
    await browser.installExtension(looker);
    return new Firefox(x, browser, scratch);
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    await this.x.close();
    rmSync(this.#scratch, { recursive: true, force: true, maxRetries: 5 });
  }

  get page(): Page {
    if (!this.#page) throw new Error('Open a page first.');
    return this.#page;
  }

  /** A new tab on this path of the practice page, with an empty record of requests. */
  async open(path = '/home'): Promise<void> {
    await this.closePage();
    this.x.reset();
    this.#page = await this.#browser.newPage();
    await this.page.setViewport({ width: 1280, height: 900 });
    const url = new URL(path, 'https://x.com');
    url.searchParams.set('as', 'ParkHillPrimary');
    await this.page.goto(url.href);
    await this.page.waitForFunction(() => window.__x !== undefined);
  }

  async closePage(): Promise<void> {
    await this.#page?.close();
    this.#page = null;
  }

  /** Clicks the last element found, once it is there and can be pressed. */
  async click(selector: string, n = -1): Promise<void> {
    const found = async () => (await this.page.$$(selector)).at(n);
    // What is rendered anew meanwhile is looked for again.
    const ready = async () =>
      (await found())?.evaluate((one) => !(one as HTMLButtonElement).disabled).catch(() => false) ?? false;
    await expect.poll(ready, { message: `${selector} can be pressed` }).toBe(true);
    await (await found())!.click();
  }

  /** Clicks into box `n` and types, line by line. */
  async write(text: string, where: Where = 'home', n = 0): Promise<void> {
    const scope = where === 'modal' ? '#layers' : 'main';
    await this.click(`${scope} .r-composer :is([contenteditable], textarea.r-plain)`, n);
    for (const [i, line] of text.split('\n').entries()) {
      if (i > 0) await this.page.keyboard.press('Enter');
      if (line) await this.page.keyboard.type(line);
    }
    await expect.poll(() => this.editorText(where, n)).toBe(text);
  }

  editorText(where: Where = 'home', n = 0): Promise<string> {
    return this.page.evaluate((at, in_) => window.__x.editorText(at, in_), n, where);
  }

  async send(how: 'button' | 'keys' | 'script', where: Where = 'home'): Promise<void> {
    if (how === 'script') return this.page.evaluate((at) => void window.__x.submit(at), where);
    if (how === 'button') return this.click(`${where === 'modal' ? '#layers' : 'main'} .r-send`);
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.up('Control');
  }

  async #shown(): Promise<Partial<Shown>> {
    await this.page.evaluate(() => void dispatchEvent(new Event('look')));
    return JSON.parse(
      (await this.page.evaluate(() => document.documentElement.dataset['shown'])) ?? '{}',
    ) as Partial<Shown>;
  }

  /** How Gatepost was put in; null while it is not there. */
  async installed(): Promise<Installed | null> {
    await this.page.evaluate(() => {
      delete document.documentElement.dataset['installed'];
      dispatchEvent(new Event('look-installed'));
    });
    await this.page.waitForFunction(() => document.documentElement.dataset['installed'] !== undefined);
    const told = await this.page.evaluate(() => document.documentElement.dataset['installed']);
    return JSON.parse(told ?? 'null') as Installed | null;
  }

  /** Waits until X has published these texts and no others, without a panel that asks for more. */
  async expectPublished(texts: readonly string[]): Promise<void> {
    const now = async () => ({
      texts: this.texts(),
      panel: (await this.isOpen()) ? (await this.#shown()).text : '',
    });
    await expect.poll(now, { message: 'what is published' }).toEqual({ texts, panel: '' });
  }

  /** Waits until the panel says this. */
  async expectText(said: string): Promise<void> {
    await expect.poll(async () => (await this.#shown()).text, { message: 'the panel says' }).toContain(said);
  }

  async isOpen(): Promise<boolean> {
    return (await this.#shown()).open === true;
  }

  opened(): Promise<void> {
    return expect.poll(() => this.isOpen(), { message: 'the panel is open' }).toBe(true);
  }

  closed(): Promise<void> {
    return expect.poll(() => this.isOpen(), { message: 'the panel is closed' }).toBe(false);
  }

  /** Clicks the panel's button with this name, once it can be pressed and stands still. */
  async press(name: RegExp): Promise<void> {
    let point: { readonly x: number; readonly y: number } | null = null;
    const still = async (): Promise<boolean> => {
      const { buttons, moving } = await this.#shown();
      const next = moving ? undefined : buttons?.find((b) => name.test(b.name) && !b.disabled);
      const stood = next !== undefined && point !== null && next.x === point.x && next.y === point.y;
      point = next ?? null;
      return stood;
    };
    await expect.poll(still, { message: `a button ${name}` }).toBe(true);
    const { x: left, y: top } = point!;
    await this.page.mouse.click(left, top);
  }

  /** The words that are underlined now. */
  marked(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((h) => [...h].map((range) => String(range))),
    );
  }

  /** The texts that X published, in order. */
  texts(): unknown[] {
    return this.x.published().map((one) => one.body?.variables?.tweet_text);
  }

  /** Whatever was sent before this has arrived once it is through. */
  async settled(): Promise<void> {
    await this.page.evaluate(() =>
      window.__x.send({ url: 'https://x.com/i/api/1.1/jot/client_event.json', body: '' }),
    );
  }

  errors(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.__x.errors());
  }
}
