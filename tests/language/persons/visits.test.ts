import { describe, expect, it } from 'vitest';
import { check } from '../../../src/checker.ts';
import { pupilsNamed } from '../../support/people.ts';
import { post, school } from '../../support/school.ts';

const named = (text: string): string[] => pupilsNamed(post(text));

describe('guests of the school', () => {
  it.each([
    'Year 5 loved meeting Bethan Rosser this morning',
    'Our Year 2s enjoyed meeting Bethan Rosser on Tuesday',
    'It was great to meet Bethan Rosser at the library',
    'We were lucky to meet Bethan Rosser and hear about her job',
    'Bethan Rosser came in to talk to Year 6 about her work',
    'Bethan Rosser talked to us about the job',
    'Bethan Rosser talked to Year 4 about life on the farm',
    'Bethan Rosser spoke to Year 9 about careers in nursing',
    'Bethan Rosser told us all about her time at sea',
    'Bethan Rosser ran a workshop on clay for Year 6',
    'Bethan Rosser led a workshop for Year 5',
    'Bethan Rosser signed copies for the whole class',
    'Bethan Rosser handed over a cheque for £200',
    'Bethan Rosser has given us her old piano',
    'Bethan Rosser will be in school on Friday to run the workshop',
    'Aled Probert drove us home through the snow',
  ])('are no pupils: %s', (text) => expect(named(text)).toEqual([]));

  it.each([
    'It was lovely to meet Bethan Rosser, who joins Year 4 in September',
    'Year 6 pupil Bethan Rosser talked to us about her work on the eco council',
    'Bethan Rosser (6B) ran a workshop on recycling for Year 3',
    'Head girl Bethan Rosser talked to Year 6 about careers',
    'Bethan Rosser came to see me with her maths book',
    'Bethan Rosser has come on so much in reading this term',
    'Bethan Rosser told us all about her holiday',
    'Bethan Rosser ran a brilliant 800m',
    'Our Year 7s loved meeting their pen pal Bethan Rosser',
    'Star of the week: Bethan Rosser has given us her best writing yet',
    'New playground! Bethan Rosser cut the ribbon and kept the scissors',
  ])('but this may be a pupil: %s', (text) => expect(named(text)).toContain('Bethan Rosser'));

  it.each([
    "Aled Probert (Noah's grandad) told us about rationing",
    "Thanks to Aled Probert (Mia's grandpa) for the seeds",
  ])('kin of a child, in brackets, hold nothing up: %s', (text) =>
    expect(['clear', 'nudge']).toContain(check(post(text), school).verdict),
  );
});
