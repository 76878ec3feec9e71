import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installGate } from '../../src/gate/page.ts';
import { createGate, type Gate, type Held } from '../../src/gate/requests.ts';
import { offerPort } from '../../src/gate/talk.ts';
import { keyOfContent } from '../../src/x/content.ts';
import { contentOf } from '../support/content.ts';
import { type FakePage, FakeXhr, fakePage, turn } from './fakes.ts';

const POST = 'https://x.com/i/api/graphql/abc/CreateTweet';
const body = (text: string): string => JSON.stringify({ variables: { tweet_text: text }, queryId: 'abc' });

let page: FakePage;
let held: Held[];
let gate: Gate;
let port: MessagePort;
let stop: AbortController;

beforeEach(async () => {
  FakeXhr.sent = [];
  page = fakePage();
  held = [];
  stop = new AbortController();
  installGate(page.win);
  port = offerPort(page.win);
  gate = createGate(port, (request) => held.push(request), stop.signal);
  await turn();
});
afterEach(() => {
  stop.abort();
  port.close();
});

const xhr = (
  url: string,
  text: unknown,
  headers: [string, string][] = [],
): FakeXhr & { events: string[] } => {
  const request = new page.win.XMLHttpRequest() as unknown as FakeXhr & { events: string[] };
  request.events = [];
  for (const type of ['load', 'error', 'abort', 'loadend'])
    request.addEventListener(type, () => request.events.push(type));
  request.open('POST', url);
  for (const [name, value] of headers) request.setRequestHeader(name, value);
  request.send(text);
  return request;
};

describe('XMLHttpRequest', () => {
  it('holds a post until it may go, and sends it as it was', async () => {
    const request = xhr(POST, body('Hello'), [
      ['authorization', 'Bearer x'],
      ['x-client-transaction-id', 't1'],
    ]);
    await turn();
    expect(FakeXhr.sent).toHaveLength(0);
    expect(held[0]?.content?.texts).toEqual(['Hello']);
    held[0]?.go();
    await turn();
    expect(FakeXhr.sent).toEqual([request]);
    expect(request.url).toBe(POST);
    expect(request.body).toBe(body('Hello'));
    expect(request.headers.map(([name]) => name)).toEqual(['authorization', 'x-client-transaction-id']);
  });
  it('fails as without a network when refused', async () => {
    const request = xhr(POST, body('Hello'));
    await turn();
    held[0]?.refuse();
    await turn();
    expect(FakeXhr.sent).toHaveLength(0);
    expect(request.events).toEqual(['error', 'loadend']);
    expect(request.status).toBe(0);
  });
  it('passes everything else at once', () => {
    xhr('https://x.com/i/api/graphql/abc/HomeTimeline', '{"variables":{}}');
    xhr(
      'https://x.com/i/api/graphql/abc/CreateDraftTweet',
      '{"variables":{"post_tweet_request":{"status":"x"}}}',
    );
    expect(FakeXhr.sent).toHaveLength(2);
  });
  it('passes approved content in the same call', async () => {
    const content = contentOf({ texts: ['Fine'] });
    gate.allow([keyOfContent(content, 'u%3D1')]);
    await turn();
    xhr(POST, body('Fine'));
    expect(FakeXhr.sent).toHaveLength(1);
    xhr(POST, body('Fine, but changed'));
    expect(FakeXhr.sent).toHaveLength(1);
    page.cookie = 'twid=u%3D2';
    xhr(POST, body('Fine'));
    expect(FakeXhr.sent).toHaveLength(1);
    page.cookie = 'twid=u%3D1';
    gate.forget();
    await turn();
    xhr(POST, body('Fine'));
    expect(FakeXhr.sent).toHaveLength(1);
  });
  it('sends what was read, when the page changes its body meanwhile', async () => {
    const params = new URLSearchParams({ status: 'Harmless' });
    xhr('https://x.com/i/api/1.1/statuses/update.json', params);
    params.set('status', 'Olivia Bennett');
    await turn();
    expect(held[0]?.content?.texts).toEqual(['Harmless']);
    held[0]?.go();
    await turn();
    expect(String(FakeXhr.sent[0]?.body)).toBe('status=Harmless');
  });
  it('reads bytes and blobs', async () => {
    const bytes = new TextEncoder().encode(body('In bytes'));
    xhr(POST, bytes);
    xhr(POST, bytes.buffer);
    xhr(POST, new Blob([body('In a blob')]));
    await turn();
    expect(held.map((h) => h.content?.texts[0])).toEqual(['In bytes', 'In bytes', 'In a blob']);
  });
  it('reads forms', async () => {
    const form = new FormData();
    form.set('status', 'In a form & more');
    xhr('https://x.com/i/api/1.1/statuses/update.json', form);
    form.set('status', 'changed');
    await turn();
    expect(held[0]?.content?.texts).toEqual(['In a form & more']);
    held[0]?.go();
    await turn();
    expect((FakeXhr.sent[0]?.body as FormData | undefined)?.get('status')).toBe('In a form & more');
  });
  it('joins poll and alt text to the post', async () => {
    const card = { 'twitter:string:choice1_label': 'Olivia Bennett', 'twitter:string:choice2_label': 'No' };
    const made = new page.win.XMLHttpRequest() as unknown as FakeXhr;
    made.response = JSON.stringify({ card_uri: 'card://1' });
    made.open('POST', 'https://caps.x.com/v2/cards/create.json');
    made.send(`card_data=${encodeURIComponent(JSON.stringify(card))}`);
    xhr(
      'https://x.com/i/api/1.1/media/metadata/create.json',
      '{"media_id":"7","alt_text":{"text":"Sports day"}}',
    );
    const media = { media_entities: [{ media_id: '7' }] };
    xhr(POST, JSON.stringify({ variables: { tweet_text: 'Which?', card_uri: 'card://1', media } }));
    await turn();
    expect(held[0]?.content).toMatchObject({
      polls: ['Olivia Bennett', 'No'],
      alts: ['Sports day'],
      unread: [],
    });
  });
  it('lets the page give a held request up', async () => {
    const request = xhr(POST, body('Hello'));
    await turn();
    request.abort();
    await turn();
    expect(held[0]?.signal.aborted).toBe(true);
    held[0]?.go();
    await turn();
    expect(FakeXhr.sent).toHaveLength(0);
  });
  it('does not let a held request be sent or given headers a second time', async () => {
    const request = xhr(POST, body('Hello'));
    expect(() => request.send(body('Hello'))).toThrow(/InvalidState|XMLHttpRequest/);
    expect(() => request.setRequestHeader('a', 'b')).toThrow();
    await turn();
    expect(held).toHaveLength(1);
  });
  it('reads the header that posts for another account', async () => {
    xhr(POST, body('Hello'), [['X-Act-As-User-Id', '99']]);
    await turn();
    expect(held[0]?.content?.actAs).toBe('99');
  });
  it('refuses a synchronous post, and asks', async () => {
    const request = new page.win.XMLHttpRequest() as unknown as FakeXhr & {
      open(m: string, u: string, a: boolean): void;
    };
    request.open('POST', POST, false);
    expect(() => request.send(body('Now'))).toThrow();
    await turn();
    expect(held[0]).toMatchObject({ via: 'sync' });
    expect(FakeXhr.sent).toHaveLength(0);
  });
  it('refuses a request that was opened behind its back', () => {
    const request = new page.win.XMLHttpRequest() as unknown as FakeXhr;
    FakeXhr.prototype.open.call(request, 'POST', POST);
    expect(() => request.send(body('Hello'))).toThrow();
    expect(FakeXhr.sent).toHaveLength(0);
  });
});

describe('fetch and beacons', () => {
  const post = (input: unknown, init?: unknown): Promise<Response> =>
    (page.win.fetch as (i: unknown, n?: unknown) => Promise<Response>)(input, init);

  it.each([
    ['text', () => [POST, { method: 'POST', body: body('Hi') }]],
    ['an address object', () => [new URL(POST), { method: 'post', body: body('Hi') }]],
    ['a blob', () => [POST, { method: 'POST', body: new Blob([body('Hi')]) }]],
    ['bytes', () => [POST, { method: 'POST', body: new TextEncoder().encode(body('Hi')) }]],
    ['a request', () => [new Request(POST, { method: 'POST', body: body('Hi') })]],
    ['a stream', () => [POST, { method: 'POST', duplex: 'half', body: new Blob([body('Hi')]).stream() }]],
  ] as const)('holds %s', async (_, make) => {
    const [input, init] = make() as [unknown, unknown];
    const answer = post(input, init);
    await turn();
    await turn();
    expect(page.fetched).toHaveLength(0);
    expect(held[0]?.content?.texts).toEqual(['Hi']);
    held[0]?.go();
    expect((await answer).status).toBe(200);
    expect(page.fetched[0]?.body).toBe(body('Hi'));
  });
  it('fails as without a network when refused', async () => {
    const answer = post(POST, { method: 'POST', body: body('Hi') });
    await turn();
    held[0]?.refuse();
    await expect(answer).rejects.toThrow(TypeError);
    expect(page.fetched).toHaveLength(0);
  });
  it('reads options once: a getter cannot show one body and send another', async () => {
    let reads = 0;
    const init = {
      method: 'POST',
      get body() {
        reads++;
        return reads === 1 ? body('Harmless') : body('Olivia Bennett');
      },
    };
    const answer = post(POST, init);
    await turn();
    expect(held[0]?.content?.texts).toEqual(['Harmless']);
    held[0]?.go();
    await answer;
    expect(page.fetched[0]?.body).toBe(body('Harmless'));
  });
  it('passes everything else', async () => {
    await post('https://x.com/i/api/1.1/jot/client_event.json', { method: 'POST', body: 'x' });
    await post(POST);
    expect(page.fetched).toHaveLength(2);
  });
  it('holds a beacon', async () => {
    expect(page.win.navigator.sendBeacon(POST, body('Hi'))).toBe(true);
    page.win.navigator.sendBeacon('https://x.com/i/api/1.1/jot/client_event.json', 'x');
    await turn();
    expect(page.beacons.map((b) => b.url)).toEqual(['https://x.com/i/api/1.1/jot/client_event.json']);
    held[0]?.go();
    await turn();
    expect(page.beacons).toHaveLength(2);
  });
});

describe('a page that tampers', () => {
  it('changes nothing by replacing built-ins afterwards', async () => {
    const kept = {
      parse: JSON.parse,
      index: String.prototype.indexOf,
      own: Object.prototype.hasOwnProperty,
      post: MessagePort.prototype.postMessage,
    };
    try {
      JSON.parse = () => ({});
      String.prototype.indexOf = () => -1;
      Object.prototype.hasOwnProperty = () => false;
      MessagePort.prototype.postMessage = function () {
        kept.post.call(this, { t: 'go', id: 1 });
      };
      xhr(POST, body('Hello'));
    } finally {
      JSON.parse = kept.parse;
      String.prototype.indexOf = kept.index;
      Object.prototype.hasOwnProperty = kept.own;
      MessagePort.prototype.postMessage = kept.post;
    }
    expect(FakeXhr.sent).toHaveLength(0);
    await turn();
    expect(held[0]?.content?.texts).toEqual(['Hello']);
  });
  it('gets no post through under another name', async () => {
    xhr('https://x.com/i/api/graphql/abc/Harmless', body('Hello'));
    await turn();
    expect(FakeXhr.sent).toHaveLength(0);
    expect(held[0]?.content).toMatchObject({ known: false, texts: ['Hello'] });
  });
});

describe('without a content script', () => {
  it.each([
    [true, 1],
    [false, 0],
  ])('the person is asked plainly; %s', (yes, sent) => {
    const alone = fakePage();
    installGate(alone.win);
    alone.confirm = yes;
    const request = new alone.win.XMLHttpRequest() as unknown as FakeXhr;
    request.open('POST', POST);
    request.send(body('Hello'));
    expect(FakeXhr.sent).toHaveLength(0);
    alone.ring();
    expect(FakeXhr.sent).toHaveLength(sent);
  });
});
