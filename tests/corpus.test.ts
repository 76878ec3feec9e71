import { describe, expect, it } from 'vitest';
import { measure } from '../src/cli/corpus.ts';
import { below, type Floor, floorOf, readFloors } from '../src/cli/floors.ts';

/** Labelled posts, without the register. The floors are counts and may only improve (`npm run floors`). */
describe('corpus floors', () => {
  const floors = readFloors();

  it('there are floors for the sets', () => {
    expect(Object.keys(floors)).toEqual(expect.arrayContaining(['a', 'b', 'e']));
  });

  it.each(Object.entries(floors))('set %s does not fall below its floors', async (set, floor) => {
    expect(below(floor, floorOf(await measure(`tests/corpus/${set}`, false)))).toEqual([]);
  });

  it('a floor notices what got worse, and only that', () => {
    const floor: Floor = {
      labels: { 'pupil-name': { hit: 9, wrong: 1 } },
      stopped: 2,
      nudged: 3,
      origins: { welsh: 4 },
    };
    expect(below(floor, floor)).toEqual([]);
    expect(below(floor, { ...floor, labels: { 'pupil-name': { hit: 10, wrong: 0 } } })).toEqual([]);
    expect(
      below(floor, { labels: { 'pupil-name': { hit: 8, wrong: 2 } }, stopped: 3, nudged: 4, origins: {} }),
    ).toHaveLength(5);
  });
});
