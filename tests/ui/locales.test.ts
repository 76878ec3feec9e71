import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { english, render, welsh } from '../../scripts/locales.ts';
import { pageWords } from '../../src/ui/pages/words.ts';
import { reasons } from '../../src/ui/reasons.ts';
import { cymraeg, cymraegPages } from '../../src/ui/words.cy.ts';
import { words } from '../../src/ui/words.ts';

const committed = (language: string): string =>
  readFileSync(`public/_locales/${language}/messages.json`, 'utf8');
const holes = (text: string): string[] => [...new Set(text.match(/\$\d/g) ?? [])].sort();

describe('locales', () => {
  it('English is what the sources say (else: npm run locales)', () => {
    expect(committed('en')).toBe(render(english()));
  });

  it('Welsh is what the sources say (else: npm run locales)', () => {
    expect(committed('cy')).toBe(render(welsh()));
  });

  it.each(Object.entries({ ...cymraeg, ...cymraegPages }))(
    'Welsh %s fills in what English fills in',
    (id, text) => {
      const source: string = { ...words, ...pageWords }[id as 'product'];
      expect(holes(text)).toEqual(holes(source));
    },
  );

  it('Welsh speaks on every surface on X', () => {
    expect(Object.keys(words).filter((id) => !(id in cymraeg))).toEqual([]);
  });

  it('names every reason', () => {
    expect(Object.values(reasons).every((id) => id in words)).toBe(true);
  });

  it('no message is empty or over what the store allows for names', () => {
    expect(Object.values(english()).filter((m) => m.message.trim() === '')).toEqual([]);
    expect(english()['app_name']?.message.length).toBeLessThanOrEqual(75);
    expect(english()['app_description']?.message.length).toBeLessThanOrEqual(132);
  });
});
