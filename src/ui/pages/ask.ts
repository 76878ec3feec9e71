import { browser } from 'wxt/browser';
import { type MessageName, type RequestOf, type ResponseOf, table } from '../../messages.ts';

/** The office did not answer, or not in a way this page understands. `name` says why, for diagnostics. */
export class NoAnswer extends Error {
  constructor(why: string) {
    super(`The background worker gave no answer: ${why}`);
    this.name = why;
  }
}

/** Asks the office in the background worker. Throws `NoAnswer`. */
export async function ask<K extends MessageName>(name: K, request: RequestOf<K>): Promise<ResponseOf<K>> {
  const reply: unknown = await browser.runtime
    .sendMessage({ name, request })
    .catch(() => ({ error: 'asleep' }));
  const { response, error } = (reply ?? { error: 'silent' }) as { response?: unknown; error?: string };
  if (error !== undefined) throw new NoAnswer(error);
  const parsed = table[name].response.safeParse(response);
  if (!parsed.success) throw new NoAnswer('malformed');
  return parsed.data as ResponseOf<K>;
}
