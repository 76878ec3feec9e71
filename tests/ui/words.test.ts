import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pageWords } from '../../src/ui/pages/words.ts';
import { count, say, words } from '../../src/ui/words.ts';

afterEach(() => vi.unstubAllGlobals());

describe('words', () => {
  it('fall back to English, filled in', () => {
    expect(say('account_posting', '@ParkHillPrimary')).toBe('Posting as @ParkHillPrimary');
  });

  it('come from the browser where it has them', () => {
    vi.stubGlobal('chrome', {
      i18n: { getMessage: (id: string, [n]: string[]) => (id === 'ui_chip_tip_many' ? `${n} awgrym` : '') },
    });
    expect(count(3, 'chip_tip')).toBe('3 awgrym');
    expect(count(1, 'chip_tip')).toBe('1 tip');
  });

  it('never put a filled-in text through filling again', () => {
    expect(say('answer_given', '$1 and $2')).toBe('You said: $1 and $2');
  });

  it('are all used: a word that no file names is dead', () => {
    const code = ['src/ui', 'src/gate', 'entrypoints']
      .flatMap((room) =>
        readdirSync(room, { recursive: true, encoding: 'utf8' })
          .filter((f) => /\.tsx?$/.test(f) && !/words(\.cy)?\.ts$/.test(f))
          .map((f) => readFileSync(`${room}/${f}`, 'utf8')),
      )
      .join('\n');
    const families =
      /^(title|chip_tip|audience|kind|reason|fault|outcome|origin|section|mode|anyway|cannot|state|install|hole|recorded)_/;
    const dead = Object.keys({ ...words, ...pageWords }).filter(
      (id) => !families.test(id) && !new RegExp(`['"\`]${id}['"\`]`).test(code),
    );
    expect(dead).toEqual([]);
  });
});
