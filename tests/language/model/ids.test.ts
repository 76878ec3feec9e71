import { describe, expect, it } from 'vitest';
import { idsAround, idsBy, idsOf } from '../../../src/language/model/ids.ts';
import { pieced } from '../../../src/language/model/linear.ts';

describe('ids that are worked out once', () => {
  it('are those of the whole names, the first time and ever after', () => {
    const kind = idsOf('kind ');
    const step = idsAround('score ', 3);
    const level = idsBy(32, (key) => `given ${key >> 3}${key & 7}`);
    for (let round = 0; round < 2; round++) {
      for (const end of ['post', 'reply', '']) expect(kind(end)).toBe(pieced(`kind ${end}`));
      for (let n = -3; n <= 3; n++) expect(step(n)).toBe(pieced(`score ${n}`));
      for (let key = 0; key < 32; key++) expect(level(key)).toBe(pieced(`given ${key >> 3}${key & 7}`));
    }
  });
  it('tell no nought with a sign from one without', () => {
    expect(idsAround('side ', 8)(-0)).toBe(pieced('side 0'));
  });
});
