import { getter, indexOf, uncurry } from '../x/prim.ts';

/**
 * The natives of the page's own world, taken before any script of the page has run. Everything that the gate does
 * later goes through these, so that a page which replaces a prototype changes nothing for the gate.
 */
export type PageWindow = Window & typeof globalThis;

type Listener = (event: Event) => void;

/** Part of a typed array or of a `DataView`. */
const viewPart = <Out>(name: string): ((view: object) => Out) => {
  const ofArray = getter<Out>(Object.getPrototypeOf(Uint8Array.prototype), name);
  const ofView = getter<Out>(DataView.prototype, name);
  return (view) => {
    try {
      return ofArray(view);
    } catch {
      return ofView(view);
    }
  };
};

/** Tells a browser's own function from a script's, as long as nobody has seen it be wrapped. */
const looksNative = (): ((f: unknown) => boolean) => {
  const source = uncurry(Function.prototype.toString);
  return (f) => typeof f === 'function' && indexOf(source(f as () => void), '[native code]') >= 0;
};

/** Taken once, when this file is first run: a frame that is met later shares them, whatever the page has done since. */
const SHARED = {
  // Bodies: brand checks are methods that throw for anything else
  bufferSize: getter<number>(ArrayBuffer.prototype, 'byteLength'),
  bufferCopy: uncurry(ArrayBuffer.prototype.slice),
  viewBuffer: viewPart<ArrayBuffer>('buffer'),
  viewOffset: viewPart<number>('byteOffset'),
  viewSize: viewPart<number>('byteLength'),
  isView: ArrayBuffer.isView,
  Uint8Array,
  encodePart: encodeURIComponent,
  stringify: JSON.stringify as (value: unknown) => string | undefined,
  after: uncurry(Promise.prototype.then) as <T>(
    p: Promise<T>,
    f: (v: T) => unknown,
    g?: (e: unknown) => unknown,
  ) => Promise<unknown>,
  isMet: uncurry(WeakSet.prototype.has),
  setMet: uncurry(WeakSet.prototype.add),
  isNative: looksNative(),
  uncurry,
  mapGet: uncurry(WeakMap.prototype.get),
  mapSet: uncurry(WeakMap.prototype.set),
  text: String,
  Promise,
};

export const capture = (win: PageWindow) => {
  const xhr = win.XMLHttpRequest.prototype;
  const { FormData, URLSearchParams, Blob, Request, Response, URL, DOMException, TextDecoder, confirm } = win;
  const decoder = new TextDecoder();
  return {
    ...SHARED,
    xhrOpen: uncurry(xhr.open as (this: XMLHttpRequest, ...args: unknown[]) => void),
    xhrSend: uncurry(xhr.send as (this: XMLHttpRequest, body?: unknown) => void),
    xhrAbort: uncurry(xhr.abort),
    xhrHeader: uncurry(xhr.setRequestHeader),
    xhrReadyState: getter<number>(xhr, 'readyState'),
    xhrText: getter<string>(xhr, 'responseText'),
    xhrType: getter<string>(xhr, 'responseType'),
    xhrResponse: getter<unknown>(xhr, 'response'),
    fetch: win.fetch
      ? (uncurry(win.fetch).bind(null, win) as (input: unknown, init?: unknown) => Promise<Response>)
      : null,
    beacon: win.Navigator ? uncurry(win.Navigator.prototype.sendBeacon) : null,
    listen: uncurry(
      win.EventTarget.prototype.addEventListener as (
        this: EventTarget,
        type: string,
        f: Listener,
        o?: unknown,
      ) => void,
    ),
    unlisten: uncurry(
      win.EventTarget.prototype.removeEventListener as (
        this: EventTarget,
        type: string,
        f: Listener,
        o?: unknown,
      ) => void,
    ),
    dispatch: uncurry(win.EventTarget.prototype.dispatchEvent),
    stop: uncurry(win.Event.prototype.stopImmediatePropagation),
    prevent: uncurry(win.Event.prototype.preventDefault),
    detail: getter<unknown>(win.CustomEvent.prototype, 'detail'),
    data: getter<unknown>(win.MessageEvent.prototype, 'data'),
    ports: getter<readonly MessagePort[]>(win.MessageEvent.prototype, 'ports'),
    portPost: uncurry(win.MessagePort.prototype.postMessage as (this: MessagePort, message: unknown) => void),
    portStart: uncurry(win.MessagePort.prototype.start),
    blobSize: getter<number>(Blob.prototype, 'size'),
    blobText: uncurry(Blob.prototype.text),
    formEach: uncurry(FormData.prototype.forEach),
    formAppend: uncurry(FormData.prototype.append as (this: FormData, name: string, value: unknown) => void),
    paramsText: uncurry(URLSearchParams.prototype.toString),
    nodeType: getter<number>(win.Node.prototype, 'nodeType'),
    streamLocked: getter<boolean>(win.ReadableStream.prototype, 'locked'),
    decode: uncurry(TextDecoder.prototype.decode).bind(null, decoder) as (bytes: ArrayBuffer) => string,
    // Requests
    requestUrl: getter<string>(Request.prototype, 'url'),
    requestMethod: getter<string>(Request.prototype, 'method'),
    requestHeaders: getter<Headers>(Request.prototype, 'headers'),
    requestClone: uncurry(Request.prototype.clone),
    requestText: uncurry(Request.prototype.text),
    responseClone: uncurry(Response.prototype.clone),
    responseText: uncurry(Response.prototype.text),
    headersGet: uncurry(win.Headers.prototype.get),
    urlHref: getter<string>(URL.prototype, 'href'),
    baseUri: getter<string>(win.Node.prototype, 'baseURI'),
    cookie: getter<string>(win.Document.prototype, 'cookie'),
    defaultView: getter<unknown>(win.Document.prototype, 'defaultView'),
    setTimer: win.setTimeout.bind(win) as (f: () => void, ms: number) => number,
    now: win.performance.now.bind(win.performance),
    confirm: confirm ? confirm.bind(win) : () => false,
    TypeError: win.TypeError ?? TypeError,
    CustomEvent: win.CustomEvent,
    DOMException,
    FormData,
    URLSearchParams,
    Request,
    Response,
    URL,
    window: win,
    document: win.document,
  };
};

export type Realm = ReturnType<typeof capture>;
