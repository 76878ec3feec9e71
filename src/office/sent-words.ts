/** What the note for the DSL says. `npm run locales` writes these to `public/_locales`. Never a word of a post. */
export const sentWords = {
  note_title: 'Note for the DSL: a post on X',
  note_when: 'When: $1',
  note_account: 'Account: @$1',
  note_account_unknown: 'Account: not known',
  note_marked: 'Gatepost had marked:',
  note_line: '- $1',
  note_line_answer: '- $1 (answered: $2)',
  note_line_fixed: '- $1 (put right before it went out)',
  note_nothing: 'Gatepost had marked nothing.',
  note_unchecked: 'Some of it could not be checked.',
  note_passed: 'It went out as it was.',
  note_answered: 'It went out after the questions were answered.',
  note_anyway: 'It was posted anyway. Reason given: $1',
  note_unrecorded: 'Gatepost has no entry for this post.',
  note_end: 'Gatepost keeps no words, names or pictures of a post.',
} as const satisfies Record<string, string>;

export type SentWord = keyof typeof sentWords;
