import { describe, expect, it } from 'vitest';
import { check } from '../../../src/checker.ts';
import { post, school } from '../../support/school.ts';

/** What the names rule marks, field by field. */
const marked = (p: Parameters<typeof check>[0]): string[] =>
  check(p, school)
    .findings.filter((f) => f.rule === 'pupil-full-name')
    .flatMap((f) => f.spans.map((s) => `${s.field}: ${s.quote}`));

describe('alt text, file names, polls, tags', () => {
  const photo = (alt: string, file = 'IMG_1234.jpg') => post('What a day!', { media: [{ alt, file }] });

  it.each([
    ['Orla Maguire holding a giant marrow', 'alt[0]: Orla Maguire'],
    ['From left: Idris Beynon, Kofi Amankwah', 'alt[0]: Idris Beynon'],
    ['Painting by Zofia Nowakowska, Year 3', 'alt[0]: Zofia Nowakowska'],
  ])('alt text "%s"', (alt, want) => expect(marked(photo(alt))).toContain(want));

  it.each([
    'A pupil in a red coat holding a giant marrow',
    'Poster about Florence Nightingale',
    'Mrs Patel handing out medals',
    'A map of Lake Windermere',
  ])('alt text "%s" names no pupil', (alt) => expect(marked(photo(alt))).toEqual([]));

  it.each([
    ['orla_maguire_marrow.jpg', 'file[0]: orla_maguire'],
    ['Y3-zofia-nowakowska.png', 'file[0]: zofia-nowakowska'],
    ['IdrisBeynonHarp.mp4', 'file[0]: IdrisBeynon'],
    ['certificate (Amelia Rowntree).heic', 'file[0]: Amelia Rowntree'],
    ['IMG_7781 (Tommy-Lee Baker).jpg', 'file[0]: Tommy-Lee Baker'],
  ])('file name %s', (file, want) => expect(marked(photo('A child', file))).toContain(want));

  it.each([
    ['Well done Priya and Callum', 'priya_callum_shield.jpg'],
    ['Lovely work from Rowan & Blake', 'rowan-blake-shield.jpg'],
  ])('“%s”: the file %s tells of two by first name', (text, file) =>
    expect(marked(post(text, { media: [{ alt: 'two children', file }] }))).toEqual([]),
  );

  it.each([
    'IMG_4417.jpg',
    'rosa-parks-display.png',
    'year4_romans.jpg',
    'summer-fair-2026.png',
    'mrs-patel.jpg',
  ])('file name %s names no pupil', (file) => expect(marked(photo('A display', file))).toEqual([]));

  it('poll choices', () => {
    const poll = post('Who should captain the quiz team?', {
      poll: ['Ivo Hartnell', 'nia bebb', 'Wembley', 'Team B'],
    });
    expect(marked(poll)).toEqual(['poll[0]: Ivo Hartnell', 'poll[1]: nia bebb']);
  });

  it.each([
    ['Off to the finals! #OrlaMaguire', 'text: #OrlaMaguire'],
    ['What a run #GoIdrisBeynon', 'text: #GoIdrisBeynon'],
    ['Great goal @orlamaguire_12 !', 'text: @orlamaguire_12'],
    ['see you monday @kofi_amankwah', 'text: @kofi_amankwah'],
  ])('%s', (text, want) => expect(marked(post(text))).toContain(want));

  it.each([
    '#WorldBookDay #ReadingRocks',
    'Thanks @MichaelRosenYes for a great show',
    '#TeamAshdown #KindnessMatters #AshdownReads',
    'Great thread from @MrsDaviesTeaches',
    '#RosaParks assembly by 4B',
    'Thank you @BlackburnRovers and @stjohnambulance',
  ])('%s holds no pupil', (text) => expect(marked(post(text))).toEqual([]));
});

describe('across a thread', () => {
  it.each([
    [
      ['Our artist of the month is Zofia!', 'Nowakowska, before anyone asks which one'],
      ['parts[0]: Zofia', 'parts[1]: Nowakowska'],
    ],
    [
      ['Guess who won the bake off? Idris', '…Beynon! With a Victoria sponge'],
      ['parts[0]: Idris', 'parts[1]: Beynon'],
    ],
  ])('%j', (parts, want) => expect(marked(post('', { kind: 'thread', parts }))).toEqual(want));

  it.each([
    [['Year 5 met Cressida Cowell', 'and wrote dragon poems']],
    [['Thank you Mrs Smith', 'and Mr Jones']],
    [['Chloé in Year 5 baked a cake', 'Year 6 made soup']],
    [['Romeo and Juliet tonight', 'doors 6.30pm']],
    [['Maya read her poem', 'Paris was the theme this week']],
  ])('%j joins nobody', (parts) => expect(marked(post('', { kind: 'thread', parts }))).toEqual([]));
});
