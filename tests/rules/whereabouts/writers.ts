import type { Quiet, Trip } from './posts.ts';

/**
 * Invented posts about what is easily mistaken: a moment or a change of plan, coaches by number, the library of the
 * town or of the school, guests and whom one collects from, results, rooms, dinners of old pupils. Written on Tuesday
 * 12 May 2026 at 15:40 unless it says otherwise.
 */
export const writerTrips: readonly Trip[] = [
  {
    voice: 'secondary',
    text: 'Thursday the sixth form is off timetable and off site, at the Kent Showground for UCAS',
    place: ['Kent Showground'],
    time: ['Thursday'],
  },
  {
    text: 'All tucked up in the youth hostel at Pen-y-Pass, Year 6 asleep by ten we hope',
    at: '2026-05-12T21:40',
    place: ['the youth hostel at Pen-y-Pass'],
  },
  {
    voice: 'secondary',
    text: 'A level politics to Westminster this Thurs: travel cards, difficult questions',
    place: ['Westminster'],
    time: ['this Thurs'],
  },
  {
    voice: 'scottish',
    text: 'P5 are awa to the Burrell the day, hame by 3. Dinna forget yer piece',
    place: ['the Burrell'],
    time: ['3'],
  },
  {
    text: 'Wee dander round the Giant’s Ring with P4 this morning. Back for our dinner',
    at: '2026-05-12T10:20',
    place: ['Giant’s Ring'],
  },
  { text: 'Parents, we’re all in Eureka now and the lost coach has been found', place: ['Eureka'] },
  {
    text: 'Walking to the library with Year 2 tomorrow morning',
    place: ['the library'],
    time: ['tomorrow morning'],
  },
  {
    text: 'Teddington Lock on Thursday, coach at 9.15',
    place: ['Teddington Lock'],
    time: ['Thursday', '9.15'],
  },
  { text: 'yr 3 to butser farm weds, leaving 9, packed lunch', place: ['butser farm'], time: ['weds', '9'] },
  {
    text: 'birch class. wyre forest. thurs. bus 9.30. wellies',
    place: ['wyre forest'],
    time: ['thurs', '9.30'],
  },
  {
    text: 'leaving Chester Zoo now, M56 slow, expect us 4.10',
    place: ['Chester Zoo'],
    time: ['4.10'],
  },
  {
    text: 'At the farm rn, everyone has met a goat',
    at: '2026-05-12T11:00',
    place: ['the farm'],
    time: ['rn'],
  },
  {
    text: 'Coach 1 at Tamworth services, coach 2 right behind. New eta 4.25pm',
    place: ['Tamworth services'],
    time: ['4.25pm'],
  },
  {
    text: 'Choir at Meadowhall today at 5.15, singing for St Luke’s Hospice, back for 7',
    place: ['Meadowhall'],
    time: ['today at 5.15', '7'],
  },
  {
    text: 'Spanish exchange: wheels up 06.25 tomorrow, Valencia by lunch',
    place: ['Valencia'],
    time: ['06.25 tomorrow'],
  },
  {
    voice: 'secondary',
    text: 'Futsal finals. Goals Dagenham 5pm tonight, bibs please',
    place: ['Goals Dagenham'],
    time: ['5pm tonight'],
  },
  {
    voice: 'welsh',
    text: "Bl 6 i Bowlio Deg y prynhawn 'ma, bws 1.05, nôl am ugain i bedwar",
    time: ["y prynhawn 'ma", 'ugain i bedwar'],
  },
  {
    voice: 'secondary',
    text: 'Tues 19 May: U13s home to Bedales 2.30; U15s away at Seaford, coach 1.15',
    place: ['Seaford'],
    time: ['1.15'],
  },
  {
    text: 'bluebells!! larch class. oakwell wood. fri. bus 9.15 NOT 9.30',
    place: ['oakwell wood'],
    time: ['9.15'],
  },
  {
    text: 'Just leaving Crich, A38 is slow, sat nav says 4.25',
    place: ['Crich', 'A38'],
    time: ['4.25'],
  },
  {
    text: 'Year 1 walk to the farm tomorrow 9.30, helpers adults only please',
    place: ['the farm'],
    time: ['9.30'],
  },
  {
    voice: 'secondary',
    text: 'Y10 drama off to the Crucible tomorrow to see Macbeth, coach 5.45 from the bus bay',
    place: ['the Crucible'],
    time: ['tomorrow', '5.45'],
  },
  {
    voice: 'secondary',
    text: 'Our U13s play Surrey at Guildford Spectrum on Saturday',
    place: ['Guildford Spectrum'],
    time: ['Saturday'],
  },
  {
    text: 'Spelling Bee final next Friday, Curve theatre, 10-1',
    place: ['Curve theatre'],
    time: ['next Friday', '10-1'],
  },
];

export const writerQuiet: readonly Quiet[] = [
  { text: 'Mr Ahmed is away Friday (climbing Ben Nevis for the hospice). Miss Quinn has his class' },
  { text: 'Mrs Okoro is at Rhyl this weekend, not that we are jealous' },
  { text: 'We are taking part in the Big Pedal from Monday. Scoot, cycle or walk to school!' },
  { text: '#throwbackthursday to Y6 at Kingswood, 2023. Spot the teacher in a bin bag' },
  { text: 'Thorpe Park physics booklet is on Classroom, due the 20th' },
  { text: 'The bell for the end of lunch moves. Our Y5 writing competition opens Monday' },
  // Whom the school welcomes, and who comes
  { text: 'We welcome St Mary’s, Ascot to the top pitches today; first whistle 4.15' },
  { text: 'A warm welcome to our partners from the Lycée Pasteur, Lille, here until Friday' },
  { text: 'The police are visiting today at 2, so don’t worry if you see the van on Mill Street' },
  { text: 'Year 9 jabs on Thursday. The nurses are from Swansea Bay' },
  { text: 'Tours for prospective parents every Wednesday 10am, ring the office to book' },
  { text: 'Tours of the school with Mrs Gill, Thursdays 9.30' },
  // Results, and pictures of what was
  { text: 'Cross country at Wollaton Park on Saturday = GOLD for the girls' },
  { text: 'Lluniau o ddydd Iau yng Nghastell Caernarfon', voice: 'welsh' },
  { text: 'We’re home. Kraków, Auschwitz-Birkenau, four days none of us will forget' },
  // Drawn, built, voted for
  { text: 'Two minutes’ silence at 11 in front of the Cenotaph painting that Year 6 made' },
  { text: 'Which child should record the Roman Baths voiceover?' },
  { text: 'Final of the cover competition. Vote before 4!' },
  // The school’s own day
  { text: 'Auditions for Chamber Choir are on Tuesday at 1.15pm in the Recital Room' },
  { text: 'Polling day tomorrow, so school is CLOSED Thursday 14 May' },
  { text: 'Find it in the library, shelf 4, Tuesday lunch' },
  // Grown-ups
  { text: 'The Old Pupils’ dinner is at the Oriental Club on Thursday 28 May, 7.00 for 7.30pm. Black tie' },
  { text: 'Coaches, safeguarding refresher at Arc Leisure Matlock, Mon 18th, 4pm. Adults only' },
  // Called off, and other people’s buses
  { text: 'Sadly the Monday trip to the Sealife Centre won’t run, not enough takers. Normal lessons' },
  { text: 'The B4355 is shut at Dolfor with a tree. Buses 14 and 16 will be late in' },
  { text: 'Year 7 induction evening at Thornhill High, Wednesday 6pm, parents only please' },
  { text: 'Lovely morning at Bradgate Park, Year 2, thank you helpers, everyone back and dry' },
  { text: 'Huge thanks to the Yorkshire Wildlife Park for looking after 3B so well on Friday' },
  { text: 'It’s a sleepover in the hall for Year 2 on Thursday, collect 8am' },
  { text: 'Home to Millfield on Saturday, pushback 10, match tea after', voice: 'secondary' },
  { text: 'Bennett St gate now opens 8.40. Scooters walked not ridden please' },
  { text: 'Please use the side door after 9 and stop ringing the bell' },
  { text: 'Letters home tonight about the zoo trip' },
  { text: 'Lunch this week: Mon pasta, Tues roast or Quorn, Weds fish' },
];
