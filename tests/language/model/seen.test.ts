import { describe, expect, it } from 'vitest';
import { seenTokens } from '../../../src/language/model/seen.ts';
import { readPost } from '../../../src/language/read.ts';
import { post } from '../../support/school.ts';

const seenOf = (text: string): string => seenTokens(readPost(post(text)).views[0] as never).join(' ');

describe('what a model sees of a text', () => {
  it('is the same whoever is named', () => {
    expect(seenOf('Well done Olivia Bennett in Year 4')).toBe(seenOf('Well done Aisha Chaudhry in Year 6'));
    expect(seenOf('Well done Oluwaseun Adeyemi!')).toBe(seenOf('Well done Siobhan Kowalska!'));
  });

  it('is the same whatever the hour and the day of the month', () => {
    expect(seenOf('Back at 3.15pm on the 4th')).toBe(seenOf('Back at 2.45pm on the 9th'));
  });

  it('keeps the words that say what happens', () => {
    expect(seenOf('thanks to our visitor')).toBe('thanks to our visitor');
  });
});
