import { describe, expect, it } from 'vitest';
import { staffOf, staffWords } from '../../../src/language/persons/staff.ts';
import { pupilsNamed } from '../../support/people.ts';
import { post, school } from '../../support/school.ts';

describe('a line of a list of staff is read as its name', () => {
  it.each([
    ['Mrs Farhana Loonat (Head, Millgate Lees)', 'farhana loonat'],
    ['Rachel Oldroyd (CEO', 'rachel oldroyd'],
    ['Jo Firth – caretaker', 'jo firth'],
    ['Anne-Marie Lee - SENDCo', 'anne marie lee'],
    ['Mr Ghani, Year 4 teacher', 'ghani'],
    ['Tom Reed, Chair of Governors', 'tom reed'],
    ['Sam Cook, Head', 'sam cook'],
    ['Aled Rhys, Pennaeth', 'aled rhys'],
    ['Mr Ade Bello | governor', 'ade bello'],
    ['Bob Crane; site', 'bob crane'],
    ['Head: Mrs Jo Loonat', 'jo loonat'],
    // The family name first.
    ['Loonat, Farhana', 'loonat farhana'],
    ['Patel, Mr Dev', 'patel dev'],
    ['Reed, Mason', 'reed mason'],
    ['Mrs J. Smith', 'j smith'],
    ['Mme Solène Aubert', 'solene aubert'],
  ])('%s: %s', (line, name) => {
    expect(staffWords(line).join(' ')).toBe(name);
  });
});

it('staff whose role stands behind the name may be named', () => {
  const staff = ['Mr Dan Crossley (Head, Carr Top)', 'Nia Pugh – caretaker'];
  const text = 'Well done to Dan Crossley and Nia Pugh and the whole team';
  expect(pupilsNamed(post(text), { setting: { ...school, staff } })).toEqual([]);
  expect(pupilsNamed(post(text))).not.toEqual([]);
  expect(staffOf({ ...school, staff }).family).toEqual(new Set(['crossley', 'pugh']));
});
