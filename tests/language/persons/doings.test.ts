import { describe, expect, it } from 'vitest';
import { BY_MANY, BY_ONE } from '../../../src/language/persons/doings.ts';

describe('what is told of people', () => {
  it.each([
    [BY_ONE, 'laugh', 'laughs', 'laughed', 'laughing'],
    [BY_ONE, 'hug', 'hugs', 'hugged', 'hugging'],
    [BY_ONE, 'apologise', 'apologises', 'apologised', 'apologising'],
    [BY_ONE, 'cry', 'cries', 'cried', 'crying'],
    [BY_ONE, 'panic', 'panics', 'panicked', 'panicking'],
    [BY_ONE, 'tiptoe', 'tiptoes', 'tiptoed', 'tiptoeing'],
    [BY_MANY, 'tie', 'ties', 'tied', 'tying'],
    [BY_MANY, 'pass', 'passes', 'passed', 'passing'],
  ])('has all forms of a regular verb (%#)', ({ base, told, done, going }, verb, third, past, ing) => {
    expect(base).toContain(verb);
    expect(told).toContain(third);
    expect(told).toContain(past);
    expect(done).toContain(past);
    expect(going).toContain(ing);
  });

  it.each([
    [BY_ONE, 'swim', 'swims', 'swam', 'swum', 'swimming'],
    [BY_ONE, 'forget', 'forgets', 'forgot', 'forgotten', 'forgetting'],
    [BY_ONE, 'lie', 'lies', 'lay', 'lain', 'lying'],
    [BY_MANY, 'go', 'goes', 'went', 'gone', 'going'],
    [BY_MANY, 'do', 'does', 'did', 'done', 'doing'],
    [BY_MANY, 'see', 'sees', 'saw', 'seen', 'seeing'],
  ])('has all forms of an irregular verb (%#)', ({ base, told, done, going }, verb, third, past, by, ing) => {
    expect(base).toContain(verb);
    expect(told).toContain(third);
    expect(told).toContain(past);
    expect(done).toContain(by);
    expect(going).toContain(ing);
  });
});
