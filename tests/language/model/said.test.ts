import { afterEach, describe, expect, it } from 'vitest';
import { learn } from '../../../scripts/train/learn.ts';
import { Bag, featureOf, judged, useModel } from '../../../src/language/model/index.ts';
import { LEARNT } from '../../../src/language/model/learnt.ts';
import { linear, weightAt } from '../../../src/language/model/linear.ts';
import { loudest, tellWords } from '../../../src/language/model/said.ts';
import { viewOf } from '../../../src/language/read.ts';

const view = (text: string) => viewOf({ id: 'text', text });
const HOW = { role: 61, value: 1, pairs: true };

describe('words as a model is told them', () => {
  it('tells no name, and each word once', () => {
    const told = (text: string): readonly number[] => {
      const bag = new Bag();
      tellWords(bag, view(text), HOW);
      return bag.ids;
    };
    expect(told('Well done Olivia today')).toEqual(told('Well done Amelia today'));
    expect(told('well well well')).toHaveLength(new Set(told('well well well')).size);
    expect(told('')).toEqual([]);
  });

  it('finds the run of words that weighs most, within one sentence', () => {
    const bag = new Bag();
    tellWords(bag, view('wine'), { ...HOW, pairs: false });
    const other = new Bag();
    tellWords(other, view('the bus is late today'), { ...HOW, pairs: false });
    const cases = [
      { ids: bag.ids, values: bag.values, yes: true, weight: 1 },
      { ids: other.ids, values: other.values, yes: false, weight: 1 },
    ];
    useModel('private-talk', learn(cases, { bits: 13, rounds: 200, l2: 0.01 }));
    const text = 'The bus is late. More wine please. The end.';
    const mark = loudest('private-talk', view(text), HOW);
    expect(text.slice(mark?.start, mark?.end)).toContain('wine');
    expect(text.slice(mark?.start, mark?.end)).not.toContain('bus');
  });
});

describe('models', () => {
  afterEach(() => useModel('private-talk', LEARNT['private-talk'] ?? null));

  it('says nothing without weights, and a number with them', () => {
    useModel('private-talk', null);
    expect(judged('private-talk', new Bag(), null)).toBeNull();
    useModel('private-talk', LEARNT['private-talk'] ?? null);
    expect(judged('private-talk', new Bag(), null)).toBeTypeOf('number');
  });

  it('come in at most 20 kB each', () => {
    for (const weights of Object.values(LEARNT)) {
      expect(weights.data.length).toBeLessThanOrEqual(22_000);
      expect(linear(weights).mask).toBe(2 ** weights.bits - 1);
    }
  });

  it('weigh a feature as they weigh it in a bag', () => {
    const model = linear(LEARNT['own-pupils'] as NonNullable<(typeof LEARNT)['own-pupils']>);
    expect(Math.abs(weightAt(model, featureOf(0, 'group own')))).toBeGreaterThan(0);
  });
});
