import { describe, expect, it } from 'vitest';
import { held } from './held.ts';

describe('a place and an hour told in other words', () => {
  it.each([
    ['Year 5 will be down by the weir with clipboards from 10 till lunch tomorrow', ['the weir', 'tomorrow']],
    ['3C are pond dipping behind the golf club Weds am, wellies please', ['the golf club', 'Weds am']],
    [
      'Ten Year 6s are taking our harvest boxes to the food bank on Friday, walking down at 1.30',
      ['the food bank', 'Friday', '1.30'],
    ],
    [
      'Y5 are in the ring at the Great Yorkshire Show Tuesday 14 July with their sheep. Bus 7.15am',
      ['Yorkshire Show', '14 July', '7.15am'],
    ],
    ['Y4 paddling in the Wharfe, nobody has fallen in yet', ['Wharfe']],
    ['Year 5’s geography: we’ll be walking along the Severn tomorrow', ['Severn', 'tomorrow']],
    ['Our Year 3s are at Mrs Khan’s bakery at 10 tomorrow, walking over', ['bakery', '10']],
    [
      'Year 11 art: sketching at Chester Cathedral Friday, meeting on the steps at 10.',
      ['Chester Cathedral', 'Friday', '10'],
    ],
    ['Y8 dance are at the county championships at Ice Sheffield on Thursday', ['Ice Sheffield', 'Thursday']],
    [
      'U13 girls are away to Bishop Heber Weds, out of lessons from period 4, bus 1.50, home about 5.',
      ['Bishop Heber', 'period 4', '5'],
    ],
  ])('%s', (text, told) => {
    const all = held(text).join(' | ');
    expect(told.filter((words) => !all.includes(words))).toEqual([]);
  });
});

describe('what stands beside a journey and is no place nor hour of it', () => {
  it.each([
    ['The under 15s face Ilkley away tonight, KO 5.30 under lights. Minibus 4.15', 'KO'],
    [
      'Early start: taking my class up to Carding Mill Valley today for river measuring, back for 3.15',
      'Early',
    ],
    ['Bus 2 to Arthog has a flat near Bala. Children fine. New arrival time about 12.15.', '2'],
    [
      'Tue: U13 netball H v Assumption\nWed: 1st XI hockey @ Banbridge Academy, push back 2.15, bus 1.20',
      'Tue',
    ],
  ])('%s', (text, words) => {
    const all = held(text);
    expect(all.length).toBeGreaterThan(1);
    expect(all).not.toContain(words);
  });

  it.each([
    'Break up today 3.10. Lost kit goes to the charity shop on Friday. Lost tempers go nowhere.',
    'Crossbar challenge for the food bank: one hit all afternoon. Left foot, in the rain, tie still on.',
    'Our desks are made by boatbuilders on the Itchen since 1911, the wood arrived today.',
  ])('%s', (text) => expect(held(text).filter((q) => /shop|bank|Itchen/.test(q))).toEqual([]));

  it('is over when the hour of coming home is behind us', () =>
    expect(
      held(
        'They were brilliant at the Philharmonic this afternoon. Buses home by 5 and not a wobble.',
        '2026-05-12T18:40',
      ),
    ).toEqual([]));

  it('is not over before that', () =>
    expect(
      held('They were brilliant at the Philharmonic this afternoon. Buses home by 5 we think.'),
    ).toContain('5'));
});
