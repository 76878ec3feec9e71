import { describe, expect, it } from 'vitest';
import { fullNamesHeld } from '../../support/people.ts';
import { post } from '../../support/school.ts';

const named = (text: string): string[] => fullNamesHeld(post(text));

describe('people from outside a school', () => {
  it.each([
    'Violin workshop today. Piano tuner Desmond Askey is in the hall until two.',
    'Security guard Priya Nadkarni waved us off.',
    'Crew Manager Stacey Lunt talked smoke alarms with Y2.',
    'Group Captain Nigel Hurst took the salute.',
    'Lifeboat coxswain Fergus Abernethy showed P6 what a pager call-out looks like.',
    'Postie Wendy Hallam brought 84 letters from our pen pals.',
    'Captain Rob Lathbury of Brightwater Ferries writes to say that our Y6s were lovely.',
    'Visiting folk duo Robin Fairley & Jess Tandy taught us a shanty.',
    'Guest harpist Catrin Beddoes played in assembly.',
    'Mum-of-three Danielle Prosser ran our tombola.',
    'Dad of two Craig Wainman built our stage.',
    'Grandad of two of our Y1s, Terry Ogglethorpe, has carved us this owl.',
    'Say hello to Imelda Rourke, who has just stepped down after nineteen years as a governor.',
    'Enid Rowbotham (Friends of the Park) walked the wood with Y3.',
    'Thanks also to Roy Clamp, whose tractor pulled the float.',
    'The honours board says Head Boy 1962: Rodney Twite. Who remembers him?',
    'Pool lead Steph Hallows had Y4 diving in.',
    'Paralympic champion Gwen Ashby let us hold her gold.',
    'Food bank manager Gwen Ashby collected 84 tins.',
    'Tower captain Gwen Ashby let us pull the ropes.',
    'Professor of Greek Chikondi Banda rang us.',
    'Careers evening: Chikondi Banda (law), Jo Pugh (nursing), Sid Orr (RAF).',
    'Jo Pugh left us her piano in her will.',
    "Spotted at the reunion: Jo Pugh, leaver of '79.",
    "CBBC's Gwen Ashby met our chickens.",
    'Garda Niamh Tuohy spoke to 5th class about bikes.',
    "Llongyfarchiadau i'r cyn-ddisgybl Ifan Llwyd Roberts ar ennill ei gap cyntaf dros Gymru.",
    'Cyn-ddisgybl, Elin Mair Puw, yn ôl yn yr ysgol i sôn am ei gwaith fel milfeddyg.',
  ])('are no pupils: %s', (text) => expect(named(text)).toEqual([]));

  it.each([
    ['Mum of twins Callum Wainman and Freya Wainman ran our tombola.', 'Freya Wainman'],
    ['Captain Rob Lathbury of the U10s wrote our match report.', 'Rob Lathbury'],
    ['Granddaughter of our first head, Nell Garside laid the stone.', 'Nell Garside'],
    ['Nell Garside, great-granddaughter of our first head, laid the stone.', 'Nell Garside'],
    ['Nell Garside, whose gran was at our school in 1958, brought in her old tie.', 'Nell Garside'],
    ['Nell Garside, whose tractor picture won, is in 3B.', 'Nell Garside'],
    ["Chess Club's Priya Shah beat Mr Dunn in nine moves.", 'Priya Shah'],
    ["Gardening Club's Leo Frith grew this.", 'Leo Frith'],
  ])('but these may be: %s', (text, name) => expect(named(text)).toContain(name));
});

describe('a year long past', () => {
  it.each([
    "Isla Garside's great-grandad was in our first ever class in 1931.",
    'Isla Garside found a 1904 penny in the veg bed.',
    "Isla Garside wore her nan's 1958 hat to school.",
  ])('may be that of a thing or of an elder: %s', (text) => expect(named(text)).toContain('Isla Garside'));

  it('is that of the one who is named', () =>
    expect(named('Isla Garside was a pupil here in 1958.')).toEqual([]));
});

describe('what only grown-ups do, told of a pupil', () => {
  it.each([
    'Grace Ellwood steps down this week after a brilliant year as our head girl.',
    'Grace Ellwood takes over as netball captain.',
    'Grace Ellwood moves on to big school on Friday.',
    'Grace Ellwood hangs up her gloves on Friday as she heads off to big school.',
    'Grace Ellwood hung up her tutu after her last show before Year 7.',
    'Grace Ellwood retired hurt on 34, back in after tea for her fifty.',
    'Grace Ellwood donated her birthday money to the food bank.',
    'Grace Ellwood came in third, soaked and grinning.',
    'Grace Ellwood came in dressed as a Viking and stayed in role all day.',
    'Grace Ellwood volunteers at the donkey sanctuary for her DofE Bronze.',
    'Camogie captain Grace Ellwood came in with the Division 3 cup.',
    'After seven years and 1,300 lunches, Grace Ellwood leaves for big school.',
    'Grace Ellwood sponsored a sloth with her pocket money.',
    'Prayers were led by Sol Ibe and Grace Ellwood.',
    'A visit from Grace Ellwood to the office this morning: ten house points and a hug.',
    'Grace Ellwood handed over a cheque to the hospice: £211 from her sponsored silence.',
    'Our oldest governor and our youngest pupil, Grace Ellwood, cut the cake together.',
    'Corporal Grace Ellwood, Year 11, leads the guard.',
    'Organist Grace Ellwood is in Year 11!',
    'Young Carer Grace Ellwood spoke to MPs.',
    'Photos by Grace Ellwood of Camera Club.',
  ])('says nothing against it: %s', (text) => expect(named(text)).toContain('Grace Ellwood'));

  it.each([
    'Grace Ellwood steps down this week after fourteen years on our governing body.',
    'Grace Ellwood hangs up her whistle after thirty years in PE.',
    'Grace Ellwood came in to talk to us about bees.',
    'Former head girl Grace Ellwood came back to open our lab.',
  ])('is still a grown-up’s elsewhere: %s', (text) => expect(named(text)).toEqual([]));
});
