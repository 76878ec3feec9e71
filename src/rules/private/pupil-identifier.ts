import type { Rule } from '../../engine/rule.ts';
import { replace, spanOf } from '../../engine/span.ts';

/** A number that stands for one pupil: UPN, ULN, candidate, admission and NHS numbers; race bibs beside a picture. */
export const pupilIdentifier: Rule = {
  id: 'pupil-identifier',
  room: 'private',
  title: 'Pupil numbers',
  severity: 'block',
  source: 'ICO; NSPCC Child Protection in Sport Unit',
  words: {
    message: 'This number stands for one pupil ($1).',
    message_bib: 'With a photo, a race number can be looked up in the results.',
    because: 'A pupil’s number opens records that are meant for the school alone.',
    fix_remove: 'Take the number out',
    answer_not_a_pupil: 'It is not a pupil’s number',
  },
  judge: ({ doc, facts }) =>
    facts
      .of('private')
      .filter(
        (fact) =>
          fact.what === 'identifier' || (fact.what === 'bib' && doc.post.media.some((m) => !m.workOnly)),
      )
      .map((fact) => {
        const span = spanOf(doc, fact, 'identifier');
        const bib = fact.what === 'bib';
        return {
          severity: bib ? 'nudge' : 'block',
          spans: [span],
          message: bib ? 'message_bib' : 'message',
          args: [fact.evidence[0] ?? ''],
          fixes: [{ label: 'fix_remove', edits: [replace(span, '')] }],
          answers: bib ? [] : ['not_a_pupil'],
          evidence: fact.evidence,
        };
      }),
};
