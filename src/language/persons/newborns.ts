import { setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';
import type { Context } from './context.ts';

/** Last words before the name of a child that has just been born. */
const LAST = setOf(
  'world of son daughter boy girl baby twins granddaughter grandson brother sister boys girls called named',
);
const BIRTH =
  /(?:^|\W)(?:welcom(?:e|ed|es|ing)(?: \S+){0,4} (?:in)?to (?:the|our) world|(?:(?:safe|early|speedy|long[- ]awaited|on the) arrival|birth) of(?: (?:his|her|their|your|a|an|the|baby|little|tiny|beautiful|gorgeous|healthy|first|second|third|new|twin|precious))*(?: (?:son|daughter|boy|girl|baby|twins|granddaughter|grandson|brother|sister|boys|girls))?|(?:had|have|got|gave birth to|welcomed) (?:a|an|another|their|her|his) (?:(?:baby|beautiful|little|gorgeous|healthy|first|second|third|new(?= baby)|bouncing) ){1,3}(?:son|daughter|boy|girl|baby|granddaughter|grandson))(?: ?,? (?:called|named))?(?: ?[,:–—-])?$/;

/** "Welcome to the world, X", "on the safe arrival of their daughter X": somebody who is at no school yet. */
export function newborn(a: Around, from: number, ctx: Context): void {
  const k = a.says(from - 1, SAYS.dash) || a.word(from - 1) === ',' ? from - 2 : from - 1;
  if (!LAST.has(a.word(k)) || !BIRTH.test(a.clause(from - 1, -1, 12))) return;
  ctx.office = true;
  ctx.tie = 0;
  ctx.pupil = Math.min(ctx.pupil, 1);
  a.add('adult', 8, 'a birth is told');
}
