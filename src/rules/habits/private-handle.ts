import { isOwnText, type View } from '../../engine/doc.ts';
import type { Rule } from '../../engine/rule.ts';
import { spanOf } from '../../engine/span.ts';
import { gate, mayMatch } from '../../language/gate.ts';
import { firstWith } from '../../language/stretches.ts';

const TITLE = String.raw`(?:mr|mrs|ms|miss|mx|dr)\.? [\p{L}'-]+`;
/** Where a colleague lives, whom with, how to reach them. */
const HOME = new RegExp(
  String.raw`\b${TITLE}(?<='s|s') (?:house|home|flat|mobile|number|phone|partner|husband|wife|boyfriend|girlfriend|address|street|car reg|number plate)\b(?! (?:made|match|win|group|team))|\b${TITLE} (?:lives|is living|has moved|is moving) (?:in|on|at|to|near)\b|\b${TITLE}(?<='s|s'),? (?:in|on|at) [\p{L}' -]{3,30} (?:lane|road|street|avenue|close|drive|way|crescent|gardens|terrace|court|grove|hill|place)\b|\b(?:round at|at|to) ${TITLE}(?<='s|s') (?:place|house|flat)\b`,
  'u',
);
/** A parent by surname with the child: "Mr O'Sullivan (Yusuf's dad". */
const PARENT = new RegExp(
  String.raw`\b${TITLE} ?[(,] ?[\p{L}'-]+'s (?:dad|mum|father|mother|nan|gran|grandad|carer|stepdad|stepmum)\b`,
  'u',
);
/** A parent's handle with their child: "@handle your daughter won". */
const REPLY = /(?:^|\s)@\w{1,15}[^.!?\n]{0,30}\byour (?:son|daughter|boy|girl|child|lad|twins)(?:'s)?\b/u;

/** A cheap look before the dear ones: most posts have neither a title nor a handle. */
const TITLED = gate('mr mrs ms miss mx dr');
const YOUR = gate('your');
/** No more tokens than this stand between such a word and either end of what is found. */
const REACH = 40;
const mayName = (view: View): boolean => mayMatch(view, TITLED);
const mayReply = (view: View): boolean => view.folded.includes('@') && mayMatch(view, YOUR);

/** A colleague's home, or a parent tagged with their child. */
export const privateHandle: Rule = {
  id: 'private-handle',
  room: 'habits',
  title: 'A colleague’s private handle',
  severity: 'confirm',
  source: 'ICO; Heasandford school policy',
  words: {
    message: 'This tells where a colleague lives or how to reach them at home.',
    message_parent: 'A parent’s surname beside the child’s first name gives the child’s full name.',
    message_reply: 'A parent’s handle beside “your child” shows readers whose child it is.',
    because: 'The office can pass things on, and a role says enough.',
    answer_agreed: 'They have agreed',
  },
  judge: ({ doc }) => {
    for (const view of doc.views) {
      if (!isOwnText(view)) continue;
      for (const [pattern, message, severity] of [
        [HOME, 'message', 'confirm'],
        [PARENT, 'message_parent', 'confirm'],
        [REPLY, 'message_reply', 'nudge'],
      ] as const) {
        if (severity === 'nudge' && doc.post.kind === 'message') continue;
        if (!(severity === 'nudge' ? mayReply(view) : mayName(view))) continue;
        const m = firstWith(view, severity === 'nudge' ? YOUR : TITLED, pattern, REACH);
        if (!m) continue;
        const span = spanOf(
          doc,
          {
            field: view.id,
            start: m.index + (m[0].length - m[0].trimStart().length),
            end: m.index + m[0].length,
          },
          'tag',
        );
        return [
          {
            severity,
            spans: [span],
            message,
            answers: severity === 'nudge' ? [] : ['agreed'],
            evidence: [message],
          },
        ];
      }
    }
    return [];
  },
};
