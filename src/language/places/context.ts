import type { Token } from '../../engine/doc.ts';
import type { PlaceFact } from '../../engine/facts.ts';
import { isGiven } from '../given.ts';
import type { Own } from './own.ts';
import { glued, leadBefore } from './phrase.ts';
import { isIn, ROLE } from './roles.ts';

export type Role = PlaceFact['role'];
export type Found = {
  readonly from: number;
  readonly to: number;
  readonly role: Role;
  evidence: string[];
};

/** What the finders of places share while they read one view from left to right. */
export type Context = {
  readonly tokens: readonly Token[];
  readonly own: Own;
  /** Offsets where a phrase of going or meeting ends: what follows is where. */
  readonly ends: ReadonlySet<number>;
  /** Tokens that belong to a class, a year or a team. */
  readonly grouped: ReadonlySet<number>;
  /** Tokens that speak of pupils, a class, a team. */
  readonly people: ReadonlySet<number>;
  /** Tokens of persons' names. */
  readonly named: ReadonlySet<number>;
  /** Somewhere in this text a coach, a train or a night away is told. */
  readonly journey: boolean;
  /** Somewhere in this text a match is told. */
  readonly fixture: boolean;
  readonly reply: boolean;
  /** Capitals say nothing: nearly all words have them. */
  readonly shouting: boolean;
  /** Capitals say nothing: no word has one. */
  readonly quiet: boolean;
  /** The same, but for a word that is shouted. */
  readonly hushed: boolean;
  readonly found: Found[];
};

export type Lead = { readonly word: string; readonly going: boolean };

/** The word that leads to token `from`, where it is one that leads to a place. */
export function leadOf(c: Context, from: number): Lead | null {
  const j = leadBefore(c.tokens, from);
  const lead = c.tokens[j];
  // "Where? Framlingham"
  if (lead?.text === '?' && c.tokens[j - 1]?.folded === 'where') return { word: 'where', going: true };
  // "Finish = Kingsmead Common"
  if (
    lead?.text === '=' &&
    /^(?:start|finish|end|meet|base|camp|venue|where)$/.test(c.tokens[j - 1]?.folded ?? '')
  )
    return { word: '➡', going: true };
  if (!lead || j < 0 || !glued(lead, c.tokens[from] as Token)) return null;
  // "Taking part in the Big Pedal".
  if (lead.folded === 'in' && c.tokens[j - 1]?.folded === 'part') return null;
  const going = c.ends.has(lead.end) || moved(c, j);
  if (lead.kind === 'emoji') return /➡|👉|📍/u.test(lead.text) ? { word: '➡', going: true } : null;
  if (lead.text === '→' || lead.text === '>') return { word: '➡', going: true };
  return going || isIn(lead, ROLE.leads) ? { word: lead.folded, going } : null;
}

const MOTION = new Set(
  'deliver delivering delivers walk walking walks walked travelled cycled marched hiked trekked go goes moved switched going travel travelling travels head heading heads ride riding cycle cycling drive driving trip trips visit visits coach coaches bus buses minibus train trains ferry flight flying fly sail sailing march marching trek trekking hike hiking stroll dander dandering daunder toddle trot jaunt tramp yomp amble halfway half-way wander wandering return transfer adventure outing journey climb climbing paddling rowing cerdded mynd teithio taith trip bws'.split(
    ' ',
  ),
);
/** Motion only right before the preposition: "off to", "get to", "down to". */
const SHORT_MOTION = new Set(
  'off out down over way take takes taking get gets getting got leave leaves leaving away awa run running runs bant back round across up move moving pop popping nip'.split(
    ' ',
  ),
);

const SUBJECTS = new Set(
  'history geography politics psychology sociology business economics drama art music pe re rs french spanish german latin classics english lit literature maths science biology chemistry physics photography textiles food dt computing media law philosophy dance theatre ecology criminology health sport film design'.split(
    ' ',
  ),
);
const ALONG = new Set('up down doon roond ower round around along across over through towards'.split(' '));
const UPON = new Set(
  'crossing climbing exploring touring conquering visiting leaving reached approaching'.split(' '),
);

/**
 * "walk with us to", "go Mondays 1.30 to": a word of motion shortly before the preposition; or a class right before
 * "at" ("Y1 at Butterfly World").
 */
function moved(c: Context, lead: number): boolean {
  const word = (c.tokens[lead] as Token).folded;
  if (word === 'at' || word === '@' || word === 'yn' || word === 'ym' || word === 'in' || word === 'on') {
    for (let j = lead - 1; j >= 0 && lead - j <= 3; j--) {
      if (!glued(c.tokens[j] as Token, c.tokens[j + 1] as Token) || c.tokens[j]?.kind === 'punct')
        return false;
      if (c.people.has(j)) return word !== 'in' && word !== 'on';
    }
    return false;
  }
  if (word === 'to' && lead > 0 && glued(c.tokens[lead - 1] as Token, c.tokens[lead] as Token)) {
    if (c.people.has(lead - 1)) return true;
    // "Y12 psychology to Bethlem", "A level politics to Westminster".
    if (
      SUBJECTS.has((c.tokens[lead - 1] as Token).folded) &&
      (c.people.has(lead - 2) || c.people.has(lead - 3))
    )
      return true;
  }
  if (word === 'from' || word === 'fae' || word === 'frae') {
    if (c.tokens[lead - 1]?.folded === 'off') return true;
    if (
      /^(?:train|trains|coach|coaches|bus|minibus|ferry|flight|fly|flying|plane)$/.test(
        c.tokens[lead - 1]?.folded ?? '',
      )
    )
      return true;
    if (/^\d{1,2}[.:]\d{2}|^\d{1,2}[ap]m$/.test(c.tokens[lead - 1]?.folded ?? '')) return true;
    return [1, 2, 3, 4].some((n) =>
      /^(?:collect|collected|collection|pick|picked|pick-up|pickup|fetch)$/.test(
        c.tokens[lead - n]?.folded ?? '',
      ),
    );
  }
  if (ALONG.has(word)) {
    const last = c.tokens[lead - 1]?.folded ?? '';
    return MOTION.has(last) || (ALONG.has(last) && last !== 'around');
  }
  if (UPON.has(word)) return true;
  if (word !== 'to' && word !== "i'r" && word !== 'i' && word !== 'into' && word !== 'tae') return false;
  if (word === 'to' && /^\d{1,2}[.:]\d{2}/.test(c.tokens[lead - 1]?.folded ?? '')) return true;
  for (let j = lead - 1; j >= 0 && lead - j <= 6; j--) {
    const t = c.tokens[j] as Token;
    if (!glued(t, c.tokens[j + 1] as Token) || t.text === ',' || t.text === ':') return false;
    if (MOTION.has(t.folded) || (j === lead - 1 && SHORT_MOTION.has(t.folded))) return !isGiven(c.tokens, j);
  }
  return false;
}

/** After a name, these say that somebody or something of that house has come, not that pupils go there. */
const COMERS =
  /^(?:van|dancers?|staff|keepers?|educators?|players?|actors?|outreach|musicians|rangers?|experts?|volunteers|roadshow|ambassadors?|representatives?|comes?|coming|came|visited|joined)$/;
/** After a name, these say that it is over. */
const ENDED = /^(?:done|complete|completed|conquered|summited)$/;

/** Of these it is told whence they come, and not where pupils go: "our partners from Lille". */
const GUESTS =
  /^(?:partners|guests|visitors|friends|author|poet|artist|ranger|rangers|zookeeper|keeper|experts|volunteers|actors|musicians|dancers|players|coaches|officers|nurses|firefighters|scientists|engineers|teachers|professor|trainers|representatives|ambassadors|colleagues|penpals|penfriends|teenagers|exchangees|ladies|gentlemen|team)$/;
/** After a name, these say that it is drawn, built or spoken about. */
const SHOWN =
  /^(?:picture|pictures|painting|paintings|drawing|drawings|poster|posters|model|models|jigsaw|display|voiceover|voice-over|trailer|backdrop|collage|diorama|mural|feedback|survey|questionnaire|worksheet|leaflet|leaflets|quiz)$/;

/** "Our partners from", "the nurses are from". */
const comesFrom = (c: Context, i: number): boolean =>
  GUESTS.test(c.tokens[i]?.folded ?? '') ||
  (/^(?:are|is|were|come|comes|here|in)$/.test(c.tokens[i]?.folded ?? '') &&
    GUESTS.test(c.tokens[i - 1]?.folded ?? ''));

/** "Donkeys from Hollow Farm are coming": they come to us. */
const areComing = (c: Context, to: number): boolean =>
  /^(?:are|is|will|who|came)$/.test(c.tokens[to]?.folded ?? '') &&
  /^(?:coming|visiting|joining|bringing|be|with|in|here|are|is|visit|visits|visited|came|come)$/.test(
    c.tokens[to + 1]?.folded ?? '',
  );

/** "Drayton Manor, thank you", "Kinder Scout done", "the zoo's van": named, and no way to go any more. */
function spokenOf(c: Context, from: number, to: number): boolean {
  const next = c.tokens[to];
  const before = c.tokens[from - 1];
  if (next && next.kind === 'word' && glued(c.tokens[to - 1] as Token, next)) {
    if (ENDED.test(/^(?:is|was|are)$/.test(next.folded) ? (c.tokens[to + 1]?.folded ?? '') : next.folded))
      return true;
    if (SHOWN.test(next.folded) && next.shape === 'lower') return true;
    if (COMERS.test(next.folded) && next.shape === 'lower' && leadOf(c, from)?.going !== true) return true;
  }
  if (!before || !glued(before, c.tokens[from] as Token)) return false;
  // "A bench that looks like Euston station".
  if (before.folded === 'my' || before.folded === 'not' || isLikened(c, from - 1)) return true;
  const at = before.folded === 'the' ? 2 : 1;
  const word = c.tokens[from - at]?.folded ?? '';
  return (
    /^(?:thanks|thankyou|cheers|welcome|welcomes|welcomed|welcoming)$/.test(word) ||
    (word === 'from' && (comesFrom(c, from - at - 1) || areComing(c, to))) ||
    (word === 'you' && c.tokens[from - at - 1]?.folded === 'thank') ||
    (at === 2 && word === 'not')
  );
}

/** "Looks like", "sounded like", "just like": what follows is only a picture of something else. */
const isLikened = (c: Context, i: number): boolean => {
  const at = c.tokens[i]?.folded === 'the' ? i - 1 : i;
  return c.tokens[at]?.folded === 'like' && LIKENS.test(c.tokens[at - 1]?.folded ?? '');
};
const LIKENS =
  /^(?:looks?|looked|looking|sounds?|sounded|smells?|smelled|smelt|feels?|felt|just|bit|dressed|exactly|shaped)$/;

/** "We welcome St John's, Leatherhead": what stands right behind those who come is theirs too. */
function besideGuests(c: Context, from: number): boolean {
  const last = c.found[c.found.length - 1];
  return (
    last !== undefined &&
    last.role === 'studied' &&
    last.to === from - 1 &&
    /^[,&]$/.test(c.tokens[from - 1]?.text ?? '') &&
    /^(?:welcome|welcomes|welcomed|welcoming|from)$/.test(
      c.tokens[c.tokens[last.from - 1]?.folded === 'the' ? last.from - 2 : last.from - 1]?.folded ?? '',
    )
  );
}

/** "Sheffield here we come", "Wigan won't know what hit it". */
const BOASTS = new Set([
  'here we',
  "won't know",
  'wont know',
  'watch out',
  'look out',
  'get ready',
  "we're coming",
  'brace yourself',
]);

/** Keep a find. A longer one takes the place of an earlier one that it overlaps. */
export function put(c: Context, from: number, to: number, role: Role, ...evidence: string[]): true {
  while (c.found.length > 0 && (c.found[c.found.length - 1] as Found).to > from) {
    const last = c.found[c.found.length - 1] as Found;
    if (last.to - last.from >= to - from || last.role === 'own') {
      for (const e of evidence) if (e !== 'bare' && !last.evidence.includes(e)) last.evidence.push(e);
      if (evidence.some((e) => e === 'soft' || e === 'shape' || e === 'lexicon'))
        last.evidence = last.evidence.filter((e) => e !== 'faint' && e !== 'unknown');
      return true;
    }
    c.found.pop();
    for (const e of last.evidence)
      if ((e === 'lexicon' || e === 'overnight') && !evidence.includes(e)) evidence.push(e);
  }
  if (role !== 'own' && role !== 'transport' && (spokenOf(c, from, to) || besideGuests(c, from)))
    role = 'studied';
  const lead = leadOf(c, from);
  const next = c.tokens[to];
  const comes = next !== undefined && BOASTS.has(`${next.folded} ${c.tokens[to + 1]?.folded ?? ''}`);
  const trip =
    comes ||
    (next !== undefined &&
      next.kind === 'word' &&
      isIn(next, ROLE.trips) &&
      glued(c.tokens[to - 1] as Token, next));
  const led = lead === null ? [] : [`led ${lead.word}`];
  if (next?.text === ':' && c.tokens[from]?.first) led.push('heading');
  c.found.push({
    from,
    to,
    role,
    evidence: [
      ...(comes ? evidence.filter((e) => e !== 'bare') : evidence),
      ...led,
      ...(lead?.going || trip ? ['going'] : []),
    ],
  });
  return true;
}

/** Right after a place, with a comma between at most: "Copper Box, Stratford". */
export function follows(c: Context, from: number): boolean {
  const last = c.found[c.found.length - 1];
  return last !== undefined && last.role !== 'own' && from - last.to <= 1 && from >= last.to;
}

/** "v St Mary's", "against Kingsmead". */
export const versus = (c: Context, i: number): boolean =>
  i > 0 && isIn(c.tokens[i - 1] as Token, ROLE.versus);
