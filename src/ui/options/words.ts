import { sayFrom } from '../words.ts';

/** Words of the pupil register's part of the options page. */
export const registerWords = {
  about:
    'Choose the list of pupils that your school’s system exports. Gatepost turns it into a register of scrambled marks on this computer. No name is kept, and nothing leaves this browser.',
  none: 'There is no pupil register on this computer yet.',
  now_one: 'A register of 1 pupil is in use, made on $1.',
  now_many: 'A register of $1 pupils is in use, made on $2.',
  now_until: 'It is up to date until $1.',
  now_broken: 'The register on this computer cannot be read: $1 Import the list again.',
  choose: 'List of pupils (CSV or CTF)',
  choose_hint:
    'From SIMS, Arbor, Bromcom, ScholarPack, iSAMS, OneRoster or Microsoft SDS, or a list of your own.',
  choose_permissions: 'List of photo or name permissions (if you have one)',
  choose_permissions_hint: 'Joined by UPN or admission number.',
  choose_roles: 'roles.csv (OneRoster 1.2 only)',
  more_files: 'More files',
  wrong_title: 'This list cannot be used yet',
  unchanged: 'The register in use has not changed.',
  understood_title: 'What was understood',
  understood_one: '1 pupil',
  understood_many: '$1 pupils',
  understood_never: '$1 never to be named',
  understood_permission: 'Permission: $1 yes, $2 no, $3 not known',
  understood_unlisted: '$1 not on the list of permissions',
  understood_left_out:
    'Rows left out: $1 staff, $2 leavers, $3 with half a name, $4 without a name, $5 repeated',
  columns_title: 'Columns',
  columns_hint: 'Is something wrong? Say what a column holds.',
  column: 'Column',
  column_holds: 'Holds',
  column_of: 'What column $1, $2, holds',
  header_line: 'Line with the headings (0: there are none)',
  preview_title: 'The first pupils, as Gatepost reads them',
  preview_hint: 'Shown on this page only, until you leave it.',
  given: 'First names',
  family: 'Surnames',
  form: 'Class',
  permission: 'Permission',
  never: 'Never name',
  permission_yes: 'yes',
  permission_no: 'no',
  permission_unknown: 'not known',
  marked: 'yes',
  never_column: 'Column that marks children who must not be named',
  never_none: 'None',
  never_maybe: '$1 (is this it?)',
  never_hint:
    'For children in care, adopted or under a court order. Even their first name is held, and nobody is told why.',
  strict: 'Also treat children without permission as children who must not be named',
  expires: 'Last day of this list',
  expires_hint: 'You are reminded three weeks before, so that leavers go and new pupils come in.',
  problems_one: 'One row needs a look',
  problems_many: '$1 rows need a look',
  make: 'Make the register',
  cancel: 'Cancel',
  making: 'Making the register',
  made_one: 'Done. A register of 1 pupil is in use, up to date until $1.',
  made_many: 'Done. A register of $1 pupils is in use, up to date until $2.',
  export_title: 'For all computers of the school',
  export_about:
    'Give these lines to your IT team for the policy key “register”. They hold no names. Keep them safe all the same.',
  export_show: 'Show the lines for the policy',
  export_copy: 'Copy the lines',
  export_copied: 'Copied',
  export_label: 'Lines of the register',
  remove: 'Remove the register',
  remove_sure: 'Remove it now',
  remove_ask: 'Without it Gatepost still finds names, but it no longer knows which are your pupils’.',
  removed: 'The register has been removed from this computer.',
} as const satisfies Record<string, string>;

export type RegisterWordId = keyof typeof registerWords;

/** The words for an id, in the browser's language or in English. */
export const tell = (id: RegisterWordId, ...args: readonly string[]): string =>
  sayFrom(`register_${id}`, registerWords[id], args);

/** `one` or `many` by number. `one` does not say the number, `many` says it first. */
export const tellCount = (
  count: number,
  one: RegisterWordId,
  many: RegisterWordId,
  ...more: readonly string[]
): string => (count === 1 ? tell(one, ...more) : tell(many, String(count), ...more));
