import type { Rule } from '../../engine/rule.ts';
import { replace, spanOf } from '../../engine/span.ts';

/** A password, PIN, class or meeting code, Wi-Fi key or door code. The find itself is the evidence. */
export const credentials: Rule = {
  id: 'credentials',
  room: 'private',
  title: 'Passwords, PINs and codes',
  severity: 'block',
  source: 'ICO; KCSIE',
  words: {
    message: 'This gives a password or code away: anyone could use it.',
    message_link: 'This link lets anyone into the meeting or class.',
    because: 'Posts are public. Codes and passwords belong in $1.',
    fix_channel: 'Say where to find it: $1',
    fix_remove: 'Take it out',
    answer_not_secret: 'It opens nothing: a joke, a puzzle or a public code',
  },
  judge: ({ doc, setting, facts }) =>
    facts
      .of('private')
      .filter((fact) => fact.what === 'credential')
      .map((fact) => {
        const span = spanOf(doc, fact, 'credential');
        return {
          severity: 'block',
          spans: [span],
          message: fact.evidence[0]?.startsWith('link') ? 'message_link' : 'message',
          args: [setting.parentsChannel],
          fixes: [
            {
              label: 'fix_channel',
              args: [setting.parentsChannel],
              edits: [replace(span, `(see ${setting.parentsChannel})`)],
            },
            { label: 'fix_remove', edits: [replace(span, '')] },
          ],
          answers: ['not_secret'],
          evidence: fact.evidence,
        };
      }),
};
