/**
 * What a post is: plain data, shared by every room. Nothing here knows a browser, X or a rule.
 */

/**
 * One piece of text that would be published.
 * Ids: `text`, `parts[1]`, `alt[0]`, `file[0]`, `poll[2]`, `quoted`, `link[0]`. X's composer tells no links apart: they stand in
 * its text, and are read there.
 */
export type Field = { readonly id: string; readonly text: string };

/** A picture, clip or GIF on the post. `alt` and `file` stand as fields too (`alt[i]`, `file[i]`). */
export type Media = {
  readonly kind: 'image' | 'video' | 'gif';
  /** The poster has said that it shows work only, no people. */
  readonly workOnly?: boolean;
  /** The file carries the place where it was taken. */
  readonly located?: boolean;
};

/** The account a post would come from. Not knowing is a value with a reason, never an empty string. */
export type Account =
  | { readonly handle: string; readonly signedIn?: number }
  | { readonly handle: null; readonly why: string; readonly signedIn?: number };

/** A wall-clock time, to the minute, in a named zone: `{ local: '2026-03-12T14:05', zone: 'Europe/London' }`. */
export type ZonedTime = { readonly local: string; readonly zone: string };
/** As a page gives it: its clock and zone have no say, the worker puts in its own. */
export const NO_TIME: ZonedTime = { local: '', zone: '' };

/** What X shows of an account. Text as the page has it; all but the handle may lack. */
export type Profile = {
  readonly handle: string;
  readonly name?: string;
  readonly bio?: string;
  /** X's own mark for organisations and governments. */
  readonly organisation?: boolean;
};

/**
 * What kind of publishing this is. `message` is a private message (`kind: 'dm'` in the corpus). `follow` puts no words
 * before anybody: an account is followed, for everyone to see; only the rule `follow` looks at it.
 */
export type PostKind =
  | 'post'
  | 'reply'
  | 'quote'
  | 'repost'
  | 'thread'
  | 'poll'
  | 'message'
  | 'edit'
  | 'scheduled'
  | 'follow';

export type Audience = 'public' | 'protected' | 'unknown';

export type Post = {
  readonly kind: PostKind;
  readonly fields: readonly Field[];
  readonly media: readonly Media[];
  /** The name on X's place chip, when there is one. */
  readonly place?: string;
  /** Whose post is shared, who is followed, or whom a message goes to, where the page shows it. */
  readonly profile?: Profile;
  readonly account: Account;
  readonly audience: Audience;
  readonly at: ZonedTime;
};

/** Does it act on somebody else's account or post, without words of its own? */
export const isDeed = ({ kind }: { readonly kind: PostKind }): boolean =>
  kind === 'repost' || kind === 'follow';
