import type { Suppressor } from './rule.ts';

/** Suppression by answers: an answer given about exactly this finding settles it, where the finding may be answered. */
export const answered: Suppressor = {
  id: 'answered',
  suppresses: ({ fingerprint, answers }, { setting }) =>
    setting.answers.some(
      (a) => a.fingerprint === fingerprint && answers.some((offered) => offered.id === a.answer),
    ),
};
