import type { Doc, View } from '../../engine/doc.ts';
import { CUE, viewCues } from '../cues.ts';
import { gate, mayMatch } from '../gate.ts';
import { firstWith } from '../stretches.ts';
import {
  ALLOTTED,
  APPOINTED,
  ARCHIVE,
  ASKED,
  AT_MEMORIAL,
  asksForWorks,
  CHOSEN_PART,
  FALLEN,
  GOVERNORS,
  GROWN,
  IDEA,
  isQuiz,
  LONG_AGO,
  NAMED,
  NAMING,
  namesAccount,
  ofOldYears,
  ROLL,
  STAFFED,
  TRAINED,
} from './asked.ts';
import { company, wellKnown } from './company.ts';
import type { Found } from './found.ts';
import { namesakes } from './namesake.ts';
import { leavers } from './said.ts';
import { sameName } from './same-name.ts';
import { SURE } from './score.ts';
import { isOwnText, isToldOf, scopesIn, scopesOf } from './told-of.ts';
import { topics } from './topics.ts';

/** What may stand between two names of one list. */
const SEPARATOR =
  /^(?:[\s,;&/+•*·|>→.()\d:!"'–—-]|(?:and(?: to)?|AND(?: TO)?|ac?|agus)\b|\p{Extended_Pictographic}|\u{FE0F}|(?:1st|2nd|3rd|[4-9]th|1ST|2ND|3RD|[4-9]TH)\b)*$/u;

/** The whole post has its say: lists, names written twice, what the post is about. Changes the founds in place. */
export function wholePost(doc: Doc, founds: readonly Found[], groups: boolean): void {
  if (founds.length === 0) return;
  namesakes(doc, founds);
  leavers(doc, founds);
  lists(doc, founds);
  beside(doc, founds);
  about(doc, founds, groups);
  company(doc, founds);
  sameName(founds);
  topics(doc, founds);
}

// "Toby L"; not "Onjali Q. Raúf".
const INITIALLED = String.raw`\p{Lu}\p{Ll}+ (?!X\b)(?:\p{Lu}|Ll|Dd|Ff|Rh)(?![\p{L}'’.]\p{L}|\p{L}|\. \p{Lu})`;
const AFTER = new RegExp(`^(?:,| and| &)+ ${INITIALLED}`, 'u');
const BEFORE = new RegExp(`${INITIALLED}(?:,| and| &)+ $`, 'u');
const CHOICE = new RegExp(`^${INITIALLED}\\.?$`, 'u');
/** "Dev Patel, Toby L": only children are written with an initial, so the known name beside one is a child's too. */
function beside(doc: Doc, founds: readonly Found[]): void {
  if (!founds.some((f) => f.famous)) return;
  const poll = doc.views.some((v) => v.id.startsWith('poll[') && CHOICE.test(v.text.trim()));
  for (const { famous, field, start, end, context } of founds) {
    if (!famous) continue;
    const text = doc.view(field)?.text ?? '';
    const near =
      AFTER.test(text.slice(end, end + 40)) || BEFORE.test(text.slice(Math.max(0, start - 40), start));
    if (!near && !(poll && field.startsWith('poll['))) continue;
    context.pupil += 6;
    context.tie += 6;
    context.why.push('beside a pupil with an initial');
  }
}

/** Numbers the lists, and lets their members share what is known of one. */
function lists(doc: Doc, founds: readonly Found[]): void {
  let list = 0;
  const inText = founds.filter((f) => f.via === 'words' && f.score >= SURE - 0.6);
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
      share(members);
    }
    i = j;
  }
}

/** Only separators between them, or each at the start of a line of its own. */
function joined(view: View, a: Found, b: Found): boolean {
  const gap = view.text.slice(a.end, b.start);
  // "Shortlist: X, Y. Z's review is up": a sentence of its own begins.
  if (a.famous && /[.!?]\s/.test(gap) && /^['’]s?\s/.test(view.text.slice(b.end, b.end + 3))) return false;
  const plain = gap.includes('(') ? gap.replaceAll(/\([^()\n]{0,30}\)/g, ' ') : gap;
  if (plain.length <= 40 && SEPARATOR.test(plain)) return true;
  if (gap.length > 200 || !gap.includes('\n')) return false;
  const lines = gap.split('\n');
  const lineStart = view.text.lastIndexOf('\n', a.start - 1) + 1;
  const same = (lead: string): boolean => lead.length <= 24 && !/[.!?]\s/.test(lead);
  return same(view.text.slice(lineStart, a.start)) && same(lines.at(-1) ?? '');
}

/** Known, if only to some, and by no sign of their own a pupil. */
const isStudied = ({ famous, context: c }: Found): boolean =>
  famous !== null && famous !== 'thing' && c.tie < 3 && !c.classed;

function share(members: readonly Found[]): void {
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
    if (pupil > m.context.pupil && plain > famous) {
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
      m.context.office ||= tail || led;
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

const NAMED_WORDS = gate('name names named naming christened call called known vote votes voted voting');
/** Without one of these words nobody is told of as having come to work at the school. */
const STAFF_WORDS = gate(
  'new newydd hands staff staffing job itt scitt trainee trainees class teachers student meet parent lgb governing safeguarding premises site kitchen catering pastoral office admin visiting music',
);
/** Without one of these words none of the expressions finds anything, but for names that are given. */
const TOLD_WORDS = gate(
  'agm common dads fathers house war sponsors raffle exhibitors retire retires retired retirement retiring funeral obituary remembrance passed farewell governor governors employers dinner interviews memorial plaque brass cenotaph roll lest remember read fallen fell careers mock interview interviews interviewers aspirations aspiration world cv speed staff leaving panel minutes apologies peri peripatetic counselling appointed pgce ect ects npqh npqml npqsl npq npqlt npqlbc npqeyl npqse qts nqt teachmeet teachmeets induction instrumental',
);

/** Does an expression find anything in the post's own text, near one of its words or, for `anywhere`, wherever it stands? */
function isTold({ views }: Doc, words: number, about: RegExp, anywhere: boolean): boolean {
  for (let i = 0; i < views.length; i++) {
    const view = views[i] as View;
    if (!mayMatch(view, words) || !isOwnText(view)) continue;
    if (anywhere ? about.test(view.folded) : firstWith(view, words, about) !== null) return true;
  }
  return false;
}

/** What the post is about, weakly, for every name in it. */
function about(doc: Doc, founds: readonly Found[], groups: boolean): void {
  let bits = 0;
  let awards = 0;
  for (const view of doc.views) {
    if (view.id.startsWith('file[')) continue;
    const cues = viewCues(view);
    for (let i = 0; i < cues.length; i++) {
      bits |= cues[i] as number;
      if (((cues[i] as number) & CUE.award) !== 0 && ((cues[i + 1] ?? 0) & CUE.award) !== 0) awards++;
    }
  }
  const told = (words: number, about: RegExp): boolean => isTold(doc, words, about, false);
  // The same for what may stand far from those words.
  const holds = (words: number, about: RegExp): boolean => isTold(doc, words, about, true);
  const longAgo = scopesOf(doc, TOLD_WORDS, LONG_AGO);
  const oldYears = ofOldYears(doc);
  const grown = [...scopesOf(doc, TOLD_WORDS, GROWN, 1), ...oldYears];
  const archive =
    oldYears.length > 0
      ? [...oldYears, ...doc.views.filter(isOwnText).flatMap((v) => scopesIn(v, ARCHIVE))]
      : [];
  const isArchive = archive.length > oldYears.length;
  const trained = [...scopesOf(doc, TOLD_WORDS, TRAINED), ...scopesOf(doc, STAFF_WORDS, STAFFED)];
  const appointed = scopesOf(doc, STAFF_WORDS, APPOINTED);
  const allotted = awards === 0 ? scopesOf(doc, STAFF_WORDS, ALLOTTED) : [];
  // Houses are called after known people: with one of those in the table, its other names are houses too.
  const houses =
    founds.some((f) => f.famous) &&
    told(TOLD_WORDS, /\bhouse (?:points|cup|championship|totals?|results|standings)\b/);
  const naming =
    (bits & CUE.stage) === 0 &&
    told(NAMED_WORDS, NAMED) &&
    holds(NAMED_WORDS, NAMING) &&
    !told(NAMED_WORDS, CHOSEN_PART);
  const given = naming ? scopesOf(doc, NAMED_WORDS, NAMED, 1) : [];
  const asked = naming && told(NAMED_WORDS, ASKED);
  const quiz = isQuiz(doc, founds);
  const taste = asksForWorks(doc, founds, bits);
  const paid = namesAccount(doc);
  const governors = scopesOf(doc, TOLD_WORDS, GOVERNORS, 1);
  const rolled = founds.length > 2 && founds.some((f) => f.list !== undefined);
  const memorial = holds(TOLD_WORDS, AT_MEMORIAL)
    ? []
    : [
        ...scopesOf(doc, TOLD_WORDS, FALLEN, 1),
        ...((bits & (CUE.award | CUE.sport)) === 0 ? scopesOf(doc, TOLD_WORDS, ROLL, 1) : []),
      ];
  for (const found of founds) {
    const { context: c, famous, field, list, via, end } = found;
    // "Names on the memorial, read by Year 9: X, Y"; who lit the candle is told of alone.
    if ((list !== undefined || rolled) && c.tie < 2 && isToldOf(memorial, found)) c.adult += 4;
    const isIdea = naming && IDEA.test(doc.view(field)?.text.slice(end, end + 20) ?? '');
    if (!isIdea && c.tie < 2 && c.pupil < 2.5 && isToldOf(given, found)) {
      c.adult += asked && field.startsWith('poll[') ? 5 : 2;
      c.why.push('something is given a name');
    }
    // "Next author?": those who may be chosen are known.
    if (taste && field.startsWith('poll[') && c.tie < 2) c.adult += 4;
    if (quiz && field.startsWith('poll[') && c.tie < 2) {
      c.adult += 5;
      c.pupil = Math.min(c.pupil, 1);
      c.office = true;
    }
    // "Monzo 04-00-04 66120983 X": whose account it is.
    if (paid && c.tie < 2 && c.pupil < 1) c.adult += 4;
    if (houses && via === 'words' && list !== undefined && c.tie < 2) c.adult += 4;
    if (c.tie < 2) {
      if (isToldOf(longAgo, found)) c.adult += 3;
      else if (isToldOf(grown, found) || isToldOf(governors, found)) c.adult += 2;
    }
    // "From the archive: netball 1963. Back row: X, Y".
    if (isArchive && c.tie < 3 && !c.classed && !field.includes('[') && isToldOf(archive, found)) {
      c.adult += 4;
      c.learn = true;
      c.pupil = Math.min(c.pupil, 1);
      c.tie = 0;
    }
    if ((c.tie < 3 && isToldOf(trained, found)) || (c.tie < 2 && c.pupil < 2 && isToldOf(appointed, found))) {
      c.adult += 5;
      c.pupil = Math.min(c.pupil, 1);
      c.tie = 0;
      c.office = true;
    }
    if (isToldOf(allotted, found)) {
      c.adult += 6;
      c.pupil = 0;
      c.tie = 0;
      c.classed = false;
      c.office = true;
      continue;
    }
    if (awards > 0) {
      c.pupil += 1.5;
      if (famous && c.tie >= 2) c.tie += 1.5;
      c.why.push('the post is about a prize');
    } else if (bits & (CUE.sport | CUE.award)) c.pupil += 0.6;
    if (groups || bits & CUE.pupil) c.pupil += 1;
    if (bits & CUE.praise) c.pupil += 0.4;
  }
}
