import type { AccountKind } from '../engine/setting.ts';

/** What a school writes about an account, read: its kind, and the classes and houses it names. */

const KINDS: readonly (readonly [AccountKind, RegExp])[] = [
  [
    'third-party',
    /\b(?:PTA|PTFA|PSA|HSA|FOS|parents?['’]? (?:association|council)|friends of|alumni|old (?:boys|girls)|foundation trust|charity)\b/i,
  ],
  [
    'professional',
    /\b(?:teacher['’]s own|own professional|professional account|professional use|personal professional|(?:tweets|posts) (?:by|from) (?:a|the) teacher)\b/i,
  ],
  [
    'school',
    /\b(?:whole[- ]school|main (?:school )?account|school['’]s (?:main|own|official)|official (?:school )?account|school office|the (?:whole )?(?:trust|federation))\b/i,
  ],
  [
    'class',
    /\b(?:years?\s*(?:\d{1,2}|one|two|three|four|five|six)|Y\s?\d{1,2}|reception|nursery|pre-?school|EYFS|early years|KS\s?[1-5]|key stage|class(?:es)?|form|sixth form|primary phase|infants?|juniors?|foundation stage|dosbarth|blwyddyn|derbyn|meithrin)\b/i,
  ],
  [
    'role',
    /\b(?:head(?:teacher|master|mistress)?|principal|deputy|CEO|governors?|SENDCo|SENCo|DSL|bursar|chaplain|pennaeth)\b/i,
  ],
  [
    'department',
    /\b(?:department|dept|faculty|PE|sports?|fixtures|music|drama|dance|art|library|reading|maths?|mathematics|science|english|languages?|MFL|humanities|history|geography|computing|design|technology|eco|careers|clubs?|SEND?|inclusion|pastoral)\b/i,
  ],
];

/** The kind of an account from the words about it. What the school lists and does not explain is the school's own. */
export const kindOf = (about: string, first: boolean): AccountKind => {
  // "Year 9, posts by the head of year" is about Year 9: who posts does not change what it is about.
  const subject = about.replace(/[,;(]?\s*\b(?:run|posts?|posted|checked|written|managed) by\b.*$/i, '');
  const hit = (text: string): AccountKind | undefined => KINDS.find(([, shape]) => shape.test(text))?.[0];
  return hit(subject) ?? (first || subject.trim() === '' ? 'school' : (hit(about) ?? 'department'));
};

const CLASS_CODE = /^(?:\d{1,2}[A-Z]{1,3}|[RN][A-Z]{1,2}|[A-Z]{1,2}\d{1,2}|\d{1,2}[/.-][A-Z0-9]{1,3})$/;

/** `Year 4 (Willow 4W, Elm 4E)` → Willow 4W, Willow, 4W, Elm 4E, Elm, 4E. Lists elsewhere in the words are not read. */
export const classesOf = (about: string): readonly string[] => {
  if (
    !/\b(?:years?|reception|nursery|class|classes|form|EYFS|key stage|KS\d|dosbarth|blwyddyn)\b/i.test(about)
  )
    return [];
  const found: string[] = [];
  for (const [, inside = ''] of about.matchAll(/\(([^()]*)\)/g)) {
    for (const part of inside.split(/,|;|\band\b|&|\ba\b(?=\s[A-Z])/)) {
      const name = part.trim().replace(/^the\s+/i, '');
      if (name === '' || name.split(/\s+/).length > 3 || !/^[\p{Lu}\d]/u.test(name)) continue;
      found.push(name);
      const words = name.split(/\s+/);
      const code = words.at(-1)!;
      if (words.length > 1 && CLASS_CODE.test(code)) found.push(words.slice(0, -1).join(' '), code);
    }
  }
  return found;
};

/** `Houses (Newton, Seacole)` or `house account: Newton, Seacole` → Newton, Seacole. */
export const housesOf = (about: string): readonly string[] => {
  const m = /\bhouses?\b[^(:]*[(:]\s*([^)]*)/i.exec(about);
  return m
    ? m[1]!
        .split(/,|;|\band\b|&/)
        .map((h) => h.trim())
        .filter((h) => /^\p{Lu}/u.test(h))
    : [];
};
