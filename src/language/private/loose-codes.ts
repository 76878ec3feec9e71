import type { Token, View } from '../../engine/doc.ts';
import { FIGURED, gate, gatesOf, mayHold } from '../gate.ts';
import { know } from '../lexicon/know.ts';
import { matchesIn, stretchesAbout, stretchesWith } from '../stretches.ts';
import type { Found } from './phones.ts';

/**
 * Secrets that stand a little away from the word that announces them: "The code has changed. It's B2417X now",
 * "Google Classroom is qx7fh2k", "the PIN … for the rest of you it is 2580". The plainer a secret looks made up, the
 * less has to be said of it.
 */
type Shape = 'made up' | 'groups' | 'meeting' | 'figures' | 'slashed';

/** Words that announce a secret, and how much they say of one. */
const SAYS = new Map<string, number>(
  [
    [3, 'password passwords passcode passcodes passphrase pwd pw pin pins keycode'],
    [
      2,
      'code codes wifi wi-fi wireless key login logins logon logons username usernames keypad padlock combination combo keysafe',
    ],
    [
      1,
      'classroom seesaw zoom teams meet kahoot blooket gimkit quizizz nearpod alarm log user join meeting unlock unlocks lock locked door gate trolley network ttrs sparx mymaths mathletics satchel hegarty educake seneca numbots sumdog hwb glow account id link rockstars mash charanga admin slots letters works',
    ],
  ].flatMap(([weight, words]) =>
    String(words)
      .split(' ')
      .map((w) => [w, Number(weight)] as const),
  ),
);
/** Of these one must stand before anything is looked for. */
export const SAID = gate([...SAYS.keys()].flatMap((w) => [w, `${w}'s`]));
/** Codes that everyone may know, talk of secrets and games with them: no secret stands in such a sentence. */
const OPEN =
  /\b(?:dress code|qr code|post ?codes?|sort code|discount|voucher|promo|checkout|tenner off|fiver off|off (?:until|til|till|your)|gift card|country code|dialling code|highway code|morse|ucas|course code|centre number|exam code|spec(?:ification)? code|strong|worst|weakest|commonest|most common|hacked|never share|random words|ncsc|online safety|cyber|please don'?t|don't use|do not use|for example|e\.g|riddle|puzzle|escape room|treasure|clue|clues|cipher|spies|code ?breakers?|crack(?:ed|ing)? the|not a (?:wi-?fi|password|code)|isbn|code ?clubs?|champions?|winners?|reference|order number|booking ref|charity|is not ["'“]|isn't ["'“]|postcode|flight|model|platform)\b/;
/** Buses have numbers too; of the sentence before or behind they say nothing. */
const BUS_BEFORE = /\bbus\b(?!.*[.!?]\s)/;
const BUS_AFTER = /^[^.!?]*\bbus\b/;
const NOT_MADE_UP =
  /^(?:(?:y|yr|year|ks|p|s|u|ps|room|rm|set|week|wk|term|day|page|pg|step|level|class|group|no|nr|block|unit|covid|gcse|btec|web|mp|a|b|m|h|o|co|bbc|itv|e4|r2|c3)-?\d{1,3}s?|\d{1,2}[a-z]{1,3}\d?s?|\d+(?:st|nd|rd|th|(?:am|pm|mins?|hrs?)?-?ish|am|pm|k|km|m|cm|mm|kg|g|ml|l|p|mins?|hrs?|s|x|d|ft|in|%|years?|yo|c|v|w)|[a-z]{1,2}\d{1,2}[a-z]?|\d{1,4}-\d{1,4}|\d{4}-\d\d-\d\d|\d-(?:a-side|way|minute|day|year-old|hour)|\d+-(?:year|day|week|hour|minute|mile|metre)\S*)$/;

const FIGURE = /\d/;
/** The code of a meeting. */
const MEET = /^[a-z]{3}-[a-z]{4}-[a-z]{3}$/;
const isUnknown = (folded: string): boolean => know(folded).common === 0 && know(folded).given === 0;

/** How a word looks as a secret; `null`: like anything else. */
function shapeOf({ text, folded, shape }: Token): Shape | null {
  // Letters alone are a secret only as four capitals, or in groups of three, four and three.
  if (!FIGURE.test(text)) {
    if (text.length === 12) return MEET.test(text) ? 'made up' : null;
    return shape === 'caps' && /^[A-Z]{4}$/.test(text) && isUnknown(folded) ? 'groups' : null;
  }
  // "SA-6214", "4409X": figures with the letters of a keypad or of a house.
  if (/^[A-Z]{2,4}-\d{3,6}$|^\d{4,5}[A-CXYZ]$/.test(text)) return 'groups';
  if (NOT_MADE_UP.test(folded) || /\+.*\+|[@#]|\/|^\W|\d[.:]\d/.test(text)) return null;
  const digits = (text.match(/\d/g) ?? []).length;
  const letters = (text.match(/\p{L}/gu) ?? []).length;
  if (letters === 0) return digits === text.length && digits >= 4 && digits <= 8 ? 'figures' : null;
  // "The Y9 one is 9WAVE"
  if (/^\d{1,2}[A-Z]{4,6}$/.test(text)) return 'groups';
  if (/^\p{L}{3,}(?:[-_.]\p{L}{2,}){0,3}[-_.]\d{1,4}$/u.test(text)) return 'made up';
  if (/\p{L}\d+\p{L}/u.test(text) && text.length >= 5) return 'made up';
  return letters >= 3 && digits >= 1 && text.length >= 6 ? 'made up' : null;
}

const LEAST: Readonly<Record<Shape, number>> = {
  'made up': 2,
  groups: 3,
  meeting: 2,
  figures: 4,
  slashed: 1,
};
/** Right before a secret. */
const JOINED =
  /(?:\b(?:is|it'?s|now|still|are|to|with|in|use|all|code|pin|key|password|id|meeting|join|and|user)|'s|[:=–>,-]|\b(?:pin|passcode|keycode)\.)\s*["'(]?$/;
/** "It is 2580", "the alarm's 4471": figures alone take this. */
const TOLD = /(?:\b(?:is|it'?s|now|to|pin|code|use)|'s|[:=–]|\b(?:pin|passcode|keycode)\.)\s*["'(]?$/;
/** "The PIN is the same for all of us, 3008": a comma will do where a PIN is spoken of. */
const ASIDE = /[,–-]\s*$/;
const PIN = /\b(?:pin|pins|passcode|passcodes|keycode)\b[^.!?\n]*$/;
/** The first half of a phone number: "07700 900347". */
const PHONE = /^0\d{3,4}[ -]?\d{3}/;
/** A code in two or three short groups: "qv7 m2xt". */
const SHORT = /(?<=(?:[:=–>]|\bis)\s)[a-z\d]{3,4}(?:[ -][a-z\d]{3,4}){1,2}(?![\p{L}\p{N}])/gu;
/** Does what such a code stands behind stand right before? */
const isAnnounced = (text: string, at: number): boolean =>
  /[:=–>s]/.test(text.charAt(at - 2)) && /\s/.test(text.charAt(at - 1));
/** A user and what opens the account: "clee2026 / Wrekin#9", "dosbarth / dyfrgi / nofio44". */
const SLASHED =
  /(?<![^\s(])[\p{L}\p{N}._-]{3,24} \/ (?=[^\s]*\p{L}{3})(?=[^\s]*\d)[\p{L}\p{N}!#$*_-]{5,24}(?![\p{L}\p{N}])/gu;
const REACH = 130;
const MEETING = /(?<![\p{L}\p{N}£$+.,-])[1-9]\d{2}[ -]\d{3,4}[ -]\d{3,5}(?: \d{2,3})?(?![\p{L}\p{N}])/gu;

/** Secrets that stand further from the word that announces them. `known`: those that are found already. */
export function looseCodesIn(view: View, known: readonly Found[]): readonly Found[] {
  const { tokens, folded, text } = view;
  if (!mayHold(view, SAID)) return [];
  const { at, digits, inside, fours } = gatesOf(view);
  // A secret has figures, or is four capitals twice, or "abc-defg-hij".
  if ((inside & FIGURED) === 0 && fours < 2 && !folded.includes('-')) return [];
  const says = tokens.filter((t, i) => ((at[i] as number) & SAID) !== 0 && SAYS.has(bare(t.folded)));
  const found: Found[] = [];
  const put = (start: number, end: number): void => {
    if (![...known, ...found].some((f) => f.start < end && start < f.end))
      found.push({ start, end, because: 'code' });
  };
  const weigh = (start: number, end: number, shape: Shape): void => {
    const before = folded.slice(Math.max(0, start - 40), start);
    if (shape === 'figures') {
      const told = TOLD.test(before) || (ASIDE.test(before) && PIN.test(folded.slice(0, start)));
      if (!told || /^(?:1\d|20)\d\d$/.test(text.slice(start, end))) return;
      if (PHONE.test(text.slice(start, start + 12))) return;
    }
    let points = JOINED.test(before) ? 1 : 0;
    const heard = new Set<string>();
    for (const t of says) {
      const word = bare(t.folded);
      const near = t.end <= start ? start - t.end <= REACH : t.start - end <= 40;
      if (!near || heard.has(word)) continue;
      heard.add(word);
      points += SAYS.get(word) ?? 0;
    }
    if (points < LEAST[shape]) return;
    if (shape !== 'slashed') {
      if (OPEN.test(folded.slice(Math.max(0, start - REACH), end + 60))) return;
      if (BUS_BEFORE.test(before) || BUS_AFTER.test(folded.slice(end, end + 60))) return;
    }
    put(start, end);
  };
  const figured = stretchesWith(view, FIGURED, 6);
  for (const m of matchesIn(folded, figured, SLASHED, ' / '))
    if (!NOT_MADE_UP.test(m[0].slice(m[0].lastIndexOf(' ') + 1)))
      weigh(m.index, m.index + m[0].length, 'slashed');
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    const end = tokens[i + 1]?.start === token.end ? runEnd(tokens, i) : i;
    const { length } = token.text;
    const figured = end > i || ((at[i] as number) & FIGURED) !== 0;
    if (!figured && length !== 12 && !(length === 4 && token.shape === 'caps')) continue;
    if (/^[£$€]$/.test(tokens[i - 1]?.text ?? '')) continue;
    const whole =
      end > i
        ? {
            ...token,
            text: text.slice(token.start, tokens[end]?.end),
            folded: folded.slice(token.start, tokens[end]?.end),
          }
        : token;
    const shape = token.spaceBefore || i === 0 || !joins(tokens[i - 1]) ? shapeOf(whole) : null;
    if (shape === 'groups') {
      const next = tokens[i + 1];
      if (FIGURE.test(whole.text)) weigh(whole.start, tokens[end]?.end ?? whole.end, shape);
      else if (next && shapeOf(next) === 'groups') weigh(token.start, next.end, shape);
    } else if (shape) weigh(whole.start, tokens[end]?.end ?? whole.end, shape);
  }
  const short = (i: number): boolean =>
    ((at[i] as number) & FIGURED) !== 0 && isAnnounced(folded, (tokens[i] as Token).start);
  for (const m of digits >= 2 ? matchesIn(folded, stretchesAbout(view, short, 6), SHORT) : []) {
    const groups = m[0].split(/[ -]/);
    if (groups.every((g) => FIGURE.test(g)) && groups.some((g) => /[a-z]/.test(g) && !NOT_MADE_UP.test(g)))
      weigh(m.index, m.index + m[0].length, 'meeting');
  }
  // A meeting's number has nine figures or more.
  for (const m of digits >= 9 ? matchesIn(folded, figured, MEETING) : [])
    weigh(m.index, m.index + m[0].length, 'meeting');
  return found;
}

const bare = (word: string): string => (word.endsWith("'s") ? word.slice(0, -2) : word);
const JOINING = new Set('&!_$*^=.-');
const joins = (token: Token | undefined): boolean => token?.kind === 'punct' && JOINING.has(token.text);

/** The last token of a run without spaces: "neep&tattie_88" is one word to whoever types it. */
function runEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (tokens[end + 1] && !tokens[end + 1]?.spaceBefore && tokens[end + 1]?.start === tokens[end]?.end) {
    const next = tokens[end + 1] as Token;
    if (next.kind === 'word' || next.kind === 'number') end++;
    else if (
      joins(next) &&
      tokens[end + 2]?.start === next.end &&
      /word|number/.test(tokens[end + 2]?.kind ?? '')
    )
      end += 2;
    else break;
  }
  return end;
}
