/**
 * The only place from which Gatepost reaches out. It is in builds that name a school's servers
 * (`GATEPOST_NETWORK`) and in no other.
 */

/** Why nothing came. `status`: the server said no; `large`: more bytes than allowed; `slow`: not done in time. */
export type Failure = 'unreachable' | 'status' | 'large' | 'slow';
export type Answer =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: Failure };

export type Wire = {
  /** Fetches a file of at most `most` bytes. */
  readonly get: (address: string, most: number) => Promise<Answer>;
  /** Sends JSON; of the answer only whether it was a yes is looked at. `token` goes into `Authorization`. */
  readonly post: (address: string, json: string, token: string) => Promise<Answer>;
};

/** A school's own server answers within this, or counts as away. */
export const PATIENCE_MS = 20_000;

/** No cookies, no referrer, no other server by way of a redirect, nothing out of or into the browser's cache. */
const PLAIN = {
  credentials: 'omit',
  redirect: 'error',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
} as const satisfies RequestInit;

const NOTHING = new Uint8Array();

/** Requests that end after `patience` milliseconds. Never rejects. */
export const createWire = (patience = PATIENCE_MS): Wire => {
  const send = async (address: string, init: RequestInit, most: number | null): Promise<Answer> => {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), patience);
    try {
      const response = await fetch(address, { ...PLAIN, ...init, signal: limit.signal });
      if (!response.ok) return { ok: false, why: 'status' };
      if (most === null) return { ok: true, bytes: NOTHING };
      if (Number(response.headers.get('content-length') ?? 0) > most) return { ok: false, why: 'large' };
      const bytes = await readUpTo(response, most);
      return bytes === null ? { ok: false, why: 'large' } : { ok: true, bytes };
    } catch {
      return { ok: false, why: limit.signal.aborted ? 'slow' : 'unreachable' };
    } finally {
      clearTimeout(timer);
      // Whatever is still on its way is not wanted.
      limit.abort();
    }
  };
  return {
    get: (address, most) => send(address, { method: 'GET' }, most),
    post: (address, json, token) =>
      send(
        address,
        {
          method: 'POST',
          body: json,
          headers: {
            'content-type': 'application/json',
            ...(token === '' ? {} : { authorization: token.includes(' ') ? token : `Bearer ${token}` }),
          },
        },
        null,
      ),
  };
};

/** The body, or null as soon as it is longer than `most` bytes: a server's own word about its length proves nothing. */
async function readUpTo(response: Response, most: number): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (!reader) return NOTHING;
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) return null;
    parts.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
