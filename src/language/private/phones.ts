import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { View } from '../../engine/doc.ts';
import type { School } from '../../engine/setting.ts';
import { FIGURED, type Gates, gatesOf } from '../gate.ts';
import { know } from '../lexicon/know.ts';
import { matchesIn, stretchesWith } from '../stretches.ts';
import { maySpeak, spokenRuns } from './spoken.ts';

export type Found = { readonly start: number; readonly end: number; readonly because: string };

/** Digits as people write phone numbers: in groups, with brackets, dashes or dots; the first is 0 or a plus sign. */
const CANDIDATE =
  /(?<![\p{L}\p{N}£$€#/-]|\d[ .])0(?: \d){10}(?![\p{L}\p{N}%]| \d)|(?<![\p{L}\p{N}£$€#/-]|\d[ .])(?:\+\s?\d|\(0|0|[Oo](?=7\d))[\d\s().-]{4,18}\d(?![\p{L}\p{N}%])/gu;
/** Prefixes that a private person does not have: free, shared and national organisation numbers, and short helplines. */
const PUBLIC = /^(?:0800|0808|0300|0303|0306|0330|0333|0343|0344|0345|0370|0371|0372|084|087|09|118|116)/;
/** Said near a landline, these make it an organisation's. */
const ORGANISATION =
  /\b(?:council|nhs|admissions|police|hospital|surgery|clinic|health|library|museum|box office|office|theatre|centre|center|service|services|team|helpline|support line|advice|leisure|pool|farm|zoo|gallery|church|college|university|school|academy|nursery|company|ltd|shop|store|bakery|cafe|restaurant|restaurant|hotel|restaurants|bookings?|tickets|reception|charity|samaritans|childline|nspcc|mind|tourist|tours|restauranteur|coaches|taxis?|line|desk|switchboard|trust|club|print|printers|florists?|flowers|builders|joinery|plumbing|garage|motors|cars|cabs|travel|tailors|outfitters|uniforms?|embroidery|hr|human resources|vacanc(?:y|ies)|recruitment|kit|estate agents?|suppliers?|stockists?|butchers?|bakers?|dairy|vets?|dental|dentists?|opticians?|pharmacy|chemists?|solicitors|hire|marquees|catering|caterers|kennels|riding|studio|firm|sendiass|operator|depot|photographers?|salon|barbers?|gym|dance|pta|ptfa)\b/;

/** Said right there, these make a number somebody's own, whatever else is near. */
const AT_HOME =
  /\b(?:home|private|personal|own)\s(?:phone|line|number|landline|tel)\b|\bat home\b|\b(?:mum|dad|mam|nan|gran|grandad|neighbour)(?:'s)? (?:on|is|at|house|place|phone|number|landline)\b/;

/** A helpline that takes texts says its free number beside it. */
const HELPLINE = /\b(?:080[08] ?\d|0300 ?\d|116 ?\d{3}|helpline|hopeline|childline|samaritans)[^\n]*\btext\b/;

/** "Ring us on": whoever posts means the office. */
const OURS =
  /\b(?:ring|call|phone|telephone|contact|text|reach) (?:us|the school|school|the office|reception) (?:back )?(?:on|at|:)?\s*\(?$/;
/** "Ring Dewi on", "Call Sal at number 9 on": somebody's own line. */
const SOMEBODY =
  /\b(?:[Rr]ing|[Cc]all|[Pp]hone|[Tt]ext|[Mm]essage|[Ww]hats[Aa]pp)\s+(\p{Lu}\p{Ll}+)(?:\s+(?:at|up at|in)\s+[\p{L}\d' ]{2,24})?\s+(?:on|at|:)\s*\(?$/u;

/** A figure too many or too few, as fingers slip: a number all the same, where it is told to be somebody's. */
const MISTYPED = /^0(?:7[1-9]\d{7}(?:\d\d)?|[12]\d{10}|1\d{7})$/;
const REACHED = /\b(?:ring|call|phone|text|whatsapp|message|mobile|mob|tel)\b/;

const CUT = ['then', 'front', 'followed', 'first', 'before'];
const RING = /\b(?:ring|call|phone|tel|telephone|landline|number)\b/;
/** No more tokens than this stand between the figures of one number, or beside them. */
const REACH = 12;

/** Only digits, national form: "+44 (0)7700 900123" → "07700900123". */
const national = (text: string): string =>
  text
    .replace(/^o/i, '0')
    .replace(/[^\d+]/g, '')
    .replace(/^\+440?/, '0')
    .replace(/^00440?/, '0');

/** Nothing is found without seven figures, or a number in words. */
export const mayHoldPhones = (gates: Gates, view: View): boolean =>
  gates.digits >= 7 || maySpeak(gates, view);

/** Phone numbers that are not the school's own, a helpline's or an organisation's. */
export function phonesIn(view: View, school: School): readonly Found[] {
  const { text } = view;
  const found: Found[] = [...inWords(view)];
  if (gatesOf(view).digits < 7) return found;
  for (const match of matchesIn(text, stretchesWith(view, FIGURED, REACH), CANDIDATE)) {
    const raw = match[0].replace(/[\s().-]+$/, '');
    const digits = national(raw);
    if (digits.length < 9 || digits.length > 14) continue;
    if (school.phones.some((own) => national(own) === digits) || PUBLIC.test(digits)) continue;
    if (looksLikeDateOrScore(raw)) continue;
    // British numbers have one shape; others are the library's to judge. It costs a fifth of a millisecond.
    const mobile = /^07[1-9]\d{8}$/.test(digits);
    const british = mobile || /^0[1-3]\d{8,9}$/.test(digits);
    const slipped =
      !british && MISTYPED.test(digits) && REACHED.test(near(view, match.index, match.index + raw.length));
    if (!british && !slipped && !(raw.startsWith('+') && parsePhoneNumberFromString(raw)?.isPossible()))
      continue;
    const personal = mobile || (slipped ? digits.startsWith('07') : !british);
    const start = match.index;
    const end = start + raw.length;
    if (mobile && HELPLINE.test(near(view, start, end, 90))) continue;
    if (!personal) {
      const about = near(view, start, end);
      const before = text.slice(Math.max(0, start - 50), start);
      const called = SOMEBODY.exec(before)?.[1]?.toLowerCase();
      const somebody = called !== undefined && know(called).given > 0 && know(called).common < 4;
      const home = somebody || AT_HOME.test(about);
      if (slipped && !home) continue;
      if (!home && (ORGANISATION.test(about) || OURS.test(before.toLowerCase()))) continue;
    }
    found.push({ start, end, because: personal ? 'mobile number' : 'phone number' });
  }
  const cut = CUT.some((word) => text.includes(word));
  for (const m of cut ? matchesIn(text, stretchesWith(view, FIGURED, REACH), CUT_UP) : [])
    found.push({ start: m.index, end: m.index + m[0].length, because: 'mobile number' });
  let home: boolean | undefined;
  for (const m of matchesIn(text, stretchesWith(view, FIGURED, REACH), LOCAL)) {
    home ??= AT_HOME.test(view.folded);
    if (!home) break;
    const about = near(view, m.index, m.index + m[0].length);
    const end = m.index + m[0].length;
    if (AT_HOME.test(about) && RING.test(about) && !found.some((f) => f.start < end && m.index < f.end))
      found.push({ start: m.index, end, because: 'phone number' });
  }
  return found;
}

/** "07700900 (then) 241", "900733 (it's 07700 in front)": cut up so that machines do not see it. */
const CUT_UP =
  /(?<![\p{L}\p{N}£$€#/-])(?:07\d{3}[\d\s]{2,7}[\s,(]+(?:then|and then|followed by)\)?[\s:]+\d{2,6}(?:,? (?:then|and) \d{2,4})?|\d{3} ?\d{3}[\s,(]+(?:(?:it's|with|and it's|put|add)\s+)?(?:an? )?07\d{3}\s+(?:in front|at the front|first|before|to start))(?![\p{L}\p{N}])/gu;
/** "Call Jan at home, Cardiff 2018 0733": a number as neighbours say it, without what every one there begins with. */
const LOCAL = /(?<=\p{Lu}\p{Ll}{2,} )\d{3,4} \d{3,4}(?![\p{L}\p{N}%:]|[ .]\d)/gu;

/** "oh double seven …": a phone number in words, so that machines do not see it. Figures may stand among them. */
const inWords = (view: View): readonly Found[] =>
  spokenRuns(view)
    .filter(
      (r) =>
        (r.words >= 3 && /^07[1-9]\d{8}$/.test(r.digits)) ||
        (r.words >= 6 && /^0[12]\d{8,9}$/.test(r.digits)),
    )
    .map(({ start, end }) => ({ start, end, because: 'phone number in words' }));

const looksLikeDateOrScore = (raw: string): boolean =>
  /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?:\s|$)/.test(raw) || /^0\d{3}\s?-\s?\d{4}$/.test(raw);

/** The words on both sides of a find, in the same line, for what they say about whose it is. */
export const near = (view: View, start: number, end: number, reach = 60): string => {
  const before = view.folded.slice(Math.max(0, start - reach), start);
  const after = view.folded.slice(end, end + reach / 2);
  return `${before.slice(before.lastIndexOf('\n') + 1)} ${after.split('\n')[0] ?? ''}`;
};
