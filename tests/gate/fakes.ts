import type { PageWindow } from '../../src/gate/realm.ts';

/** A page's world small enough for Node: its own classes, so that a test can spoil their prototypes like a page. */
export class FakeXhr extends EventTarget {
  static sent: FakeXhr[] = [];
  method = '';
  url = '';
  headers: [string, string][] = [];
  body: unknown;
  state = 0;
  status = 0;
  response = '';
  get readyState(): number {
    return this.state;
  }
  get responseText(): string {
    return this.response;
  }
  get responseType(): string {
    return '';
  }
  open(method: string, url: string, _async?: boolean): void {
    this.method = method;
    this.url = url;
    this.headers = [];
    this.state = 1;
  }
  setRequestHeader(name: string, value: string): void {
    this.headers.push([name, value]);
  }
  send(body?: unknown): void {
    if (this.state !== 1) throw new DOMException('not open', 'InvalidStateError');
    this.body = body;
    this.state = 4;
    if (this.url.startsWith('blob:')) {
      this.dispatchEvent(new Event('error'));
      this.dispatchEvent(new Event('loadend'));
      return;
    }
    FakeXhr.sent.push(this);
    this.status = 200;
    this.dispatchEvent(new Event('load'));
    this.dispatchEvent(new Event('loadend'));
  }
  abort(): void {
    this.state = 0;
  }
}

export type FakePage = {
  readonly win: PageWindow;
  readonly fetched: { url: string; body: string; headers: Headers }[];
  readonly beacons: { url: string; data: unknown }[];
  confirm: boolean;
  cookie: string;
  /** Runs all timers that wait. */
  readonly ring: () => void;
};

/** `postMessage` hands ports over in a later task, as in a browser. */
export function fakePage(): FakePage {
  class FakeElement {
    get baseURI(): string {
      return 'https://x.com/home';
    }
    get nodeType(): number {
      if (!(this instanceof FakeElement)) throw new TypeError('Illegal invocation');
      return 9;
    }
  }
  class FakeDocument extends FakeElement {
    get cookie(): string {
      return page.cookie;
    }
  }
  class FakeNavigator {
    sendBeacon(url: string, data?: unknown): boolean {
      page.beacons.push({ url, data });
      return true;
    }
  }
  class Xhr extends FakeXhr {}
  Object.defineProperties(Xhr.prototype, Object.getOwnPropertyDescriptors(FakeXhr.prototype));
  const timers: (() => void)[] = [];
  const target = new EventTarget();
  class TrustedMessage extends MessageEvent<unknown> {
    override get isTrusted(): boolean {
      return true;
    }
  }
  const win = Object.assign(target, {
    EventTarget,
    Event,
    CustomEvent,
    MessageEvent,
    MessagePort,
    XMLHttpRequest: Xhr,
    FormData,
    URLSearchParams,
    Blob,
    Request,
    Response,
    Headers,
    URL,
    DOMException,
    TextDecoder,
    ReadableStream,
    TypeError,
    Navigator: FakeNavigator,
    navigator: new FakeNavigator(),
    Node: FakeElement,
    Document: FakeDocument,
    document: new FakeDocument(),
    performance,
    location: { origin: 'https://x.com' },
    setTimeout: (run: () => void) => timers.push(run),
    confirm: () => page.confirm,
    fetch: async (input: unknown, init?: RequestInit) => {
      const request = new Request(input as RequestInfo, init);
      page.fetched.push({ url: request.url, body: await request.text(), headers: request.headers });
      return new Response('{}');
    },
    postMessage: (data: unknown, _origin: string, ports: MessagePort[] = []) => {
      setTimeout(() => {
        const event = new TrustedMessage('message', { data, ports });
        // Node sets isTrusted as an own property, as browsers do.
        Object.defineProperty(event, 'isTrusted', { value: true });
        target.dispatchEvent(event);
      }, 0);
    },
  });
  const page: FakePage = {
    win: win as unknown as PageWindow,
    fetched: [],
    beacons: [],
    confirm: false,
    cookie: 'ct0=x; twid=u%3D1',
    ring: () => {
      for (const run of timers.splice(0)) run();
    },
  };
  return page;
}

export const turn = (): Promise<void> => new Promise((done) => setTimeout(done, 5));
