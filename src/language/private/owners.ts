import type { Match, Word } from '../voice/patterns.ts';
import { firstFrom } from '../within.ts';
import type { Child } from './children.ts';
import type { Term } from './sensitive.ts';
import { TITLES } from './sensitive-words.ts';

/*
 * Whose a sensitive term is. A view may hold as many terms as words, and as many children: what a sentence tells is
 * worked out once, and children are found by halving, never gone through for each term.
 */

const indexOf = (child: Child): number => child.index;
const sentenceOf = (child: Child): number => child.sentence;

/** Is one of these children in the sentences `from..to`? Half-open. */
const anyIn = (children: readonly Child[], from: number, to: number): boolean =>
  (children[firstFrom(children, sentenceOf, from)]?.sentence ?? to) < to;

/** Where a term stands, by the indexes of its words. */
type Stretch = Pick<Match<Term>, 'from' | 'last'>;

/** How many words a child is from a term, whose ends count. */
const distance = ({ index }: Child, { from, last }: Stretch): number =>
  Math.min(Math.abs(index - from), Math.abs(index - last));

/** The child of a sentence that is nearest to a term; of two as near the one that comes first. */
export function nearestTo(children: readonly Child[], term: Stretch, sentence: number): Child | undefined {
  let at = firstFrom(children, indexOf, term.from);
  // The last one before it too, and the first of those whose word that is.
  const before = children[at - 1];
  if (before) at = firstFrom(children, indexOf, before.index);
  let best: Child | undefined;
  for (; at < children.length; at++) {
    const child = children[at] as Child;
    if (child.sentence > sentence) break;
    if (child.sentence === sentence && (!best || distance(child, term) < distance(best, term))) best = child;
    if (child.index > term.last) break;
  }
  return best;
}

const PRONOUN = new Set("he she him her his he's she's hers himself herself".split(' '));
const MANY =
  /^(?:we|they|our|all|everyone|children|pupils|families|parents|staff|you|your|i|my|year|class|team|who|there|this|please)$/;

/** What a sentence tells besides its children, by offsets into the text; `undefined` where there is none. */
type Said = {
  /** The title of the first grown-up in it. */
  readonly grownUp: number | undefined;
  readonly pronoun: boolean;
  /** Its first plural subject, with which it does not go on about one child. */
  readonly subject: number | undefined;
};

function saidIn(words: readonly Word[], sentence: number): Said {
  let grownUp: number | undefined;
  let subject: number | undefined;
  let pronoun = false;
  for (let i = firstFrom(words, (w) => w.token.sentence, sentence); i < words.length; i++) {
    const { token, key, bare, quoted } = words[i] as Word;
    if (token.sentence !== sentence) break;
    const next = words[i + 1]?.token;
    if (next?.sentence === sentence && next.shape === 'cap' && TITLES.has(key)) grownUp ??= token.start;
    pronoun ||= PRONOUN.has(bare);
    if (!quoted && MANY.test(bare)) subject ??= token.start;
  }
  return { grownUp, pronoun, subject };
}

/**
 * Whose a term is: gives how the child can be told, or `null`. `children` in the order of their words; `carried`: one
 * is named in an earlier part of the thread; `message`: to a family, about their own child.
 */
export function ownersIn(
  words: readonly Word[],
  children: readonly Child[],
  carried: boolean,
  message: boolean,
): (term: Match<Term>) => string | null {
  const known = children.filter((c) => c.how !== 'yours');
  const yours = children.filter((c) => c.how === 'yours');
  const named = children.filter((c) => c.how === 'name');
  const said = new Map<number, Said>();
  const saidOf = (sentence: number): Said => {
    const kept = said.get(sentence) ?? saidIn(words, sentence);
    said.set(sentence, kept);
    return kept;
  };

  /** A term that leaves no doubt belongs to a child further off too, or to one of a sentence beside. */
  const ownerOfPlain = (term: Match<Term>, sentence: number, nearest: Child | undefined, adult: boolean) => {
    const { pronoun, subject } = saidOf(sentence);
    const first = children[firstFrom(children, indexOf, term.from)];
    const inside = first !== undefined && first.index <= term.last;
    const far = nearest ? distance(nearest, term) : Number.POSITIVE_INFINITY;
    if (inside || (far <= (pronoun ? 24 : 14) && !(adult && !pronoun && far > 6)))
      return nearest?.how ?? 'name';
    const goesOn = pronoun || !(subject !== undefined && subject < term.start);
    if (!adult && goesOn && !anyIn(children, sentence, sentence + 1)) {
      if (
        anyIn(known, sentence - 2, sentence) ||
        (pronoun && (message || carried)) ||
        (!pronoun && term.value.concern === 'marks' && anyIn(named, sentence + 1, sentence + 2))
      )
        return 'name before';
    }
    return message && anyIn(yours, sentence, sentence + 1) ? 'your child' : null;
  };

  return (term) => {
    const { sentence } = (words[term.from] as Word).token;
    const { grownUp } = saidOf(sentence);
    const nearest = nearestTo(known, term, sentence);
    const owner = nearest && (words[nearest.index] as Word);
    // "Harvey was sent to Mr Hext": whoever stands first is the one it happens to.
    const adult =
      grownUp !== undefined &&
      !(nearest && owner && owner.token.start < grownUp && nearest.index < term.from);
    if (term.value.plain) return ownerOfPlain(term, sentence, nearest, adult);
    // A likelier word needs its child right there.
    if (!nearest || !owner || nearest.how !== 'name' || nearest.index >= term.from || adult) return null;
    // "Mia's witch was ill": the likelier word must be Mia's own.
    const reach =
      owner.bare !== owner.key && !/^(?:mum|dad|nan)$/.test(words[nearest.index + 1]?.bare ?? '') ? 2 : 4;
    return distance(nearest, term) <= reach ? nearest.how : null;
  };
}
