import type { PostKind } from '../post.ts';
import { gather } from './gather.ts';
import { type Content, kindOf } from './operations.ts';
import { formValue, indexOf, isList, lower, own, ownText, parseJson, push, slice } from './prim.ts';

/** What a request would publish, read out of its body. Shapes: facts sheet 4.3, last seen 2026-09. */

/** What earlier requests said, to be joined: poll texts by card address, alt texts by media id, article by its id. */
export type Joined = {
  readonly poll: (card: string) => readonly string[] | undefined;
  readonly alt: (media: string) => string | undefined;
  readonly article: () => readonly string[] | undefined;
};

/**
 * Reads what a request would publish.
 * `null` when a name never seen carries no text, so that there is nothing to check.
 */
export const readContent = (
  op: string,
  address: string,
  body: string | null,
  joined: Joined,
  actAs = '',
): Content | null => {
  const name = lower(op);
  const known = kindOf(op);
  const unread: string[] = [];
  const texts: string[] = [];
  const polls: string[] = [];
  const alts: string[] = [];
  if (body === null) push(unread, 'body');
  const sent = variablesOf(address, body ?? '');
  const request = own(sent, 'post_tweet_request') ?? sent;
  let kind: PostKind = known ?? 'post';
  const deed = kind === 'repost' || kind === 'follow';
  const target = deed ? ownText(sent, kind === 'follow' ? 'user_id' : 'tweet_id') : '';

  if (kind === 'message') addMessage(sent, texts);
  else if (!deed && name !== 'articleentitypublish') addTexts(request, known === undefined, texts);
  if (known === undefined && texts.length === 0 && unread.length === 0) return null;
  if (
    known !== undefined &&
    unread.length === 0 &&
    target === '' &&
    texts.length === 0 &&
    name !== 'articleentitypublish' &&
    !hasAny(request)
  )
    push(unread, 'body');

  const card = ownText(request, 'card_uri');
  if (card !== '') {
    const choices = joined.poll(card);
    if (choices === undefined) push(unread, 'poll');
    else for (let i = 0; i < choices.length; i++) push(polls, choices[i] ?? '');
    if (kind === 'post') kind = 'poll';
  }
  const ids = mediaIds(request);
  for (let i = 0; i < ids.length; i++) {
    const alt = joined.alt(ids[i] ?? '');
    if (alt !== undefined && alt !== '') push(alts, alt);
  }
  if (name === 'articleentitypublish') {
    const article = joined.article();
    if (article === undefined) push(unread, 'article');
    else for (let i = 0; i < article.length; i++) push(texts, article[i] ?? '');
  }
  const quote = ownText(request, 'attachment_url') !== '';
  if (kind === 'post') {
    if (ownText(own(request, 'edit_options'), 'previous_tweet_id') !== '') kind = 'edit';
    else if (quote) kind = 'quote';
    else if (own(request, 'reply') !== undefined || ownText(request, 'in_reply_to_status_id') !== '')
      kind = 'reply';
  }
  return {
    op,
    known: known !== undefined,
    kind,
    texts,
    polls,
    alts,
    media: ids.length,
    place: own(request, 'geo') !== undefined && own(request, 'geo') !== null,
    quote,
    target,
    actAs,
    part: partOf(lower(ownText(request, 'batch_compose'))),
    unread,
  };
};

const partOf = (batch: string): Content['part'] =>
  indexOf(batch, 'subsequent') >= 0 ? 'later' : indexOf(batch, 'first') >= 0 ? 'first' : '';

const variablesOf = (address: string, body: string): unknown => {
  const json = parseJson(body);
  if (own(json, 'variables') !== undefined) return own(json, 'variables');
  if (json !== undefined && typeof json === 'object') return json;
  const inForm = formValue(body, 'variables');
  if (inForm !== undefined) return parseJson(inForm);
  const at = indexOf(address, '?');
  const inQuery = at < 0 ? undefined : formValue(slice(address, at + 1), 'variables');
  if (inQuery !== undefined) return parseJson(inQuery);
  const query = at < 0 ? '' : slice(address, at + 1);
  const either = (key: string): string | undefined => formValue(body, key) ?? formValue(query, key);
  return {
    status: either('status'),
    text: either('text'),
    tweet_text: either('tweet_text'),
    card_uri: either('card_uri'),
    attachment_url: either('attachment_url'),
    media_ids: either('media_ids'),
    tweet_id: either('tweet_id') ?? either('id'),
    user_id: either('user_id'),
    in_reply_to_status_id: either('in_reply_to_status_id'),
  };
};

const addTexts = (request: unknown, unknown: boolean, texts: string[]): void => {
  const text =
    own(request, 'tweet_text') ?? own(request, 'status') ?? (unknown ? undefined : own(request, 'text'));
  if (typeof text === 'string') push(texts, text);
  const thread = own(request, 'thread_tweets');
  if (isList(thread))
    for (let i = 0; i < thread.length; i++) {
      const part = ownText(thread[i], 'status');
      if (part !== '') push(texts, part);
    }
  if (unknown && texts.length === 0)
    gather(request, 'text status message content body caption title name description', texts, 0);
};

const addMessage = (sent: unknown, texts: string[]): void => {
  gather(sent, 'text message', texts, 0);
};

/** A request that is a post by its other parts: media, a poll, a quote. */
const hasAny = (request: unknown): boolean =>
  own(request, 'media') !== undefined ||
  own(request, 'media_ids') !== undefined ||
  ownText(request, 'card_uri') !== '' ||
  ownText(request, 'attachment_url') !== '' ||
  own(request, 'tweet_text') === '' ||
  own(request, 'status') === '';

const mediaIds = (request: unknown): readonly string[] => {
  const ids: string[] = [];
  const entities = own(own(request, 'media'), 'media_entities') ?? own(request, 'media_ids');
  if (typeof entities === 'string') {
    if (entities !== '') push(ids, entities);
  } else if (isList(entities))
    for (let i = 0; i < entities.length; i++) {
      const entity = entities[i];
      push(ids, typeof entity === 'string' ? entity : ownText(entity, 'media_id'));
    }
  return ids;
};
