import { apply, defineProperty, getOwnPropertyDescriptor, own, upper } from '../x/prim.ts';
import { fix } from './body.ts';
import type { Door, Sorted } from './door.ts';
import { absolute } from './hold-xhr.ts';
import type { Realm } from './realm.ts';

/** Holds `fetch` and `sendBeacon`. */
export function holdFetch(realm: Realm, door: Door): void {
  const { fetch } = realm;
  if (fetch === null) return;
  const native = (target: unknown, options?: unknown): Promise<Response> => fetch(target, options);

  const isRequest = (input: unknown): input is Request => {
    try {
      realm.requestUrl(input as object);
      return true;
    } catch {
      return false;
    }
  };

  /** Waits for the verdict, then sends or fails as a fetch without a network fails. */
  const held = (
    sorted: Sorted,
    address: string,
    text: string | null,
    actAs: string,
    send: () => Promise<Response>,
  ): Promise<Response> =>
    new realm.Promise<Response>((resolve, reject) => {
      door.ask(sorted, address, text, actAs, 'fetch', (verdict) => {
        if (verdict === 'go') resolve(send());
        else reject(new realm.TypeError('Failed to fetch'));
      });
    });

  function fetchHeld(input: unknown, init?: unknown): Promise<Response> {
    const request = isRequest(input) ? input : null;
    // Read once, here: what is looked at is what is sent.
    let target: unknown;
    let address: string;
    let options: Record<string, unknown> | undefined;
    try {
      target = request ?? realm.text(input);
      address = request ? realm.requestUrl(request) : absolute(realm, target as string);
      options = copyInit(init);
    } catch (error) {
      return realm.Promise.reject(error);
    }
    const method = own(options, 'method') ?? (request ? realm.requestMethod(request) : 'GET');
    const given = own(options, 'body');
    const sorted = door.sort(
      upper(realm.text(method)),
      address,
      typeof given === 'string' ? given : undefined,
    );
    if (sorted.act === 'pass') return native(target, options);

    const body = given === undefined || given === null ? null : fix(realm, given);
    if (body && options) options['body'] = body.give;
    if (body?.text !== undefined && body.text !== null) {
      const { text } = body;
      if (sorted.act === 'note') return noted(sorted, text, native(target, options));
      const actAs = headerOf(realm, request, options);
      if (door.mayPass(sorted, address, text, actAs)) return native(target, options);
      return held(sorted, address, text, actAs, () => native(target, options));
    }
    return readThenHold(sorted, address, target, options);
  }

  /** Blob, stream or a `Request` of the page's making: one reading from a copy, the other goes out. */
  const readThenHold = (
    sorted: Sorted,
    address: string,
    target: unknown,
    options: unknown,
  ): Promise<Response> => {
    let request: Request;
    let text: Promise<string>;
    try {
      request = new realm.Request(target as RequestInfo, options as RequestInit);
      text = realm.requestText(realm.requestClone(request));
    } catch (error) {
      return realm.Promise.reject(error);
    }
    const actAs = realm.headersGet(realm.requestHeaders(request), 'x-act-as-user-id') ?? '';
    const go = (read: string | null): Promise<Response> => {
      if (sorted.act === 'note') return noted(sorted, read, native(request));
      if (door.mayPass(sorted, address, read, actAs)) return native(request);
      return held(sorted, address, read, actAs, () => native(request));
    };
    return realm.after(
      text,
      (read) => go(read),
      () => go(null),
    ) as Promise<Response>;
  };

  const noted = (sorted: Sorted, text: string | null, answer: Promise<Response>): Promise<Response> => {
    const note = door.note(sorted, text);
    return realm.after(answer, (response) => {
      realm.after(
        realm.responseText(realm.responseClone(response)),
        (read) => note.answered(read),
        () => {},
      );
      return response;
    }) as Promise<Response>;
  };

  const win = realm.window;
  defineProperty(fetchHeld, 'name', { value: 'fetch', configurable: true });
  defineProperty(fetchHeld, 'length', { value: 1, configurable: true });
  defineProperty(win, 'fetch', { ...getOwnPropertyDescriptor(win, 'fetch'), value: fetchHeld });
}

/** `sendBeacon` gives no answer to wait for: it is held, and sent late or not at all. */
export function holdBeacon(realm: Realm, door: Door): void {
  const native = realm.beacon;
  if (native === null) return;
  function sendBeacon(this: Navigator, url: unknown, data?: unknown): boolean {
    const target = realm.text(url);
    const address = absolute(realm, target);
    const sorted = door.sort('POST', address, typeof data === 'string' ? data : undefined);
    if (sorted.act === 'pass') return apply(native as never, undefined, [this, target, data]);
    const body = fix(realm, data);
    const send = (): boolean =>
      (native as (self: Navigator, ...args: unknown[]) => boolean)(this, target, body.give);
    if (sorted.act === 'note') {
      door.note(sorted, body.text ?? null);
      return send();
    }
    const decide = (text: string | null): boolean => {
      if (door.mayPass(sorted, address, text, '')) return send();
      door.ask(sorted, address, text, '', 'beacon', (verdict) => {
        if (verdict === 'go') send();
      });
      return true;
    };
    if (body.read === null) return decide(body.text ?? null);
    body.read((text) => {
      decide(text);
    });
    return true;
  }
  const proto = realm.window.Navigator.prototype;
  defineProperty(proto, 'sendBeacon', {
    ...getOwnPropertyDescriptor(proto, 'sendBeacon'),
    value: sendBeacon,
  });
}

const INIT = [
  'method',
  'headers',
  'body',
  'referrer',
  'referrerPolicy',
  'mode',
  'credentials',
  'cache',
  'redirect',
  'integrity',
  'keepalive',
  'signal',
  'duplex',
  'priority',
  'window',
  'targetAddressSpace',
  'attributionReporting',
  'browsingTopics',
  'adAuctionHeaders',
  'sharedStorageWritable',
] as const;

/** The options as plain own values, each read once, so that a getter cannot answer differently the second time. */
function copyInit(init: unknown): Record<string, unknown> | undefined {
  if (init === undefined || init === null) return undefined;
  const copy: Record<string, unknown> = Object.create(null);
  for (let i = 0; i < INIT.length; i++) {
    const name = INIT[i] as string;
    const value = (init as Record<string, unknown>)[name];
    if (value !== undefined) copy[name] = value;
  }
  return copy;
}

function headerOf(
  realm: Realm,
  request: Request | null,
  options: Record<string, unknown> | undefined,
): string {
  try {
    const headers = own(options, 'headers');
    const from =
      headers === undefined && request
        ? realm.requestHeaders(request)
        : realm.requestHeaders(
            new realm.Request(realm.baseUri(realm.document), { headers: headers as HeadersInit }),
          );
    return realm.headersGet(from, 'x-act-as-user-id') ?? '';
  } catch {
    return '';
  }
}
