import { speaksForSchool, whoseAccount } from '../../engine/account.ts';
import { isOwnText } from '../../engine/doc.ts';
import type { Rule } from '../../engine/rule.ts';
import { spanOf } from '../../engine/span.ts';
import { CRITICISM, CRITICISM_MACROS } from '../../language/voice/criticism.ts';
import { groupMentions } from '../../language/voice/groups.ts';
import { createPatterns, phrasesIn, wordsOf } from '../../language/voice/patterns.ts';

const said = createPatterns<true>(
  phrasesIn(CRITICISM).map((p) => [p, true] as const),
  CRITICISM_MACROS,
);
const WHO = new Set([...CRITICISM_MACROS.who.split('|'), ...'your his her their you if how'.split(' ')]);
/** "The jokes were a disgrace, we loved it": blame that is meant as praise. */
const FONDLY =
  /\b(?:we|i|they|everyone|everybody|all)(?:'ve)? (?:all |absolutely |secretly |really )?(?:lov(?:e|ed|es|ing)|ador(?:e|ed|es)|enjoyed) (?:it|them|that|this|every)\b|\bloved (?:it|every)\b|\b(?:same again|again|more|encore),? please\b|\bbest \p{L}+(?: \p{L}+)? ever\b|\b(?:in stitches|in bits|cr(?:ied|ying) (?:with )?laughing|howling with|could not stop laughing|10\/10|ten out of ten|well done all|bravo)\b/u;
const BAD = new Set(CRITICISM_MACROS.bad.split('|'));

/** Criticism of parents, pupils or staff, or a sharp answer to a complaint, from a school account. */
export const complaintTone: Rule = {
  id: 'complaint-tone',
  room: 'habits',
  title: 'Replying to a complaint',
  severity: 'confirm',
  source: 'Kent complaints guidance',
  words: {
    message: 'This may read as criticism of people who follow the school.',
    because: 'Sharp words from a school travel far. A talk on the phone settles more.',
    fix_office: 'Answer with the office’s number',
    answer_meant: 'It is not about anyone',
    office: 'Thank you for getting in touch. Please ring the office on $1 so that we can help.',
  },
  judge: ({ doc, setting }) => {
    if (!speaksForSchool(whoseAccount(doc.post.account, setting))) return [];
    for (const view of doc.views) {
      if (!isOwnText(view)) continue;
      const words = wordsOf(view);
      const match = said.find(words).find((m) => !words[m.from]?.quoted);
      // "4B were awful today": a class of the school, and a word for it.
      const group = match
        ? undefined
        : groupMentions(words, setting.school).find((g) => criticised(words, g.last));
      const at = match ?? group;
      if (!at || (FONDLY.test(view.folded) && !(match && ofPeople(words, match)))) continue;
      const phone = setting.school.phones[0];
      const office = phone === undefined ? undefined : complaintTone.words['office']?.replace('$1', phone);
      const edits =
        office === undefined
          ? []
          : [{ field: view.id, start: 0, end: view.original.length, expect: view.original, insert: office }];
      return [
        {
          severity: 'confirm',
          spans: [spanOf(doc, { field: view.id, start: at.start, end: at.end }, 'wording')],
          fixes: edits.length > 0 && doc.post.kind === 'reply' ? [{ label: 'fix_office', edits }] : [],
          answers: ['meant'],
          evidence: [match ? 'criticism of people' : 'criticism of a class'],
        },
      ];
    }
    return [];
  },
};

/** Does the blame name the people who are meant? Praise beside it does not take that back. */
const ofPeople = (
  words: ReturnType<typeof wordsOf>,
  { from, last }: { readonly from: number; readonly last: number },
): boolean => words.slice(from, last + 1).some((w) => WHO.has(w.bare));

const criticised = (words: ReturnType<typeof wordsOf>, last: number): boolean =>
  /^(?:is|are|was|were|have|had)$/.test(words[last + 1]?.key ?? '') &&
  words.slice(last + 2, last + 5).some((w) => !w.fresh && BAD.has(w.key));
