import type { Doc, View } from '../engine/doc.ts';
import type { Field, Post } from '../post.ts';
import { SLOTS } from './kept.ts';
import { normalise } from './normalise.ts';
import { tokenise } from './tokens.ts';

/** Make a post ready to be read: a normalised, tokenised view of each field. */
export function readPost(post: Post): Doc {
  return docOf(post, post.fields.map(viewOf));
}

/** The post with these views of its fields. */
export const docOf = (post: Post, views: readonly View[]): Doc => ({
  post,
  views,
  view: (id) => viewBy(views, id),
});

/** Fields are few; of two with one id the later counts. */
function viewBy(views: readonly View[], id: string): View | undefined {
  for (let i = views.length - 1; i >= 0; i--) if ((views[i] as View).id === id) return views[i];
  return undefined;
}

/** The view of one field. */
export function viewOf(field: Field): View {
  const { text, folded, toOriginal, undone } = normalise(field.text);
  const { tokens, sentences } = tokenise(text, folded);
  return {
    id: field.id,
    original: field.text,
    text,
    folded,
    tokens,
    sentences,
    undone,
    toOriginal,
    kept: new Array<unknown>(SLOTS),
  };
}
