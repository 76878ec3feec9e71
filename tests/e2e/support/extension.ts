/** One extension in one running browser: its id, its worker, its policy. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, expect, type Page, type Worker } from '@playwright/test';
import type { PrivatePolicy } from '../../../scripts/private-policy.ts';
import { POLICY_MS } from './patience.ts';

/** The id that Chromium gives: from the manifest's key, or from the folder when there is none. */
export function extensionId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { key?: string };
  const source = manifest.key ? Buffer.from(manifest.key, 'base64') : Buffer.from(resolve(folder), 'utf8');
  const hex = createHash('sha256').update(source).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Chromium's whole policy for one extension's settings. */
export const policyFor = (id: string, values: object): object => ({
  '3rdparty': { extensions: { [id]: values } },
});

/** The pieces of Chromium's API that run inside the worker here, and in its page of extensions. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<{ response: { siteLabel: string } }> };
  storage: { managed: { get(keys: null): Promise<Record<string, unknown>> } };
  developerPrivate: {
    updateProfileConfiguration(to: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string, how: { failQuietly: boolean }): Promise<void>;
    getExtensionInfo(id: string): Promise<{ state: string }>;
  };
};

export class Extension {
  readonly id: string;
  readonly #context: BrowserContext;
  readonly #policy: PrivatePolicy | null;
  #written: string;
  #session: CDPSession | null = null;

  constructor(id: string, context: BrowserContext, policy: PrivatePolicy | null, written: object | null) {
    this.id = id;
    this.#context = context;
    this.#policy = policy;
    this.#written = JSON.stringify(written);
  }

  url(path: string): string {
    return `chrome-extension://${this.id}/${path.replace(/^\//, '')}`;
  }

  /** The worker, once it runs. A sleeping worker is woken by what a test does, not by this. */
  async serviceWorker(): Promise<Worker> {
    await expect.poll(() => this.isAwake(), { message: 'the worker runs' }).toBe(true);
    const own = () => this.#context.serviceWorkers().find((one) => one.url().startsWith(this.url('')));
    await expect.poll(() => own() !== undefined).toBe(true);
    return own()!;
  }

  /** Whether the worker runs now. Playwright does not notice when one stops, so the browser itself is asked. */
  async isAwake(): Promise<boolean> {
    this.#session ??= await this.#context.browser()!.newBrowserCDPSession();
    const { targetInfos } = await this.#session.send('Target.getTargets');
    return targetInfos.some((one) => one.type === 'service_worker' && one.url.startsWith(this.url('')));
  }

  /** Stops the worker as the browser does when it has been idle, and waits for that. What comes next may wake it at once. */
  async stopWorker(): Promise<void> {
    const page = this.#context.pages()[0]!;
    const session = await this.#context.newCDPSession(page);
    const stopped = new Promise<void>((done) =>
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        const own = versions.filter((one) => one.scriptURL.startsWith(this.url('')));
        if (own.some((one) => one.status === 'activated' && one.runningStatus === 'stopped')) done();
      }),
    );
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
    await session.detach();
  }

  /** Runs a function with the extension's rights, on a page of its own that closes again. It wakes no worker. */
  async evaluate<T, A>(what: (arg: A) => T | Promise<T>, arg?: A): Promise<T> {
    const page = await this.open('manifest.json');
    try {
      return (await page.evaluate(what as (arg: unknown) => unknown, arg)) as T;
    } finally {
      await page.close();
    }
  }

  /** What the extension reads as `storage.managed`. */
  managed(): Promise<Record<string, unknown>> {
    return this.evaluate(() => chrome.storage.managed.get(null));
  }

  /** The label of the policy that Gatepost's worker works by (`siteLabel`). */
  async siteLabel(): Promise<string> {
    const told = await this.evaluate(() => chrome.runtime.sendMessage({ name: 'status', request: {} }));
    return told.response.siteLabel;
  }

  /**
   * Writes the extension's managed policy and has the browser read it at once; null takes it away. It has arrived in
   * `storage.managed` when this returns. False: it was so already.
   */
  async policy(values: object | null): Promise<boolean> {
    const next = JSON.stringify(values);
    if (next === this.#written) return false;
    if (!this.#policy) throw new Error('This browser was started without a private policy folder.');
    this.#policy.write(values === null ? null : policyFor(this.id, values));
    await this.#reload();
    await expect
      .poll(() => this.managed(), { message: 'the policy has arrived', timeout: POLICY_MS })
      .toEqual(JSON.parse(next) ?? {});
    this.#written = next;
    return true;
  }

  /** Writes the policy file as it is, broken or not, and has the browser read it. */
  async rawPolicy(values: object | null): Promise<void> {
    this.#policy?.write(values);
    this.#written = 'raw';
    await this.#reload();
  }

  async #reload(): Promise<void> {
    const page = await this.#context.newPage();
    try {
      await page.goto('chrome://policy');
      await page.locator('#reload-policies').click();
      // Right after a start the browser is still reading its first policy.
      await expect(page.locator('#reload-policies')).toBeEnabled({ timeout: POLICY_MS });
    } finally {
      await page.close();
    }
  }

  /**
   * Loads the extension anew, as an update does: the new version runs and has its policy when this returns, and open
   * pages keep the scripts of the old one.
   */
  async update(): Promise<void> {
    const had = await this.managed();
    const page = await this.#context.newPage();
    try {
      await page.goto('chrome://extensions');
      await page.evaluate(async (id) => {
        // A browser in which nobody develops keeps an extension from a folder switched off once it was reloaded.
        await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await chrome.developerPrivate.reload(id, { failQuietly: true });
      }, this.id);
      const state = () => page.evaluate((id) => chrome.developerPrivate.getExtensionInfo(id), this.id);
      await expect
        .poll(async () => (await state()).state, { message: 'the new version runs' })
        .toBe('ENABLED');
    } finally {
      await page.close();
    }
    await expect
      .poll(() => this.managed(), { message: 'it has its policy', timeout: POLICY_MS })
      .toEqual(had);
  }

  /** Opens a page of the extension, such as `popup.html`. */
  async open(path: string): Promise<Page> {
    const page = await this.#context.newPage();
    await page.goto(this.url(path));
    return page;
  }
}
