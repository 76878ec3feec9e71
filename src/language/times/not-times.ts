import type { Token } from '../../engine/doc.ts';
import { NUMBER_NOUNS, UNITS } from './words.ts';

const CURRENCY = new Set(['£', '$', '€', '#', '+', '×', '=', '<', '>']);
const MATHS = /^[÷×=*√≈]$/;
/** Sport and measuring: beside these a decimal is a result. */
const RESULTS = new Set(
  'pi pb sb nr wr recorded clocked averaged average mean rating rated ratio scored swam timed threw jumped distance seconds secs relay freestyle backstroke breaststroke butterfly hurdles sprint 100m 200m 400m 800m 1500m 60m 50m 25m shot put javelin discus marathon psalm luke john matthew genesis corinthians verse'.split(
    ' ',
  ),
);

/** Of the units, those of which there are only whole ones: "11.00 wickets pitched" is an hour. */
const COUNTED = new Set(
  'wickets goals laps children pupils kids students people staff adults runs'.split(' '),
);

/** "Back 4.30 x": nothing stands behind it to be multiplied. */
const isKiss = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  return (
    tokens[i]?.folded === 'x' &&
    tokens[i]?.spaceBefore === true &&
    (next === undefined ||
      (next.kind !== 'number' && next.kind !== 'word') ||
      next.sentence !== tokens[i]?.sentence)
  );
};

/** "Two by two", "1 by 1": the same number on the other side of "by". */
export function isPaced(tokens: readonly Token[], i: number): boolean {
  const { folded } = tokens[i] as Token;
  return (
    (tokens[i + 1]?.folded === 'by' && tokens[i + 2]?.folded === folded) ||
    (tokens[i - 1]?.folded === 'by' && tokens[i - 2]?.folded === folded)
  );
}

/**
 * Is the number at `i` surely no time of day? Prices, rooms, years, classes, scores in words, results, measures.
 * `bare`: a number without minutes, am or pm, which must be doubted more.
 */
export function isNoTime(tokens: readonly Token[], i: number, bare: boolean): boolean {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (before && !token.spaceBefore && CURRENCY.has(before.text)) return true;
  if (before && (before.text === '£' || before.text === '€' || before.text === '$')) return true;
  if (after && !after.spaceBefore && (after.text === '%' || after.text === '°' || after.text === '"'))
    return true;
  if (after?.text === '%' || MATHS.test(after?.text ?? '') || MATHS.test(before?.text ?? '')) return true;
  if (
    after?.kind === 'word' &&
    UNITS.has(after.folded) &&
    !isKiss(tokens, i + 1) &&
    (bare || !COUNTED.has(after.folded)) &&
    !(after.folded === 'p' && tokens[i + 2]?.text === '.')
  )
    return true;
  if (bare && isPaced(tokens, i)) return true;
  if (bare && before?.kind === 'word' && (NUMBER_NOUNS.has(before.folded) || isVehicle(tokens, i)))
    return true;
  if (!bare) {
    for (let j = i - 1; j >= 0 && j >= i - 6; j--) {
      const t = tokens[j] as Token;
      if (t.kind === 'newline' || t.sentence !== token.sentence) break;
      if (RESULTS.has(t.folded)) return true;
    }
    if (after && (RESULTS.has(after.folded) || after.folded === 'final')) return true;
    // "in 3.51": a time taken, where "in" and "of" never lead a time of day.
    if (before?.folded === 'of') return true;
    if (
      before?.folded === 'in' &&
      !/^(?:get|gets|getting|arrive|arrives|due|pulls|comes)$/.test(tokens[i - 2]?.folded ?? '')
    )
      return true;
  }
  return false;
}

/** "Coach 1 at the services, coach 2 ten behind": which of them, and not when. */
export function isVehicle(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:coach|coaches|bus|buses|minibus|minibuses|tram)$/.test(tokens[i - 1]?.folded ?? '')) return false;
  if (!/^[1-6]$/.test((tokens[i] as Token).folded)) return false;
  const next = tokens[i + 1];
  if (next === undefined || (next.kind !== 'word' && next.kind !== 'number' && next.text !== '&'))
    return false;
  if (next.folded === 'for')
    return /^(?:the|our|year|years|all|children|pupils|y\d+)$/.test(tokens[i + 2]?.folded ?? '');
  // "Bus 2 to Arthog has a flat", and not "bus 2 to 4".
  if (next.folded === 'to' && tokens[i + 2]?.shape === 'cap') return true;
  return !/^(?:sharp|prompt|back|return|returns|ret|home|from|to|till|til|until|on|today|tomorrow|tmrw|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|fri|sat|sun)$/.test(
    next.folded,
  );
}
