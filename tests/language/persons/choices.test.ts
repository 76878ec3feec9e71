import { describe, expect, it } from 'vitest';
import { fullNamesHeld } from '../../support/people.ts';
import { post } from '../../support/school.ts';

/** What the names rule marks in a poll. */
const marked = (text: string, poll: string[]): string[] => fullNamesHeld(post(text, { poll, kind: 'poll' }));

describe('the choices of a poll', () => {
  it.each([
    ['Saint or cheese?', ['Stinking Bishop', 'Martin Tours', 'Clare Assisi']],
    ['Kings, rivers or footballers?', ['Don Humber', 'Ivan Severn', 'Alfred Ouse']],
    ['Who was our first ever headteacher?', ['Albert Hodge', 'Winifred Tasker', 'Ernest Pugh']],
    ['Pasta shapes, or people who taught here in the nineties?', ['Gemelli, Rosa', 'Gino Ditali']],
    ['One of these is a paint colour, three are former teachers', ['Arthur Brown', 'Sarah Duck']],
    ['Which of these roads is closed tomorrow?', ['Victor Street', 'James Lane']],
  ])('are no pupils in a quiz: %s', (text, poll) => expect(marked(text, poll)).toEqual([]));

  it.each([
    ['Which year 6 explorer should give the assembly?', ['Amber Knox', 'Rohan Desai', 'Ellis Byrne']],
    ['Which of our young poets goes on the wall?', ['Noor Shah', 'Alfie Rook', 'Ellis Byrne']],
    ['Best costume in 5P?', ['Evie Pickles', 'Tanvi Rao']],
  ])('are pupils where one is chosen: %s', (text, poll) => expect(marked(text, poll)).toEqual(poll));
});
