import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { capture } from '../../src/gate/realm.ts';
import { awaitPort, offerPort } from '../../src/gate/talk.ts';
import { fakePage, turn } from './fakes.ts';

const open: MessagePort[] = [];
const track = (port: MessagePort): MessagePort => {
  open.push(port);
  return port;
};
/** The parser goes on: the observers of the document hear of its first node. */
let parse = (): void => {};
beforeEach(() => {
  parse = () => {};
  class Observer {
    constructor(heard: (records: unknown[], observer: Observer) => void) {
      parse = () => heard([], this);
    }
    observe(): void {}
    disconnect(): void {
      parse = () => {};
    }
  }
  vi.stubGlobal('MutationObserver', Observer);
});
afterEach(() => {
  vi.unstubAllGlobals();
  for (const port of open.splice(0)) port.close();
});

function pageSide(page: ReturnType<typeof fakePage>): MessagePort[] {
  const taken: MessagePort[] = [];
  awaitPort(capture(page.win), (port) => {
    track(port);
    taken.push(port);
  });
  return taken;
}
const forged = (win: EventTarget, data: unknown): MessagePort => {
  const { port1, port2 } = new MessageChannel();
  track(port1);
  win.dispatchEvent(new MessageEvent('message', { data, ports: [track(port2)] }));
  return port1;
};

describe('the port between the worlds', () => {
  it.each(['page first', 'content first'])('is handed over, %s', async (order) => {
    const page = fakePage();
    let taken: MessagePort[];
    let ours: MessagePort;
    if (order === 'page first') {
      taken = pageSide(page);
      ours = track(offerPort(page.win));
    } else {
      ours = track(offerPort(page.win));
      taken = pageSide(page);
    }
    await turn();
    expect(taken).toHaveLength(1);
    const heard = new Promise((done) =>
      ours.addEventListener('message', (e) => done((e as MessageEvent).data)),
    );
    ours.start();
    taken[0]?.postMessage('hello');
    expect(await heard).toBe('hello');
  });

  it('is handed over when the page’s side comes in a later task, before the parser goes on', async () => {
    const page = fakePage();
    const ours = track(offerPort(page.win));
    await turn();
    const taken = pageSide(page);
    await turn();
    expect(taken).toHaveLength(1);
    parse();
    const heard = new Promise((done) =>
      ours.addEventListener('message', (e) => done((e as MessageEvent).data)),
    );
    ours.start();
    taken[0]?.postMessage('hello');
    expect(await heard).toBe('hello');
  });

  it('is never seen by the page', async () => {
    const page = fakePage();
    pageSide(page);
    track(offerPort(page.win));
    const seen: unknown[] = [];
    page.win.addEventListener('message', (event) => seen.push(event), true);
    page.win.addEventListener('gatepost:secret', (event) => seen.push(event), true);
    await turn();
    expect(seen).toEqual([]);
  });

  it('is not taken from a page that dispatches or posts its own', async () => {
    const page = fakePage();
    const taken = pageSide(page);
    track(offerPort(page.win));
    // Scripts of the page run before the real port arrives.
    forged(page.win, { gatepost: '' });
    forged(page.win, { gatepost: 'guess' });
    page.win.dispatchEvent(new CustomEvent('gatepost:secret', { detail: 'mine' }));
    forged(page.win, { gatepost: 'mine' });
    expect(taken).toHaveLength(0);
    await turn();
    expect(taken).toHaveLength(1);
    forged(page.win, { gatepost: 'mine' });
    (page.win.postMessage as (d: unknown, o: string, p: MessagePort[]) => void)(
      { gatepost: 'mine' },
      '*',
      [],
    );
    await turn();
    expect(taken).toHaveLength(1);
  });

  it('does not tell its secret to a page that knocks later', async () => {
    const page = fakePage();
    pageSide(page);
    track(offerPort(page.win));
    await turn();
    parse();
    const heard: unknown[] = [];
    page.win.addEventListener('gatepost:secret', (event) => heard.push(event));
    page.win.dispatchEvent(new CustomEvent('gatepost:knock', { cancelable: true }));
    expect(heard).toEqual([]);
  });

  it.each(['the parser has gone on', 'there was a page before it'])(
    'does not tell it either when the page’s side never came and %s',
    async (why) => {
      const page = fakePage();
      const before = why.startsWith('there') ? { firstChild: {} } : { firstChild: null };
      Object.defineProperty(page.win.document, 'documentElement', { value: before });
      track(offerPort(page.win));
      await turn();
      if (!before.firstChild) parse();
      const heard: unknown[] = [];
      page.win.addEventListener('gatepost:secret', (event) => heard.push(event));
      page.win.dispatchEvent(new CustomEvent('gatepost:knock', { cancelable: true }));
      expect(heard).toEqual([]);
    },
  );
});
