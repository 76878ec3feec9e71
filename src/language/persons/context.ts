import type { Token, View } from '../../engine/doc.ts';
import { CUE, isClass, viewCues } from '../cues.ts';
import type { Unit } from './units.ts';

/** What stands around a span: points for a pupil and for an adult, each with its reason in plain words. */
export type Context = {
  pupil: number;
  adult: number;
  /** The words name a thing: a road, an award, a house. */
  thing: boolean;
  titled: boolean;
  kin: boolean;
  former: boolean;
  staff: boolean;
  learn: boolean;
  readonly why: string[];
  /** Adds to the span's own score as a name. */
  name: number;
};

/** Nothing stands around it. */
export const emptyContext = (): Context => ({
  pupil: 0,
  adult: 0,
  thing: false,
  titled: false,
  kin: false,
  former: false,
  staff: false,
  learn: false,
  why: [],
  name: 0,
});

const LINK = new Set([
  ',',
  ':',
  '-',
  '–',
  '—',
  '"',
  "'",
  '(',
  '“',
  '”',
  '|',
  '>',
  '→',
  '*',
  '•',
  '&',
  '/',
  '=',
  '.',
]);
const SMALL = new Set(
  'to for our the is was goes go by and a an new very own little this week weeks today from are lovely fab fabulous brilliant amazing superstar'.split(
    ' ',
  ),
);
const YOUNG = new Set(
  'young budding talented little junior aspiring mini superstar resident student pupil fellow'.split(' '),
);
const ROYAL = new Set(
  'william harry charles george louis charlotte kate catherine edward andrew philip elizabeth victoria albert anne camilla henry james john richard arthur alfred harold tut tutankhamun mary midas lear solomon david herod wenceslas kong julien latifah boudicca cleopatra nefertiti elsa anna diana'.split(
    ' ',
  ),
);
const COPULA = new Set(
  'is was becomes became joins joined takes starts started retires retired leads runs teaches has will'.split(
    ' ',
  ),
);
const THING_LOWER = new Set(
  'award awards cup trophy trust foundation school academy primary road street stadium theatre gallery museum library centre hall bookshop bakery exhibition fund charity lecture'.split(
    ' ',
  ),
);
const OF_HIS = new Set(['his', 'her', 'their', 'my', 'our']);
const KIN_TITLES = new Set(['brother', 'sister', 'uncle', 'aunt', 'auntie', 'aunty', 'father']);
/** "Queen Elizabeth", "King Charles": a title that is a name, and a royal name after it. */
export const isRoyal = (first: Unit, second: Unit): boolean =>
  (first.cue & CUE.softTitle) !== 0 && ROYAL.has(second.word);

/** Looks left and right of a span of tokens `from..to` (indices into `view.tokens`) within its sentence. */
export function contextOf(view: View, from: number, to: number, possessive: boolean): Context {
  const { tokens } = view;
  const cues = viewCues(view);
  const ctx = emptyContext();
  const sentence = (tokens[from] as Token).sentence;
  const plus = (side: 'pupil' | 'adult', points: number, why: string): void => {
    ctx[side] += points;
    ctx.why.push(why);
  };
  const word = (i: number): string => tokens[i]?.folded ?? '';
  const cue = (i: number, bit: number): boolean => ((cues[i] ?? 0) & bit) !== 0;
  const here = (i: number): boolean =>
    tokens[i] !== undefined && tokens[i]?.sentence === sentence && tokens[i]?.kind !== 'newline';

  // Directly before.
  let i = from - 1;
  if (word(i) === '.' && cue(i - 1, CUE.title)) i--;
  if (
    here(i) &&
    cue(i, CUE.title) &&
    tokens[i]?.kind === 'word' &&
    !(KIN_TITLES.has(word(i)) && OF_HIS.has(word(i - 1)))
  ) {
    if (!(word(i) === 'st' && /\d/.test(word(i - 1)))) {
      ctx.titled = true;
      plus('adult', 10, `the title "${tokens[i]?.text}"`);
    }
  }
  let k = from - 1;
  while (here(k) && (LINK.has(word(k)) || tokens[k]?.kind === 'emoji')) k--;
  if (here(k) && tokens[k]?.kind === 'word') {
    const strong = cue(k, CUE.role | CUE.staff) && !cue(k, CUE.award | CUE.pupil);
    const plural = word(k).endsWith('s') && !word(k).endsWith('ss');
    if (strong && !(plural && k < from - 1 && word(k + 1) === ',')) {
      if (YOUNG.has(word(k - 1)) || cue(k - 1, CUE.pupil | CUE.award))
        plus('pupil', 3, `"${word(k - 1)} ${word(k)}"`);
      else {
        ctx.staff = cue(k, CUE.staff);
        plus('adult', 6, `the role "${tokens[k]?.text}"`);
      }
    } else if (cue(k, CUE.kin) && !OF_HIS.has(word(k - 1))) {
      ctx.kin = true;
      plus('adult', 5, `"${tokens[k]?.text}" before the name`);
    }
    if (word(k) === 'the' && k === from - 1) ctx.name -= 1.2;
    if (['at', 'in', 'near', 'via'].includes(word(k)) && k === from - 1) ctx.name -= 0.5;
  }
  // A little further left: praise, prizes, classes.
  let steps = 0;
  for (let j = from - 1; steps < 8 && here(j); j--) {
    const t = tokens[j] as Token;
    if (
      t.kind === 'punct' &&
      ['.', '!', '?', ';'].includes(t.text) &&
      t.end < (tokens[from] as Token).start &&
      !(t.text === '.')
    )
      break;
    if (t.kind === 'word' || t.kind === 'number') {
      steps++;
      const near = steps <= 5;
      if (cue(j, CUE.former)) ctx.former = true;
      if (near && cue(j, CUE.award)) {
        plus('pupil', 3, `"${t.text}"`);
        break;
      }
      if (near && cue(j, CUE.praise)) {
        plus('pupil', 2.5, `"${t.text}"`);
        break;
      }
      if (near && cue(j, CUE.pupil) && !cue(j, CUE.staff)) {
        if (isClass(t.folded) || SMALL.has(word(from - 1)) || j >= from - 2) {
          plus('pupil', j >= from - 2 ? 2.5 : 1, `"${t.text}"`);
          break;
        }
      }
      if (steps <= 1 && ['our', 'their', 'own'].includes(t.folded))
        plus('pupil', 1.5, `"${t.text}" before the name`);
    }
  }
  // Directly after.
  right(view, cues, to, possessive, ctx, plus);
  // Anywhere in the sentence, and in the post.
  let learn = 0;
  for (let j = from - 1; here(j) && j > from - 14; j--)
    if (cue(j, CUE.learn | CUE.story | CUE.public)) learn = Math.max(learn, j > from - 6 ? 3 : 2);
  for (let j = to + 1; here(j) && j < to + 10; j++)
    if (cue(j, CUE.learn | CUE.story | CUE.public)) learn = Math.max(learn, 1.5);
  if (learn > 0) {
    ctx.learn = true;
    plus('adult', learn, 'a lesson, book or broadcast is spoken of');
  }
  for (let j = from - 8; j <= to + 6; j++)
    if (here(j) && cue(j, CUE.visit)) {
      plus('adult', 1.5, `"${word(j)}"`);
      break;
    }
  return ctx;
}

function right(
  view: View,
  cues: Uint32Array,
  to: number,
  possessive: boolean,
  ctx: Context,
  plus: (side: 'pupil' | 'adult', points: number, why: string) => void,
): void {
  const { tokens } = view;
  const sentence = (tokens[to] as Token).sentence;
  const word = (i: number): string => tokens[i]?.folded ?? '';
  const cue = (i: number, bit: number): boolean => ((cues[i] ?? 0) & bit) !== 0;
  const here = (i: number): boolean =>
    tokens[i] !== undefined && tokens[i]?.sentence === sentence && tokens[i]?.kind !== 'newline';
  const next = tokens[to + 1];
  if (!next || !here(to + 1)) return;
  if (next.kind === 'mention' && !possessive) plus('adult', 1.5, 'an account beside the name');
  if (!possessive && next.spaceBefore) {
    const lower = next.shape === 'lower';
    if (
      (cue(to + 1, CUE.thing) || word(to + 1) === '&') &&
      ((cue(to + 1, CUE.thing) && (!lower || THING_LOWER.has(word(to + 1)))) ||
        /^(?:sons|co|bros|brothers)$/.test(word(to + 2))) &&
      !/^(?:captain|captains|point|points|winner|champion)$/.test(word(to + 2))
    )
      ctx.thing = true;
    if (
      next.kind === 'word' &&
      cue(to + 1, CUE.role) &&
      /^(?:mp|mbe|obe|cbe|kbe|qc|kc|phd|msp|ms)$/.test(word(to + 1))
    )
      plus('adult', 6, `"${next.text}" after the name`);
  }
  // In brackets or after a comma: who it is.
  const open = word(to + 1);
  if (open === '(' || open === ',' || open === '-' || open === '–' || open === '—') {
    const stop = open === '(' ? ')' : ',';
    for (let j = to + 2; j <= to + 7 && here(j); j++) {
      if (word(j) === stop || (open !== '(' && /^[.;:!?]$/.test(word(j)))) break;
      const age =
        tokens[j]?.kind === 'number' &&
        open === '(' &&
        /^(?:[3-9]|1[0-8])$/.test(word(j)) &&
        word(j + 1) === ')';
      if (cue(j, CUE.former)) ctx.former = true;
      if (age || isClass(word(j)) || (cue(j, CUE.pupil) && !cue(j, CUE.staff) && j <= to + 4)) {
        plus('pupil', 4, `"${tokens[j]?.text}" after the name`);
        break;
      }
      if (cue(j, CUE.role | CUE.staff) && !cue(j, CUE.award)) {
        ctx.staff = ctx.staff || cue(j, CUE.staff);
        plus('adult', 6, `"${tokens[j]?.text}" after the name`);
        break;
      }
      if (cue(j, CUE.kin) && open === '(') {
        ctx.kin = true;
        plus('adult', 4, `"${tokens[j]?.text}" after the name`);
        break;
      }
      if (cue(j, CUE.award | CUE.sport)) {
        plus('pupil', 1.5, `"${tokens[j]?.text}" after the name`);
        break;
      }
    }
    ctx.name += 0.4;
    return;
  }
  if (['in', 'from', 'of'].includes(open)) {
    for (let j = to + 2; j <= to + 4 && here(j); j++)
      if (isClass(word(j)) || cue(j, CUE.pupil)) {
        plus('pupil', 4, `"${tokens[j]?.text}" after the name`);
        return;
      }
    if (open === 'from' && tokens[to + 2]?.kind === 'mention') plus('adult', 3, 'from an organisation');
    else if (open === 'from' && (tokens[to + 2]?.shape === 'cap' || word(to + 2) === 'the'))
      plus('adult', 1, 'from somewhere else');
  }
  if (isClass(open)) plus('pupil', 4, `"${next.text}" after the name`);
  if (COPULA.has(open))
    for (let j = to + 2; j <= to + 6 && here(j); j++)
      if (cue(j, CUE.staff | CUE.role) && !cue(j, CUE.pupil | CUE.award)) {
        ctx.staff = cue(j, CUE.staff);
        plus('adult', 4, `"${tokens[j]?.text}" after the name`);
        return;
      }
  for (let j = to + 1; j <= to + 9 && here(j); j++) {
    if (cue(j, CUE.award | CUE.sport)) {
      plus('pupil', 1.5, `"${tokens[j]?.text}" after the name`);
      break;
    }
  }
  if (next.shape === 'lower' || possessive) ctx.name += 0.3;
}
