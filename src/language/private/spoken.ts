import type { Token, View } from '../../engine/doc.ts';
import { FIGURED, type Gates, gate, gatesOf } from '../gate.ts';
import { keptWith } from '../kept.ts';

/** A run of digits written as words: "two-eight-oh-five", "zero double seven". `words`: how many were no figures. */
type SpokenRun = {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly words: number;
};

const DIGIT = new Map(
  'zero 0 oh 0 o 0 nought 0 naught 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9'
    .split(' ')
    .reduce<[string, string][]>((all, part, i, list) => {
      if (i % 2 === 0) all.push([part, list[i + 1] as string]);
      return all;
    }, []),
);
const TIMES = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
]);
const isPart = (part: string): boolean => DIGIT.has(part) || TIMES.has(part) || /^\d+$/.test(part);

const NUMBER_WORDS = gate([...DIGIT.keys(), ...TIMES.keys()]);
const HUNDRED = gate('hundred');
const NONE: readonly SpokenRun[] = [];

/** The runs of three digits or more in a view, in one pass over its tokens. "Hundred" ends a run with two noughts. */
export const spokenRuns = keptWith((view): readonly SpokenRun[] => {
  return maySpeak(gatesOf(view), view) ? runsIn(view) : NONE;
});

/** May there be such a run? */
export const maySpeak = ({ inside }: Gates, view: View): boolean =>
  (inside & NUMBER_WORDS) !== 0 || ((inside & HUNDRED) !== 0 && view.folded.includes('-'));

function runsIn(view: View): readonly SpokenRun[] {
  const { at } = gatesOf(view);
  const runs: SpokenRun[] = [];
  let run = { start: -1, end: -1, digits: '', words: 0 };
  let times = 1;
  const close = (): void => {
    times = 1;
    if (run.start < 0) return;
    if (run.words > 0 && run.digits.length >= 3) runs.push(run);
    run = { start: -1, end: -1, digits: '', words: 0 };
  };
  for (let i = 0; i < view.tokens.length; i++) {
    const token = view.tokens[i] as Token;
    const { folded, kind } = token;
    if (kind === 'punct' && run.start >= 0 && (folded === ',' || folded === '-')) continue;
    // Most words are no part of a number.
    if (((at[i] as number) & (NUMBER_WORDS | HUNDRED | FIGURED)) === 0) {
      if (run.start >= 0 || times > 1) close();
      continue;
    }
    const parts = folded.includes('-') ? folded.split('-') : [folded];
    if (folded === 'hundred' && run.start >= 0) {
      run = { ...run, digits: `${run.digits}00`, words: run.words + 1, end: token.end };
    } else if (kind !== 'punct' && parts.every((part, i) => isPart(part) || (i > 0 && part === 'hundred'))) {
      if (run.start < 0) run.start = token.start;
      for (const part of parts) {
        if (part === 'hundred') {
          run.digits += '00';
          run.words++;
          continue;
        }
        const more = TIMES.get(part);
        if (more !== undefined) times = more;
        else {
          run.digits += (DIGIT.get(part) ?? part).repeat(times);
          times = 1;
        }
        if (!/^\d/.test(part)) run.words++;
      }
      run.end = token.end;
    } else close();
  }
  close();
  return runs;
}
