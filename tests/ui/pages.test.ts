import AxeBuilder from '@axe-core/playwright';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { healthOf } from '../../src/ui/pages/health.ts';
import { when } from '../../src/ui/pages/when.ts';
import { galleryContext, openBrowser, openScene } from './gallery/browser.ts';
import { NOW, statuses } from './gallery/pages-scenes.ts';

const status = (name: string) => statuses[name] ?? null;

describe('how Gatepost is', () => {
  it('never says all is well when it is not', () => {
    expect(healthOf(status('good')).tone).toBe('clear');
    for (const name of ['trouble', 'missing', 'quiet', 'silent', 'blind', 'engine', 'expired', 'unkept'])
      expect(healthOf(status(name)).tone).not.toBe('clear');
  });

  it('says what is wrong and what to do about each thing', () => {
    const { troubles } = healthOf(status('trouble'));
    expect(troubles).toHaveLength(2);
    expect(troubles.every((t) => t.what !== '' && t.todo !== '')).toBe(true);
  });

  it('names the settings that could not be used', () => {
    const [, named] = healthOf(status('trouble')).troubles;
    expect(named?.what).toContain('(staff, mode)');
  });

  it.each([
    ['blind', /cannot see the composer/, /IT team/],
    ['engine', /names, trip-ahead/, /Reload X/],
    ['expired', /ran out/, /^$/],
    ['unkept', /no room/, /Free some disk space/],
    ['missing', /policy has not come/, /^$/],
  ])('%s: says what it is and what to do', (name, what, todo) => {
    const { troubles } = healthOf(status(name));
    expect(troubles).toHaveLength(1);
    expect(troubles[0]?.what).toMatch(what);
    expect(troubles[0]?.todo).toMatch(todo);
  });

  it('says a worker that has gone, and how to get it back', () => {
    expect(healthOf(null)).toMatchObject({
      tone: 'held',
      troubles: [{ todo: expect.stringContaining('restart the browser') }],
    });
  });

  it('reminds gently, and stays calm about it', () => {
    const { tone, notes } = healthOf(status('soon'));
    expect(tone).toBe('clear');
    expect(notes).toEqual(['The pupil register runs out in 9 days.', 'No post yet today.']);
  });

  it('has words for a fault it has not met before', () => {
    const good = status('good');
    const { troubles } = healthOf(good && { ...good, faults: ['something-new'] });
    expect(troubles[0]?.what).toContain('something-new');
  });

  it('tells the modes apart', () => {
    expect(healthOf(status('tips')).title).toContain('tips');
  });
});

describe('times', () => {
  it('say today, and name other days', () => {
    const noon = new Date(2026, 2, 12, 12, 0).getTime();
    expect(when(noon - 60_000, noon, 'en-GB')).toBe('today at 11:59');
    expect(when(noon - 86_400_000, noon, 'en-GB')).toMatch(/^Wed,? 11 Mar at 12:00$/);
    expect(when(0, NOW)).toBe('not yet');
  });
});

describe('axe finds nothing', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 120_000);
  afterAll(() => browser.close());

  const queries = [
    ...Object.keys(statuses).map((s) => `popup=${s}`),
    'options=trouble',
    'options=good#record',
    'options=good#empty',
    'options=good#answers',
    'options=good#no-answers',
    'options=good#posture',
    'options=trouble#posture',
    'options=good#about',
  ];
  const looks = [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const;
  it.each(looks.map((look) => [JSON.stringify(look), look] as const))(
    '%s',
    async (_, look) => {
      const context = await galleryContext(
        browser,
        { ...look, viewport: { width: 320, height: 600 } },
        './pages.tsx',
      );
      for (const query of queries) {
        const page = await openScene(context, query);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect({ query, found: violations.map((v) => [v.id, v.nodes.map((n) => n.html)]) }).toEqual({
          query,
          found: [],
        });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        expect({ query, wide }).toEqual({ query, wide: false });
        await page.close();
      }
      await context.close();
    },
    // Each page of each look; a busy machine takes its time.
    300_000,
  );
});
