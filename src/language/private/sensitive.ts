import { isOwnProse, type View } from '../../engine/doc.ts';
import type { PrivateFact } from '../../engine/facts.ts';
import type { Recogniser, Scene } from '../../engine/rule.ts';
import { createPatterns, type Match, phrasesIn, type Word, wordsOf } from '../voice/patterns.ts';
import { firstFrom } from '../within.ts';
import { type Child, childrenIn } from './children.ts';
import { marksIn } from './marks.ts';
import { ownersIn } from './owners.ts';
import { SENSITIVE_TERMS, TERM_MACROS } from './sensitive-terms.ts';
import { isGeneral, isNobodys, isStory } from './sensitive-words.ts';
import { isNoChilds } from './topics.ts';
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
      const ofOthers = new Set<number>();
      const terms = book.find(words).filter((t) => {
        if (isNobodys(words, t.from, t.last)) return false;
        if (!isNoChilds(words, t.from, t.last)) return true;
        ofOthers.add(words[t.from]?.token.sentence ?? 0);
        return false;
      });
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
      facts.push(
        ...weighSentences(scene, { view, words, terms, children: everyone, carried, byTerms, ofOthers }),
      );
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
  const childOf = ownersIn(words, children, carried, scene.doc.post.kind === 'message');
  // Terms come in order of their first words, so one that overlaps any before it begins before the last end.
  let end = 0;
  for (const term of terms) {
    if (term.start < end || !fits(words, term, view, children)) continue;
    const child = childOf(term);
    if (!child) continue;
    end = term.end;
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

const SELF = /^(?:me|i|i'm|im|we|we're|we've)$/;
/** What a kitchen or a barbecue serves, not what a family believes. */
const FARE = new Set(['halal', 'kosher', 'vegan', 'vegetarian', 'veggie']);
const FARE_NEXT =
  /^(?:only|options?|menu|food|bbq|barbecue|sausages?|burgers?|chicken|meat|meals?|stall|table|sweets|available)$/;

/** The words that a sentence begins with, three at most. */
function openingOf(words: readonly Word[], sentence: number): readonly Word[] {
  const from = firstFrom(words, (w) => w.token.sentence, sentence);
  return words.slice(from, from + 3).filter((w) => w.token.sentence === sentence);
}

/** Is a child named in the sentence of a term, before it? */
const isToldOf = (children: readonly Child[], { token }: Word, from: number): boolean =>
  children.some((c) => c.how === 'name' && c.sentence === token.sentence && c.index < from);

/** A term that stands in talk of services, awareness days, stories or everyone is nobody's detail. */
function fits(words: readonly Word[], term: Match<Term>, view: View, children: readonly Child[]): boolean {
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
      // "A reminder that Corey remains suspended": to all, and yet of one.
      term.value.plain && isToldOf(children, first, term.from) ? [] : openingOf(words, sentence),
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
