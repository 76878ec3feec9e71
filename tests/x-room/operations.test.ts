import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classOf, operationOf } from '../../src/x/operations.ts';
import { readAlt, readPoll } from '../../src/x/read-notes.ts';
import { type Joined, readContent } from '../../src/x/read-request.ts';

const NONE: Joined = { poll: () => undefined, alt: () => undefined, article: () => undefined };
const read = (op: string, variables: unknown, joined = NONE) =>
  readContent(
    op,
    `https://x.com/i/api/graphql/abc/${op}`,
    JSON.stringify({ variables, queryId: 'abc' }),
    joined,
  );

describe('the operation behind an address', () => {
  it.each([
    ['https://x.com/i/api/graphql/oB-5XsHNAbjvARJEc8CZFw/CreateTweet', 'CreateTweet'],
    ['/i/api/graphql/abc/CreateTweet', 'CreateTweet'],
    ['/i/api/graphql/abc/CreateTweet/', 'CreateTweet'],
    ['/i/api/graphql/abc/CreateTweet?x=1#y', 'CreateTweet'],
    ['/i/api/graphql/abc/Create%54weet', 'CreateTweet'],
    ['/i/api/GraphQL/abc/CreateTweet;v=2', 'CreateTweet'],
    ['https://api.x.com/graphql/abc/CreateRetweet', 'CreateRetweet'],
    ['https://caps.x.com/v2/cards/create.json', 'cards/create'],
    ['https://x.com/i/api/1.1/media/metadata/create.json', 'media/metadata/create'],
    ['https://x.com/i/api/1.1/dm/new2.json', 'dm/new2'],
    ['https://x.com/i/api/1.1/statuses/retweet/123.json', 'statuses/retweet'],
    ['https://x.com/i/api/1.1/jot/client_event.json', ''],
    ['https://x.com/home', ''],
  ])('%s is %s', (address, op) => {
    expect(operationOf(address)).toBe(op);
  });
});

describe('what an operation is', () => {
  it.each([
    ['CreateTweet', 'publish'],
    ['createtweet', 'publish'],
    ['CreateNoteTweet', 'publish'],
    ['CreateScheduledTweet', 'publish'],
    ['EditScheduledTweet', 'publish'],
    ['CreateRetweet', 'publish'],
    ['ArticleEntityPublish', 'publish'],
    ['useSendMessageMutation', 'publish'],
    ['CreateDraftTweet', 'draft'],
    ['EditDraftTweet', 'draft'],
    ['ArticleEntityUpdateContent', 'note'],
    ['ArticleEntityDraftCreate', 'draft'],
    ['CreateLongVideoPost', 'unknown'],
    ['ScheduleThread', 'unknown'],
    ['PublishDraftNow', 'unknown'],
    ['useCreateThing', 'unknown'],
    ['DeleteTweet', 'other'],
    ['FavoriteTweet', 'other'],
    ['HomeTimeline', 'other'],
    ['', 'other'],
  ])('%s: %s', (op, kind) => {
    expect(classOf(op)).toBe(kind);
  });
});

describe('real request shapes', () => {
  const sample = (name: string) =>
    JSON.parse(readFileSync(new URL(`./samples/${name}.json`, import.meta.url), 'utf8')) as {
      url: string;
      request_body: unknown;
    };
  it.each([
    ['createtweet-post', 'post', 1, false],
    ['createtweet-reply', 'reply', 0, false],
    ['createtweet-quote', 'quote', 0, true],
  ])('%s', (name, kind, media, quote) => {
    const { url, request_body } = sample(name);
    const content = readContent(operationOf(url), url, JSON.stringify(request_body), NONE);
    expect(content).toMatchObject({ kind, media, quote, known: true, unread: [] });
    expect(content?.texts).toHaveLength(1);
    expect(content?.texts[0]).toMatch(/^Example /);
  });
  it('a repost names the post', () => {
    const { url, request_body } = sample('createretweet');
    expect(readContent(operationOf(url), url, JSON.stringify(request_body), NONE)).toMatchObject({
      kind: 'repost',
      texts: [],
      target: '1000000000000000002',
      unread: [],
    });
  });
});

describe('reading a request', () => {
  it('joins a poll’s choices by its card', () => {
    const joined = { ...NONE, poll: (card: string) => (card === 'card://1' ? ['Red', 'Blue'] : undefined) };
    expect(read('CreateTweet', { tweet_text: 'Which?', card_uri: 'card://1' }, joined)).toMatchObject({
      kind: 'poll',
      polls: ['Red', 'Blue'],
      unread: [],
    });
  });
  it('says so when the poll was not seen', () => {
    expect(read('CreateTweet', { tweet_text: 'Which?', card_uri: 'card://9' })?.unread).toEqual(['poll']);
  });
  it('joins alt texts by media id', () => {
    const joined = { ...NONE, alt: (id: string) => (id === '7' ? 'Olivia with her model' : undefined) };
    const media = { media_entities: [{ media_id: '7', tagged_users: [] }, { media_id: '8' }] };
    expect(read('CreateTweet', { tweet_text: 'Look', media }, joined)).toMatchObject({
      alts: ['Olivia with her model'],
      media: 2,
    });
  });
  it('reads a scheduled post and its thread', () => {
    const post_tweet_request = { status: 'One', thread_tweets: [{ status: 'Two' }, { status: 'Three' }] };
    expect(read('CreateScheduledTweet', { execute_at: 1, post_tweet_request })).toMatchObject({
      kind: 'scheduled',
      texts: ['One', 'Two', 'Three'],
    });
  });
  it.each([
    ['BatchFirst', 'first'],
    ['BatchSubsequent', 'later'],
    ['BatchSingle', ''],
    [undefined, ''],
  ])('tells the place in a thread: %s', (batch_compose, part) => {
    expect(read('CreateTweet', { tweet_text: 'A', batch_compose })).toMatchObject({ part });
  });
  it('tells an edit', () => {
    const edit_options = { previous_tweet_id: '5' };
    expect(read('CreateTweet', { tweet_text: 'Again', edit_options })?.kind).toBe('edit');
  });
  it('sees a place', () => {
    expect(read('CreateTweet', { tweet_text: 'Hi', geo: { place_id: 'p' } })?.place).toBe(true);
    expect(read('CreateTweet', { tweet_text: 'Hi', geo: null })?.place).toBe(false);
  });
  it('reads an unknown name by the text in it, and leaves one without text alone', () => {
    expect(read('CreateStoryPost', { story: { caption: 'Off to the zoo' } })).toMatchObject({
      known: false,
      texts: ['Off to the zoo'],
    });
    expect(read('CreateBookmark', { tweet_id: '5' })).toBeNull();
  });
  it('never takes a body that cannot be read for an empty post', () => {
    expect(readContent('CreateTweet', '/graphql/a/CreateTweet', null, NONE)?.unread).toEqual(['body']);
    expect(readContent('CreateTweet', '/graphql/a/CreateTweet', '{broken', NONE)?.unread).toEqual(['body']);
    expect(readContent('CreateNew', '/graphql/a/CreateNew', null, NONE)?.unread).toEqual(['body']);
  });
  it('takes a post of pictures alone for what it is', () => {
    const media = { media_entities: [{ media_id: '1' }] };
    expect(read('CreateTweet', { tweet_text: '', media })).toMatchObject({ texts: [''], unread: [] });
  });
  it('reads variables out of a form and out of the address', () => {
    const variables = encodeURIComponent(JSON.stringify({ tweet_text: 'Via a form & more' }));
    expect(
      readContent('CreateTweet', '/graphql/a/CreateTweet', `variables=${variables}`, NONE)?.texts,
    ).toEqual(['Via a form & more']);
    expect(
      readContent('CreateTweet', `/graphql/a/CreateTweet?variables=${variables}`, '', NONE)?.texts,
    ).toEqual(['Via a form & more']);
    expect(
      readContent('statuses/update', '/1.1/statuses/update.json', 'status=Hello+there', NONE)?.texts,
    ).toEqual(['Hello there']);
  });
  it('reads messages', () => {
    expect(
      read('useSendMessageMutation', {
        message: { text: { text: 'Hello' } },
        target: { participant_ids: ['1'] },
      }),
    ).toMatchObject({
      kind: 'message',
      texts: ['Hello'],
    });
  });
});

describe('notes for a later post', () => {
  it('reads poll labels', () => {
    const card = {
      'twitter:string:choice1_label': 'Lions',
      'twitter:string:choice2_label': 'Tigers & bears',
    };
    expect(readPoll(`card_data=${encodeURIComponent(JSON.stringify(card))}`)).toEqual([
      'Lions',
      'Tigers & bears',
    ]);
    expect(readPoll('card_data=%7B%7D')).toBeNull();
  });
  it('reads alt text', () => {
    expect(readAlt('{"media_id":"7","alt_text":{"text":"A zebra"}}')).toEqual({
      media: '7',
      text: 'A zebra',
    });
    expect(readAlt('nonsense')).toBeNull();
  });
});
