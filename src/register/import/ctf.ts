import type { Role } from './columns.ts';
import { RegisterFileError } from './problem.ts';
import type { Row, Table } from './table.ts';
import { type Element, readXml } from './xml.ts';

/** Elements of a pupil in a Common Transfer File, and what they hold. Old and new files name some of them otherwise. */
const COLUMNS: readonly (readonly [heading: string, role: Role, names: readonly string[]])[] = [
  ['Forename', 'given', ['LegalForename', 'Forename']],
  ['PreferredForename', 'preferred-given', ['PreferredForename', 'ChosenForename', 'KnownAs']],
  ['MiddleNames', 'middle', ['MiddleNames', 'MiddleName']],
  ['Surname', 'family', ['LegalSurname', 'Surname']],
  ['PreferredSurname', 'preferred-family', ['PreferredSurname', 'ChosenSurname']],
  ['UPN', 'upn', ['UPN']],
  ['UniqueLearnerNumber', 'id', ['UniqueLearnerNumber', 'ULN']],
  ['NCyearActual', 'year', ['NCyearActual', 'NCYearActual', 'NCyear']],
  ['RegGroup', 'form', ['RegGroup', 'RegistrationGroup', 'TutorGroup']],
  ['LeavingDate', 'ignore', ['LeavingDate', 'DOL']],
];

const pupilsIn = (element: Element, out: Element[] = []): Element[] => {
  for (const child of element.children) {
    if (child.name === 'Pupil') out.push(child);
    else pupilsIn(child, out);
  }
  return out;
};

/** Parts of a pupil that hold other people or other schools; their names are not the pupil's. */
const OTHERS = new Set([
  'Contacts',
  'Contact',
  'SchoolHistory',
  'PupilHistory',
  'NameHistory',
  'FormerSurnames',
]);

const textOf = (pupil: Element, names: readonly string[]): string => {
  for (const name of names)
    for (const queue = [...pupil.children]; queue.length > 0; ) {
      const next = queue.shift();
      if (next === undefined || OTHERS.has(next.name)) continue;
      if (next.name === name && next.text.trim() !== '') return next.text.replace(/\s+/g, ' ').trim();
      queue.push(...next.children);
    }
  return '';
};

/** Common Transfer File (XML) → table; names directly in `Pupil` or inside `BasicDetails`. */
export const readCtf = (text: string, file: string): Table => {
  const top = readXml(text, file);
  const pupils = pupilsIn(top);
  if (pupils.length === 0)
    throw new RegisterFileError({
      file,
      line: top.line,
      column: '1',
      reason: `there is no pupil in this file; its outermost element is “${top.name}”.`,
      whatToDo: 'Choose a Common Transfer File (CTF) or a CSV of pupils.',
    });
  const rows: Row[] = pupils.map((pupil) => ({
    line: pupil.line,
    cells: COLUMNS.map(([, , names]) => textOf(pupil, names)),
  }));
  return {
    file,
    headerLine: 0,
    headings: COLUMNS.map(([heading]) => heading),
    roles: COLUMNS.map(([, role]) => role),
    rows,
  };
};
