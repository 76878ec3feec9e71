import { isOwnProse, type View } from '../../engine/doc.ts';
import type { PrivateFact } from '../../engine/facts.ts';
import type { Recogniser, Scene } from '../../engine/rule.ts';
import { createPatterns, type Match, phrasesIn, type Word, wordsOf } from '../voice/patterns.ts';
import { type Child, childrenIn } from './children.ts';
import { marksIn } from './marks.ts';
import { SENSITIVE_TERMS, TERM_MACROS } from './sensitive-terms.ts';
import { isGeneral, isNobodys, isStory, TITLES } from './sensitive-words.ts';
import { weighSentences } from './weighed-sensitive.ts';

export type Term = { readonly concern: string; readonly plain: boolean };
const book = createPatterns<Term>(
  Object.entries(SENSITIVE_TERMS).flatMap(([concern, { plain, likely = '' }]) => {
    const sure: Term = { concern, plain: true };
    const maybe: Term = { concern, plain: false };
    return [
      ...phrasesIn(plain).map((p) => [p, sure] as const),
      ...phrasesIn(likely).map((p) => [p, maybe] as const),
    ];
  }),
  TERM_MACROS,
);

/**
 * States `sensitive` details (evidence: the concern, then how the child can be told): health, needs, behaviour,
 * attendance, money, care, faith, family, marks and mishaps, of one child that a reader could pick out.
 */
export const sensitive: Recogniser = {
  id: 'sensitive',
  states: ['private'],
  recognise: (scene) => {
    const facts: PrivateFact[] = [];
    const views = scene.doc.views.filter((v) => isOwnProse(v) && v.text.length >= 8);
    let carried = false;
    for (const view of views) {
      const words = wordsOf(view);
      const everyone = childrenIn(view, words, scene);
      const terms = book.find(words).filter((t) => !isNobodys(words, t.from, t.last));
      const marks = marksIn(view);
      const byTerms: PrivateFact[] = marks.map(({ start, end }) => ({
        kind: 'private',
        what: 'sensitive',
        field: view.id,
        start,
        end,
        evidence: ['marks', GRADES.test(view.text.slice(start, end)) ? 'list' : 'name'],
      }));
      // Beside a list of marks, "mock results" is no more than its heading.
      const others = marks.length > 0 ? terms.filter((t) => t.value.concern !== 'marks') : terms;
      const children = everyone.filter((c) => c.how !== 'maybe');
      if (others.length > 0) byTerms.push(...ofChildren(view, others, scene, children, carried));
      facts.push(...weighSentences(scene, { view, words, terms, children: everyone, carried, byTerms }));
      carried ||= children.some((c) => c.how === 'name');
    }
    return facts;
  },
};

/** Figures, or grades that are counted: "two Us and an E". */
const GRADES = /\d|\s(?:an?|one|two|three|four|five|six|seven|eight|nine|ten) [A-EU]\*?s?(?![\p{L}])/u;

/** The terms of one view that belong to a child: one named here, or carried over from `before` in a thread. */
function ofChildren(
  view: View,
  terms: readonly Match<Term>[],
  scene: Scene,
  children: readonly Child[],
  carried: boolean,
): readonly PrivateFact[] {
  const words = wordsOf(view);
  const facts: PrivateFact[] = [];
  for (const term of terms) {
    if (facts.some((f) => f.start < term.end && term.start < f.end) || !fits(words, term, view)) continue;
    const child = childOf(term, words, children, carried, scene.doc.post.kind === 'message');
    if (!child) continue;
    facts.push({
      kind: 'private',
      what: 'sensitive',
      field: view.id,
      start: term.start,
      end: term.end,
      evidence: [term.value.concern, child],
    });
  }
  return facts;
}

/** The words of the sentence that the word at `at` stands in. */
function sentenceOf(words: readonly Word[], at: number): readonly Word[] {
  const { sentence } = (words[at] as Word).token;
  let from = at;
  let to = at + 1;
  while (from > 0 && words[from - 1]?.token.sentence === sentence) from--;
  while (to < words.length && words[to]?.token.sentence === sentence) to++;
  return words.slice(from, to);
}

/** Whose term it is: how the child can be told, or `null`. */
function childOf(
  term: Match<Term>,
  words: readonly Word[],
  children: readonly Child[],
  carried: boolean,
  message: boolean,
): string | null {
  const sentence = (words[term.from] as Word).token.sentence;
  const here = children.filter((c) => c.sentence === sentence);
  const same = sentenceOf(words, term.from);
  const grownUp = same.findIndex((w, i) => TITLES.has(w.key) && same[i + 1]?.token.shape === 'cap');
  const pronoun = same.some((w) => PRONOUN.has(w.bare));
  const close = (c: Child): number => Math.min(Math.abs(c.index - term.from), Math.abs(c.index - term.last));
  const inside = here.some((c) => c.index >= term.from && c.index <= term.last);
  const nearest = here.filter((c) => c.how !== 'yours').sort((a, b) => close(a) - close(b))[0];
  // "Harvey was sent to Mr Hext": whoever stands first is the one it happens to.
  const first = nearest && (words[nearest.index] as Word).token.start;
  const adult =
    grownUp >= 0 &&
    !(
      first !== undefined &&
      first < (same[grownUp] as Word).token.start &&
      (nearest?.index ?? term.from) < term.from
    );
  if (term.value.plain) {
    if (
      inside ||
      (nearest && close(nearest) <= (pronoun ? 24 : 14) && !(adult && !pronoun && close(nearest) > 6))
    )
      return nearest?.how ?? 'name';
    if (here.length === 0 && !adult && (pronoun || !hasSubject(same, term))) {
      const earlier = children.some(
        (c) => c.sentence < sentence && sentence - c.sentence <= 2 && c.how !== 'yours',
      );
      const later = children.some((c) => c.sentence === sentence + 1 && c.how === 'name');
      if (
        earlier ||
        (pronoun && (message || carried)) ||
        (later && !pronoun && term.value.concern === 'marks')
      )
        return 'name before';
    }
    return message && here.some((c) => c.how === 'yours') ? 'your child' : null;
  }
  // A likelier word needs its child right there.
  const owner = nearest && words[nearest.index];
  // "Mia's witch was ill": the likelier word must be Mia's own.
  const reach =
    owner && owner.bare !== owner.key && !/^(?:mum|dad|nan)$/.test(words[nearest.index + 1]?.bare ?? '')
      ? 2
      : 4;
  return nearest && nearest.how === 'name' && close(nearest) <= reach && nearest.index < term.from && !adult
    ? nearest.how
    : null;
}

const PRONOUN = new Set("he she him her his he's she's hers himself herself".split(' '));
const MANY =
  /^(?:we|they|our|all|everyone|children|pupils|families|parents|staff|you|your|i|my|year|class|team|who|there|this|please)$/;

/** Does the sentence have a plural subject of its own, so that it does not go on about one child? */
const hasSubject = (sentence: readonly Word[], term: Match<Term>): boolean =>
  sentence.some((w) => w.token.start < term.start && !w.quoted && MANY.test(w.bare));

const SELF = /^(?:me|i|i'm|im|we|we're|we've)$/;
/** What a kitchen or a barbecue serves, not what a family believes. */
const FARE = new Set(['halal', 'kosher', 'vegan', 'vegetarian', 'veggie']);
const FARE_NEXT =
  /^(?:only|options?|menu|food|bbq|barbecue|sausages?|burgers?|chicken|meat|meals?|stall|table|sweets|available)$/;

/** A term that stands in talk of services, awareness days, stories or everyone is nobody's detail. */
function fits(words: readonly Word[], term: Match<Term>, view: View): boolean {
  const first = words[term.from] as Word;
  const { sentence } = first.token;
  const near = words
    .slice(Math.max(0, term.from - 4), term.last + 5)
    .filter((w) => w.token.sentence === sentence);
  if (
    isGeneral(
      near.map((w) => w.bare),
      first,
      words,
      term.last,
      sentenceOf(words, term.from),
    )
  )
    return false;
  // "Me praying", "we are all coughing": the writers' own.
  if (SELF.test(words[term.from - 1]?.key ?? '') && !first.fresh) return false;
  if (FARE.has(first.bare) && FARE_NEXT.test(words[term.last + 1]?.bare ?? words[term.last]?.bare ?? ''))
    return false;
  if (FARE.has(first.bare) && FARE_NEXT.test(words[term.last]?.bare ?? '')) return false;
  // "SEND" is a need, "send" is a verb.
  if (/^send?$/.test(first.key) && first.token.shape === 'lower') return false;
  const about = words
    .slice(Math.max(0, term.from - 60), term.last + 60)
    .filter((w) => Math.abs(w.token.sentence - sentence) <= 1);
  return !isStory(about, view);
}
