import { describe, expect, it } from 'vitest';
import type { Facts, PlaceFact } from '../../src/engine/facts.ts';
import { eventsOf } from '../../src/language/events/index.ts';
import { groupsOf } from '../../src/language/groups/index.ts';
import { placesOf } from '../../src/language/places/index.ts';
import { handlePlace } from '../../src/language/places/known.ts';
import { readPost } from '../../src/language/read.ts';
import { tensesOf } from '../../src/language/tense/index.ts';
import { timesOf } from '../../src/language/times/index.ts';
import { postOf, setting } from '../rules/whereabouts/setting.ts';

const read = (text: string): { words: string; role: PlaceFact['role'] }[] => {
  const doc = readPost(postOf({ text }));
  const own = setting();
  const time = timesOf(doc);
  const cue = eventsOf(doc);
  const all: Record<string, readonly unknown[]> = {
    time,
    cue,
    clause: tensesOf(doc, time, cue, undefined),
    group: groupsOf(doc, own.school),
  };
  const facts = { of: (kind: string) => all[kind] ?? [] } as unknown as Facts;
  return placesOf(doc, own, facts).map((p) => ({
    words: doc.view(p.field)?.text.slice(p.start, p.end) ?? '',
    role: p.role,
  }));
};
const off = (text: string): string[] =>
  read(text)
    .filter((p) => p.role !== 'own' && p.role !== 'studied')
    .map((p) => p.words);

describe('places to go to', () => {
  it.each([
    ['off to Chester Zoo', ['Chester Zoo']],
    ['Year 4 at the Black Country Living Museum', ['Black Country Living Museum']],
    ['trip to Legoland Windsor', ['Legoland Windsor']],
    ['Y6 residential at PGL Caythorpe Court', ['PGL Caythorpe Court']],
    ['We’ve arrived at Kingswood Activity Centre!', ['Kingswood Activity Centre']],
    ['walking to Bramley Farm', ['Bramley Farm']],
    ['lunch at Hartley Country Park', ['Hartley Country Park']],
    ['at the Museum of London', ['Museum of London']],
    ['on our way to St Ethelburga’s', ["St Ethelburga's"]],
    ['we travel to St Mary’s Church on Thurs', ["St Mary's Church"]],
    ['walking to the gurdwara on Barking Road', ['the gurdwara on Barking Road']],
    ['a walk to the leisure centre', ['the leisure centre']],
    ['we are off to the seaside', ['the seaside']],
    ['On our way to the @britishmuseum', ['@britishmuseum']],
    ['SEE YOU 2MORO @zsllondonzoo', ['@zsllondonzoo']],
    ['#ChesterZoo here we come', ['#ChesterZoo']],
    ['final at UEL Docklands', ['UEL Docklands']],
    ['bus 08.45 to Wye', ['Wye']],
    ['Rematch at theirs', ['at theirs']],
    ['coach is crawling along the A13 by Dagenham', ['A13 by Dagenham']],
    ['Stuck on the M2', ['M2']],
    ['meet under the big clock at Liverpool Street 9.10', ['the big clock at Liverpool Street']],
    ['Kingsmead Library tomorrow', ['Kingsmead Library']],
    ['We walk to Kingsmead station at 8.45', ['Kingsmead station']],
    ['yn mynd i Sain Ffagan', ['Sain Ffagan']],
    ['yn mynd i Fangor', ['Fangor']],
    ['noson yng Nglan-llyn', ['Nglan-llyn']],
    ['ym Mhwll Mawr gyda Bl 5', ['Mhwll Mawr']],
    ['oddi cartref yn Ysgol Glan Morfa', ['Ysgol Glan Morfa']],
    ['Hello from the top of the Wrekin', ['Wrekin']],
    ['Where? Framlingham', ['Framlingham']],
    ['JORVIK TOMORROW, YEAR 4, COACH AT 8', ['JORVIK']],
    ['last forms for the trip to stonehenge pls', ['stonehenge']],
  ])('%s', (text, words) => expect(off(text)).toEqual(words));
});

describe('the school’s own ground', () => {
  it.each([
    'in the hall',
    'on the school field',
    'in the main hall',
    'at Park Hill',
    'in Kingsmead',
    'in the library',
    'by the bus bay',
    'our courts',
    'on the MUGA',
    'yn y neuadd',
  ])('%s', (text) => expect(off(text)).toEqual([]));
});

describe('named, not gone to', () => {
  it.each([
    'Mrs Bath and Miss York are on the gate',
    'Well done Lincoln house',
    'learning about Paris',
    'We studied the Tower of London in class',
    'Leeds United scarf lost',
    'St David’s Day lunch',
    'We raised £200 for Acorns Hospice',
    'thanks to Lincoln and co',
    'All homework is on Google Classroom',
    'due on ParentPay',
    'at Christmas',
    'in English and Maths',
    'Maple class did it',
    "'why is the bus to Beckton late' was the best question",
  ])('%s', (text) => expect(off(text)).toEqual([]));
});

describe('handles and tags of venues', () => {
  it.each([
    ['chesterzoo', 'lexicon'],
    ['HornimanMuseum', 'lexicon'],
    ['NHM_London', 'lexicon'],
    ['SevernValleyRly', 'lexicon'],
    ['bramleycityfarm', 'shape'],
    ['MrsPatelY3', null],
    ['olivias_mum', null],
    ['WorldBookDay', null],
    ['PurplePenWork', null],
  ])('%s: %s', (handle, by) => expect(handlePlace(handle)).toBe(by));
});
