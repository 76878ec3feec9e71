import type { PersonFact } from '../../engine/facts.ts';
import type { Draft, Rule, Scene } from '../../engine/rule.ts';
import { spanOf } from '../../engine/span.ts';
import { gate, gatesOf, mayMatch } from '../../language/gate.ts';
import { matchesIn, stretchesWith } from '../../language/stretches.ts';
import { between, firstNames } from './shared/first.ts';
import { fromSchool } from './shared/judged.ts';
import { nobody, renameAt } from './shared/rename.ts';

const WISHES = /\b(?:birthday|bday)\b[^.!?\n]{0,16}\b(?:to|for|hugs|wishes|love)\b[^.!?\n]{0,10}$/;
const BEFORE = /\b(?:happy|penblwydd)\b[^.!?\n]{0,24}(?:birthday|bday|b-day|hapus)\b[^.!?\n]{0,20}$/;
const AFTER =
  /^(?:'s)?[^.!?\n]{0,12}\b(?:is|turns|turned|will be)\b (?:now )?(?:[3-9]|1[0-8]|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! (?:out|of|goals|points|minutes|metres|houses|books|weeks|years? (?:in|ago)))(?:[^.\n]{0,14}\b(?:today|tomorrow|this week|on \p{L}+)\b|\s*[!.🎂🎈]|$)/u;
const ITS_BIRTHDAY = /^'s (?:\S+ )?(?:birthday|bday)\b/;
/** Full dates of birth, and "born 31/08". */
const DATE = String.raw`\d{1,2}(?:st|nd|rd|th)?[ /.-](?:\d{1,2}|jan\p{L}*|feb\p{L}*|mar\p{L}*|apr\p{L}*|may|june?|july?|aug\p{L}*|sep\p{L}*|oct\p{L}*|nov\p{L}*|dec\p{L}*)(?:[ /.-]\d{2,4})?`;
const BORN = new RegExp(
  String.raw`\b(?:d\.?o\.?b\.?|date of birth|born(?: on)?)[: ]{1,3}(${DATE})(?!\d)`,
  'gu',
);
const PUPIL =
  /\b(?:pupil|student|child|girl|boy|youngest|oldest|reception|nursery|year \d|happy birthday|he|she|class)\b/;

/** A pupil's birthday or age with the name, or a date of birth. */
export const rule: Rule = {
  id: 'birthday',
  room: 'names',
  title: 'A pupil’s birthday',
  severity: 'confirm',
  source: 'ICO on dates of birth; theschoolbus on what identifies a child',
  words: {
    message: 'This gives the birthday of “$1”.',
    message_date: '“$1” is a date of birth.',
    because: 'A name with a birthday is what people use to prove who they are, and to find a child.',
    fix_all: 'Use “$2”',
    fix_date: 'Take the date out',
    'answer_staff-or-public': 'Staff or public figure',
    'answer_not-a-name': 'Not a person',
    answer_permission: 'Permission held',
  },
  judge: (scene) => {
    if (!fromSchool(scene)) return [];
    const named = [
      ...firstNames(scene),
      ...scene.facts
        .of('person')
        .filter((p) => p.form === 'full' && ['pupil', 'likely-pupil', 'unclear'].includes(p.who)),
    ];
    return [
      ...named.filter((p) => p.via === 'words' && isBirthday(scene, p)).map((p) => draft(scene, p)),
      ...dates(scene),
    ];
  },
};

/** Without one of these words or a figure there are no wishes, and nobody turns an age. */
const WISHED = gate('happy penblwydd birthday bday three four five six seven eight nine ten eleven twelve');
/** Nor is there a date of birth without one of these and a figure. */
const BIRTH = gate('d do dob date born');

function isBirthday(scene: Scene, p: PersonFact): boolean {
  const view = scene.doc.view(p.field);
  if (!view) return false;
  if (gatesOf(view).digits === 0 && !mayMatch(view, WISHED)) return false;
  const lead = between(scene, p.field, Math.max(0, p.start - 60), p.start);
  const after = between(scene, p.field, p.end, p.end + 60);
  return BEFORE.test(lead) || WISHES.test(lead) || AFTER.test(after) || ITS_BIRTHDAY.test(after);
}

function draft(scene: Scene, p: PersonFact): Draft {
  const span = spanOf(scene.doc, p, 'first-name');
  const edit = renameAt(scene, p, nobody(scene, false));
  return {
    severity: 'confirm',
    spans: [span],
    args: [span.quote, edit.insert],
    fixes: [{ label: 'fix_all', edits: [edit] }],
    answers: ['staff-or-public', 'not-a-name', 'permission'],
    evidence: ['a birthday or an age beside the name'],
  };
}

function dates(scene: Scene): Draft[] {
  const out: Draft[] = [];
  for (const view of scene.doc.views) {
    if (view.id.startsWith('file[')) continue;
    if (gatesOf(view).digits === 0 || !mayMatch(view, BIRTH)) continue;
    for (const m of matchesIn(view.folded, stretchesWith(view, BIRTH), BORN)) {
      const date = m[1] as string;
      const dob = m[0].startsWith('d');
      if (!dob && !PUPIL.test(view.folded)) continue;
      const start = m.index + m[0].length - date.length;
      const span = spanOf(scene.doc, { field: view.id, start, end: start + date.length }, 'identifier');
      const whole = { field: view.id, start: m.index, end: start + date.length };
      out.push({
        severity: 'confirm',
        spans: [span],
        message: 'message_date',
        args: [span.quote],
        fixes: [{ label: 'fix_date', edits: [renameAt(scene, whole, '')] }],
        answers: ['staff-or-public', 'permission'],
        evidence: ['a date of birth'],
      });
    }
  }
  return out;
}
