/** What the practice server answers, in the shapes of X's own answers. */
import type { Person } from './people.ts';

export type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: string;
};

// biome-ignore lint/suspicious/noExplicitAny: bodies of many shapes, read by name
type Body = any;

const json = (value: unknown, headers: Record<string, string> = {}): Reply => ({
  status: 200,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(value),
});

function tweet(id: string, text: string, account: Person) {
  return {
    result: {
      rest_id: id,
      core: {
        user_results: {
          result: {
            __typename: 'User',
            rest_id: account.id,
            core: { screen_name: account.handle, name: account.name },
          },
        },
      },
      edit_control: { edit_tweet_ids: [id], is_edit_eligible: true, edits_remaining: '5' },
      views: { state: 'Enabled' },
      legacy: {
        created_at: 'Sun Sep 27 12:00:00 +0000 2026',
        full_text: text,
        id_str: id,
        favorite_count: 0,
        reply_count: 0,
        retweet_count: 0,
        user_id_str: account.id,
      },
    },
  };
}

/**
 * The successful answer to `op`. `nextId` makes a new id each time.
 * An operation without an answer of its own gets `{ data: {} }`.
 */
export function answerFor(op: string, body: Body, account: Person, nextId: () => string, url: URL): Reply {
  const given = body?.variables ?? {};
  switch (op) {
    case 'CreateTweet':
      return json({
        data: { create_tweet: { tweet_results: tweet(nextId(), given.tweet_text ?? '', account) } },
      });
    case 'CreateNoteTweet':
      return json({
        data: { notetweet_create: { tweet_results: tweet(nextId(), given.tweet_text ?? '', account) } },
      });
    case 'CreateScheduledTweet':
    case 'EditScheduledTweet':
      return json({ data: { tweet: { rest_id: nextId() } } });
    case 'CreateDraftTweet':
    case 'EditDraftTweet':
      return json({ data: { tweet: { rest_id: given.draft_tweet_id ?? nextId() } } });
    case 'CreateRetweet':
      return json({ data: { create_retweet: { retweet_results: { result: { rest_id: nextId() } } } } });
    case 'DeleteTweet':
      return json({ data: { delete_tweet: { tweet_results: {} } } });
    case 'ArticleEntityDraftCreate':
      return json({
        data: { articleentity_create_draft: { article_entity_results: { result: { rest_id: nextId() } } } },
      });
    case 'media/upload':
      return json({
        media_id_string: url.searchParams.get('media_id') ?? nextId(),
        expires_after_secs: 86400,
      });
    case 'cards/create':
      return json({ card_uri: `card://${nextId()}`, status: 'OK' });
    case 'account/multi/list':
      return json({ users: [] });
    case 'account/settings':
      return json({ screen_name: account.handle, protected: account.protectedPosts === true });
    case 'friendships/create':
    case 'blocks/create':
      return json({ id_str: body?.user_id ?? '', following: op === 'friendships/create' });
    default:
      return json({ data: {} });
  }
}
