import { type MessageName, type RequestOf, type ResponseOf, table } from '../messages.ts';

/** Who sent a message, as far as the browser says. */
export type Sender = {
  readonly id?: string;
  readonly url?: string;
  readonly tab?: { readonly id?: number };
  readonly frameId?: number;
};
export type Handlers = {
  readonly [K in MessageName]: (
    request: RequestOf<K>,
    sender: Sender,
  ) => ResponseOf<K> | Promise<ResponseOf<K>>;
};
export type Envelope = { readonly name: MessageName; readonly request: unknown };
export type Answered = { readonly response: unknown } | { readonly error: string };

/** Messages that pages of the extension (popup, options) alone may send. */
const PAGES_ONLY: ReadonlySet<MessageName> = new Set<MessageName>([
  'status',
  'settings',
  'records',
  'exportRecord',
  'clearRecord',
  'answers',
  'takeBack',
  'heldList',
  'heldBring',
]);

/**
 * One message in, one answer out. A message that is not in the table, does not parse or comes from elsewhere is
 * refused; the error's name travels back, never its text, which might quote a draft.
 */
export async function route(
  message: unknown,
  sender: Sender,
  handlers: Handlers,
  own: { readonly id: string; readonly origin: string },
): Promise<Answered> {
  if (sender.id !== own.id) return { error: 'not-ours' };
  const { name, request } = (message ?? {}) as Partial<Envelope>;
  if (typeof name !== 'string' || !Object.hasOwn(table, name)) return { error: 'no-such-message' };
  if (PAGES_ONLY.has(name) && !sender.url?.startsWith(own.origin)) return { error: 'pages-only' };
  const parsed = table[name].request.safeParse(request);
  if (!parsed.success) return { error: 'malformed' };
  try {
    const handler = handlers[name] as (request: unknown, sender: Sender) => unknown;
    return { response: await handler(parsed.data, sender) };
  } catch (error) {
    return { error: error instanceof Error ? error.name : 'failed' };
  }
}
