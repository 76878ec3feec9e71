import type { View } from '../../engine/doc.ts';
import { entryAtToken } from '../lexicon/entry.ts';
import type { Mend } from './halves.ts';
import { knowWord } from './levels.ts';
import type { Unit } from './units.ts';

/** A letter three times over, and more of it. */
const STRETCHED = /(\p{L})\1{2,}/gu;
/** "L-A-Y-L-A". */
const SPELT = /^\p{L}(?:-\p{L}){2,}$/u;

const isNamePart = (word: string): boolean => {
  const { given, family, common } = knowWord(word);
  return (given >= 2 || family >= 2) && common < 3;
};

/** "Will(iam)": the end of the word at unit `i` that stands in brackets right behind it, and nothing else. */
function bracketEnd({ tokens }: View, units: readonly Unit[], i: number): Unit | null {
  const u = units[i] as Unit;
  const rest = units[i + 1];
  const open = tokens[u.at + 1];
  const close = tokens[u.at + 3];
  if (open?.text !== '(' || open.spaceBefore || rest?.at !== u.at + 2 || rest.token.shape !== 'lower')
    return null;
  return close?.text === ')' && !close.spaceBefore && !rest.token.spaceBefore ? rest : null;
}

/** Words that are a name once their letters are put right: "Ameliaaaa", "L-A-Y-L-A", "K.A.V.I.N. S.E.L.V.A.M." */
export function respelt(view: View, units: readonly Unit[]): Mend[] {
  const out: Mend[] = [];
  for (let i = 0; i < units.length; i++) {
    const u = units[i] as Unit;
    const { start } = u.token;
    if (u.word.length === 1) {
      const end = setApart(view, units, i, out);
      if (end > i) i = end;
    } else if (u.given >= 1 && view.tokens[u.at + 1]?.text === '(') {
      const rest = bracketEnd(view, units, i);
      if (rest && isNamePart(u.word + rest.word))
        out.push({ start, end: rest.end + 1, text: u.text + rest.text, doubt: 0.3 });
    } else if (u.word.length > 4 && u.word.charCodeAt(1) === 45 && SPELT.test(u.word)) {
      const plain = u.word.replaceAll('-', '');
      if (isNamePart(plain)) out.push({ start, end: u.end, text: u.text.replaceAll('-', ''), doubt: 0.3 });
    } else if (u.word.length > 4 && u.common === 5 && entryAtToken(u.token).known.common === 0) {
      for (const less of ['$1', '$1$1']) {
        const plain = u.word.replace(STRETCHED, less);
        if (plain.length < 4 || !isNamePart(plain)) continue;
        out.push({ start, end: u.end, text: u.text.replace(STRETCHED, less), doubt: 0.3 });
        break;
      }
    }
  }
  return out;
}

/** Letters with the same sign or line's end between them, from unit `i` on, as words; the last unit that was read. */
function setApart({ text }: View, units: readonly Unit[], i: number, out: Mend[]): number {
  const gapBehind = (k: number): string => text.slice((units[k] as Unit).end, units[k + 1]?.token.start ?? 0);
  const gap = gapBehind(i);
  if (units[i + 1]?.word.length !== 1 || gap.length === 0 || gap.length > 3 || gap === ' ') return i;
  const words = [(units[i] as Unit).text];
  let k = i;
  for (; units[k + 1]?.word.length === 1; k++) {
    const between = gapBehind(k);
    const letter = (units[k + 1] as Unit).text;
    if (between === gap) words[words.length - 1] += letter;
    else if (between.startsWith(gap) || between.trim() === '') words.push(letter);
    else break;
  }
  const first = words[0] as string;
  const last = words.at(-1) as string;
  if (words.length < 2 || first.length < 3 || last.length < 2) return k;
  const given = knowWord(first.toLowerCase());
  const family = knowWord(last.toLowerCase());
  if (given.given < 2 || given.common > 2 || family.common > 2) return k;
  const { end } = units[k] as Unit;
  out.push({ start: (units[i] as Unit).token.start, end, text: words.join(' '), doubt: 0.5 });
  return k;
}
