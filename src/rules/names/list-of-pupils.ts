import type { PersonFact } from '../../engine/facts.ts';
import type { Draft, Rule, Scene } from '../../engine/rule.ts';
import { personSpan, replace } from '../../engine/span.ts';
import { between, GROWN_UP, inOrder, inWords } from './shared/first.ts';
import { fromSchool, mayBePupil } from './shared/judged.ts';
import { yearOf } from './shared/rename.ts';

/** What stands between two names of a list; a part or a score may stand with each. */
const GAP = /^(?:[\s\d,;:&+/•*·|>→.()=!–—-]|and\b|\p{Extended_Pictographic}|\u{FE0F}|\b(?:1st|2nd|3rd)\b)*$/u;
/** Words that open a list of pupils; before a list of other people they say so. */
const OPENS =
  /\b(?:l ?(?:-|–|to) ?r|left to right|cast|squad|team|line-?up|winners?|goals?|scorers?|results?|prize|stars?|champions?|rockstars?|certificates?|awards?|merits?|runners|finalists|councillors|captains|starring)\b[^\n]{0,30}$/;
const OTHERS =
  /\b(?:houses?|governors|authors?|illustrators?|poets?|staff|teachers|explorers|scientists|artists|composers|kings|queens|characters|books?)\b[^\n]{0,20}$/;

/** Three or more names in a row: a team sheet, cast, prize list, or who stands where in a picture. */
export const rule: Rule = {
  id: 'list-of-pupils',
  room: 'names',
  title: 'A list of pupils’ names',
  severity: 'confirm',
  source: 'CPSU; school guidance on team photos',
  words: {
    message: 'This lists $1 names that look like pupils.',
    because: 'A list shows who is in which class or team, and who is friends with whom.',
    fix_count: 'Use “$2”',
    'answer_staff-or-public': 'Staff or public figures',
    'answer_not-a-name': 'Not names',
    answer_permission: 'Permission held for all',
  },
  settings: { threshold: { default: 3, about: 'So many names or more make a list.' } },
  judge: (scene) => {
    const school = fromSchool(scene);
    const option = scene.setting.options['list-of-pupils']?.['threshold'];
    const least = typeof option === 'number' && option >= 2 ? option : 3;
    return listsOf(scene, school)
      .filter((list) => list.length >= least)
      .map((list) => draft(scene, list));
  },
};

/** Runs of names in one field with only separators between, or one to a line. */
function listsOf(scene: Scene, school: boolean): PersonFact[][] {
  const all = scene.facts.of('person');
  if (all.length < 2) return [];
  const fulls = new Set(all.filter((p) => p.form === 'full').map((p) => `${p.field} ${p.start}`));
  const people = inOrder(
    all.filter(
      (p) =>
        p.register !== 'never-name' &&
        p.via === 'words' &&
        !GROWN_UP.has(p.who) &&
        (school || p.who !== 'unclear') &&
        !isPart(scene, p, fulls),
    ),
  );
  const out: PersonFact[][] = [];
  let run: PersonFact[] = [];
  const close = (): void => {
    if (run.length > 1 && isList(scene, run)) out.push(run);
    run = [];
  };
  for (const person of people) {
    const last = run.at(-1);
    if (last && (last.field !== person.field || !near(scene, last, person))) close();
    run.push(person);
  }
  close();
  return out;
}

/** "Tallulah: Nell Ashbourne", "Tallulah ... Nell Ashbourne", "Tallulah Nell Ashbourne": the part, not a child. */
const isPart = (scene: Scene, p: PersonFact, fulls: ReadonlySet<string>): boolean =>
  p.form === 'first' &&
  (/^ ?[:–=] ?\p{L}|^ - \p{L}|^ ?(?:\.{3}|…)/u.test(between(scene, p.field, p.end, p.end + 4)) ||
    fulls.has(`${p.field} ${p.end + 1}`));

function near(scene: Scene, a: PersonFact, b: PersonFact): boolean {
  const gap = between(scene, a.field, a.end, b.start);
  if (GAP.test(gap) && gap.length < 40) return true;
  if (a.list !== undefined && a.list === b.list) return true;
  // "Dorothy – Evie Hutchinson, Scarecrow – Noah Pemberton": a part before each name.
  return gap.length <= 30 && PART.test(gap.trimStart());
}

const PART = /^[,;\n](?:[^.!?]*(?:[–—:=-]|\.{3,}|…)|\s*\p{Lu}\p{L}+)\s*$/u;

function isList(scene: Scene, run: readonly PersonFact[]): boolean {
  const [first] = run;
  if (!first) return false;
  const lead = between(scene, first.field, Math.max(0, first.start - 60), first.start);
  if (OTHERS.test(lead) || areHouses(scene, run)) return false;
  if (run.every((p) => p.form === 'full')) return run.some((p) => mayBePupil(p, true));
  if (run.some((p) => p.form === 'full' || p.form === 'surname')) return true;
  if (OPENS.test(lead)) return true;
  // First names alone, in a sentence about what they did, are how schools praise: only longer lists count.
  return run.length >= 5;
}

/** "Sports Day: Columba 412, Ninian 398": houses that are called by given names, by their hundreds of points. */
function areHouses(scene: Scene, run: readonly PersonFact[]): boolean {
  if (!run.every((p) => p.form === 'first')) return false;
  const scored = run.filter((p) => POINTS.test(between(scene, p.field, p.end, p.end + 8)));
  return (
    scored.length > 1 &&
    scored.length >= run.length - 1 &&
    HOUSES.test(scene.doc.view(run[0]?.field ?? '')?.folded ?? '')
  );
}
const HOUSES = /\b(?:houses?|sports day|standings|clans?)\b/;
const POINTS = /^ ?[:=–—(-]? ?\d[,.]?\d\d(?!\d*m\b)/;

function draft(scene: Scene, list: readonly PersonFact[]): Draft {
  const spans = list.map((p) => personSpan(scene.doc, p));
  const [first] = spans;
  const last = spans.at(-1);
  const full = list.filter((p) => p.form === 'full').length >= 2;
  const year = yearOf(scene);
  const who = year === undefined ? 'pupils' : year <= 0 ? 'children' : `Year ${year}s`;
  const insert = `${inWords(list.length)} of our ${who}`;
  const text = first ? scene.doc.view(first.field)?.original.slice(first.start, last?.end) : undefined;
  return {
    severity: full ? 'block' : 'confirm',
    spans,
    args: [inWords(list.length), insert],
    fixes:
      first && last && text !== undefined
        ? [{ label: 'fix_count', edits: [replace({ ...first, end: last.end, quote: text }, insert)] }]
        : [],
    answers: ['staff-or-public', 'not-a-name', 'permission'],
    evidence: [`${list.length} names in a row`],
  };
}
