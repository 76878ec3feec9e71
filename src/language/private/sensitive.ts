import { isProse, type View } from '../../engine/doc.ts';
import type { PersonFact, PrivateFact } from '../../engine/facts.ts';
import type { Recogniser, Scene } from '../../engine/rule.ts';
import { know } from '../lexicon/know.ts';
import { groupMentions } from '../voice/groups.ts';
import { createPatterns, type Match, phrasesIn, type Word, wordsOf } from '../voice/patterns.ts';
import { marksIn } from './marks.ts';
import { SENSITIVE_TERMS, TERM_MACROS } from './sensitive-terms.ts';
import { isGeneral, isStory, TITLES } from './sensitive-words.ts';

type Term = { readonly concern: string; readonly plain: boolean };
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
    const views = scene.doc.views.filter((v) => isProse(v) && v.id !== 'quoted' && v.text.length >= 8);
    views.forEach((view, i) => {
      const terms = book.find(wordsOf(view));
      const marks = marksIn(view);
      for (const { start, end } of marks)
        facts.push({
          kind: 'private',
          what: 'sensitive',
          field: view.id,
          start,
          end,
          evidence: ['marks', 'name'],
        });
      // Beside a list of marks, "mock results" is no more than its heading.
      const others = marks.length > 0 ? terms.filter((t) => t.value.concern !== 'marks') : terms;
      // Most posts hold no such word at all, and are done with here.
      if (others.length > 0) facts.push(...ofChildren(view, others, scene, views.slice(0, i)));
    });
    return facts;
  },
};

/** The terms of one view that belong to a child: one named here, or carried over from `before` in a thread. */
function ofChildren(
  view: View,
  terms: readonly Match<Term>[],
  scene: Scene,
  before: readonly View[],
): readonly PrivateFact[] {
  const words = wordsOf(view);
  const children = childrenIn(view, words, scene);
  const carried = (): boolean =>
    before.some((v) => childrenIn(v, wordsOf(v), scene).some((c) => c.how === 'name'));
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

type Child = { readonly index: number; readonly how: 'name' | 'one' | 'yours'; readonly sentence: number };

/** Children whom the words name or single out. */
function childrenIn(view: View, words: readonly Word[], { facts, setting }: Scene): readonly Child[] {
  const children: Child[] = [];
  const persons = facts
    .of('person')
    .filter((p) => p.field === view.id)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const groups = groupMentions(words, setting.school);
  const grouped = new Set<number>();
  for (const g of groups) for (let i = g.from; i <= g.last; i++) grouped.add(i);
  const staff = new Set(setting.staff.flatMap((s) => s.toLowerCase().split(/\s+/)));
  // Whoever writes without capitals writes names without them too.
  const plainHand = !words.some((w) => w.token.shape === 'cap' && w.key.length > 1);
  let next = 0;
  words.forEach((word, index) => {
    const { token } = word;
    while (persons[next] && (persons[next] as PersonFact).end <= token.start) next++;
    const owner = persons[next];
    const fact = owner && owner.start <= token.start && token.end <= owner.end ? owner : undefined;
    const put = (how: Child['how']): void => {
      children.push({ index, how, sentence: token.sentence });
    };
    const inClass = grouped.has(index);
    if (fact && !(inClass && fact.form === 'first')) {
      if (mayBePupil(fact)) put('name');
      return;
    }
    if (token.kind !== 'word') return;
    if (inClass) return;
    if (plainHand && token.shape === 'lower' && word.bare.length > 2 && isGiven(word, words[index + 1]))
      put('name');
    if (
      token.shape === 'cap' &&
      word.bare.length > 2 &&
      !TITLES.has(words[index - 1]?.key ?? '') &&
      !staff.has(word.bare)
    ) {
      const known = know(word.bare);
      // Without the name's own recogniser: a given name that is no everyday word, or one where no capital is due.
      if (word.bare !== word.key && known.given >= 1 && !known.place) put('name');
      else if (
        known.given >= 1 &&
        (known.common <= 1 ||
          !token.first ||
          word.bare !== word.key ||
          ACTS.test(words[index + 1]?.key ?? '')) &&
        known.common <= 3 &&
        (!known.place || (known.given >= 2 && !token.first))
      )
        put('name');
    }
    if (
      /^(?:pupil|child|boy|girl|student|lad|lass|youngster|bairn|wean|lassie|laddie)$/.test(word.bare) &&
      singledOut(words, index)
    )
      put('one');
    if (
      /^(?:boys|girls|pupils|children|kids|students|bairns|lads|lasses)$/.test(word.bare) &&
      oneOf(words, index)
    )
      put('one');
    if (/^(?:son|daughter|child|boy|girl)$/.test(word.bare) && words[index - 1]?.key === 'your') put('yours');
  });
  return children;
}

/** "albie had", "elizas got", "neds epilepsy": a given name and no everyday word; its apostrophe may be missing. */
function isGiven(word: Word, next: Word | undefined): boolean {
  const known = know(word.bare);
  if (known.given >= 1 && known.common === 0 && !known.place) return true;
  if (!word.bare.endsWith('s') || word.bare.length < 4 || known.common > 0) return false;
  const owner = know(word.bare.slice(0, -1));
  return next !== undefined && !next.fresh && owner.given >= 1 && owner.common <= 1;
}

/** After a word that begins a sentence these make a name of it: "Mason has", "Hope broke". */
const ACTS =
  /^(?:has|hasn't|is|isn't|was|wasn't|didn't|doesn't|got|needs|had|will|can|can't|couldn't|came|went|took|scored|broke|lost|hit|bit|swore|passed|failed|missed|takes|lives|who|whose)$/;

const mayBePupil = (p: PersonFact): boolean =>
  (p.who === 'pupil' || p.who === 'likely-pupil' || p.who === 'unclear') && p.via === 'words';

/** "the pupil who", "our deaf pupil", "one of our pupils", "a boy in Year 4": one child, told apart. */
function singledOut(words: readonly Word[], i: number): boolean {
  const back = words.slice(Math.max(0, i - 3), i).map((w) => w.key);
  const next = words[i + 1]?.key ?? '';
  if (/^(?:any|every|each|if|no|per|another|other)$/.test(back.at(-1) ?? '')) return false;
  const definite = back.some((k) => /^(?:the|our|my|this|that|one|only)$/.test(k));
  return (
    definite ||
    (back.some((k) => k === 'a' || k === 'an') && /^(?:in|from|who|with|has|had|was|is)$/.test(next))
  );
}

/** "One of our Year 2 boys": one of several, and told apart by what follows. */
function oneOf(words: readonly Word[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(1, i - 6); j--)
    if (words[j]?.key === 'of') return words[j - 1]?.key === 'one' || words[j - 1]?.key === 'another';
  return false;
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
  carried: () => boolean,
  message: boolean,
): string | null {
  const sentence = (words[term.from] as Word).token.sentence;
  const here = children.filter((c) => c.sentence === sentence);
  const same = sentenceOf(words, term.from);
  const grownUp = same.findIndex((w, i) => TITLES.has(w.key) && same[i + 1]?.token.shape === 'cap');
  const pronoun = same.some((w) => PRONOUN.test(w.bare));
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
    if (inside || (nearest && close(nearest) <= 14 && !(adult && !pronoun && close(nearest) > 6)))
      return nearest?.how ?? 'name';
    if (here.length === 0 && !adult && (pronoun || !hasSubject(same, term))) {
      const earlier = children.some(
        (c) => c.sentence < sentence && sentence - c.sentence <= 2 && c.how !== 'yours',
      );
      const later = children.some((c) => c.sentence === sentence + 1 && c.how === 'name');
      if (
        earlier ||
        (pronoun && (message || carried())) ||
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

const PRONOUN = /^(?:he|she|him|her|his|he's|she's|hers|himself|herself)$/;
const MANY =
  /^(?:we|they|our|all|everyone|children|pupils|families|parents|staff|you|your|i|my|year|class|team|who|there|this|please)$/;

/** Does the sentence have a plural subject of its own, so that it does not go on about one child? */
const hasSubject = (sentence: readonly Word[], term: Match<Term>): boolean =>
  sentence.some((w) => w.token.start < term.start && !w.quoted && MANY.test(w.bare));

const SELF = /^(?:me|i|i'm|im|we|we're|we've)$/;
/** What a kitchen or a barbecue serves, not what a family believes. */
const FARE = /^(?:halal|kosher|vegan|vegetarian|veggie)$/;
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
  if (FARE.test(first.bare) && FARE_NEXT.test(words[term.last + 1]?.bare ?? words[term.last]?.bare ?? ''))
    return false;
  if (FARE.test(first.bare) && FARE_NEXT.test(words[term.last]?.bare ?? '')) return false;
  // "SEND" is a need, "send" is a verb.
  if (/^send?$/.test(first.key) && first.token.shape === 'lower') return false;
  const about = words
    .slice(Math.max(0, term.from - 60), term.last + 60)
    .filter((w) => Math.abs(w.token.sentence - sentence) <= 1);
  return !isStory(about, view);
}
