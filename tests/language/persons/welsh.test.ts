import { describe, expect, it } from 'vitest';
import { unchanged } from '../../../src/language/mutation.ts';
import { pupilsNamed } from '../../support/people.ts';
import { post } from '../../support/school.ts';

/** Every full name that is marked. */
const marked = (text: string): string[] => pupilsNamed(post(text));

describe('posts in Welsh', () => {
  it.each([
    ['Llongyfarchiadau i Gruffydd Llywelyn ar ennill y gadair heddiw!', 'Gruffydd Llywelyn'],
    ['Da iawn Cadi Fflur Evans, seren yr wythnos ym Mlwyddyn 4 am ei gwaith caled.', 'Cadi Fflur Evans'],
    ['Mae Elis Wyn Pritchard wedi cael gôl heddiw. Gwych!', 'Elis Wyn Pritchard'],
    ['1af Mirain Iwerydd Davies, 2il Deio Prys', 'Deio Prys'],
  ])('"%s" names %s', (text, want) => expect(marked(text)).toContain(want));

  it.each([
    'Trip i Gastell Caernarfon dydd Mawrth, bws am 9. Dewch â phecyn bwyd.',
    'Noson Goffi nos Iau yn Neuadd y Pentref, croeso i bawb. Raffl gan Siop Siân.',
    'Ysgol Henry Richard v Ysgol Penweddig, rygbi bl 8, 3pm.',
    'Parti Dolig dydd Gwener, gwisgwch siwmper wirion. Sion Corn yn galw!',
    'Plentyn mewn welis coch yn dal oen bach',
  ])('"%s" names no pupil', (text) => expect(marked(text)).toEqual([]));

  it('knows what a changed first sound may have been', () => {
    expect(unchanged('ngardd')).toContain('gardd');
    expect(unchanged('gae')).toContain('cae');
  });
});

describe('known names and other things', () => {
  it.each([
    ['Pictured: Dev Patel, Toby L and Anya Kowalczyk', 'Dev Patel'],
    ['The collection went to Holly Day in Y5 who raised £40.', 'Holly Day'],
  ])('"%s" names %s', (text, want) => expect(marked(text)).toContain(want));

  it.each([
    'Poppy Day is on Tuesday, poppies in the office.',
    'Storm Bert: school closed today.',
    'U14 hockey away to Thomas Adams today.',
    'Watching the rugby tonight #CYMENG',
  ])('"%s" names no pupil', (text) => expect(marked(text)).toEqual([]));
});
