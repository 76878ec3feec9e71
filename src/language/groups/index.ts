import { isOwnProse } from '../../engine/doc.ts';
import type { GroupFact } from '../../engine/facts.ts';
import type { Recogniser, Scene } from '../../engine/rule.ts';
import { createPhrases, hitsOf } from '../phrases.ts';
import { groupMentions } from '../voice/groups.ts';
import { wordsOf } from '../voice/patterns.ts';

/** Words for pupils, teams, clubs and grown-ups that name no class or year. */
const PHRASES = createPhrases(
  {
    pupils: `pupils|pupil|children|child|kids|kiddies|students|student|boys|girls|lads|lasses|learners|youngsters|little ones|littlies|our lot|my lot|our bunch|my class|our class|the class|my classes|both classes|class|infants|juniors|year olds|sixth formers|sixth-formers|gcse|a-level|a level|btec|prefects|young people|disgyblion|plant|y plant|y disgyblion|dosbarth|dosbarth derbyn|bairns|weans|wee ones|primary 1|primary 2|primary 3|primary 4|primary 5|primary 6|primary 7|p1|p2|p3|p4|p5|p6|p7|p1s|p2s|p3s|p4s|p5s|p6s|p7s|s1|s2|s3|s4|s5|s6|tots|tinies|nursery|reception|schools council|school council|eco council|year group|geographers|historians|linguists|musicians|artists|scientists|mathematicians|leavers|swimmers|runners|explorers|adventurers|cast|crew`,
    team: `team|teams|squad|squads|first xi|1st xi|xi|2nd xi|xv|1st xv|2nd xv|a team|b team|footballers|netballers|cricketers|athletes|gymnasts|tîm|carfan`,
    club: `choir|orchestra|band|steel pans|ukes|ukuleles|brass band|jazz band|eco club|science club|chess club|drama club|debating|debate team|code club|choirs|cor|cerddorfa|ccf|cadets|scouts|brownies|dofe group|clwb`,
    adults: `staff|teachers|governors|ptfa|pta|slt|headteachers|colleagues|grown-ups|trustees|senco|sendco|sencos|support staff|teaching assistants|tas|dsls|ects|nqts|athrawon|staff team`,
  },
  { counted: true },
);
const POSTCODE = /(?:^|[^\p{L}\d])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/iu;
const PLANTS = /^(?:sales?|pots?|stalls?|swaps?|room|based|seeds|life|food|pot|cells?|power|growth|biology)$/;
const SCOTTISH = /^[ps]([1-7])s?$/;

/** States who goes or is spoken of: years, classes, teams, clubs, pupils, grown-ups. */
export const groups: Recogniser = {
  id: 'groups',
  states: ['group'],
  recognise: ({ doc, setting }) => groupsOf(doc, setting.school),
};

/** The groups of a post that is ready to be read. */
export function groupsOf(doc: Scene['doc'], school: Scene['setting']['school']): readonly GroupFact[] {
  const facts: GroupFact[] = [];
  for (const view of doc.views) {
    if (!isOwnProse(view)) continue;
    for (const m of groupMentions(wordsOf(view), school)) {
      // "LD9 4TB" is the end of a postcode, no class.
      if (m.kind === 'code' && POSTCODE.test(view.text.slice(Math.max(0, m.start - 6), m.end))) continue;
      const group = m.kind === 'team' ? 'team' : m.kind === 'class' || m.kind === 'code' ? 'class' : 'year';
      const year = m.years.length > 0 ? Math.min(...m.years) : teamYear(view.folded.slice(m.start, m.end));
      facts.push({
        kind: 'group',
        field: view.id,
        start: m.start,
        end: m.end,
        group,
        ...(year === undefined ? {} : { year }),
        evidence: [m.kind],
      });
    }
    for (const { tag, from, to } of hitsOf(view, PHRASES)) {
      const first = view.tokens[from];
      const last = view.tokens[to - 1];
      if (!first || !last) continue;
      // English plants: sold, potted and watered.
      if (first.folded === 'plant' && PLANTS.test(view.tokens[to]?.folded ?? '')) continue;
      const scottish = SCOTTISH.exec(first.folded);
      facts.push({
        kind: 'group',
        field: view.id,
        start: first.start,
        end: last.end,
        group: tag as GroupFact['group'],
        ...(scottish && first.folded[0] === 'p' ? { year: Number(scottish[1]) - 1 } : {}),
        evidence: ['word'],
      });
    }
  }
  return facts;
}

/** "U11s" are at most in Year 6. */
const teamYear = (words: string): number | undefined => {
  const age = /^u-?(\d{1,2})s?$/.exec(words);
  return age ? Number(age[1]) - 5 : undefined;
};
