import type { PostKind } from '../post.ts';
import {
  formValue,
  indexOf,
  isList,
  lastIndexOf,
  lower,
  own,
  ownText,
  parseJson,
  plain,
  push,
  slice,
  unescapeText,
} from './prim.ts';

/**
 * X's publishing operations, known by the name at the end of the address (ids rotate every few weeks), and what would
 * be published, read out of the request. Runs in the page's own world too, so only `prim.ts` is used.
 * Names and shapes: facts sheet 4.2 and 4.3, last seen 2026-09.
 *
 * - `publish`: puts something in front of people, now or at a set time
 * - `unknown`: a name never seen that looks like publishing; it counts when there is text in it
 * - `note`: carries text of a later post (poll, alt text, article body); goes on, and is joined to that post
 * - `draft`: saved for the poster only; described, never held
 * - `other`: nothing of ours
 */
export type OperationClass = 'publish' | 'unknown' | 'note' | 'draft' | 'other';

const PUBLISH: Readonly<Record<string, PostKind>> = {
  createtweet: 'post',
  createnotetweet: 'post',
  createscheduledtweet: 'scheduled',
  editscheduledtweet: 'scheduled',
  createretweet: 'repost',
  articleentitypublish: 'post',
  usesendmessagemutation: 'message',
  'dm/new2': 'message',
  'dm/new': 'message',
  'statuses/update': 'post',
  'statuses/update_with_media': 'post',
  'statuses/retweet': 'repost',
};
const NOTE: Readonly<Record<string, true>> = {
  'cards/create': true,
  'media/metadata/create': true,
  articleentityupdatecontent: true,
  articleentityupdatetitle: true,
};
const LOOKS_LIKE = 'create schedule publish send post edit quote reply submit';

/** What one request would publish. */
export type Content = {
  /** The operation's name as in the address; `dm/new2` and the like for older calls. */
  readonly op: string;
  /** False for a name never seen. */
  readonly known: boolean;
  readonly kind: PostKind;
  /** One text, or all of a scheduled thread. */
  readonly texts: readonly string[];
  readonly polls: readonly string[];
  readonly alts: readonly string[];
  readonly media: number;
  /** A place rides along, perhaps one that X added by itself. */
  readonly place: boolean;
  readonly quote: boolean;
  /** Id of the reposted post. */
  readonly repostOf: string;
  /** Header that posts for another account. */
  readonly actAs: string;
  /** What could not be read: `body`, `poll`, `article`. Never let by as clear. */
  readonly unread: readonly string[];
};

/** The operation's name out of an absolute or relative address, or an empty string. Accepts any escaping. */
export const operationOf = (address: string): string => {
  let path = address;
  const query = indexOf(path, '?');
  if (query >= 0) path = slice(path, 0, query);
  const hash = indexOf(path, '#');
  if (hash >= 0) path = slice(path, 0, hash);
  path = unescapeText(path);
  const semicolon = indexOf(path, ';');
  if (semicolon >= 0) path = slice(path, 0, semicolon);
  while (path.length > 0 && slice(path, -1) === '/') path = slice(path, 0, -1);
  const low = lower(path);
  if (indexOf(low, '/graphql/') >= 0) return slice(path, lastIndexOf(path, '/') + 1);
  const rest = slice(low, -5) === '.json' ? slice(low, 0, -5) : low;
  for (const name in PUBLISH) if (indexOf(name, '/') > 0 && endsWith(rest, `/${name}`)) return name;
  for (const name in NOTE) if (indexOf(name, '/') > 0 && endsWith(rest, `/${name}`)) return name;
  const retweet = indexOf(rest, '/statuses/retweet/');
  return retweet >= 0 ? 'statuses/retweet' : '';
};

const endsWith = (text: string, end: string): boolean => slice(text, -end.length) === end;

export const classOf = (op: string): OperationClass => {
  const name = lower(op);
  if (own(PUBLISH, name) !== undefined) return 'publish';
  if (own(NOTE, name) === true) return 'note';
  if (indexOf(name, 'publish') >= 0) return 'unknown';
  if (indexOf(name, 'draft') >= 0) return 'draft';
  let from = 0;
  for (;;) {
    let to = indexOf(LOOKS_LIKE, ' ', from);
    if (to < 0) to = LOOKS_LIKE.length;
    const verb = slice(LOOKS_LIKE, from, to);
    if (slice(name, 0, verb.length) === verb || slice(name, 0, verb.length + 3) === `use${verb}`)
      return 'unknown';
    if (to >= LOOKS_LIKE.length) return 'other';
    from = to + 1;
  }
};

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
  const known = own(PUBLISH, name) as PostKind | undefined;
  const unread: string[] = [];
  const texts: string[] = [];
  const polls: string[] = [];
  const alts: string[] = [];
  if (body === null) push(unread, 'body');
  const sent = variablesOf(address, body ?? '');
  const request = own(sent, 'post_tweet_request') ?? sent;
  let kind: PostKind = known ?? 'post';

  if (kind === 'message') addMessage(sent, texts);
  else if (kind !== 'repost' && name !== 'articleentitypublish')
    addTexts(request, known === undefined, texts);
  if (known === undefined && texts.length === 0 && unread.length === 0) return null;
  if (
    known !== undefined &&
    unread.length === 0 &&
    kind !== 'repost' &&
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
    repostOf: kind === 'repost' ? ownText(sent, 'tweet_id') : '',
    actAs,
    unread,
  };
};

/** Choices of `cards/create.json`, in order; `null` when there are none. */
export const readPoll = (body: string): readonly string[] | null => {
  const card = parseJson(formValue(body, 'card_data') ?? '') ?? own(parseJson(body), 'card_data');
  const data = typeof card === 'string' ? parseJson(card) : card;
  const choices: string[] = [];
  for (let i = 1; i <= 4; i++) {
    const label = ownText(data, `twitter:string:choice${i}_label`);
    if (label !== '') push(choices, label);
  }
  return choices.length > 0 ? choices : null;
};

/** `media/metadata/create.json`: which media, and its alt text. */
export const readAlt = (body: string): { readonly media: string; readonly text: string } | null => {
  const sent = parseJson(body);
  const media = ownText(sent, 'media_id');
  return media === '' ? null : { media, text: ownText(own(sent, 'alt_text'), 'text') };
};

/** All running text of an article's content or title request. */
export const readArticle = (body: string): readonly string[] => {
  const texts: string[] = [];
  gather(own(parseJson(body), 'variables'), 'text title plain_text', texts, 0);
  return texts;
};

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

/** Strings under keys that end in one of these names, anywhere inside. */
const gather = (value: unknown, names: string, texts: string[], depth: number): void => {
  if (depth > 12 || typeof value !== 'object' || value === null) return;
  if (isList(value)) {
    for (let i = 0; i < value.length; i++) gather(value[i], names, texts, depth + 1);
    return;
  }
  for (const key in value) {
    const inner = own(value, key);
    if (typeof inner === 'string') {
      if (named(lower(key), names) && plain(inner) !== '') push(texts, inner);
    } else gather(inner, names, texts, depth + 1);
  }
};

const named = (key: string, names: string): boolean => {
  const word = slice(key, lastIndexOf(key, '_') + 1);
  return indexOf(` ${names} `, ` ${word} `) >= 0 || indexOf(` ${names} `, ` ${key} `) >= 0;
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
