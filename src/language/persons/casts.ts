import type { Doc } from '../../engine/doc.ts';
import { isCast } from './cast-parts.ts';
import type { Found } from './found.ts';

/*
 * Parts in a play that have whole names of their own, which no list knows: "Robert Blythe is played by X", "the part of
 * Robert Blythe", "Robert Blythe ..... X" in a cast.
 */

const PLAYED_BY = /^,? (?:(?:is|was|are|were|will be|being|to be) )?(?:played|portrayed) (?:\S+ly )?by\b/;
const PART_OF = /\b(?:parts?|roles?|characters?) of $/i;
/** What parts a part from who plays it. */
const MARK = String.raw`(?: ?(?:\.{2,}|…+|_{2,}|→|[–—:=|-]|\t+) ?| {3,})`;
const LEADER = new RegExp(`^${MARK}$`);
const DOTTED = /\.{3}|…/;
const CASTING = /\b(?:cast|casting|auditions?|parts|roles|understud(?:y|ies)|callbacks?)\b/;
/** A part that is no whole name, before who plays it; and behind. */
const LABEL_BEFORE = new RegExp(String.raw`(?:^|[\n;,.!•]) *[^\n;,.!•]{2,30}?${MARK}$`);
const LABEL_BEHIND = new RegExp(String.raw`^${MARK}[^\n;,.!•]{2,30}(?:[\n;,.!•]|$)`);

/** "X – the milkman": an office in the play. */
const ONE = /^\W{1,6}(?:the|an?) \p{Ll}/u;

function asPart({ context }: Found): void {
  context.adult += 5;
  context.pupil = Math.min(context.pupil, 1);
  context.tie = 0;
  context.office = true;
  context.why.push('a part in a play');
}

/** Marks the parts among the names of a post; changes the founds in place. */
export function casts(doc: Doc, founds: readonly Found[]): void {
  const pairs: [Found, Found][] = [];
  for (let i = 0; i < founds.length; i++) {
    const [f, next] = [founds[i] as Found, founds[i + 1]];
    if (f.via !== 'words' || f.policyStaff) continue;
    const text = doc.view(f.field)?.text ?? '';
    if (
      PLAYED_BY.test(text.slice(f.end, f.end + 40)) ||
      PART_OF.test(text.slice(Math.max(0, f.start - 14), f.start))
    )
      asPart(f);
    else if (next?.field === f.field && next.via === 'words' && LEADER.test(text.slice(f.end, next.start)))
      pairs.push([f, next]);
  }
  if (pairs.length > 0) rowsOfCast(doc, founds, pairs);
  inThread(doc, founds);
}

/** Those who put a play on, as the label right before a name. */
const CREW_BEFORE =
  /(?:directors?|producers?|musical director|md|choreograph\w+|stage managers?|costumes?|set|props|lighting|lights|sound|tickets|front of house|accompan\w+|wardrobe|make-?up|backstage|band|by|with) ?[:=–—-] ?$/i;

/** "Milkman – X" in the third post of a thread, the first of which says that a cast follows: a part, and no office. */
function inThread(doc: Doc, founds: readonly Found[]): void {
  if (!founds.some((f) => f.via === 'words' && f.field.startsWith('parts['))) return;
  const told = doc.views.filter((v) => v.id.startsWith('parts[') && isCast(v));
  if (told.length === 0) return;
  for (const { field, start, via, context: c } of founds) {
    const view = doc.view(field);
    if (via !== 'words' || !view || !field.startsWith('parts[') || told.includes(view) || c.titled) continue;
    const before = view.text.slice(Math.max(0, start - 40), start);
    if (!LABEL_BEFORE.test(before) || CREW_BEFORE.test(before)) continue;
    c.adult = 0;
    c.office = false;
    c.staff = false;
    c.heads = false;
    c.pupil += 2;
    c.why.push('a part in a play');
  }
}

/** Of two whole names in a row of a cast, the part is on the side where the other rows have single names and words. */
function rowsOfCast(doc: Doc, founds: readonly Found[], pairs: readonly [Found, Found][]): void {
  const view = doc.view((pairs[0] as [Found, Found])[0].field);
  if (!view) return;
  const { text } = view;
  if (!DOTTED.test(text) && !CASTING.test(view.folded)) return;
  const paired = new Set(pairs.flat());
  let before = 0;
  let behind = 0;
  const players: Found[] = [];
  for (const f of founds) {
    if (f.field !== view.id || paired.has(f)) continue;
    if (LABEL_BEFORE.test(text.slice(Math.max(0, f.start - 40), f.start))) before++;
    else if (LABEL_BEHIND.test(text.slice(f.end, f.end + 40))) {
      behind++;
      if (ONE.test(text.slice(f.end, f.end + 12)) && !f.context.titled) players.push(f);
    }
  }
  if (before > 1 && behind === 0) for (const [part] of pairs) asPart(part);
  if (behind > 1 && before === 0) {
    for (const [, part] of pairs) asPart(part);
    for (const { context } of players) {
      context.adult = 0;
      context.office = false;
      context.staff = false;
    }
  }
}
