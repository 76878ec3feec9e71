import type { Token, View } from '../../engine/doc.ts';
import { CUE, isClass, viewCues } from '../cues.ts';
import { right } from './after.ts';
import { given } from './given-to.ts';
import { grown, presented } from './grown.ts';
import { isShared, labelled } from './offices.ts';
import { said } from './said.ts';
import type { Unit } from './units.ts';

/** What stands around a span: points for a pupil and for an adult, each with its reason in plain words. */
export type Context = {
  pupil: number;
  /** Of `pupil`: signs that belong to this very name ("in Year 4", "aged 9", "well done X"). */
  tie: number;
  adult: number;
  /** The words name a thing: a road, an award, a house. */
  thing: boolean;
  titled: boolean;
  kin: boolean;
  former: boolean;
  /** A former pupil, said of this very name; a year stands until the whole post says whether it is over. */
  leaver: boolean;
  /** "(class of 2016)" after the name. */
  classOf?: number;
  staff: boolean;
  learn: boolean;
  /** A word in small letters that is no deed follows: "Summer Rose bedding". */
  noun: boolean;
  /** A role in the plural heads a list that begins here: "Governors: X, Y". */
  heads: boolean;
  /** A grown-up's work or office, which no pupil is given, said of this very name: "paramedic X", "X, caretaker". */
  office: boolean;
  /** Nothing but the name in its line, list item or bracket. */
  alone: boolean;
  readonly why: string[];
  /** Adds to the span's own score as a name. */
  name: number;
};

/** Nothing stands around it. */
export const emptyContext = (): Context => ({
  pupil: 0,
  tie: 0,
  adult: 0,
  thing: false,
  titled: false,
  kin: false,
  former: false,
  leaver: false,
  staff: false,
  learn: false,
  alone: false,
  noun: false,
  heads: false,
  office: false,
  why: [],
  name: 0,
});

/** A view with its cues, and questions about its tokens within one sentence. */
export type Around = {
  readonly view: View;
  readonly tokens: readonly Token[];
  readonly word: (i: number) => string;
  readonly cue: (i: number, bits: number) => boolean;
  readonly here: (i: number) => boolean;
  readonly add: (side: 'pupil' | 'adult', points: number, why: string, tie?: boolean) => void;
};

const LINK = new Set([',', ':', '-', '–', '—', '"', "'", '(', '|', '>', '→', '*', '•', '&', '/', '=', '.']);
const YOUNG = new Set(
  'young budding talented little junior aspiring mini superstar star resident student pupil fellow'.split(
    ' ',
  ),
);
const ROYAL = new Set(
  'william harry charles george louis charlotte kate catherine edward andrew philip elizabeth victoria albert anne camilla henry james john richard arthur alfred harold tut tutankhamun mary midas lear solomon david herod wenceslas kong julien latifah boudicca cleopatra nefertiti elsa anna diana'.split(
    ' ',
  ),
);
const OF_HIS = new Set(['his', 'her', 'their', 'my', 'our', 'its']);
const KIN_TITLES = new Set(['brother', 'sister', 'uncle', 'aunt', 'auntie', 'aunty', 'father']);
/** People are asked to get in touch with grown-ups. */
const REACH = new Set(['contact', 'email', 'call', 'ring', 'phone', 'dm']);
const AT = new Set([
  'at',
  'in',
  'near',
  'via',
  'from',
  'to',
  'for',
  'outside',
  'inside',
  'behind',
  'around',
  'through',
  'along',
  'visit',
  'visiting',
]);

/** "Queen Elizabeth", "King Charles": a title that is a name, and a royal name after it. */
export const isRoyal = (first: Unit, second: Unit): boolean =>
  (first.cue & CUE.softTitle) !== 0 && ROYAL.has(second.word);

/** Looks left and right of a span of tokens `from..to` (indices into `view.tokens`) within its sentence. */
export function contextOf(view: View, from: number, to: number, possessive: boolean): Context {
  const { tokens } = view;
  const cues = viewCues(view);
  const ctx = emptyContext();
  const sentence = (tokens[from] as Token).sentence;
  const a: Around = {
    view,
    tokens,
    word: (i) => tokens[i]?.folded ?? '',
    cue: (i, bits) => ((cues[i] ?? 0) & bits) !== 0,
    here: (i) => tokens[i]?.sentence === sentence && tokens[i]?.kind !== 'newline',
    add: (side, points, why, tie = false) => {
      ctx[side] += points;
      if (tie) ctx.tie += points;
      ctx.why.push(why);
    },
  };
  before(a, from, ctx);
  labelled(a, from, ctx);
  further(a, from, ctx);
  presented(a, from, ctx);
  said(a, from, to, ctx);
  right(a, from, to, possessive, ctx);
  grown(a, from, to, possessive, ctx);
  sentenceWide(a, from, to, ctx);
  ctx.alone = standsAlone(view, from, to);
  return ctx;
}

/** Offices that pupils are elected to as well. */
const ELECTED = new Set(
  'pm deputy chancellor minister mayor chair president secretary treasurer editor judge reporter mp mps speaker captain'.split(
    ' ',
  ),
);

/** "Pupil parliament results: PM X, Deputy Y": does the sentence speak of pupils before the office? */
function electedPupil({ word, cue, here }: Around, k: number): boolean {
  if (!ELECTED.has(word(k))) return false;
  for (let j = k - 1; here(j) && j > k - 16; j--) if (cue(j, CUE.pupil)) return true;
  return false;
}

/** The word or two straight before: titles, roles, kin, articles. */
function before(a: Around, from: number, ctx: Context): void {
  const { tokens, word, cue, here, add } = a;
  let i = from - 1;
  if (word(i) === '.' && cue(i - 1, CUE.title)) i--;
  if (electedPupil(a, i)) {
    add('pupil', 3, `the office "${tokens[i]?.text}" among pupils`, true);
    return;
  }
  const his = OF_HIS.has(word(i - 1));
  if (here(i) && tokens[i]?.kind === 'word' && cue(i, CUE.title) && !(KIN_TITLES.has(word(i)) && his)) {
    if (!(word(i) === 'st' && /\d/.test(word(i - 1)))) {
      ctx.titled = true;
      add('adult', 10, `the title "${tokens[i]?.text}"`);
    }
  }
  let k = from - 1;
  while (here(k) && (LINK.has(word(k)) || tokens[k]?.kind === 'emoji')) k--;
  if (!here(k) || tokens[k]?.kind !== 'word') return;
  // "The Hallé Orchestra's X": somebody of an organisation.
  if (k === from - 1 && word(k).endsWith("'s") && cue(k, CUE.thing) && !cue(k, CUE.pupil))
    add('adult', 3.5, `"${tokens[k]?.text}" before the name`);
  const apart = k < from - 1;
  const plural = word(k).endsWith('s') && !word(k).endsWith('ss');
  if (
    cue(k, CUE.role | CUE.staff) &&
    !cue(k, CUE.award | CUE.pupil) &&
    !(plural && apart && word(k + 1) === ',' && word(k - 1) !== 'of' && word(k - 2) !== 'of')
  ) {
    const owner = word(k) === 'owner' && OF_HIS.has(word(k - 1));
    if (YOUNG.has(word(k - 1)) || cue(k - 1, CUE.pupil | CUE.award))
      add('pupil', 3, `"${word(k - 1)} ${word(k)}"`, true);
    else if (!owner) {
      ctx.staff = cue(k, CUE.staff);
      ctx.heads = plural;
      ctx.office = !isShared(word(k));
      add('adult', 6, `the role "${tokens[k]?.text}"`);
    }
  } else if (word(k - 1) === 'of' && cue(k - 2, CUE.role | CUE.staff) && !cue(k, CUE.award)) {
    // "Director of Music X", "Head of Drama X".
    ctx.staff = true;
    ctx.office = true;
    add('adult', 6, `the role "${tokens[k - 2]?.text} of ${tokens[k]?.text}"`);
  } else if (REACH.has(word(k))) {
    add('adult', 3.5, `"${tokens[k]?.text}" before the name`);
  } else if (cue(k, CUE.kin) && !OF_HIS.has(word(k - 1))) {
    ctx.kin = true;
    add('adult', 5, `"${tokens[k]?.text}" before the name`);
  }
  if (apart) return;
  given(a, from);
  if (word(k) === 'the') ctx.name -= 1.2;
  if (AT.has(word(k))) ctx.name -= word(k) === 'for' || word(k) === 'to' || word(k) === 'from' ? 0.1 : 0.5;
}

/** A little further left: praise, prizes, classes. */
function further({ tokens, word, cue, here, add }: Around, from: number, ctx: Context): void {
  let steps = 0;
  let names = 0;
  for (let j = from - 1; steps < 8 && here(j); j--) {
    const t = tokens[j] as Token;
    if (t.kind !== 'word' && t.kind !== 'number') continue;
    steps++;
    if (cue(j, CUE.former)) ctx.former = true;
    if (steps === 1 && ['our', 'their', 'own'].includes(t.folded))
      add('pupil', 1.5, `"${t.text}" before the name`, true);
    // "learning about Mary Queen of Scots and X": names before X do not take it out of the lesson.
    if (
      t.kind === 'word' &&
      steps > 1 &&
      (t.shape === 'cap' || t.folded === 'and' || t.folded === 'of') &&
      !cue(j, CUE.pupil | CUE.praise | CUE.award)
    ) {
      if (names < 8) {
        names++;
        steps--;
      }
      continue;
    }
    if (steps <= 3 && cue(j, CUE.learnAbout)) {
      ctx.learn = true;
      add('adult', t.folded === 'about' ? 2.5 : 3.5, `"${t.text}": someone who is learnt about`);
      return;
    }
    if (steps > 6) continue;
    if (cue(j, CUE.award) && word(j - 1) !== 'raffle') {
      add('pupil', steps <= 4 ? 3 : 1.5, `"${t.text}" before the name`, steps <= 3);
      return;
    }
    if (cue(j, CUE.praise)) {
      add('pupil', steps <= 4 ? 2.5 : 1, `"${t.text}" before the name`, steps <= 3);
      return;
    }
    if (cue(j, CUE.pupil) && !cue(j, CUE.staff)) {
      // "Year 4 loved learning about X": the class is the subject and does not speak of X.
      const near = steps <= 2;
      add('pupil', near ? 2.5 : 0.8, `"${t.text}" before the name`, near && isClass(word(j)));
      return;
    }
  }
}

/** Anywhere in the sentence: lessons, books, broadcasts, visitors. */
function sentenceWide({ word, cue, here, add }: Around, from: number, to: number, ctx: Context): void {
  let learn = 0;
  for (let j = from - 1; here(j) && j > from - 14; j--) {
    if (cue(j, CUE.learn | CUE.learnAbout)) learn = Math.max(learn, 1.5);
    if (cue(j, CUE.story | CUE.public)) learn = Math.max(learn, 1);
  }
  for (let j = to + 1; here(j) && j < to + 10; j++)
    if (cue(j, CUE.learn | CUE.learnAbout | CUE.story | CUE.public)) learn = Math.max(learn, 1);
  if (learn > 0) {
    ctx.learn = true;
    add('adult', learn, 'a lesson, book or broadcast is spoken of');
  }
  for (let j = from - 1; here(j) && j > from - 7; j--)
    if (cue(j, CUE.visitor)) {
      add('adult', 3, `"${word(j)}"`);
      break;
    }
  for (let j = from - 8; j <= to + 6; j++)
    if (here(j) && (j < from || j > to) && cue(j, CUE.visit)) {
      add('adult', 1.5, `"${word(j)}"`);
      return;
    }
}

const EDGE = /^[:,;•*·|>→⇒=+/()[\]–—-]$/;

/** Does nothing else stand in the same line or list item? */
function standsAlone(view: View, from: number, to: number): boolean {
  const { tokens } = view;
  const before = tokens[from - 1];
  const after = tokens[to + 1];
  const left =
    !before ||
    before.kind === 'newline' ||
    before.kind === 'emoji' ||
    before.kind === 'number' ||
    EDGE.test(before.text) ||
    (before.text === '.' && tokens[from - 2]?.kind === 'number');
  const right =
    !after ||
    after.kind === 'newline' ||
    after.kind === 'emoji' ||
    after.kind === 'number' ||
    after.kind === 'hashtag' ||
    (after.kind === 'punct' && after.text !== "'");
  return left && right;
}
