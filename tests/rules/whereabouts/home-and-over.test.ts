import { describe, expect, it } from 'vitest';
import { check } from '../../../src/checker.ts';
import { held } from './held.ts';
import { postOf, settingFor } from './setting.ts';

describe('a match at home', () => {
  it.each([
    'county cup QF v Lytham is HERE not there. 3G, 3.45 ko. bring noise. bring gloves.',
    'Lymm High are coming to us for the U15 quarter final, Wednesday 2.45',
    'U12 football v Belmont - home fixture, ko 3.40, hot dogs after',
    'Cluster cricket: final vs Cosheston on our field, gates 1pm.',
  ])('%s', (text) => expect(held(text)).toEqual([]));

  it('is told from the one away in the same list', () => {
    const quotes = held(
      'fixtures this wk. Tues u14 footy AWAY Carr Hill ko 4pm (minibus 3.05). Weds – badminton home, sports hall.',
    );
    expect(quotes.join(' ')).toContain('Carr Hill');
    expect(quotes).not.toContain('Weds');
  });

  it.each([
    ['County cup QF v Lytham is AWAY not here. Minibus 1.15, ko 2.30', '1.15'],
    ['Semi final is at Hartley not here. Leaving 1.30, back 5.', '1.30'],
    ['Here we go! U15s off to Fairfield for the cup, coach at 1.45', '1.45'],
    ['Year 6 are here! We are at Ponds Forge for the gala, home at 4', 'Ponds Forge'],
    ['Our pitch is frozen, so U13s v Lymm is now at Lymm Leisure Centre 4pm', 'Lymm Leisure Centre'],
  ])('%s: still away', (text, quote) => expect(held(text).join(' ')).toContain(quote));
});

describe('a journey that is looked back on', () => {
  it.each([
    ['Best question of Wednesday at Chester Zoo, to a keeper: "do the penguins know they’re from Chester"'],
    ['Highlight of Monday at the Science Museum: the slime show. Obviously.'],
    ['Overheard at Bletchley Park on Monday: "so basically it’s wordle"'],
    [
      'Schools XC round up: Witton Park, Saturday. Mud: yes. Inter girls 7th Seren, 31st Nel, boys 12th and 19th.',
    ],
    ['Swim gala report. Ponds Forge, Saturday. Medley relay 2nd, free relay 4th, Ella a new PB in the fly.'],
    [
      'Year 5 climbed Roseberry Topping. Back at 4.30 with blisters, mud and huge smiles.',
      '2026-05-12T18:00',
    ],
    [
      'Well that was bracing! Formby Point delivered everything except sunshine. Coach home at 3.45 smelled of seaweed.',
      '2026-05-13T08:30',
    ],
  ])('%s', (text, at?: string) => expect(held(text, at)).toEqual([]));

  it.each([
    ['Best question so far at Chester Zoo: do penguins have knees', 'Chester Zoo'],
    ['Star of our visit to York Minster on Friday will be the choir', 'Friday'],
    ['Questions for the keepers at Chester Zoo on Thursday please, we are collecting the best', 'Thursday'],
    [
      'Results from the first heat at Ponds Forge: 1st in the relay, 3rd in the fly. Final on at 3pm',
      'Ponds Forge',
    ],
    ['Swim gala, Ponds Forge, Saturday, warm up 8am. We were 2nd last year!', 'Saturday'],
    ['What a day we’ve had at Jorvik! Coach home at 3.45 we are told', '3.45'],
    ['All in sleeping bags. Sunrise walk up Bench Tor 5am, if anybody wakes.', '5am', '2026-05-12T21:14'],
  ])('%s: still to come', (text, quote, at?: string) => expect(held(text, at).join(' ')).toContain(quote));
});

describe('an hour at which nobody goes', () => {
  it.each([
    'Please pay the balance for PGL by 3pm on Thursday, thank you',
    'Spaces on the Paris trip: expressions of interest close 28 May',
  ])('%s', (text) => expect(held(text)).toEqual([]));

  it.each([
    ['Off to the Lowry on Friday at 9. Lost the letter? Ring the office after 6', 'Friday at 9', '6'],
    [
      'Leaving for Caythorpe 9am Wednesday. Medical forms to Miss Grundell by tomorrow please',
      '9am Wednesday',
      'tomorrow',
    ],
    [
      'Nudge: trip money for the Think Tank in by Weds, because the trip is Friday, 9 till 3',
      'Friday',
      'Weds',
    ],
  ])('%s', (text, told, other) => {
    expect(held(text).join(' ')).toContain(told);
    expect(held(text)).not.toContain(other);
  });
});

describe('the street of one of the school’s own gates', () => {
  const { school, ...rest } = settingFor();
  const ours = { ...rest, school: { ...school, sites: [...school.sites, 'Orchard Road gate'] } };
  it.each([
    'Choir: coach for tomorrow leaves Orchard Road 4.15 sharp',
    'Minibus from Orchard Rd gate 3.05 today',
  ])('%s', (text) =>
    expect(
      check(postOf({ text, at: '2026-05-12T14:05' }), ours)
        .findings.flatMap((f) => f.spans)
        .filter((s) => s.kind === 'place')
        .map((s) => s.quote),
    ).toEqual([]),
  );
});
