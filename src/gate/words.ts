import { sayFrom } from '../ui/words.ts';

/** What the guard itself says, in chip, panel and to screen readers. */
export const words = {
  unchecked_part: 'This post',
  no_answer: 'Gatepost’s checker did not answer in time.',
  failed: 'Gatepost’s checker had a fault.',
  bad_answer: 'Gatepost’s checker gave an answer that could not be read.',
  orphaned:
    'Gatepost was updated or switched off while this page was open. Reload the page to have posts checked again.',
  unread_body: 'The page sent this post in a form that Gatepost cannot read.',
  unread_poll: 'The poll’s choices could not be read.',
  unread_article: 'The article’s text could not be read.',
  unknown_operation: 'X sent this in a way that Gatepost has not seen before.',
  moved_on:
    'The text has changed since it was checked, so nothing was changed for you. It has been checked again.',
  not_taken: 'X did not take the change. Please make it in the post yourself.',
  went_wrong: 'The change did not come out as it should. Please read the post before you send it.',
  not_in_text: 'This is not in the text. Please change it in X itself.',
  changing: 'The post keeps changing while it is checked. Stop typing for a moment, then press Post again.',
  post_again: 'Checked. Press Post again to send it.',
  remove_place: 'Take the place off the post with X’s own place button.',
  switch_account: 'Switch account in X first, then write the post there.',
  copied: 'Copied. You can paste it into your message to parents.',
  not_copied: 'It could not be copied. Select the text and copy it yourself.',
  kept: 'Kept as your draft. Nothing has been sent.',
  gone: 'The composer has closed. Nothing has been sent.',
  blind: 'Gatepost cannot see the composer: it will ask before every post.',
} as const satisfies Record<string, string>;

export type GateWord = keyof typeof words;

/** In the browser's language, or in English. */
export const say = (id: GateWord): string => sayFrom(`gate_${id}`, words[id], []);
