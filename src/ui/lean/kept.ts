/**
 * Words and style sheet of chip and panel, as they stand in the browser's message catalogue (`scripts/lean.ts` puts
 * them there, as the one message `kept`). A content script reads the catalogue without asking anyone, but not after
 * the extension was updated under an open tab; so it is read whole, once, soon after the page began to load.
 */
type Kept = { readonly css: string; readonly words: Readonly<Record<string, string>> };
type Catalogue = { readonly i18n?: { readonly getMessage: (id: string) => string } };

const NONE: Kept = { css: '', words: {} };
let text = '';
let read: Kept | null = null;

/** Takes the text while it can be had; what is in it is looked at when there is something to show. */
export const keep = (): void => {
  try {
    text ||= (globalThis as unknown as { chrome?: Catalogue }).chrome?.i18n?.getMessage('kept') ?? '';
  } catch {
    // Updated or switched off in the meantime: what was kept before is all there is.
  }
};

export const kept = (): Kept => {
  keep();
  // Dollars are holes to the catalogue, so they travel as another sign.
  if (read === null && text !== '') read = JSON.parse(text.replaceAll('¤', '$')) as Kept;
  return read ?? NONE;
};
