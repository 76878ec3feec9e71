import { describe, expect, it } from 'vitest';
import { check } from '../../../src/checker.ts';
import { peopleOf } from '../../support/people.ts';
import { post, school } from '../../support/school.ts';

const namesIn = (text: string): string[] =>
  check(post(text), school).findings.flatMap((f) =>
    f.spans.filter((s) => s.kind === 'name').map((s) => s.quote),
  );

describe('a sentence that begins without a full stop before it', () => {
  it.each([
    'Star of the week is Tamsin Come and see us on Thursday',
    'Star of the week is Tamsin See our website for more',
    'Goals from Tamsin Huge thanks to the PTA',
    'Goals from Tamsin Photos to follow',
    'Goals from Tamsin Attendance was lower this week',
    'Well done Tamsin Diolch yn fawr i bawb',
    'Well done Tamsin Book now for the panto',
    'Well done Tamsin Tickets are on sale',
    'Well done Tamsin Proud of you',
  ])('takes no word of it for a family name: %s', (text) => expect(namesIn(text)).toEqual([]));

  it.each([
    ['Star of the week is Tamsin Read for her poem', 'Tamsin Read'],
    ['Goals from Tamsin Proud and Rowan Book in the second half', 'Tamsin Proud'],
    ['Well done Tamsin Welcome, player of the match', 'Tamsin Welcome'],
    ['Well done Tamsin Photos', 'Tamsin Photos'],
    ['Well done Rowan Good from 4B', 'Rowan Good'],
  ])('but an ordinary word is a family name still: %s', (text, name) =>
    expect(namesIn(text)).toContain(name),
  );
});

describe('governors in the post', () => {
  it('say nothing of a name told before', () => {
    const text = 'Rowan Blackstock read to us today. ';
    expect(peopleOf(`${text}Governors met last night.`)).toEqual(peopleOf(text));
    expect(namesIn(`${text}Governors met last night.`)).toEqual(namesIn(text));
    expect(namesIn(text)).toEqual(['Rowan Blackstock']);
  });

  it('speak for grown-ups in their own sentence and the next', () => {
    const held = namesIn('Governors had a walk round. Thanks to Rowan Blackstock for good questions.');
    expect(held).toEqual([]);
  });
});
