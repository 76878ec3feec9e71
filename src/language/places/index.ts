import type { Doc, Token, View } from '../../engine/doc.ts';
import { isProse } from '../../engine/doc.ts';
import type { ClauseFact, CueFact, Facts, PlaceFact } from '../../engine/facts.ts';
import type { Recogniser } from '../../engine/rule.ts';
import type { Setting } from '../../engine/setting.ts';
import { EVERYDAY } from '../lexicon/places-venues.ts';
import { weekdayAt } from '../times/dates.ts';
import { handlePlace, knownPlaces } from './known.ts';
import { type Own, onSite, ownOf } from './own.ts';
import { glued, isCapital, isPlain, leadBefore, leftOf, rightOf } from './phrase.ts';

type Role = PlaceFact['role'];
type Found = { from: number; to: number; role: Role; evidence: string[] };

/**
 * States every place in the running text, poll and picture descriptions: by lexicon, by shape ("X Farm", "St Y's"),
 * by the words that lead to it ("off to", "at", "@") and as a tag or handle. Role `own`: the school's own ground.
 * Evidence says how it was found: `lexicon`, `shape`, `generic`, `town`, `led`, `overnight`, `away`, `meeting`.
 */
export const places: Recogniser = {
  id: 'places',
  states: ['place'],
  recognise: ({ doc, setting, facts }) => placesOf(doc, setting, facts),
};

/** The places of a post, given its cues and clauses. */
export function placesOf(doc: Doc, setting: Setting, facts: Pick<Facts, 'of'>): readonly PlaceFact[] {
  const own = ownOf(setting);
  const out: PlaceFact[] = [];
  for (const view of doc.views) {
    if (!(isProse(view) || view.id.startsWith('poll[')) || view.id === 'quoted') continue;
    const cues = facts.of('cue').filter((c) => c.field === view.id);
    const clauses = facts.of('clause').filter((c) => c.field === view.id);
    out.push(...ofView(view, own, cues, clauses, doc.post.kind === 'reply'));
  }
  return out;
}

function ofView(
  view: View,
  own: Own,
  cues: readonly CueFact[],
  clauses: readonly ClauseFact[],
  reply: boolean,
): PlaceFact[] {
  const { tokens } = view;
  const reader = new Reader(tokens, own, goingEnds(cues), reply);
  return reader.read().map(({ from, to, role, evidence }) => {
    const start = (tokens[from] as Token).start;
    const end = (tokens[to - 1] as Token).end;
    const studied = role !== 'own' && !evidence.includes('going') && isStudied(start, cues, clauses);
    return { kind: 'place', field: view.id, start, end, role: studied ? 'studied' : role, evidence };
  });
}

/** Offsets where a phrase of going ends: what follows is where they go. */
const goingEnds = (cues: readonly CueFact[]): ReadonlySet<number> =>
  new Set(
    cues
      .filter((c) => c.cue === 'trip-going' || c.cue === 'trip-live' || c.cue === 'trip-meeting')
      .map((c) => c.end),
  );

/** A lesson's, a screen's or a visitor's clause names places without going there. */
function isStudied(at: number, cues: readonly CueFact[], clauses: readonly ClauseFact[]): boolean {
  const clause = clauses.find((c) => c.start <= at && at < c.end);
  if (!clause) return false;
  return cues.some(
    (c) =>
      (c.cue === 'trip-study' || c.cue === 'trip-virtual') && c.start >= clause.start && c.start < clause.end,
  );
}

const LEADS = new Set(
  'at @ to in by near outside opposite from around via visit visiting visited through into inside on towards under behind beside between past leaving yn i ar o ger wrth tu ym yng ➡ → > tae frae'.split(
    ' ',
  ),
);
const MEETING = new Set('by at under outside opposite near in from on'.split(' '));
const NO_PLACE = new Set(
  'zoom teams google parentpay arbor seesaw classdojo dojo tapestry youtube twitter x facebook instagram spotify eventbrite ticketsource justgiving amazon christmas easter eid diwali hanukkah ramadan lent advent halloween ks1 ks2 ks3 ks4 ks5 eyfs gcse gcses btec sats ofsted dfe nhs bbc itv sky netflix ttrs ttrockstars numbots duolingo english french german spanish maths mathematics science history geography music drama art pe re pshe ict dt computing reading writing phonics latin mandarin welsh gk gs ga wa gd wd covid world britain uk eu europe earth god heaven parentmail school gmail friday monday nadolig pasg cymraeg saesneg level stage premier league championship'.split(
    ' ',
  ),
);

/** Reads one view's tokens from left to right; finds never overlap. */
class Reader {
  private readonly tokens: readonly Token[];
  private readonly own: Own;
  private readonly ends: ReadonlySet<number>;
  private readonly reply: boolean;
  private readonly shouting: boolean;
  private readonly quiet: boolean;
  private readonly found: Found[] = [];

  constructor(tokens: readonly Token[], own: Own, ends: ReadonlySet<number>, reply: boolean) {
    this.tokens = tokens;
    this.own = own;
    this.ends = ends;
    this.reply = reply;
    let caps = 0;
    let cap = 0;
    let words = 0;
    for (const t of tokens) {
      if (t.kind !== 'word') continue;
      words++;
      if (t.shape === 'caps') caps++;
      if (t.shape === 'cap' || t.shape === 'caps') cap++;
    }
    this.shouting = words > 3 && caps > words * 0.6;
    this.quiet = words > 3 && cap === 0;
  }

  read(): readonly Found[] {
    const known = knownPlaces();
    for (let i = 0; i < this.tokens.length; i++) {
      const token = this.tokens[i] as Token;
      if (token.kind === 'mention' || token.kind === 'hashtag') this.handle(i, token);
      if (token.kind !== 'word' && token.kind !== 'number') continue;
      const ownHit = this.own.phrases.at(this.tokens, i);
      if (ownHit && this.ownHere(i, ownHit.to, ownHit.tags)) {
        i = ownHit.to - 1;
        continue;
      }
      const venue = known.venues.at(this.tokens, i);
      if (venue && this.venue(i, venue.to, venue.tags)) continue;
      const named = known.named.at(this.tokens, i);
      if (named && this.shaped(i, named.to)) continue;
      const site = onSite.at(this.tokens, i);
      const generic = known.generic.at(this.tokens, i);
      if (generic && (!site || generic.to > site.to) && this.generic(i, generic.to)) continue;
      if (site && this.site(i, site.to)) continue;
      const town = known.towns.at(this.tokens, i);
      if (town && this.town(i, town.to)) continue;
      if (this.saint(i)) continue;
      this.led(i);
    }
    return this.found;
  }

  private put(from: number, to: number, role: Role, ...evidence: string[]): true {
    // A longer find to the right of an earlier one takes its place ("Kingswood" → "Kingswood Ashford").
    while (this.found.length > 0 && (this.found[this.found.length - 1] as Found).to > from) {
      const last = this.found[this.found.length - 1] as Found;
      if (last.to - last.from > to - from || last.role === 'own') return true;
      this.found.pop();
    }
    const lead = this.leadOf(from);
    const led = lead === null ? [] : [`led ${lead.word}`, ...(lead.going ? ['going'] : [])];
    this.found.push({ from, to, role, evidence: [...evidence, ...led] });
    return true;
  }

  private leadOf(from: number): { word: string; going: boolean } | null {
    const j = leadBefore(this.tokens, from);
    const lead = this.tokens[j];
    if (!lead || j < 0 || !glued(lead, this.tokens[from] as Token)) return null;
    const going = this.ends.has(lead.end);
    if (lead.kind === 'emoji') return /➡|👉|→/u.test(lead.text) ? { word: '➡', going: true } : null;
    if (!going && !LEADS.has(lead.folded)) return null;
    return { word: lead.folded, going };
  }

  private handle(i: number, token: Token): void {
    const name = token.text.slice(1);
    if (this.own.handles.has(name.toLowerCase())) return;
    const by = handlePlace(name);
    const lead = this.leadOf(i);
    const addressed = this.reply && this.tokens.slice(0, i).every((t) => t.kind === 'mention');
    if (by) this.put(i, i + 1, 'venue', by, 'handle', ...(addressed ? ['addressed'] : []));
    else if (token.kind === 'mention' && lead && (lead.going || lead.word === 'at' || lead.word === '@'))
      this.put(i, i + 1, 'venue', 'handle', 'unknown');
  }

  private ownHere(from: number, to: number, tags: readonly string[]): boolean {
    const first = this.tokens[from] as Token;
    const next = this.tokens[to];
    const multi = to - from > 1;
    if (!multi && first.shape === 'lower' && !this.quiet && this.tokens[from - 1]?.folded !== 'the')
      return false;
    // "Plaistow station", "Ashford Park": a place named after the town is another place.
    if (tags.includes('town') && next && glued(first, next)) {
      const noun = knownPlaces().named.at(this.tokens, to);
      if (noun) return false;
    }
    return this.put(from, to, 'own', tags[0] as string);
  }

  private venue(from: number, to: number, tags: readonly string[]): boolean {
    const first = this.tokens[from] as Token;
    const words = this.tokens
      .slice(from, to)
      .map((t) => t.folded)
      .join(' ');
    const capital = this.tokens.slice(from, to).some((t) => isCapital(t) || t.kind === 'number');
    const everyday = EVERYDAY.has(words);
    if (!capital && !this.quiet && everyday) return false;
    if (!capital && !this.quiet && to - from === 1) return false;
    const noun = knownPlaces().named.at(this.tokens, to);
    let left = from;
    let right = to;
    if (noun && this.tokens[to]?.shape !== 'lower') right = noun.to;
    else if (
      !this.shouting &&
      this.tokens[to] &&
      glued(this.tokens[to - 1] as Token, this.tokens[to] as Token)
    )
      right = Math.max(to, this.properAfter(to));
    if (!this.shouting && isCapital(first) && to - from === 1) left = leftOf(this.tokens, from);
    const lead = this.leadOf(left);
    const next = this.tokens[right];
    if (everyday && right === to && left === from) {
      if (!lead && !this.after(from) && this.tokens[from - 1]?.folded !== 'the' && to - from === 1)
        return false;
      if (next && isCapital(next) && glued(first, next) && !isPlain(next) && !this.shouting) return false;
    }
    // A person, a house, a class or a prize that bears the name.
    if (
      /^(?:house|class|cup|award|group|team|street|road|lane|day|week|book|play)$/.test(next?.folded ?? '') &&
      to - from === 1
    )
      return false;
    return this.put(
      left,
      right,
      'venue',
      'lexicon',
      ...(tags.includes('residential') ? ['overnight'] : []),
      ...(everyday ? ['everyday'] : []),
    );
  }

  /** After a venue's name: "Legoland Windsor", "PGL Caythorpe Court". */
  private properAfter(i: number): number {
    const t = this.tokens[i];
    if (!t || !isCapital(t) || isPlain(t) || t.shape === 'initial') return i;
    return rightOf(this.tokens, i);
  }

  /** "Bramley Farm", "Museum of London", "St Mary's Church", "Kingsmead Primary". */
  private shaped(from: number, to: number): boolean {
    const noun = this.tokens[from] as Token;
    const left = leftOf(this.tokens, from);
    let right = to;
    if (
      (this.tokens[to]?.folded === 'of' && isCapital(this.tokens[to + 1])) ||
      (this.tokens[to]?.folded === 'of' &&
        this.tokens[to + 1]?.folded === 'the' &&
        isCapital(this.tokens[to + 2]))
    )
      right = rightOf(this.tokens, to);
    if (left === from && right === to) return false;
    const lower = noun.shape === 'lower';
    const word = this.tokens
      .slice(from, to)
      .map((t) => t.folded)
      .join(' ');
    const soft = SOFT.has(word);
    if (lower && (soft || VERY_SOFT.has(word)) && !this.quiet) return false;
    if (right === to && from - left === 1 && this.group(left)) return false;
    if (
      /^(?:school|centre|center|house|hall|court|high|primary|academy|college)$/.test(word) &&
      this.namesOwn(left, to)
    )
      return false;
    const school = SCHOOLS.has(word);
    return this.put(
      left,
      right,
      school ? 'away-school' : 'venue',
      soft ? 'soft' : 'shape',
      ...(STAYS.has(word) ? ['stay'] : []),
    );
  }

  private namesOwn(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const hit = this.own.phrases.at(this.tokens, i);
      if (hit?.tags.includes('name')) return true;
    }
    return false;
  }

  /** "Willow class", "Year 4 Farm": a group before the noun, not a name. */
  private group = (i: number): boolean =>
    /^(?:y\d{1,2}|year|class|forest|science|art|music|sports?)$/.test(this.tokens[i]?.folded ?? '');

  private generic(from: number, to: number): boolean {
    const before = this.tokens[from - 1]?.folded ?? '';
    const lead = this.leadOf(from);
    const article = /^(?:the|a|an|local|our|y|yr)$/.test(before);
    if (before === 'our' && !lead?.going) return false;
    if (!article && !lead?.going) return false;
    const noun = this.tokens
      .slice(from, to)
      .map((t) => t.folded)
      .join(' ');
    if (WEAK_GENERIC.has(noun) && !lead?.going) return false;
    // "the gurdwara on Barking Road"
    let right = to;
    if (
      /^(?:on|in|at)$/.test(this.tokens[to]?.folded ?? '') &&
      isCapital(this.tokens[to + 1]) &&
      !isPlain(this.tokens[to + 1] as Token) &&
      weekdayAt(this.tokens, to + 1) === null
    )
      right = rightOf(this.tokens, to + 1);
    const start = before === 'the' ? from - 1 : from;
    return this.put(start, right, 'generic', 'generic');
  }

  private site(from: number, to: number): boolean {
    return this.put(from, to, 'own', 'on site');
  }

  private town(from: number, to: number): boolean {
    const first = this.tokens[from] as Token;
    if (!isCapital(first) && !this.quiet) return false;
    const text = this.tokens
      .slice(from, to)
      .map((t) => t.folded)
      .join(' ');
    if (NO_PLACE.has(text)) return false;
    const next = this.tokens[to];
    if (
      next &&
      isCapital(next) &&
      glued(first, next) &&
      !isPlain(next) &&
      !this.shouting &&
      !this.adjacent(from)
    ) {
      if (weekdayAt(this.tokens, to) === null) return false;
    }
    const before = this.tokens[from - 1];
    if (before && isCapital(before) && glued(before, first) && !isPlain(before) && !this.shouting)
      return this.adjacent(from) ? this.put(from, to, 'town', 'town') : false;
    const lead = this.leadOf(from);
    if (!lead && !this.after(from)) {
      if (!first.first || this.shouting) return false;
      return this.put(from, to, 'town', 'town', 'bare');
    }
    if (
      lead &&
      (lead.word === 'to' || lead.word === 'o' || lead.word === 'i') &&
      !lead.going &&
      this.thanked(from)
    )
      return false;
    return this.put(from, to, 'town', 'town');
  }

  /** "thanks to Lincoln", "welcome to": no way to go. */
  private thanked(from: number): boolean {
    return /^(?:thanks|thank|you|done|congratulations|congrats|welcome|listen|listening|related|due|diolch)$/.test(
      this.tokens[from - 2]?.folded ?? '',
    );
  }

  /** Right after a place, a comma between at most: "Copper Box, Stratford". */
  private adjacent(from: number): boolean {
    const last = this.found[this.found.length - 1];
    return last !== undefined && last.role !== 'own' && last.to === from;
  }

  /** After a comma that follows a place, or after a colon, dash or bracket: "Y9 Geography: Southend". */
  private after(from: number): boolean {
    const last = this.found[this.found.length - 1];
    if (last && last.role !== 'own' && from - last.to <= 1) return true;
    const before = this.tokens[from - 1];
    return before?.kind === 'punct' && /^[:–—-]$/.test(before.text);
  }

  /** "St Ethelburga's", "St Joseph's": a school or a church. */
  private saint(i: number): boolean {
    const st = this.tokens[i] as Token;
    if (!/^(?:st|saint|ss|sant|eglwys)$/.test(st.folded) || !isCapital(st)) return false;
    let j = i + 1;
    if (this.tokens[j]?.text === '.') j++;
    const name = this.tokens[j];
    if (!name || !isCapital(name) || name.shape === 'initial') return false;
    let to = j + 1;
    while (
      to < j + 4 &&
      isCapital(this.tokens[to]) &&
      glued(this.tokens[to - 1] as Token, this.tokens[to] as Token) &&
      !isPlain(this.tokens[to] as Token)
    )
      to++;
    const next = this.tokens[to]?.folded ?? '';
    const last = this.tokens[to - 1]?.folded ?? '';
    if (/^(?:day|ambulance|lucia|nicholas)$/.test(next) || /^(?:day|ambulance)$/.test(last)) return false;
    const possessive = /s'?$|'s$/.test(name.folded) || to - j > 1;
    const lead = this.leadOf(i);
    if (!possessive && !lead && !this.versus(i)) return false;
    return this.put(i, to, 'away-school', 'shape', ...(this.versus(i) ? ['opponent'] : []));
  }

  private versus(i: number): boolean {
    return /^(?:v|vs|versus|v's|against|beat|playing|play|hosting|host|face|facing)$/.test(
      this.tokens[i - 1]?.folded ?? '',
    );
  }

  /** Capitals after a phrase of going or a preposition, and the rendezvous after "meet by". */
  private led(i: number): void {
    const t = this.tokens[i] as Token;
    if (t.folded === 'theirs' && /^(?:at|to|away)$/.test(this.tokens[i - 1]?.folded ?? '')) {
      this.put(i - 1, i + 1, 'away-school', 'away');
      return;
    }
    if (
      t.kind === 'word' &&
      /^[am]\d{1,4}$/.test(t.folded) &&
      t.shape !== 'lower' &&
      /^(?:on|along|the|near|off|m|a)$/.test(this.tokens[i - 1]?.folded ?? '')
    ) {
      const near =
        this.tokens[i + 1]?.folded === 'by' ||
        this.tokens[i + 1]?.folded === 'at' ||
        this.tokens[i + 1]?.folded === 'near';
      this.put(
        i,
        near && isCapital(this.tokens[i + 2]) ? rightOf(this.tokens, i + 2) : i + 1,
        'transport',
        'road',
      );
      return;
    }
    const last = this.found[this.found.length - 1];
    if (last && last.to > i) return;
    if (this.rendezvous(i)) return;
    if (!isCapital(t) || this.shouting || t.shape === 'initial') return;
    if (isPlain(t) || NO_PLACE.has(t.folded.replace(/'s$/, ''))) return;
    if (weekdayAt(this.tokens, i) !== null) return;
    const before = this.tokens[i - 1];
    if (before && isCapital(before) && !isPlain(before) && glued(before, t)) return;
    const opponent = this.versus(i);
    const lead = this.leadOf(i);
    if (!lead && !opponent) return;
    if (
      lead &&
      !lead.going &&
      lead.word !== 'at' &&
      lead.word !== '@' &&
      lead.word !== '➡' &&
      lead.word !== 'outside' &&
      lead.word !== 'opposite' &&
      !/^visit/.test(lead.word)
    )
      return;
    const to = rightOf(this.tokens, i);
    if (to <= i) return;
    this.put(i, to, opponent ? 'away-school' : 'venue', 'unknown', ...(opponent ? ['opponent'] : []));
  }

  /** "Meet under the big clock at Liverpool Street": the words after meet and a preposition, up to a stop. */
  private rendezvous(i: number): boolean {
    const before = this.tokens[i - 1];
    if (!before || !MEETING.has(before.folded) || !this.ends.has(before.end)) return false;
    if (
      !/^(?:meet|meeting|collect|collecting|collected|collection|pick|picked|pick-up|pickup|drop|assemble|gather|gathering|us|from|point|children|child|them|pupils|rendezvous|up|off)$/.test(
        this.tokens[i - 2]?.folded ?? '',
      )
    )
      return false;
    const t = this.tokens[i] as Token;
    if (t.kind !== 'word' || /^(?:school|sch|class|home|reception|nursery|all)$/.test(t.folded)) return false;
    let to = i;
    while (to < this.tokens.length && to - i < 7) {
      const w = this.tokens[to] as Token;
      if (w.kind !== 'word' || (to > i && !glued(this.tokens[to - 1] as Token, w))) break;
      if (
        /^(?:with|and|for|please|pls|not|so|if|after|before|where|when|then|bring|by|as|today|tomorrow|tonight|only|ready|straight|from|on)$/.test(
          w.folded,
        ) &&
        to > i
      )
        break;
      if (/^at$/.test(w.folded) && this.tokens[to + 1]?.kind === 'number') break;
      to++;
    }
    const words = this.tokens.slice(i, to);
    const content = words.filter((w) => !/^(?:the|a|our|your|at|in|of|my)$/.test(w.folded));
    if (content.length === 0) return false;
    for (let k = i; k < to; k++) {
      if (
        this.own.phrases.at(this.tokens, k) ||
        (onSite.at(this.tokens, k) && !knownPlaces().generic.at(this.tokens, k))
      )
        return false;
    }
    return this.put(i, to, 'generic', 'meeting');
  }
}

/** Nouns that make a place of a name only with a capital of their own. */
const SOFT = new Set(
  'house court hall camp lodge high prep grammar bowl track market square bridge tower wall villa fort studio studios barn ground garden college common centre center park primary academy school wood woods mill island library pool church assembly rooms plas'.split(
    ' ',
  ),
);
const VERY_SOFT = new Set(
  'juniors infants services station college university reserve green rec isle sands falls bay'.split(' '),
);
const SCHOOLS = new Set([
  'primary',
  'primary school',
  'juniors',
  'junior school',
  'infants',
  'infant school',
  'nursery school',
  'academy',
  'high school',
  'secondary school',
  'grammar school',
  'prep school',
  'high',
  'grammar',
  'prep',
  'special school',
  'upper school',
  'middle school',
  'school',
  'ysgol',
  'cathedral school',
]);
const STAYS = new Set([
  'hotel',
  'hostel',
  'youth hostel',
  'campsite',
  'camp',
  'scout camp',
  'lodge',
  'outdoor centre',
  'activity centre',
  'residential centre',
  'field centre',
  'field studies centre',
  'outdoor education centre',
  'outdoor activity centre',
  'adventure centre',
  'gwersyll',
]);
const WEAK_GENERIC = new Set(
  'park town city shops river common college camp train hotel hospital port lodge gallery theatre market slopes services mine high street rec coast church pool mountains temple lake forest beach farm university uni'
    .split(' ')
    .filter((w) => !/^(?:church|pool|park|beach|farm|theatre|lake|forest|temple|university)$/.test(w)),
);
