import type { View } from '../engine/doc.ts';

/** How many things are kept with a view at most. */
export const SLOTS = 40;
let taken = 0;

/**
 * What is worked out of a view is worked out once and kept with it, so that it goes when the view goes: nothing of a
 * post stays behind. A slot of its own for each such thing is found without a look-up, which a `WeakMap` is not.
 */
export function keptWith<T extends object | boolean>(workOut: (view: View) => T): (view: View) => T {
  const slot = taken++;
  if (taken > SLOTS) throw new Error(`more than ${SLOTS} things are kept with a view: raise SLOTS`);
  return (view) => {
    const { kept } = view;
    const known = kept[slot];
    if (known !== undefined) return known as T;
    const made = workOut(view);
    kept[slot] = made;
    return made;
  };
}
