/**
 * Built-ins as they were before any script of the page ran. In the page's own world a page can change every prototype
 * afterwards; code that decides about publishing uses these, and plain loops over own properties, and nothing else.
 * (`for…of`, spread and destructuring of arrays all go through prototypes that a page can change.)
 */
const { apply, defineProperty, getOwnPropertyDescriptor, getPrototypeOf } = Reflect;
const bind = Function.prototype.bind;
const call = Function.prototype.call;

/**
 * `uncurry(String.prototype.trim)` is a `trim(self)` that no page can change later. Marked as pure where it is used, so
 * that a script carries only what it needs of these.
 */
export const uncurry = <Self, Args extends readonly unknown[], Out>(
  method: (this: Self, ...args: Args & unknown[]) => Out,
): ((self: Self, ...args: Args) => Out) => apply(bind, call, [method]);

/** The getter of an accessor property, as a function of its object. */
export const getter = <Out>(prototype: object, name: string): ((self: object) => Out) => {
  const get = getOwnPropertyDescriptor(prototype, name)?.get;
  return get
    ? (uncurry(get as (this: object) => Out) as (self: object) => Out)
    : (self: object) => (self as Record<string, Out>)[name] as Out;
};

const hasOwn = /* @__PURE__ */ uncurry(
  Object.prototype.hasOwnProperty as (this: object, key: string) => boolean,
);
export const indexOf = /* @__PURE__ */ uncurry(
  String.prototype.indexOf as (this: string, part: string, from?: number) => number,
);
export const lastIndexOf = /* @__PURE__ */ uncurry(
  String.prototype.lastIndexOf as (this: string, part: string) => number,
);
export const slice = /* @__PURE__ */ uncurry(
  String.prototype.slice as (this: string, from: number, to?: number) => string,
);
export const trim = /* @__PURE__ */ uncurry(String.prototype.trim as (this: string) => string);
export const lower = /* @__PURE__ */ uncurry(String.prototype.toLowerCase as (this: string) => string);
export const upper = /* @__PURE__ */ uncurry(String.prototype.toUpperCase as (this: string) => string);
const normalize = /* @__PURE__ */ uncurry(
  String.prototype.normalize as (this: string, form: string) => string,
);
const parse = JSON.parse;
const isArrayNative = Array.isArray;
const decode = decodeURIComponent;
const StringNative = String;

export { apply, defineProperty, getOwnPropertyDescriptor, getPrototypeOf };

/** An own property, or `undefined`; never one that a page put on a prototype. */
export const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

export const ownText = (value: unknown, key: string): string => {
  const found = own(value, key);
  return typeof found === 'string' ? found : '';
};

export const isList = (value: unknown): value is unknown[] => isArrayNative(value);

/** JSON or `undefined`. */
export const parseJson = (text: string): unknown => {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
};

/** Every `part` of `text` replaced. */
export const swap = (text: string, part: string, by: string): string => {
  let out = '';
  let from = 0;
  for (;;) {
    const at = indexOf(text, part, from);
    if (at < 0) return out + slice(text, from);
    out += slice(text, from, at) + by;
    from = at + part.length;
  }
};

/** Percent-decoded, or as it was when that fails. */
export const unescapeText = (text: string): string => {
  try {
    return decode(text);
  } catch {
    return text;
  }
};

/** One value of a form body (`a=1&b=2`), decoded; `undefined` when it is not there. */
export const formValue = (form: string, name: string): string | undefined => {
  let from = 0;
  while (from <= form.length) {
    let to = indexOf(form, '&', from);
    if (to < 0) to = form.length;
    const pair = slice(form, from, to);
    const eq = indexOf(pair, '=');
    const key = eq < 0 ? pair : slice(pair, 0, eq);
    if (unescapeText(swap(key, '+', ' ')) === name)
      return eq < 0 ? '' : unescapeText(swap(slice(pair, eq + 1), '+', ' '));
    from = to + 1;
  }
  return undefined;
};

/**
 * Text as two readings of one post are compared: X's hard spaces and line ends undone, composed, trimmed.
 * Nothing else: two posts that a reader could tell apart stay apart.
 */
export const plain = (text: string): string =>
  trim(normalize(swap(swap(swap(text, '\u00a0', ' '), '\r\n', '\n'), '\r', '\n'), 'NFC'));

/** Appends without the setters that a page may have put on `Array.prototype`. */
export const push = <T>(list: T[], value: T): void => {
  defineProperty(list, StringNative(list.length), {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
};
