import { isOwnText } from '../../engine/doc.ts';
import type { Rule } from '../../engine/rule.ts';
import { spanOf } from '../../engine/span.ts';
import { groupMentions } from '../../language/voice/groups.ts';
import { createPatterns, phrasesIn, wordsOf } from '../../language/voice/patterns.ts';

/** What one does on X: said to pupils, it invites them there. */
const ON_X = createPatterns<true>(
  phrasesIn(
    `follow us|me|our|@ · dm us|me|your|it|them · tag us|me|your|@ · tweet us|me|your|their|it|them|in|questions|at · reply below|with|to · comment below|with|on · vote in the? poll · vote below|here|now|by · retweet this|us|it · like this|our post|tweet|page|account · use|using the? hashtag · message us|me on here|x|twitter · send us a? dm · tweet *2 to us`,
  ).map((p) => [p, true] as const),
);
const PUPILS = new Set(
  'children kids pupils students boys girls class kiddies youngsters superstars everyone-in'.split(' '),
);
const GROWN_UPS =
  /\b(?:parents?|carers?|families|mums|dads|grown[- ]?ups?|adults|staff|pta|governors|guardians|sixth form|year 1[0-3]|y1[0-3]|year 9|y9)\b/;

/** Pupils under 13 asked to follow, tag, vote or write on X, where nobody under 13 may have an account. */
export const under13: Rule = {
  id: 'under-13',
  room: 'habits',
  title: 'Inviting young pupils to X',
  severity: 'confirm',
  source: 'X’s terms; KCSIE',
  words: {
    message: 'This asks pupils to use X. They must be 13 to have an account.',
    because: 'Ask their parents, or use $1.',
    answer_to_adults: 'It is meant for the grown-ups',
  },
  judge: ({ doc, setting }) => {
    for (const view of doc.views) {
      if (!isOwnText(view)) continue;
      const words = wordsOf(view);
      for (const match of ON_X.find(words)) {
        const sentence = words[match.from]?.token.sentence ?? 0;
        if (words[match.from]?.quoted || GROWN_UPS.test(view.folded)) continue;
        const young = groupMentions(words, setting.school).some(
          (g) =>
            Math.abs((words[g.from]?.token.sentence ?? -9) - sentence) <= 0 &&
            g.from < match.from &&
            g.years.every((y) => y < 9),
        );
        const addressed = words.some(
          (w, i) => i < match.from && w.token.sentence === sentence && PUPILS.has(w.bare),
        );
        if (!young && !addressed) continue;
        return [
          {
            severity: 'confirm',
            spans: [spanOf(doc, { field: view.id, start: match.start, end: match.end }, 'wording')],
            args: [setting.parentsChannel],
            answers: ['to_adults'],
            evidence: ['pupils are asked to use X'],
          },
        ];
      }
    }
    return [];
  },
};
