import { type MessageName, type ResponseOf, table } from '../messages.ts';

/** Messages that a content script sends; all others are for the extension's own pages. */
export const CONTENT_MESSAGES = [
  'policy',
  'check',
  'decide',
  'remember',
  'health',
  'hold',
  'heldHere',
  'heldDone',
  'sent',
] as const satisfies readonly MessageName[];
export type ContentMessage = (typeof CONTENT_MESSAGES)[number];

/** Is this an answer to that message? On X `lean-answer.ts` says so, from the same table. */
export const isAnswer = <K extends ContentMessage>(name: K, value: unknown): value is ResponseOf<K> =>
  table[name].response.safeParse(value).success;
