import type { View } from '../../engine/doc.ts';
import type { Setting } from '../../engine/setting.ts';
import { famous } from '../lexicon/people.ts';
import { PARTICLES } from '../particles.ts';
import { setOf } from '../sets.ts';
import { cut } from '../tags.ts';
import type { Found } from './found.ts';
import { knowWord } from './levels.ts';
import { staffOf } from './staff.ts';
import { contextOf } from './surroundings.ts';
import type { Unit } from './units.ts';

/** The rest of a file's name: "_prize.mp4", ".jpg". */
const FILE =
  /[\w-]{0,40}\.(?:jpe?g|png|gif|heic|webp|mp[34]|mov|avi|wav|m4a|pdf|docx?|pptx?|xlsx?|txt|zip)\b/iy;
function isFile(text: string, at: number): boolean {
  const next = text.charCodeAt(at);
  if (next !== 46 && next !== 95 && next !== 45) return false;
  FILE.lastIndex = at;
  return FILE.test(text);
}
const INNER = setOf(PARTICLES);
function isOrdinary(word: string): boolean {
  const { common, family, given } = knowWord(word);
  return common > 2 && family + given < 2;
}

/**
 * Two names that stand as one word: "Llŷr⁠Bowen" with an invisible character between, "LaythHaddad" with the blank
 * forgotten. Without the invisible character both must be names that hardly mean anything else.
 */
export function gluedNames(view: View, units: readonly Unit[], setting: Setting): Found[] {
  const hidden = view.undone.includes('zero-width');
  const out: Found[] = [];
  for (let i = 0; i < units.length; i++) {
    const u = units[i] as Unit;
    const filed = isFile(view.text, u.end);
    const joined = !u.glued && (filed || u.token.shape === 'lower') && u.word.indexOf('-') > 2;
    if (!u.glued && !joined) continue;
    const pieces = cut(view.text, view.folded, u.token.start, u.end);
    // "Ella-Bates-poem.pdf": what the file holds.
    while (filed && pieces.length > 2 && isOrdinary(pieces.at(-1)?.word ?? '')) pieces.pop();
    // "teddy-brice-y5": the class is no part of it.
    if (joined && pieces.at(-1)?.word.length === 1) pieces.pop();
    const first = pieces[0];
    const last = pieces.at(-1);
    if (!first || !last || pieces.length < 2 || pieces.length > 3) continue;
    const given = knowWord(first.word);
    const family = knowWord(last.word);
    if (given.given < 2 || family.family < 1) continue;
    const middle = pieces.length === 3 ? knowWord((pieces[1] as { word: string }).word) : undefined;
    const inner = filed && INNER.has(pieces[1]?.word ?? '');
    if (middle && !inner && (middle.given + middle.family < 2 || middle.common > 1)) continue;
    // "foday-sesay": in small letters both must be names and nothing else, and the second no given name.
    if (joined && (given.given < 3 || given.family > 2 || family.family < 3 || family.given > 1)) continue;
    if (
      !hidden &&
      !(filed && given.common + family.common <= 2) &&
      (given.given < 3 || family.family < 2 || given.common + family.common > 2)
    )
      continue;
    const words = pieces.map((p) => p.word);
    out.push({
      field: view.id,
      start: u.token.start,
      end: joined ? last.end : u.end,
      form: 'full',
      via: 'words',
      words,
      given: first.text,
      family: last.text,
      score: 4,
      context: contextOf(view, u.at, u.at, u.possessive),
      famous: famous(words),
      policyStaff: staffOf(setting).is(words),
    });
  }
  return out;
}
