import type { View } from '../../engine/doc.ts';
import { FIGURED, type Gates, gate, gatesOf, isShouted, mayHold, mayMatch, SIGNED } from '../gate.ts';
import { matchesIn, stretchesWith, testIn } from '../stretches.ts';
import { dialledIn } from './dials.ts';
import type { Found } from './phones.ts';
import { spokenRuns } from './spoken.ts';

/** What a short code opens, as schools have it: doors and locks. */
const LOCK =
  /\b(?:keypad|key ?safe|padlock|padlocks|lock ?box|comb[ei]?\w{0,3}na\w{2,5}|combo|dial|alarm|safe|doors?|gates?|lockers?|trolley|cupboard|shed|barrier|lock|locks|buzzer|entry|shutter|(?:photo)?copier|printer|till|cabinet|store|garage|laptops?|unlocks?|(?:chromebooks?|ipads?|tablets?|macbooks?)(?= (?:all )?(?:open|unlock|start|wake))|common room)\b/;
/** What a game pin or a meeting number opens. */
const LIVE =
  /\b(?:kahoot|blooket|gimkit|quizizz|quizlet|nearpod|menti|mentimeter|slido|socrative|vevox|wooclap|zoom|teams|meeting|webinar|google meet|webex|classroom|joinmyquiz)\b/;
/** What an account's secret opens. */
const ACCOUNT =
  /\b(?:unlocks?|hwb|glow|c2k|lgfl|p(?:a|ar)ss?w[aeiou]{1,2}r?ds?|passcodes?|pass ?phrase|pw|pwd|log ?ins?|log ?ons?|log(?:s|ged|ging)? (?:in|on)|sign in|usernames?|access code|activation code|(?:home|class|join|parent|invite|invitation|door|gate|entry|staff|student|pupil|family) code|wi-?fi|classroom|seesaw|dojo|showbie|tapestry)\b/;
const PUBLIC =
  /\b(?:exam|exams(?! office)|paper|papers|spec|specification|board|aqa|edexcel|ocr|wjec|eduqas|sqa|ccea|ucas|candidate|centre number|course code|charity|dfe|urn|checkout|discount|voucher|promo|ref|reference|order code|quote|text|vat|company number|points|model|isbn|calculators?)\b|\b(?:tenner|fiver|%|£\d+|\d+p?) off\b|\b(?:free delivery|in the sale|new kit)\b/;
const TALKED =
  /\b(?:strong password|never share|escape room|clue|cracked|puzzle|riddle|cipher|treasure|spies|detective|hack(?:ed|ers)?|for example|e\.g|morse|joke)\b/;
/** "Password" however it is misspelt, as `gate` looks for it. */
const LIKE_PASSWORD = /^p(?:a|ar)ss?w[aeiou]/;
export const PASSWORD = [
  ['pas', LIKE_PASSWORD],
  ['pars', LIKE_PASSWORD],
] as const;
/** Words of which one stands where any of these is spoken of: a cheap look at the tokens first. */
const COMBINATION = ['comb', /^comb[ei]?\w{0,3}na/] as const;
const LOCKS = gate(
  'keypad key keysafe safe padlock padlocks lockbox lock locks combination combo dial alarm door doors gate gates locker lockers trolley cupboard shed barrier buzzer entry shutter copier photocopier printer till cabinet store garage laptop laptops chromebook chromebooks ipad ipads tablet tablets macbook macbooks unlock unlocks common',
  COMBINATION,
);
const LIVES = gate(
  'kahoot blooket gimkit quizizz quizlet nearpod menti mentimeter slido socrative vevox wooclap zoom teams meeting webinar google webex classroom joinmyquiz',
);
const ACCOUNTS = gate(
  'unlock unlocks hwb glow c2k lgfl password passwords passcode passcodes passphrase pass pw pwd login logins logon logons log logs logged logging sign username usernames access activation code wifi wi classroom seesaw dojo showbie tapestry',
  ...PASSWORD,
);
/** Of these one must stand before anything is looked for, or figures and what fingers do (`mayBeTyped`). */
export const OPENED =
  LOCKS | LIVES | ACCOUNTS | gate("meet wi-fi key's door's gate's shed's safe's lock's alarm's");
/** Right before a code: a connecting word, a colon, or what fingers do. */
const JOINED =
  /(?:\b(?:is|are|it'?s|that'?s|now|to|with|using|code|codes|pin|id|number|comb[ei]?\w{0,3}na\w{2,5}|opens on|opens with|digits|figures|numbers|press|enter|type(?: in)?|tap|punch(?: in)?|key in|dial|use|in|then|star|hash|join(?: \p{L}+)?|changed|key|so|wants|takes|needs|asks for|shutter|alarm|keypad|padlock)|'s|[:,=;/→>-])\s*["'(]?$/u;
/** Right after a code: what then happens, or what to do next. */
const THEN =
  /^["')]?[,;]?\s*(?:then|please|pls|lock it|thanks|ta\b|turn|push|pull|twist|lift|hash|star|opens?|gets? (?:you|us|them) in|to (?:get|open|let|come)|and (?:turn|push|pull|lift|a |press|jiggle|wait|the)|into|on the|for the|from (?:today|tonight|now|monday|tomorrow)|straight (?:down|up|across)|all (?:the|one)|until|#|\.|$|-|!|\n)/;
const NUMBER =
  /(?<![\p{L}\p{N}£$€.,:/+%@_-])(?:\d{3,4}(?:[ -]\d{2,4}){1,3}|\d(?:[ -]\d){2,6}|\d\d(?:-\d\d){2,3}|\d{3,11})[#*xyzabc]?(?![\p{L}\p{N}%:/_-]|[.,]\d)/gu;
/** Free numbers and short ones of helplines, as they are written. */
const HELPLINE = /^(?:080[08]|0300|116) \d/;
/** Letters and figures mixed, letters with a sign between them, or groups of capitals. */
const MIXED =
  /(?<![\p{L}\p{N}@#/._£$€-])(?=[\p{L}\p{N}!?$*_^&+=-]*[\d!$*_^&=-])[\p{L}\p{N}][\p{L}\p{N}!?$*_^&+=-]{3,22}(?![\p{L}\p{N}@/_-])/gu;
const ROW =
  /(?<![\p{L}\p{N}])(?:[A-Z]([ -])\d(?:\1\d){1,5}(?:\1[A-Z])?|\d([ -])\d(?:\2\d){1,4}\2[A-Z])(?![\p{L}\p{N}])/gu;
/** "C 2580 Y": a letter and figures, told to fingers. */
const PRESSED =
  /(?<=\b(?:press|punch|punch in|type|type in|tap|tap in|key in|enter|code(?:'s| is| is now)?|keypad(?:'s| is))[: ]\s?)(?:[a-z] ?)?\d{3,5} ?[a-z](?![\p{L}\p{N}])/gu;
/** A home code of a learning journal: groups of four capitals. */
const GROUPS = /(?<![\p{L}\p{N}])(?:[A-Z]{4}[ -]){2,3}[A-Z]{4}(?![\p{L}\p{N}])/gu;
/** The same with hyphens, of any length: "QWR-TPLM-XK". */
const HYPHENED = /(?<![\p{L}\p{N}-])[A-Z\d]{2,5}(?:-[A-Z\d]{2,5}){2,4}(?![\p{L}\p{N}-])/gu;
/** The name of a network that everybody's phone shows: no secret without its key. */
export const NETWORK =
  /^(?=[A-Z-]+$)(?:[A-Z]+-)*(?:GUEST|GUESTS|VISITOR|VISITORS|PUBLIC|WIFI|WI-FI|STAFF|STUDENT|STUDENTS|PUPIL|PUPILS|BYOD|PRES|EVENT|EVENTS|HALL)(?:-[A-Z]+)*$/;
const COUNTED =
  /^\s*(?:points?|people|pupils|children|players|steps|metres|miles|words|views|copies|tickets|books|pounds|quid|votes|goals|runs|minutes|mins|hours|days|years|of\b|words|pages|visitors|guests|customers|families|items|kg|km|likes|followers|laps)/;

/** "Key's in the safe, 1952": which year would it be? */
const KEPT = /\bkeys?\b[^.!?]{0,30}\bsafe(?:'s| is|,|:)\s*$/;

/** How far a code reaches beyond its tokens with figures and signs: "C 4 9 0 X". */
const BESIDE = 3;

/**
 * Codes that stand near what they open, without a keyword right before them: "turn to 2-9-7-1", "Kahoot! 829 4417",
 * "logins are reset to rocket41". Each look-round has a fixed width, so the cost grows with the text alone.
 */
export function codesIn(view: View): readonly Found[] {
  const { folded, text } = view;
  const spoken = typedIn(view);
  if (!mayHold(view, OPENED) || !mayShow(view)) return spoken;
  const opened = stretchesWith(view, OPENED);
  const lock = mayMatch(view, LOCKS) && testIn(folded, opened, LOCK);
  const live = mayMatch(view, LIVES) && testIn(folded, opened, LIVE);
  const account = mayMatch(view, ACCOUNTS) && testIn(folded, opened, ACCOUNT);
  const keys = mayMatch(view, KEYED) && testIn(folded, stretchesWith(view, KEYED), KEYS);
  if (!(lock || live || account || keys)) return spoken;
  const figured = stretchesWith(view, FIGURED, BESIDE);
  // Without blanks inside.
  const coded = stretchesWith(view, FIGURED | SIGNED, 0);
  const found: Found[] = [...spoken];
  for (const { start, end, digits } of lock ? spokenRuns(view) : []) {
    const { before, after, about } = around(folded, start, end);
    if (digits.length > 8 || isCounting(digits) || TALKED.test(about) || COUNTED.test(after)) continue;
    if (
      digits.length >= 4 &&
      LOCK.test(before) &&
      JOINED.test(before) &&
      !/\b(?:at|by|in|to)\s*$/.test(before)
    )
      found.push({ start, end, because: 'code' });
  }
  // A key in groups, where the post is about such keys: "the spare, PAY-6RT-228".
  for (const m of keys ? matchesIn(text, figured, GROUPED, '-') : [])
    if (!PUBLIC.test(around(folded, m.index, m.index + m[0].length).about) && /\d/.test(m[0]))
      found.push({ start: m.index, end: m.index + m[0].length, because: 'code' });
  if (lock || live)
    for (const m of matchesIn(folded, figured, NUMBER)) {
      const { before, after, about } = around(folded, m.index, m.index + m[0].length);
      const digits = m[0].replace(/\D/g, '');
      if (/^0[1-37]/.test(digits) && digits.length >= 10) continue;
      // "Childline is 0800 1111 and my door is always open": a helpline, which is to be spread.
      if (HELPLINE.test(m[0]) && !/\b(?:codes?|pin|keypad|comb\w+|padlock)\b/.test(about)) continue;
      const year = /^(?:1[5-9]|20)\d\d$/.test(m[0]);
      const opens =
        lock &&
        digits.length <= 8 &&
        (LOCK.test(about) || /^\d(?: \d){3,5}$/.test(m[0])) &&
        (digits.length >= 4 ||
          /\b(?:comb[ei]?\w{0,3}na\w{2,5}|combo|padlock|dial)\b/.test(about) ||
          (/^\d(?:-\d){2,}$/.test(m[0]) && /\block\b/.test(before))) &&
        (JOINED.test(before) ||
          /^\d(?:[ -]\d){3,}/.test(m[0]) ||
          (/^\d(?:-\d){2,}$/.test(m[0]) && /\b(?:padlock|lock|combo)\b/.test(before))) &&
        !/\b(?:room|page|bus|route|block|unit|until|since|form|year)\s*$/.test(before) &&
        (!year
          ? /\D/.test(m[0]) ||
            THEN.test(after) ||
            /\b(?:opens?|unlocks?|wakes?(?: up)?) (?:with|on|to)\s*$/.test(before) ||
            /\b(?:code|pin|keypad|key ?safe|lock ?box|padlock|shutter|photocopier|entry system|comb[ei]?\w{0,3}na\w{2,5})\b/.test(
              about,
            )
          : /\bcomb[ei]?\w{0,3}na\w{2,5}(?:'s| is| now|:)[^.]{0,8}$/.test(before) ||
            (KEPT.test(before) && THEN.test(after)) ||
            (THEN.test(after) && /\b(?:keypad|key ?safe|padlock|alarm|code|press|type|punch)\b/.test(about)));
      const joins =
        live &&
        digits.length >= 5 &&
        digits.length <= 12 &&
        LIVE.test(about) &&
        !/^\d{1,2}-\d{1,2}$/.test(m[0]);
      if (!opens && !joins) continue;
      if (PUBLIC.test(about) || TALKED.test(about) || COUNTED.test(after)) continue;
      found.push({ start: m.index, end: m.index + m[0].length, because: 'code' });
    }
  for (const dialled of lock ? dialledIn(view) : [])
    if (!found.some((f) => f.start < dialled.end && dialled.start < f.end)) found.push(dialled);
  // "C 4 9 0 X": keys in a row, a letter among them.
  for (const m of lock ? matchesIn(text, figured, ROW) : [])
    if (LOCK.test(around(folded, m.index, m.index + m[0].length).about))
      found.push({ start: m.index, end: m.index + m[0].length, because: 'code' });
  // "Press C 2580 Y".
  for (const m of lock ? matchesIn(folded, stretchesWith(view, FIGURED, 6), PRESSED) : [])
    if (!found.some((f) => f.start < m.index + m[0].length && m.index < f.end))
      found.push({ start: m.index, end: m.index + m[0].length, because: 'code' });
  for (const m of account && gatesOf(view).fours > 2 ? text.matchAll(GROUPS) : [])
    if (!isShouted(view)) found.push({ start: m.index, end: m.index + m[0].length, because: 'code' });
  for (const m of account ? matchesIn(text, coded, HYPHENED, '-') : [])
    if (
      /[A-Z]/.test(m[0]) &&
      !NETWORK.test(m[0]) &&
      JOINED.test(around(folded, m.index, m.index + m[0].length).before) &&
      !found.some((f) => f.start < m.index + m[0].length && m.index < f.end)
    )
      found.push({ start: m.index, end: m.index + m[0].length, because: 'code' });
  if (account || lock)
    for (const m of matchesIn(folded, coded, MIXED)) {
      // "20+C+M+B+26" is chalked over doors at Epiphany.
      if (
        !MADE_UP.test(m[0]) ||
        /\+.*\+/.test(m[0]) ||
        NETWORK.test(text.slice(m.index, m.index + m[0].length))
      )
        continue;
      const raw = text
        .slice(m.index, m.index + m[0].length)
        .replace(/[?!*-]+$/, (s) => (/\d/.test(m[0]) && s === '!' ? s : ''));
      const strength = mixedness(raw);
      if (strength === 0 || found.some((f) => f.start < m.index + raw.length && m.index < f.end)) continue;
      const { before, after, about } = around(folded, m.index, m.index + raw.length);
      const near =
        ACCOUNT.test(before) ||
        (LIVE.test(before) && strength === 2 && !/\b(?:champions?|winners?|won)\b/.test(before)) ||
        (LOCK.test(before) && JOINED.test(before));
      if (!near || !(strength === 2 || JOINED.test(before))) continue;
      // "What's yours? "Password1"?": asked about, and nobody's.
      if (/^["']\s*\?/.test(after) && before.includes('?')) continue;
      if (!(PUBLIC.test(about) || TALKED.test(about) || COUNTED.test(after)))
        found.push({ start: m.index, end: m.index + raw.length, because: 'password' });
    }
  for (const m of account ? matchesIn(folded, stretchesWith(view, FINGERS), TYPED) : []) {
    const start = m.index + m[0].indexOf(m[2] as string, (m[1] as string).length);
    const end = start + (m[2] as string).length;
    if (
      /^(?:the|your|their|this|that|it|his|her|my|our|what|which|name|names|details|something)$/.test(
        m[2] as string,
      )
    )
      continue;
    if (!found.some((f) => f.start < end && start < f.end) && !TALKED.test(around(folded, start, end).about))
      found.push({ start, end, because: 'password' });
  }
  return found;
}

/** Words for what fingers do. */
const FINGERS = gate('type put enter key');

/** Does anything stand there that looks like a code, or a word for putting one in? */
function mayShow(view: View): boolean {
  const { inside, fours } = gatesOf(view);
  return (inside & (FIGURED | SIGNED | FINGERS)) !== 0 || fours > 2 || spokenRuns(view).length > 0;
}

/** "Three two one", "two four six eight": nobody's code. */
const isCounting = (digits: string): boolean => {
  const steps = new Set([...digits].slice(1).map((d, i) => Number(d) - Number(digits[i])));
  return steps.size === 1 && !steps.has(0);
};

const KEYS =
  /\b(?:activation|access|registration|joining|enrolment|invitation|licence|log-?in|sign-?up)s?\s(?:key|code|number|letter|slip|card)s?\b|\bactivation\s?:/;
const KEYED = gate(
  'activation activations access registration registrations joining joinings enrolment enrolments invitation invitations licence licences login logins log sign signup signups',
);
const GROUPED = /(?<![\p{L}\p{N}-])[A-Z0-9]{3,6}(?:-[A-Z0-9]{2,6}){1,4}(?![\p{L}\p{N}-])/gu;
/** "Tap in quack-quack-88": letters and figures that fingers put in. */
const TAPPED =
  /\b(?:tap|type|key|punch|put|pop)(?:ping|ing|ting)?(?: it)? in\s+["']?(?=\S*\p{L})(?=\S*\d)([\p{L}\p{N}][\p{L}\p{N}!$*_-]{4,24})(?![\p{L}\p{N}])/gu;

const TAPS = gate(
  ['tap', 'type', 'key', 'punch', 'put', 'pop'].flatMap((w) => [w, `${w}ping`, `${w}ing`, `${w}ting`]),
);

/** May something be put in somewhere, figures among it? */
export const mayBeTyped = ({ digits, inside }: Gates): boolean => digits > 0 && (inside & TAPS) !== 0;

/** What is put in somewhere, without a word for the place. */
function typedIn(view: View): readonly Found[] {
  const { folded, text } = view;
  if (!mayBeTyped(gatesOf(view))) return [];
  return matchesIn(folded, stretchesWith(view, TAPS), TAPPED).flatMap((m) => {
    const value = m[1] as string;
    const start = m.index + m[0].length - value.length;
    return mixedness(text.slice(start, start + value.length)) > 0 || /^\p{L}{3,}-?\p{L}*-?\d+$/u.test(value)
      ? [{ start, end: start + value.length, because: 'password' }]
      : [];
  });
}

/** "Type hedgehog when it asks for the password". */
const TYPED =
  /\b(type(?: in)?|put in|enter|key in)\s+["']?([\p{L}\p{N}!$*_-]{4,24})["']?\s+(?:when|if|where|as|for|at|into)\s+(?:it|you|they|the)?\s*(?:asks?|prompted|are asked|says|wants|pass ?word|log ?in)/gu;

const MADE_UP = /[\d!$*_^&=-]/;

/** How much a token looks made up: 2 hardly anything else, 1 perhaps, 0 no. */
function mixedness(raw: string): 0 | 1 | 2 {
  // Letters alone, as nearly every word is.
  if (!MADE_UP.test(raw)) return 0;
  const digits = raw.replace(/\D/g, '').length;
  const letters = raw.replace(/[^\p{L}]/gu, '').length;
  if (
    letters === 0 ||
    /^(?:y|yr|year|ks|u|p|s|room|week|term|day|page|step|grade|level|class|covid|gcse|web)-?\d+/i.test(raw)
  )
    return 0;
  if (/^\d{1,4}(?:st|nd|rd|th|am|pm|k|m|km|kg|cm|mm|g|p|ml|mins?|hrs?|s|x|d|(?:am|pm)?-?ish)$/i.test(raw))
    return 0;
  if (/^\d{1,2}-\p{L}/u.test(raw) || /^\d{1,2}[a-z]{1,2}$/i.test(raw)) return 0;
  if (/^[A-Z0-9]{3,6}(?:-[A-Z0-9]{3,6})+$/.test(raw)) return 2;
  if (/\p{L}[!$*_^&=]\p{L}{2}/u.test(raw)) return digits || /[!$*^&=]/.test(raw) ? 2 : 0;
  if (digits === 0) return 0;
  if (/-/.test(raw) && digits < 1) return 0;
  if (digits >= 2 && letters >= 3) return 2;
  // "kx7pq2m": a figure between letters.
  if (/\p{L}\d+\p{L}/u.test(raw) && raw.length >= 6) return 2;
  return letters + digits >= 5 ? 1 : 0;
}

/** What stands about a code in the same sentence, and just before it. */
function around(
  folded: string,
  start: number,
  end: number,
): { before: string; after: string; about: string } {
  let before = folded.slice(Math.max(0, start - 130), start);
  let cut = before.lastIndexOf('\n') + 1;
  for (const m of before.matchAll(/\.\s/g)) {
    // "Kahoot time! 829 4417": a shout is no end when the code follows at once.
    if (m.index + 2 < before.length) cut = Math.max(cut, m.index + 2);
  }
  before = before.slice(cut);
  const rest = folded.slice(end, end + 50).split('\n')[0] as string;
  const stop = /[.!?](?:\s|$)/.exec(rest);
  return { before, after: rest, about: `${before} ${stop ? rest.slice(0, stop.index) : rest}` };
}
