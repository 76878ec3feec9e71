import { isDeed, type Post } from '../post.ts';
import type { Content } from './operations.ts';
import { plain } from './prim.ts';

/**
 * Telling whether two readings are of the same post: the composer's (`Post`) and the request's (`Content`).
 * `who` is the signed-in account's id (cookie `twid`), which both worlds can read.
 */

const item = (text: string): string => `${text.length}:${text}`;
const list = (texts: readonly string[]): string => {
  let out = `${texts.length}[`;
  for (let i = 0; i < texts.length; i++) out += item(plain(texts[i] ?? ''));
  return `${out}]`;
};

type Parts = Pick<Content, 'texts' | 'polls' | 'alts' | 'media' | 'place' | 'quote' | 'target' | 'part'>;

/** Same key, same content to the last sign; used in both worlds. */
const key = (p: Parts, who: string): string =>
  `${item(who)}${list(p.texts)}${list(p.polls)}${list(p.alts)}${p.media}${p.place ? 'p' : ''}${p.quote ? 'q' : ''}${p.part}${item(p.target)}`;

/** Key of a request, or an empty string for one that must always be asked about. */
export const keyOfContent = (content: Content, who: string): string =>
  content.unread.length > 0 || content.actAs !== '' || !content.known ? '' : key(content, who);

const fieldsOf = (post: Post, name: string): string[] =>
  post.fields.filter((f) => f.id === name || f.id.startsWith(`${name}[`)).map((f) => f.text);

/** The texts that go out as posts of their own: one, or each part of a thread. */
export const textsOf = (post: Post): string[] => [...fieldsOf(post, 'text'), ...fieldsOf(post, 'parts')];

/** Keys of the requests in which exactly this post goes out: one, or one for each part of a thread. */
export function keysOfPost(post: Post, who: string): readonly string[] {
  if (isDeed(post)) return [];
  const shared = {
    polls: fieldsOf(post, 'poll'),
    alts: fieldsOf(post, 'alt'),
    media: post.media.length,
    place: post.place !== undefined,
    quote: post.kind === 'quote' || fieldsOf(post, 'quoted').length > 0,
    target: '',
  };
  const texts = textsOf(post);
  if (texts.length <= 1) return [key({ ...shared, part: '', texts: texts.length === 0 ? [''] : texts }, who)];
  const alone = { polls: [], alts: [], media: 0, quote: false };
  return texts.map((text, i) =>
    key({ ...shared, ...(i > 0 ? alone : {}), part: i > 0 ? 'later' : 'first', texts: [text] }, who),
  );
}

/** One string for everything in a post that is checked, account included; the moment is left out. */
export const keyOfDraft = (post: Post): string =>
  JSON.stringify([
    post.kind,
    post.fields.map((f) => [f.id, f.text]),
    post.media,
    post.place ?? null,
    post.account.handle,
    post.audience,
  ]);

/**
 * Is everything in this request part of a post that was approved? The request may carry less (one part of a thread,
 * media that failed to upload), never more: another text, a choice, an alt text, a picture, a place.
 */
export function covers(approved: Post, content: Content): boolean {
  if (content.unread.length > 0 || !content.known) return false;
  if (isDeed(approved) || isDeed(content)) return false;
  if ((approved.kind === 'message') !== (content.kind === 'message')) return false;
  const within = (wanted: readonly string[], given: readonly string[]): boolean => {
    const have = new Set(given.map(plain));
    return wanted.every((text) => have.has(plain(text)));
  };
  const texts = textsOf(approved);
  return (
    within(content.texts, texts.length === 0 ? [''] : texts) &&
    within(content.polls, fieldsOf(approved, 'poll')) &&
    within(content.alts, fieldsOf(approved, 'alt')) &&
    content.media <= approved.media.length &&
    (!content.place || approved.place !== undefined)
  );
}

/** A request as a post to be checked. `known` is what the page showed of it, where a composer was seen. */
export function postOfContent(
  content: Content,
  base: Pick<Post, 'account' | 'audience' | 'at'>,
  known?: Post,
): Post {
  const fields = [
    ...(content.texts.length > 1
      ? content.texts.map((text, i) => ({ id: `parts[${i}]`, text }))
      : content.texts.map((text) => ({ id: 'text', text }))),
    ...content.polls.map((text, i) => ({ id: `poll[${i}]`, text })),
    ...content.alts.map((text, i) => ({ id: `alt[${i}]`, text })),
    ...(known?.fields.filter((f) => f.id === 'quoted' || f.id.startsWith('file[')) ?? []),
  ];
  const media = Array.from(
    { length: content.media },
    (_, i) => known?.media[i] ?? { kind: 'image' as const },
  );
  const place = content.place ? { place: known?.place ?? 'a place added by X' } : {};
  return {
    ...base,
    kind: content.texts.length > 1 && content.kind === 'post' ? 'thread' : content.kind,
    fields,
    media,
    ...place,
  };
}
