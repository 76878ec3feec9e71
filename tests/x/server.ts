/**
 * The practice X server. A browser started with `chromiumArgs()` takes it for https://x.com (and X's upload, card and
 * image hosts); every other address fails inside the browser, so nothing leaves the machine. It keeps every request
 * that the page, its workers or its frames make, body and all, and answers in X's shapes.
 */

import type { IncomingMessage, ServerResponse } from 'node:http';
import { createSecureServer, type Http2SecureServer } from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import { answerFor, type Reply } from './answers.ts';
import { type Bundle, bundle } from './build.ts';
import { makeCertificate } from './certificate.ts';
import { document, picture } from './document.ts';
import { operationOf, publishes, transactionFits } from './operations.ts';
import { ACCOUNTS, type Person, person } from './people.ts';

const HOSTS = ['x.com', '*.x.com', 'twitter.com', '*.twitter.com', '*.twimg.com'];

/** One write that reached X. */
export type Sent = {
  /** `CreateTweet`, `friendships/create`, `media/upload`, … */
  readonly op: string;
  readonly url: string;
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, or a form as an object, or the text itself. */
  // biome-ignore lint/suspicious/noExplicitAny: tests reach deep into bodies of many shapes
  readonly body: any;
  /** The body as it came, as text. */
  readonly raw: string;
  /** False when the server was told to refuse it. */
  readonly accepted: boolean;
};

/** How to refuse: an HTTP status with X's error code, or `network` to break the connection. */
export type Refusal = { status?: number; code?: number; message?: string } | 'network' | 'swallowed';

/** Another server of this machine that a browser takes for a host. */
export type OtherHost = { readonly host: string; readonly port: number; readonly spki: string };

type Gate = { op: string; open: Promise<void>; arrived: () => void };

export class PracticeX {
  readonly #server: Http2SecureServer;
  readonly #bundle: Bundle;
  readonly #spki: string;
  readonly #sockets = new Set<Socket>();
  #sent: Sent[] = [];
  #refusals = new Map<string, Refusal>();
  #gates: Gate[] = [];
  #account: Person = ACCOUNTS[0]!;
  #serial = 0;
  #delay = 0;

  private constructor(server: Http2SecureServer, made: Bundle, spki: string) {
    this.#server = server;
    this.#bundle = made;
    this.#spki = spki;
  }

  /** Builds the page if need be and listens on a free port of this machine. */
  static async start(): Promise<PracticeX> {
    const made = await bundle();
    const { key, cert, spki } = makeCertificate(HOSTS);
    const server = createSecureServer({ key, cert, allowHTTP1: true });
    const x = new PracticeX(server, made, spki);
    server.on('request', (request, response) => {
      x.#serve(request as unknown as IncomingMessage, response as unknown as ServerResponse).catch(
        (error) => {
          response.statusCode = 500;
          response.end(String(error));
        },
      );
    });
    server.on('secureConnection', (socket) => {
      x.#sockets.add(socket);
      socket.on('close', () => x.#sockets.delete(socket));
      socket.on('error', () => socket.destroy());
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return x;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** What Chromium, Chrome or Edge must be started with to take this server for X, and other hosts for other servers. */
  chromiumArgs(also: readonly OtherHost[] = []): string[] {
    const own = HOSTS.map((host) => ({ host, port: this.port, spki: this.#spki }));
    const maps = [...own, ...also].map(({ host, port }) => `MAP ${host}:443 127.0.0.1:${port}`);
    const known = [...new Set([...own, ...also].map(({ spki }) => spki))];
    return [
      `--host-resolver-rules=${[...maps, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(',')}`,
      `--ignore-certificate-errors-spki-list=${known.join(',')}`,
      '--disable-quic',
    ];
  }

  /** The same for Firefox, as preferences; it must accept insecure certificates besides. */
  firefoxPrefs(): Record<string, string | boolean> {
    return {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${this.port}`,
      'network.http.http3.enable': false,
    };
  }

  /** Every write since the last `reset`, or those of one operation. */
  requests(op?: string): readonly Sent[] {
    return this.#sent.filter((one) => op === undefined || one.op === op);
  }

  /** The writes that X took and would have shown to other people, in order. */
  published(): readonly Sent[] {
    return this.#sent.filter((one) => one.accepted && publishes(one.op));
  }

  /** Refuses every later request of `op` in this way, until `reset` or `accept`. */
  refuse(op: string, how: Refusal): void {
    this.#refusals.set(op, how);
  }

  accept(op: string): void {
    this.#refusals.delete(op);
  }

  /** Keeps the next request of `op` waiting. `arrived` settles when it is there; `release` lets it be answered. */
  hold(op: string): { arrived: Promise<void>; release: () => void } {
    let release = () => {};
    let arrive = () => {};
    const open = new Promise<void>((done) => {
      release = done;
    });
    const arrived = new Promise<void>((done) => {
      arrive = done;
    });
    const gate: Gate = { op, open, arrived: arrive };
    this.#gates.push(gate);
    return {
      arrived,
      release: () => {
        // A hold that nothing came to must not catch what comes after.
        this.#gates = this.#gates.filter((one) => one !== gate);
        release();
      },
    };
  }

  /** A slow network: everything takes this many milliseconds longer, there and back again. 0 ends it. */
  slow(ms: number): void {
    this.#delay = ms;
  }

  /** Signs in as this handle before the next page load. */
  signIn(handle: string): void {
    this.#account = person(handle) ?? this.#account;
  }

  get account(): string {
    return this.#account.handle;
  }

  /** Forgets every request, refusal and hold, and signs in as the school. */
  reset(): void {
    this.#sent = [];
    this.#refusals.clear();
    this.#gates = [];
    this.#delay = 0;
    this.#account = ACCOUNTS[0]!;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<void>((done) => this.#server.close(() => done()));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = String(request.headers[':authority'] ?? request.headers.host ?? 'x.com');
    const url = new URL(request.url ?? '/', `https://${host}`);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    await this.#travel();
    const reply = await this.#reply(request, url, Buffer.concat(chunks));
    await this.#travel();
    if (reply === 'network') {
      response.destroy();
      // An HTTP/1 response takes its socket along; an HTTP/2 stream must be reset by hand.
      (response as unknown as { stream?: { close(code: number): void } }).stream?.close(2);
      return;
    }
    response.writeHead(reply.status, reply.headers);
    response.end(reply.body);
  }

  async #travel(): Promise<void> {
    if (this.#delay > 0) await new Promise((done) => setTimeout(done, this.#delay));
  }

  async #reply(request: IncomingMessage, url: URL, body: Buffer): Promise<Reply | 'network'> {
    const method = request.method ?? 'GET';
    const op = operationOf(url.pathname);
    const cors = {
      'access-control-allow-origin': String(request.headers.origin ?? 'https://x.com'),
      'access-control-allow-credentials': 'true',
      'access-control-allow-methods': 'GET, POST, PUT, DELETE',
      'access-control-allow-headers': String(request.headers['access-control-request-headers'] ?? '*'),
    };
    if (method === 'OPTIONS') return { status: 204, headers: cors, body: '' };
    if (op && method === 'POST') {
      const answer = await this.#write(op, method, url, request, body);
      return answer === 'network' ? answer : { ...answer, headers: { ...cors, ...answer.headers } };
    }
    if (url.hostname.endsWith('twimg.com')) return this.#file(url, cors);
    if (op) return answerFor(op, {}, this.#account, () => this.#nextId(), url);
    return this.#page(method, url, body);
  }

  async #write(
    op: string,
    method: string,
    url: URL,
    request: IncomingMessage,
    bytes: Buffer,
  ): Promise<Reply | 'network'> {
    const headers: Record<string, string> = {};
    for (const [name, value] of Object.entries(request.headers))
      if (!name.startsWith(':')) headers[name] = String(value);
    const raw = bytes.toString('utf8');
    const body = parse(raw, headers['content-type'] ?? '');
    const stamp = headers['x-client-transaction-id'];
    const misdirected = stamp !== undefined && !transactionFits(stamp, method, url.pathname);
    const refusal = this.#refusals.get(op);
    const accepted = refusal === undefined && !misdirected;
    this.#sent.push({ op, url: url.href, path: url.pathname, method, headers, body, raw, accepted });
    const at = this.#gates.findIndex((gate) => gate.op === op);
    if (at >= 0) {
      const [gate] = this.#gates.splice(at, 1);
      gate!.arrived();
      await gate!.open;
    }
    if (misdirected) return { status: 404, headers: {}, body: '' };
    if (refusal === 'network') return refusal;
    if (refusal === 'swallowed') {
      const nothing = { data: { create_tweet: { tweet_results: {} } } };
      return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(nothing) };
    }
    if (refusal) {
      const {
        status = 200,
        code = 226,
        message = 'Authorization: This request looks like it might be automated.',
      } = refusal;
      const errors = [{ message, code, kind: 'Permissions', name: 'AuthorizationError' }];
      return {
        status,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ errors, data: {} }),
      };
    }
    if (op === 'account/multi/switch') {
      const to = ACCOUNTS.find((one) => one.id === (body as { user_id?: string } | null)?.user_id);
      if (to) this.#account = to;
    }
    return answerFor(op, body, this.#account, () => this.#nextId(), url);
  }

  #page(method: string, url: URL, body: Buffer): Reply {
    if (url.pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
    if (method === 'POST' && url.pathname === '/compose/post') {
      // A share target: X's service worker turns the form into a prefilled composer.
      const shared = new URLSearchParams(body.toString('utf8'));
      const text = ['title', 'text', 'url']
        .map((key) => shared.get(key) ?? '')
        .filter(Boolean)
        .join(' ');
      const to = `/compose/post?${new URLSearchParams({ text })}`;
      return { status: 303, headers: { location: to }, body: '' };
    }
    const as = url.searchParams.get('as');
    if (as) this.signIn(as);
    return document(url, this.#account, this.#bundle);
  }

  #file(url: URL, cors: Record<string, string>): Reply {
    if (url.pathname.endsWith('.js'))
      return {
        status: 200,
        headers: { ...cors, 'content-type': 'text/javascript; charset=utf-8' },
        body: this.#bundle.js,
      };
    return picture(url, cors);
  }

  #nextId(): string {
    this.#serial += 1;
    return `19900000000000${String(this.#serial).padStart(5, '0')}`;
  }
}

function parse(raw: string, type: string): unknown {
  if (/^\s*[[{]/.test(raw)) {
    try {
      return JSON.parse(raw);
    } catch {
      return raw;
    }
  }
  if (type.includes('x-www-form-urlencoded')) return Object.fromEntries(new URLSearchParams(raw));
  return raw;
}
