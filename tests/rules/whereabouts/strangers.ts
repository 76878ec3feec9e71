import type { Quiet, Trip } from './posts.ts';

/**
 * Invented posts as other schools' writers would put them: terse PE accounts, careers and expedition leaders, parents'
 * associations, captions from the road. Labelled before they were run. Written on Tuesday 12 May 2026 at 15:40 unless
 * it says otherwise.
 */
export const strangerTrips: readonly Trip[] = [
  // PE accounts
  {
    voice: 'secondary',
    text: 'Y9 netball away to Thornlea, ko 3.30. Bus 2.45 from the front.',
    place: ['Thornlea'],
    time: ['3.30'],
  },
  {
    voice: 'secondary',
    text: 'Fixtures this week\nTues: U13 rugby v Calderbank (A) 4pm\nWeds: Y7 netball v Holt Moor (A) 3.45\nThurs: U15 hockey at Broadoak 4.15',
    place: ['Broadoak'],
    time: ['4.15'],
  },
  {
    voice: 'secondary',
    text: 'U14 boys football. Harcourt Grange, away. Minibus goes 2.50, home about 6.',
    place: ['Harcourt Grange'],
    time: ['2.50'],
  },
  {
    voice: 'secondary',
    text: 'Year 8 hockey tmrw: Wyke Sixth astro, bully off 4.00, back 5.45. Gumshields!!',
    place: ['Wyke Sixth'],
    time: ['tmrw', '4.00'],
  },
  {
    voice: 'secondary',
    text: 'Girls cup semi at Pennwood (a). Bus 1.15 sharp Thurs',
    place: ['Pennwood'],
    time: ['1.15'],
  },
  {
    voice: 'secondary',
    text: 'U12 cricket squad for Friday – Marlstone CC, 1pm start, whites please. Minibus 12.20',
    place: ['Marlstone CC'],
    time: ['Friday', '12.20'],
  },
  {
    voice: 'secondary',
    text: 'County schools XC Saturday. Tatterford Park. First race 10.30, coach leaves the bus bay 8.45',
    place: ['Tatterford Park'],
    time: ['Saturday', '8.45'],
  },
  {
    text: 'Tag rugby team – we are playing at Ferrybridge RFC tomorrow, back for 3',
    place: ['Ferrybridge RFC'],
    time: ['tomorrow'],
  },
  {
    text: 'Mini Olympics for our Y2s at Deerhurst on Thursday, pick up from there at 2.45 please',
    place: ['Deerhurst'],
    time: ['Thursday', '2.45'],
  },
  {
    text: 'Y5/6 swim gala @ Saltergate Baths 12.30 tomorrow. Grown-ups can watch from the balcony. Minibus leaves 11.50.',
    place: ['Saltergate Baths'],
    time: ['tomorrow'],
  },
  {
    voice: 'secondary',
    text: 'Sports hall athletics final tonight, K2 Crawley. Out of school from 2.30, home by 7.',
    time: ['tonight', '2.30'],
  },
  // Expeditions, careers, theatre, tours
  {
    voice: 'secondary',
    text: 'Bronze DofE practice this weekend: start Edale, camp at Hagg Farm, finish Hathersage 3pm Sunday',
    place: ['Hagg Farm'],
    time: ['this weekend', '3pm Sunday'],
  },
  {
    voice: 'secondary',
    text: 'Silver qualifying. Black Hill area, 5–7 June. Drop off at the lay-by by 8.30.',
    place: ['Black Hill'],
    time: ['5–7 June'],
  },
  {
    voice: 'secondary',
    text: 'Y10 careers day! Rolls-Royce Derby, Monday 18 May. Coach at 8.15 from the top gate, smart dress',
    place: ['Rolls-Royce Derby'],
    time: ['Monday 18 May', '8.15'],
  },
  {
    voice: 'secondary',
    text: 'Year 12 geographers: three days on Arran from Monday. Ferry 9.45, back late Weds',
    place: ['Arran'],
    time: ['Monday', '9.45'],
  },
  {
    voice: 'secondary',
    text: 'A level Drama off to Bristol Old Vic on Thursday. We leave at 5.15, home about 11',
    place: ['Bristol Old Vic'],
    time: ['Thursday', '5.15'],
  },
  {
    voice: 'secondary',
    text: 'Ypres in five sleeps! Meeting point: coach park, 4.15am Sunday. Passports checked on Friday',
    place: ['Ypres'],
    time: ['4.15am Sunday'],
  },
  {
    voice: 'secondary',
    text: 'Alpbach eve. Skis waxed (by someone else). Flight 6.05 tomorrow, Gatwick South, be there for 3.45',
    place: ['Alpbach'],
    time: ['tomorrow'],
  },
  {
    voice: 'secondary',
    text: 'Morzine eve! Bags in the hall, passports with Mr Idle, coach 4.15 tomorrow',
    place: ['Morzine'],
    time: ['tomorrow'],
  },
  {
    text: 'Hathersage eve. Y5 have packed three torches each. Coach at 9.30 tomorrow, cagoules on top',
    place: ['Hathersage'],
    time: ['tomorrow'],
  },
  {
    voice: 'secondary',
    text: 'Year 10 work experience starts Monday, good luck to the six going to Hollis Engineering for 8am',
    place: ['Hollis Engineering'],
    time: ['Monday', '8am'],
  },
  {
    voice: 'secondary',
    text: 'UCAS fair for Y12 at Sheffield Hallam on 20th May, bus leaves 9.15',
    place: ['Sheffield Hallam'],
    time: ['20th May', '9.15'],
  },
  {
    voice: 'secondary',
    text: 'Exchange group: Saint-Malo tomorrow! Ferry check in 22.30 tonight at Portsmouth.',
    place: ['Portsmouth'],
    time: ['tomorrow'],
  },
  {
    voice: 'secondary',
    text: 'Le voyage à Rouen: départ vendredi à 6h, retour dimanche vers 22h. Passeports!',
    place: ['Rouen'],
    time: ['6h'],
  },
  {
    voice: 'secondary',
    text: 'Maths challenge team to Loughborough Grammar on Weds, train 8.22',
    place: ['Loughborough Grammar'],
    time: ['Weds', '8.22'],
  },
  {
    voice: 'secondary',
    text: 'Oxbridge hopefuls: Downing College, Thursday, 9.30-3. Meet on platform 1 at 7.40',
    place: ['Downing College'],
    time: ['Thursday', '7.40'],
  },
  {
    voice: 'secondary',
    text: 'Law students at the Old Bailey tomorrow, public gallery from 10. We go by train 8.14',
    place: ['Old Bailey'],
    time: ['tomorrow'],
  },
  // Primary and infants
  {
    text: 'Wellies in tomorrow Y1!! Forest day at Hagley Copse, minibus 9.20',
    place: ['Hagley Copse'],
    time: ['tomorrow', '9.20'],
  },
  {
    text: 'Cranedale eve! Bags by the hall, teddies in. Coach 8.45 tomorrow',
    place: ['Cranedale'],
    time: ['8.45 tomorrow'],
  },
  {
    text: 'KS1 panto trip: Oldham Coliseum, Thursday, back in time for tea',
    place: ['Oldham Coliseum'],
    time: ['Thursday'],
  },
  {
    text: 'Year 6 residential!! Marrick Priory. Leaving Monday 9.15, home Friday around 2',
    place: ['Marrick Priory'],
    time: ['Monday 9.15'],
  },
  {
    text: 'Whole school beach day, SKEGNESS, Friday 12th June! Seven coaches, 8am prompt',
    place: ['SKEGNESS'],
    time: ['Friday 12th June', '8am'],
  },
  {
    text: 'Y4 swimming has moved to Beechdown on Wednesdays, 10.15 til 11',
    place: ['Beechdown'],
    time: ['Wednesdays'],
  },
  {
    text: 'Church walk for Year 2 tomorrow – All Saints, 1.30. Sensible shoes please',
    time: ['tomorrow', '1.30'],
  },
  {
    text: 'Choir are singing for the residents at Larchfield House on Friday at 2, minibus 1.40',
    place: ['Larchfield House'],
    time: ['Friday'],
  },
  {
    text: 'Nursery bus ride to the big Asda on Thursday morning, money for one piece of fruit each',
    place: ['the big Asda'],
    time: ['Thursday morning'],
  },
  {
    text: 'Tomorrow we catch the 9.37 to Whitby. All of us. 54 children. Packed lunch, coat, hope.',
    place: ['Whitby'],
    time: ['Tomorrow', '9.37'],
  },
  {
    text: 'Y3: Murton Park on Thurs. Viking clothes. In school for 8.30 please, coach won’t wait',
    place: ['Murton Park'],
    time: ['Thurs', '8.30'],
  },
  {
    text: 'Reception, don’t forget your scooters – we’re walking to Pitt Rec at ten tomorrow',
    place: ['Pitt Rec'],
    time: ['ten tomorrow'],
  },
  {
    text: 'Pick-up today is from the village hall car park at 4, not school. Y5 swimmers',
    place: ['the village hall'],
    time: ['4'],
    at: '2026-05-12T10:10',
  },
  {
    text: 'Young Voices!!! Coach leaves 11.15 tomorrow, home gone 11pm, Utilita Arena here we come',
    place: ['Utilita Arena'],
    time: ['11.15 tomorrow'],
  },
  {
    text: 'Y6 leavers lunch Thursday 16 July, Pizza Express on Mill Street, 12 til 2, walking down at 11.45',
    place: ['Pizza Express'],
    time: ['Thursday 16 July'],
  },
  {
    text: [
      'Wet feet guaranteed 💦',
      'Y5 go to Malham Cove on Monday.',
      'Coach at 8, back for 5. Spare socks!',
    ],
    place: ['Malham Cove'],
    time: ['Monday', '8'],
  },
  {
    text: [
      'Our Year 6s start their adventure at Low Bank Ground!',
      'Bags in by 8.45 Weds',
      'Home Friday about 3',
    ],
    place: ['Low Bank Ground'],
    time: ['Friday about 3'],
  },
  // From the road
  {
    at: '2026-05-13T11:20',
    text: 'Greetings from a very soggy Brimham Rocks! Y4 are loving it',
    place: ['Brimham Rocks'],
  },
  {
    at: '2026-05-13T12:05',
    text: 'Here we are at Eureka! Year 1 are driving tiny cars 🚗',
    place: ['Eureka'],
  },
  { at: '2026-05-13T10:40', text: 'Currently on top of Conwy walls with 60 Year 7s', place: ['Conwy'] },
  {
    at: '2026-05-13T10:10',
    text: 'First stop Hadrian’s Wall, next stop Vindolanda 🛡️',
    place: ['Vindolanda'],
  },
  {
    at: '2026-05-13T20:15',
    text: 'Day 3: canoes on Derwentwater, hot chocolate, bed. Year 6 are shattered',
    place: ['Derwentwater'],
  },
  {
    at: '2026-05-13T21:10',
    text: 'Night two. All fed, most asleep. Marchants Hill by moonlight is something else',
    place: ['Marchants Hill'],
  },
  {
    at: '2026-05-13T10:55',
    text: 'Sat on a coach to Flamingo Land with 52 nine-year-olds. Send earplugs. #Y4',
    place: ['Flamingo Land'],
  },
  {
    at: '2026-05-13T13:20',
    text: 'Year 3 at the Deep right now, nose to nose with a shark. Back by 3.15',
    place: ['the Deep'],
    time: ['3.15'],
  },
  {
    at: '2026-05-13T11:30',
    text: 'wish you were here!! @ Cannon Hall Farm w/ Reception 🐑',
    place: ['Cannon Hall Farm'],
  },
  { at: '2026-05-13T12:30', text: 'Picnic on the steps of York Minster, 4B style', place: ['York Minster'] },
  {
    at: '2026-05-13T14:10',
    voice: 'secondary',
    text: 'Half time at Ashlawn, 0-0. Year 8s digging in',
    place: ['Ashlawn'],
  },
  {
    at: '2026-05-13T09:50',
    text: 'Made it through the traffic, off the bus, into Beamish! Y5 in flat caps',
    place: ['Beamish'],
  },
  { at: '2026-05-13T14:00', text: 'Bus just pulled up at Rheged, toilets first 😅 Y6', place: ['Rheged'] },
  {
    at: '2026-05-13T19:30',
    text: 'Evening all from Beaumanor Hall! Y5 have eaten ALL the pasta and are off on a night walk',
    place: ['Beaumanor Hall'],
  },
  {
    at: '2026-05-13T11:00',
    text: 'Crocs (real ones) spotted. Hello from Crocky Trail... no actually, Chester Zoo. Y2 are giddy',
    place: ['Chester Zoo'],
  },
  {
    at: '2026-05-13T16:20',
    text: 'Y9 at the Big Bang Fair in Farnborough right now, coach back about 6',
    place: ['Farnborough'],
    time: ['6'],
  },
  {
    at: '2026-05-13T10:00',
    voice: 'secondary',
    text: 'Ski lot: last runs this morning, coach leaves Claviere 6pm',
    place: ['Claviere'],
    time: ['6pm'],
  },
  // Late
  {
    at: '2026-05-13T16:10',
    text: 'Y4 coach still at Tebay services, now looking like 5.30. Sorry all',
    place: ['Tebay services'],
    time: ['5.30'],
  },
  {
    at: '2026-05-13T16:10',
    text: 'Minibus with the U11s is held up near Ripon. New time at school 6.15',
    time: ['6.15'],
  },
  {
    at: '2026-05-13T15:05',
    text: 'Ranger, sorry, coach held up! Y3 families please collect from Booths car park at 4.30',
    place: ['Booths car park'],
    time: ['4.30'],
  },
  // A parents’ association that speaks of the trip
  {
    voice: 'personal',
    text: 'Two more hands needed to walk Y2 pupils down to Elmfield Pond on Thursday, leaving 9.30 🙏',
    place: ['Elmfield Pond'],
    time: ['Thursday', '9.30'],
  },
];

export const strangerQuiet: readonly Quiet[] = [
  // A town without a day
  {
    text: 'Our travel trainers will be catching a bus into town soon. So proud of how they ask for a ticket',
  },
  { text: 'Into town soon with our Y6s, café stop on our trip. Manners packed!' },
  { text: 'We are catching the bus into town one of these days, says Reception. Soon, soon' },
  // Over
  { text: 'District athletics, Wavertree. Relay 🥇 long jump 🥈. Bus needs a hoover' },
  { text: 'Kinder Scout done. No blisters worth the name. Tents back to the store by Friday please' },
  { text: 'All home, all muddy, all in one piece. Hathersage, you were lovely' },
  { text: 'Home now. What a day. Thank you Drayton Manor, thank you coach driver Dave' },
  { text: 'That was the Somme. Quiet coach. Back at school 10pm last night and in bed by 11' },
  { text: 'U13s lost 4-1 at Bilton. Played well, kept smiling' },
  { text: 'Photo dump from Monday: Y2 at Tropical World, butterflies on noses' },
  { text: 'Some snaps from last week’s trip to Saltaire. Back to normal this week!' },
  { text: 'They did it! Snowdon summited, everyone down safely and home by midnight' },
  { text: 'Result: Thornlea 12–18 Park Hill. Player of the match: all of them' },
  { text: 'Y6 came home from Robinwood on Friday with 30 odd socks. Claim them from the office by Thursday' },
  { at: '2026-05-13T17:10', text: 'Year 4 had the best time at Magna today, ears still ringing' },
  { at: '2026-05-13T18:00', text: 'Chatsworth today with Y5. 10/10, would get lost in the maze again' },
  // Term, gates, closures
  {
    text: 'That’s a wrap. Back Monday 1st June, gates open 8.35. Have a lovely half term, see you in the sun',
  },
  { text: 'School finishes at 1.30 on Friday. Have a great summer, wherever you go, Whitby or Benidorm!' },
  { text: 'New term starts Tuesday 2nd June at 8.45. Shiny shoes optional' },
  { text: 'INSET on Monday so back at school on Tuesday 2 June, 8.50 as usual' },
  { text: 'Site closed at 4 today for the water works on Mill Lane' },
  {
    text: 'The road outside is shut from Monday, please walk from Cooper Street if you can. Gates 8.40 as ever',
  },
  // Sale, goods, private
  { text: 'Selling: boys bike, hardly used, collect from Otley, £40' },
  { text: 'Raffle prizes please! Drop off at Jan’s, 6 Moor View, any time after 4' },
  { text: 'Tombola jars wanted. Leave them on the step at The Limes or hand in at the office by Friday' },
  { text: 'Anyone got two tickets for Wembley on Saturday? My brother has let me down 😩' },
  { text: 'Off to Tenerife tomorrow with the girls, 6am flight, do not call me' },
  { text: 'Lads, my stag do’s in Prague on the 23rd, minibus money to my Monzo' },
  { voice: 'personal', text: 'Date night at Bella Italia at 8, first time out since September' },
  { voice: 'personal', text: 'Marking at my mum’s in Southport till Sunday. Send biscuits' },
  { text: 'Christmas cards for sale, collect from Sam in the office, £3 a pack' },
  // Staff and leavers
  { text: 'Goodbye to Mr Lee, off to be head of a school in Leeds. Ten years, a thousand assemblies' },
  { text: 'Staff training at the Winding Wheel on Friday, 9 til 3. School is closed to pupils' },
  { text: 'Mrs Gill is running Leeds 10k on Sunday at 9.30 for Macmillan. Sponsor her!' },
  { text: 'We are recruiting! Teaching assistant, 8.30–3.30, Park Hill. Apply by Friday 22 May' },
  { text: 'Governors met at the Civic Hall on Monday. Minutes on the website by Friday' },
  { text: 'Mr Ahmed speaks at the ResearchSchools conference in Leeds on Saturday at 11' },
  // Houses, classes, awards
  { text: 'Lincoln House lead the points on 412. Newton 398. Seacole, wake up!' },
  { text: 'Wilson House (the house, not the museum) won the reading cup' },
  { text: 'Owl class at 9.15 tomorrow for sharing assembly, all welcome' },
  // Visitors, shows, on site
  { text: 'The Wolds Zoo van is coming in tomorrow at 10, bring your bravest face Y2' },
  { text: 'Author Dara Finch visits on Thursday at 1.30. Books £6.99' },
  { text: 'Royal Opera House dancers in our hall on Friday at 2' },
  { text: 'Matilda: Thursday 7pm, main hall, tickets £5 from the office' },
  { text: 'Carols on the green, Sunday 4pm, everyone welcome, mulled juice' },
  { text: 'Our band plays the town gala on Saturday at 2, come down and cheer. Free entry' },
  { text: 'Summer fair: 13 June, 11 til 2, on the field. Stalls still free' },
  { text: 'Park Hill v Thornlea, our pitch, 3.45. Supporters welcome' },
  { text: 'Home game tonight: U11s v Calder Vale, 3.30 on the top field' },
  { text: 'Y9 parents’ evening Thursday 4.30–7, online via SchoolCloud' },
  { text: 'Y6 transition evening at Park Hill, 6pm Thursday, hall' },
  { text: 'Bikeability for Y6 starts Monday, 9.15 on the playground. Helmets!' },
  // Studied
  { text: 'Y5 have been mapping the journey from Cairo to Cape Town. Next week: the Nile in flood' },
  { text: 'If a train leaves Crewe at 9.15 and gets to Chester at 9.40… Y4 are on it' },
  { text: 'Year 2 voted: the Great Fire began in Pudding Lane on 2 September at about 1am' },
  { text: 'Virtual walk round the Louvre with Y8 tomorrow at 11, headsets charged' },
  { text: 'Our topic next half term is Ancient Egypt. Costumes on Monday 8 June please' },
  { text: 'A lad in my Y7 class asked if Henry VIII ever went to Greggs. I had to sit down' },
  { text: 'Y1 built the Eiffel Tower from marshmallows. It leans a bit' },
  // Plans without where and when; deadlines
  { text: 'The trip letter has gone home. Slips back by Friday please' },
  { text: 'Two places left on the ski trip. Deposits by 22 May on ParentPay' },
  { text: 'Kit list for the residential is in book bags tonight' },
  { text: 'DofE sign-up closes Friday at noon. Talk to Mr Ahmed' },
  { text: 'Trip money for Y4 is due on Monday. Thank you!' },
  { text: 'Lost: one PE kit. Found: eleven. Collect from reception by Thursday' },
  { text: 'The new minibus arrives on Thursday at 2, come and see it on the playground' },
];
