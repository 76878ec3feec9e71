import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../scripts/shapes.ts';
import { CONTENT_MESSAGES, type ContentMessage } from '../../src/gate/answer.ts';
import { fits } from '../../src/gate/fits.ts';
import { FIRST_POLICY } from '../../src/gate/ruling.ts';
import { table } from '../../src/messages.ts';

const finding = {
  rule: 'pupil-full-name',
  severity: 'block',
  spans: [{ kind: 'name', field: 'text', start: 0, end: 3, quote: 'Ann' }],
  message: 'm',
  because: 'b',
  fixes: [
    {
      label: 'Use',
      edits: [{ field: 'text', start: 0, end: 3, expect: 'Ann', insert: 'A' }],
      action: 'hold',
    },
  ],
  answers: [{ id: 'permission', label: 'Permission held' }],
  fingerprint: 'f',
  evidence: ['first name in list'],
};
const full = {
  report: {
    verdict: 'block',
    findings: [finding],
    suppressed: [{ finding, by: 'answered' }],
    degraded: [{ part: 'names', why: 'threw' }],
    timings: { judge: 1 },
  },
  policy: { ...FIRST_POLICY, selectors: { editor: '.x' } },
  account: { handle: null, kind: 'unknown', about: '' },
};

/** As on X: by the shapes that the build makes of the table. */
const isAnswer = (name: ContentMessage, value: unknown): boolean =>
  fits(shapeOf(table[name].response), value);

/** Every value in the tree, with a way to put another in its place. */
function places(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([k, v]) => places(v, [...path, Array.isArray(value) ? Number(k) : k])),
  ];
}
function put(value: unknown, path: readonly (string | number)[], by: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return by;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >;
  copy[first] = put(copy[first], rest, by);
  return copy;
}

describe('answers of the worker', () => {
  it('a full answer is one', () => {
    expect(table.check.response.safeParse(full).success).toBe(true);
    expect(isAnswer('check', full)).toBe(true);
  });
  it('agrees with the table of messages whatever is put in whatever place', () => {
    const spoilt = [undefined, null, 0, 'x', '', true, [], {}, Number.NaN];
    for (const path of places(full))
      for (const by of spoilt) {
        const answer = put(full, path, by);
        expect([path.join('.'), by, isAnswer('check', answer)]).toEqual([
          path.join('.'),
          by,
          table.check.response.safeParse(answer).success,
        ]);
      }
  });
  it('can check every message that a content script sends', () => {
    for (const name of CONTENT_MESSAGES) expect(isAnswer(name, undefined)).toBe(false);
    expect(fits(undefined, { ok: true })).toBe(false);
  });
  it('knows the plain ones', () => {
    for (const name of ['decide', 'remember', 'health'] as const) {
      expect(isAnswer(name, { ok: true })).toBe(true);
      expect(isAnswer(name, { ok: 'yes' })).toBe(false);
      expect(isAnswer(name, undefined)).toBe(false);
    }
  });
});
