/**
 * X's operations by name, with the ids they were last seen with. The ids go stale every few weeks on the live site,
 * so nothing may match on them.
 */

export const QUERY_IDS = {
  CreateTweet: 'WXTdKnLddrQOunD6MhWi3g',
  CreateNoteTweet: 'uGXMU9aKbNB9qxxAg4jxkA',
  CreateScheduledTweet: 'LCVzRQGxOaGnOnYH01NQXg',
  EditScheduledTweet: '_mHkQ5LHpRRjSXKOcG6eZw',
  CreateDraftTweet: 'cH9HZWz_EW9gnswvA4ZRiQ',
  EditDraftTweet: 'JIeXE-I6BZXHfxsgOkyHYQ',
  CreateRetweet: 'mbRO74GrOvSfRcJnlMapnQ',
  DeleteRetweet: 'ZyZigVsNiFO6v1dEks1eWg',
  DeleteTweet: 'nxpZCY2K-I6QoFHAHeojFQ',
  FavoriteTweet: 'lI07N6Otwv1PhnEgXILM7A',
  TargetingKeywordsQuery: 'k4q3f0wQn1ZrT5y7bUe2Xg',
  useSendMessageMutation: 'MaxK2PKX1F9Z-9SwqwavTw',
  ArticleEntityDraftCreate: 'btD9FyMDa3_vydVp7fr87Q',
  ArticleEntityUpdateContent: 'P5Nc3DYs9D4XqVthNrig8w',
  ArticleEntityUpdateTitle: 'z_xdvTUbZjSVjt232b4D4A',
  ArticleEntityPublish: 'UyL9qgpV23A8471opeYQbw',
} as const;

export type Operation = keyof typeof QUERY_IDS;

/** The flags that ride beside `variables`. */
export const FEATURES: Readonly<Record<string, boolean>> = {
  communities_web_enable_tweet_community_results_fetch: true,
  c9s_tweet_anatomy_moderator_badge_enabled: true,
  tweetypie_unmention_optimization_enabled: true,
  responsive_web_edit_tweet_api_enabled: true,
  graphql_is_translatable_rweb_tweet_is_translatable_enabled: true,
  view_counts_everywhere_api_enabled: true,
  longform_notetweets_consumption_enabled: true,
  responsive_web_twitter_article_tweet_consumption_enabled: true,
  tweet_awards_web_tipping_enabled: false,
  creator_subscriptions_quote_tweet_preview_enabled: false,
  longform_notetweets_rich_text_read_enabled: true,
  longform_notetweets_inline_media_enabled: true,
  articles_preview_enabled: true,
  rweb_video_timestamps_enabled: true,
  rweb_tipjar_consumption_enabled: true,
  responsive_web_graphql_exclude_directive_enabled: true,
  verified_phone_label_enabled: false,
  freedom_of_speech_not_reach_fetch_enabled: true,
  standardized_nudges_misinfo: true,
  tweet_with_visibility_results_prefer_gql_limited_actions_policy_enabled: true,
  responsive_web_graphql_skip_user_profile_image_extensions_enabled: false,
  responsive_web_graphql_timeline_navigation_enabled: true,
  responsive_web_enhance_cards_enabled: false,
};

/** Requests that put something in front of other people (or will, at a set time). */
const PUBLISHING = new Set([
  'CreateTweet',
  'CreateNoteTweet',
  'CreateScheduledTweet',
  'EditScheduledTweet',
  'CreateRetweet',
  'ArticleEntityPublish',
  'useSendMessageMutation',
  'dm/new2',
  'statuses/update',
]);
const DRAFTING = /^(CreateDraftTweet|EditDraftTweet|ArticleEntity(?!Publish))/;

/** Whether an operation publishes. A name never seen before counts when it looks like publishing. */
export const publishes = (op: string): boolean =>
  PUBLISHING.has(op) || (/^(Create|Schedule|Publish|Send)[A-Z]/.test(op) && !DRAFTING.test(op));

/**
 * The name of the operation behind an address: the GraphQL name, or `dm/new2` for `/i/api/1.1/dm/new2.json`.
 * Empty for pages and static files.
 */
export function operationOf(path: string): string {
  const graphql = /\/graphql\/[^/]+\/([A-Za-z0-9_]+)/.exec(path);
  if (graphql) return graphql[1]!;
  const rest = /\/(?:1\.1|v2)\/([a-z_0-9/]+)\.json$/.exec(path);
  if (rest) return rest[1]!;
  return /\/i\/media\/upload2?\.json$/.test(path) ? 'media/upload' : '';
}

/**
 * X ties a write to its method and path through this header. The practice server refuses a write whose id was
 * made for another path, as X does.
 */
export function transactionId(method: string, path: string, nonce: string): string {
  let hash = 0x811c9dc5;
  for (const char of `${method}!${path}!${nonce}`)
    hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  return `${nonce}.${hash.toString(36)}`;
}

/** True when `id` was made for this method and path. */
export const transactionFits = (id: string, method: string, path: string): boolean =>
  transactionId(method, path, id.split('.')[0] ?? '') === id;
