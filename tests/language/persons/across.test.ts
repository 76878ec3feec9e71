import { describe, expect, it } from 'vitest';
import { check } from '../../../src/checker.ts';
import { lookupOf, pupil } from '../../register/pupils.ts';
import { post, school } from '../../support/school.ts';

const setting = {
  ...school,
  register: lookupOf(
    pupil('Mateo', 'Rodríguez'),
    pupil('Hamish', 'Galbraith'),
    pupil('Finlay', 'Abercrombie'),
    pupil('Ciarán', 'Ó Dubhghaill'),
    pupil('Grace', 'Nelson'),
    pupil('Ella', 'Thomas'),
    pupil('Tilly', 'Carter'),
    pupil('Poppy', 'Lockwood'),
    pupil('Rosie', 'Brook'),
    pupil('Arjun', 'Lyle'),
  ),
};
/** What the names rule marks in one text, with the register. */
const marked = (text: string): string[] =>
  check(post(text), setting)
    .findings.filter((f) => f.rule === 'pupil-full-name' && f.severity !== 'nudge')
    .flatMap((f) => f.spans.map((s) => s.quote));

describe('a pupil of the register whose halves stand in two sentences of a text', () => {
  it.each([
    ['Mateo again!! Goals, assists, the lot. Rodríguez is on fire', ['Mateo', 'Rodríguez']],
    ['Hamish got his brown belt. Watch out for the Galbraith kick!', ['Hamish', 'Galbraith']],
    ['Finlay again! That boy. Abercrombie should be a verb.', ['Finlay', 'Abercrombie']],
    ['Is it Ciarán with a fada? Ó Dubhghaill I’ve got.', ['Ciarán', 'Ó Dubhghaill']],
  ])('%j', (text, want) => expect(marked(text)).toEqual(want));

  it.each([
    'Well done Grace in 4R. Nelson House are the winners of the cup!',
    'Great running Ella. Thomas was second.',
    'Tilly was in goal. Carter Road Juniors had no answer.',
    'Poppy says thank you to Miss Lockwood for the cakes. Lockwood cakes are the best.',
    'Rosie paddled all day. Gordale Brook was freezing.',
    'Arjun beat Mr Lyle at chess. Lyle is still not over it.',
  ])('%j names nobody whole', (text) => expect(marked(text)).toEqual([]));
});
