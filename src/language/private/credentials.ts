import type { View } from '../../engine/doc.ts';
import { FIGURED, type Gates, gate, gatesOf, isShouted, mayHold, SIGNED } from '../gate.ts';
import { know } from '../lexicon/know.ts';
import { matchesIn, stretchesWith } from '../stretches.ts';
import { codesIn, mayBeTyped, NETWORK, OPENED } from './codes.ts';
import { joinedLogins, othersBeside } from './logins.ts';
import { looseCodesIn, SAID } from './loose-codes.ts';
import { meetingLinks } from './meeting-links.ts';
import { isNoSecret, isOrdinary } from './no-secrets.ts';
import type { Found } from './phones.ts';
import { RECIPE_WORDS, recipesIn } from './recipes.ts';

/** Words after which a secret may stand, by how plain the secret must look. */
const KEYWORD =
  /(?<![\p{L}\p{N}])(?:(pass words?|p(?:a|ar)ss?w[aeiou]{1,2}r?ds?|(?:code|safe|security|magic|secret|collection|buzz|access|entry) ?words?|cyfrinair|the word to (?:get in|log in|log on|open it|enter)|pass(?=(?:'s| is|:| =| -)? \S*\d|: ?\p{L}{4}| \p{L}+-\p{L}+-\p{L}+)|(?<=\d{3}[ -]\d{3,5},? (?:and |& )?)pass(?= \p{L}{4})|passcodes?|pass ?phrase|pwd|pw|p\/w)|(log ?ins?|logons?|user ?names?|usernames|sign ?in|log ?on|log in|logging in)|(cod (?:newydd )?(?:y|yr|i'r|ar gyfer) (?:drws|giat|iard|dosbarth|larwm|wi-?fi|clo|blwch|swyddfa|cwpwrdd|sied|hwb|ipads?)(?: newydd)?|(?:\p{L}+ )?(?:pin|pin number|code|codes|combination|(?:key ?safe|keypad|padlock|lockbox|alarm|wi-?fi|network|gate|door)(?: code| key| number)?|key ?code|key|meeting id|webinar id|join id|room id|id))|(enter|type in|punch in|key in|join with|use))(?![\p{L}\p{N}])/gu;

/** Codes that are meant to be seen, or are no secrets at all. */
const PUBLIC_CODE =
  /^(?:dress|location|parking|car park|store|qr|post|zip|area|dialling|morse|highway|binary|source|secret|discount|promo|promotion|promotional|bonus|voucher|offer|referral|gift|coupon|bar|school|consent|event|booking|course|ucas|centre|sort|hex|colour|color|cheat|python|scratch|html|writing|write|learn|to|of|our|computer|moral|behaviour|honour|giftaid|raffle|dof|building|error|train|airport|country|kindness|conduct|green cross|crack the|the da vinci|da vinci|tax|product|design|subject|agile) (?:code|codes|pin|id)$/;
const BARE = /^(?:code|codes|pin|id|key|combination|combo|alarm|padlock|gate|door|network|wi-?fi)$/;
/** Where these are about, a bare "ID" or "code" opens something. */
const OPENS =
  /\b(?:zoom|teams|google meet|meet|meeting|webinar|classroom|kahoot|blooket|quizizz|gimkit|nearpod|menti|mentimeter|slido|padlet|seesaw|dojo|showbie|tapestry|mymaths|my maths|sparx|hegarty|ttrs|ttrockstars|rockstars|numbots|purple mash|spag|edshed|spelling shed|bug club|oxford owl|reading eggs|accelerated reader|myon|timestable|mathletics|doodle|satchel|show my homework|arbor|parentmail|parentpay|mcas|sims|bromcom|teams|wifi|wi-fi|wireless|network|gate|door|doors|entrance|keypad|alarm|lock|padlock|shed|safe|locker|cupboard|entry|laptop|ipad|ipads|chromebook|chromebooks|computer|tablet|log ?in|login|account|app|portal|join|blog|gallery|album|video|stream|livestream|printer|photocopier|till|car park|barrier|site|drws|giat|larwm|clo|hall|room|class page|class blog)\b/;
/** Sentences that talk about secrets, tell a joke of one or play with one. */
const TALK =
  /\b(?:strong|stronger|strongest|weak|secure|hack|hacked|hackers|guess|guessed|worst|commonest|common|most popular|safer internet|e-safety|online safety|cyber|phishing|(?:never|don't|do not) (?:give|tell|share|show|write|post) |papers:|according to|isn't ["']|is not ["']|never share|not share|don't share|don't use|do not use|random words|example|for instance|e\.g|old password|escape room|clue|clues|crack|cracked|cracking|puzzle|riddle|cipher|mystery|treasure|detective|spies|spy|riddles|prize|welsh for|word of the (?:day|week|month)|checkout|off at|discount|% off|tenner off|fiver off|off (?:until|til|till|your)|free delivery|promo|voucher|conduct|read aloud|joke)\b/;

const CONNECT = String.raw`(?:\s*\([^)\n]{1,20}\))?(?<whose>\s+(?:for|to|on|at|of|in|when|if|y|yr|i'r)\s+[^.:=\n]{1,40}?)?(?:(?<has>'s)(?=\s)|\s*(?:,|:|-|\.{0,3})\s*(?:it's|its|it is|that's|which is|which'll be|namely)|\s+(?:(?:has|have|hasn't|been|was|is|are|all|is all)\s+){0,3}(?:reset|changed|set|gone|back|updated|switched)\s+(?:back\s+)?to|\s+(?:yw|ydy|ydi|is now|will be|is still|is|are|now)|\s*(?:=|:|->|→|>|–|-))\s*(?:(?:all )?(?:in )?(?:lower ?case|capitals|small letters|just|simply)\s+)?`;
const AFTER_CONNECT = new RegExp(String.raw`^${CONNECT}["']?(?<value>\d(?: \d){3,7}(?!\S)|\S{2,40})`, 'u');
const AFTER_DIRECT = /^(?:\s+(?:of|with|using|as|in with))?\s+["']?(?<value>\S{3,40})/u;
const NO_VALUE = new Set(
  'like such too more less better best than rubbish hard good bad great people personal year the your a an on in at same for to of and or not no needed required reset changed case case-sensitive sensitive protected attached below above overleaf inside sent printed given stuck safe secret private ready available being been still now also only as by up out this that these those their his her its it my our all they you we i along round around on-the from with if when so just please pls still via dm email text app letter bookbag bookbags planner unchanged changing expired expiring working broken back there here coming going used for: weak strong important different personal unique first last surname initials three four six eight lowercase uppercase capitals capital small letters letter expires given handed issued posted emailed sent texted shared printed stuck shown displayed done ok okay fine down up lost forgotten easy hard tricky simple long short useful essential everything nothing never always'.split(
    ' ',
  ),
);

const LIKE_PASSWORD = /^p(?:a|ar)ss?w[aeiou]{1,2}r?ds?/;
const MISSPELT = ['pas', 'pars'].map((from) => [from, LIKE_PASSWORD] as const);
/** Words of which one must stand before anything is looked for. */
const KEYWORDS =
  'cod cyfrinair passwird buzzword buzzwords codeword codewords safeword word words password passwords passcode passcodes pass passphrase pwd pw w login logins log logging logon logons user username usernames sign pin pins code codes combination keysafe key keypad keycode padlock lockbox alarm wifi wi-fi network gate door id enter type punch join use';
/** These, with a possessive, or a password misspelt. */
const ANNOUNCED = gate(
  KEYWORDS.split(' ').flatMap((w) => [w, `${w}'s`]),
  ...MISSPELT,
);

/** Those of them after which a plain word may be the secret. */
const WORDED = gate(
  'cyfrinair passwird buzzword buzzwords codeword codewords safeword word words password passwords passcode passcodes pass passphrase pwd pw w login logins log logging logon logons user username usernames sign code codes key'
    .split(' ')
    .flatMap((w) => [w, `${w}'s`]),
  ...MISSPELT,
);

/** Does anything stand there that can only be a secret: figures, signs inside a word, capitals, hyphens? */
function mayShow(view: View): boolean {
  const { inside, capitals } = gatesOf(view);
  return (inside & (FIGURED | SIGNED)) !== 0 || capitals > 0 || view.folded.includes('-');
}

/** Papers and courses: everyone may have their numbers. */
const EXAM =
  /\b(?:exam|exams|paper|papers|spec|specification|aqa|edexcel|ocr|wjec|eduqas|sqa|ccea|ucas|candidate|timetable|checkout|discount|voucher)\b/;
/** "uses the password apple": a plain word after the bare keyword, where someone is told to use it. */
const TOLD =
  /(?:with|uses?|using|put|type|and|enter)\s+(?:the\s+|a\s+)?(?:(?:new|same|temporary|usual|class|shared)\s+)?$/;

/** "872 4410 9938 pw raffle": right behind a meeting's number. */
const BESIDE_NUMBER = /\d{3}[ -]?\d{3,4}[ -]?\d{3,5},?\s*(?:and |the )?$/;

/** Where letters alone may be the secret. */
type Plain = 'wireless' | 'code' | null;
type Strength = 'word' | 'login' | 'code' | 'use';

/** Secrets right after the word that announces them. */
function keyedIn(view: View): readonly Found[] {
  const found: Found[] = [...meetingLinks(view)];
  const put = (start: number, end: number, because: string): void => {
    if (!found.some((f) => f.start < end && start < f.end)) found.push({ start, end, because });
  };
  if (!mayHold(view, ANNOUNCED)) return found;
  const plainly = !mayShow(view);
  if (plainly && !mayHold(view, WORDED)) return found;
  for (const m of matchesIn(view.folded, stretchesWith(view, ANNOUNCED, 6), KEYWORD)) {
    const strength: Strength = m[1] ? 'word' : m[2] ? 'login' : m[3] ? 'code' : 'use';
    const keyword = m[0];
    if (plainly && strength === 'use') continue;
    if (PUBLIC_CODE.test(keyword)) continue;
    const from = m.index + keyword.length;
    // "Bus pass: ask at the office": a plain word is a secret only beside the number that it goes with.
    const numbered = BESIDE_NUMBER.test(view.folded.slice(Math.max(0, m.index - 20), m.index));
    if (
      keyword === 'pass' &&
      found.length === 0 &&
      !numbered &&
      !PASS.test(view.folded.slice(from, from + 40))
    )
      continue;
    const line = lineAround(view.folded, m.index);
    if (strength === 'code' && !/\d/.test(line) && isShouted(view)) continue;
    const plain = plainAfter(keyword, line);
    if (plainly && strength === 'code' && plain === null) continue;
    const opens = strength === 'code' || strength === 'use' ? found.length > 0 || OPENS.test(line) : false;
    if ((strength === 'use' || BARE.test(keyword)) && !opens) continue;
    const joined =
      /(?:with|and|,|\/|;)\s*(?:the\s+)?$/.test(view.folded.slice(Math.max(0, m.index - 12), m.index)) ||
      found.some((f) => f.end <= m.index && m.index - f.end <= 6) ||
      (strength === 'word' && numbered) ||
      (strength === 'word' && TOLD.test(view.folded.slice(Math.max(0, m.index - 30), m.index)));
    // "ID 815 0093 2214 code kipper": after a meeting's number a plain word is its key.
    const second = joined && strength === 'code' && /(?:code|key)$/.test(keyword) && found.length > 0;
    const value = valueAfter(view.text.slice(from, from + 90), second ? 'word' : strength, joined, plain);
    if (
      !value &&
      strength !== 'use' &&
      (strength !== 'code' || /wi-?fi|network/.test(keyword)) &&
      !TALK.test(line)
    ) {
      const later = strongLater(view.text.slice(from, from + 70), strength);
      if (later) put(from + later.start, from + later.end, 'password');
    }
    if (
      value &&
      strength === 'code' &&
      EXAM.test(view.folded.slice(Math.max(0, m.index - 25), from)) &&
      !opens
    )
      continue;
    if (
      value &&
      strength === 'code' &&
      /^[\p{L}\p{N}]+\/[\p{L}\p{N}]+$/u.test(view.text.slice(from + value.start, from + value.end)) &&
      EXAM.test(line)
    )
      continue;
    if (value && (found.length > 0 || !TALK.test(line)))
      put(
        from + value.start,
        from + value.end,
        strength === 'word' ? 'password' : strength === 'login' ? 'login' : 'code',
      );
    else if (!value && opens && strength === 'code') {
      const before = valueBefore(view.text.slice(Math.max(0, m.index - 40), m.index));
      if (before && !TALK.test(line))
        put(Math.max(0, m.index - 40) + before.start, Math.max(0, m.index - 40) + before.end, 'code');
    }
  }
  return found;
}

/** Words of which one stands in every text with a secret; but for links, and what fingers put in. */
const SPOKEN_OF = RECIPE_WORDS | ANNOUNCED | OPENED | SAID;

/** Nothing is found without one of these words, a slash, or figures and what fingers do. */
export const mayHoldCredentials = (gates: Gates, { folded }: View): boolean =>
  (gates.lists & SPOKEN_OF) !== 0 || mayBeTyped(gates) || folded.includes('/');

/** Passwords, PINs, codes and keys that stand in the text, and links into a meeting or a class. */
export function credentialsIn(view: View): readonly Found[] {
  const found = [...recipesIn(view)];
  found.push(...keyedIn(view).filter((one) => !found.some((f) => f.start < one.end && one.start < f.end)));
  for (const code of codesIn(view))
    if (!found.some((f) => f.start < code.end && code.start < f.end)) found.push(code);
  found.push(...looseCodesIn(view, found));
  found.push(...othersBeside(view, found));
  return joinedLogins(
    view,
    found.filter((f) => !isNoSecret(view.folded, f.start)).sort((a, b) => a.start - b.start),
  );
}

const PASS = /^(?:'s| is|:| =| -)? (?:\S*\d|\p{L}+-\p{L}+-\p{L}+)/u;

/** The secret after a keyword: plain to see when a connecting word stands between them. */
function valueAfter(
  after: string,
  strength: Strength,
  joined: boolean,
  plain: Plain,
): { start: number; end: number } | null {
  const rest = (after.split('\n')[0] as string).replaceAll('’', "'");
  for (const [pattern, connected] of [
    [AFTER_CONNECT, true],
    [AFTER_DIRECT, false],
  ] as const) {
    const m = pattern.exec(rest);
    const raw = m?.groups?.['value'];
    if (!m || raw === undefined) continue;
    // "The code for Friday's QUIZ": whose quiz it is, and no code.
    if (m.groups?.['whose'] && m.groups['has'] && !/\d/.test(raw)) continue;
    const value = raw.replace(/(?:["')\]]|[.,;:?…]|!(?=$)(?<![\d]!))+$/u, '');
    if (!value || !looksSecret(value, strength, connected || (joined && strength === 'word'), plain))
      continue;
    const start = m[0].length - raw.length;
    return { start, end: paired(rest, extended(rest, start + value.length, value), strength) };
  }
  return null;
}

/** A secret that stands further on in the line: "Castell2024", "140216". */
function strongLater(after: string, strength: Strength): { start: number; end: number } | null {
  const rest = after.split('\n')[0] as string;
  const said = rest.toLowerCase();
  for (const m of rest.matchAll(/(?<=[\s"'(:/])[\p{L}\p{N}!?$*_-]{5,30}(?=["').,;!?]*(?:\s|$))/gu)) {
    const value = m[0].replace(/[!?]+$/, (end) => (/\d/.test(m[0]) ? end : ''));
    const digits = (value.match(/\d/g) ?? []).length;
    const letters = (value.match(/\p{L}/gu) ?? []).length;
    const everyday = isOrdinary(value) || /^(?:year|key|ks|room|week|term|day|page|step)\d+$/i.test(value);
    if (everyday || isNoSecret(said, m.index)) continue;
    if (
      (digits >= 2 && letters >= 3) ||
      (strength === 'word' && letters === 0 && digits >= 5 && digits <= 8 && !/-/.test(value))
    )
      return { start: m.index, end: m.index + value.length };
  }
  return null;
}

function valueBefore(before: string): { start: number; end: number } | null {
  if (!/\d/.test(before) || !/(?:the|your)\s+(?:\p{L}+\s)?$/u.test(before)) return null;
  const m =
    /(?<![£$€\p{L}\p{N}])(?<value>[\p{L}\p{N}#*!]{3,20})["']?\s+(?:is the|is your|as the|as your|for the|on the|into the|in the|to open the|opens the)\s+(?:\p{L}+\s)?$/u.exec(
      before,
    );
  const value = m?.groups?.['value'];
  if (
    !m ||
    value === undefined ||
    !/\d/.test(value) ||
    (/^\d+$/.test(value) && value.length < 4) ||
    isOrdinary(value)
  )
    return null;
  return { start: m.index, end: m.index + value.length };
}

/** Does this look like a secret? A plain word only after "password is". */
function looksSecret(value: string, strength: Strength, connected: boolean, plain: Plain): boolean {
  const folded = value.toLowerCase();
  if (/\+.*\+/.test(value)) return false; // "20+C+M+B+26": chalked over doors at Epiphany
  if (NO_VALUE.has(folded) || /^[@#](?!\d)/.test(value) || value.includes('//')) return false;
  if (isOrdinary(value) && !(strength === 'code' && /^(?:19|20)\d{2}$/.test(value))) return false;
  const digits = (value.match(/\d/g) ?? []).length;
  const letters = (value.match(/\p{L}/gu) ?? []).length;
  if (digits > 0 && letters > 0 && value.length >= 4) return strength !== 'use' || value.length >= 5;
  if (digits >= 4 && letters === 0) return true;
  if (digits >= 3 && letters === 0) return strength === 'code' && (connected || value.length >= 3);
  if (/^(?:\d[-. ]){3,}\d$/.test(value)) return true;
  if (NETWORK.test(value)) return false;
  if (/^[A-Z0-9]{3,6}(?:-[A-Z0-9]{3,6})+$/.test(value)) return true;
  if (/^\p{L}+[!$*]\p{L}+/u.test(value)) return strength === 'word' || strength === 'login' || connected;
  if (/^[A-Z]{4,}$/.test(value)) return strength === 'code' || connected;
  if (strength === 'code' && connected && /^[a-z]{3,4}-[a-z]{3,4}-[a-z]{3,4}$/.test(folded)) return true;
  // A code of letters alone is no English word.
  if (plain === 'code' && /^[a-z]{6,8}$/.test(value)) return know(value).common === 0;
  if (strength === 'code' && connected && plain === 'wireless' && digits === 0)
    return /^[\p{L}]{5,}$/u.test(value);
  if (strength === 'word' && connected) return letters >= 4 && /^[\p{L}\p{N}!?$*_.-]+$/u.test(value);
  return strength === 'login' && (connected ? letters >= 4 && /[._@-]/.test(value) : USERNAME.test(value));
}

/** "bea.f", "clee_t7". */
const USERNAME = /^\p{Ll}{2,}[._-]\p{Ll}[\p{Ll}\d]*$/u;

/** A secret in groups: "842 1176 3390", "QXBR TLWD EOKM JVGA". */
function extended(text: string, end: number, value: string): number {
  const group = /^\d+$/.test(value)
    ? /^ \d{2,6}(?![\p{L}\p{N}:.])/u
    : /^[A-Z]{4}$/.test(value)
      ? /^ [A-Z]{4}(?![\p{L}])/u
      : null;
  let at = end;
  for (let m = group?.exec(text.slice(at)); m; m = group?.exec(text.slice(at))) at += m[0].length;
  return at;
}

/** "galton12, then Hills!de": the second half of a login. Both open it together. */
function paired(text: string, end: number, strength: Strength): number {
  if (strength !== 'login') return end;
  const m =
    /^(?:\s*[,/]\s*|\s+)(?:(?:then|and|and then|followed by)\s+)?([\p{L}\p{N}!$*_-]{5,24})(?=[.,;!?)\s]|$)/u.exec(
      text.slice(end),
    );
  const second = m?.[1] ?? '';
  return m && /[\p{L}].*\d|\d.*\p{L}|\p{L}[!$*_]\p{L}/u.test(second) ? end + m[0].length : end;
}

const plainAfter = (keyword: string, line: string): Plain =>
  /key$/.test(keyword) && /wi-?fi|network/.test(line)
    ? 'wireless'
    : /^(?:class|join|game|access|invite|meeting|classroom|team) code$/.test(keyword)
      ? 'code'
      : null;

function lineAround(folded: string, at: number): string {
  return folded.slice(Math.max(0, at - 110), at + 110);
}
