import type { Token, View } from '../../engine/doc.ts';
import type { Setting } from '../../engine/setting.ts';
import { CUE, cueOf } from '../cues.ts';
import { famous } from '../lexicon/people.ts';
import { hashWord } from '../lexicon/table.ts';
import { cut, ordinary, orgWord, type Piece, splitName } from '../tags.ts';
import { type Context, contextOf, emptyContext } from './context.ts';
import type { Found } from './found.ts';
import { type Span, scoreSpan } from './score.ts';
import { staffOf } from './staff.ts';
import { knowWord, levelsOf, type Unit } from './units.ts';

const TITLE = /^(?:mr|mrs|miss|ms|mx|dr|sir|img|vid|dsc|pxl|jpg|png|copy|final|photo|screenshot)$/;
const BLANK = {
  possessive: false,
  initial: false,
  glued: false,
  given: 0,
  family: 0,
  place: false,
  familyFirst: false,
  unknown: false,
  cue: 0,
  style: 'normal',
} as const;

const unitOf = (p: Piece, at: number, capital: boolean): Unit => {
  const token: Token = {
    kind: 'word',
    start: p.start,
    end: p.end,
    text: p.text,
    folded: p.word,
    hash: hashWord(p.word),
    sentence: 0,
    shape: p.word.length === 1 ? 'initial' : 'cap',
    first: false,
    spaceBefore: true,
  };
  if (TITLE.test(p.word))
    return { ...BLANK, token, at, word: p.word, text: p.text, end: p.end, capital, common: 5 };
  return {
    token,
    at,
    word: p.word,
    text: p.text,
    end: p.end,
    possessive: false,
    capital,
    initial: p.word.length === 1,
    glued: false,
    ...levelsOf(p.word),
    cue: cueOf(p.word),
    style: 'normal',
  };
};

/** The best full name among pieces, if any scores enough. */
function bestSpan(
  units: readonly Unit[],
  least: number,
  longest: number,
  less: (from: number, to: number) => number = () => 0,
): Span | null {
  let best: Span | null = null;
  for (let from = 0; from < units.length; from++)
    for (let to = from + 1; to < Math.min(units.length, from + longest); to++) {
      const whole = scoreSpan(units, from, to);
      const span = whole && { ...whole, score: whole.score - less(from, to) };
      if (span && span.score >= least && (!best || span.score > best.score + 0.15)) best = span;
    }
  return best;
}

type Via = 'hashtag' | 'mention' | 'file' | 'link';

function found(
  view: View,
  setting: Setting,
  via: Via,
  pieces: readonly { word: string; text: string }[],
  start: number,
  end: number,
  order: Span['order'],
  score: number,
  context: Context = emptyContext(),
): Found {
  const words = pieces.map((p) => p.word);
  const texts = pieces.map((p) => p.text);
  const turned = order === 'family-first';
  return {
    field: view.id,
    start,
    end,
    form: 'full',
    via,
    words,
    given: (turned ? texts.slice(1) : texts.slice(0, -1)).join(' '),
    family: (turned ? texts[0] : texts.at(-1)) ?? '',
    score,
    context,
    famous: famous(words) ?? famous([...words].reverse()),
    policyStaff: staffOf(setting).is(words),
  };
}

/** "#CYMARG", "#ENGFRA": two countries in letters, as broadcasters tag a match. */
const COUNTRY =
  'CYM|WAL|WLS|ENG|SCO|IRL|IRE|NIR|FRA|ITA|GER|ESP|POR|NED|BEL|SUI|AUT|DEN|SWE|NOR|POL|UKR|TUR|GRE|CRO|SRB|ARG|BRA|URU|COL|MEX|USA|CAN|AUS|NZL|RSA|JPN|KOR|FIJ|SAM|TON|GEO|ROM|ROU|IND|PAK|BAN|SRI|AFG|WI|NGA|GHA|SEN|MAR|EGY|JAM|ALB|SVN|SVK|CZE|HUN|FIN|ISL|BIH|MKD';
const FIXTURE_TAG = new RegExp(`^#(?:${COUNTRY})(?:v|V|vs)?(?:${COUNTRY})$`, 'u');

/** Handles and tags that begin or end with what an organisation is: "theatresevern", "derbymuseums". */
const BODY =
  'theatres?|museums?|library|libraries|gallery|galleries|university|college|academy|schools?|church|cathedral|hospital|council|football|cricket|hockey|netball|athletics|charity|foundation|festival|orchestra';
const ORGANISED = new RegExp(`^(?:${BODY})|(?:${BODY})$`);

const ownTags = new WeakMap<readonly string[], Set<string>>();

/** A pupil's name in a hashtag or handle; the span is the whole tag. */
export function taggedNames(view: View, setting: Setting): Found[] {
  let own = ownTags.get(setting.school.hashtags);
  if (!own) {
    own = new Set(setting.school.hashtags.map((t) => t.replace(/^#/, '').toLowerCase()));
    ownTags.set(setting.school.hashtags, own);
  }
  const out: Found[] = [];
  for (const token of view.tokens) {
    if (token.kind !== 'hashtag' && token.kind !== 'mention') continue;
    const body = token.folded.slice(1);
    if (own.has(body) || body.length < 6 || (token.kind === 'hashtag' && FIXTURE_TAG.test(token.text)))
      continue;
    if (token.kind === 'mention' && setting.accounts.some((a) => a.handle.toLowerCase() === body)) continue;
    const name = nameInTag(view, setting, token);
    if (name) out.push(name);
  }
  return out;
}

function nameInTag(view: View, setting: Setting, token: Token): Found | null {
  const via = token.kind === 'hashtag' ? 'hashtag' : 'mention';
  const pieces = cut(view.text, view.folded, token.start + 1, token.end).filter((p) => p.word.length > 0);
  const at = view.tokens.indexOf(token);
  const context = contextOf(view, at, at, false);
  context.titled = false;
  // A hashtag stands outside the sentence: what the sentence is about says little of it.
  if (via === 'hashtag') context.adult = 0;
  const cased = /\p{Ll}\p{Lu}|_\p{Lu}/u.test(token.text) && pieces.length > 1;
  if (pieces.length > 1 && (cased || token.text.includes('_'))) {
    const units = pieces.map((p, i) => unitOf(p, i, true));
    for (let i = 0; i + 1 < pieces.length; i++)
      if (famous([(pieces[i] as Piece).word, (pieces[i + 1] as Piece).word]) && context.tie < 3) return null;
    // Two ordinary words that are both names: only where they are the whole tag.
    const [one, two] = units;
    const pair = units.length === 2 && one?.given === 3 && two?.family === 3 && (two.cue & CUE.thing) === 0;
    const span = bestSpan(units, pair && via === 'hashtag' ? 2.5 : cased ? 3.4 : 3.2, 4);
    const ends = span ? [units[span.from] as Unit, units[span.to] as Unit] : [];
    const loose = !cased && ends.some((u) => u.given < 2 && u.family < 2);
    if (span && !(loose && via === 'hashtag')) {
      const inside = pieces.slice(span.from, span.to + 1);
      if (
        inside.every((p) => knowWord(p.word).common >= 3) &&
        !units.every((u) => u.given === 3 || u.family === 3)
      )
        return null;
      if (
        !cased &&
        (loose || inside.some((p) => p.word.length >= 6 && knowWord(p.word).family === 0 && ordinary(p.word)))
      )
        return via === 'mention' ? childHandle(view, setting, token, pieces, context) : null;
      const org = pieces.some((p, i) => (i < span.from || i > span.to) && orgWord(p.word));
      const after = units[span.to + 1];
      if (via === 'hashtag' && after && orgWord(after.word)) return null;
      if (span.from > 0 && (units[span.from - 1] as Unit).word === 'the') return null;
      // Grown-ups write their handles with capitals; with a title or an office in it there is no doubt.
      if (via === 'mention' && (org || cased)) context.adult += org ? 8 : 3;
      return found(view, setting, via, inside, token.start, token.end, span.order, span.score, context);
    }
    if (cased) return null;
  }
  const whole = pieces.map((p) => p.word).join('');
  const runs =
    pieces.length > 1 && pieces.length < 5 && via === 'hashtag'
      ? [...pieces.map((p) => p.word), whole]
      : pieces.map((p) => p.word);
  for (const run of runs) {
    if (run.length < 6) continue;
    const split = ORGANISED.test(run) ? null : splitName(run);
    if (!split) continue;
    const cutAt = split.before + split.given;
    const given = run.slice(split.before, cutAt);
    const family = run.slice(cutAt);
    if ((orgWord(family) && family.length < 7) || orgWord(given)) continue;
    return found(
      view,
      setting,
      via,
      [
        { word: given, text: given },
        { word: family, text: family },
      ],
      token.start,
      token.end,
      'given-first',
      split.score,
      context,
    );
  }
  return via === 'mention' ? childHandle(view, setting, token, pieces, context) : null;
}

/** "@harry_t_09": a given name with a year of birth, where a post praises: most likely a child's own account. */
function childHandle(
  view: View,
  setting: Setting,
  token: Token,
  pieces: readonly Piece[],
  context: Context,
): Found | null {
  const [first] = pieces;
  if (!first || !/(?:0[5-9]|1\d|20[01]\d)_?$/.test(token.text) || context.pupil < 1) return null;
  const known = knowWord(first.word);
  if (known.given < 2 || known.common > 3) return null;
  return found(view, setting, 'mention', [first], token.start, token.end, 'given-first', 3, context);
}

/** Names in a file name ("Olivia_Carter_certificate.jpg") or a link's path ("/news/olivia-carter-wins"). */
export function slugNames(view: View, setting: Setting): Found[] {
  const via = view.id.startsWith('file[') ? 'file' : 'link';
  const { text, folded } = view;
  const out: Found[] = [];
  for (const [start, end] of stretches(text, via)) {
    // "Y3": a letter with a number is a class, not an initial.
    const pieces = cut(text, folded, start, end).filter(
      (p) => p.word.length > 1 || !/\d/.test(text[p.end] ?? ''),
    );
    const units = pieces.map((p, i) => unitOf(p, i, true));
    const used = new Set<number>();
    for (let round = 0; round < 3; round++) {
      const span = bestSpan(
        units.map((u, i) => (used.has(i) ? { ...u, given: 0, family: 0, common: 5, unknown: false } : u)),
        2.6,
        5,
        (from, to) => strangers(text, pieces.slice(from, to + 1)),
      );
      if (!span) break;
      for (let i = span.from; i <= span.to; i++) used.add(i);
      const inside = pieces.slice(span.from, span.to + 1);
      const first = inside[0] as Piece;
      const last = inside.at(-1) as Piece;
      const apart = (p: Piece, i: number): boolean =>
        i > 0 && /\d/.test(text.slice((inside[i - 1] as Piece).end, p.start).replaceAll('%20', ' '));
      if (inside.some(apart)) continue;
      const title = pieces[span.from - 1];
      if (title && /^(?:mr|mrs|miss|ms|dr|sir|st)$/.test(title.word)) continue;
      out.push(found(view, setting, via, inside, first.start, last.end, span.order, span.score));
    }
    for (const piece of pieces) {
      if (piece.word.length < 8 || ordinary(piece.word)) continue;
      const known = knowWord(piece.word);
      if (known.family > 0 || known.given > 0) continue;
      const split = splitName(piece.word);
      if (!split) continue;
      const cutAt = split.before + split.given;
      out.push(
        found(
          view,
          setting,
          via,
          [
            { word: piece.word.slice(split.before, cutAt), text: '' },
            { word: piece.word.slice(cutAt), text: '' },
          ],
          piece.start,
          piece.end,
          'given-first',
          split.score,
        ),
      );
    }
  }
  return out;
}

/**
 * What speaks against these pieces being one name: "tegan-smart_leobrignall" has two sorts of mark between, and
 * "PENNY_D_beard" changes from capitals to small letters.
 */
function strangers(text: string, pieces: readonly Piece[]): number {
  const marks = new Set(
    pieces.slice(1).map((p, i) => text.slice((pieces[i] as Piece).end, p.start).charAt(0)),
  );
  const caps = pieces.filter((p) => /^\p{Lu}{2,}$/u.test(p.text)).length;
  const small = pieces.filter((p) => /^\p{Ll}/u.test(p.text)).length;
  return (marks.size > 1 ? 1.5 : 0) + (caps > 0 && small > 0 ? 2.5 : 0);
}

/** The parts of a file name or address that people name: not the extension, not the site. */
function stretches(text: string, via: Via): [number, number][] {
  if (via === 'file') {
    const dot = /(?:\.[A-Za-z0-9]{2,5})+$/.exec(text);
    return [[0, dot ? dot.index : text.length]];
  }
  const host = /^(?:https?:\/\/)?[^/?#]*/.exec(text);
  const out: [number, number][] = [];
  let at = host ? host[0].length : 0;
  for (const part of text.slice(at).split(/[/?#&=]/)) {
    if (part.length > 4 && part.length < 120) out.push([at, at + part.length]);
    at += part.length + 1;
  }
  return out;
}
