import type { Doc } from '../../engine/doc.ts';
import { knownByEnds } from '../lexicon/people.ts';
import type { Found } from './found.ts';
import { givenOf, levelsOf } from './levels.ts';
import { SHOWN } from './well-known.ts';

/*
 * A pupil who is called like somebody known. Schools say so ("no, not that one"), or tell of a prize that they alone
 * give ("Star of the week: …"). The author or the artist of the week is who is known.
 */

/** How far around a name it is told that another is meant, in letters. */
const AHEAD = 90;
const BACK = 30;
const OTHER =
  /\bno relation\b|\b(?:not|nor) (?:that|the (?:famous|real|other|actual|singer|actor|actress|footballer|author|rapper|film star|comedian|painter|poet)) ?(?:one\b|[.,!;)]|$)|\b(?:really|actually|literally|genuinely) (?:is )?(?:his|her|their) (?:real |actual |full )?name\b|\b(?:his|her|their) (?:real|actual) name\b|\b(?:yes|yep),? really\b|\bnot the [^.!?\n]{3,40} one\b|\bheard (?:all|every one of) (?:the|your) jokes?\b/;
const OTHER_BEFORE = /\b(?:genuinely|literally|actually|really) called[ :,"“‘']*$/;

/** What only a school gives, and for what, up to the name. */
const OF_SCHOOL =
  /\b(?:(?:star|pupil|student|learner|reader|disgybl|dysgwr|seren) (?:of|yr) (?:the )?(?:day|week|month|half[ -]term|wythnos|mis)|head(?:teacher|master|mistress)?['’]?s? (?:award|commendation|certificate|sticker)s?|pen licen[cs]es?|golden tickets?|times tables? (?:club|champion)|spellings? (?:bee|champion))\b(?: (?:in|from) \p{L}+)?(?: (?:winners?|this week|today|goes|is|are))*(?: (?:for|to|was|went to))?[\s:–—-]*$/u;

/** "Owain Haf Glyndwr": with a middle name that nobody knows, and nothing told of a lesson or of a grown-up. */
const mayBeAnother = ({ words, context: { adult, learn, titled } }: Found): boolean =>
  words.length === 3 &&
  adult < 2 &&
  !learn &&
  !titled &&
  givenOf(levelsOf(words[1] as string)) >= 2 &&
  knownByEnds(words);

/** Takes what is known of a name from those who only share it, and ties a school's own prize to who was given it. */
export function namesakes(doc: Doc, founds: readonly Found[]): void {
  const known = founds.filter(({ famous }) => famous && famous !== 'thing').length;
  for (const found of founds) {
    if (!found.famous || found.via !== 'words') continue;
    // "Pen licence to Robin Wood": given to somebody, and to no thing.
    const thing = found.famous === 'thing';
    if (thing && (found.words.length > 2 || givenOf(levelsOf(found.words[0] ?? '')) < 3)) continue;
    const text = doc.view(found.field)?.folded ?? '';
    const before = text.slice(Math.max(0, found.start - AHEAD), found.start);
    if (
      !thing &&
      (OTHER.test(text.slice(found.end, found.end + AHEAD)) || OTHER_BEFORE.test(before.slice(-BACK)))
    )
      found.famous = null;
    else if (!thing && known === 1 && mayBeAnother(found)) found.famous = null;
    else if (!thing && SHOWN.test(before) && !found.context.classed) {
      Object.assign(found.context, { learn: true, tie: 0, pupil: 0 });
      found.context.adult += 4;
      found.context.why.push('somebody whom a class learns about for a while');
    } else if (OF_SCHOOL.test(before)) {
      found.famous = null;
      found.context.tie += 2;
      found.context.pupil += 2;
      found.context.why.push('a prize that schools give');
    }
  }
}
