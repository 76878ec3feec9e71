import type { Doc, View } from '../engine/doc.ts';
import type { Field, Post } from '../post.ts';
import { SLOTS } from './kept.ts';
import { normalise } from './normalise.ts';
import { tokenise } from './tokens.ts';

/** Make a post ready to be read: a normalised, tokenised view of each field. */
export function readPost(post: Post): Doc {
  const views = post.fields.map(viewOf);
  const byId = new Map(views.map((v) => [v.id, v]));
  return { post, views, view: (id) => byId.get(id) };
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
