import type { Range, Token, View } from '../../engine/doc.ts';
import { classesBy, classesOf } from '../classes.ts';
import { viewCues } from '../cues.ts';
import { entryAtToken, UNASKED } from '../lexicon/entry.ts';
import { lastBefore } from '../within.ts';
import { besideOf } from './beside.ts';
import type { Context } from './context.ts';
import { TO_US } from './grown-words.ts';

/** Words that tell who a name beside them is, by what they are in that place. A bit each; a word may carry several. */
export const SAYS = {
  /** May stand between a role and a name. */
  link: 1 << 0,
  young: 1 << 1,
  /** His, her, our. */
  ofHis: 1 << 2,
  kinTitle: 1 << 3,
  /** People are asked to get in touch with grown-ups. */
  reach: 1 << 4,
  at: 1 << 5,
  /** To which pupils are elected as well. */
  elected: 1 << 6,
  /** A colon or dash. */
  dash: 1 << 7,
  is: 1 << 8,
  /** Small words inside a row of names. */
  small: 1 << 9,
  /** One who has left: "pupil", "scholar", after "former". */
  left: 1 << 10,
  married: 1 << 11,
  /** "class", of "class of 2016". */
  class: 1 << 12,
  /** Joins a name to what is said of it. */
  copula: 1 << 13,
  /** Letters after a name: MBE, QC. */
  letters: 1 << 14,
  /** Goes on about somebody, straight after the name. */
  does: 1 << 15,
  deed: 1 << 16,
  /** After "for": what was done, or how. */
  his: 1 << 17,
  /** A captain or points after the name: no thing. */
  captain: 1 << 18,
  firm: 1 << 19,
  /** In, from, of, on, at. */
  inOf: 1 << 20,
  /** Done by grown-ups alone. */
  grownDoes: 1 << 21,
  /** `DOES_PAIR` begins with it. */
  pairFirst: 1 << 22,
  /** `EVENT` begins with it, after a comma or without. */
  eventFirst: 1 << 23,
  toUs: 1 << 24,
  us: 1 << 25,
  /** After the name: a display, a biography. */
  has: 1 << 26,
  credit: 1 << 27,
  /** What is named after somebody: "the William Hulme hockey tournament". */
  named: 1 << 28,
  thank: 1 << 29,
  /** Leads to a name that something is given to or said of. */
  leads: 1 << 30,
} as const;

const LISTS: Readonly<Record<keyof typeof SAYS, string>> = {
  link: `, : - – — " ' ( | > → * • & / = .`,
  young:
    'young youngest budding talented little junior mini-police aspiring mini superstar star resident student pupil fellow best top',
  ofHis: 'his her their my our its',
  kinTitle: 'brother sister uncle aunt auntie aunty father',
  reach: 'contact email call ring phone dm message whatsapp',
  at: 'at in near via from to for outside inside behind around through along visit visiting',
  elected:
    'pm deputy chancellor minister mayor chair president secretary treasurer editor judge reporter mp mps speaker captain',
  dash: ': – — -',
  is: 'is are was were',
  small: 'and the of a',
  left: 'pupil pupils student students boy boys girl girls alumnus alumna alumnae alumni ex-pupil ex-pupils ex-student leaver leavers scholar cyn-ddisgybl gyn-ddisgybl chyn-ddisgybl cyn-ddisgyblion gyn-ddisgyblion chyn-ddisgyblion cyn-fyfyriwr gyn-fyfyriwr cyn-fyfyrwraig iarscolaire iardhalta',
  married: 'engagement wedding marriage married engaged wed',
  class: 'class',
  copula:
    'is was yw ydy becomes became joins joined takes starts started retires retired leads runs teaches has will',
  letters: 'esq mp mbe obe cbe dbe kbe qc kc phd msp mla mep ms jr frs',
  does: 'is was has had wins won scores scored got gets makes made takes took saved saves kicked ran swam came finished finishes drew beat wrote read reads told says said asked asks and who with for you your on from in at as did does can will just already still also absolutely',
  deed: 'is was has wins won scores scored got gets takes makes made does did smashes smashed beats saves leads comes came',
  his: 'his her their being super great amazing fantastic excellent brilliant wonderful working trying always showing helping not such some a an the',
  captain: 'captain captains point points winner champion',
  firm: 'ltd limited plc llp',
  inOf: 'in from of on at',
  grownDoes:
    'taught teaches retires retired retire retiring lectured preached inspects inspected commissioned',
  pairFirst:
    'step steps stepped stand stands stood bow bows bowed hang hangs hung came popped called dropped drops takes took clocks has is joins visited works worked volunteers becomes',
  eventFirst: 'on has with',
  toUs: TO_US,
  us: 'us our year years y pupils children reception nursery everyone',
  has: 'display exhibition tribute impressions impression biography memorial statue mural lecture documentary museum shirt shirts jerseys boxset boxsets trilogy biopic impersonator lookalike streams',
  credit: 'photos photographs pictures images captions recipe pianist accompanist',
  named:
    'tournament competition cup trophy shield prize award awards scheme fund trust lecture quiz league challenge gala festival regatta relay memorial bursary scholarship debate plate',
  thank: 'thank thanks thankful thank-you thankyou grateful gratitude indebted appreciation diolch',
  leads: 'to called named pupil student schoolboy schoolgirl by from',
};
const CLASSES = classesBy(SAYS, LISTS);

function saysOf(token: Token): number {
  const entry = entryAtToken(token);
  if (entry.says === UNASKED) entry.says = classesOf(CLASSES, entry.hash);
  return entry.says;
}

/** The tokens around a span, with questions about those of its sentence; what they tell is put into its context. */
export class Around {
  readonly view: View;
  readonly tokens: readonly Token[];
  readonly ctx: Context;
  /** The tokens of the sentence, half-open. */
  readonly low: number;
  readonly high: number;
  readonly #cues: readonly number[];

  constructor(view: View, at: number, ctx: Context) {
    const { tokens } = view;
    const { sentence } = tokens[at] as Token;
    const { start, end } = view.sentences[sentence] as Range;
    this.view = view;
    this.tokens = tokens;
    this.ctx = ctx;
    this.low = lastBefore(tokens, start);
    this.high = lastBefore(tokens, end - 1) + 1;
    this.#cues = viewCues(view);
  }

  /** The token at `i`, which may lie beyond the text. */
  token(i: number): Token | undefined {
    return i >= 0 && i < this.tokens.length ? this.tokens[i] : undefined;
  }

  /** The word at `i`, folded; beyond the text there is none. */
  word(i: number): string {
    return this.token(i)?.folded ?? '';
  }

  /** Is token `i` in the sentence? */
  here(i: number): boolean {
    return i >= this.low && i < this.high;
  }

  /** At most `most` words of the sentence from `start` on, or back from it, in the order written. */
  clause(start: number, step: 1 | -1, most: number): string {
    const out: string[] = [];
    for (let i = start; this.here(i) && out.length < most; i += step) out.push(this.word(i));
    return (step > 0 ? out : out.reverse()).join(' ');
  }

  /** The whole sentence, folded. */
  sentence(): string {
    return this.clause(this.low, 1, this.high - this.low);
  }

  /** Does token `i` carry one of these cues? */
  cue(i: number, cues: number): boolean {
    return i >= 0 && i < this.#cues.length && ((this.#cues[i] as number) & cues) !== 0;
  }

  /** All cues of the tokens of the sentence in `from..end`, half-open. */
  cuesIn(from: number, end: number): number {
    let bits = 0;
    const high = Math.min(end, this.high);
    for (let i = Math.max(from, this.low); i < high; i++) bits |= this.#cues[i] as number;
    return bits;
  }

  /** Is token `i` among the words of these lists ({@link SAYS})? */
  says(i: number, lists: number): boolean {
    return i >= 0 && i < this.tokens.length && (saysOf(this.tokens[i] as Token) & lists) !== 0;
  }

  /** What token `i` may begin or end, in the bits of {@link BESIDE}; beyond the text there is nothing. */
  beside(i: number): number {
    return i >= 0 && i < this.tokens.length ? besideOf(this.tokens[i] as Token) : 0;
  }

  /** A grown-up, by the work, office or age that is told of this very name. */
  grownUp(why: string): true {
    this.ctx.office = true;
    this.add('adult', 6, why);
    return true;
  }

  /** A grown-up, by what takes back whatever speaks for a pupil. */
  grownUpAfterAll(why: string): true {
    this.ctx.pupil = 0;
    this.ctx.tie = 0;
    return this.grownUp(why);
  }

  /** A sign of a pupil or of an adult, with its points; a `tie` belongs to this very name. */
  add(side: 'pupil' | 'adult', points: number, why: string, tie = false): void {
    this.ctx[side] += points;
    if (tie) this.ctx.tie += points;
    this.ctx.why.push(why);
  }
}
