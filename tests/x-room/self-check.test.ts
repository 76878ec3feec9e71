import { afterEach, describe, expect, it, vi } from 'vitest';
import { selectors } from '../../src/x/selector-table.ts';
import { createFinder, selfCheck } from '../../src/x/selectors.ts';

const table = selectors();
const EDITOR = table.editor.chain[0] ?? '';
const TOOLBAR = table.toolbar.chain[0] ?? '';
const ALL = Object.values(table).flatMap((entry) => (entry.must ? [entry.chain[0] ?? ''] : []));

/** A page on which these selectors, written just so, find something. */
const pageOf = (present: readonly (string | undefined)[]): ParentNode =>
  ({
    querySelector: (s: string) => (present.includes(s) ? {} : null),
    querySelectorAll: (s: string) => (present.includes(s) ? [{}] : []),
  }) as unknown as ParentNode;
const missing = (present: readonly (string | undefined)[]): readonly string[] => {
  vi.stubGlobal('document', pageOf([]));
  return selfCheck(createFinder(), pageOf(present));
};

afterEach(() => vi.unstubAllGlobals());

describe('what a used composer must show', () => {
  it('is all there, whichever of the two send buttons it is', () => {
    expect(ALL.length).toBeGreaterThan(2);
    expect(missing(ALL)).toEqual([]);
  });

  it('is named when it has gone, or is found by a fallback alone', () => {
    expect(missing(ALL.filter((s) => s !== TOOLBAR))).toEqual(['toolbar']);
    expect(missing(ALL.map((s) => (s === EDITOR ? table.editor.chain[1] : s)))).toEqual(['editor']);
  });

  it('is not asked of messages, nor a rich editor where there is the plain one', () => {
    expect(missing([table.editorMessage.chain[0]])).toEqual([]);
    expect(missing(ALL.map((s) => (s === EDITOR ? table.editorPlain.chain[0] : s)))).toEqual([]);
  });
});
