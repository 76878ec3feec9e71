import type { Rule } from '../../engine/rule.ts';
import { spanOf } from '../../engine/span.ts';
import { cueOf } from './pictured.ts';

const ACTIVITY =
  /\b(?:swim(?:ming|mers?|suits?)?|swim(?:ming)? gala|in the (?:pool|water)|poolside|paddling pool|gymnastics?|gymnasts?|leotards?|trampolin(?:e|es|ing)|diving|getting changed|changing rooms?|bikinis?|water ?polo|splash (?:park|pad)|flu (?:jabs?|vaccinations?|spray)|vaccinations?|immunisations?|nurse visit|medical room|being bandaged|bare(?:foot| feet| chest)|cartwheels?|the splits)\b/;
const NO_BODY =
  /\b(?:certificates?|kit donation|donat(?:e|ed|ion)|poster|notice|letter|dates?|timetable|from behind|no faces|empty|display board|on display|wall|bus outside|medals? on|badges?|price|form|consent|book(?:ing)?|reminder|goggles|bags?|lessons start|starts? (?:on|this|next))\b/;

/** Pictures of swimming, gymnastics, changing and medical visits. */
export const sensitiveActivity: Rule = {
  id: 'sensitive-activity',
  room: 'media',
  title: 'Photos of swimming, gymnastics and the like',
  severity: 'confirm',
  source: 'NSPCC; NSPCC Child Protection in Sport Unit',
  words: {
    message: 'Photos of swimming, gymnastics, changing or medical visits need extra care.',
    because: 'Children should be dressed, and shown as a group or by their medals.',
    answer_dressed: 'Everyone is dressed, or only heads show',
    answer_no_people: 'Nobody is in the photo',
  },
  judge: ({ doc }) => {
    const cue = cueOf(doc, ACTIVITY);
    if (!cue || NO_BODY.test(doc.view(cue.field)?.folded ?? '')) return [];
    return [
      {
        severity: 'confirm',
        spans: [spanOf(doc, cue, 'media')],
        answers: ['dressed', 'no_people'],
        evidence: ['activity'],
      },
    ];
  },
};
