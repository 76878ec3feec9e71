import type { GroupMention } from './groups.ts';
import { BE_DO, EVENTS, MATTERS, WITH } from './own-pupils-words.ts';
import type { Word } from './patterns.ts';

/** What the rest of the field tells. */
export type Company = {
  readonly lively: boolean;
  readonly shop: boolean;
  readonly schoolish: boolean;
  readonly media: boolean;
  readonly named: boolean;
  readonly now: boolean;
};

/** Does this class or year group stand for children who are doing something, here? */
export function speaksOfChildren(
  words: readonly Word[],
  g: GroupMention,
  all: readonly GroupMention[],
  { lively, shop, schoolish, media, named, now }: Company,
): boolean {
  const prev = words[g.from - 1];
  const next = words[g.last + 1];
  const after = next && !next.fresh ? next.key : '';
  const far = words[g.last + 2];
  const second = after && far && !far.fresh ? far.key : '';
  const before = prev && !words[g.from]?.fresh ? prev.key : '';
  const classNoun =
    /^(?:class|children|pupils|kids|girls|boys|students|lot|squad|team|choir|bairns|weans|lads|lasses|littlies|crew|gang)$/.test(
      after,
    );
  // "Year 5 science today": the lesson that they had. "Thirty-one P6s": a count of children.
  if (
    !shop &&
    now &&
    /^(?:science|maths|english|art|music|pe|history|geography|computing|drama|reading|writing)$/.test(
      after,
    ) &&
    /^(?:today|this|just|on)$/.test(second)
  )
    return true;
  if (
    !shop &&
    g.plural &&
    g.kind === 'year' &&
    (prev?.number || /^(?:twenty|thirty|sixty|fifty|forty)(?:-\p{L}+)?$/u.test(before))
  )
    return true;
  const everyones = g.kind !== 'class' && g.kind !== 'code';
  if (!classNoun && ((MATTERS.has(after) && everyones) || (everyones && MATTERS.has(before)))) return false;
  if (
    g.kind === 'class' &&
    !classNoun &&
    /^(?:teacher|class-teacher|ta|tas|staff|trees?|wood|woods|road|street|house)$/.test(after)
  )
    return false;
  // "I've a Year 6 witch who": one of the writer's own.
  const has = /^(?:a|an)$/.test(before) ? (words[g.from - 2]?.key ?? '') : '';
  if (/^(?:i've|have|got|had)$/.test(has) && schoolish && lively && !shop) return true;
  if (/^(?:a|an|any|each|every|if|new)$/.test(before)) return false;
  const subject =
    classNoun ||
    BE_DO.test(after) ||
    EVENTS.has(after) ||
    EVENTS.has(second) ||
    WITH.has(before) ||
    g.plural ||
    (g.from === 0 && g.kind !== 'class') ||
    /^(?:proud|done|go|bravo)$/.test(before);
  if (g.kind === 'class') {
    if (classNoun || g.plural) return true;
    const company = all.some((o) => o !== g && Math.abs(o.from - g.last) < 12) || schoolish || media;
    return subject && company && !shop;
  }
  if (g.kind === 'code') return (subject || lively || schoolish) && !shop;
  // "All their own work, Year 3, Ashdown Park"; "Year 9 dissected a heart this afternoon".
  if (
    !shop &&
    (named ||
      (words[g.from]?.fresh && now && /^[a-z]+(?:ed|ought|ang|ade|id|rew|ew|ote|uilt|ade)$/.test(after)))
  )
    return subject || lively;
  if (before === 'with' && lively && !shop) return true;
  // A year group or phase is everybody's: it takes life and none of the trade.
  return (
    subject &&
    lively &&
    (schoolish || EVENTS.has(after) || EVENTS.has(second) || (classNoun && g.kind !== 'phase')) &&
    !shop
  );
}
