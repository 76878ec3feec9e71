import type { Token } from '../../engine/doc.ts';
import { CUE } from '../cues.ts';
import { entryAtToken } from '../lexicon/entry.ts';
import { famous } from '../lexicon/people.ts';
import { isArticle, isClass } from '../school-years.ts';
import { setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';
import { isNextLabel } from './cast-parts.ts';
import { closes, hasStaff, isTaughtBy } from './class-staff.ts';
import { isOfClass } from './class-things.ts';
import type { Context } from './context.ts';
import { isDebater } from './debates.ts';
import { isOldBoy } from './long-past.ts';
import { doesAfter } from './neighbours.ts';
import { isFamily } from './no-office.ts';
import { toldElse } from './office-letters.ts';
import { DESK, isShared } from './offices.ts';
import { isElses, isInFun, isKinOf, isLed, isOwnKin, isParent, tellsOfParents } from './others-offices.ts';
import { isForPupils } from './rooms.ts';
import { endsFront } from './set-first.ts';
import { thanked } from './thanked.ts';
import { isAgeBeside } from './told-age.ts';
import { inBody, isChooser, ofYear } from './young.ts';

/** What a child has done to somebody of the staff. */
const DONE_TO =
  /^(?:has|have|had|will|can|could|would|did) (?:\S+ )?(?:told|met|asked|beaten|thanked|shown|interviewed|impressed|persuaded|challenged|invited|convinced)\b/;

/** Where only grown-ups work, told in brackets: "X (exams)". */
const IN_BRACKETS = setOf(
  'exams pastoral admissions hr attendance payroll safeguarding premises reprographics kitchen canteen',
);

/** What is taught, and where somebody sits. */
const SUBJECTS = /^(?:it|ict|catering|finance|marketing|accounts)$/;

/** An age of a child, behind an office that children play at. */
const AGED = /^(?:, |\( ?)?aged (?:[3-9]|1[0-8]|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

/** Begins a clause that tells of something else. */
const CLAUSE =
  /^(?:these|those|they|they're|there|there's|it|it's|its|i|i'm|we|we've|you're|that|that's|please|can|could|come|if|when|do|don't)$/;

/** Before somebody whom one is to ask. */
const WHOM = /^(?:see|ask|ring|call|contact|find|phone|email|tell)$/;

/** Where something is. */
const LIES = /^(?:is|are|was|were|has|have|now|waiting|found|handed|left)$/;

const isOffice = (a: Around, i: number): boolean => a.cue(i, CUE.role | CUE.staff | CUE.kin);
const isStop = (sign: string): boolean => sign.length === 1 && '.;:!?'.includes(sign);

/** Does the name of somebody known stand before this one: "Diogo Jota and X", "Diogo Jota, and X"? */
function afterKnown(a: Around, from: number): boolean {
  let i = from - 1;
  while (a.here(i) && (a.word(i) === 'and' || a.word(i) === ',' || a.word(i) === '&')) i--;
  return i < from - 1 && famous([a.word(i - 1), a.word(i)]) !== null;
}

/** In brackets or after a comma or dash: who it is. */
export function apposition(a: Around, from: number, to: number, open: string, ctx: Context): void {
  const close = open === '(' ? ')' : open === '[' ? ']' : ',';
  if (a.word(to + 2) === 'for' && a.says(to + 3, SAYS.his))
    a.add('pupil', thanked(a, from) ? 2 : 2.5, '"for" what was done', true);
  // ", Gareth Bale on 4A's wall": the next name of a list, and what follows is said of that.
  if (
    open === ',' &&
    (isNextLabel(a, from, to) ||
      ((nextName(a.tokens, to + 2) || (isOffice(a, to + 3) && isFamily(a, to + 3))) &&
        !a.cue(to + 2, CUE.pupil | CUE.award | CUE.role | CUE.staff)))
  )
    return;
  if (toldElse(a, to, open, ctx)) return;
  // "Diogo Jota, and X, his brother".
  if (a.says(to + 2, SAYS.ofHis) && a.cue(to + 3, CUE.kin | CUE.sibling) && afterKnown(a, from)) {
    ctx.office = true;
    a.add('adult', 5, 'kin of somebody known');
    return;
  }
  // "X, IT", "X (exams)": where somebody of the school sits.
  if (
    (open !== '(' || (IN_BRACKETS.has(a.word(to + 2)) && a.word(to + 3) === ')')) &&
    DESK.has(a.word(to + 2)) &&
    // "Subject awards: X, IT".
    !(SUBJECTS.test(a.word(to + 2)) && ctx.pupil >= 2.5) &&
    !/^(?:finance|marketing)$/.test(a.word(to + 2)) &&
    (a.word(to + 2) !== 'it' || a.token(to + 2)?.shape === 'caps')
  ) {
    const end = a.token(to + 3);
    if (!end || !a.here(to + 3) || end.kind !== 'word') {
      ctx.office = true;
      a.add('adult', 5, `"${a.token(to + 2)?.text}" after the name`);
      return;
    }
  }
  // "Head of School Council, X, chaired the meeting": commas on both sides, and then what was done.
  if (open === ',' && a.word(from - 1) === ',' && doesAfter(a.view, to + 2, true)) return;
  // "Mayor X, Rev Y and head girl Z": the next of several.
  if (
    open === ',' &&
    a.cue(to + 2, CUE.title) &&
    a.token(to + 2)?.shape === 'cap' &&
    (a.token(to + 3)?.shape.startsWith('cap') || !a.cue(to + 2, CUE.staff))
  )
    return;
  // "5T will have X, 5V Mrs Vale": the class of whoever comes next.
  if (open === ',' && isClass(a.word(to + 2)) && a.cue(to + 3, CUE.title)) return;
  // "X, and Year 2 could not believe it": another clause begins.
  if (
    open === ',' &&
    /^(?:and|but|so|while)$/.test(a.word(to + 2)) &&
    (isClass(a.word(to + 3)) || a.cue(to + 3, CUE.pupil))
  )
    return;
  if (open === ',' && endsFront(a, from, to)) return;
  // "X (judges: Y and Z)": what is told there is of others.
  if (open === '(' && (a.word(to + 3) === ':' || a.word(to + 4) === ':')) return;
  // "X, pupil teacher": who taught in schools of long ago.
  if (a.word(to + 2) === 'pupil' && /^teachers?$/.test(a.word(to + 3))) {
    a.grownUp('a pupil teacher');
    return;
  }
  // "Kavya, you are a poet": said to the one named, whatever they are called.
  if (a.word(to + 2) === 'you') return;
  // "Somebody's tooth. X, it is in the office": a clause of its own.
  if (open === ',' && CLAUSE.test(a.word(to + 2))) return;
  // "X, your bag's in the office"; not "X, your maths teacher".
  if (a.word(to + 2) === 'your' && !isOffice(a, to + 3) && !isOffice(a, to + 4)) return;
  // "X (as the Mayor)": a part.
  if (open === '(' && a.word(to + 2) === 'as' && /^(?:the|an?)$/.test(a.word(to + 3))) return;
  // "X, grandmother of Ellie in Y3": whose child is in the class.
  if (isKinOf(a, to + 2, ctx)) return;
  if (tellsOfParents(a, to + 2)) {
    a.add('pupil', 1.5, `"whose ${a.word(to + 3)}" after the name`);
    return;
  }
  for (let j = to + 2; j <= to + 8 && a.here(j); j++) {
    const t = a.token(j);
    // "X, 'Nan's Chair'": the title of what is theirs.
    if (open === ',' && j > to + 2 && /^['"‘“]$/.test(a.word(j)) && t?.spaceBefore) return;
    if (a.word(j) === close || (open !== '(' && isStop(a.word(j)))) return;
    // "X, the office has a sticker for you", "A jumper, name tape X, is in the office".
    if (
      a.word(j) === 'office' &&
      (/^(?:has|have|will|is|would|wants|needs|can)$/.test(a.word(j + 1)) || LIES.test(a.word(to + 2)))
    )
      return;
    // "X, office monitor".
    if (a.word(j) === 'office' && /^(?:monitors?|helpers?|runners?|messengers?)$/.test(a.word(j + 1))) {
      a.add('pupil', 2.5, `"office ${a.word(j + 1)}" after the name`, true);
      return;
    }
    // "Please see X, reception".
    if (
      a.word(j) === 'reception' &&
      j === to + 2 &&
      t?.shape === 'lower' &&
      WHOM.test(a.word(from - 1)) &&
      a.token(j + 1)?.kind !== 'word'
    )
      return;
    if (a.cue(j, CUE.former)) ctx.former = true;
    if (isOldBoy(a, j, ctx)) return;
    // "assists Ella Baker, Zoe Butler": the end of the next one's name.
    if (j > to + 2 && a.cue(j, CUE.role | CUE.staff) && isFamily(a, j)) return;
    // "X (tutor group 8RJP)".
    if (a.word(j) === 'tutor' && a.word(j + 1) === 'group') {
      a.add('pupil', 4, `"${t?.text} group" after the name`, true);
      return;
    }
    const age = isAgeBeside(a, to, j, open);
    // "X, Market Street, SA48 9ZT": half of a postcode is no class.
    if (
      j > to + 2 &&
      isClass(a.word(j)) &&
      !isClass(a.word(j - 1)) &&
      /^[a-z]{1,2}\d[\da-z]?$/.test(a.word(j - 1))
    )
      return;
    // "X, sixth form common room", "Grace O'Malley (in Year 5's display)", "Barnaby, Year 1's bear".
    if (isLed(a, to, j) || (a.cue(j, CUE.pupil) && isOfClass(a, j))) return;
    // "X, Year 2 class teacher", "X, Nursery nurse".
    if ((isClass(a.word(j)) || a.cue(j, CUE.pupil)) && hasStaff(a, j)) {
      ctx.staff = true;
      a.grownUpAfterAll('who teaches a class');
      return;
    }
    // "X, who told Year 8 that": the class that listened.
    if (a.cue(j, CUE.pupil) && j === to + 4 && a.says(j - 1, SAYS.toUs) && !isTaughtBy(a, to, j)) return;
    // "X, children's author", "X, student support", "X, who taught reception for years".
    if ((isClass(a.word(j)) || a.cue(j, CUE.pupil)) && (isForPupils(a, j) || isTaughtBy(a, to, j))) {
      a.grownUp('who works for pupils');
      return;
    }
    // "(Y13 only)": for whom it is.
    if (a.word(j + 1) === 'only' && isClass(a.word(j))) return;
    // "(Y2 teacher 1989-2011)": the class of a grown-up.
    const after = a.token(j + 1)?.kind === 'number' && !isClass(a.word(j)) ? j + 2 : j + 1;
    const taught =
      (isClass(a.word(j)) || t?.kind === 'number' || after > j + 1) &&
      a.cue(after, CUE.staff | CUE.role) &&
      !a.cue(after, CUE.pupil | CUE.award);
    // "X (Year 3 mum)": whose child is in the class.
    if ((isClass(a.word(j)) || after > j + 1) && isParent(a, after)) {
      ctx.kin = true;
      a.grownUpAfterAll(`"${a.token(after)?.text}" after the name`);
      return;
    }
    if (
      age ||
      (isClass(a.word(j)) && !isArticle(a.tokens, j) && !taught) ||
      (a.cue(j, CUE.pupil) && !isArticle(a.tokens, j) && !a.cue(j, CUE.staff) && !taught && j <= to + 4)
    ) {
      a.add('pupil', 4, `"${t?.text}" after the name`, true);
      ctx.classed = (j === to + 2 && closes(a, j)) || age;
      return;
    }
    // "principal viola with the county youth orchestra", "Foyle Young Poets": an office among the young.
    if (a.cue(j, CUE.role | CUE.staff) && YOUNG.test(a.word(j - 1))) {
      a.add('pupil', 2.5, 'an office among the young', true);
      return;
    }
    if (a.cue(j, CUE.role | CUE.staff) && /\b(?:youth|junior|young|under-?1\d)\b/.test(a.clause(j, 1, 7))) {
      a.add('pupil', 2.5, 'an office among the young', true);
      return;
    }
    // ", Deputy Ollie Brankin", ", Deputy PM Y": the office of the next person, not of this one.
    let office = j;
    while (a.cue(office + 1, CUE.role | CUE.staff) && a.token(office + 1)?.shape !== 'lower') office++;
    if (
      open !== '(' &&
      a.cue(j, CUE.role | CUE.staff) &&
      a.token(office + 1)?.shape.startsWith('cap') &&
      !a.cue(office + 1, CUE.role | CUE.staff | CUE.thing | CUE.pupil)
    )
      return;
    // "refugee week speaker from 10B".
    if (a.cue(j, CUE.role | CUE.staff) && /^(?:from|in|of)$/.test(a.word(j + 1)) && isClass(a.word(j + 2))) {
      a.add('pupil', 4, `"${a.token(j + 2)?.text}" after the name`, true);
      return;
    }
    // "Quiz team: X (leader), Y, Z": of a team, where nothing says what else is led.
    if (open === '(' && j === to + 2 && a.word(j) === 'leader' && a.word(j + 1) === ')') {
      a.add('pupil', 1.5, 'a part in a team');
      return;
    }
    // "X, our line leader": whom children follow to lunch.
    if (a.word(j) === 'leader' && FOLLOWED.has(a.word(j - 1))) {
      a.add('pupil', 2.5, `"${a.word(j - 1)} leader" after the name`, true);
      return;
    }
    // "Youth Speaks: X (chair), Y (speaker)".
    if (isDebater(a, j)) {
      a.add('pupil', 2, 'a part in a contest of speaking', true);
      return;
    }
    if (a.cue(j, CUE.role | CUE.staff) && (inBody(a, j) || ofYear(a, j))) {
      a.add('pupil', 3, `"${t?.text}" in what pupils run`, true);
      return;
    }
    // ", great-granddaughter of our first head": whose child.
    if (a.cue(j, CUE.role | CUE.staff) && KINDRED.test(a.word(to + 2)) && a.word(to + 3) === 'of') return;
    // ", who showed her new teacher round": somebody else's office.
    if (
      a.cue(j, CUE.role | CUE.staff) &&
      a.word(to + 2) === 'who' &&
      (a.says(j - 1, SAYS.ofHis) || (a.says(j - 2, SAYS.ofHis) && a.token(j - 1)?.shape === 'lower')) &&
      !a.says(to + 3, SAYS.is)
    )
      return;
    // "One of the prefects, X, has told off the Deputy": an aside is closed, and what was done to somebody follows.
    if (a.cue(j, CUE.role | CUE.staff) && a.word(from - 1) === ',' && DONE_TO.test(a.clause(to + 2, 1, 4)))
      return;
    // ", chosen by staff and pupils"; "(partner at dentist)", ", who wants to be a vet": others, or no one yet.
    if (a.cue(j, CUE.role | CUE.staff) && (isChooser(a, to + 1, j) || isElses(a, to, j))) return;
    if (a.cue(j, CUE.role | CUE.staff) && isInFun(a, j)) {
      a.add('adult', 1.5, `"${t?.text}" after the name`);
      return;
    }
    if (a.cue(j, CUE.role | CUE.staff) && !a.cue(j, CUE.award)) {
      // "X, author, aged 7".
      if (isShared(a.word(j)) && AGED.test(a.clause(j + 1, 1, 3))) {
        a.add('pupil', 4, 'an age after the name', true);
        return;
      }
      ctx.staff = ctx.staff || a.cue(j, CUE.staff);
      ctx.office ||= !isShared(a.word(j));
      a.add('adult', 6, `"${t?.text}" after the name`);
      return;
    }
    // "(with mum)", "(and her gran)", "(her gran made it)": kin of the one named.
    if (a.cue(j, CUE.kin) && open === '(' && !isOwnKin(a, to, j)) {
      ctx.kin = true;
      // "X (Noah's grandad)": whose they are, and nothing more.
      ctx.office ||= j === to + 3 && a.word(to + 2).endsWith("'s") && a.word(j + 1) === ')';
      a.add('adult', 4, `"${t?.text}" after the name`);
      return;
    }
    if (a.cue(j, CUE.award | CUE.sport)) {
      a.add('pupil', 1.5, `"${t?.text}" after the name`, j <= to + 3);
      return;
    }
  }
}

/** Whom a child leads, or in what, before "leader". */
const FOLLOWED = setOf(
  'line table lunch patrol squad expedition crew playground play playtime break sports digital reading eco',
);
const KINDRED = /^(?:great-)*(?:grand)?(?:daughter|son|child|niece|nephew)s?$/;

const YOUNG = /^(?:young|junior|youth)$/;

/** Two capitals in a row, neither a class nor a day. */
const nextName = (tokens: Around['tokens'], at: number): boolean =>
  mayBeName(tokens[at]) && mayBeName(tokens[at + 1]);

function mayBeName(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.shape !== 'cap') return false;
  const { given, family, common } = entryAtToken(token).known;
  return common < 3 && given + family > 1;
}
