import type { Doc, Token, View } from '../../engine/doc.ts';
import { lastBefore } from '../within.ts';
import type { Found } from './found.ts';
import { doesAfter } from './neighbours.ts';
import { isShared } from './offices.ts';

/*
 * Names that stand in one and the same mould, though more than a comma parts them: a cast ("Fagin – X, Nancy – Y"), an
 * office each ("Deputy – X. Librarian – Y."), a deed each ("X ran. Y jumped."). Those of a row are mostly of one kind.
 */

/** How many tokens apart two of a row stand at most. */
const APART = 16;
/** How sure two of a row must be for the rest, in log-odds. */
const SURE_ODDS = 1;
/** What the rest is raised to at most. */
const RAISED = 0.6;
/** Below this the model speaks against a pupil too strongly. */
const LEAST = -3;

type Placed = { readonly found: Found; readonly first: number; readonly last: number };

/** In what mould the name stands: by what is right before it and right after it; '' for none. */
function mouldOf(view: View, { first, last }: Placed): string {
  const { tokens } = view;
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  const mark = before?.text ?? '';
  if (/^[:=–—→-]$/.test(mark) && before?.kind === 'punct') return 'mark';
  if (before?.kind === 'word' && /^(?:is|was|are|were|yw|ydy)$/.test(before.folded)) return 'is';
  if (before?.kind === 'emoji') return 'emoji';
  // "CEO X, head chef Y, waiter Z".
  if (
    before?.kind === 'word' &&
    before.shape !== 'cap' &&
    (isBreak(tokens[first - 2]) || isBreak(tokens[first - 3]))
  )
    return 'part';
  if (after?.text === '(') return 'bracket';
  if (starts(before, tokens[first]) && after?.kind === 'word' && doesAfter(view, last + 1, true))
    return 'deed';
  return '';
}

const isBreak = (token: Token | undefined): boolean => token !== undefined && /^[,;:.!]$/.test(token.text);

const starts = (before: Token | undefined, first: Token | undefined): boolean =>
  !before || before.kind === 'newline' || before.sentence !== first?.sentence || first?.first === true;

/** May what is weighed be raised by its neighbours? Not those of whom it is said that they are somebody else. */
function mayRise({ famous, context: c, policyStaff, odds, register }: Found): boolean {
  if (
    odds === undefined ||
    odds < LEAST ||
    register ||
    policyStaff ||
    c.titled ||
    c.kin ||
    c.former ||
    c.office
  )
    return false;
  if (famous && famous !== 'listed') return false;
  return c.adult < 3.5 || lent(c.why);
}
/** The only grown-up's sign is an office that pupils are given too: "Deputy – X". */
function lent(why: readonly string[]): boolean {
  let office = false;
  for (const w of why) {
    const role = /^the (?:role|label) "(.+)"$/.exec(w)?.[1];
    if (role === undefined) continue;
    if (!isShared(role.toLowerCase()) || GROWN.test(role)) return false;
    office = true;
  }
  return office;
}
const GROWN =
  /^(?:director|teacher|tutor|coach|manager|guest|author|speaker|sponsor|inspector|trainee|volunteer|judge|conductor|assistant|site|head)s?$/i;

const isSign = ({ odds = -9, famous, context: c }: Found): boolean =>
  odds >= SURE_ODDS && !famous && c.adult < 3;

/** Raises those of a row beside two or more who are pupils by what is known of them. */
export function rows(doc: Doc, founds: readonly Found[]): void {
  choices(founds);
  if (founds.length < 3 || !founds.some((f) => mayRise(f) && (f.odds ?? 0) < RAISED)) return;
  const moulds = new Map<string, Placed[]>();
  for (const found of founds) {
    if (found.via !== 'words' || found.form !== 'full' || /^.-.$/.test(found.words.at(-1) ?? '')) continue;
    const view = doc.view(found.field);
    if (!view) continue;
    const first = lastBefore(view.tokens, found.start);
    const last = lastBefore(view.tokens, found.end - 1);
    const placed = { found, first, last };
    const mould = mouldOf(view, placed);
    if (mould === '') continue;
    const key = `${found.field} ${mould}`;
    const row = moulds.get(key);
    if (row) row.push(placed);
    else moulds.set(key, [placed]);
  }
  for (const row of moulds.values()) if (row.length >= 3) raise(row.sort((a, b) => a.first - b.first));
}

/** "lily flood" or "barney ebbage": those who stand for the same are of one kind. */
function choices(founds: readonly Found[]): void {
  if (founds.length < 2) return;
  const all = founds.filter((f) => f.field.startsWith('poll') && f.context.alone);
  const sure = all.filter(isSign).length;
  if (sure > 0 && all.every((f) => isSign(f) || mayRise(f)))
    for (const f of all) if (f.score >= LIKELY && (f.odds ?? 0) < RAISED) raised(f);
}
/** What the words of another choice must say at least. */
const LIKELY = 1.5;

/** In each stretch of the row without a wide gap. */
function raise(row: readonly Placed[]): void {
  for (let from = 0; from < row.length; ) {
    let to = from + 1;
    while (to < row.length && (row[to] as Placed).first - (row[to - 1] as Placed).last <= APART) to++;
    const part = row.slice(from, to).map((p) => p.found);
    const sure = part.filter(isSign).length;
    const others = part.filter((f) => !isSign(f) && !mayRise(f)).length;
    if (part.length >= 3 && others < sure && (sure >= 2 || (sure === 1 && others === 0)))
      for (const f of part) if (mayRise(f) && (f.odds ?? 0) < RAISED) raised(f);
    from = to;
  }
}

function raised(f: Found): void {
  f.odds = RAISED;
  if (f.famous === 'listed') f.famous = null;
  f.context.pupil = Math.max(f.context.pupil, 1);
  if (f.context.adult >= 3) f.context.adult = 0;
  f.context.staff = false;
  f.context.why.push('in a row with pupils');
}
