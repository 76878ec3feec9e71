import { CUE } from '../cues.ts';
import { famous } from '../lexicon/people.ts';
import { isClass } from '../school-years.ts';
import { setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';
import { ofBody } from './bodies.ts';
import { isCadetOfficer, isCadetRank, isCadetsCaptain } from './cadets.ts';
import { isCastPart } from './cast-parts.ts';
import { isReligious } from './clergy.ts';
import type { Context } from './context.ts';
import { isDebaterLed } from './debates.ts';
import { electedPupil } from './elected.ts';
import { endsFirmAt } from './firms.ts';
import { given } from './given-to.ts';
import { caresFor, GROWN_KIN, MINE, RENOWNED, WELSH_WORK, WHOSE } from './grown-words.ts';
import { endsLettered, inFun, inTeam, isFamily, isMatchCaptain, isNoOffice, isStriker } from './no-office.ts';
import { isAddressed, isPlayed, isShared, LEADS_PUPILS, ofParents, RUN_BY_PUPILS, WHICH } from './offices.ts';
import { isChildOf } from './outsiders.ts';
import { isWorkBy } from './read-works.ts';
import { isMonsieur } from './roles.ts';
import { holdsPost } from './school-posts.ts';
import { isOtherOffice } from './set-first.ts';
import { sibling } from './siblings.ts';
import { thanked } from './thanked.ts';
import { CROWNED, isDoneTo, isTitle, taughtBy, titleSpot } from './titles.ts';
import { inBody, isAgent, isPupilCouncillor, ofJuniors, ofYear } from './young.ts';

/** The word or two straight before: titles, roles, kin, articles. */
export function before(a: Around, from: number, to: number, ctx: Context): void {
  const i = titleSpot(a, from);
  if (electedPupil(a, i)) {
    a.add('pupil', 3, `the office "${a.token(i)?.text}" among pupils`, true);
    return;
  }
  if (isCadetsCaptain(a, i)) {
    ctx.titled = true;
    a.add('adult', 10, `the title "${a.token(i)?.text}"`);
  } else if (isTitle(a, i)) {
    if (isCadetRank(a.word(i), a.view)) a.add('pupil', 2.5, 'the rank of a cadet', true);
    else if (inBody(a, i) && !thanked(a, from, 12))
      a.add('pupil', 3, `"${a.token(i)?.text}" in what pupils run`, true);
    else if (/^(?:miss|master)$/.test(a.word(i)) && a.word(i - 1) === 'little')
      a.add('pupil', 3, `"little ${a.word(i)}" before the name`, true);
    // "Mini chef X", "Junior PCSO Y".
    else if (/^(?:mini|junior|pupil)$/.test(a.word(i - 1)) && JUNIORS.has(a.word(i)))
      a.add('pupil', 3, `"${a.word(i - 1)} ${a.word(i)}"`, true);
    // "Times tables king X", "spelling queen X": said in fun.
    else if (/^(?:king|queen)$/.test(a.word(i)) && (inFun(a, i) || CROWNED.has(a.word(i - 1))))
      a.add('pupil', 2.5, `"${a.token(i)?.text}" of something`, true);
    else if (!(a.word(i) === 'st' && (/\d/.test(a.word(i - 1)) || isStriker(a, i)))) {
      ctx.titled = true;
      a.add('adult', 10, `the title "${a.token(i)?.text}"`);
    }
  }
  if (isMonsieur(a, i) || isReligious(a, i)) {
    ctx.titled = true;
    a.add('adult', 10, 'a title before the name');
  }
  if (a.cue(i, CUE.sibling) && a.here(i)) sibling(a, i);
  if (a.word(i) === 'master' && MARTIAL.test(a.view.folded)) {
    ctx.titled = true;
    a.add('adult', 10, 'a master of a martial art');
  }
  if (holdsPost(a, from, to, ctx)) return;
  let k = from - 1;
  while (a.here(k) && (a.says(k, SAYS.link) || a.token(k)?.kind === 'emoji')) k--;
  // "Head of Year 7, X".
  if (
    a.here(k - 3) &&
    a.token(k)?.kind === 'number' &&
    /^(?:year|yr)$/.test(a.word(k - 1)) &&
    a.word(k - 2) === 'of' &&
    /^(?:head|heads|leader)$/.test(a.word(k - 3))
  ) {
    ctx.staff = true;
    ctx.office = true;
    a.add('adult', 6, 'the head of a year');
    return;
  }
  if (!a.here(k) || a.token(k)?.kind !== 'word') return;
  if (isPupilCouncillor(a, k)) {
    a.add('pupil', 3, `"${a.word(k - 1)} ${a.word(k)}"`, true);
    return;
  }
  // "Our gardener of 12 years, X".
  if (a.word(k) === 'years' && a.word(k - 2) === 'of' && a.cue(k - 3, CUE.role | CUE.staff)) k -= 3;
  // "Dinner lady legend X".
  if (
    LEGEND.has(a.word(k)) &&
    a.cue(k - 1, CUE.role | CUE.staff) &&
    !a.cue(k - 1, CUE.pupil | CUE.award) &&
    a.word(k - 1) !== 'lunchtime'
  )
    k--;
  // "Charles Causley's Timothy Winters": a work of somebody known.
  if (k === from - 1 && a.word(k).endsWith("'s") && famous([a.word(k - 1), a.word(k).slice(0, -2)])) {
    ctx.learn = true;
    ctx.pupil = 0;
    ctx.tie = 0;
    a.add('adult', 6, 'a work of somebody known');
  }
  // "Waterstones' X", "Look North's X".
  if (k === from - 1 && a.token(k)?.shape !== 'lower' && ofBody(a.word(k)))
    a.add('adult', 5, `"${a.token(k)?.text}" before the name`);
  // "The Hallé Orchestra's X": somebody of an organisation.
  if (k === from - 1 && a.cue(k, CUE.thing) && !a.cue(k, CUE.pupil) && a.word(k).endsWith("'s"))
    a.add('adult', 3.5, `"${a.token(k)?.text}" before the name`);
  const apart = k < from - 1;
  // "Mary Bishop, Luca Pope": the family name of the one before. "Hot chocolate with the head: X": with whom.
  if (
    apart &&
    (isFamily(a, k) || endsLettered(a, k) || (a.word(k - 1) === 'the' && a.word(k - 2) === 'with'))
  )
    return;
  // "Granddaughter of our lollipop man, X": whose child.
  if (apart && (isChildOf(a, k) || (a.cue(k, CUE.role | CUE.staff) && isOtherOffice(a, k, from, to)))) return;
  const plural =
    (a.word(k) === 'staff' || a.word(k) === 'tas' || (a.word(k).length > 3 && a.word(k).endsWith('s'))) &&
    !a.word(k).endsWith('ss') &&
    !/(?:yddes|rawes)$/.test(a.word(k));
  if (
    a.cue(k, CUE.role | CUE.staff) &&
    !a.cue(k, CUE.award | CUE.pupil) &&
    // "Teaching X to tie laces".
    (apart || a.word(k) !== 'teaching') &&
    !(isNoOffice(a, k, from) || (apart ? isAgent(a, k) || endsFirmAt(a, k) : isDoneTo(a, k))) &&
    !(plural && apart && a.word(k + 1) === ',' && a.word(k - 1) !== 'of' && a.word(k - 2) !== 'of')
  ) {
    const owner = a.word(k) === 'owner' && a.says(k - 1, SAYS.ofHis);
    // "Nursery apprentice X", "Reception teacher Y".
    if (caresFor(a.word(k - 2), a.word(k - 1), a.word(k))) {
      ctx.staff = true;
      ctx.office = true;
      a.add('adult', 6, `the role "${a.token(k)?.text}"`);
    } else if (isCadetOfficer(a, k)) a.add('pupil', 2.5, 'the rank of a cadet', true);
    else if (isDebaterLed(a, k)) a.add('pupil', 2, 'a part in a contest of speaking', true);
    else if (apart && isCastPart(a, k)) a.add('pupil', 2, 'a part in a play');
    else if (ofYear(a, k)) a.add('pupil', 4, `"${a.token(k)?.text}" of a year`, true);
    else if (inBody(a, k)) a.add('pupil', 3, `"${a.token(k)?.text}" in what pupils run`, true);
    else if (
      a.says(k - 1, SAYS.young) ||
      (a.cue(k - 1, CUE.pupil | CUE.award) && !isOwnStaff(a, k)) ||
      ofJuniors(a, k)
    )
      a.add('pupil', 3, `"${a.word(k - 1)} ${a.word(k)}"`, true);
    else if (
      a.word(k) === 'manager' &&
      RUN_BY_PUPILS.has(a.word(k - 1)) &&
      a.word(k - 2) !== 'food' &&
      !/^(?:stage|kit)$/.test(a.word(k - 1))
    )
      a.add('pupil', 2, `"${a.word(k - 1)} manager"`);
    else if (a.word(k) === 'leader' && LEADS_PUPILS.has(a.word(k - 1)))
      a.add('pupil', 2, `"${a.word(k - 1)} leader"`);
    else if (isMatchCaptain(a, k)) a.add('pupil', 1.5, 'a part in a team');
    else if (!owner && inTeam(a, k) && !ofParents(a, k) && !thanked(a, from, 14))
      a.add('pupil', 1.5, 'a part in a team');
    else if (!owner && isPlayed(a, k) && ofParents(a, k)) a.grownUp(`the role "${a.token(k)?.text}"`);
    else if (!owner && isPlayed(a, k) && !/^(?:his|her|their)$/.test(a.word(k - 1)))
      a.add('adult', 1.5, `the role "${a.token(k)?.text}"`);
    else if (!owner) {
      ctx.staff = a.cue(k, CUE.staff);
      ctx.heads = plural;
      ctx.office = !isShared(a.word(k));
      a.add('adult', 6, `the role "${a.token(k)?.text}"`);
    }
  } else if (a.word(k - 1) === 'of' && a.cue(k - 2, CUE.role | CUE.staff) && inBody(a, k - 2)) {
    a.add('pupil', 3, `"${a.token(k - 2)?.text}" in what pupils run`, true);
  } else if (a.cue(k - 2, CUE.role | CUE.staff) && a.word(k - 1) === 'of' && !a.cue(k, CUE.award)) {
    // "Director of Music X", "Head of Drama X".
    ctx.staff = true;
    ctx.office = true;
    ctx.heads = a.word(k - 2).endsWith('s');
    a.add('adult', 6, `the role "${a.token(k - 2)?.text} of ${a.token(k)?.text}"`);
  } else if (a.says(k, SAYS.reach) && !ofKin(a, from)) {
    a.add('adult', 3.5, `"${a.token(k)?.text}" before the name`);
  } else if (
    RENOWNED.has(a.word(k - 1)) &&
    a.token(k)?.shape === 'lower' &&
    !a.cue(k, CUE.pupil | CUE.award)
  ) {
    // "Olympic rower X", "retired teacher X".
    ctx.office = !apart;
    a.add('adult', 5, `"${a.word(k - 1)} ${a.word(k)}"`);
  } else if (
    a.cue(k, CUE.kin) &&
    !(a.word(k) === 'helpers' && HELPED.test(a.word(k - 1))) &&
    !(a.word(k) === 'carer' && a.word(k - 1) === 'young') &&
    !(apart && isAddressed(a, k, from)) &&
    (!a.says(k - 1, SAYS.ofHis) || (MINE.has(a.word(k - 1)) && GROWN_KIN.has(a.word(k))))
  ) {
    ctx.kin = true;
    // "The mums X and Y".
    if (
      !apart &&
      (PLURAL_KIN.has(a.word(k)) || (/^helpers?$/.test(a.word(k)) && OF_AGE.test(a.word(k - 1))))
    ) {
      ctx.heads = a.word(k).endsWith('s');
      ctx.office = true;
      ctx.tie = 0;
      ctx.pupil = Math.min(ctx.pupil, 1);
    }
    if (GROWN_KIN.has(a.word(k)) && (!apart || (a.word(k + 1) === ',' && WHOSE.has(a.word(k - 1)))))
      ctx.office = true;
    a.add('adult', 5, `"${a.token(k)?.text}" before the name`);
  }
  if (apart) return;
  taughtBy(a, k);
  given(a, from);
  const word = a.word(k);
  // "Lost property: see X", "ask for X".
  if (
    ctx.tie < 2 &&
    ((word === 'see' && !SEEN.has(a.word(k - 1)) && a.token(k - 1)?.kind !== 'emoji') ||
      (word === 'for' && a.word(k - 1) === 'ask'))
  )
    a.add('adult', 3, `"${word}" before the name`);
  // "5T will have X", "Class 3 with X": a class has a teacher.
  if (word === 'with' || word === 'have') {
    const of = word === 'have' && a.word(k - 1) === 'will' ? k - 2 : word === 'with' ? k - 1 : -1;
    const year = /^\d{1,2}$/.test(a.word(of)) && /^(?:class|year|yr)$/.test(a.word(of - 1));
    if (
      of >= 0 &&
      a.here(of) &&
      (isClass(a.word(of)) || year || (a.token(of)?.kind === 'number' && a.cue(of, CUE.pupil)))
    ) {
      ctx.office = true;
      a.add('adult', 6, 'whom a class will have');
    }
  }
  if (word === 'to' && SPEAK.has(a.word(k - 1)) && ctx.tie < 2)
    a.add('adult', 3, `"${a.word(k - 1)} to" before the name`);
  if (word === 'reading' && a.token(k)?.first) {
    ctx.learn = true;
    a.add('adult', 3, '"reading" before the name');
  }
  // "We are reading The Boy with the Bronze Axe by X".
  if (word === 'by' && isWorkBy(a, k)) {
    ctx.learn = true;
    a.add('adult', 3.5, 'a book that is read is by the name');
  }
  // "Llyfr y mis: Y Dyn Dweud Drefn gan X".
  if (word === 'gan' && WELSH_WORK.test(a.view.folded)) {
    ctx.learn = true;
    a.add('adult', 3.5, 'a book that is read is by the name');
  }
  if (word === 'baby' && BORN.test(a.view.folded)) {
    ctx.office = true;
    a.add('adult', 8, 'a birth is told');
  }
  if (word === 'try' && a.cuesIn(k - 8, from + 8) & CUE.story) a.add('adult', 3, '"try" before the name');
  if (word === 'the') ctx.name -= 1.2;
  if (a.says(k, SAYS.at)) ctx.name -= word === 'for' || word === 'to' || word === 'from' ? 0.1 : 0.5;
}

/** "lovely to see X", "we see X": not "forms: see X". */
const SEEN = new Set(
  'to and we you i can could will did would may might must they parents pupils children us let not also who all everyone'.split(
    ' ',
  ),
);

const JUNIORS = setOf(
  'chef pcso constable inspector sergeant captain judge mayor president chancellor dj coach',
);

const BORN =
  /\b(?:\d ?lbs?|\doz|arrived|born|birth|safe arrival|weighing|new arrival|congrat\w*|godparents?|godmother|godfather|christening|baptism|christened)\b/;

/** "Office helpers X and Y": those of the class. */
const HELPED = /^(?:office|class|library|playground|register|snack|cloakroom|reception|team|pe|tidy-up)$/;
const LEGEND = setOf('legend hero superstar extraordinaire supremo wizard stalwart star');

const PLURAL_KIN = setOf('mums dads parents grandparents volunteers grandads nans');
/** "Parent helpers X and Y": not those of the class. */
const OF_AGE = /^(?:parent|parents|adult|volunteer|community|mum|pta)$/;

/** "Our own technician X": somebody of the staff; not "our own author X". */
const isOwnStaff = (a: Around, k: number): boolean =>
  a.word(k - 1) === 'own' && a.cue(k, CUE.staff) && !isShared(a.word(k));

/** "Please speak to X". */
const SPEAK = setOf(
  'speak reply report replies cheques rsvp payable queries query money forms slips orders donations complaints offers cash payment emails',
);

/** "Ring X's mum": whose kin is rung is mostly a child. */
function ofKin(a: Around, from: number): boolean {
  for (let j = from; j < from + 4 && a.token(j)?.shape !== 'lower'; j++)
    if (/['’]s?$/.test(a.word(j))) {
      let kin = j + 1;
      while (WHICH.has(a.word(kin))) kin++;
      return (
        a.cue(kin, CUE.kin | CUE.sibling) ||
        /^(?:carer|carers|guardian|home|house|social|people)$/.test(a.word(kin))
      );
    }
  return false;
}

/** Where "Master" is a grown-up's title. */
const MARTIAL =
  /\b(?:tae ?kwon ?do|karate|judo|kung fu|jiu[- ]?jitsu|aikido|kendo|wing chun|tai chi|dojo|dojang|martial)\b/;
