import { type Doc, isOwnText, type View } from '../../engine/doc.ts';
import type { Media } from '../../post.ts';

/** A picture or clip that may show people, with the description that people gave it. */
export type Pictured = { readonly media: Media; readonly index: number; readonly alt: View | undefined };

/** The pictures of a post, but for those said to show work only. */
export const picturesOf = (doc: Doc): readonly Pictured[] =>
  doc.post.media.flatMap((media, index) =>
    media.workOnly ? [] : [{ media, index, alt: doc.view(`alt[${index}]`) }],
  );

/** The post's own words: its text, or the parts of a thread. */
export const ownWords = (doc: Doc): readonly View[] => doc.views.filter(isOwnText);

/** Where a pattern stands: in a picture's description, or in the post's words beside pictures without one. */
export function cueOf(
  doc: Doc,
  cue: RegExp,
): { readonly field: string; readonly start: number; readonly end: number } | null {
  const pictures = picturesOf(doc);
  if (pictures.length === 0) return null;
  for (const { alt } of pictures) {
    const m = alt && alt.text.trim() !== '' ? cue.exec(alt.folded) : null;
    if (alt && m) return { field: alt.id, start: m.index, end: m.index + m[0].length };
  }
  // A described picture is known; only an undescribed one may show what the words speak of.
  if (!pictures.some(({ alt }) => !alt || alt.text.trim() === '')) return null;
  for (const view of ownWords(doc)) {
    const m = cue.exec(view.folded);
    if (m) return { field: view.id, start: m.index, end: m.index + m[0].length };
  }
  return null;
}
