import type { View } from '../../engine/doc.ts';
import type { Setting } from '../../engine/setting.ts';
import { famous } from '../lexicon/people.ts';
import { commaSpans } from './comma.ts';
import { contextOf, isRoyal } from './context.ts';
import type { Found } from './found.ts';
import { type Span, SURE } from './score.ts';
import { spansOf } from './spans.ts';
import { staffOf } from './staff.ts';
import { INNER, type Unit } from './units.ts';

/** Full names in running text, each with what stands around it. */
export function fullNames(view: View, units: readonly Unit[], setting: Setting): Found[] {
  const comma = commaSpans(view, units);
  const taken = new Set<number>();
  for (const s of comma) for (let i = s.from; i <= s.to; i++) taken.add(i);
  const plain = spansOf(view, units).filter((s) => {
    for (let i = s.from; i <= s.to; i++) if (taken.has(i)) return false;
    return true;
  });
  const out: Found[] = [];
  for (const span of [...comma, ...plain].sort((a, b) => a.from - b.from)) {
    const found = foundOf(view, units, span, setting);
    if (found) out.push(found);
  }
  return out;
}

function foundOf(view: View, units: readonly Unit[], span: Span, setting: Setting): Found | null {
  const first = units[span.from] as Unit;
  const last = units[span.to] as Unit;
  const context = contextOf(view, first.at, last.at, last.possessive);
  if (context.thing) return null;
  const words = units.slice(span.from, span.to + 1).map((u) => u.word);
  const staff = staffOf(setting).is(words);
  const known = famous(words) ?? famous([...words].reverse());
  if (isRoyal(first, units[span.from + 1] as Unit)) return null;
  let score = span.score + context.name;
  if (known || staff) score = Math.max(score, SURE);
  score += Math.min(0.9, context.pupil * 0.3);
  const [given, family] = parts(units, span);
  return {
    field: view.id,
    start: first.token.start,
    end: last.end,
    form: 'full',
    via: 'words',
    words,
    given,
    family,
    score,
    context,
    famous: known,
    policyStaff: staff,
  };
}

/** Given and family part as written. */
function parts(units: readonly Unit[], span: Span): [string, string] {
  const text = (a: number, b: number): string =>
    units
      .slice(a, b)
      .map((u) => u.text)
      .join(' ');
  if (span.order === 'family-first') {
    let cut = span.from + 1;
    while (cut < span.to && INNER.has((units[cut - 1] as Unit).word)) cut++;
    return [text(cut, span.to + 1), text(span.from, cut)];
  }
  let cut = span.to;
  while (cut - 1 > span.from && INNER.has((units[cut - 1] as Unit).word)) cut--;
  return [text(span.from, cut), text(cut, span.to + 1)];
}
