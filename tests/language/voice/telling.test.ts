import { describe, expect, it } from 'vitest';
import { readPost } from '../../../src/language/read.ts';
import { mostTelling } from '../../../src/language/voice/telling.ts';
import { post, school } from '../../support/school.ts';

const told = (text: string): string | undefined => {
  const [view] = readPost(post(text)).views;
  const [best] = view ? mostTelling(view, school.school) : [];
  return best && view?.text.slice(best.start, best.end);
};

describe('the sentence that tells most of the children', () => {
  it.each([
    [
      'SATs over. Took the whole lot of them on the field and they ran in circles',
      'Took the whole lot of them',
    ],
    ['World Book Day. I have eleven Harry Potters and a child dressed as a Tuesday', 'I have eleven'],
    ['Never seen a room go so quiet. A kid whispered "he is one of us now"', 'A kid whispered'],
    ['Marking at nine. My lot have surpassed themselves.', 'My lot'],
  ])('in: %s', (text, begins) => {
    expect(told(text)).toMatch(new RegExp(`^${begins}`));
  });

  it('is cut where it grows long', () => {
    expect(told(`They ${'really '.repeat(40)}sang`)?.split(' ')).toHaveLength(18);
  });

  it('is none where there are no words', () => {
    expect(told('!!')).toBeUndefined();
  });
});
