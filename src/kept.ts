/**
 * What content scripts need and do not carry: words, style sheets, X's selectors, the shapes of the worker's answers.
 * It stands in the browser's message catalogue, as the one message `kept` (`scripts/lean.ts` puts it there). A content
 * script reads the catalogue without asking anyone, but not after the extension was updated under an open tab; so it
 * is taken whole, once, soon after the page began to load.
 */
type Kept = {
  readonly css: string;
  readonly marks: string;
  readonly inUse: string;
  readonly words: Readonly<Record<string, string>>;
  readonly selectors: unknown;
  readonly shapes: Readonly<Record<string, unknown>>;
};
type Catalogue = { readonly i18n?: { readonly getMessage: (id: string) => string } };

const NONE: Kept = { css: '', marks: '', inUse: '*', words: {}, selectors: {}, shapes: {} };
let text = '';
let read: Kept | null = null;

/** Takes the text while it can be had; what is in it is looked at when it is wanted. */
export const keep = (): void => {
  try {
    text ||= (globalThis as unknown as { chrome?: Catalogue }).chrome?.i18n?.getMessage('kept') ?? '';
  } catch {
    // Updated or switched off in the meantime: what was kept before is all there is.
  }
};

export const kept = (): Kept => {
  if (read) return read;
  keep();
  // Dollars are holes to the catalogue, so they travel as another sign.
  if (text !== '') read = JSON.parse(text.replaceAll('¤', '$')) as Kept;
  return read ?? NONE;
};
