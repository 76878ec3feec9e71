import { sayFrom } from '../ui/words.ts';

/** What the guard itself says, in chip, panel and to screen readers. */
export const words = {
  unchecked_part: 'This post',
  no_answer: 'Gatepost’s checker did not answer in time.',
  failed: 'Gatepost’s checker had a fault.',
  bad_answer: 'Gatepost’s checker gave an answer that could not be read.',
  orphaned:
    'Gatepost was updated or switched off while this page was open. Reload the page to have posts checked again.',
  account_part: 'The account',
  elsewhere:
    'X may post from another account than this page shows: accounts were switched in another tab. Reload the page, then post again.',
  press_again: 'Checked. Press it again.',
  sent: 'Your post is out.',
  mistake: 'Posted by mistake?',
  mistake_how:
    'Open the post, press the three dots at its top right, choose Delete, then Delete again. Tell your DSL even when it is gone: someone may have seen it.',
  open_post: 'Open the post',
  copy_note: 'Copy a note for the DSL',
  note_copied:
    'Copied. The note says when, from which account and what was marked; never what the post said.',
  note_not_copied: 'It could not be copied. Tell your DSL the time and the account.',
  close: 'Close',
  unread_body: 'The page sent this post in a form that Gatepost cannot read.',
  unread_poll: 'The poll’s choices could not be read.',
  unread_thread:
    'This is the first of several posts, and Gatepost cannot see the others. Read them all before you go on.',
  unread_article: 'The article’s text could not be read.',
  unknown_operation: 'X sent this in a way that Gatepost has not seen before.',
  moved_on:
    'The text has changed since it was checked, so nothing was changed for you. It has been checked again.',
  not_taken: 'X did not take the change. Please make it in the post yourself.',
  went_wrong: 'The change did not come out as it should. Please read the post before you send it.',
  changing: 'The post keeps changing while it is checked. Stop typing for a moment, then press Post again.',
  post_again: 'Checked. Press Post again to send it.',
  remove_place: 'Take the place off the post with X’s own place button.',
  switch_account: 'Switch account in X first, then write the post there.',
  copied: 'Copied. Paste it into $1. Nothing has been sent.',
  to_parents: 'your message to parents',
  not_copied: 'It could not be copied. Select the text and copy it yourself.',
  held: 'Held until $1. Nothing was posted. Click the Gatepost button to find it.',
  held_left: 'Your post is kept, but X did not empty the composer. Please delete the words there yourself.',
  not_held: 'Gatepost could not keep this post. It is still in the composer.',
  cannot_hold: 'A message or an article cannot be held here. It is still in the composer.',
  not_back: 'X did not take all of your held post. It is still kept: find it with the Gatepost button.',
  other_account: 'Written for @$1, and you are posting as @$2.',
  was_answer: 'This answered another post. Open that post and paste it there.',
  own_place:
    'X adds your place to this post by itself, so it was stopped on its way out. Nothing has been sent. Turn places off in X: Settings, Privacy and safety, Location information.',
  gone: 'The composer has closed. Nothing has been sent.',
  blind: 'Gatepost cannot see the composer: it will ask before every post.',
} as const satisfies Record<string, string>;

export type GateWord = keyof typeof words;
/** An id with dashes as these words have it. */
export type Underscored<T extends string> = T extends `${infer A}-${infer B}` ? `${A}_${B}` : T;

/** In the browser's language, or in English. */
export const say = (id: GateWord, ...args: readonly string[]): string =>
  sayFrom(`gate_${id}`, words[id], args);
