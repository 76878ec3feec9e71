import { defineProperty, getOwnPropertyDescriptor, lower, upper } from '../x/prim.ts';
import { fix } from './body.ts';
import type { Door, Sorted } from './door.ts';
import type { Realm } from './realm.ts';

type State = {
  readonly method: string;
  readonly address: string;
  readonly sync: boolean;
  actAs: string;
  /** Takes the question back; set while the request is held. */
  drop: (() => void) | null;
};

/**
 * An address that no request can leave for. Opening the refused request again with it makes the browser itself go
 * through a network error: every state, property and event is then what the page would see without a network.
 */
const NOWHERE = 'blob:null/00000000-0000-0000-0000-000000000000';

/** Holds `send()`, never `open()`: the headers, their order and X's transaction id stay as the page made them. */
export function holdXhr(realm: Realm, door: Door): void {
  const states = new WeakMap<object, State>();
  const stateOf = (xhr: object): State | undefined => realm.mapGet(states, xhr) as State | undefined;
  const proto = realm.window.XMLHttpRequest.prototype;

  const replace = (name: string, by: (this: XMLHttpRequest, ...args: never[]) => unknown): void => {
    const was = getOwnPropertyDescriptor(proto, name);
    defineProperty(by, 'name', { value: name, configurable: true });
    defineProperty(by, 'length', {
      value: (was?.value as { length?: number })?.length ?? 0,
      configurable: true,
    });
    defineProperty(proto, name, { ...was, value: by });
  };

  const invalid = (what: string): DOMException =>
    new realm.DOMException(`Failed to execute '${what}' on 'XMLHttpRequest'`, 'InvalidStateError');

  const letGo = (state: State | undefined): void => {
    state?.drop?.();
    if (state) state.drop = null;
  };

  const fail = (xhr: XMLHttpRequest, how: 'error' | 'abort'): void => {
    try {
      realm.xhrOpen(xhr, 'POST', NOWHERE, true);
      realm.xhrSend(xhr);
      if (how === 'abort') realm.xhrAbort(xhr);
    } catch {
      realm.xhrAbort(xhr);
    }
  };

  replace('open', function (this: XMLHttpRequest, method: unknown, url: unknown, ...more: unknown[]) {
    // biome-ignore lint/complexity/noArguments: how many were given changes what `open` means
    const given = arguments.length;
    // Too few: the browser's own error.
    if (given < 2) return given === 1 ? realm.xhrOpen(this, method) : realm.xhrOpen(this);
    const verb = realm.text(method);
    const address = realm.text(url);
    if (given === 2) realm.xhrOpen(this, verb, address);
    else if (given === 3) realm.xhrOpen(this, verb, address, more[0]);
    else if (given === 4) realm.xhrOpen(this, verb, address, more[0], more[1]);
    else realm.xhrOpen(this, verb, address, more[0], more[1], more[2]);
    letGo(stateOf(this));
    const state: State = {
      method: upper(verb),
      address: absolute(realm, address),
      sync: given > 2 && !more[0],
      actAs: '',
      drop: null,
    };
    realm.mapSet(states, this, state);
  });

  replace('setRequestHeader', function (this: XMLHttpRequest, name: unknown, value: unknown) {
    const state = stateOf(this);
    if (state?.drop) throw invalid('setRequestHeader');
    const header = realm.text(name);
    const content = realm.text(value);
    realm.xhrHeader(this, header, content);
    if (state && lower(header) === 'x-act-as-user-id') state.actAs = content;
  });

  replace('abort', function (this: XMLHttpRequest) {
    const state = stateOf(this);
    if (!state?.drop) return realm.xhrAbort(this);
    letGo(state);
    fail(this, 'abort');
  });

  replace('send', function (this: XMLHttpRequest, given?: unknown) {
    const state = stateOf(this);
    // Not opened: the browser says so itself. Opened through another window's prototype: what it is for is not known.
    if (state === undefined) {
      if (realm.xhrReadyState(this) === 1) throw invalid('send');
      return realm.xhrSend(this, given);
    }
    if (state.drop) throw invalid('send');
    const first = door.sort(state.method, state.address, typeof given === 'string' ? given : undefined);
    if (first.act === 'pass' || realm.xhrReadyState(this) !== 1) return realm.xhrSend(this, given);
    const body = fix(realm, given);
    if (first.act === 'note') return noteAndSend(this, first, body.give, body.text ?? null);
    if (body.text !== undefined && door.mayPass(first, state.address, body.text, state.actAs))
      return realm.xhrSend(this, body.give);
    if (state.sync) return refuseSync(first, state, body.text ?? null);
    hold(this, state, first, body);
  });

  const noteAndSend = (xhr: XMLHttpRequest, sorted: Sorted, give: unknown, text: string | null): void => {
    const noted = door.note(sorted, text);
    realm.listen(xhr, 'load', () => noted.answered(responseOf(realm, xhr)), { once: true });
    realm.xhrSend(xhr, give);
  };

  const hold = (xhr: XMLHttpRequest, state: State, sorted: Sorted, body: ReturnType<typeof fix>): void => {
    const settle = (verdict: 'go' | 'no'): void => {
      state.drop = null;
      if (verdict === 'go') realm.xhrSend(xhr, body.give);
      else fail(xhr, 'error');
    };
    const ask = (text: string | null): void => {
      state.drop = door.ask(sorted, state.address, text, state.actAs, 'xhr', settle);
    };
    if (body.read === null) {
      ask(body.text ?? null);
      return;
    }
    let dropped = false;
    state.drop = () => {
      dropped = true;
    };
    body.read((text) => {
      if (dropped) return;
      if (door.mayPass(sorted, state.address, text, state.actAs)) settle('go');
      else ask(text);
    });
  };

  /** The page waits for an answer in this very call, so the person cannot be asked first: refuse, then ask. */
  const refuseSync = (sorted: Sorted, state: State, text: string | null): never => {
    door.ask(sorted, state.address, text, state.actAs, 'sync', () => {});
    throw new realm.DOMException("Failed to execute 'send' on 'XMLHttpRequest'", 'NetworkError');
  };
}

const responseOf = (realm: Realm, xhr: XMLHttpRequest): string => {
  const type = realm.xhrType(xhr);
  if (type === '' || type === 'text') return realm.xhrText(xhr);
  if (type !== 'json') return '';
  try {
    return realm.stringify(realm.xhrResponse(xhr)) ?? '';
  } catch {
    return '';
  }
};

/** The address as the browser will resolve it. */
export const absolute = (realm: Realm, address: string): string => {
  try {
    return realm.urlHref(new realm.URL(address, realm.baseUri(realm.document)));
  } catch {
    return address;
  }
};
