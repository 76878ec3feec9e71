import { beforeEach, describe, expect, it } from 'vitest';
import { createDesk, type Desk } from '../../src/gate/desk.ts';
import { CannotAsk, type Messenger } from '../../src/gate/messenger.ts';
import { FIRST_POLICY } from '../../src/gate/ruling.ts';
import type { PolicyView } from '../../src/messages.ts';
import type { Post } from '../../src/post.ts';
import type { Content } from '../../src/x/operations.ts';
import { contentOf } from '../support/content.ts';

const NOTHING = contentOf();
const own: PolicyView = { ...FIRST_POLICY, source: 'managed', selectors: { editor: '.new-editor' } };
let told: PolicyView[];
let answers: (name: string) => unknown;
let desk: Desk;
let forgotten: number;
const turn = (): Promise<void> => new Promise((done) => setTimeout(done));

beforeEach(() => {
  told = [];
  forgotten = 0;
  answers = (name) => (name === 'policy' ? own : { ok: true });
  const messenger = {
    ask: async (name: string) => {
      const answer = answers(name);
      if (answer instanceof Error) throw answer;
      return answer;
    },
  } as unknown as Messenger;
  desk = createDesk({
    messenger,
    gate: () => ({ allow: () => {}, forget: () => forgotten++ }),
    who: () => '1',
    decided: () => {},
    onPolicy: (policy) => told.push(policy),
  });
});

describe('the policy before the first check', () => {
  it('is heard when the page begins to load, with its corrections of selectors', async () => {
    expect(desk.known()).toBe(false);
    desk.hear();
    await turn();
    expect(desk.known()).toBe(true);
    expect(told.map((p) => p.selectors)).toEqual([{ editor: '.new-editor' }]);
  });
  it('stays the strict one when the worker does not answer', async () => {
    answers = () => new CannotAsk('no-answer');
    desk.hear();
    await turn();
    expect(desk.known()).toBe(false);
    expect(desk.policy()).toEqual(FIRST_POLICY);
    expect(told).toEqual([]);
  });
});

it('what was approved counts for nothing once the worker has news, whatever it says next', async () => {
  const post: Post = {
    kind: 'post',
    fields: [{ id: 'text', text: 'Lovely assembly' }],
    media: [],
    account: { handle: 'School' },
    audience: 'public',
    at: { local: '2026-03-12T14:00', zone: 'Europe/London' },
  };
  const content: Content = { ...NOTHING, texts: ['Lovely assembly'] };
  desk.hear();
  await turn();
  expect(forgotten).toBe(0);
  desk.approve(post);
  expect(desk.approved(content)).toBe(true);
  desk.hear();
  expect(desk.approved(content)).toBe(false);
  expect(forgotten).toBe(1);
  await turn();
  expect(desk.approved(content)).toBe(false);
});

describe('blindness', () => {
  it.each([
    ['CreateTweet 0', true],
    ['CreateNoteTweet 1', true],
    ['CreateRetweet 0', false],
    ['useSendMessageMutation 0', false],
  ])('%s at the gate without a composer: %s', (detail, blind) => {
    desk.health('unannounced-publish', detail);
    expect(desk.blind()).toBe(blind);
  });
  it('comes with missing selectors and goes when all are found again', () => {
    desk.sees(false);
    expect(desk.blind()).toBe(true);
    desk.sees(true);
    expect(desk.blind()).toBe(false);
  });
});
