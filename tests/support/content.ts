import type { Content } from '../../src/x/operations.ts';

/** What a publishing request of X says: a new post without a word, but for what is given. */
export const contentOf = (more: Partial<Content> = {}): Content => ({
  op: 'CreateTweet',
  known: true,
  kind: 'post',
  texts: [],
  polls: [],
  alts: [],
  media: 0,
  place: false,
  quote: false,
  target: '',
  actAs: '',
  part: '',
  unread: [],
  ...more,
});
