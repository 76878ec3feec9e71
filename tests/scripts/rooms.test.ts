import { describe, expect, it } from 'vitest';
import { breaches, breachesIn } from '../../scripts/rooms.ts';

describe('the rooms keep their import order', () => {
  it('src/ has no breach', () => {
    expect(breaches('src')).toEqual([]);
  });

  it.each([
    ['engine/a.ts', "import { x } from '../language/x.ts';", 'engine may not import from language'],
    [
      'rules/names/a.ts',
      "import { rules } from '../../policy/schema.ts';",
      'rules may not import from policy',
    ],
    ['ui/chip.tsx', "import { read } from '../x/composer.ts';", 'ui may not import from x'],
    [
      'language/a.ts',
      "import { browser } from 'wxt/browser';",
      'language is pure and may not import wxt/browser',
    ],
    ['engine/a.ts', 'const t = Date.now();', 'engine is pure and may not use Date.now('],
    ['rules/a.ts', 'document.title', 'rules is pure and may not use document.'],
    ['attic/a.ts', '', '"attic" is no room'],
  ])('%s: %s', (file, text, why) => {
    expect(
      breachesIn(file, text)
        .map((b) => b.why)
        .join(),
    ).toContain(why);
  });

  it.each([
    ['rules/names/a.ts', "import type { Rule } from '../../engine/rule.ts';"],
    ['gate/guard.ts', "import { send } from '../x/send.ts';"],
    ['engine/a.ts', '// document.title is not for us\nconst a = 1;'],
  ])('%s: %s is fine', (file, text) => {
    expect(breachesIn(file, text)).toEqual([]);
  });
});
