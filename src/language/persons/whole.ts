import type { Doc, View } from '../../engine/doc.ts';
import { CUE, viewCues } from '../cues.ts';
import { gate, mayMatch } from '../gate.ts';
import { firstWith } from '../stretches.ts';
import {
  ALLOTTED,
  AMONG_FALLEN,
  APPOINTED,
  ARCHIVE,
  ASKED,
  AT_MEMORIAL,
  asksForWorks,
  CHOSEN_PART,
  FALLEN,
  GOVERNORS,
  GROWN,
  isNamer,
  isNameTold,
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
import { calledOurs } from './called-ours.ts';
import { casts } from './casts.ts';
import { company } from './company.ts';
import type { Found } from './found.ts';
import { namesakes } from './namesake.ts';
import { leavers } from './said.ts';
import { corrected, sameName } from './same-name.ts';
import { lists } from './shared-lists.ts';
import { isOwnText, isToldOf, scopesIn, scopesOf } from './told-of.ts';
import { topics } from './topics.ts';

/** The whole post has its say: lists, names written twice, what the post is about. Changes the founds in place. */
export function wholePost(doc: Doc, founds: readonly Found[], groups: boolean): void {
  if (founds.length === 0) return;
  namesakes(doc, founds);
  leavers(doc, founds);
  lists(doc, founds);
  beside(doc, founds);
  about(doc, founds, groups);
  casts(doc, founds);
  company(doc, founds);
  corrected(doc, founds);
  sameName(founds);
  calledOurs(doc, founds);
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

const NAMED_WORDS = gate('name names named naming christened call called known vote votes voted voting');
/** Without one of these words nobody is told of as having come to work at the school. */
const STAFF_WORDS = gate(
  'appointments cleaners cleaning caretakers technicians tas teaching ladies midday support lollipop crossing governors trustees volunteers cooks catering drivers chaperones lunchtime candidates applicants strictly sweepstake karaoke supply cover face faces voice voices photo photos picture pictures pet pets new newydd hands staff staffing job itt scitt trainee trainees class teachers student meet parent lgb governing safeguarding premises site kitchen catering pastoral office admin visiting music service acting interim executive colleagues team starters faces',
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
  const appointed = scopesOf(doc, STAFF_WORDS, APPOINTED, 1);
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
  const given = naming && !isNameTold(doc, founds) ? scopesOf(doc, NAMED_WORDS, NAMED, 1) : [];
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
  const fallen = scopesOf(doc, TOLD_WORDS, AMONG_FALLEN);
  for (const found of founds) {
    const { context: c, famous, field, list, via } = found;
    if (c.tie < 2 && isToldOf(fallen, found)) {
      c.adult += 5;
      c.why.push('among those who fell');
    }
    // "Names on the memorial, read by Year 9: X, Y"; who lit the candle is told of alone.
    if ((list !== undefined || rolled) && c.tie < 2 && isToldOf(memorial, found)) c.adult += 4;
    const isIdea = naming && isNamer(doc.view(field)?.text ?? '', found);
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
