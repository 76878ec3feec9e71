/** Rules for the browser itself: `declarativeNetRequest`, as far as the last bolt uses it. */
export type Rule = {
  readonly id: number;
  readonly priority: number;
  readonly action: { readonly type: 'block' | 'allow' };
  readonly condition: {
    readonly urlFilter?: string;
    readonly isUrlFilterCaseSensitive?: boolean;
    readonly requestDomains: readonly string[];
    readonly requestMethods: readonly string[];
    readonly resourceTypes: readonly string[];
    readonly tabIds?: readonly number[];
  };
};

/** X's pages and requests, which the build has a host permission for. */
export const PAGES = ['https://*.x.com/*', 'https://*.twitter.com/*'];
const WRITES = {
  requestDomains: ['x.com', 'twitter.com'],
  requestMethods: ['post'],
  resourceTypes: ['xmlhttprequest', 'ping', 'other'],
};

/**
 * Requests that put something in front of people, by the names at the end of their addresses: those of
 * `x/operations.ts`, but for follows. X's own service worker keeps a failed follow and sends it later, so a block would
 * only put it off; the page's gate stops it before it is a request. One rule each: a browser takes no long pattern.
 */
const OPERATIONS = [
  'CreateTweet',
  'CreateNoteTweet',
  'CreateScheduledTweet',
  'EditScheduledTweet',
  'CreateRetweet',
  'ArticleEntityPublish',
  'useSendMessageMutation',
];
const FILTERS = [
  ...OPERATIONS.map((name) => `/graphql/*/${name}^`),
  ...['statuses/update', 'statuses/retweet/', 'dm/new'].map((path) => `/1.1/${path}`),
];

/** Kept by the browser over its own restart, so that nothing slips by before the worker is up. */
export const BLOCKS: readonly Rule[] = FILTERS.map((urlFilter, i) => ({
  id: i + 1,
  priority: 1,
  action: { type: 'block' },
  condition: { urlFilter, isUrlFilterCaseSensitive: false, ...WRITES },
}));

export const ALLOW_ID = 1;
/** Kept until the browser closes, over stops of the worker: these tabs have a gate that answers. */
export const allowIn = (tabIds: readonly number[]): Rule => ({
  id: ALLOW_ID,
  priority: 2,
  action: { type: 'allow' },
  condition: { ...WRITES, tabIds },
});
