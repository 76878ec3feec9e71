import { fill } from '../engine/words.ts';

/** What the office itself says: in notifications, and when a draft cannot be kept. Never a word of a draft. */
export const heldWords = {
  held_title: 'Back yet? A post is waiting',
  held_body: 'Click here to bring your held post back into X.',
  held_past: 'That time has gone by. Pick a later one; your draft is still in the composer.',
  held_far:
    'A held post is kept for $1 days at most. Pick an earlier time; your draft is still in the composer.',
} as const satisfies Record<string, string>;

export type HeldWord = keyof typeof heldWords;

/** The words for an id, in the language of `catalogue` (the browser's) or in English. */
export const heldSay =
  (catalogue: (id: string, args: string[]) => string) =>
  (id: HeldWord, ...args: readonly string[]): string =>
    catalogue(`office_${id}`, [...args]) || fill(heldWords[id], args);
