import { describe, expect, it } from 'vitest';
import { isCard, isIban } from '../../../src/language/private/payments.ts';
import { contactDetails } from '../../../src/rules/private/contact-details.ts';
import { findings, school } from '../../support/school.ts';
import { contacts, fine } from './contact-details.posts.ts';
import { contactsToo, publicToo } from './contact-details.voices.ts';

describe('contact-details', () => {
  it.each([...contacts, ...contactsToo].map(([text, marked, draft]) => ({ text, marked, draft })))(
    'holds: $text',
    ({ text, marked, draft }) => {
      const found = findings(contactDetails, text, draft);
      expect(found.flatMap((f) => f.spans.map((s) => s.quote))).toContain(marked);
      expect(found.every((f) => f.severity === 'block')).toBe(true);
    },
  );

  it.each([...fine, ...publicToo].map(([text, draft]) => ({ text, draft })))(
    'is silent: $text',
    ({ text, draft }) => {
      expect(findings(contactDetails, text, draft)).toEqual([]);
    },
  );

  it('offers the office instead of a private phone', () => {
    const [found] = findings(contactDetails, 'Call Maya’s mum on 07700 900123');
    expect(found?.fixes[0]?.label).toBe('Give the school’s instead: 01632 960012');
    expect(found?.fixes[0]?.edits[0]).toMatchObject({ expect: '07700 900123', insert: '01632 960012' });
    const bare = { ...school, school: { ...school.school, phones: [] } };
    expect(findings(contactDetails, 'Call 07700 900123', {}, bare)[0]?.fixes).toHaveLength(1);
  });

  it('reads alt text, polls and threads too', () => {
    const media = [{ alt: 'Poster: ring Jo on 07700 900123' }];
    expect(findings(contactDetails, 'Look', { media })[0]?.spans[0]?.field).toBe('alt[0]');
    expect(
      findings(contactDetails, 'Which?', { poll: ['Ring 07700 900123', 'No'] })[0]?.spans[0]?.field,
    ).toBe('poll[0]');
  });

  it('checks the digits of accounts and cards', () => {
    expect(isIban('GB29 NWBK 6016 1331 9268 19')).toBe(true);
    expect(isIban('GB29 NWBK 6016 1331 9268 18')).toBe(false);
    expect(isCard('4111 1111 1111 1111')).toBe(true);
    expect(isCard('4111 1111 1111 1112')).toBe(false);
  });
});
