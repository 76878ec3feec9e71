import { describe, expect, it, vi } from 'vitest';
import { check } from '../../../src/checker.ts';
import { post, school } from '../../support/school.ts';

const asks = (text: string): boolean =>
  check(post(text), school).findings.some((f) => f.rule === 'identifying-details');

describe('identifying-details', () => {
  it.each([
    'Welcome to Zofia (8), who moved here from Gdansk and is in Year 4',
    'Kian in Year 3, our only wheelchair racer, had a ball',
    'Ayaan from Oak class came to us from Cardiff last week',
    'Kian (8) from Alma Mews made this volcano',
  ])('asks about %s', (text) => expect(asks(text)).toBe(true));

  it.each([
    'Larch came home from the William Morris Gallery with 27 designs. Printing all day in class!',
    'Mila came back from the fair with a huge bear and told us all in our class',
    'Kian in Year 3 read beautifully today',
    'Kian (8) was so proud of his place in the choir',
    'Zofia (8) took this photo of our walk',
  ])('stays silent on %s', (text) => expect(asks(text)).toBe(false));

  it('reads a sentence once, however many are named in it', () => {
    const test = vi.spyOn(RegExp.prototype, 'test');
    asks('Kian and Mila and Zofia and Ayaan and Poppy and Leo all read beautifully today');
    const reads = test.mock.contexts.filter((re) => (re as RegExp).source.includes('wheelchair'));
    test.mockRestore();
    expect(reads).toHaveLength(1);
  });
});
