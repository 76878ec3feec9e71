import type { View } from '../../engine/doc.ts';
import type { Setting } from '../../engine/setting.ts';
import { CUE } from '../cues.ts';
import { famousEitherWay } from '../lexicon/people.ts';
import { apartSpans } from './apart.ts';
import { isCalledThing, isHouse } from './called.ts';
import { turnedRow } from './capitals.ts';
import { isByOffice } from './clergy.ts';
import { commaSpans } from './comma.ts';
import { isCompound } from './compounds.ts';
import { OLDER } from './context.ts';
import { isMascot } from './creature-words.ts';
import { entrySpans } from './entries.ts';
import { ofFamilyFirm } from './firms.ts';
import type { Found } from './found.ts';
import { isInFullRow } from './full-rows.ts';
import { listedSpans } from './listed.ts';
import { loweredSpans } from './lowered.ts';
import { isFromElsewhere } from './morphology.ts';
import { isOffice, isVerbFirst, narrowed, several } from './narrowed.ts';
import { datedDay, partOfKnown } from './neighbours.ts';
import {
  addressed,
  beforeInitial,
  cutOffPlace,
  endsInDay,
  inBrackets,
  inTitle,
  isNamedAfter,
  isOpened,
  isOpponent,
  isRoyal,
  isTowards,
  ofFixtures,
  ofLand,
  opensQuestion,
  partInPlay,
  teamAway,
} from './no-person.ts';
import { ownThings } from './own.ts';
import { isPart, PART } from './parts.ts';
import { mayBeWords, personalSpans } from './personal.ts';
import { personhood } from './personhood.ts';
import { withoutParts } from './played.ts';
import { isMemorial, isTrophy, isWelshPrize } from './prizes.ts';
import { type Span, SURE } from './score.ts';
import { smallHalves } from './small-halves.ts';
import { initialsOnly, partsOf, spansOf } from './spans.ts';
import { staffOf } from './staff.ts';
import { contextOf } from './surroundings.ts';
import { isStop } from './thinglike.ts';
import { timedRow } from './timed-rows.ts';
import { isPaperwork, isYearly } from './topics.ts';
import { twoGiven } from './two-given.ts';
import type { Unit } from './units.ts';
import { isWare } from './wares.ts';
import { asKnown } from './well-known.ts';
import { witnessed } from './witnessed.ts';

/** Full names in running text, each with what stands around it. */
export function fullNames(view: View, units: readonly Unit[], setting: Setting): Found[] {
  const byComma = commaSpans(view, units);
  const apart = apartSpans(view, units);
  const byWords = spansOf(view, units);
  byComma.push(...entrySpans(view, units, byComma), ...turnedRow(view.tokens, units, byWords));
  const halves = smallHalves(view, units);
  const low = loweredSpans(view, units, byWords);
  for (const span of [...timedRow(view, units), ...personalSpans(view, units)])
    if (!overlaps(span, low)) low.push(span);
  for (const span of halves) if (!overlaps(span, low) && !overlaps(span, byWords, span.score)) low.push(span);
  if (byComma.length + apart.length + byWords.length + low.length === 0) return [];
  const taken = new Set<number>();
  const comma: Span[] = [];
  // "Corey "Kit" Reid, Jada Morgan": the family name of what stands before.
  const ends = new Set(apart.map((s) => s.to));
  for (const s of [...byComma.filter(({ from }) => !ends.has(from)), ...apart]) {
    if (taken.has(s.from) || taken.has(s.to)) continue;
    comma.push(s);
    for (let i = s.from; i <= s.to; i++) taken.add(i);
  }
  const plain = byWords.filter((s) => !units.slice(s.from, s.to + 1).some((_, i) => taken.has(s.from + i)));
  const out: Found[] = [];
  withoutParts(view, units, plain);
  const lowered = low.filter((l) => !taken.has(l.from) && !taken.has(l.to));
  const listed = listedSpans(view, units, [...comma, ...plain], lowered);
  for (const span of lowered) if (!overlaps(span, plain, SURE) && !overlaps(span, listed)) listed.push(span);
  const rest = plain.filter((s) => !overlaps(s, listed));
  const all = [...comma, ...rest, ...listed].sort((a, b) => a.from - b.from);
  for (const span of all) {
    const found = foundOf(view, units, shared(view, units, narrowed(units, span, setting)), setting, all);
    if (found) out.push(found);
  }
  return out;
}

const overlaps = (span: Span, others: readonly Span[], least = 0): boolean =>
  others.some((o) => o.from <= span.to && span.from <= o.to && o.score >= least);

/** "Twins Arun and Anya Pillai": the first word, and no name. */
const opens = (u: Unit): boolean => u.token.first && u.given < 2 && u.family < 3 && u.common >= 2;

/** "Tahmina and Nusaybah Begum": a given name joined to a full name shares its family name. */
function shared(view: View, units: readonly Unit[], span: Span): Span {
  if (span.order === 'family-first') return span;
  const first = units[span.from] as Unit;
  const link = view.tokens[first.at - 1];
  if (
    !link ||
    !(link.folded === 'and' || /^[&+/]$/.test(link.text)) ||
    link.sentence !== first.token.sentence
  )
    return span;
  const i = link.kind === 'word' ? span.from - 2 : span.from - 1;
  const other = units[i];
  const joinedBefore = units[i - 1];
  if (joinedBefore && other && joinedBefore.at === other.at - 1 && isPart(joinedBefore, PART.inner))
    return span;
  if (!other || other.at !== first.at - 2 || other.possessive || other.given < 2 || other.common >= 3)
    return span;
  if (other.capital !== first.capital) return span;
  // "Zara/Zain Hussain", but "Branwen / Sioned Pugh".
  if (link.text === '/' && (link.spaceBefore || other.given < 3 || other.common > 0)) return span;
  // "nathaniel obi and rosie clegg": the family name of another.
  if (
    joinedBefore?.at === other.at - 1 &&
    ((joinedBefore.capital && !opens(joinedBefore)) || joinedBefore.given >= 2)
  )
    return span;
  if (other.token.sentence !== first.token.sentence) return span;
  // "Lottie (Charlotte) Penn and Alex Wrona", "Dev Nair as Joseph and Seb Long": the end of what is told of another.
  if (/^(?:[,)\]"”»/]|as)$/.test(view.tokens[other.at - 1]?.folded ?? '')) return span;
  return { ...span, from: i };
}

/** "BHAYAT, Yunus", "Ugradar, Zakariya", "1 grant, nevaeh": the family name, a comma, the given name. */
function entered({ tokens }: View, units: readonly Unit[], { from, to }: Span): boolean {
  for (let k = from; k < to; k++) {
    const u = units[k] as Unit;
    const next = units[k + 1] as Unit;
    if (tokens[u.at + 1]?.text === ',')
      return (
        u.word.length > 2 &&
        (u.token.shape === 'caps' || ((u.unknown || !u.capital) && next.given >= 2 && next.common < 2))
      );
  }
  return false;
}

function foundOf(
  view: View,
  units: readonly Unit[],
  span: Span,
  setting: Setting,
  all: readonly Span[],
): Found | null {
  const first = units[span.from] as Unit;
  const last = units[span.to] as Unit;
  if (isRoyal(first, units[span.from + 1] as Unit)) return null;
  if (isNamedAfter(view, first, last) || (span.to === span.from + 1 && isVerbFirst(view, first, last)))
    return null;
  // "Driver Eifion", "Bishop Conrad": somebody by office and given name.
  if (span.to === span.from + 1 && isOffice(first) && last.given >= 2 && last.family < 3) return null;
  if (isByOffice(view, first, last)) return null;
  const words = units.slice(span.from, span.to + 1).map((u) => u.word);
  if (ownThings(setting).has(words)) return null;
  if (cutOffPlace(units, span) || partOfKnown(view, units, span) || twoGiven(view, units, span)) return null;
  const context = contextOf(view, first.at, last.at, last.possessive);
  if (context.thing) return null;
  // "Ailsa House are top of the table", "Well done Nelson House, winners of sports day!"
  if (
    last.word === 'house' &&
    last.token.shape !== 'lower' &&
    (context.tie < 3 || isHouse(view, last, context))
  )
    return null;
  if (inTitle(view, first, last) || beforeInitial(units, span)) return null;
  const ahead = units[span.from - 1];
  const led = ahead?.at === first.at - 1 && ahead.capital;
  if (span.to === span.from + 1 && !led && isCompound(first, last) && !isInFullRow(view, units, span, all))
    return null;
  if (span.order === 'given-first' && isPart(first, PART.older) && context.tie < 2 && context.pupil < 2.5)
    if (!isFromElsewhere(last.word) && !(last.familyFirst && last.given < 3 && last.word !== 'lee')) {
      context.adult += OLDER.points;
      context.why.push(OLDER.why);
    }
  if (ofFamilyFirm(view, words, context)) {
    context.adult += 4;
    context.why.push('of a family whose firm is told of');
  }
  if (span.order === 'family-first' && entered(view, units, span)) {
    context.pupil += 2;
    context.why.push('as a register or result sheet writes it');
  }
  const staff = staffOf(setting).is(words);
  // "William "Bill" Shakespeare": known without what stands between.
  const bare = span.to === span.from + 2 && units[span.from + 1]?.at === first.at + 2;
  const told = famousEitherWay(bare ? [first.word, last.word] : words) ?? several(words);
  // "1 court, dean": no ground is written with a comma.
  const known = told === 'thing' && view.tokens[first.at + 1]?.text === ',' ? null : told;
  if (span.to === span.from + 1 && (isYearly(first.word, last.word) || isPaperwork(view, first, last)))
    return null;
  // "Lemon Drizzle from 3B, Victoria Sponge from 3L": whoever made it, nobody is called so.
  if (known === 'thing' && last.common >= 3 && last.family < 2 && last.given < 2) return null;
  if (mayBeWords(first, last) && !context.titled && context.adult < 3) {
    context.person = Math.max(-2, personhood(view, first, last));
    context.name += Math.max(-1.5, Math.min(1.2, context.person * 0.4));
  }
  let score = span.score + context.name;
  const before = view.tokens[first.at - 1];
  asKnown(view, first, last, known, context);
  if (
    (last.cue & CUE.thing) !== 0 &&
    last.common >= 2 &&
    context.tie < 3 &&
    before &&
    (isPart(before, PART.preposition) || before.kind === 'number')
  )
    score -= 2;
  const landed = (last.cue & CUE.thing) !== 0 || isPart(last, PART.land);
  // "at Preston Montford": a place's name, unless something says that a pupil is meant.
  if (before && isPart(before, PART.site) && (first.place || last.place) && context.tie < 2) score -= 4;
  // "they'll be at Lacon Childe", "a Dyson Airblade": no given name by any list.
  const towards = before?.folded === 'at' && isTowards(view, first, last);
  if (towards) context.person += 2;
  else if (before?.folded === 'at' && context.tie < 2) {
    if (first.given < 2 && !first.initial) score -= 2;
    if (ofLand(last)) score -= 4;
  }
  if ((before?.folded === 'a' || before?.folded === 'an') && first.given < 2 && context.tie < 2) score -= 2;
  // "3rd Yusra Bapu (Highfield Spinney)": the sign of a prize is hers.
  if (
    first.given < 2 &&
    (first.place || last.common >= 2 || isPart(last, PART.land)) &&
    inBrackets(view, first, last)
  )
    return null;
  if (first.given < 3 && context.tie < 2 && inBrackets(view, first, last)) score -= 3;
  if (
    before &&
    isPart(before, PART.versus) &&
    landed &&
    context.tie < 2 &&
    !isOpponent(view, units, span.from)
  )
    score -= 4;
  else if (
    landed &&
    last.common >= 2 &&
    !(first.given === 3 && first.common < 2 && !first.place) &&
    context.tie < 2 &&
    ofFixtures(view)
  )
    score -= 3;
  if (before && isPart(before, PART.greeting)) return null;
  if (context.tie < 2 && isStop(view, first, last)) return null;
  if (last.word === 'day' && datedDay(view, last.at)) return null;
  if (context.tie < 4 && (isWare(view, first, last) || isMascot(first, last))) return null;
  if (addressed(view, first, last) || endsInDay(view, first, last) || opensQuestion(view, first, last))
    return null;
  if (partInPlay(view, units, span) || isCalledThing(view, units, span, context.tie)) return null;
  if (
    context.tie < 3 &&
    (isTrophy(first, last, before) ||
      isMemorial(view, last, before) ||
      isOpened(view, last) ||
      isWelshPrize(view, first, last))
  )
    return null;
  // "Ysgol Henry Richard": a school, hall or street called after somebody.
  const head = units[span.from - 1];
  if (head && head.at === first.at - 1 && head.capital && isPart(head, PART.called) && context.tie < 4)
    return null;
  if (isPart(first, PART.called) && first.given < 2 && context.tie < 4) return null;
  // "ym Mae Caerdydd": Welsh for "in", before places only.
  if ((before?.folded === 'ym' || before?.folded === 'yng') && context.tie < 2) return null;
  if (before && teamAway(view, first.at) && context.tie < 4) return null;
  // "Beech Sam; Oak Ruby": classes, each with a given name.
  if (
    span.order === 'family-first' &&
    first.common >= 2 &&
    first.given < 3 &&
    !first.familyFirst &&
    first.token.shape === 'cap' &&
    last.given === 3 &&
    view.tokens[first.at + 1]?.kind === 'word'
  )
    score -= 2;
  if (context.noun && first.common >= 3 && last.common >= 3) score -= 0.6;
  if (context.alone) score += view.id.startsWith('poll[') ? 1 : 0.5;
  if (before?.folded === 'the' && (last.cue & CUE.thing) !== 0 && last.common >= 2) return null;
  if (known || staff) score = Math.max(score, SURE);
  score += Math.min(0.9, context.pupil * 0.3) + witnessed(view, first, last, score, setting);
  const [given, family] = partsOf(units, span);
  return {
    field: view.id,
    start: first.token.start,
    end: span.close ?? last.end,
    form: initialsOnly(units, span) ? 'initial-surname' : 'full',
    via: 'words',
    words,
    given,
    family,
    score,
    context,
    famous: known,
    policyStaff: staff,
  };
}
