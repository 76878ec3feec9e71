import type { Token } from '../../engine/doc.ts';
import { CUE, isClass } from '../cues.ts';
import { know } from '../lexicon/know.ts';
import type { Around, Context } from './context.ts';
import { isShared } from './offices.ts';

const COPULA = new Set(
  'is was becomes became joins joined takes starts started retires retired leads runs teaches has will'.split(
    ' ',
  ),
);
const THING_LOWER = new Set(
  'award awards cup trophy trust foundation school academy primary road street stadium theatre gallery museum library centre hall bookshop bakery exhibition fund charity lecture hospice hospital house farm'.split(
    ' ',
  ),
);
const LETTERS = /^(?:esq|mp|mbe|obe|cbe|kbe|qc|kc|phd|msp|ms|jr)$/;
/** Doing words of games, lessons and praise, straight after a name. */
const DOES =
  /^(?:is|was|has|had|wins|won|scores|scored|got|gets|makes|made|takes|took|saved|saves|kicked|ran|swam|came|finished|finishes|drew|beat|wrote|read|reads|told|says|said|asked|asks|and|who|with|for|you|your|on|from|in|at|as|did|does|can|will|just|already|still|also|absolutely)$/;
const DEED =
  /^(?:is|was|has|wins|won|scores|scored|got|gets|takes|makes|made|does|did|smashes|smashed|beats|saves|leads|comes|came)$/;
const HIS = new Set([
  'his',
  'her',
  'their',
  'being',
  'super',
  'great',
  'amazing',
  'fantastic',
  'excellent',
  'brilliant',
  'wonderful',
  'working',
  'trying',
  'always',
  'showing',
  'helping',
  'not',
  'such',
  'some',
  'a',
  'an',
  'the',
]);

/** What follows the name: a class, an age, a role, a thing, a deed. */
export function right(a: Around, from: number, to: number, possessive: boolean, ctx: Context): void {
  const { tokens, word, cue, here, add } = a;
  const next = tokens[to + 1];
  if (!next || !here(to + 1)) return;
  const open = next.folded;
  if (possessive) {
    ctx.name += 0.6;
    deeds(a, to, ctx);
    return;
  }
  if (next.kind === 'mention') add('adult', 1.5, 'an account beside the name');
  if (next.spaceBefore && !/^(?:captain|captains|points?|winner|champion)$/.test(word(to + 2))) {
    const company = open === '&' && /^(?:sons|co|bros|brothers)\b/.test(word(to + 2));
    const the = word(from - 1) === 'the' || word(from - 1) === 'a';
    const capital = next.shape === 'cap' || next.shape === 'caps';
    if (company || (cue(to + 1, CUE.thing) && (capital || the || THING_LOWER.has(open)))) ctx.thing = true;
    if (isFirm(a, to) || ofTheName(a, from, to)) ctx.thing = true;
    if (next.kind === 'word' && LETTERS.test(open)) add('adult', 6, `"${next.text}" after the name`);
  }
  if (open === '(' || open === ',' || open === '-' || open === '–' || open === '—' || open === '[') {
    apposition(a, from, to, open, ctx);
    deeds(a, to, ctx);
    ctx.name += 0.4;
    return;
  }
  if (open === 'in' || open === 'from' || open === 'of') {
    for (let j = to + 2; j <= to + 4 && here(j); j++)
      if (isClass(word(j)) || cue(j, CUE.pupil)) {
        add('pupil', 4, `"${tokens[j]?.text}" after the name`, true);
        return;
      }
    if (open === 'from' && tokens[to + 2]?.kind === 'mention') add('adult', 3, 'from an organisation');
    else if (open === 'from' && (tokens[to + 2]?.shape === 'cap' || word(to + 2) === 'the'))
      add('adult', 1, 'from somewhere');
  }
  if (isClass(open) || (cue(to + 1, CUE.pupil) && /\d/.test(word(to + 2))))
    add('pupil', 4, `"${next.text}" after the name`, true);
  if (open === 'for' && HIS.has(word(to + 2)) && !thanked(a, from))
    add('pupil', 2, '"for" what was done', true);
  const office = COPULA.has(open) ? copula(a, to) : null;
  if (office) {
    ctx.staff = cue(office.at, CUE.staff);
    add('adult', 4, `"${tokens[office.at]?.text}" after the name`);
    return;
  }
  // "X in the office", "X and Y of the site team".
  if (/^(?:in|from|of|on|at)$/.test(open) && word(to + 2) === 'the')
    for (let j = to + 3; j <= to + 5 && here(j); j++)
      if (/^(?:office|kitchen|canteen|staffroom|site|pta|council|gate|premises)$/.test(word(j))) {
        ctx.office = true;
        add('adult', 4, `"${tokens[j]?.text}" after the name`);
        return;
      }
  if (open === 'from')
    for (let j = to + 2; j <= to + 5 && here(j); j++)
      if (cue(j, CUE.staff) && !cue(j, CUE.pupil)) {
        add('adult', 4, `"${tokens[j]?.text}" after the name`);
        return;
      }
  deeds(a, to, ctx);
  if (next.shape === 'lower') {
    ctx.name += DOES.test(open) ? 0.6 : 0.2;
    ctx.noun = !DOES.test(open);
  }
  // "jack sharp first half": in small letters a score straight after stands for the capital.
  if (cue(to + 1, CUE.sport) && tokens[to]?.shape === 'lower') ctx.name += 1.8;
  if (tokens[to]?.shape === 'caps' && DEED.test(open)) ctx.name += 1.2;
}

/** "X Blinds Ltd", "X estate agents": a firm. */
function isFirm({ tokens, word }: Around, to: number): boolean {
  if (word(to + 1) === 'estate' && word(to + 2) === 'agents') return true;
  for (let j = to + 1; j <= to + 3 && /^\p{Lu}/u.test(tokens[j]?.text ?? ''); j++)
    if (/^(?:ltd|limited|plc|llp)$/.test(word(j))) return true;
  return false;
}

const OF_THE =
  /^(?:tournament|competition|cup|trophy|shield|prize|award|awards|scheme|fund|trust|lecture|quiz|league|challenge|gala|festival|regatta|relay|memorial|bursary|scholarship|debate|plate)$/;
/** "The William Hulme hockey tournament": something called after somebody. */
function ofTheName({ tokens, word }: Around, from: number, to: number): boolean {
  if (word(from - 1) !== 'the') return false;
  for (let j = to + 1; j <= to + 3 && tokens[j]?.kind === 'word' && tokens[j]?.shape === 'lower'; j++)
    if (OF_THE.test(word(j))) return true;
  return false;
}

/** "X is our new SENDCo": a role among the next words, where nothing speaks of a pupil's office ("head of digital leaders"). */
function copula({ word, cue, here }: Around, to: number): { at: number } | null {
  let at = -1;
  for (let j = to + 2; j <= to + 8 && here(j); j++) {
    if (
      cue(j, CUE.pupil | CUE.award) ||
      ['star', 'young', 'student', 'pupil', 'council', 'leaders', 'captain'].includes(word(j))
    ) {
      // "is our new Head of Year 7": a year comes with the office.
      if (at < 0 || !/^(?:year|years|y\d|yr)/.test(word(j))) return null;
      break;
    }
    if (word(j) === 'leader' && /^(?:team|group|patrol|section|expedition|squad)$/.test(word(j - 1)))
      return null;
    if (at < 0 && cue(j, CUE.staff | CUE.role)) at = j;
  }
  return at < 0 ? null : { at };
}

/** "Thank you to X for the dictionaries": thanks go to grown-ups as well. */
function thanked({ word, here }: Around, from: number): boolean {
  for (let j = from - 1; here(j) && j > from - 9; j--)
    if (/^(?:thank|thanks|grateful|diolch)$/.test(word(j))) return true;
  return false;
}

/** In brackets or after a comma or dash: who it is. */
function apposition(a: Around, from: number, to: number, open: string, ctx: Context): void {
  const { tokens, word, cue, here, add } = a;
  const close = open === '(' ? ')' : open === '[' ? ']' : ',';
  if (word(to + 2) === 'for' && HIS.has(word(to + 3)))
    add('pupil', thanked(a, from) ? 2 : 2.5, '"for" what was done', true);
  // ", Gareth Bale on 4A's wall": the next name of a list, and what follows is said of that.
  if (open === ',' && nextName(tokens, to + 2) && !cue(to + 2, CUE.pupil | CUE.award | CUE.role | CUE.staff))
    return;
  for (let j = to + 2; j <= to + 8 && here(j); j++) {
    const t = tokens[j];
    if (word(j) === close || (open !== '(' && /^[.;:!?]$/.test(word(j)))) return;
    if (cue(j, CUE.former)) ctx.former = true;
    const age =
      t?.kind === 'number' &&
      /^(?:[3-9]|1[0-8])$/.test(word(j)) &&
      (open === '(' || open === ',') &&
      j === to + 2 &&
      [')', ',', '.'].includes(word(j + 1));
    // "(Y2 teacher 1989-2011)": the class of a grown-up.
    const taught = isClass(word(j)) && cue(j + 1, CUE.staff | CUE.role) && !cue(j + 1, CUE.pupil | CUE.award);
    if (
      age ||
      (isClass(word(j)) && !taught) ||
      (cue(j, CUE.pupil) && !cue(j, CUE.staff) && !taught && j <= to + 4)
    ) {
      add('pupil', 4, `"${t?.text}" after the name`, true);
      return;
    }
    // "principal viola with the county youth orchestra": an office among the young.
    if (cue(j, CUE.role | CUE.staff) && /\b(?:youth|junior|under-?1\d)\b/.test(ahead(j, word, here))) {
      add('pupil', 2.5, 'an office among the young', true);
      return;
    }
    // ", Deputy Ollie Brankin": the office of the next person, not of this one.
    if (
      open !== '(' &&
      cue(j, CUE.role | CUE.staff) &&
      tokens[j + 1]?.shape === 'cap' &&
      !cue(j + 1, CUE.role | CUE.staff | CUE.thing | CUE.pupil)
    )
      return;
    if (cue(j, CUE.role | CUE.staff) && !cue(j, CUE.award)) {
      ctx.staff = ctx.staff || cue(j, CUE.staff);
      ctx.office ||= !isShared(word(j));
      add('adult', 6, `"${t?.text}" after the name`);
      return;
    }
    if (cue(j, CUE.kin) && open === '(') {
      ctx.kin = true;
      add('adult', 4, `"${t?.text}" after the name`);
      return;
    }
    if (cue(j, CUE.award | CUE.sport)) {
      add('pupil', 1.5, `"${t?.text}" after the name`, j <= to + 3);
      return;
    }
  }
}

/** Two capitals in a row, neither a class nor a day. */
const nextName = (tokens: Around['tokens'], at: number): boolean => {
  const [one, two] = [tokens[at], tokens[at + 1]];
  const named = (t: Token | undefined): boolean =>
    t?.kind === 'word' &&
    t.shape === 'cap' &&
    know(t.folded).common < 3 &&
    know(t.folded).given + know(t.folded).family > 1;
  return named(one) && named(two);
};

const ahead = (from: number, word: Around['word'], here: Around['here']): string => {
  const out: string[] = [];
  for (let j = from; here(j) && j < from + 7; j++) out.push(word(j));
  return out.join(' ');
};

/** Prizes and games within the next words. */
function deeds({ tokens, cue, here, add }: Around, to: number, _ctx: Context): void {
  for (let j = to + 1; j <= to + 9 && here(j); j++)
    if (cue(j, CUE.award | CUE.sport)) {
      add('pupil', 1.5, `"${tokens[j]?.text}" after the name`);
      return;
    }
}
