/** How the page talks to X: XMLHttpRequest as the web app does, and every other way a page has of sending. */
import { FEATURES, type Operation, QUERY_IDS, transactionId } from '../operations.ts';
import { person } from '../people.ts';
import { options, type Via } from './options.ts';
import { app } from './store.ts';

export type Answer = { status: number; body: Record<string, unknown> | null };

export type Outgoing = {
  url: string;
  method?: string;
  body?: string | Blob | FormData;
  headers?: Record<string, string>;
  via?: Via;
};

let nonces = 0;

/** The headers of a write; the transaction id belongs to this method and path. */
export function writeHeaders(url: string, type = 'application/json'): Record<string, string> {
  nonces += 1;
  const { pathname } = new URL(url, location.href);
  const csrf = /(?:^|; )ct0=([^;]+)/.exec(document.cookie)?.[1] ?? '';
  const acting = options.delegate ? { 'x-act-as-user-id': app.state.account.id } : {};
  return {
    authorization: 'Bearer practice',
    'content-type': type,
    'x-csrf-token': csrf,
    'x-twitter-auth-type': 'OAuth2Session',
    'x-twitter-active-user': 'yes',
    'x-twitter-client-language': 'en',
    'x-client-transaction-id': transactionId('POST', pathname, `n${nonces}`),
    ...acting,
  };
}

/** Who the cookie belongs to: the delegate's own account when there is one. */
export const loggedIn = () => person(options.delegate) ?? app.state.account;

function viaXhr(make: XMLHttpRequest, target: string | URL, out: Outgoing, body: unknown): Promise<Answer> {
  return new Promise((done, fail) => {
    make.open(out.method ?? 'POST', target as string, true);
    make.withCredentials = true;
    for (const [name, value] of Object.entries(out.headers ?? {}))
      if (!(body instanceof FormData && name === 'content-type')) make.setRequestHeader(name, value);
    make.onload = () => done({ status: make.status, body: parsed(make.responseText) });
    make.onerror = () => fail(new TypeError('Network request failed'));
    make.onabort = () => fail(new DOMException('Aborted', 'AbortError'));
    make.send(body as XMLHttpRequestBodyInit);
  });
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return null;
  }
}

async function viaFetch(
  use: typeof fetch,
  target: string | URL | Request,
  init?: RequestInit,
): Promise<Answer> {
  const response = await use(target, init);
  return { status: response.status, body: parsed(await response.text()) };
}

/** A frame of our own origin, with its own untouched XMLHttpRequest and fetch. */
async function frame(kind: 'served' | 'blank' | 'srcdoc'): Promise<Window & typeof globalThis> {
  const element = document.createElement('iframe');
  element.hidden = true;
  if (kind === 'served') element.src = '/i/frame';
  if (kind === 'srcdoc') element.srcdoc = '<!doctype html><title>Frame</title>';
  const loaded = new Promise((done) => element.addEventListener('load', done, { once: true }));
  document.body.append(element);
  // An empty frame is usable at once, before any content script could have run in it.
  if (kind !== 'blank') await loaded;
  return element.contentWindow as Window & typeof globalThis;
}

function formOf(body: Outgoing['body']): FormData {
  if (body instanceof FormData) return body;
  const form = new FormData();
  for (const [key, value] of Object.entries(parsed(String(body)) ?? {}))
    form.append(key, typeof value === 'string' ? value : JSON.stringify(value));
  return form;
}

/** Sends in the way asked for and gives X's answer; beacons answer with status 202 and nothing. */
export async function send(out: Outgoing): Promise<Answer> {
  const via = out.via ?? options.via;
  const absolute = new URL(out.url, location.href);
  const relative = absolute.origin === location.origin ? absolute.pathname + absolute.search : absolute.href;
  const { body } = out;
  const blob = () => (body instanceof Blob ? body : new Blob([String(body)], { type: 'application/json' }));
  const base = { method: out.method ?? 'POST', headers: out.headers ?? {}, credentials: 'include' } as const;
  const init = { ...base, body: body ?? null };
  switch (via) {
    case 'xhr':
      return viaXhr(new XMLHttpRequest(), absolute.href, out, body);
    case 'xhr-url':
      return viaXhr(new XMLHttpRequest(), absolute, out, body);
    case 'xhr-relative':
      return viaXhr(new XMLHttpRequest(), relative, out, body);
    case 'xhr-blob':
      return viaXhr(new XMLHttpRequest(), absolute.href, out, blob());
    case 'xhr-form':
      return viaXhr(new XMLHttpRequest(), absolute.href, out, formOf(body));
    case 'fetch':
      return viaFetch(fetch, absolute.href, init);
    case 'fetch-url':
      return viaFetch(fetch, absolute, init);
    case 'fetch-relative':
      return viaFetch(fetch, relative, init);
    case 'fetch-blob':
      return viaFetch(fetch, absolute.href, { ...base, body: blob() });
    case 'fetch-buffer':
      return viaFetch(fetch, absolute.href, { ...base, body: new TextEncoder().encode(String(body)) });
    case 'fetch-form': {
      const headers = Object.fromEntries(
        Object.entries(base.headers).filter(([name]) => name !== 'content-type'),
      );
      return viaFetch(fetch, absolute.href, { ...base, headers, body: formOf(body) });
    }
    case 'fetch-request':
      return viaFetch(fetch, new Request(absolute, init));
    case 'fetch-stream': {
      const stream = blob().stream();
      return viaFetch(fetch, absolute.href, { ...base, body: stream, duplex: 'half' } as RequestInit);
    }
    case 'beacon':
      navigator.sendBeacon(absolute, blob());
      return { status: 202, body: null };
    case 'beacon-string':
      navigator.sendBeacon(absolute, String(body));
      return { status: 202, body: null };
    case 'frame-xhr': {
      const inner = await frame('served');
      return viaXhr(new inner.XMLHttpRequest(), absolute.href, out, body);
    }
    case 'frame-fetch': {
      const inner = await frame('served');
      return viaFetch(inner.fetch.bind(inner), absolute.href, init);
    }
    case 'frame-blank': {
      const inner = await frame('blank');
      return viaXhr(new inner.XMLHttpRequest(), absolute.href, out, body);
    }
    case 'frame-srcdoc': {
      const inner = await frame('srcdoc');
      return viaXhr(new inner.XMLHttpRequest(), absolute.href, out, body);
    }
  }
}

/** One GraphQL write: `{variables, features, queryId}` to `/i/api/graphql/<queryId>/<op>`. */
export function graphql(op: Operation | string, variables: unknown, via?: Via): Promise<Answer> {
  const queryId = QUERY_IDS[op as Operation] ?? 'pR4ct1ceUnknown0pera7g';
  const url = `https://x.com/i/api/graphql/${queryId}/${op}`;
  const body = JSON.stringify({ variables, features: FEATURES, queryId });
  return send({ url, body, headers: writeHeaders(url), ...(via ? { via } : {}) });
}

/** One older write with a form body, such as `friendships/create`. */
export function form(url: string, fields: Record<string, string>): Promise<Answer> {
  const body = new URLSearchParams(fields).toString();
  return send({ url, body, headers: writeHeaders(url, 'application/x-www-form-urlencoded'), via: 'xhr' });
}

export function json(url: string, value: unknown): Promise<Answer> {
  return send({ url, body: JSON.stringify(value), headers: writeHeaders(url), via: 'xhr' });
}
