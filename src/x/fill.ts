import { applyEdits, comes, type EditResult } from './edit.ts';
import type { Finder } from './selectors.ts';
import { textOf } from './text.ts';

/** Writes texts into an empty composer, each into a box of its own. What stands there already is never touched. */
export async function fill(
  finder: Finder,
  scope: () => Element,
  editors: () => readonly Element[],
  texts: readonly string[],
): Promise<EditResult> {
  for (const [i, insert] of texts.entries()) {
    if (i > 0) {
      const add = finder.first('add', scope());
      if (add instanceof HTMLElement) add.click();
      if (!(await comes(() => editors().length > i))) return 'not-taken';
    }
    const box = (): Element | null => editors()[i] ?? null;
    const now = box();
    if (!now || textOf(finder, now) !== '') return 'moved-on';
    const edit = { field: '', start: 0, end: 0, expect: '', insert };
    const result = await applyEdits(finder, box, [edit]);
    if (result !== 'done') return result;
  }
  return 'done';
}
