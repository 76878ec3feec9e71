import { isOwnProse } from '../../engine/doc.ts';
import type { Rule, Scene } from '../../engine/rule.ts';
import { spanOf } from '../../engine/span.ts';
import { createPatterns, phrasesIn, wordsOf } from '../../language/voice/patterns.ts';

const PAPER = createPatterns<'paper' | 'grade'>(
  [
    ...phrasesIn(
      `question|q <num> was|on|asked|in|had|came|about · q<num> was · <exam> *2 answers anyone|leaked|here|please|thread · answers *2 <exam> anyone|paper · <exam> paper|exam *2 question|questions was|were|on|about|had · <exam> paper had|included|asked · <exam> paper was about|on|all · <exam> paper was *2 hard|awful|nightmare|easy|about|killer|brutal|tricky · leaked paper|questions · seen the paper|questions · the reading|arithmetic|reasoning|gps|spag paper was|had|asked|included · came up on|in *1 <exam>|paper|exam · <exam> <num>? was a? nightmare|killer|disaster`,
    ).map((p) => [p, 'paper'] as const),
    ...phrasesIn(
      `ofsted *3 good|outstanding|inadequate|requires *4 unpublished|draft|published|embargo|embargoed|confidential|secret · grade|report|outcome|judgement|result|results *4 unpublished|embargoed|embargo|confidential · draft ofsted report · under embargo · not supposed|allowed|meant to say|tell|share *4 ofsted|results|grade · don't tell *4 ofsted|results`,
    ).map((p) => [p, 'grade'] as const),
  ],
  {
    exam: 'sats|gcse|gcses|a-level|a-levels|spag|gps|ks2|ks1|btec|mtc|aqa|edexcel|ocr|wjec|maths|english|science|biology|chemistry|physics|history|geography|paper|exam|sats-paper',
  },
);
/** Papers of the past, of the school's own, and of the classroom are nobody's secret. */
const OPEN =
  /\b(?:past papers?|practice|practise|specimen|mock|mocks|20(?:0\d|1\d|2[0-4]) paper|quiz|worksheet|homework|debate|question time|report is (?:on|now)|published today|revision|revise|of the day|of the week)\b/;
const RESULTS =
  /\b(?:a-?levels?|gcses?|btecs?|t levels?|as levels?)\b[^.!?\n]{0,40}\b(?:results?|grades)\b|\bresults?\b[^.!?\n]{0,40}\b(?:a-?levels?|gcses?|btecs?)\b/;

/** What is in a live paper, and results or judgements before they are public. */
export const examContent: Rule = {
  id: 'exam-content',
  room: 'habits',
  title: 'Exam papers and results before time',
  severity: 'confirm',
  source: 'STA and JCQ rules on live papers',
  words: {
    message: 'This may tell what is in a live paper.',
    message_grade: 'This may tell a result or judgement before it is public.',
    message_early: 'Results are not public before eight o’clock.',
    because: 'Other pupils may still have to sit the paper, and results have their hour.',
    fix_hold: 'Keep it until it is public',
    answer_public: 'It is public already',
  },
  judge: (scene) => {
    const { doc } = scene;
    for (const view of doc.views) {
      if (!isOwnProse(view)) continue;
      const early = beforeEight(scene) ? RESULTS.exec(view.folded) : null;
      const words = wordsOf(view);
      const match = PAPER.find(words).find((m) => !words[m.from]?.quoted);
      if (!early && (!match || (OPEN.test(view.folded) && match.value === 'paper'))) continue;
      const at = match ?? { start: early?.index ?? 0, end: (early?.index ?? 0) + (early?.[0].length ?? 0) };
      return [
        {
          severity: 'confirm',
          spans: [spanOf(doc, { field: view.id, start: at.start, end: at.end }, 'wording')],
          message: early ? 'message_early' : match?.value === 'grade' ? 'message_grade' : 'message',
          fixes: [{ label: 'fix_hold', edits: [], action: 'hold' }],
          answers: ['public'],
          evidence: [early ? 'before the hour of results' : (match?.value ?? 'paper')],
        },
      ];
    }
    return [];
  },
};

/** A Thursday of August before eight in the morning: results are under embargo. */
function beforeEight({ doc }: Scene): boolean {
  const { local } = doc.post.at;
  if (local.slice(5, 7) !== '08' || local.slice(11, 16) >= '08:00') return false;
  return new Date(`${local.slice(0, 10)}T00:00:00Z`).getUTCDay() === 4;
}
