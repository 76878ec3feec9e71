import type { View } from '../../engine/doc.ts';
import { gate, mayHold } from '../gate.ts';
import { matchesIn, stretchesWith } from '../stretches.ts';
import { PASSWORD } from './codes.ts';
import type { Found } from './phones.ts';

/**
 * Secrets that are told by how they are made: "your surname and your initial", "same as last year's but with 26", "the
 * school motto, first letters only", "'zeta' then 4 then 'qpl'". Whoever reads it can make it.
 */

/** What a secret is told of. */
const SECRET =
  /(?<![\p{L}\p{N}])(?:p(?:a|ar)ss?w[aeiou]{1,2}r?ds?|passcodes?|pass ?phrases?|pins?|pwd|pw|codes?|log[ -]?ins?|log[ -]?ons?|wi-?fi|user ?names?|keypad|combination|combo|cyfrinair|cod y (?:drws|giat|dosbarth)|p\/w|pass(?= is\b|:| =))(?![\p{L}\p{N}])/gu;
const SECRETS = gate(
  "keypad's password passwords passcode passcodes passphrase pin pins pwd pw code codes login logins logon logons log logs wifi wi-fi wi username usernames user keypad pass w combination combo cyfrinair cod",
  ...PASSWORD,
);
/** What schools make secrets of. */
const PART = String.raw`(?:surname|last name|first name|full name|initials?|date of birth|d\.?o\.?b\.?|birthday|birth ?date|year of birth|birth year|(?:\S+ )?year of (?:leaving|joining|entry)|leaving year|post ?code|house number|house name|school (?:name|motto|initials|year)|motto|class (?:name|novel|animal|book|reader|number)|name of (?:the|our|your) \p{L}+|last (?:year|term|week|time)'?s?(?: one)?|the (?:old|usual|same) one|(?:form|class|year) (?=then|plus|\+)|the \p{L}+ word for|the number of|the year (?:we|the|i|you|school|of)\b[^.!?\n]{0,30})`;
/** How it is then made. */
const MADE = String.raw`(?:\+|plus|then|followed by|backwards?|back to front|reversed|in reverse|(?:and|&|with) (?:the|a|an|your|their|this|our)? ?(?:year|initial|number|word|birth year|capital|exclamation|house number|surname|last name|first name|\d+|form|class)|with (?:a |an |the )?\d|(?:first|initial) letters|(?:as )?(?:four|six|eight|\d)[ -](?:digits?|figures?|numbers)|in that order|(?:no|without) (?:spaces?|gaps?|capitals?)|all (?:one word|lower ?case|in capitals|caps)|small letters|initial letters|twice|on the end)`;
const RECIPE = new RegExp(
  String.raw`(?:(?:your|their|his|her|the|my|our|its?|it's|child's|pupil's)\s+){0,2}${PART}[^.!?\n]{0,40}?${MADE}[^.!?,\n]{0,30}(?:,\s*${MADE})*`,
  'u',
);
/** "Same as last year's but with 26 on the end". */
const CHANGED =
  /\b(?:same|as) (?:as )?(?:last|before|always|usual|the old)\b[^.!?\n]{0,24}\b(?:but|plus|only|except|with|and) [^.!?\n]{0,8}(?:\d|backwards|swap|add|capital)[^.!?\n]{0,30}/u;
/** "'zeta' then 4 then 'qpl'". */
const PIECES =
  /(?<=(?:\bis|\bare|\byw|\btype|\benter|'s|:|=)\s+)["']?[\p{L}\d]{1,12}["']?(?:,? (?:then|followed by|and then|yna'?r?|wedyn) ["']?[\p{L}\d]{1,12}["']?){1,4}(?=[^\p{L}]|$)/u;
/** "Three emojis 🐸🚜🌧️ in that order". */
const PICTURES =
  /(?:(?:two|three|four|five) (?:emojis?|pictures?|animals?|colours?|shapes?)[ :,]+)[^.!?\n]{1,40}\bin (?:that|this) order/u;
/** "Peakdistrict all one word with a 9 on the end", "Badgers (capital B)", "four zeros". */
const SPELT =
  /(?<=(?:\bis|\bare|\byw|it's|'s|:|=|and|pass|password)\s+)["']?[\p{L}\d]{4,}["']?,? \(?(?:all )?(?:one word|(?:in )?lower ?case|(?:in )?(?:all )?cap(?:ital)?s\b|(?:with )?(?:a )?capital [a-z]\b|no (?:spaces|gaps|capitals))[^.!?\n]{0,40}|(?<=\b(?:is|are|just|all|:|=)\s+)(?:two|three|four|five|six|all) (?:zero(?:e?s)?|noughts|ones|twos|threes|fours|fives|sixes|sevens|eights|nines)\b/u;
/** Nobody's secret: advice, lessons, riddles, and what is only ever asked for. */
const ADVICE =
  /\b(?:strong|weak|(?:never|don't|do not|avoid) (?:\p{L}+ )?(?:use|using|share|sharing|tell|telling|give|giving|write|put|post|reveal|say|choose|reuse|make|have)|random words|hack\w*|guess(?:ed|able|es)|safer internet|online safety|e-safety|cyber|lesson|assembly|riddle|puzzle|escape room|spies|cipher|caesar|coding|scratch|python|dress code|discount|promo|qr|forgot(?:ten)? (?:your|their|the|a|his|her|my)|need(?:s|ed)? (?:a|the|their|your|his|her)|on the form|sign ?-?up|register|reply with|send us|e-?mail us)\b/u;
/** Each, and whether it may stand before its word: "first name + 3, that's the password". */
const PATTERNS: readonly (readonly [RegExp, boolean])[] = [
  [CHANGED, false],
  [RECIPE, true],
  [PIECES, false],
  [SPELT, false],
  [PICTURES, false],
];
const REACH = 110;

/** These say by themselves that a secret is made: an answer need not name what was asked for. */
const ALONE: readonly (readonly [needle: string, RegExp])[] = [
  // "It's the same as last year but with 26 on the end, capital T"
  [
    'same as',
    /\bsame as (?:last (?:year|term|time|week)|before|always|usual|the (?:old|last) one)(?:'s)?[^.!?\n]{0,16}\b(?:but|only|except|just) (?=[^.!?\n]{0,60}(?:\d+ (?:on|at) the (?:end|front)|capital|backwards|\d in front|hash|a star|swap))[^.!?\n]{3,70}/u,
  ],
  // "Should be LION then 8 8 2"
  [
    ' then ',
    /(?<=\b(?:be|is|it's|was|try|press|just)\s+)\p{L}[\p{L}\d]{0,11},? then \d(?: \d){1,5}(?!\s*(?:p|k|m|km|%|mins?|minutes?|hours?|goals?|points?|up|each|all|of|in|to)\b|[\p{L}\d:.]\d)/u,
  ],
  // "Badge with a code that logs straight in as Freya"
  [
    'log',
    /\b(?:qr ?codes?|code|badge|login card)s?\b[^.!?\n]{0,30}\blog(?:s|ged)?(?: (?:you|him|her|them|straight|right))* in(?:to \p{L}+)? as\b[^.!?\n]{0,40}/u,
  ],
  // "Four digits. Think battle of Hastings"
  [
    'digits',
    /(?<=\b(?:door|gate|lock|keypad|padlock|key ?safe|safe|pin|code|cupboard)\b[^\n]{0,60})\b(?:three|four|five|six|\d) digits[.,:;!]? (?:think(?: of)?|year of|the year|same as|it's the|like your)\b[^.!?\n]{3,40}/u,
  ],
];
const ALONE_WORDS = gate('same then digits badge badges card qr');
/** Of these one must stand before anything is looked for. */
export const RECIPE_WORDS = SECRETS | ALONE_WORDS;

/** Secrets told by how they are made. */
export function recipesIn(view: View): readonly Found[] {
  if (!mayHold(view, RECIPE_WORDS)) return [];
  const { folded } = view;
  const found: Found[] = [];
  for (const { start, end } of mayHold(view, ALONE_WORDS) ? stretchesWith(view, ALONE_WORDS) : []) {
    const part = folded.slice(start, end).replaceAll('’', "'");
    for (const [needle, pattern] of ALONE) {
      const m = part.includes(needle) ? pattern.exec(part) : null;
      if (!m) continue;
      const from = start + m.index;
      const to = start + m.index + m[0].trimEnd().length;
      const about = folded.slice(Math.max(0, from - REACH), to + REACH).replace('qr', '');
      if (!ADVICE.test(about) && !found.some((f) => f.start < to && from < f.end))
        found.push({ start: from, end: to, because: 'password' });
    }
  }
  for (const m of matchesIn(folded, stretchesWith(view, SECRETS, 4), SECRET)) {
    const from = m.index + m[0].length;
    const about = folded.slice(Math.max(0, m.index - REACH), from + REACH);
    if (ADVICE.test(about)) continue;
    for (const [pattern, first] of PATTERNS) {
      const begin = first ? Math.max(0, m.index - REACH) : from;
      const told = pattern.exec(folded.slice(begin, from + REACH).replaceAll('’', "'"));
      if (!told) continue;
      const start = begin + told.index + (/^[\s,]*/.exec(told[0])?.[0].length ?? 0);
      const end = begin + told.index + told[0].trimEnd().length;
      if (!found.some((f) => f.start < end && start < f.end)) found.push({ start, end, because: 'password' });
      break;
    }
  }
  return found;
}
