import type { Token, View } from '../../engine/doc.ts';
import type { Setting } from '../../engine/setting.ts';
import { setOf } from '../sets.ts';
import { wordsIn } from './jest.ts';
import { isPart, PART } from './parts.ts';
import { staffOf } from './staff.ts';
import type { Unit } from './units.ts';

/*
 * A child who is called by a title in fun, told of by the first name elsewhere: "Sorry Master Stone, we have amended
 * the chart", "Ladies and gentlemen, Miss Gallagher". Grown-ups are thanked, and for something.
 */

/** A family name behind a title: its first unit and its last. */
export type Titled = {
  readonly first: Unit;
  readonly last: Unit;
  /** Nobody but a child is called so: "Master X", "Mr X, aged 6", "his gran calls him Mr X". */
  readonly sure: boolean;
};

const BOYS = setOf('master');
const FUN = setOf('miss mr master');
/** "Or should we say Sir Pemberton": where another tells how the child is called. */
const KNIGHTED = setOf('sir lady dame lord captain dr doctor prof professor detective chef president');
/** "Captain Prydderch to you and me". */
const TO_YOU = /^,? ?to (?:you|us|his|her|the rest)\b/;

/** Before the title, where one who has just done something is called out. */
const CALLED_OUT =
  /(?:^|\W)(?:da iawn (?:ti|tithau|chdi)|bravo|brava|encore|arise|hail|well (?:said|played|sung|read|danced|bowled|fought|run|spotted|swum|saved)|take (?:another|a bow|it away|your bow)|(?:ladies and (?:gentlemen|gents)|ladies & (?:gentlemen|gents)|folks|introducing|presenting|step (?:forward|up)|stand up|watch out|move over|look out)) ?[,:!…]? ?$/;
/** Before the title, where another tells how the child is called. */
const CALLS = /\b(?:calls?|called|calling) (?:him|her|them|you)$|\bor should (?:we|i) say$|\baka$/;
/** Behind the family name of a child. */
const AGED =
  /^(?:[,(]|[.!] \() ?(?:s?he(?:'s| is) (?:only )?\d|aged? \d|aged? (?:four|five|six|seven|eight|nine|ten|eleven)\b|year \d|\d{1,2}\b)/;
const TO_US = /^, (?:as (?:\S+ ){0,3}(?:call|calls|call(?:ed)?|know) |to (?:you|us|the)\b)/;
/** "Miss Brundish-Cole — Kitty, to the rest of us". */
const BESIDE = /^ ?[—–,(-]+ ?(?:or )?\p{Lu}\p{Ll}+,? (?:to|as)\b/u;
/** Behind the family name, where a child is spoken to. */
const SPOKEN =
  /^[,:] ?(?:you (?:are|were) (?:an? |our |the |my )?(?:absolute |total |proper |little |true )?(?:star|legend|hero|marvel|wonder|gem|champion|superstar|credit|joy|treasure|angel|genius|natural|dark horse)|take (?:a|your) bow|we (?:are|were) (?:so |very )?proud|remember (?:the|that) name|you(?:'ve| have) come (?:so far|(?:such )?a long way)|look at you|you did it|your crown|the (?:floor|stage|world) is yours)\b/;

/** Before a title in fun: "if you see young Master Telling". */
const SMALL = setOf('young little wee');
/** "A massive well done to Isla. Miss Fothergill, you have made us proud": spoken to right behind the first name. */
function isSpokenOn(units: readonly Unit[], tokens: readonly Token[], i: number, last: Unit): boolean {
  const given = units[i - 2];
  const title = units[i - 1] as Unit;
  return (
    given?.at === title.at - 2 &&
    given.capital &&
    given.given === 3 &&
    given.common < 3 &&
    tokens[given.at - 1]?.kind === 'word' &&
    /^[.!]/.test(tokens[given.at + 1]?.text ?? '') &&
    /^, (?:you|your|take|we) /.test(`${wordsIn(tokens, last.at + 1, last.at + 3)} `)
  );
}

const isTitle = ({ word }: Unit): boolean => FUN.has(word) || KNIGHTED.has(word) || word === 'mrs';

/** "Mr Bhattacharya jnr, we salute you". */
const JUNIOR = /^,? ?(?:jnr|jr|junior|the younger|bach)\b/;
/** "… has worked so hard, and she is only in Year 6". */
const ONLY =
  /\bs?he(?:'s| is) (?:only|just|still) (?:(?:in )?(?:year|yr|reception|nursery|primary|y\d|p\d)\b|\d{1,2}\b|(?:four|five|six|seven|eight|nine|ten|eleven)\b)/;
/** "Mr and Mrs Beckford, you must be so proud": said to the parents of the child told of. */
const OF_PARENTS = /\bmr (?:and|&)$/;
const TO_PARENTS =
  /^,? ?(?:(?:you )?must be|you should be|(?:take a bow|be proud)|your (?:son|daughter|boy|girl|lad|lass|little|wee|child|bairn))\b/;

/** Family names behind a title that are said to a child or of one. */
export function titledChildren(view: View, units: readonly Unit[], setting: Setting): readonly Titled[] {
  const out: Titled[] = [];
  const { tokens } = view;
  for (let i = 1; i < units.length; i++) {
    const title = units[i - 1] as Unit;
    const first = units[i] as Unit;
    if (!isTitle(title) || !(first.capital || isPart(first, PART.inner)) || first.initial) continue;
    const dot = tokens[title.at + 1]?.text === '.' ? 1 : 0;
    if (first.at !== title.at + 1 + dot || first.possessive) continue;
    let k = i;
    while (isPart(units[k] as Unit, PART.particle) && units[k + 1]?.at === (units[k] as Unit).at + 1) k++;
    const last = units[k] as Unit;
    if (!last.capital || (last.family < 1 && !last.unknown) || staffOf(setting).family.has(last.word))
      continue;
    // "Master Baker": a trade.
    if (last.common >= 3 && last.family < 3) continue;
    const before = wordsIn(tokens, title.at - 5, title.at);
    const after = wordsIn(tokens, last.at + 1, last.at + 9);
    if (title.word === 'mrs') {
      if (OF_PARENTS.test(before) && TO_PARENTS.test(after)) out.push({ first, last, sure: true });
      continue;
    }
    if (KNIGHTED.has(title.word)) {
      if (CALLS.test(before) || TO_YOU.test(after) || AGED.test(after)) out.push({ first, last, sure: true });
      continue;
    }
    const sure =
      JUNIOR.test(after) ||
      ONLY.test(restOf(tokens, last)) ||
      (BOYS.has(title.word) && isOver(tokens[last.at + 1])) ||
      SMALL.has(tokens[title.at - 1]?.folded ?? '') ||
      CALLS.test(before) ||
      AGED.test(after) ||
      TO_US.test(after) ||
      BESIDE.test(view.text.slice(last.end, last.end + 40));
    const spoken = SPOKEN.test(after) || isSpokenOn(units, tokens, i, last);
    if (sure || spoken || (CALLED_OUT.test(before) && isClosed(tokens, last.at + 1)))
      out.push({ first, last, sure });
  }
  return out;
}

/** How far on in the sentence a class or an age is looked for. */
const FAR = 20;
function restOf(tokens: readonly Token[], { at, token: { sentence } }: Unit): string {
  let end = at + 1;
  while (end < at + FAR && tokens[end]?.sentence === sentence) end++;
  return wordsIn(tokens, at + 1, end);
}

/** Does no word follow that the name would be a part of? */
const isOver = (after: Token | undefined): boolean => after?.kind !== 'word' || after.shape === 'lower';

/** A sentence ends here: what somebody is thanked for would follow. */
const isClosed = (tokens: readonly Token[], at: number): boolean => {
  const after = tokens[at];
  return !after || after.kind === 'newline' || after.kind === 'emoji' || /^[.!?…]/.test(after.text);
};
