import type { Token, View } from '../../engine/doc.ts';
import { CUE } from '../cues.ts';
import { keptWith } from '../kept.ts';
import { entryAtToken } from '../lexicon/entry.ts';
import { EMPTY, setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';
import type { Context } from './context.ts';

/*
 * Firms that are called after who runs them: "Rosa Delgado Coffee Co.", "Hana Mori Crafts", "Harris & Daughters". Each is
 * told by what stands behind the name with a capital. From general knowledge.
 */

/** Ends a firm's name. None is a subject, a sport or a part in a band, which stand behind a pupil's name in lists. */
const TRADES = setOf(
  'coffee coffees crafts embroidery outfitters outfitter schoolwear workwear menswear clothing tutoring tutors ceramics',
  'storytelling decorators builders roofers joiners carpenters contractors stationers stationery confectionery',
  'confectioners upholsterers tailors tailoring hairdressing hairdressers aesthetics groomers marquees amusements',
  'funfairs drainage paving surfacing welding fabrications greengrocers fishmongers ironmongers jewellery',
  'framing glaziers cobblers knitwear chocolates confections creameries creamery roasters roastery patisserie',
  'antiques auctioneers undertakers funerals coachworks bodyworks excavations groundworks plastering tiling',
  'photographers photographic videography illustration',
);
/** What such a firm is called in small letters too. */
const TRADESMEN = setOf(
  'contractors builders roofers joiners carpenters plumbers electricians decorators plasterers glaziers solicitors butchers bakers florists caterers opticians undertakers upholsterers jewellers photographers hairdressers barbers accountants architects surveyors removals motors autos roofing plumbing scaffolding',
);
/** Behind "&", and behind "and" with a capital. */
const KIN = setOf('sons son daughters daughter bros brothers nephews');
const HOUSE = setOf('daughter daughters son nephews partners associates company');

/** Is it a word with which a firm's name ends, and no name of a person? */
export const endsFirm = (word: string): boolean => TRADES.has(word);

const isCap = (a: Around, i: number): boolean => a.here(i) && /^\p{Lu}/u.test(a.token(i)?.text ?? '');

/** "Donated by Barry Vale Coaches: X": is the role at `k` the end of a firm's name? */
export function endsFirmAt(a: Around, k: number): boolean {
  if (!a.cue(k, CUE.thing) || !isCap(a, k) || !isCap(a, k - 1)) return false;
  const { family, common } = entryAtToken(a.tokens[k - 1] as Token).known;
  return family > 1 && common < 3;
}

/** Does the name that ends at token `to` go on as a firm's? */
export function isFirmsName(a: Around, to: number): boolean {
  const next = a.word(to + 1);
  if (next === '&') {
    if (/^(?:sons|bros|brothers)\b/.test(a.word(to + 2)) || (isCap(a, to + 2) && HOUSE.has(a.word(to + 2))))
      return true;
    // "Kacper Nowicki & co built a bridge": friends, not a firm.
    return a.word(to + 2) === 'co' && (a.token(to + 2)?.shape !== 'lower' || a.word(to + 3) === '.');
  }
  if (next === 'and') return isCap(a, to + 2) && KIN.has(a.word(to + 2));
  if (next === 'estate' && a.word(to + 2) === 'agents') return true;
  // "Alun Griffiths contractors", "Gary Pugh plumbers": more than one, and no doing of a child's.
  if (!isCap(a, to + 1)) return a.here(to + 1) && TRADESMEN.has(next) && !/^\p{L}/u.test(a.word(to + 2));
  if (TRADES.has(next)) return a.token(to)?.shape !== 'caps' || a.token(to + 1)?.shape === 'caps';
  for (let j = to + 1; j <= to + 3 && isCap(a, j); j++) {
    if (a.says(j, SAYS.firm)) return true;
    // "Rosa Delgado Bean Co."
    if (a.word(j) === 'co' && a.token(j)?.shape === 'cap' && (j > to + 1 || a.word(j + 1) === '.'))
      return true;
  }
  return false;
}

/** What a trader has, and no child: "Joe Pirelli's van", "Josie Flynn's salon". */
const TRADERS =
  /^(?:(?:ice[ -]cream|chip|coffee|pizza|burger|food|fish) )?(?:van|lorry|salon|food truck|restaurant|barbershop|butchers)\b/;
/** Is something of a trader's told right behind "X's", from token `at` on? */
export const ofTrader = (a: Around, from: number, at: number): boolean =>
  a.here(at) &&
  a.token(at)?.shape === 'lower' &&
  (TRADERS.test(a.clause(at, 1, 3)) ||
    (/^(?:at|from)$/.test(a.word(from - 1)) &&
      IN_STREET.test(a.clause(at, 1, 5)) &&
      SOLD.test(a.view.folded)));

/** "Ties are back in stock at Hector Vale's on Bridge Street". */
const IN_STREET =
  /^(?:on|in) (?:the )?(?:\S+ ){0,2}(?:street|st|road|rd|lane|square|row|arcade|precinct|market|parade|high street|town|village)\b/;
const SOLD =
  /\b(?:stock|stocks|sells?|sold|available|buy|bought|order|uniforms?|ties|blazers|tokens?|shop|\d+% off)\b/;

const OF_FAMILY =
  /(?<=^|[^\p{L}])(\p{Lu}[\p{L}'’-]+) (?:& ?[Ss]|and S)(?:ons?)(?!\p{L})|(?<=^|[^\p{L}])(\p{Lu}[\p{L}'’-]+) (?:& ?[Dd]|and D)aughters?(?!\p{L})|(?<=^|[^\p{L}])(\p{Lu}[\p{L}'’-]+) Bros(?!\p{L})/gu;
/** Stands in each of those, and is looked for much faster. */
const KIN_SIGN = / (?:& ?[SsDd]|and [SD]|Bros)/;
/** The families, folded, whose firms a post tells of: "Carpanini & Sons". */
const familiesOf = keptWith((view): ReadonlySet<string> => {
  if (!KIN_SIGN.test(view.text)) return EMPTY;
  const out = new Set<string>();
  for (const [, sons, daughters, brothers] of view.text.matchAll(OF_FAMILY))
    out.add((sons ?? daughters ?? brothers ?? '').toLowerCase());
  return out;
});

/** Is a name that of the family whose firm the same post tells of, and does nothing tell that a pupil is meant? */
export const ofFamilyFirm = (view: View, words: readonly string[], { tie, pupil }: Context): boolean =>
  tie < 2 && pupil < 2.5 && familiesOf(view).has(words.at(-1) ?? '');

/** "Raj Bisht of Bisht Autos", "Paul Rook from Rook's Bakery": of the firm that bears the family name, which ends at `to`. */
export function ofOwnFirm(a: Around, to: number): boolean {
  if (!/^(?:of|from|at)$/.test(a.word(to + 1)) || !isCap(a, to + 3)) return false;
  return a.word(to + 2).replace(/['’]s?$/, '') === a.word(to) && isCap(a, to + 2);
}
