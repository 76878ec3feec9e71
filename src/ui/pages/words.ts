import { sayFrom } from '../words.ts';

/** Words of the extension's own pages: popup and options. They do not travel to X. */
export const pageWords = {
  popup_title: 'Gatepost',
  state_on: 'On: posts are checked before they go out',
  state_tips: 'On: giving tips, holding nothing',
  state_audit: 'On: looking quietly, holding nothing',
  state_attention: 'On, but something needs a look',
  state_off: 'Gatepost is not answering',
  state_off_do:
    'Close every X tab, restart the browser and open X again. If this stays, tell your IT team: posts may not be checked.',
  state_loading: 'One moment…',

  hello_title: 'Welcome to Gatepost',
  hello_body:
    'Gatepost checks a school’s post on X before it is published. It is using safe UK settings of its own. Tell it your school’s name and accounts, and it will know its own people and places.',
  hello_open: 'Set up your school',
  hello_strict:
    'Your school manages this copy, but its settings have not come yet. Until they do, Gatepost is strict. If this stays, tell your IT team.',

  gate_silent: 'On, but X has been quiet for a while',
  gate_silent_do: 'If X is open in a tab, reload it, so that Gatepost is sure to be watching.',
  fault_unannounced_publish: 'A post went out that the composer check did not see.',
  fault_unannounced_publish_do:
    'The last check before sending still looked at it. Reload X; if it stays, tell your IT team.',
  fault_draft_without_report: 'A draft could not be checked.',
  fault_draft_without_report_do: 'Reload X and type a word. If it stays, restart the browser.',
  fault_selectors_missing: 'X has changed its page, and marks may not show in the draft.',
  fault_selectors_missing_do:
    'Posts are still checked on their way out. Tell your IT team: an update will put it right.',
  fault_other: 'Gatepost noticed a fault: $1.',
  fault_other_do: 'Reload X. If it stays, copy the diagnostics in settings for your IT team.',
  problems_one: 'One setting of your school’s policy could not be used.',
  problems_many: '$1 settings of your school’s policy could not be used.',
  problems_do: 'The rest apply. Settings shows which, and why.',

  label_account: 'Posting from',
  label_checked: 'Checked last',
  label_policy: 'Settings from',
  label_today: 'Today',
  account_none: 'Not known yet: open X',
  account_unread: 'The account could not be read',
  checked_never: 'Nothing yet',
  checked_clear: '$1: nothing to check',
  checked_found_one: '$1: one thing to look at',
  checked_found_many: '$1: $2 things to look at',
  source_managed: 'your school, read $1',
  source_cached: 'your school, last good copy of $1',
  source_default: 'Gatepost itself: nobody manages this copy',
  source_strict_default: 'Gatepost itself, until your school’s settings come',
  today_counts: '$1 checked · $2 held · $3 put right',
  when_today: 'today at $1',
  when_other: '$1 at $2',
  never_read: 'not yet',
  open_options: 'Settings and privacy',
  version: 'Version $1',
  privacy_line: 'What you write is checked in this browser and never leaves it.',

  options_title: 'Gatepost settings',
  nav_label: 'Sections',
  section_policy: 'Your school’s settings',
  section_record: 'What Gatepost did',
  section_register: 'Pupil register',
  section_answers: 'Answers you gave',
  section_posture: 'Health of this copy',
  section_maker: 'Policy maker',
  section_export: 'Export the record',
  section_about: 'About and privacy',

  policy_managed: 'Managed by your school',
  policy_managed_about: 'These come from your school’s IT team and cannot be changed here.',
  policy_unmanaged: 'Not managed',
  policy_unmanaged_about:
    'Nobody manages this copy, so Gatepost’s own safe settings apply. A school’s IT team can set all of them by policy.',
  policy_mode: 'How Gatepost works here',
  mode_enforce: 'Posts are held until they are put right or answered',
  mode_tips: 'Tips only: nothing is held',
  mode_audit: 'Quiet: what would have been held is counted, nothing is shown',
  policy_anyway: '“Post anyway”',
  anyway_with_reason: 'Offered once every marked word is answered, with a reason',
  anyway_never: 'Not offered',
  policy_cannot: 'When a check cannot run',
  cannot_ask: 'You are told and asked',
  cannot_hold: 'The post waits',
  cannot_let_through: 'The post goes out',
  policy_ask: 'Whom to ask',
  policy_ask_default: 'Your DSL',
  policy_school: 'School',
  policy_parents: 'Channel for parents',
  policy_none: 'Not set',
  origin_policy: 'set by your school',
  origin_pack: 'from the chosen pack',
  origin_person: 'chosen here',
  policy_problems: 'Settings that could not be used',

  held_title: 'Held posts',
  held_about:
    'Posts that wait until everyone is back. Their words are sealed in this browser and come back in X’s composer alone.',
  held_due: 'Ready since $1',
  held_until: 'Waits until $1',
  held_since: 'Held $1',
  held_bring: 'Bring back',
  held_delete: 'Delete',
  held_sure: 'Press Delete once more to delete it for good.',
  held_none: 'No post is waiting.',
  held_failed: 'That did not work. Reload this page and try again.',
  held_unavailable: 'Held posts cannot be read just now. Close this page and open it again.',

  record_about:
    'What was decided and why, kept in this browser. Never what you wrote: no text, no names, no pictures.',
  record_empty: 'Nothing yet. Decisions appear here once Gatepost has held a post.',
  record_unavailable: 'The record cannot be read just now. Close this page and open it again.',
  record_not_checked: 'not checked: $1',
  record_more: 'Show older',
  outcome_passed: 'Went out with nothing to check',
  outcome_fixed: 'Put right, then posted',
  outcome_answered: 'Answered, then posted',
  outcome_posted_anyway: 'Posted anyway',
  outcome_went_back: 'Went back to edit',
  outcome_unchecked: 'Could not be fully checked',

  about_what: 'What it is',
  about_what_1:
    'Gatepost checks a school’s post on X before it is published: pupils’ names, where children are or will be, private details, and the account it comes from.',
  about_privacy: 'Privacy',
  about_privacy_1:
    'Everything is checked in this browser. Nothing you write, no name and no picture is sent anywhere.',
  about_privacy_2:
    'There is no tracking and no connection to a server. One exception, off unless your IT team sets it: fetching your school’s own scrambled register from the school’s own address.',
  about_privacy_3:
    'Kept here: the school’s settings, a scrambled pupil register where the school has one, your answers as scrambled marks, and the record of decisions without any text.',
  about_limits: 'What it does not do',
  about_limits_1: 'It works on X in this browser only: not in the phone app, not in other browsers.',
  about_limits_2: 'It can miss things. Your school’s policy and your own eye come first.',
  about_access: 'Accessibility',
  about_access_1:
    'Everything works by keyboard and with a screen reader. Escape always takes you back to your draft.',
} as const satisfies Record<string, string>;

export type PageWordId = keyof typeof pageWords;

/** The words for an id of the extension's own pages, in the browser's language or in English. */
export const tell = (id: PageWordId, ...args: readonly string[]): string =>
  sayFrom(`page_${id}`, pageWords[id], args);
