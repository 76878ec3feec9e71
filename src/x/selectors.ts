import { type SelectorName, selectors } from './selector-table.ts';

export type { SelectorName };

/** Where the table could not be had: nothing of the page is known, and the gate asks about every post. */
const NOTHING = [':not(*)'];

export type Finder = {
  /** The whole chain as one selector, for `closest` and `matches`. */
  readonly any: (name: SelectorName) => string;
  /** The first choice alone: what the page has when nothing has changed. */
  readonly best: (name: SelectorName) => string;
  readonly first: (name: SelectorName, root: ParentNode) => Element | null;
  readonly all: (name: SelectorName, root: ParentNode) => Element[];
  readonly closest: (name: SelectorName, from: Element) => Element | null;
  /** Takes corrections by name; a correction that is not a selector is left out and its name returned. */
  readonly correct: (corrections: Readonly<Record<string, string>>) => readonly string[];
};

export function createFinder(): Finder {
  const corrected: Partial<Record<SelectorName, string>> = {};
  const chain = (name: SelectorName): readonly string[] => {
    const own = corrected[name];
    const found = selectors()[name]?.chain ?? NOTHING;
    return own === undefined ? found : [own, ...found];
  };
  const any = (name: SelectorName): string => chain(name).join(',');
  const all = (name: SelectorName, root: ParentNode): Element[] => {
    for (const selector of chain(name)) {
      const found = root.querySelectorAll(selector);
      if (found.length > 0) return [...found];
    }
    return [];
  };
  return {
    any,
    best: (name) => chain(name)[0] ?? '',
    all,
    first: (name, root) => all(name, root)[0] ?? null,
    closest: (name, from) => {
      for (const selector of chain(name)) {
        const found = from.closest(selector);
        if (found) return found;
      }
      return null;
    },
    correct: (corrections) => {
      const refused: string[] = [];
      for (const [name, selector] of Object.entries(corrections)) {
        if (!(name in selectors()) || !isSelector(selector)) refused.push(name);
        else corrected[name as SelectorName] = selector;
      }
      return refused;
    },
  };
}

const isSelector = (text: string): boolean => {
  try {
    document.createDocumentFragment().querySelector(text);
    return text.trim() !== '';
  } catch {
    return false;
  }
};

/**
 * Names that must be there once a composer has been seen and used, and are not (or only by a fallback).
 * `scope` is the composer's part of the page.
 */
export function selfCheck(finder: Finder, scope: ParentNode): readonly string[] {
  // Messages have none of a post's parts.
  if (finder.first('editorMessage', scope)) return [];
  const plain = finder.first('editorPlain', scope) !== null;
  const names = Object.keys(selectors()) as SelectorName[];
  return names.filter((name) => {
    if (!selectors()[name].must || (plain && name === 'editor')) return false;
    const best = finder.best(name);
    return best === '' || (scope.querySelector(best) === null && document.querySelector(best) === null);
  });
}
