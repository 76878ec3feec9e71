import { describe, expect, it } from 'vitest';
import { check } from '../../../src/checker.ts';
import { held } from './held.ts';
import { postOf, settingFor } from './setting.ts';

describe('others’ days, and what stays at school: nobody’s whereabouts', () => {
  it.each([
    'Old Girl Priya (class of 2014) opens in Six at the Palace Theatre, Manchester next week. Book your seats!',
    'Alumni: drinks at the Waterloo Bar, Liverpool Street, Thursday 11 June from 6pm. RSVP to the office.',
    'Teachers! Moderation meeting for cluster schools at Marshside Primary, Weds 3.45. Bring three books each.',
    'Heads of maths: network meeting at Notre Dame on Thursday, 4pm.',
    'Our DofE coordinator Ms Bibi is at the Gold awards at Buckingham Palace today. What an honour!',
    'Good luck Mr Nkemelu who’s at Wembley on Sunday with Tranmere!',
    'Choir on the telly!!! BBC North West Tonight 6.30. They filmed us in assembly on Monday',
    'The Crescent Arts Centre has free drawing classes for teens on Saturdays, 10-12. Worth a look.',
    'Summer reading challenge starts at Formby Library on 20 June. Sign up free with your library card.',
    'Our Polish families: Saturday school restarts 6 June at the Community Centre, 9.30 to 1. Details from pani Ania.',
    'Eid Mubarak to all our families today. Prayers are in Princes Park at 9am, we’ll see those children tomorrow.',
    'Parking: please use the Asda car park for tonight’s concert, they have kindly agreed until 9pm.',
    'Did you hear? Year 2’s whale is on the wall at Southport Pier until the 30th. Have an ice cream and pop in.',
    'Sadly tomorrow’s trip to Eureka is cancelled as the coach firm has let us down. Normal day, uniform please.',
    'Our Spanish exchange partners arrive on Sunday night from Valencia! Hosts, please collect them from the school car park at 9.30pm.',
    '3 years ago today... Year 4 at Chester Zoo with the elephants',
    'Year 11s, there’s a drop in with St Helens College at lunch on Wednesday in the LRC.',
    'Careers fair! Liverpool John Moores, Jaguar Land Rover, the RAF and 20 others in the sports hall, Thursday 1-3.',
    'Ski trip 2027: launch evening Wednesday 20 May, 6.30pm in the theatre. We hope to take 40 students to Italy.',
    'It’s nearly here! The musical opens Wednesday: Les Mis, 7pm each night til Saturday, school theatre.',
    'Vote for us! Our garden is up for a prize in the Lakeside Garden Centre awards, voting closes Sunday 5pm.',
    'Please wait by the infant school gate at 3.20pm on Thursday',
    'A lady from the kennels visits Y2 on Thursday at 11',
    'Year 3 turn their classroom into a picture house on Friday at 1pm',
    'Year 2 will build a model village tomorrow afternoon',
    'The planetarium dome arrives Monday. All classes get 40 minutes under the stars.',
  ])('%s', (text) => expect(held(text)).toEqual([]));

  it.each([
    [
      'Trip to Eden Camp is cancelled, so instead we go to Temple Newsam on Thursday. Coach 9.30.',
      ['Temple Newsam', 'Thursday', '9.30'],
    ],
    [
      'Year 12 meet former pupil Jamal backstage at the Royal Exchange on Tuesday, minibus 5pm.',
      ['Royal Exchange', 'Tuesday', '5pm'],
    ],
    [
      'Mr Doherty is taking the runners to Roundhay Park on Saturday, meet 9am.',
      ['Roundhay Park', 'Saturday'],
    ],
    [
      'Our exchange group land in Dortmund on Friday at 3. We fly from Leeds Bradford 10.40.',
      ['Dortmund', 'Friday at 3', '10.40'],
    ],
    [
      'Reminder for the careers fair: Year 10 travel to Elland Road Thurs, buses 9.10, back for 12.30.',
      ['Elland Road', 'Thurs', '9.10', '12.30'],
    ],
    [
      'Museum visit postponed to Tuesday 19th, still Abbey House, still packed lunches.',
      ['Abbey House', 'Tuesday 19th'],
    ],
    [
      'After the assembly in the hall, Y2 walk to Kirkstall Abbey. Back by 2.45.',
      ['Kirkstall Abbey', '2.45'],
    ],
    [
      'Cake sale money counted: £58. That is the donkey treats sorted, Sidmouth here we come Friday!',
      ['Sidmouth', 'Friday'],
    ],
    [
      'Our French partners arrive Monday and they’re with us all week. Tues Brighton, Weds in lessons, Thurs Bodiam.',
      ['Brighton', 'Bodiam'],
    ],
    ['Year 4 trip: the coach leaves from the junior school gate at 8.45 tomorrow', ['8.45 tomorrow']],
    ['Year 2 build a den at the woods tomorrow at 10am, coach 9.30', ['the woods']],
    ['Year 3 at Marwell Zoo tomorrow 9.15am, please ring the office with any worries', ['Marwell Zoo']],
    ['Good luck to the orchestra and Mr Pike, who are at the Bridgewater Hall at 5pm tomorrow!', ['5pm']],
    ['Our choir perform with a former student at Cadogan Hall at 6pm on Thursday', ['Cadogan Hall']],
    ['Staff, please note: Rowan class at Thinktank 9.45am tomorrow', ['9.45am tomorrow']],
    ['Choir live on BBC Two! Ely Cathedral, Friday 4pm', ['Ely Cathedral', 'Friday 4pm']],
    ['Family day at the Science Museum: Willow class from 11am on Sunday', ['Science Museum']],
    ['Swimming is cancelled so Year 5 walk to the library at 1pm tomorrow', ['the library', '1pm']],
    ['One year ago we sowed seeds in class. Year 2 at Kew Gardens on Monday at 11am', ['Kew Gardens']],
    ['Our Spanish exchange partners join us at Alton Towers at 9am tomorrow', ['Alton Towers']],
    ['Careers fair on Friday! Y9 at the NEC at 10.30am in hall 2', ['NEC', '10.30am']],
    ['Y5 cake sale outside Sainsbury’s, Station Road, Saturday 11am', ['Saturday 11am']],
  ])('%s: a way all the same', (text, told) => {
    const all = held(text).join(' | ');
    expect(told.filter((words) => !all.includes(words))).toEqual([]);
  });
});

describe('a name that is no place here', () => {
  it.each([
    ['Duke of Edinburgh bronze practice: walking round Thurstaston Saturday. Meet at 9.', 'Edinburgh'],
    ['Minibus 2 poorly at Keele services, everyone fine & eating Greggs, new eta at school 16.10.', 'Greggs'],
    [
      'Willow & Hawthorn classes boccia at Loughborough Uni today, off at 9.20 sharp, back for 2.45',
      'Hawthorn',
    ],
    ['P7 RESIDENTIAL HERE WE GOOOO, coach pulling out of school for Carrowmena now. Back Wed 3pm', 'GOOOO'],
  ])('%s', (text, words) => {
    const all = held(text);
    expect(all.length).toBeGreaterThan(1);
    expect(all.join(' ')).not.toContain(words);
  });
});

describe('a person’s own account, and grown-ups’ days out', () => {
  const told = (text: string): string[] =>
    check(postOf({ text, voice: 'personal' }), settingFor('personal'))
      .findings.flatMap((f) => f.spans)
      .filter((s) => s.kind === 'place' || s.kind === 'time')
      .map((s) => s.quote);

  it.each([
    'Half term!! Off to Lisbon on Saturday, flight 6.40am, not thinking about assessment once',
    'Currently on a train to York for #rED24 with a flat white and 60 books to mark',
    'My daughter starts Brownies tonight, St Luke’s hall, 5.45. She has packed a snack "for the journey"',
  ])('%s', (text) => expect(told(text)).toEqual([]));

  it('says where a class is taken all the same', () =>
    expect(told('Taking the Quay 2 gang to Kielder on Monday, back Weds!! Zip wire for me')).toContain(
      'Kielder',
    ));

  it.each([
    ['With 5C at Hampton Court tomorrow at 9.30am, my daughter is coming too', 'Hampton Court'],
    ['My son is jealous: 28 Year 3 children and me at Chester Zoo tomorrow at 10am', 'Chester Zoo'],
    ['Form room’s empty tomorrow: all at Alton Towers 10am, back 6pm', 'Alton Towers'],
  ])('%s: a class all the same', (text, place) => expect(told(text)).toContain(place));

  it.each([
    'New bus timetable from 1 June: the 858 will leave Darwen at 7.42 and get to us at 8.21.',
    'Dinner ladies’ day out! Our kitchen team are at Chester races on Saturday, fingers crossed for them.',
    'Don’t forget the Big Bang at Blackburn College for families, Saturday 10 till 3, it’s free.',
    'How beautiful is Salisbury Cathedral? Year 5 built it out of sugar cubes this morning.',
    'Bath Rugby’s community coaches start with Y4 on Monday, 1.15 on the field, PE kit.',
  ])('%s', (text) => expect(held(text)).toEqual([]));
});
