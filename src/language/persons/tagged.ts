import type { Token, View } from '../../engine/doc.ts';
import type { Setting } from '../../engine/setting.ts';
import { isFigure } from '../characters.ts';
import { CUE, viewCues } from '../cues.ts';
import { gatesOf } from '../gate.ts';
import { famous } from '../lexicon/people.ts';
import { viewOf } from '../read.ts';
import { setOf } from '../sets.ts';
import { cut, ordinary, orgWord, type Piece } from '../tags.ts';
import { leftBehind } from './belongings.ts';
import { childHandle, isOwnHandle } from './child-handles.ts';
import type { Context } from './context.ts';
import type { Found } from './found.ts';
import { knowWord } from './levels.ts';
import { datedDay } from './neighbours.ts';
import { bestSpan, doubled, found, unitOf } from './pieces.ts';
import { cutHandle, cutRun, OWN } from './run-together.ts';
import type { Span } from './score.ts';
import { contextOf } from './surroundings.ts';
import type { Unit } from './units.ts';

/** "#CYMARG", "#ENGFRA": two countries in letters, as broadcasters tag a match. */
const COUNTRY =
  'CYM|WAL|WLS|ENG|SCO|IRL|IRE|NIR|FRA|ITA|GER|ESP|POR|NED|BEL|SUI|AUT|DEN|SWE|NOR|POL|UKR|TUR|GRE|CRO|SRB|ARG|BRA|URU|COL|MEX|USA|CAN|AUS|NZL|RSA|JPN|KOR|FIJ|SAM|TON|GEO|ROM|ROU|IND|PAK|BAN|SRI|AFG|WI|NGA|GHA|SEN|MAR|EGY|JAM|ALB|SVN|SVK|CZE|HUN|FIN|ISL|BIH|MKD';
const FIXTURE_TAG = new RegExp(`^#(?:${COUNTRY})(?:v|V|vs)?(?:${COUNTRY})$`, 'u');

/** Handles and tags that begin or end with what an organisation is: "theatresevern", "derbymuseums". */
const BODY =
  'theatres?|museums?|library|libraries|gallery|galleries|university|college|academy|schools?|church|cathedral|hospital|council|football|cricket|hockey|netball|athletics|charity|foundation|festival|orchestra';
const ORGANISED = new RegExp(`^(?:${BODY})|(?:${BODY})$`);

const MARKS = /^(?:[2-9]|\d\d+)\/(?:[6-9]|\d\d+)$/;

const ownTags = new WeakMap<readonly string[], Set<string>>();

/** A pupil's name in a hashtag or handle; the span is the whole tag. */
export function taggedNames(view: View, setting: Setting): Found[] {
  const out: Found[] = [];
  if (!gatesOf(view).handle) return out;
  let own = ownTags.get(setting.school.hashtags);
  if (!own) {
    own = new Set(setting.school.hashtags.map((t) => t.replace(/^#/, '').toLowerCase()));
    ownTags.set(setting.school.hashtags, own);
  }
  for (let at = 0; at < view.tokens.length; at++) {
    const sign = view.tokens[at] as Token;
    if (sign.kind !== 'hashtag' && sign.kind !== 'mention') continue;
    const token = sign.kind === 'mention' ? dotted(view, sign) : sign;
    const body = token.folded.slice(1);
    if (own.has(body) || body.length < 6 || (token.kind === 'hashtag' && FIXTURE_TAG.test(token.text)))
      continue;
    if (token.kind === 'mention' && setting.accounts.some((a) => a.handle.toLowerCase() === body)) continue;
    const name = nameInTag(view, setting, token, at);
    if (name) out.push(name);
  }
  return out;
}

const DOTTED = /(?:\.[a-z0-9_]+)+/y;
const SITE = /\.(?:com|org|net|uk|co|io|tv|me|ac|sch|gov|edu|eu|ie|wales|scot|cymru|school|app|info|fm)\b/;

/** "@maelys.lefevre_": a handle of another network goes on after a full stop, where one here would end. */
function dotted({ text, folded }: View, token: Token): Token {
  if (text.charCodeAt(token.end) !== 46) return token;
  DOTTED.lastIndex = token.end;
  const rest = DOTTED.exec(text)?.[0];
  if (!rest || SITE.test(rest) || !/[a-z]{2}/.test(rest) || token.text !== token.folded) return token;
  const end = token.end + rest.length;
  return { ...token, end, text: text.slice(token.start, end), folded: folded.slice(token.start, end) };
}

/** "@maelys.lefevre (Y12)": the text with such a handle as one, where a full stop would end the sentence. */
function asOne(view: View, at: number, end: number): View {
  const token = view.tokens[at] as Token;
  if (token.end >= end) return view;
  const { id, text } = view;
  const one = viewOf({
    id,
    text: `${text.slice(0, token.start)}${text.slice(token.start, end).replaceAll('.', '_')}${text.slice(end)}`,
  });
  return one.tokens[at]?.start === token.start ? one : view;
}

/** What stands around a tag. */
export function contextOfTag(view: View, at: number, end: number, via: 'hashtag' | 'mention'): Context {
  let to = at;
  while ((view.tokens[to + 1]?.end ?? Number.POSITIVE_INFINITY) <= end) to++;
  const cut = contextOf(view, at, to, false);
  // What tells of a pupil beyond such a handle counts; what the words there tell of others is less sure.
  const whole = to > at ? contextOf(asOne(view, at, end), at, at, false) : cut;
  const context = whole.tie > cut.tie ? whole : cut;
  context.titled = false;
  // "@Llywarch_Mared 28/30": marks are a child's. "@TheMuseum 1/3" counts the parts of a thread.
  if (via === 'mention' && MARKS.test(view.tokens[to + 1]?.text ?? '')) {
    context.pupil += 4;
    context.tie += 4;
  }
  if (via === 'mention' && staffBefore(view, at)) context.adult += 2.5;
  // "@karenmole1971", "@daz_tatton82": the year of birth of somebody who is no child.
  if (via === 'mention' && BORN.test(view.text.slice(view.tokens[at]?.start, end))) {
    context.adult += 3;
    context.why.push('born long ago');
  }
  if (via === 'mention' && leftBehind(view, to)) {
    context.pupil += 3;
    context.tie += 3;
    context.why.push('told of what was left at school');
  }
  // A hashtag stands outside the sentence: what the sentence is about says little of it; what somebody is, right
  // before it, does.
  if (via === 'hashtag' && !roleBefore(view, at)) context.adult = 0;
  return context;
}

const BORN = /[\p{L}_](?:19[4-9]\d|[5-8]\d)_?$/u;

/** "our new Y3 teacher tweets at @sarah_whitcombe": staff are told of, in the same breath. */
function staffBefore(view: View, at: number): boolean {
  const cues = viewCues(view);
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const { kind, sentence } = view.tokens[i] as Token;
    if (sentence !== view.tokens[at]?.sentence || kind === 'mention' || kind === 'newline') return false;
    if (((cues[i] as number) & CUE.staff) !== 0) return true;
  }
  return false;
}

/** "#Y5EvieSummers", "#SanaMalik5J": a letter with a figure is a class, no initial. */
const besideFigure = (text: string, { start, end }: Piece): boolean =>
  isFigure(text.charCodeAt(start - 1)) || isFigure(text.charCodeAt(end));

/** "our governor #SusanLowe". */
const roleBefore = (view: View, at: number): boolean =>
  ((viewCues(view)[at - 1] ?? 0) & (CUE.role | CUE.staff | CUE.kin | CUE.title)) !== 0;

function nameInTag(view: View, setting: Setting, token: Token, at: number): Found | null {
  const via = token.kind === 'hashtag' ? 'hashtag' : 'mention';
  const pieces = cut(view.text, view.folded, token.start + 1, token.end).filter(
    (p) => p.word.length > 1 || via === 'mention' || !besideFigure(view.text, p),
  );
  // "#PoppyDay is Tuesday": a day of the year.
  if (via === 'hashtag' && pieces.at(-1)?.word === 'day' && datedDay(view, at)) return null;
  // Most tags hold no name: only where one may do so is it looked around.
  let made: Context | undefined;
  const context = (): Context => {
    made ??= contextOfTag(view, at, token.end, via);
    return made;
  };
  const cased = /\p{Ll}\p{Lu}|_\p{Lu}/u.test(token.text) && pieces.length > 1;
  if (pieces.length > 1 && (cased || /[_.]/.test(token.text))) {
    const units = doubled(pieces.map((p, i) => unitOf(p, i, true)));
    for (let i = 0; i + 1 < pieces.length; i++)
      if (famous([(pieces[i] as Piece).word, (pieces[i + 1] as Piece).word]) && context().tie < 3)
        return null;
    // Two ordinary words that are both names: only where they are the whole tag.
    let lead = 0;
    while (lead < units.length - 2 && CHEERS.has((units[lead] as Unit).word)) lead++;
    const one = units[lead];
    const two = units[lead + 1];
    const pair =
      units.length === lead + 2 && one?.given === 3 && two?.family === 3 && (two.cue & CUE.thing) === 0;
    const enough = pair && via === 'hashtag' ? 2.5 : cased ? 3.4 : 3.2;
    const best = bestSpan(units, FILLS, 4);
    const span = best && (best.score >= enough || (cased && fills(units, best, lead))) ? best : null;
    const ends = span ? [units[span.from] as Unit, units[span.to] as Unit] : [];
    const loose = !cased && ends.some((u) => u.given < 2 && u.family < 2);
    if (span && !(loose && via === 'hashtag')) {
      const inside = pieces.slice(span.from, span.to + 1);
      if (
        inside.every((p) => knowWord(p.word).common >= 3) &&
        !units.slice(lead).every((u) => u.given === 3 || u.family === 3)
      )
        return via === 'mention' ? childHandle(view, setting, token, pieces, context) : null;
      if (
        !cased &&
        (loose || inside.some((p) => p.word.length >= 6 && knowWord(p.word).family === 0 && ordinary(p.word)))
      )
        return via === 'mention'
          ? (childHandle(view, setting, token, pieces, context) ??
              runTogether(view, setting, token, via, pieces, context))
          : null;
      const org = pieces.some((p, i) => (i < span.from || i > span.to) && orgWord(p.word));
      const after = units[span.to + 1];
      if (via === 'hashtag' && after && orgWord(after.word) && !isDone(units.slice(span.to + 1))) return null;
      // "#MissLaurenTate": staff.
      if (via === 'hashtag' && TITLE.test(units[span.from - 1]?.word ?? '')) return null;
      // "#AustenHouse 120": a house of the school, which few families are called.
      if (via === 'hashtag' && units[span.to]?.word === 'house' && context().tie < 2) return null;
      if (span.from > 0 && (units[span.from - 1] as Unit).word === 'the') return null;
      // Grown-ups write their handles with capitals; with a title or an office in it there is no doubt.
      if (via === 'mention' && (org || cased)) context().adult += org ? 8 : 3;
      if (via === 'mention' && pieces.some((p) => JOB.test(p.word))) context().titled = true;
      return found(view, setting, via, inside, token.start, token.end, span.order, span.score, context());
    }
    if (cased) return null;
  }
  return (
    runTogether(view, setting, token, via, pieces, context) ??
    (via === 'mention' ? childHandle(view, setting, token, pieces, context) : null)
  );
}

/** A name whose words run together: "#oliviacarter", "@lolaashton.kay", "@woolfordbeth12". */
function runTogether(
  view: View,
  setting: Setting,
  token: Token,
  via: 'hashtag' | 'mention',
  pieces: readonly Piece[],
  context: () => Context,
): Found | null {
  const whole = pieces.map((p) => p.word).join('');
  const runs =
    pieces.length > 1 && pieces.length < 5 && via === 'hashtag'
      ? [...pieces.map((p) => p.word), whole]
      : pieces.map((p) => p.word);
  const told = () => context().tie >= 3;
  for (const run of runs) {
    if (run.length < 6 || ORGANISED.test(run)) continue;
    const split = via === 'mention' ? cutHandle(run, isOwnHandle(token), told) : cutRun(run);
    if (!split) continue;
    // "@misskatelowe": staff, whose handles say so.
    if (TITLE.test(run.slice(0, split.before))) {
      if (via === 'hashtag') continue;
      context().titled = true;
    }
    if (via === 'mention' && pieces.some((p) => JOB.test(p.word))) context().titled = true;
    const cutAt = split.before + split.given;
    const one = run.slice(split.before, cutAt);
    const two = run.slice(cutAt);
    const turned = 'turned' in split;
    const [given, family] = turned ? [two, one] : [one, two];
    if (((orgWord(family) && family.length < 7) || orgWord(given)) && !OWN.test(run)) continue;
    const halves = [
      { word: one, text: one },
      { word: two, text: two },
    ];
    const order = turned ? 'family-first' : 'given-first';
    return found(view, setting, via, halves, token.start, token.end, order, split.score, context());
  }
  return null;
}

const TITLE = /^(?:mr|mrs|miss|ms|mx|mister|sir|dr|coach|head|headteacher|governor|cllr)$/;

/** What staff add to their names in handles, whatever is said beside them. */
const JOB =
  /^(?:mr|mrs|miss|ms|mx|mister|sir|dr|prof|teach|teacher|teaches|ta|hlta|slt|ect|nqt|head|headteacher|cllr|mp|author)$/;

/** Enough where a name is all that a tag says. */
const FILLS = 2.2;

/** "#MaisieCotgrave", "#GoMaisieCotgrave": a given name that is nothing else begins what a tag says, and all of it is the name. */
function fills(units: readonly Unit[], { from, to }: Span, lead: number): boolean {
  const first = units[from] as Unit;
  return from <= lead && to === units.length - 1 && first.given === 3 && first.common < 3;
}

/** What somebody does who is cheered on: "#OsianPritchardMarathon". */
const DONE = setOf(
  'marathon run runs swim swims walk walks ride rides cycle cycles bikes climb climbs jump jumps skydive shave headshave haircut challenge fundraiser rocks rules wins won champion champ legend star superstar hero pb debut solo strikes scores hattrick goal gold final finals is the best number one for',
);
/** Is what follows a name in a tag all what somebody does? A run in memory of somebody is not. */
const isDone = (after: readonly Unit[]): boolean => after.every((u) => DONE.has(u.word));

/** What a tag says before a name: "#GoGraceTanner". */
const CHEERS = new Set(
  'go team well done welldone congrats congratulations bravo love bye happy birthday welcome vote our for be good luck keep going proud of come on bring it support'.split(
    ' ',
  ),
);
