/** Starts a browser that takes the practice server for X, with an extension and a managed policy if wanted. */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findBrowser } from '../../../scripts/browser.ts';
import { type PrivatePolicy, privatePolicy } from '../../../scripts/private-policy.ts';
import { type OtherHost, PracticeX } from '../../x/server.ts';
import { Extension, extensionId, policyFor } from './extension.ts';
import { START_MS } from './patience.ts';

export type Launched = {
  readonly context: BrowserContext;
  readonly x: PracticeX;
  /** Null when no extension was asked for. */
  readonly extension: Extension | null;
  /** Why there is no managed policy, when there is none. */
  readonly refused: string;
  /** The folder that the browser reads policy files from, for files that are no JSON; null when there is none. */
  readonly policyFolder: string | null;
  /** The folder of the person's profile. */
  readonly profile: string;
  /** Starts the browser again with the same profile, once its context has been closed. */
  again(): Promise<{ readonly context: BrowserContext; readonly extension: Extension | null }>;
  close(): Promise<void>;
};

export type LaunchOptions = {
  /** The built extension's folder, or null for none. */
  readonly extension: string | null;
  /** Managed policy at start; null for none. */
  readonly policy?: object | null;
  readonly args?: readonly string[];
  /** Other servers of this machine that the browser takes for a host. */
  readonly hosts?: readonly OtherHost[];
  readonly headed?: boolean;
};

const NO_BROWSER = 'No browser found. Install Chromium, Chrome or Edge, or name one in GATEPOST_BROWSER.';

/** Playwright adds these; the first would keep extensions out, the second policy installs. */
const UNWANTED = [
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-extensions-with-background-pages',
];

declare const chrome: { storage: { managed: { get(keys: null): Promise<object> } } };

/**
 * Waits until the browser has read its policies. It does so once a page has come to rest in it; only then, or three
 * minutes later, is its start over. Pages that come and go quickly, as a test's do, keep it waiting.
 */
async function atRest(context: BrowserContext, id: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/manifest.json`);
  await page.evaluate(() => chrome.storage.managed.get(null));
  await page.close();
}

export async function launch(options: LaunchOptions): Promise<Launched> {
  const browser = findBrowser();
  if (!browser) throw new Error(NO_BROWSER);
  if (options.extension && !existsSync(join(options.extension, 'manifest.json')))
    throw new Error(`No built extension in ${options.extension}: run the build first.`);
  const x = await PracticeX.start();
  const made = privatePolicy(browser);
  const folder: PrivatePolicy | null = 'refused' in made ? null : made;
  // A copy, so that a build beside the tests does not pull the files from under the browser.
  const own = mkdtempSync(join(tmpdir(), 'gatepost-extension-'));
  if (options.extension) cpSync(options.extension, own, { recursive: true });
  const id = options.extension ? extensionId(own) : '';
  if (folder && id && options.policy) folder.write(policyFor(id, options.policy));
  const profile = mkdtempSync(join(tmpdir(), 'gatepost-profile-'));
  const start = async (): Promise<BrowserContext> => {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: folder?.executable ?? browser.path,
      headless: false,
      timeout: START_MS,
      viewport: { width: 1280, height: 900 },
      timezoneId: 'Europe/London',
      locale: 'en-GB',
      ignoreDefaultArgs: UNWANTED,
      args: [
        ...(options.headed ? [] : ['--headless=new']),
        ...(process.getuid?.() === 0 || folder ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--no-first-run',
        '--disable-component-update',
        '--disable-sync',
        ...x.chromiumArgs(options.hosts),
        ...(options.extension ? [`--load-extension=${own}`, `--disable-extensions-except=${own}`] : []),
        ...(options.args ?? []),
      ],
    });
    if (options.extension) await atRest(context, id);
    return context;
  };
  let context = await start();
  const known = () => (options.extension ? new Extension(id, context, folder, options.policy ?? null) : null);
  const extension = known();
  return {
    context,
    x,
    extension,
    refused: 'refused' in made ? made.refused : '',
    policyFolder: folder?.folder ?? null,
    profile,
    async again() {
      context = await start();
      return { context, extension: known() };
    },
    async close() {
      await context.close();
      await x.close();
      folder?.remove();
      for (const used of [profile, own]) rmSync(used, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
