import type { Doc, View } from '../../engine/doc.ts';
import { isCast } from './cast-parts.ts';
import { isWearer, wellKnown } from './company.ts';
import { OLDER } from './context.ts';
import type { Found } from './found.ts';
import { SURE } from './score.ts';

/*
 * Names side by side in one list, which are mostly of one kind: what is known of one tells of the rest.
 */

/** What may stand between two names of one list. */
const SEPARATOR =
  /^(?:[\s,;&/+•*·|>→.()\d:!"'–—-]|(?:and(?: to)?|AND(?: TO)?|ac?|agus)\b|\p{Extended_Pictographic}|\u{FE0F}|(?:1st|2nd|3rd|[4-9]th|1ST|2ND|3RD|[4-9]TH)\b)*$/u;

/** A position behind a name or before the next. */
const POSITION = /^ (?:G[KSAD]|W[ADK]|[DMC]F|[LRC]B|C[DA]?M|[RL]W|F[WBH]|S[HT])(?=[,;\n ]|$)/;
/** "Anu Varghese / P5, Giada Rossetti / Year 6": a class behind a slash says no more than one in brackets. */
const BARE_CLASS = /[/|] ?(?:year |yr\.? ?|[yps])?\d{1,2}[a-z]{0,2}(?![\w'])/gi;

/** What is counted before each name, up to the name. */
const COUNTED = /\b(\p{L}{3,9}) ?\d{1,2}[:.)]? ?[-–—]? ?$/u;
/** "board 1 Anatoly Voss W, board 2 Priya Nair D", "Lane 3: X, Lane 4: Y": the same word, counted on. */
function isCounted(before: string, gap: string): boolean {
  const next = COUNTED.exec(gap);
  if (!next || !/^(?: [WLD])?[\s,;.|–-]*$/.test(gap.slice(0, next.index))) return false;
  return COUNTED.exec(before.slice(-30))?.[1]?.toLowerCase() === next[1]?.toLowerCase();
}

/** Numbers the lists, and lets their members share what is known of one. */
export function lists(doc: Doc, founds: readonly Found[]): void {
  let list = 0;
  const inText = founds.filter((f) => f.via === 'words' && f.score >= SURE - 0.6 && !headsCastRow(doc, f));
  for (let i = 0; i < inText.length; ) {
    const members = [inText[i] as Found];
    let j = i + 1;
    for (; j < inText.length; j++) {
      const prev = inText[j - 1] as Found;
      const next = inText[j] as Found;
      const view = doc.view(next.field);
      if (prev.field !== next.field || !view || !joined(view, prev, next)) break;
      members.push(next);
    }
    if (members.length > 1) {
      list++;
      for (const m of members) m.list = list;
      share(members, doc.view((members[0] as Found).field)?.text ?? '');
    }
    i = j;
  }
}

/** "Harry Lomax: X" in a cast: a part that is called like somebody known heads its row, and is no one of the list. */
function headsCastRow(doc: Doc, { famous, field, end }: Found): boolean {
  const view = famous ? doc.view(field) : undefined;
  return view !== undefined && MARK.test(view.text.slice(end, end + 4)) && isCast(view);
}
const MARK = /^(?: ?[:=–—]| - |\.{3}| ?…)/;

/** Only separators between them, or each at the start of a line of its own. */
function joined(view: View, a: Found, b: Found): boolean {
  const gap = view.text.slice(a.end, b.start);
  // "Shortlist: X, Y. Z's review is up": a sentence of its own begins.
  if (a.famous && /[.!?]\s/.test(gap) && /^['’]s?\s/.test(view.text.slice(b.end, b.end + 3))) return false;
  const open = gap.includes('(') ? gap.replaceAll(/\([^()\n]{0,30}\)/g, ' ') : gap;
  const bare = /[/|]/.test(open) ? open.replaceAll(BARE_CLASS, ' ') : open;
  // "Demelza Pascoe GS, Issy Tonkin GA": where each plays.
  const plain = /[A-Z]{2}/.test(bare) ? bare.replace(POSITION, '') : bare;
  if (plain.length <= 40 && (SEPARATOR.test(plain) || isCounted(view.text.slice(0, a.start), plain)))
    return true;
  if (gap.length > 200 || !gap.includes('\n')) return false;
  const lines = gap.split('\n');
  const lineStart = view.text.lastIndexOf('\n', a.start - 1) + 1;
  const same = (lead: string): boolean => lead.length <= 24 && !/[.!?]\s/.test(lead);
  return same(view.text.slice(lineStart, a.start)) && same(lines.at(-1) ?? '');
}

/** Known, if only to some, and by no sign of their own a pupil. */
const isStudied = ({ famous, context: c }: Found): boolean =>
  famous !== null && famous !== 'thing' && c.tie < 3 && !c.classed;

const isOlder = ({ context }: Found): boolean => context.why.includes(OLDER.why);

/** "Well done Oliwia Wasiak, Jackie Marr, Theo Cole": in a row of younger names that speaks of pupils, an older one says nothing. */
function amongYounger(members: readonly Found[]): void {
  const older = members.filter(isOlder);
  if (older.length === 0 || older.length * 2 >= members.length) return;
  if (members.every((m) => m.context.pupil < 1)) return;
  if (members.some((m) => !isOlder(m) && (m.famous || m.policyStaff || m.context.adult >= 1))) return;
  for (const { context } of older) {
    context.adult -= OLDER.points;
    context.why.splice(context.why.indexOf(OLDER.why), 1);
  }
}

function share(members: readonly Found[], text: string): void {
  amongYounger(members);
  const famous = members.filter(wellKnown).length;
  const plain = members.length - famous;
  const pupil = Math.max(...members.map((m) => (wellKnown(m) ? 0 : m.context.pupil)));
  const adult = Math.max(...members.filter((m) => !m.context.titled).map((m) => m.context.adult), 0);
  const adults = members.filter((m) => m.context.adult >= 3.5 || m.policyStaff).length;
  // "X and Y from 10B": the class after the last is everybody's.
  const classed = (members.at(-1) as Found).context;
  const together = members.length <= 4 && classed.tie >= 4 && classed.adult < 1;
  const head = members[0]?.context;
  // "Your new councillors: A and B (P7), C and D (P6)": whose classes are told hold no office of the town.
  const ofClasses = members.filter((m) => m.context.classed).length * 2 >= members.length;
  const tail = classed.tail;
  const led = head?.heads === true && head.office;
  // "Y12 Sociology: X, Y, Z": most of them known, so that all are learnt about.
  const known = members.filter(isStudied).length;
  const studied = members.length > 2 && known > 1 && known * 2 > members.length && pupil < 4;
  const left = head?.leaver === true && (head.heads || members.some((m) => m.context.pupil < 2.5));
  for (const m of members) {
    if (famous > 0 && !wellKnown(m) && isWearer(text, m, members)) continue;
    m.context.leaver ||= left;
    if (!wellKnown(m) && m.score < SURE) m.score += 0.5;
    // "Umpires X and Y (both Year 10)".
    if ((together || ofClasses) && m.context.heads && !m.context.staff && !m.context.kin) {
      m.context.adult = 0;
      m.context.office = false;
    }
    if (together && !wellKnown(m) && m.context.adult < 3) {
      m.context.tie = Math.max(m.context.tie, 4);
      m.context.pupil = Math.max(m.context.pupil, 4);
    }
    // "School council: X, Y and Olwen Pugh MSP": whose office is told keeps it in a row of pupils.
    const held = m.context.office && m.context.adult >= 6 && m.context.pupil <= 1;
    if (pupil > m.context.pupil && plain > famous && !held) {
      m.context.pupil = Math.max(m.context.pupil, Math.min(pupil, 3));
      if (m.famous) m.context.tie += 2;
    }
    if (studied && m.context.tie < 3) {
      m.context.adult += 4;
      m.context.learn = true;
      m.context.tie = 0;
      m.context.pupil = Math.min(m.context.pupil, 1);
      m.context.office = true;
      m.context.why.push('named beside people who are known');
    } else if (famous > plain && !wellKnown(m) && m.context.pupil < 3) {
      m.context.adult += 3.5;
      m.context.learn = true;
      m.context.why.push('named beside public figures');
    } else if (
      (adults * 2 > members.length || head?.heads || tail) &&
      (m.context.pupil < 2.5 ||
        (led && m.context.tie < (head?.kin ? 3 : 2)) ||
        (tail && classed.office && m.context.tie < 3)) &&
      !wellKnown(m)
    ) {
      m.context.adult = Math.max(m.context.adult, 4);
      m.context.office ||= tail || led || (head?.heads === true && head.adult >= 6 && m.context.pupil < 1);
      if (m.context.office) m.context.pupil = Math.min(m.context.pupil, 1);
    } else if (
      adult >= 3.5 &&
      m.context.adult < 3 &&
      m.context.pupil < 2.5 &&
      members.some((x) => x.context.learn && x.context.adult >= 3.5)
    )
      m.context.adult += 3;
  }
}
