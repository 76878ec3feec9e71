import type { Realm } from './realm.ts';

/**
 * A request's body, fixed at the moment of sending: what is read is what goes out, even when the page changes its
 * form data or buffer while the request is held.
 */
export type Body = {
  /** To hand to the native call. Same bytes and same content type as the page's own object. */
  readonly give: unknown;
  /** Its text; `null` when it cannot be read as text; `undefined` when it has to be read first (`read`). */
  readonly text: string | null | undefined;
  readonly read: ((done: (text: string | null) => void) => void) | null;
};

const known = (give: unknown, text: string | null): Body => ({ give, text, read: null });

const isA = (brand: (value: object) => unknown, value: object): boolean => {
  try {
    brand(value);
    return true;
  } catch {
    return false;
  }
};

/** `stream` is true where a stream is a body of its own (fetch); it is then not touched and has no text here. */
export function fix(realm: Realm, body: unknown): Body {
  if (body === undefined || body === null) return known(body, '');
  if (typeof body === 'string') return known(body, body);
  if (typeof body !== 'object' && typeof body !== 'function')
    return known(realm.text(body), realm.text(body));
  const object = body as object;
  if (isA(realm.blobSize, object))
    return {
      give: body,
      text: undefined,
      read: (done) => {
        realm.after(
          realm.blobText(object as Blob),
          (text) => done(text),
          () => done(null),
        );
      },
    };
  if (isA((o) => realm.paramsText(o as URLSearchParams), object)) {
    const text = realm.paramsText(object as URLSearchParams);
    return known(new realm.URLSearchParams(text), text);
  }
  if (isA((o) => realm.formEach(o as FormData, () => {}), object)) return ofForm(realm, object as FormData);
  if (realm.isView(object) || isA(realm.bufferSize, object)) {
    try {
      const bytes = copyBytes(realm, object);
      return known(bytes, realm.decode(bytes));
    } catch {
      return known(body, null);
    }
  }
  // A document, a stream, or an object that will be turned into a string: once, here.
  if (isA((o) => realm.nodeType(o), object) || isA((o) => realm.streamLocked(o), object))
    return known(body, null);
  const text = realm.text(body);
  return known(text, text);
}

function ofForm(realm: Realm, form: FormData): Body {
  const copy = new realm.FormData();
  let text = '';
  realm.formEach(form, (value, name) => {
    realm.formAppend(copy, name, value);
    if (typeof value === 'string')
      text += `${text === '' ? '' : '&'}${realm.encodePart(name)}=${realm.encodePart(value)}`;
  });
  return known(copy, text);
}

function copyBytes(realm: Realm, source: object): ArrayBuffer {
  if (!realm.isView(source)) return realm.bufferCopy(source as ArrayBuffer, 0);
  const from = new realm.Uint8Array(
    realm.viewBuffer(source),
    realm.viewOffset(source),
    realm.viewSize(source),
  );
  const copy = new realm.Uint8Array(realm.viewSize(source));
  for (let i = 0; i < realm.viewSize(source); i++) copy[i] = from[i] ?? 0;
  return realm.viewBuffer(copy);
}
