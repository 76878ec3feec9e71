/** The last bolt: which requests the browser refuses, and from which tabs. */
import { beforeEach, describe, expect, it } from 'vitest';
import { type BoltApi, LIVE, openBolt } from '../../src/office/bolt/index.ts';
import { allowIn, BLOCKS, type Rule } from '../../src/office/bolt/rules.ts';
import { kindOf } from '../../src/x/operations.ts';

const X = 'https://x.com/home';
const turn = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

/** A browser with tabs of X; each has a gate that answers, does not, or has lost its half in the page. */
function browser(gates: Record<number, boolean | 'none'>) {
  const rules = { dynamic: [] as Rule[], session: [] as Rule[] };
  const change =
    (of: 'dynamic' | 'session') =>
    async ({ removeRuleIds = [], addRules = [] }: { removeRuleIds?: number[]; addRules?: Rule[] }) => {
      rules[of] = [...rules[of].filter(({ id }) => !removeRuleIds.includes(id)), ...addRules];
    };
  const badges: Record<number, string> = {};
  const notices = new Set<string>();
  const reloaded: number[] = [];
  const stored: Record<string, unknown> = {};
  const heard = {
    updated: (_id: number, _change: object, _tab: object): void => undefined,
    removed: (_id: number): void => undefined,
    clicked: (_id: string): void => undefined,
  };
  const api = {
    declarativeNetRequest: {
      getDynamicRules: async () => rules.dynamic,
      updateDynamicRules: change('dynamic'),
      getSessionRules: async () => rules.session,
      updateSessionRules: change('session'),
    },
    tabs: {
      query: async () => Object.keys(gates).map((id) => ({ id: Number(id), url: X, status: 'complete' })),
      sendMessage: async (id: number, message: object) => {
        expect(message).toEqual(LIVE);
        if (gates[id] === 'none' || gates[id] === undefined) throw new Error('no receiving end');
        return gates[id];
      },
      reload: async (id: number) => void reloaded.push(id),
      onUpdated: { addListener: (f: typeof heard.updated) => (heard.updated = f) },
      onRemoved: { addListener: (f: typeof heard.removed) => (heard.removed = f) },
    },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => {
        badges[tabId] = text;
      },
      setTitle: async () => undefined,
    },
    notifications: {
      create: async (id: string) => void notices.add(id),
      clear: async (id: string) => notices.delete(id),
      onClicked: { addListener: (f: typeof heard.clicked) => (heard.clicked = f) },
    },
  };
  const w = { gates, rules, badges, notices, reloaded, heard, wanted: true as boolean | null };
  const start = () =>
    openBolt({
      api: api as unknown as BoltApi,
      session: {
        get: async () => stored,
        set: async (items) => void Object.assign(stored, items),
      },
      wanted: () => w.wanted,
      ready: Promise.resolve(),
      say: () => null,
      icon: '',
    });
  return { ...w, w, start, live: () => rules.session[0]?.condition.tabIds ?? [] };
}

const from = (id: number, frameId = 0) => ({ tab: { id }, frameId });
const says = (what: 'gate-live' | 'gate-gone', detail = what === 'gate-live' ? 'met' : '') => ({
  what,
  detail,
});

/** Reads the rules as the browser does: `*` is anything, `^` an end or a sign that separates; domains with what is below. */
const isRefused = (address: string): boolean =>
  BLOCKS.some(({ condition: { urlFilter = '', requestDomains } }) => {
    const signs = urlFilter.replace(/[.+?${}()|[\]\\]/g, '\\$&');
    const shape = new RegExp(signs.replaceAll('*', '.*').replaceAll('^', '(?:[^\\w.%-]|$)'), 'i');
    const { hostname } = new URL(address);
    return shape.test(address) && requestDomains.some((d) => hostname === d || hostname.endsWith(`.${d}`));
  });

describe('which requests', () => {
  it.each([
    ...['CreateTweet', 'CreateNoteTweet', 'CreateScheduledTweet', 'EditScheduledTweet', 'CreateRetweet'],
    ...['ArticleEntityPublish', 'useSendMessageMutation'],
  ])('%s is refused, wherever X serves it', (op) => {
    expect(kindOf(op)).toBeDefined();
    for (const host of [
      'x.com/i/api',
      'twitter.com/i/api',
      'api.x.com',
      'pro.x.com/i/api',
      'x.com:443/i/api',
    ])
      expect(`https://${host}/graphql/WXTdKnLddrQOunD6MhWi3g/${op}`).toSatisfy(isRefused);
    expect(`https://x.com/i/api/graphql/a/${op.toLowerCase()}?v=1`).toSatisfy(isRefused);
  });
  it.each(['statuses/update', 'statuses/update_with_media', 'statuses/retweet/17', 'dm/new', 'dm/new2'])(
    'the older %s is refused too',
    (path) => {
      expect(`https://x.com/i/api/1.1/${path}.json`).toSatisfy(isRefused);
      expect(`https://api.twitter.com/1.1/${path}.json?x=1`).toSatisfy(isRefused);
    },
  );
  it.each([
    'https://x.com/i/api/graphql/a/CreateDraftTweet',
    'https://x.com/i/api/graphql/a/DeleteTweet',
    'https://x.com/i/api/graphql/a/FavoriteTweet',
    'https://x.com/i/api/graphql/a/HomeTimeline',
    'https://upload.x.com/i/media/upload.json',
    'https://x.com/i/api/1.1/friendships/create.json',
    'https://example.org/graphql/a/CreateTweet',
    'https://x.com.example.org/i/api/graphql/a/CreateTweet',
    'https://notx.com/i/api/graphql/a/CreateTweet',
  ])('%s is not', (address) => expect(address).not.toSatisfy(isRefused));
  it('a live tab goes before the block', () => {
    expect(BLOCKS.every(({ priority }) => priority < allowIn([3]).priority)).toBe(true);
    expect(BLOCKS.filter(({ condition }) => 'tabIds' in condition)).toEqual([]);
    expect(new Set(BLOCKS.map(({ id }) => id)).size).toBe(BLOCKS.length);
  });
});

describe('from which tabs', () => {
  let b: ReturnType<typeof browser>;
  let bolt: ReturnType<typeof b.start>;
  beforeEach(async () => {
    b = browser({ 3: true, 4: 'none', 5: false });
    bolt = b.start();
    await bolt.tend();
  });

  it('those whose gate answers; the others are told about, once', async () => {
    expect(b.rules.dynamic).toEqual(BLOCKS);
    expect(b.live()).toEqual([3]);
    expect(b.badges).toEqual({ 4: '!', 5: '!' });
    expect([...b.notices]).toEqual(['bolt:4', 'bolt:5']);
    b.notices.clear();
    await bolt.tend();
    expect([...b.notices]).toEqual([]);
  });
  it('a page that says that both halves of its gate stand; not one whose half in the page is missing', async () => {
    await bolt.heard(says('gate-live'), from(4));
    expect(b.live()).toEqual([3, 4]);
    expect(b.badges[4]).toBe('');
    expect(b.notices.has('bolt:4')).toBe(false);
    await bolt.heard(says('gate-live', ''), from(3));
    expect(b.live()).toEqual([4]);
    expect(b.badges[3]).toBe('!');
  });
  it('not a frame that says so, nor a page of the extension', async () => {
    await bolt.heard(says('gate-live'), from(4, 7));
    await bolt.heard(says('gate-live'), {});
    expect(b.live()).toEqual([3]);
  });
  it('not one whose page has gone, whose tab was closed or whose next page has no gate', async () => {
    await bolt.heard(says('gate-gone'), from(3));
    expect(b.live()).toEqual([]);
    await bolt.heard(says('gate-live'), from(3));
    b.heard.removed(3);
    await turn();
    expect(b.live()).toEqual([]);
    await bolt.heard(says('gate-live'), from(3));
    b.gates[3] = 'none';
    b.heard.updated(3, { status: 'loading' }, { url: X });
    await turn();
    expect(b.live()).toEqual([]);
    // A page on its way is not spoken of before it has been loaded.
    expect(b.notices.has('bolt:3')).toBe(false);
    b.heard.updated(3, { status: 'complete' }, { url: X });
    await turn();
    expect(b.notices.has('bolt:3')).toBe(true);
  });
  it('is known again by a worker that was stopped; tabs that lost their gate meanwhile are shut', async () => {
    b.gates[3] = 'none';
    b.gates[4] = true;
    await b.start().tend();
    expect(b.live()).toEqual([4]);
  });
  it('tabs of other sites are never asked', async () => {
    b.gates[9] = true;
    b.heard.updated(9, { status: 'complete' }, { url: 'https://example.org/x.com/' });
    b.heard.updated(9, { status: 'complete' }, {});
    await turn();
    expect(b.live()).toEqual([3]);
  });
  it('a click on the notice loads the page again', () => {
    b.heard.clicked('held:1');
    b.heard.clicked('bolt:4');
    expect(b.reloaded).toEqual([4]);
  });
});

describe('the policy', () => {
  it('without its key no rule stands, and nobody is told anything', async () => {
    const b = browser({ 3: true, 4: 'none' });
    b.w.wanted = false;
    const bolt = b.start();
    await bolt.tend();
    await bolt.heard(says('gate-live'), from(3));
    expect(b.rules).toEqual({ dynamic: [], session: [] });
    expect([...b.notices]).toEqual([]);
  });
  it('that takes the key away opens everything; one that sets it shuts what has no gate', async () => {
    const b = browser({ 3: true, 4: 'none' });
    const bolt = b.start();
    await bolt.tend();
    b.w.wanted = false;
    await bolt.tend();
    expect(b.rules).toEqual({ dynamic: [], session: [] });
    expect(b.badges[4]).toBe('');
    b.w.wanted = true;
    await bolt.tend();
    expect(b.rules.dynamic).toEqual(BLOCKS);
    expect(b.live()).toEqual([3]);
  });
  it('that cannot be read leaves the bolt as it stands', async () => {
    const b = browser({ 3: true, 4: 'none' });
    const bolt = b.start();
    await bolt.tend();
    b.w.wanted = null;
    await bolt.tend();
    expect(b.rules.dynamic).toEqual(BLOCKS);
    expect(b.live()).toEqual([3]);
  });
});
