import type { Browser, Page } from '@playwright/test';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, openBrowser } from './gallery/browser.ts';
import type { Api, Drawn } from './lean/page.ts';
import { pages, type Tree } from './lean/trees.ts';

/** The lean twin of Preact draws what Preact draws. */
declare const api: Api;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  await page.addScriptTag({ content: await bundle('../lean/page.ts') });
}, 180_000);
afterAll(() => browser.close());

describe('the lean twin of Preact', () => {
  it('draws every tree and every change of it as Preact does', async () => {
    const series = fc.sample(pages, { numRuns: 400, seed: 7 });
    const drawn = await page.evaluate<Drawn[][], string>(
      (all) => (JSON.parse(all) as Tree[][]).map((trees) => api.draw(trees)),
      JSON.stringify(series),
    );
    drawn.forEach((steps, i) => {
      steps.forEach((step, n) => {
        expect(step.lean, JSON.stringify(series[i]?.slice(0, n + 1))).toBe(step.preact);
      });
    });
  });

  it('keeps the elements of keyed items that move', async () => {
    const list = (...keys: string[]) => ({
      tag: 'ul',
      props: {},
      kids: [keys.map((key) => ({ tag: 'li', key, props: { 'data-key': key }, kids: [key] }))],
    });
    const steps = await page.evaluate(
      (trees) => api.draw(trees),
      [list('a', 'b', 'c'), list('c', 'x', 'a'), list('a')],
    );
    expect(steps.map((s) => s.kept)).toEqual([[], ['c', 'a'], ['a']]);
  });

  it('calls handlers and refs, and sets the choice of a list, as Preact does', async () => {
    const { preact, lean } = await page.evaluate(() => api.act());
    expect(lean).toEqual(preact);
    expect(lean).toContain('in');
    expect(lean.slice(-2)).toEqual(['out', ' undefined']);
  });
});
