import { speaksForSchool, whoseAccount } from '../../engine/account.ts';
import { isOwnProse } from '../../engine/doc.ts';
import type { Rule } from '../../engine/rule.ts';
import { spanOf } from '../../engine/span.ts';
import { createPatterns, phrasesIn, wordsOf } from '../../language/voice/patterns.ts';

/** A colleague by title, and what is theirs to tell: illness, leave, pay, performance. */
const PRIVATE = createPatterns<true>(
  phrasesIn(
    `<title> <cap> *5 off sick|ill|work|with|again · <title> <cap> is|was off with|again|today|until|sick|ill|this|all · <title> <cap> *4 signed off · <title> <cap> *3 in hospital · <title> <cap> *3 having|had|needs|recovering *2 operation|surgery|chemo|treatment|breakdown|miscarriage|ivf · <title> <cap> *3 depressed|depression|stress|anxiety|cancer|pregnant|divorced|divorce|divorcing|separated
<title> <cap> *5 poor|inadequate|satisfactory|requires lesson|improvement|teacher · lesson observed · <title> <cap> *6 observation|observations · <title> <cap> *3 being|was|got observed · <title> <cap> *3 got|given|received|awarded *2 <num>|good|outstanding|inadequate *2 ofsted|inspector|inspection|observation|lesson · <title> <cap> *4 suspended|sacked|dismissed|disciplinary|disciplined|capability|redundant|redundancy|investigation|grievance|resigned|probation|probationary
dbs *2 nearly|pending|done|came|back|check|checks|cleared|clear|not|still · <title> <cap> *4 pay rise|cut|grade|scale · <title> <cap> *3 affair|boyfriend|girlfriend|drunk|hungover`,
  ).map((p) => [p, true] as const),
  { title: 'mr|mrs|ms|miss|mx|dr|sir' },
);
const GENERAL =
  /\b(?:get to know|all staff|volunteers? need|apply|applications?|vacancy|hiring|subject to|required|requires? (?:a|an) (?:enhanced )?dbs|enhanced dbs)\b/;

/** A colleague's health, leave, pay or performance. Congratulations and thanks are fine. */
export const colleague: Rule = {
  id: 'colleague',
  room: 'habits',
  title: 'Private news about a colleague',
  severity: 'confirm',
  source: 'ICO, monitoring workers',
  words: {
    message: 'This tells something private about a colleague.',
    because: 'Staff have a right to privacy too: ask them first, or thank the team.',
    answer_agreed: 'They have agreed',
  },
  judge: ({ doc, setting }) => {
    if (!speaksForSchool(whoseAccount(doc.post.account, setting))) return [];
    for (const view of doc.views) {
      if (!isOwnProse(view)) continue;
      const words = wordsOf(view);
      const at = PRIVATE.find(words).find((m) => !words[m.from]?.quoted);
      if (!at || GENERAL.test(view.folded)) continue;
      const span = spanOf(doc, { field: view.id, start: at.start, end: at.end }, 'sensitive');
      return [
        {
          severity: 'confirm',
          spans: [span],
          answers: ['agreed'],
          evidence: ['a colleague’s private matter'],
        },
      ];
    }
    return [];
  },
};
