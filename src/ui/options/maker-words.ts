import { sayFrom } from '../words.ts';

/** Words of the policy maker on the options page. The keys’ own titles come from the policy’s schema. */
export const makerWords = {
  about:
    'For the person who rolls Gatepost out. Fill in what your school wants to set, and save the file for your platform. Nothing here changes this computer’s own settings, and nothing leaves this page but the file you save.',
  read_title: 'Start from a file you have',
  read_file: 'A policy file',
  read_hint: 'A policy.json, or a file for any platform that was made here or with the command.',
  read_paste: 'Or paste what is in it',
  read_button: 'Read it',
  read_done_one: 'One setting was read. What stood here before has been replaced.',
  read_done_many: '$1 settings were read. What stood here before has been replaced.',
  read_none: 'There are no settings in it. Nothing here has changed.',
  read_failed: 'This file cannot be used, and nothing here has changed: $1',
  read_unknown: 'Left out, because this version does not know it: $1',
  find: 'Find a setting',
  find_hint: 'A word of its name or of what it does, such as “photo” or “hours”.',
  find_none: 'No setting has these words.',
  find_count_one: 'One setting',
  find_count_many: '$1 settings',
  only_set: 'Show only what I have set',
  group_set: '$1 set',
  not_set: 'Not set',
  not_set_default: 'Not set (then: $1)',
  yes: 'yes',
  no: 'no',
  list_hint: 'One entry a line.',
  columns_hint: 'Parts of a line: $1',
  number_hint: 'A whole number from $1 to $2.',
  default_hint: 'Left empty: $1.',
  example: 'For example: $1',
  secret:
    'Hidden on the browser’s policy page. Anybody at the computer can still find it: put no pupil’s name here.',
  entry: 'Line $1: ',
  problems_none: 'No mistakes.',
  problems_none_set: 'Nothing is set yet: the file would hold no settings.',
  problems_one: 'One setting needs a look',
  problems_many: '$1 settings need a look',
  save_title: 'Save the file',
  platform: 'What for',
  browser: 'Browser',
  id: 'Id of the extension',
  id_hint: '32 letters a to p. It differs between the Chrome store, the Edge store and your own build.',
  id_wrong: 'An id has 32 letters, a to p.',
  update: 'Address for updates',
  update_hint:
    'Stands as it is for a build from the browser’s store. For your own: https://your.server/update.xml',
  address_wrong: 'This is not a web address.',
  firefox_url: 'Address of the signed add-on (XPI)',
  package_url: 'Address of your own build (CRX)',
  version: 'Version of that build',
  install: 'Also install Gatepost, so that it cannot be switched off',
  save: 'Save the file',
  saved: 'Saved as $1.',
  refused: 'Not saved yet: put right what is marked first.',
  preview: 'See what will be in it',
  clear: 'Empty the form',
  clear_sure: 'Press once more to empty it',
  cleared: 'The form is empty.',
} as const satisfies Record<string, string>;

export type MakerWordId = keyof typeof makerWords;

/** The words for an id, in the browser's language or in English. */
export const tell = (id: MakerWordId, ...args: readonly string[]): string =>
  sayFrom(`maker_${id}`, makerWords[id], args);

/** `one` or `many` by number. */
export const tellCount = (count: number, one: MakerWordId, many: MakerWordId): string =>
  count === 1 ? tell(one) : tell(many, String(count));
