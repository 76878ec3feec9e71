import { heldBy } from './held.ts';
import { isTitle, lowerOf, MAY, type Word } from './register-words.ts';
import { endOf, familyFirst, type RegisteredName, type Run } from './registered-run.ts';

/** How many words may stand between the two halves. */
const MOST = 3;
/** Longest stretch between them, in characters. */
const LONGEST = 40;

/** A nickname in quotes or brackets, a shortened middle name, and the word that says what follows. */
const INSIDE = [
  /^ (?:["“‘'][\p{L} -]{2,20}["”’']|\([\p{L} -]{2,20}\)) $/u,
  /^ (?:\p{Lu}\p{Ll}{0,2}\. ?){1,2}$/u,
  /^(?:['’]s)?,? \(?(?:sur|last |family |second )name(?:,| is|:)? ["“]?$/,
  /^['’]s \($/,
];
/** "the Bytheway twins, Florrie and Wilf", "the Sinclair girl Orla": the family name first. */
const KIN =
  /^ (?:twins|triplets|brothers|sisters|siblings|girls?|boys?|lads?|lass(?:es)?)(?:,|:| \()? (?:\p{L}+(?:,| and| &) )?$/u;
/** Nothing but signs and a new line between: one word a line. */
const LINES = /^[^\p{L}\p{N}]*\n[^\p{L}\p{N}]*$/u;

const isShouted = (text: string): boolean => text.length > 1 && text === text.toUpperCase();
/** In a column of given names the next line is another child: only what is rather a family name ends a name there. */
const isFamily = ({ entry: { known } }: Word): boolean => known.given < 2 || known.family >= known.given;

function isParted(one: Word, two: Word, gap: string): boolean {
  if (INSIDE.some((between) => between.test(gap)) || KIN.test(gap)) return true;
  if (gap === '. ') return isShouted(one.text) && isShouted(two.text);
  return gap === ' (' ? lowerOf(one) === one.text : LINES.test(gap) && isFamily(two);
}

/**
 * Pupils of the register between whose given and family name something stands that belongs to neither: `Zihan “Leo” Fang`,
 * "Nell (surname Wadsworth)", "Jolyon Wm. Tooley", "the Bytheway twins, Florrie and Wilf". Outside of `taken`.
 */
export function inParts(
  { words, marks, text, register }: Pick<Run, 'words' | 'marks' | 'text' | 'register'>,
  taken: (word: Word) => boolean,
): RegisteredName[] {
  const out: RegisteredName[] = [];
  const { pair } = heldBy(register);
  const may = (i: number): boolean => ((marks[i] as number) & MAY) !== 0;
  for (let i = 0; i < words.length; i++) {
    const one = words[i] as Word;
    if (!may(i) || isTitle(one)) continue;
    for (let k = i + 1; k <= i + MOST && k < words.length; k++) {
      const two = words[k] as Word;
      if (two.token.start - one.end > LONGEST) break;
      if (two.token.start === one.end + 1 || !may(k) || taken(one) || taken(two)) continue;
      if (!isParted(one, two, text.slice(one.end, two.token.start))) continue;
      const match = pair(one, two);
      if (match === null) continue;
      out.push({
        start: one.token.start,
        end: endOf(text, one, two),
        form: 'full',
        words: [one.text, two.text],
        turned: familyFirst(one.text, two.text),
        register: match,
        via: 'words',
      });
    }
  }
  return out;
}
