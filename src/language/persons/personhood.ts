import type { Token, View } from '../../engine/doc.ts';
import { CUE, viewCues } from '../cues.ts';
import { setOf } from '../sets.ts';
import { STREET_ENDS } from '../streets.ts';
import { BY_MANY, BY_ONE, IS_SO } from './doings.ts';
import { isOwnWay, SCORED } from './own-way.ts';
import { DOING } from './score.ts';
import { slot } from './slots.ts';
import { together } from './topics.ts';
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
const ARE = setOf('are were');
const OURS = setOf('our your my their his her new');
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
const SHUT = setOf(
  'reopened opened closed started ended arrived returned moved changed finished landed launched bloomed flowered faded dropped turned',
);
const RUNS = setOf(
  'opens starts begins ends closes reopens reopened raises raised costs returns holds contains includes needs continues continued remains looks boasts hosts hosted stocks',
);
const MADE = setOf(
  'planted grown sown dug written drawn painted made designed built composed baked sung read performed played led invented created captained choreographed knitted sewn told narrated photographed illustrated solo lights artwork art poem poems poetry picture drawing painting poster model story words lyrics music cover goal goals try tries photo photos report haiku sonnet speech cake cakes sculpture nominated found spotted carried solved opened won broken beaten saved rescued scored signed sent joined voiced',
);
/** Of somebody alone. */
const HERS = setOf(
  'poem poems story stories drawing drawings painting picture poster model goal goals try answer answers idea ideas question speech essay letter pocket pockets hand hands hair shoe shoes sock socks foot lunch coat bag mum dad sister brother nan gran grandad grandma uncle auntie family birthday face smile laugh voice homework handwriting turn serve shot throw cake cakes recipe bridge tower guess score time solo part costume hat glasses tooth teeth knee elbow nose desk chair favourite work effort kindness courage team-mate friend friends joke jokes dance song haiku sonnet sunflower egg rocket parachute hamster dog cat rabbit impression reply turnip scarecrow volcano robot kite mask lantern puppet fossil invention project prototype debut bike scooter wellies wig hat-trick sandwich lunchbox singing playing reading writing bowling batting bar bat mitzvah blazer recorder trainers boots belt badge epq cartwheel handstand goggles inhaler scarf gloves jumper cardigan tie rucksack helmet tuba violin cello flute cornet trumpet trombone guitar clarinet ears leg arm finger thumb ankle wrist chin fringe granny grandpa nana mam mammy daddy mummy stepdad stepmum aunt cousin twin',
);
const SHE = setOf("he she his her him hers himself herself he's she's he'd she'd he'll she'll");
const AGES = setOf(
  '3 4 5 6 7 8 9 10 11 12 13 14 15 16 three four five six seven eight nine ten eleven twelve thirteen',
);
const DONE_TO = setOf('the a an his her their my our all every each two three four five six them it us');
const OBJECTS = setOf('it them us you me the a an this that these those my our your');
const WAITS = setOf(
  'wait waits waiting meet meets meeting queue queues line park parked stand stands stood standing sit sat gather passed pass stop stops outside',
);
const PLAYED = setOf('batted bowled played run swum sung done saved spotted caught danced thrown tried read');
const TOLD_OF = CUE.title | CUE.kin | CUE.sibling;

const isWord = (t: Token | undefined): t is Token => t?.kind === 'word';

/** Are the next two words written as this name is, so that they may be another? */
const isPair = (view: View, i: number, low: boolean): boolean => {
  const a = view.tokens[i];
  const b = view.tokens[i + 1];
  const c = view.tokens[i + 2];
  if (!isWord(a) || !isWord(b)) return false;
  if (low) return a.shape === 'lower' && (BY_ONE.told.has(c?.folded ?? '') || c === undefined || !isWord(c));
  return a.shape !== 'lower' && b.shape !== 'lower';
};

/** The last token of the row of names that the one ending at `to` stands in. */
function rowEnd(view: View, to: number, low: boolean): number {
  const { tokens } = view;
  let i = to + 1;
  for (let row = 0; row < 4; row++) {
    const link = tokens[i];
    if (!link || !/^(?:and|&|,|\+)$/.test(link.folded)) break;
    const next = link.text === ',' && /^(?:and|&)$/.test(tokens[i + 1]?.folded ?? '') ? i + 2 : i + 1;
    if (!isPair(view, next, low) || /^(?:who|whose)$/.test(tokens[next]?.folded ?? '')) break;
    i = next + 2;
  }
  return i - 1;
}

/** What goes on about somebody after the name, or after all names of a row, of which `end` is the last token. */
function after(view: View, to: number, end: number, site: boolean): number {
  const { tokens } = view;
  let i = end + 1;
  if (tokens[i]?.text === ',') i++;
  const open = tokens[i];
  // "Cherry Orchard (the netball team)".
  if (open?.text === '(' && tokens[i + 1]?.folded === 'the') return -2;
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
  // "X as Miss Trunchbull": a part in a play.
  if (i === to + 1 && word === 'as' && tokens[i + 1]?.shape === 'cap' && !site) return 1.5;
  // "Hope Springs the hare"; "with Grace Park holding the cartridges".
  if (i === to + 1 && word === 'the' && tokens[i + 1]?.shape === 'lower') return -1.5;
  if (BY_ONE.going.has(word)) return 2;
  if (BY_MANY.going.has(word)) return many;
  if (isOwnWay(tokens, i, site)) return 2;
  if (RUNS.has(word)) return -2;
  // "thanks to X for finding it", "well done X for being kind".
  if (word === 'for' && tokens[i + 1]?.folded.endsWith('ing')) return site ? 1 : 2;
  if (ARE.has(word)) {
    const so = then(1);
    if (IS_SO.has(so) || BY_ONE.going.has(so)) return 1.5;
    // "are our new eco captains": what they are is told elsewhere.
    if (ARTICLE.has(so) || OURS.has(so)) return 0;
    // "were both weeded by Year 3".
    return site || (so.endsWith('ed') && isDoneBy(tokens, i)) ? -1.5 : 0;
  }
  if (MAY.has(word)) {
    if (BY_ONE.base.has(then(1))) return 2.5;
    if (BY_MANY.base.has(then(1))) return many;
  }
  if (BY_ONE.told.has(word)) return 2.5;
  if (BY_MANY.told.has(word)) return tokens[i + 1]?.folded === 'me' ? 2.5 : many;
  // "Wonder Wall has gone up".
  if (HAS.has(word) && then(1) === 'gone' && /^(?:up|down|live|out)$/.test(then(2))) return -1.5;
  if (HAS.has(word)) {
    const done = then(1);
    if (BY_ONE.done.has(done)) return 2.5;
    if (BY_MANY.done.has(done)) return many;
    return done.endsWith('ed') && !site && !SHUT.has(done) ? 1 : 0;
  }
  if (IS.has(word)) {
    const so = then(1);
    if (AGES.has(so) && !site && !/^(?:years|hours|days|weeks|miles|minutes|metres|weeks)$/.test(then(2)))
      return 2;
    if (IS_SO.has(so) || BY_ONE.going.has(so)) return 2.5;
    return BY_MANY.going.has(so) ? many : OPENED.has(so) || so.endsWith('ed') ? -1.5 : 0;
  }
  // "weighed the litter", "spotted her gran".
  if (word.length > 4 && word.endsWith('ed') && DONE_TO.has(tokens[i + 1]?.folded ?? ''))
    return site ? 0.4 : 1;
  return 0;
}

/** "were both weeded by Year 3": is it something that is done to a thing? */
const isDoneBy = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 2]?.folded === 'by' || tokens[at + 3]?.folded === 'by';

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

const WEEKS = setOf('week month term match half day game round tournament season');
/** Is somebody's of the week told of right before the token? */
function isPrize(tokens: readonly Token[], at: number, sentence: number): boolean {
  for (let i = at - 1; i >= Math.max(2, at - 6); i--) {
    const [of, the, what] = [tokens[i - 2], tokens[i - 1], tokens[i]] as [Token, Token, Token];
    if (of.sentence !== sentence) return false;
    if (of.folded === 'of' && the.folded === 'the' && WEEKS.has(what.folded)) return true;
  }
  return false;
}

/** What leads to the name, or to the first of a row that it stands in. */
function before(view: View, from: number, low: boolean, site: boolean): number {
  const { tokens } = view;
  const cues = viewCues(view);
  const at = tokens[from] as Token;
  let i = from - 1;
  for (let row = 0; row < 4; row++) {
    if (!/^(?:and|&|,|\+)$/.test(tokens[i]?.folded ?? '')) break;
    const x = tokens[i - 2];
    const y = tokens[i - 1];
    if (!isWord(x) || !isWord(y) || x.sentence !== at.sentence) break;
    if ((x.shape === 'lower') !== low || (y.shape === 'lower') !== low) break;
    i -= 3;
  }
  const lead = tokens[i];
  if (!lead || lead.sentence !== at.sentence) return 0;
  const word = lead.folded;
  const further = tokens[i - 1]?.folded ?? '';
  if (word === 'by' && WAITS.has(further)) return -3;
  if (word === 'by') return MADE.has(further) ? 2 : site ? 0 : 1;
  if (ARTICLE.has(word)) return -4;
  if (AT.has(word)) return site ? -3 : -1.5;
  if (((cues[i] ?? 0) & CUE.praise) !== 0 || (word === 'to' && ((cues[i - 1] ?? 0) & CUE.praise) !== 0))
    return 1.5;
  if (word === 'to' && /^(?:thanks|thank)$/.test(further)) return 1.5;
  if (
    word === 'to' &&
    /^(?:done|congratulations|congrats|listen|listening|belongs|belonging|spoke|talked|applause)$/.test(
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
  // "well batted X", "who else but X".
  if (further === 'well' && PLAYED.has(word)) return 2;
  if (word === 'but' && further === 'else') return 2.5;
  // "reader of the week in 2R is X".
  if (low && (word === 'is' || word === 'was') && isPrize(tokens, i, at.sentence)) return 2;
  if ((word === 'you' || word === 'u') && further === 'thank') return 1.2;
  if (word === 'for' && /^(?:applause|cheer|cheers|cheering|clap|vote|done)$/.test(further)) return 1.5;
  return 0;
}

/** What stands behind "X's": something of hers, or what hers did: "ivy stone's held 11kg, mine one stapler". */
function owned(word: string, site: boolean): number {
  if (HERS.has(word)) return site ? 1.5 : 2;
  return !site && (LASTED.has(word) || BY_ONE.told.has(word)) ? 1.6 : 0;
}
const LASTED = setOf(
  'held survived lasted won broke flew floated sank fell cracked collapsed stood grew weighed measured reached popped exploded erupted landed beat tasted smelled scored got had went came made',
);

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
  const from = first.at;
  const to = last.at;
  const end = rowEnd(view, to, low);
  const next = view.tokens[to + 1]?.folded ?? '';
  let points = before(view, from, low, site);
  if (last.possessive) {
    // "Past X's poster", "at X's party": whose it is tells, not where.
    const mine = owned(next, site);
    points = (mine > 0 ? Math.max(0, points) : points) + mine;
  } else if (SCORED.has(next) && view.tokens[to + 1]?.shape === 'lower' && points < 0) points = 1.5;
  else points += after(view, to, end, site);
  // In small letters "she" alone may be anybody.
  if (!low || points > 0) points += told(view, to);
  if (!low) points += again(view, to, first.word);
  points += slot(view, from, end, site);
  if (points < 2) points -= together(first.word, last.word);
  // "Will Chase it up with the kitchen": a doing word, and what is done.
  if (DOING.has(first.word) && first.token.first && OBJECTS.has(view.tokens[to + 1]?.folded ?? ''))
    points -= 3;
  // "WILL FIELD": shouted, and perhaps a question.
  if (points === 0 && first.style === 'caps' && DOING.has(first.word)) return -1.5;
  return points;
}
