import type { Rule } from '../../engine/rule.ts';
import { spanOf } from '../../engine/span.ts';
import { cueOf } from './pictured.ts';

/** What holds many names, and is never meant for the public. */
const LISTS =
  /\b(?:(?:class|trip|name|team|group|allergy|medical) list|registers?(?! (?:your|now|for|here|by|with|at|to|interest))|seating plan|spreadsheet|dates of birth|mark ?sheet|mark ?book|tracker|(?:laptop|computer|teacher's) screen|sims|arbor|pupil records?|reports? open)\b/;
const MAYBE =
  /\b(?:certificates?|whiteboard|smart ?board|name (?:labels?|tags?|badges?|cards?)|labelled with|pegs|trays|sticky labels?|post-its?|birthday (?:wall|board|chart)|passports?|tickets? with|screenshots?|scoreboards?|leader ?boards?|honou?rs board|sign(?:ed|ing)-in)\b/;
const COVERED =
  /\b(?:covered|blank|template|without names?|no names?|famous|display|blurred|news|article|poster|from behind)\b/;

/** Names, screens and lists that a reader could make out in a picture. Nothing reads the picture itself. */
export const textInPhoto: Rule = {
  id: 'text-in-photo',
  room: 'media',
  title: 'Names and screens in a photo',
  severity: 'nudge',
  source: 'Education Data Hub',
  words: {
    message: 'Look closely: can a name be read on it?',
    message_list: 'A list or screen with pupils’ details may be seen in this photo.',
    because: 'Names on certificates, boards and screens can be read when a photo is made larger.',
    answer_checked: 'No name or detail can be read',
  },
  judge: ({ doc }) => {
    const list = cueOf(doc, LISTS);
    const cue = list ?? cueOf(doc, MAYBE);
    if (!cue || COVERED.test(doc.view(cue.field)?.folded ?? '')) return [];
    return [
      {
        severity: list ? 'confirm' : 'nudge',
        spans: [spanOf(doc, cue, 'media')],
        message: list ? 'message_list' : 'message',
        answers: list ? ['checked'] : [],
        evidence: [list ? 'a list or screen' : 'something with writing'],
      },
    ];
  },
};
