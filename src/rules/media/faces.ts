import type { Rule } from '../../engine/rule.ts';
import { spanOf } from '../../engine/span.ts';
import { cueOf } from './pictured.ts';

const CLOSE =
  /\b(?:close[- ]?up|headshot|head and shoulders|portrait (?:photo )?of|selfies?|face[- ]on|facing the camera|(?:smil(?:ing|es?)|grin(?:ning|s)?|beam(?:ing|s)?|look(?:ing|s)) (?:at|into|straight at) the camera|school photo of)\b/;
const NOT_A_CHILD =
  /\b(?:staff|teacher|headteacher|mr|mrs|miss|ms|dr|author|llama|dog|cat|hamster|chick|butterfly|flower|leaf|insect|self[- ]portraits?|painting|drawing|clay|model|print|from behind|backs? of|hands?)\b/;

/** Close-up faces, as far as the description or the words say so. Nothing looks into the picture itself. */
export const faces: Rule = {
  id: 'faces',
  room: 'media',
  title: 'Close-up faces',
  severity: 'nudge',
  source: 'EWWG guidance 2025/26',
  words: {
    message: 'A close-up of a child’s face. Could it be a group, from a distance or from behind?',
    because: 'Face-on pictures of children are the ones most often copied and misused.',
    answer_permission: 'Permission is recorded, and it is needed',
    answer_not_a_child: 'It is not a child',
  },
  settings: { close: { default: 'nudge', about: 'allow, nudge or avoid: what a close-up of a face does.' } },
  judge: ({ doc, setting }) => {
    const close = setting.options['faces']?.['close'] ?? 'nudge';
    if (close === 'allow') return [];
    const cue = cueOf(doc, CLOSE);
    if (!cue || NOT_A_CHILD.test(doc.view(cue.field)?.folded ?? '')) return [];
    return [
      {
        severity: close === 'avoid' ? 'confirm' : 'nudge',
        spans: [spanOf(doc, cue, 'media')],
        answers: close === 'avoid' ? ['permission', 'not_a_child'] : [],
        about: 'close-up',
        evidence: ['the words say so'],
      },
    ];
  },
};
