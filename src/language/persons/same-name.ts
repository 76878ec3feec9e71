import type { Doc } from '../../engine/doc.ts';
import type { Found } from './found.ts';
import { SURE } from './score.ts';

/** Do two of the names begin with the same letter? */
function mayShare(founds: readonly Found[]): boolean {
  let letters = 0;
  for (const { words } of founds) {
    const bit = 1 << ((words[0] ?? '').charCodeAt(0) & 31);
    if ((letters & bit) !== 0) return true;
    letters |= bit;
  }
  return false;
}

/** The same name in words, picture text and file name is the same person. */
export function sameName(founds: readonly Found[]): void {
  if (!mayShare(founds)) return;
  const by = new Map<string, Found[]>();
  for (const f of founds) {
    const name = f.words.join(' ');
    const key = name.includes('-') ? name.replaceAll('-', ' ') : name;
    const group = by.get(key);
    if (group) group.push(f);
    else by.set(key, [f]);
  }
  for (const group of by.values()) {
    if (group.length < 2) continue;
    const adult = Math.max(...group.map((f) => f.context.adult));
    const pupil = Math.max(...group.map((f) => f.context.pupil));
    const tie = Math.max(...group.map((f) => f.context.tie));
    const from = group.find((f) => f.context.adult === adult) as Found;
    for (const f of group) {
      Object.assign(f.context, { adult, pupil, tie });
      f.context.staff ||= from.context.staff;
      f.context.kin ||= from.context.kin;
      f.context.learn ||= from.context.learn;
      f.context.former ||= group.some((g) => g.context.former);
      f.context.leaver ||= group.some((g) => g.context.leaver);
      f.context.titled ||= group.some((g) => g.context.titled);
      f.score = Math.max(f.score, SURE);
    }
  }
}

const NOT = /^[\s,(–—-]*(?:and )?not[\s]+(?:an? |our |the )?$/i;

/** "The Principal is Stephen Caldwell, not Stewart Caldwell": a slip of the pen is told of whom it meant. */
export function corrected({ view }: Doc, founds: readonly Found[]): void {
  for (let i = 1; i < founds.length; i++) {
    const [is, isNot] = [founds[i - 1] as Found, founds[i] as Found];
    if (is.field !== isNot.field || isNot.start <= is.end || isNot.start - is.end > 12) continue;
    if (!NOT.test(view(is.field)?.text.slice(is.end, isNot.start) ?? '')) continue;
    const [told, other] = is.context.adult >= isNot.context.adult ? [is, isNot] : [isNot, is];
    if (told.context.adult < 4 || told.context.tie >= 2 || other.context.tie >= 2) continue;
    other.context.adult = told.context.adult;
    other.context.office ||= told.context.office;
    other.context.staff ||= told.context.staff;
  }
}
