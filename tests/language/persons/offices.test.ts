import { describe, expect, it } from 'vitest';
import { pupilsNamed } from '../../support/people.ts';
import { post } from '../../support/school.ts';

const named = (text: string): string[] => pupilsNamed(post(text));

describe('what grown-ups do for a living, said of a name', () => {
  it.each([
    'Archdeacon Rachel Wyndham blessed the new playground markings',
    'Governors this year: Abiola Martins, Ruth Calder, Sanjay Bhardwaj',
    'Umpires: Sally Hurst and Vikram Chauhan.',
    'Our SENDCo is Faye Braithwaite.',
    'Trust CEO Marcus Fenwick opened the new block',
    'Three of our staff made the trust shortlist: Dawn Rimmer, Paul Twentyman and Shelley Coggan.',
    'Adults of the Week: Mr Tunnard for the gutters, Tina Pask for the tombola',
    'The man who fixed the boiler: Ali Hijazi, on a Sunday. Shukran',
    'PTA chair Lindy Moore and treasurer Paul Gunn have raised £4,300',
    'No words. Diogo Jota, and André Silva, his brother. Green scarves on the railing if you have one',
    'Raffle time - THANK YOU to Alfred Enderby and Ernie Beckett for the prizes',
    'Pen pals at Elm Court: thank you Ethel Marsden for your letter about rationing',
    'So proud. Bethan is off to Aberystwyth for Law, Yusuf to Cardiff for Dentistry',
    'Marley: Yousef\nCratchit - Hanna\nGhosts - Bo, Marcel, Izzy\nFezziwig - Mr Overy',
    'Please bring documents to Lorraine Stubbs in the office by Friday.',
    'The piping was by Squadron Leader Hamish Auchterlonie who has played at three weddings',
    'The prayers were by Monsignor Hamish Auchterlonie, who comes every Easter',
    'The piping was by Managing Director Hamish Auchterlonie who has played at three weddings',
    'Thanks to Bethan Rosser Feeds for the hay',
    'The best of the evening was Bailie Bethan Rosser, who kept it short',
    'Grade 5 tenor horn: Finlay P-R',
    'We stood round the flagpole while the names on the old board were read: Percy Howell, Ernest Boxall and Wilf Marsh.',
    'Thanks to Bethan Rosser Trophies for the cup',
  ])('is nobody’s pupil: %s', (text) => expect(named(text)).toEqual([]));

  it.each([
    ["Headteacher's award: Amelia Sutcliffe in Year 4", 'Amelia Sutcliffe'],
    ['Year 6 pupil Rowan Blackstock won the heat', 'Rowan Blackstock'],
    [
      'Three of our pupils made the trust shortlist: Dawn Rimmer, Paul Twentyman and Shelley Coggan.',
      'Dawn Rimmer',
    ],
    ["One of our staff chose this week's stars: Dawn Rimmer and Paul Twentyman", 'Paul Twentyman'],
    [
      'Transition visit for Ruby Latham, who showed her new teacher round rather than the other way about',
      'Ruby Latham',
    ],
    ['Made the county squad: Mason Hodkinson and, on his debut, Joe Ainscough', 'Mason Hodkinson'],
    ['Goal by Olivia van der Berg!', 'Olivia van der Berg'],
    ['The sixes were hit by squad leader Hamish Auchterlonie', 'Hamish Auchterlonie'],
  ])('leaves a pupil one: %s', (text, name) => expect(named(text)).toContain(name));
});
