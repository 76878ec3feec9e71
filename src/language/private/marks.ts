import type { View } from '../../engine/doc.ts';
import { gate, mayMatch } from '../gate.ts';
import { know } from '../lexicon/know.ts';

/** Words that make figures beside a name the marks of a test. */
const TESTED =
  /\b(?:tests?|mocks?|exams?|results?|scores?|marks?|grades?|papers?|assessments?|reading ages?|spelling ages?|predicted|predictions|ucas|sats|cats|arithmetic|spellings?|quiz results|scaled|standardised|baseline|set \d|times tables? check|multiplication check|phonics check|screening|gcses?|a[- ]levels?|btec)\b/;
/** One word of each of these must stand there. */
const TESTING = gate(
  'test tests mock mocks exam exams result results score scores mark marks grade grades paper papers assessment assessments reading spelling spellings predicted predictions ucas sats cats arithmetic quiz baseline set times multiplication phonics screening scaled standardised gcse gcses level levels btec',
);
/** Games and good causes have figures too. */
const GAMES =
  /\b(?:goals?|runs|wickets?|match|fixture|netball|football|rugby|hockey|cricket|rounders|sports day|raised|laps|house points|dojos?|league|beat|bulls ?eye|relay|swimming|metres|half time|innings|mabolgampau|house totals?|quiz night|darts|votes?)\b/;
const SCORED =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{Ll}'-]{1,14})(?: \p{Lu}\p{Ll}{0,14})?\s?[:–-]?\s(?:(?:only |just |still )?(?:got|has|on|at|is|is on|is at|is working at|working at|scored|managed|achieved)\s(?:only |just |a )?)?(\d{1,3}(?:\.\d)?\s?%|\d{1,3}\s?\/\s?\d{2,3}(?!\/)|\d{1,2}\.\d{1,2}(?!\.?\d|\s?(?:am|pm|m\b|km|s\b))|[A-EU]\*?(?:[A-EU]\*?){1,3}|[A-EU]\*?(?=[,.;)]|$)|\d{1,3}(?=[,;)]|\.?$))(?![\p{L}\p{N}])/gmu;

/** "Jake Sellen: seven 9s and an 8", "Ola: 8 in German, 7 in maths", "Femi got 998877765". */
const GRADED =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{Ll}'-]{1,14})(?: \p{Lu}[\p{L}'-]{0,19}){0,2}\s?(?::|–|-|got|has|gets|with|achieved)\s{1,2}(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s(?:[1-9]|[A-EU]\*?)(?:['’]?s)?(?:,? and (?:an?|one|two|three|four|five|six) (?:[1-9]|[A-EU]\*?)(?:['’]?s)?)?(?![\p{L}\p{N}])|(?:[1-9]|[A-E]\*?) in \p{Lu}?\p{L}{4,}(?:,? (?:and )?(?:an? )?(?:[1-9]|[A-E]\*?) in \p{L}{2,})*|9{0,11}8{0,11}7{0,11}6{0,11}5{0,11}4{0,11}3{0,11}(?<=[3-9]{6})(?!\d))/gu;

/** Marks set beside names: "Jordan 12/50, Kayleigh 19/50", "Reading ages: Oskar 6.4", "predicted: Tom BBC". */
export function marksIn(view: View): readonly { readonly start: number; readonly end: number }[] {
  if (!mayMatch(view, TESTING) || !TESTED.test(view.folded) || GAMES.test(view.folded)) return [];
  const found: { start: number; end: number }[] = [];
  for (const m of view.text.matchAll(SCORED)) {
    const known = know((m[1] as string).toLowerCase().replace(/['’]s$/, ''));
    if (known.given < 1 || (known.common > 3 && known.given < 2) || known.place) continue;
    const last = found.at(-1);
    // One list is one mark.
    if (last && m.index - last.end <= 4) last.end = m.index + m[0].length;
    else found.push({ start: m.index, end: m.index + m[0].length });
  }
  // A plain number alone may be anything: it takes a second name, or a share.
  const marks = found.filter((f) =>
    /[%/.]|\d\D+\d|[A-U]\*?(?:,|$)|\b[A-EU*]{2,}/u.test(view.text.slice(f.start, f.end)),
  );
  for (const m of view.text.matchAll(GRADED)) {
    const known = know((m[1] as string).toLowerCase());
    const end = m.index + m[0].length;
    if (known.given >= 1 && !marks.some((f) => f.start < end && m.index < f.end))
      marks.push({ start: m.index, end });
  }
  return marks;
}
