import { speaksForSchool, whoseAccount } from '../../engine/account.ts';
import { isOwnText } from '../../engine/doc.ts';
import type { Rule } from '../../engine/rule.ts';
import { spanOf } from '../../engine/span.ts';
import { privateTalkIn } from '../../language/voice/book.ts';
import { createPatterns, phrasesIn, wordsOf } from '../../language/voice/patterns.ts';

const CAMPAIGN = createPatterns<true>(
  phrasesIn(
    `vote <cap> on|this|for *1 thursday|change|mayor|mp|councillor · vote|voting for? labour|tory|conservative|reform|green|libdem|plaid|snp|ukip · sign the|this|our petition · petition against|to · petition · boycott · everyone|you|parents should|must buy|shop|order|use|book *1 from|at|with · best|cheapest <cap> in town · use our|my|this discount|referral|affiliate code|link · buy from|yours · is|are a disgrace · write to your mp · reforms? are|is a|an disgrace|joke|shambles|mistake`,
  ).map((p) => [p, true] as const),
);
const PUPILS_VOTE =
  /\b(?:mascot|school council|house captains?|mock election|head (?:boy|girl|pupil|student)|favourite|book|name|competition|award|poll below|playlist|museum|library|bag ?packers?|pta)\b/;

/** Party politics, campaigns and adverts in the school's name. A tip; in an election window it asks. */
export const endorsement: Rule = {
  id: 'endorsement',
  room: 'habits',
  title: 'Politics and adverts',
  severity: 'nudge',
  source: 'Education Act 1996, sections 406 and 407',
  words: {
    message: 'This may read as the school taking sides, or as an advert.',
    because: 'Schools must be balanced in politics, and what a school praises, families buy.',
    answer_balanced: 'It takes no side',
  },
  settings: { election: { default: false, about: 'An election is on: ask, and do not only tip.' } },
  judge: ({ doc, setting }) => {
    if (!speaksForSchool(whoseAccount(doc.post.account, setting))) return [];
    const election = setting.options['endorsement']?.['election'] === true;
    for (const view of doc.views) {
      if (!isOwnText(view)) continue;
      const words = wordsOf(view);
      const at =
        CAMPAIGN.find(words).find((m) => !words[m.from]?.quoted) ??
        privateTalkIn(view).find(
          (m) => m.value.concern === 'politics' && m.value.weight === 'plain' && !words[m.from]?.quoted,
        );
      if (!at || PUPILS_VOTE.test(view.folded)) continue;
      return [
        {
          severity: election ? 'confirm' : 'nudge',
          spans: [spanOf(doc, { field: view.id, start: at.start, end: at.end }, 'wording')],
          answers: election ? ['balanced'] : [],
          evidence: ['takes a side'],
        },
      ];
    }
    return [];
  },
};
