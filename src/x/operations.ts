import type { PostKind } from '../post.ts';
import { indexOf, lastIndexOf, lower, own, slice, unescapeText } from './prim.ts';

/**
 * X's publishing operations, known by the name at the end of the address (ids rotate every few weeks). What a request
 * would publish is read in `read-request.ts`. Runs in the page's own world, so only `prim.ts` is used.
 * Names: facts sheet 4.2, last seen 2026-09.
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
  'friendships/create': 'follow',
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
  /** Id of the reposted post, or of the account that is followed. */
  readonly target: string;
  /** Header that posts for another account. */
  readonly actAs: string;
  /** Its place in a thread that goes out part by part, where X says so. */
  readonly part: '' | 'first' | 'later';
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

/** What an operation publishes; `undefined` for a name never seen. */
export const kindOf = (op: string): PostKind | undefined => own(PUBLISH, lower(op)) as PostKind | undefined;

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
