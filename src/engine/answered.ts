import type { Suppressor } from './rule.ts';

/** Suppression by answers: an answer given about exactly this finding settles it, where the finding may be answered. */
export const answered: Suppressor = {
  id: 'answered',
  suppresses: (finding, { setting }) =>
    setting.answers.some(
      (a) =>
        a.fingerprint === finding.fingerprint && finding.answers.some((offered) => offered.id === a.answer),
    ),
};
