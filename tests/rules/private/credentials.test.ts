import { describe, expect, it } from 'vitest';
import { credentials } from '../../../src/rules/private/credentials.ts';
import { findings } from '../../support/school.ts';
import { givenAway, open } from './credentials.far.ts';
import { secrets, talk } from './credentials.posts.ts';
import { secretsToo, talkToo } from './credentials.voices.ts';

describe('credentials', () => {
  it.each(givenAway)('finds the secret away from its word: %s', (text, secret) => {
    const quotes = findings(credentials, text).flatMap((f) => f.spans.map((s) => s.quote));
    expect(quotes.join(' ')).toContain(secret);
  });

  // Expressions look about their own words only, once a text is long.
  const letter = 'We had a lovely day out at the farm and everybody saw the lambs being fed. '.repeat(10);
  it.each([...givenAway, ['The door keypad code is now C 2580 Y for the summer.', 'C 2580 Y'] as const])(
    'finds it in the middle of a long letter too: %s',
    (text, secret) => {
      const quotes = findings(credentials, `${letter}\n${text}\n${letter}`).flatMap((f) =>
        f.spans.map((s) => s.quote),
      );
      expect(quotes.join(' ')).toContain(secret);
    },
  );

  it.each(open)('lets what is no secret be: %s', (text) => {
    expect(findings(credentials, text)).toEqual([]);
  });

  it.each([...secrets, ...secretsToo].map(([text, marked, draft]) => ({ text, marked, draft })))(
    'holds "$marked": $text',
    ({ text, marked, draft }) => {
      const found = findings(credentials, text, draft);
      expect(found.flatMap((f) => f.spans.map((s) => s.quote))).toSatisfy((q: string[]) =>
        q.some((x) => x.includes(marked)),
      );
      expect(found.every((f) => f.severity === 'block')).toBe(true);
    },
  );

  it.each([...talk, ...talkToo].map(([text, draft]) => ({ text, draft })))(
    'is silent: $text',
    ({ text, draft }) => {
      expect(findings(credentials, text, draft)).toEqual([]);
    },
  );

  it('points to the parents’ channel', () => {
    const [found] = findings(credentials, 'The wifi password is sunflower22');
    expect(found?.fixes[0]?.edits[0]?.insert).toBe('(see ParentMail)');
    expect(found?.because).toContain('ParentMail');
  });

  it('reads alt text', () => {
    const media = [{ alt: 'Whiteboard that says: password = Rowan2025!' }];
    expect(findings(credentials, 'Homework is on my board', { media })[0]?.spans[0]).toMatchObject({
      field: 'alt[0]',
      quote: 'Rowan2025!',
    });
  });
});
