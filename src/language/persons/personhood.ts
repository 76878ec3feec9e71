import type { Token, View } from '../../engine/doc.ts';
import { CUE, viewCues } from '../cues.ts';
import { setOf } from '../sets.ts';
import { STREET_ENDS } from '../streets.ts';
import { BY_MANY, BY_ONE, IS_SO } from './doings.ts';
import { VIRTUES } from './lowered.ts';
import type { Span } from './score.ts';
import { DOING, SURE } from './score.ts';
import type { Unit } from './units.ts';

/*
 * Two ordinary words ("Rose Field", "drew long") are a person's name where something is told of them that is told of
 * people alone, and a place or a thing where they are treated as one. Points, about log-odds: for a person above 0.
 */

/** Ends the name of a place, a house or a school as often as a person's. */
const SITES = setOf(
  STREET_ENDS,
  'hill hills park house church hall field fields wood woods green lodge gate gates mill bridge grange bank banks brook moor view manor farm temple chapel abbey priory pool pond garden lake forest tower towers castle heath meadow meadows bay common orchard dale vale beck burn',
);
const BETWEEN = setOf(
  'also just already finally then even only still never always both again once all really recently later now quietly kindly bravely quickly suddenly very',
);
const HAS = setOf("has have had hasn't haven't hadn't");
const IS = setOf("is was isn't wasn't");
const MAY = setOf(
  "can can't cannot could couldn't will won't would wouldn't did didn't does doesn't must should might",
);
const ARTICLE = setOf('the a an this that these those every each any no some');
const AT = setOf(
  'at in on near behind outside inside around along across through under via beside past towards into up down off onto visit visiting opposite',
);
/** What is told of places, times and works. */
const OPENED = setOf(
  'closed shut open flooded being full back over available ready cancelled postponed online live locked busy quiet empty out due coming next tomorrow tonight',
);
const RUNS = setOf(
  'opens starts begins ends closes reopens reopened raises raised costs returns holds contains includes needs continues continued remains looks boasts hosts hosted stocks',
);
const MADE = setOf(
  'written drawn painted made designed built composed baked sung read performed played led invented created captained choreographed knitted sewn told narrated photographed illustrated solo lights artwork art poem poems poetry picture drawing painting poster model story words lyrics music cover goal goals try tries photo photos report haiku sonnet speech cake cakes sculpture nominated found spotted carried solved opened won broken beaten saved rescued scored signed sent joined voiced',
);
/** Of somebody alone. */
const HERS = setOf(
  'poem poems story stories drawing drawings painting picture poster model goal goals try answer answers idea ideas question speech essay letter pocket pockets hand hands hair shoe shoes sock socks foot lunch coat bag mum dad sister brother nan gran grandad grandma uncle auntie family birthday face smile laugh voice homework handwriting turn serve shot throw cake cakes recipe bridge tower guess score time solo part costume hat glasses tooth teeth knee elbow nose desk chair favourite work effort kindness courage team-mate friend friends joke jokes dance song haiku sonnet sunflower egg rocket parachute hamster dog cat rabbit impression reply turnip scarecrow',
);
const SHE = setOf("he she his her him hers himself herself he's she's he'd she'd he'll she'll");
const TOLD_OF = CUE.title | CUE.kin | CUE.sibling;

const isWord = (t: Token | undefined): t is Token => t?.kind === 'word';

/** Are the next two words written as this name is, so that they may be another? */
const isPair = (view: View, i: number, low: boolean): boolean => {
  const [a, b, c] = [view.tokens[i], view.tokens[i + 1], view.tokens[i + 2]];
  if (!isWord(a) || !isWord(b)) return false;
  if (low) return a.shape === 'lower' && (BY_ONE.told.has(c?.folded ?? '') || c === undefined || !isWord(c));
  return a.shape !== 'lower' && b.shape !== 'lower';
};

/** What goes on about somebody after the name, or after all names of a row. */
function after(view: View, to: number, low: boolean, site: boolean): number {
  const { tokens } = view;
  let i = to + 1;
  for (let row = 0; row < 4; row++) {
    const link = tokens[i];
    if (!link || !/^(?:and|&|,|\+)$/.test(link.folded)) break;
    const next = link.text === ',' && /^(?:and|&)$/.test(tokens[i + 1]?.folded ?? '') ? i + 2 : i + 1;
    if (!isPair(view, next, low)) break;
    i = next + 2;
  }
  if (tokens[i]?.text === ',') i++;
  const open = tokens[i];
  if (!isWord(open) || open.sentence !== tokens[to]?.sentence) return 0;
  if (open.folded === 'who' || open.folded === 'whose') return 2.5;
  // What stands behind it with a capital is told elsewhere (a road, an award, a subject).
  if (i === to + 1 && open.shape !== 'lower' && tokens[to]?.shape === 'cap') return 0;
  while (BETWEEN.has(tokens[i]?.folded ?? '')) i++;
  const word = tokens[i]?.folded ?? '';
  const then = (k: number): string => {
    let j = i + k;
    while (BETWEEN.has(tokens[j]?.folded ?? '') || tokens[j]?.folded === 'not') j++;
    return tokens[j]?.folded ?? '';
  };
  const many = site ? 0.6 : 1.6;
  if (RUNS.has(word)) return -2;
  if (MAY.has(word)) {
    if (BY_ONE.base.has(then(1))) return 2.5;
    if (BY_MANY.base.has(then(1))) return many;
  }
  if (BY_ONE.told.has(word)) return 2.5;
  if (BY_MANY.told.has(word)) return tokens[i + 1]?.folded === 'me' ? 2.5 : many;
  // "Wonder Wall has gone up".
  if (HAS.has(word) && then(1) === 'gone' && /^(?:up|down|live|out)$/.test(then(2))) return -1.5;
  if (HAS.has(word)) return BY_ONE.done.has(then(1)) ? 2.5 : BY_MANY.done.has(then(1)) ? many : 0;
  if (IS.has(word)) {
    const so = then(1);
    if (IS_SO.has(so) || BY_ONE.going.has(so)) return 2.5;
    return BY_MANY.going.has(so) ? many : OPENED.has(so) || so.endsWith('ed') ? -1.5 : 0;
  }
  return 0;
}

/** "She", "his" in the rest of the sentence or at the head of the next, with nobody else named before it. */
function told(view: View, to: number): number {
  const { tokens } = view;
  const sentence = tokens[to]?.sentence ?? 0;
  const cues = viewCues(view);
  let next = 0;
  for (let i = to + 1; i < tokens.length && i < to + 24; i++) {
    const t = tokens[i] as Token;
    if (t.sentence > sentence + 1) return 0;
    if (t.sentence > sentence && ++next > 4) return 0;
    if (t.kind === 'mention') return 0;
    if (t.kind !== 'word') continue;
    if (SHE.has(t.folded)) return 2;
    if (((cues[i] ?? 0) & TOLD_OF) !== 0) return 0;
    if (t.shape === 'cap' && !t.first && t.folded !== 'i' && t.sentence === sentence) return 0;
  }
  return 0;
}

/** What leads to the name, or to the first of a row that it stands in. */
function before(view: View, from: number, low: boolean, site: boolean): number {
  const { tokens } = view;
  const cues = viewCues(view);
  const at = tokens[from] as Token;
  let i = from - 1;
  for (let row = 0; row < 4; row++) {
    if (!/^(?:and|&|,|\+)$/.test(tokens[i]?.folded ?? '')) break;
    const [x, y] = [tokens[i - 2], tokens[i - 1]];
    if (!isWord(x) || !isWord(y) || x.sentence !== at.sentence) break;
    if ((x.shape === 'lower') !== low || (y.shape === 'lower') !== low) break;
    i -= 3;
  }
  const lead = tokens[i];
  if (!lead || lead.sentence !== at.sentence) return 0;
  const word = lead.folded;
  const further = tokens[i - 1]?.folded ?? '';
  if (word === 'by') return MADE.has(further) ? 2 : site ? 0 : 1;
  if (ARTICLE.has(word)) return -4;
  if (AT.has(word)) return site ? -3 : -1.5;
  if (((cues[i] ?? 0) & CUE.praise) !== 0 || (word === 'to' && ((cues[i - 1] ?? 0) & CUE.praise) !== 0))
    return 1.5;
  if (
    word === 'to' &&
    /^(?:done|congratulations|congrats|thanks|thank|listen|listening|belongs|belonging|spoke|talked|applause)$/.test(
      further,
    )
  )
    return 2;
  if (
    /^(?:congratulations|congrats|thanks|ask|asked|told|beat|meet|bowled|watch|remember|believed|caught)$/.test(
      word,
    )
  )
    return 1.2;
  if (word === 'for' && /^(?:applause|cheer|cheers|cheering|clap|vote|done)$/.test(further)) return 1.5;
  return 0;
}

/** "Angel, go and have your lunch", "Drew has been spoken to": the first word alone, once more, as a name. */
function again(view: View, to: number, given: string): number {
  const { tokens } = view;
  for (let i = to + 2; i < tokens.length && i < to + 60; i++) {
    const t = tokens[i] as Token;
    if (t.kind !== 'word' || t.shape === 'lower') continue;
    const own = t.folded === given;
    if (!own && t.folded !== `${given}'s`) continue;
    const next = tokens[i + 1];
    if (next?.kind === 'word' && next.shape !== 'lower') continue;
    if (!own || !t.first || BY_ONE.told.has(next?.folded ?? '') || BY_MANY.told.has(next?.folded ?? ''))
      return 1.5;
    if (IS.has(next?.folded ?? '') || HAS.has(next?.folded ?? '') || next?.text === ',') return 1.5;
  }
  return 0;
}

/**
 * What is told around a name of these two words, in points: above 0 where somebody is meant, below where a place or a
 * thing is, 0 where nothing tells.
 */
export function personhood(view: View, first: Unit, last: Unit): number {
  const low = first.token.shape === 'lower';
  const site = SITES.has(last.word);
  const [from, to] = [first.at, last.at];
  let points = before(view, from, low, site);
  if (last.possessive) points += HERS.has(view.tokens[to + 1]?.folded ?? '') ? (site ? 1.5 : 2) : 0;
  else points += after(view, to, low, site);
  // In small letters "she" alone may be anybody.
  if (!low || points > 0) points += told(view, to);
  if (!low) points += again(view, to, first.word);
  // "WILL FIELD": shouted, and perhaps a question.
  if (points === 0 && first.style === 'caps' && DOING.has(first.word)) return -1.5;
  return points;
}

/** Given names that in small letters are mostly something else. */
const SELDOM = setOf(
  'will may mark drew chase sue rob pat hope can bill frank april june come art guy major royal star king queen prince spring miles max rich grant say',
);

/** Ordinary words both, as given name and as family name on the lists too. */
export const areOrdinary = (first: Unit, last: Unit): boolean =>
  last.word !== 'day' &&
  (first.cue & CUE.title & ~CUE.softTitle) === 0 &&
  (VIRTUES.has(first.word)
    ? last.family >= 1 || last.unknown
    : first.given === 3 &&
      first.common >= 1 &&
      first.common + last.common >= 4 &&
      last.common >= 1 &&
      last.family >= 2);

/**
 * "well done to rose field", "Galileo to Dean Court, who …": two ordinary words that the lists have as given and family
 * name, where something is told that is told of people alone.
 */
export function personalSpans(view: View, units: readonly Unit[]): Span[] {
  const out: Span[] = [];
  for (let i = 0; i + 1 < units.length; i++) {
    const first = units[i] as Unit;
    if (first.given < 3 || first.common < 2 || first.possessive) continue;
    const last = units[i + 1] as Unit;
    if (last.family < 2 || last.at !== first.at + 1 || last.word === first.word) continue;
    if (last.token.sentence !== first.token.sentence || first.style === 'foreign') continue;
    const low = first.token.shape === 'lower';
    const soft = (first.cue & CUE.softTitle) !== 0;
    if ((first.cue & CUE.title) !== 0 && (!soft || low)) continue;
    if (low && SELDOM.has(first.word)) continue;
    if (low ? first.style !== 'lower' || last.token.shape !== 'lower' : last.token.shape === 'lower')
      continue;
    if (last.common < 1 && !low) continue;
    const [ahead, beyond] = [units[i - 1], units[i + 2]];
    if (!low) {
      if (ahead?.at === first.at - 1 && ahead.capital && !ahead.token.first && ahead.style !== 'caps')
        continue;
      if (beyond?.at === last.at + 1 && beyond.capital && !last.possessive && beyond.style !== 'caps')
        continue;
    }
    if (personhood(view, first, last) < (soft || last.word === 'day' ? 2.5 : 1.5)) continue;
    out.push({ from: i, to: i + 1, score: SURE, order: 'given-first' });
  }
  return out;
}
