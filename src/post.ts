/**
 * What a post is: plain data, shared by every room. Nothing here knows a browser, X or a rule.
 */

/**
 * One piece of text that would be published.
 * Ids: `text`, `parts[1]`, `alt[0]`, `file[0]`, `poll[2]`, `quoted`, `link[0]`.
 */
export type Field = { readonly id: string; readonly text: string };

/** A picture, clip or GIF on the post. `alt` and `file` stand as fields too (`alt[i]`, `file[i]`). */
export type Media = {
  readonly kind: 'image' | 'video' | 'gif';
  /** The poster has said that it shows work only, no people. */
  readonly workOnly?: boolean;
};

/** The account a post would come from. Not knowing is a value with a reason, never an empty string. */
export type Account =
  | { readonly handle: string; readonly signedIn?: number }
  | { readonly handle: null; readonly why: string; readonly signedIn?: number };

/** A wall-clock time, to the minute, in a named zone: `{ local: '2026-03-12T14:05', zone: 'Europe/London' }`. */
export type ZonedTime = { readonly local: string; readonly zone: string };

/** What kind of publishing this is. `dm` is a private message (`kind: 'dm'` in the corpus). */
export type PostKind =
  | 'post'
  | 'reply'
  | 'quote'
  | 'repost'
  | 'thread'
  | 'poll'
  | 'message'
  | 'edit'
  | 'scheduled';

export type Audience = 'public' | 'protected' | 'unknown';

export type Post = {
  readonly kind: PostKind;
  readonly fields: readonly Field[];
  readonly media: readonly Media[];
  /** The name on X's place chip, when there is one. */
  readonly place?: string;
  readonly account: Account;
  readonly audience: Audience;
  readonly at: ZonedTime;
};
