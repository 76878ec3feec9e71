import { fill } from '../engine/words.ts';
import { spoken } from './spoken.ts';

/**
 * Every word that chip and panel show, in English. `npm run locales` writes them to `public/_locales`; the browser
 * hands back its own language's, and these stand in where there is none. `$1` … are filled in.
 * Words of popup and options are in `pages/words.ts`, so that they do not travel to X.
 */
export const words = {
  /** The language of these words, and of what rules say, as in HTML. */
  lang: 'en',
  lang_rules: 'en',
  product: 'Gatepost',

  severity_block: 'Held',
  severity_confirm: 'Check',
  severity_nudge: 'Tip',

  chip_clear: 'Nothing to check',
  chip_checking: 'Checking…',
  chip_cannot: 'Not checked',
  chip_block: 'Held: $1 to put right',
  chip_confirm: '$1 to check',
  chip_tip_one: '1 tip',
  chip_tip_many: '$1 tips',
  chip_would_hold: '$1 noticed',

  account_posting: 'Posting as $1',
  account_unknown: 'Posting account not known',
  account_more: 'You are signed in to more than one account',
  kind_school: 'school account',
  kind_class: 'class account',
  kind_department: 'department account',
  kind_role: 'role account',
  kind_professional: 'professional account',
  kind_third_party: 'partner’s account',
  kind_unlisted: 'not one of the school’s accounts',
  kind_unknown: 'account not known',
  audience_public: 'public',
  audience_protected: 'protected posts',
  audience_unknown: 'may be public',
  audience_message: 'private message',

  title_block_one: 'Held at the gate: one thing to put right',
  title_block_many: 'Held at the gate: $1 things to put right',
  title_confirm_one: 'One thing to check before this goes out',
  title_confirm_many: '$1 things to check before this goes out',
  title_nudge_one: 'One tip for this post',
  title_nudge_many: '$1 tips for this post',
  title_clear: 'All clear: ready to post',
  title_unchecked: 'Gatepost could not check all of this post',

  gate_note:
    'Gatepost could not see the composer, so it stopped this post on its way out. Nothing has been sent. Go back and edit your draft, then press Post again.',
  gate_no_fix: 'Suggested words',
  degraded_title: 'Not checked',
  degraded_ask: 'Please read the post yourself before you decide.',
  degraded_hold: 'Your school asks that posts wait until they can be checked. Your draft is safe.',
  degraded_line: '$1: $2',
  clear_deed: 'All clear',
  clear_note: 'Nothing more to answer. This is what will be posted.',
  tips_note: 'Tips never stop a post. Use them if they help.',

  your_post: 'Your post',
  your_message: 'Your message',
  field_alt: 'Picture description $1',
  field_file: 'Picture file name $1',
  field_poll: 'Poll choice $1',
  field_part: 'Post $1 of the thread',
  field_quoted: 'Quoted post',
  field_profile: 'The account, as X shows it',
  field_link: 'Link $1',
  field_other: 'Also in this post',
  mark_label: 'marked $1, $2',

  findings_label: 'What to look at',
  why: 'Why it was marked',
  fix_group: 'Put it right',
  fix_result: 'It will read:',
  fix_empty: 'These words go.',
  hold_about: 'Your words wait in this browser, sealed, and come back when you are.',
  hold_words_only: 'Only your words wait, sealed in this browser. Pictures, polls and quotes are not kept.',
  hold_pick: 'Another time',
  hold_then: 'Hold until this time',
  answer_group: 'Or tell us',
  answer_group_only: 'Tell us',
  answer_given: 'You said: $1',
  no_answer: 'No answer lets this one go out. If that seems wrong, ask.',
  no_answer_deed: 'This one cannot be answered here. Ask the person named below.',
  settled_title: 'Answered',
  remember_one: 'Remember this for a day',
  remember_days: 'Remember this for $1 days',
  take_back: 'Take back',
  take_back_label: 'Take back the answer “$1”',

  after_title: 'With every change made',
  fix_all: 'Make all $1 changes',
  fix_all_one: 'Make the change',
  post_now: 'Post now',
  send_now: 'Send now',
  repost_now: 'Repost now',
  follow_now: 'Follow now',
  post_anyway: 'Post anyway',
  post_anyway_why: 'Why is it all right to post?',
  post_anyway_pick: 'Pick a reason',
  post_anyway_need: 'Pick a reason first.',
  reason_permission: 'Permission has been given',
  reason_agreed: 'Agreed with the DSL or a senior leader',
  reason_public: 'It is public already',
  reason_wrong: 'Gatepost marked it by mistake',
  reason_urgent: 'Families need to know this now',
  reason_read: 'I have read it through myself',
  back: 'Go back and edit',
  back_deed: 'Go back',
  busy: 'Working on it…',
  ask_default: 'Not sure? Ask your DSL.',
  ask_whom: 'Not sure? $1',
  help: 'The school’s guide',
  opens_tab: 'opens in a new tab',
  parents_channel: 'For parents only? Use $1 instead.',

  hidden: 'This page is covering Gatepost, so nothing was sent. Close what is in front and try again.',
  lost: 'This page keeps removing Gatepost’s panel. Your post has not been sent. Reload the page and try again, and tell your IT team if it happens again.',
} as const satisfies Record<string, string>;

export type WordId = keyof typeof words;

type I18n = { getMessage(id: string, substitutions?: string[]): string };

/** The browser's own catalogue, where there is one: `chrome` stands in Firefox's content scripts too. */
const catalogue = (): I18n | undefined =>
  (globalThis as unknown as { chrome?: { i18n?: I18n } }).chrome?.i18n;

/** The words for an id in the policy's or the browser's language, or `english` filled in when there is no catalogue. */
export const sayFrom = (id: string, english: string, args: readonly string[]): string => {
  const words = spoken(id);
  if (words !== undefined) return fill(words, args);
  return catalogue()?.getMessage(id, [...args]) || fill(english, args);
};

/** The words for an id, in the browser's language or in English. */
export const say = (id: WordId, ...args: readonly string[]): string => sayFrom(`ui_${id}`, words[id], args);

/** Reads the catalogue while it can be read; on X that is once, for good (`lean/words.ts`). */
export const readWords = (): void => {};

/** Words that come as `…_one` and `…_many`. */
export type Counted<Id = WordId> = Id extends `${infer Of}_many` ? Of : never;

/** `…_one` or `…_many` by number, with the number filled in. */
export const count = (n: number, id: Counted): string => say(`${id}_${n === 1 ? 'one' : 'many'}`, String(n));
