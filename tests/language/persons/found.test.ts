import { describe, expect, it } from 'vitest';
import { emptyContext } from '../../../src/language/persons/context.ts';
import { type Found, whoIs } from '../../../src/language/persons/found.ts';
import { peopleOf } from '../../support/people.ts';

const found = (over: Partial<Found>): Found => ({
  field: 'text',
  start: 0,
  end: 15,
  form: 'full',
  via: 'words',
  words: ['halima', 'warsame'],
  given: 'Halima',
  family: 'Warsame',
  score: 4,
  context: emptyContext(),
  famous: null,
  policyStaff: false,
  ...over,
});

describe('a name that the weights leave near an even chance', () => {
  it('is asked about where no register is at hand', () => {
    expect(whoIs(found({ odds: 0.3 }))).toBe('unclear');
  });

  it('is left alone where the register is at hand and it does not stand in it', () => {
    expect(whoIs(found({ odds: 0.3, outside: true }))).toBe('adult');
  });

  it('is asked about all the same once more speaks for it', () => {
    expect(whoIs(found({ odds: 0.7, outside: true }))).toBe('unclear');
  });

  it('is a pupil by the register, whatever the weights say', () => {
    expect(whoIs(found({ odds: -3, register: 'pupil' }))).toBe('pupil');
  });
});

describe('a place that is a given name too', () => {
  it.each(['Home after five days in Valencia', 'A week in Florence with the art group'])(
    'is where somebody was: %s',
    (text) => expect(peopleOf(text)).toEqual([]),
  );

  it('is somebody where it stands as a name', () => {
    expect(peopleOf('Florence in Year 4 made a crown')).toEqual(['Florence: first, pupil']);
  });
});
