import { describe, expect, it } from 'vitest';
import { changed, unchanged } from '../../src/language/mutation.ts';

describe('first sounds of Welsh words', () => {
  it.each(['gardd', 'cae', 'parc', 'bryn', 'menyn', 'llan', 'rhos', 'dafydd', 'tywyn'])(
    '%s is found again behind each of its changes',
    (word) => {
      const after = changed(word);
      expect(after.length).toBeGreaterThan(0);
      for (const one of after) expect(unchanged(one)).toContain(word);
    },
  );
  it('changes "gardd" as speakers do', () => {
    expect(changed('gardd')).toEqual(['ngardd', 'ardd']);
  });
});
