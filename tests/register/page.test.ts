import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decode } from '../../src/register/codec.ts';
import { lookup } from '../../src/register/lookup.ts';
import { registerWords } from '../../src/ui/options/words.ts';
import { openBrowser } from '../ui/gallery/browser.ts';

const here = (path: string): string => new URL(path, import.meta.url).pathname;

async function pageContext(browser: Browser): Promise<BrowserContext> {
  const made = await build({
    entryPoints: [here('./page/main.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias: { 'wxt/browser': here('./page/browser.ts') },
  });
  const script = (made.outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Register</title></head><body><script>${script}</script></body></html>`;
  const context = await browser.newContext({ viewport: { width: 900, height: 800 } });
  await context.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body }));
  return context;
}

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const kept = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { keptItems: Record<string, string> }).keptItems['register']);
const noViolations = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => [v.id, v.nodes.map((n) => n.html)])).toEqual([]);
};

const PUPILS =
  'UPN,Surname,Forename,Looked After,Photo consent\nA1,Quillfeather,Emma,Yes,Yes\nA2,Jones,Liam,No,No\n,,,,\nA4,,Niamh,,\n';

describe('the register on the options page', () => {
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    browser = await openBrowser();
    context = await pageContext(browser);
  }, 180_000);
  afterAll(() => browser.close());
  const open = async (): Promise<Page> => {
    const page = await context.newPage();
    await page.goto('https://register.test/');
    return page;
  };

  it('shows what was understood, lets it be corrected, and keeps no name', async () => {
    const page = await open();
    await page.getByText(registerWords.none).waitFor();
    await page.getByLabel(registerWords.choose).setInputFiles(file('pupils.csv', PUPILS));
    await page.getByText('2 pupils').waitFor();
    expect(await page.getByRole('cell', { name: 'Quillfeather' }).count()).toBe(1);
    await page.getByText(registerWords.problems_one).click();
    await page.getByText('pupils.csv, line 5, column 2 (Surname)').waitFor();
    await noViolations(page);

    await page.getByLabel(registerWords.never_column).selectOption({ label: 'Looked After (is this it?)' });
    await page.getByText('1 never to be named').waitFor();
    await page.getByLabel(registerWords.strict).check();
    await page.getByText('2 never to be named').waitFor();
    await page.getByLabel(registerWords.strict).uncheck();
    await page.getByRole('button', { name: registerWords.make }).click();
    await page.getByText('Done. A register of 2 pupils').waitFor();
    await noViolations(page);

    const written = await kept(page);
    const register = lookup(decode(written ?? ''));
    expect(register.pair('Emma', 'Quillfeather')).toBe('never-name');
    expect(register.pair('Liam', 'Jones')).toBe('pupil');
    // The page has let go of the names too.
    expect(await page.content()).not.toContain('Quillfeather');

    await page.getByRole('button', { name: registerWords.export_show }).click();
    const lines = await page.getByLabel(registerWords.export_label).inputValue();
    expect(decode(lines)).toEqual(decode(written ?? ''));
    await page.close();
  }, 180_000);

  it('a broken file is refused in words, and the register in use stays', async () => {
    const page = await open();
    await page.getByLabel(registerWords.choose).setInputFiles(file('pupils.csv', PUPILS));
    await page.getByRole('button', { name: registerWords.make }).click();
    await page.getByText('Done.').waitFor();
    const before = await kept(page);
    await page
      .getByLabel(registerWords.choose)
      .setInputFiles(file('broken.csv', 'Forename,Surname\nEmma,"Carter\n'));
    await page.getByRole('alert').getByText('broken.csv, line 2, column 7').waitFor();
    await page.getByRole('alert').getByText(registerWords.unchanged).waitFor();
    expect(await kept(page)).toBe(before);
    await noViolations(page);
    await page.close();
  }, 180_000);

  it('a list with headings of its own is put right by saying what its columns hold', async () => {
    const page = await open();
    await page
      .getByLabel(registerWords.choose)
      .setInputFiles(file('own.csv', 'Kind,Group,Label\nCarter,4B,Emma\n'));
    await page.getByRole('alert').waitFor();
    await page.getByLabel('What column 1, Kind, holds').selectOption('family');
    await page.getByLabel('What column 3, Label, holds').selectOption('given');
    await page.getByText('1 pupil', { exact: true }).waitFor();
    expect(await page.getByRole('cell', { name: 'Emma' }).count()).toBe(1);
    await page.close();
  }, 180_000);

  it('is removed when asked twice', async () => {
    const page = await open();
    await page.getByLabel(registerWords.choose).setInputFiles(file('pupils.csv', PUPILS));
    await page.getByRole('button', { name: registerWords.make }).click();
    await page.getByRole('button', { name: registerWords.remove }).click();
    await page.getByRole('button', { name: registerWords.remove_sure }).click();
    await page.getByText(registerWords.removed).waitFor();
    expect(await kept(page)).toBeUndefined();
    await page.close();
  }, 180_000);
});
