import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learn } from '../../../scripts/train/learn.ts';
import { Bag, featureOf, linear, logOdds } from '../../../src/language/model/linear.ts';

const bagOf = (...names: string[]): Bag => {
  const bag = new Bag();
  for (const name of names) bag.say(name);
  return bag;
};
const caseOf = (yes: boolean, ...names: string[]) => ({ ...bagOf(...names), yes, weight: 1 });
const HOW = { bits: 12, rounds: 120, l2: 0.1 };

describe('a linear model', () => {
  const cases = [
    ...Array.from({ length: 20 }, () => caseOf(true, 'well done', 'year 4')),
    ...Array.from({ length: 20 }, () => caseOf(false, 'author', 'visit')),
    ...Array.from({ length: 20 }, () => caseOf(true, 'year 4', 'visit')),
  ];
  const model = linear(learn(cases, HOW));

  it('learns which signs count, and weighs them together', () => {
    expect(logOdds(model, bagOf('well done', 'year 4'))).toBeGreaterThan(1);
    expect(logOdds(model, bagOf('author', 'visit'))).toBeLessThan(-1);
    expect(logOdds(model, bagOf('year 4', 'visit'))).toBeGreaterThan(0);
  });

  it('gives the same weights for the same cases', () => {
    expect(learn(cases, HOW)).toEqual(learn(cases, HOW));
  });

  it('counts how much of a sign there is', () => {
    const little = new Bag();
    little.say('author', 0.1);
    const much = new Bag();
    much.say('author', 1);
    expect(logOdds(model, much)).toBeLessThan(logOdds(model, little));
  });

  it('says nothing of signs that it never saw', () => {
    const plain = logOdds(model, new Bag());
    expect(Math.abs(logOdds(model, bagOf('never seen before')) - plain)).toBeLessThan(0.2);
  });
});

describe('the id of a feature', () => {
  it('depends on the word and on its role', () => {
    expect(featureOf(1, 'visit')).not.toBe(featureOf(2, 'visit'));
    fc.assert(fc.property(fc.string(), fc.nat(50), (word, role) => featureOf(role, word) >= 0));
  });
});
