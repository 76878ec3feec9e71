import type { Rule } from '../../engine/rule.ts';
import { spanOf } from '../../engine/span.ts';
import { cueOf } from './pictured.ts';

const WORK =
  /\b(?:exercise books?|book covers?|name on (?:the|its) (?:spine|front|cover|top)|marked (?:work|test|paper|book|page)s?|test papers?|reading age|target cards?|\d{1,3} ?% (?:on|in)|spelling test|report cards?|(?:his|her|their) (?:books?|handwriting|poem|essay|test))\b/;
const UNNAMED =
  /\b(?:anonymous|anonymised|no names?|without (?:a )?names?|covered|typed|blank|shelf|new exercise books|order(?:ed)?)\b/;

/** Work that carries its pupil's name, mark or target. */
export const pupilWork: Rule = {
  id: 'pupil-work',
  room: 'media',
  title: 'Names on pupils’ work',
  severity: 'nudge',
  source: 'Education Data Hub',
  words: {
    message: 'Does the work show a name, a mark or a target? Cover it with a sticky note.',
    because: 'A mark beside a name tells more than the pupil may want.',
  },
  judge: ({ doc }) => {
    const cue = cueOf(doc, WORK);
    if (!cue || UNNAMED.test(doc.view(cue.field)?.folded ?? '')) return [];
    return [{ severity: 'nudge', spans: [spanOf(doc, cue, 'media')], evidence: ['work in the picture'] }];
  },
};
