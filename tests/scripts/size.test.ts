import { describe, expect, it } from 'vitest';
import { CEILING, lines, sizesOf, total } from '../../scripts/size.ts';

/** The folder of a build, or the one that `npm run build:all` makes. */
const BUILD = process.env['GATEPOST_BUILD'] ?? '.output/chrome-mv3';
const sizes = sizesOf(BUILD);

describe('what X’s pages load', () => {
  it.skipIf(sizes === null)(
    `weighs at most ${CEILING} bytes packed (skipped without a build in ${BUILD}: npm run build:all)`,
    () => {
      expect(sizes?.map((s) => s.file)).toEqual(['composer.js', 'gate.js']);
      expect(total(sizes ?? []), lines(sizes ?? []).join('; ')).toBeLessThanOrEqual(CEILING);
    },
  );

  it('says when there is no build, and adds up what there is', () => {
    expect(sizesOf('no-such-folder')).toBeNull();
    const two = [
      { file: 'a.js', bytes: 10, gzip: 7 },
      { file: 'b.js', bytes: 20, gzip: 9 },
    ];
    expect(total(two)).toBe(16);
    expect(lines(two).at(-1)).toContain('16 packed');
  });
});
