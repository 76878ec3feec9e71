import type { Token } from '../../engine/doc.ts';
import { setOf } from '../sets.ts';
import { SHORT_STREET_ENDS, STREET_ENDS } from '../streets.ts';
import { weekdayAt } from '../times/weekdays.ts';
import { MONTHS } from '../times/words.ts';
import { type Context, follows, leadOf, put, versus } from './context.ts';
import { glued, isCapital, isPlain, rightOf } from './phrase.ts';
import { rendezvous } from './rendezvous.ts';
import { isIn, ROLE } from './roles.ts';

const isTitle = (t: Token | undefined): boolean =>
  t !== undefined && (isIn(t, ROLE.title) || t.folded === 'st' || t.folded === 'saint');
const EXTENSION = /^(?:car|main|bus|coach|entrance|foyer|gates|gate|park|steps|reception|cafe|stop|bay)$/;

/** "the leisure centre", "the gurdwara on Barking Road", "to church". */
export function generic(c: Context, from: number, to: number): boolean {
  const before = c.tokens[from - 1]?.folded ?? '';
  const lead = leadOf(c, from);
  if (before === 'our' && !lead?.going) return false;
  const owner = ownerBefore(c, from);
  if (owner >= 0) return put(c, owner, to, 'generic', 'generic');
  const article = /^(?:the|a|an|local|our|y|yr|i'r|o'r|a'r)$/.test(before);
  if (!article && !lead?.going && !opens(c, from, to)) return false;
  const next = c.tokens[to];
  if (
    next &&
    isCapital(c.tokens[from]) &&
    isCapital(next) &&
    !isPlain(next) &&
    glued(c.tokens[to - 1] as Token, next) &&
    !c.shouting
  )
    return false;
  const noun = c.tokens
    .slice(from, to)
    .map((t) => t.folded)
    .join(' ');
  if (VAGUE.has(noun) && !lead?.going) return false;
  let right = to;
  while (EXTENSION.test(c.tokens[right]?.folded ?? '') && right < to + 3) right++;
  const named = c.tokens[right + 1];
  if (
    /^(?:on|in|at)$/.test(c.tokens[right]?.folded ?? '') &&
    named &&
    isCapital(named) &&
    !isPlain(named) &&
    weekdayAt(c.tokens, right + 1) === null
  )
    right = rightOf(c.tokens, right + 1);
  const at = before === 'the' ? from - 1 : from;
  const full = right > to && isCapital(c.tokens[right - 1]);
  return full ? put(c, at, right, 'venue', 'shape') : put(c, at, right, 'generic', 'generic');
}

/** "At Mrs Ali's allotment", "to Mr Bell's farm": the first word of whose it is; -1 where nobody's is, or nothing leads there. */
function ownerBefore(c: Context, from: number): number {
  const last = c.tokens[from - 1];
  if (last?.shape !== 'cap' || !/s'?$/.test(last.folded) || !last.folded.includes("'")) return -1;
  let at = from - 1;
  while (at > 0 && from - at < 4 && isCapital(c.tokens[at - 1]) && glued(c.tokens[at - 1] as Token, last))
    at--;
  const lead = leadOf(c, at);
  return lead && (lead.going || /^(?:at|to|in|@)$/.test(lead.word)) ? at : -1;
}

/** "Church at 10 tomorrow", "Panto Thursday": a place alone at the head of a clause, and a time right after it. */
function opens(c: Context, from: number, to: number): boolean {
  const first = c.tokens[from] as Token;
  const before = c.tokens[from - 1];
  if (!first.first && before?.kind !== 'punct' && before?.kind !== 'emoji') return false;
  if (
    !/^(?:church|mosque|gurdwara|temple|mandir|synagogue|panto|pantomime|cinema|zoo|beach|museum|theatre|farm|cathedral)$/.test(
      first.folded,
    )
  )
    return false;
  const next = c.tokens[to]?.folded ?? '';
  const after = c.tokens[to + 1];
  return (
    weekdayAt(c.tokens, to) !== null ||
    /^(?:tomorrow|tmrw|today|tonight)$/.test(next) ||
    (/^(?:at|@)$/.test(next) && after?.kind === 'number')
  );
}

/** A part of any school's ground; "NOT school" is none. */
export function site(c: Context, from: number, to: number): boolean {
  const before = c.tokens[from - 1]?.folded ?? '';
  const two = c.tokens[from - 2]?.folded ?? '';
  if (before === 'not' || (two === 'not' && /^(?:at|from|the|in)$/.test(before))) return true;
  if (c.found.some((f) => f.to > from)) return true;
  if (streetOf(c, from, to)) return true;
  // "Walking to the library", hand in hand: the town's, and not the room with the books.
  if (to - from === 1 && c.tokens[from]?.folded === 'library' && leadOf(c, from)?.going)
    return put(c, before === 'the' ? from - 1 : from, to, 'generic', 'generic');
  // "Whole school, this Friday": who goes, not where.
  if (before === 'whole' && c.tokens[from]?.folded === 'school') return true;
  return put(c, from, to, 'own', 'on site');
}

/** "The Ladywood Road gate", "our Holly Lane entrance": a way into the school, unless it is one of somewhere else. */
function streetOf(c: Context, from: number, to: number): boolean {
  const last = c.found[c.found.length - 1];
  if (last?.to !== from || last.role === 'own' || !ENTRANCE.test(c.tokens[from]?.folded ?? '')) return false;
  if (!STREETS.has(c.tokens[from - 1]?.folded ?? '') && !SHORT_STREETS.has(c.tokens[from - 1]?.folded ?? ''))
    return false;
  // "Cannon Hill Park, Edgbaston Road entrance", "the Court Lane gate of Pype Hayes Park".
  const beside = c.found[c.found.length - 2];
  if (beside !== undefined && last.from - beside.to <= 1) return false;
  if (/^(?:of|to|into|at|for)$/.test(c.tokens[to]?.folded ?? '') && c.tokens[to + 1]?.kind === 'word')
    return false;
  c.found.pop();
  return put(c, last.from, to, 'own', 'on site');
}
const ENTRANCE = /^(?:gates?|entrances?|doors?)$/;

/** A town or country, where a preposition or another place leads to it; elsewhere it is `bare`. */
export function town(c: Context, from: number, to: number): boolean {
  const first = c.tokens[from] as Token;
  if (!isCapital(first) && !c.quiet) return false;
  if (c.grouped.has(from)) return false;
  const before = c.tokens[from - 1];
  if (isTitle(before?.text === '.' ? c.tokens[from - 2] : before)) return false;
  const text = c.tokens
    .slice(from, to)
    .map((t) => t.folded)
    .join(' ');
  if (NO_PLACE.has(text)) return false;
  const next = c.tokens[to];
  if (versus(c, from)) return put(c, from, to, 'away-school', 'town', 'opponent');
  const led = leadOf(c, from);
  if (!led && COMMON.has(text) && (first.first || before?.kind === 'newline') && !mayTell(c, to))
    return false;
  const proper = (t: Token | undefined, beside: Token): boolean =>
    t !== undefined &&
    isCapital(t) &&
    glued(t, beside) &&
    !isPlain(t) &&
    !c.shouting &&
    t.shape !== 'initial';
  if (next && proper(next, first) && weekdayAt(c.tokens, to) === null) return false;
  if (next && (OTHER.has(next.folded) || (isCapital(next) && STREETS.has(next.folded))) && glued(first, next))
    return false;
  if (before && proper(before, first)) return follows(c, from) ? put(c, from, to, 'town', 'town') : false;
  if (led && !led.going && /^(?:to|o|i|for)$/.test(led.word) && thanked(c, from)) return false;
  return put(
    c,
    from,
    to,
    'town',
    'town',
    ...((led && (led.going || TOWNWARD.test(led.word))) || follows(c, from) ? [] : ['bare']),
  );
}

/** Behind a town's name they make something else of it, in small letters too: "Leeds road". */
const OTHER = setOf(
  'house class street road avenue lane crescent united city rovers albion wanderers hotspur villa county fc town park marathon accent',
);
/** These only with a capital: "in Leeds close to the arena", "in York way before ten". */
const STREETS = setOf(STREET_ENDS);
const SHORT_STREETS = setOf(SHORT_STREET_ENDS);

/** Towns whose names are plain words too: at the head of a sentence they are those. */
const COMMON = setOf(
  'tours reading nice deal battle settle hope street wells rugby sandwich stone rye ash cork wash looe',
);

/** What follows such a word where it is the town after all: a day, an hour, "first", "here we come". */
const mayTell = (c: Context, to: number): boolean => {
  const next = c.tokens[to];
  return (
    next === undefined ||
    next.kind === 'number' ||
    next.kind === 'newline' ||
    weekdayAt(c.tokens, to) !== null ||
    /^(?:first|then|here|trip|trippers|today|tomorrow|tmrw|tonight|[!.,;:–—-])$/.test(next.folded)
  );
};

const TOWNWARD =
  /^(?:at|to|in|near|from|via|around|through|by|outside|leaving|starting|finishing|visit|visiting|towards|into|➡|@|yn|i|o|ger|tua|tae)$/;

/** "thanks to Lincoln", "welcome to": no way to go. */
const thanked = (c: Context, from: number): boolean =>
  /^(?:thanks|thank|you|done|congratulations|congrats|welcome|listen|listening|related|due|diolch|for)$/.test(
    c.tokens[from - 2]?.folded ?? '',
  );

/** Without a capital only these words, or any after a phrase of meeting, are led to: a first look. */
export function mayBeLed(c: Context, i: number): boolean {
  const { folded } = c.tokens[i] as Token;
  const before = c.tokens[i - 1];
  return (
    folded === 'theirs' ||
    folded === 'terminal' ||
    folded === 'junction' ||
    (c.ends.size > 0 && before !== undefined && c.ends.has(before.end))
  );
}

/** Roads, "at theirs", the rendezvous after "meet by", and capitals after a phrase of going. */
export function led(c: Context, i: number): boolean {
  const t = c.tokens[i] as Token;
  const before = c.tokens[i - 1];
  if (t.folded === 'theirs' && /^(?:at|to|away)$/.test(before?.folded ?? '')) {
    return put(c, i - 1, i + 1, 'away-school', 'away');
  }
  if (isRoad(c, i)) {
    const near = /^(?:by|at|near|towards)$/.test(c.tokens[i + 1]?.folded ?? '');
    return put(
      c,
      i,
      near && isCapital(c.tokens[i + 2]) ? rightOf(c.tokens, i + 2) : i + 1,
      'transport',
      'road',
    );
  }
  // "Just come off at junction 31".
  if (t.folded === 'junction' && /^\d{1,2}a?$/.test(c.tokens[i + 1]?.text ?? ''))
    return put(c, i, i + 2, 'transport', 'road');
  if (t.folded === 'terminal' && /^\d$/.test(c.tokens[i + 1]?.text ?? '')) {
    return put(c, i, i + 2, 'transport', 'terminal');
  }
  const last = c.found[c.found.length - 1];
  if (last && last.to > i) return false;
  if (rendezvous(c, i)) return true;
  if (!isCapital(t) || c.shouting || t.shape === 'initial' || isPlain(t) || c.grouped.has(i)) return false;
  if (before && isCapital(before) && !isPlain(before) && glued(before, t)) return false;
  const opponent = versus(c, i);
  const lead = leadOf(c, i);
  if (!opponent && !(lead && (lead.going || AT.has(lead.word)))) return false;
  // "At Sir Robert Smyth": a school that bears somebody's name.
  const knight =
    KNIGHTS.test(t.folded) && c.fixture && (opponent || lead?.word === 'at' || lead?.word === '@');
  const to = rightOf(c.tokens, knight ? i + 1 : i);
  const alone = to <= i + 1;
  if (knight) return to > i + 2 && put(c, i, to, 'away-school', 'unknown', ...(opponent ? ['opponent'] : []));
  if (
    (alone && NO_PLACE.has(t.folded.endsWith("'s") ? t.folded.slice(0, -2) : t.folded)) ||
    isTitle(t) ||
    weekdayAt(c.tokens, i) !== null
  )
    return false;
  if (MONTHS.has(t.folded) || /^[A-Za-z]{1,3}\d{1,3}[A-Za-z]?$/.test(t.text)) return false;
  if (alone && lead?.word === 'from' && c.named.has(i)) return false;
  // "In the Recital Room": of the school, unless a journey leads there.
  if (to - i > 1 && c.tokens[to - 1]?.folded === 'room' && !lead?.going)
    return put(c, i, to, 'own', 'on site');
  return (
    to > i &&
    put(
      c,
      i,
      to,
      opponent ? 'away-school' : 'venue',
      'unknown',
      ...(lead?.word === 'in' && !lead.going ? ['faint'] : []),
      ...(opponent ? ['opponent'] : []),
    )
  );
}

const KNIGHTS = /^(?:sir|lady|lord|dame)$/;
const AT = setOf('at @ ➡ in outside opposite visit visiting visited yn ym');
/** What is said of roads: "A38 is slow", "M271 shut". */
const TRAFFIC =
  /^(?:is|was|shut|closed|slow|blocked|solid|jammed|crawling|standstill|traffic|gridlock|gridlocked|roadworks|queues?|moving|clear|awful|dreadful|terrible|(?:north|south|east|west)bound|j\d+|junction)$/;
const isRoad = (c: Context, i: number): boolean => {
  const t = c.tokens[i] as Token;
  return (
    t.kind === 'word' &&
    (t.folded.charCodeAt(0) === 97 || t.folded.charCodeAt(0) === 109) &&
    /^[am]\d{1,4}$/.test(t.folded) &&
    t.shape !== 'lower' &&
    (/^(?:on|along|the|near|off|m|a|of|via|at)$/.test(c.tokens[i - 1]?.folded ?? '') ||
      (t.folded.length > 2 && TRAFFIC.test(c.tokens[i + 1]?.folded ?? '')) ||
      // "Club final, Friday lunch, M7" is a room: nobody is on the way.
      (/^m\d{1,2}$/.test(t.folded) &&
        (t.first ||
          c.tokens[i - 1]?.text === ':' ||
          ((c.journey || c.tokens[i + 1]?.kind === 'word') && c.tokens[i - 1]?.text === ','))))
  );
};

/** Capitals after "at" that are no places: tools, feasts, subjects, bodies. */
const NO_PLACE = setOf(
  'zoom teams google parentpay arbor seesaw classdojo dojo tapestry youtube twitter x facebook instagram spotify eventbrite ticketsource justgiving amazon christmas easter eid diwali hanukkah ramadan lent advent halloween ks1 ks2 ks3 ks4 ks5 eyfs gcse gcses btec sats ofsted dfe nhs bbc itv sky netflix ttrs ttrockstars numbots duolingo english french german spanish maths mathematics science history geography music drama art pe re pshe ict dt computing reading writing phonics latin mandarin welsh gk gs ga wa gd wd covid world britain uk eu europe earth god heaven parentmail gmail nadolig pasg cymraeg saesneg level stage premier league championship rugby hope thankfully sadly finally bed desk work home sleep bottom top black someone olympiad everyone nobody mum dad nan grandad prep pre-prep juniors infants seniors away home here there both',
);
const VAGUE = setOf(
  'park town city shops river common college camp train hotel hospital port lodge gallery market slopes services mine coast mountains cafe',
);
