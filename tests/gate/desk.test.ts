import { beforeEach, describe, expect, it } from 'vitest';
import { createDesk, type Desk } from '../../src/gate/desk.ts';
import { CannotAsk, type Messenger } from '../../src/gate/messenger.ts';
import { FIRST_POLICY } from '../../src/gate/ruling.ts';
import type { PolicyView } from '../../src/messages.ts';

const own: PolicyView = { ...FIRST_POLICY, source: 'managed', selectors: { editor: '.new-editor' } };
let told: PolicyView[];
let answers: (name: string) => unknown;
let desk: Desk;
const turn = (): Promise<void> => new Promise((done) => setTimeout(done));

beforeEach(() => {
  told = [];
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
    gate: () => ({ allow: () => {}, forget: () => {} }),
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
