import type { Draft } from '../../support/school.ts';

const message: Draft = { kind: 'message' };

/** Private contacts as people really write them, with the words that must be marked. */
export const contactsToo: readonly (readonly [text: string, marked: string, draft?: Draft])[] = [
  ['Wreath making: tell Jo on 07700 900441 if you are coming', '07700 900441'],
  ['Lifts to the match: Ali’s dad, 07700900882', '07700900882'],
  ['ring our Bev at home 01632 960744 after tea', '01632 960744'],
  ['email the photos to me at home, pam.tully61@btinternet.com', 'pam.tully61@btinternet.com'],
  ['Costume returns to dev.kaur@mail.example please', 'dev.kaur@mail.example'],
  ['Her mum is on tasha_lou@protonmail.com', 'tasha_lou@protonmail.com', message],
  ['Raffle prizes can be left at 9 Larch Rise', '9 Larch Rise'],
  ['Collect the costumes from Pat, 22 Station Road, TQ9 5QQ', '22 Station Road, TQ9 5QQ'],
  ['She is BT47 6QR so pick-up at the war memorial is best', 'BT47 6QR', message],
  ['I live round the corner in EH12 7TB, happy to share lifts', 'EH12 7TB'],
  ['sleepover is at ours, 31 Pinfold Crescent', '31 Pinfold Crescent'],
  ['Find him on insta, @kieran.bmx08', '@kieran.bmx08'],
  ['add our Niamh on snap niamhy_09', 'niamhy_09'],
  ['Mr Jones’s own number is 07700 900 613', '07700 900 613'],
  ['WhatsApp me +44 7700 900127', '+44 7700 900127'],
  [
    'Flat 3, 118 Canal Street is where the bag was left, thanks for dropping it round',
    'Flat 3, 118 Canal Street',
    message,
  ],
  ['no signal here so use my home number, 028 9649 6012', '028 9649 6012'],
  ['send it to ella dot price at hotmail dot co dot uk', 'ella dot price at hotmail dot co dot uk'],
  ['Cards for Ron (our old caretaker) to 6 Tyning Court, BA2 9ZZ', '6 Tyning Court, BA2 9ZZ'],
  ['Join the mums’ chat: chat.whatsapp.com/Kq81LmzPo', 'chat.whatsapp.com/Kq81LmzPo'],
  [
    'The minibus will drop Ewan at The Old Smithy, Kirk Brae, as it is on the way',
    'The Old Smithy, Kirk Brae',
    message,
  ],
  ['Emergency phone this weekend is Mr Ahmed, 07700 900019', '07700 900019'],
  ['O7700 900 331 is the new number for gran', 'O7700 900 331', message],
  [
    'message the coach: zero seven seven double zero nine double zero four one two',
    'zero seven seven double zero nine double zero four one two',
  ],
];

/** The school's own, public bodies' and firms' contacts. */
export const publicToo: readonly (readonly [text: string, draft?: Draft])[] = [
  ['Ring the office on 01632 960012 before 9am'],
  ['Childline is free on 0800 1111'],
  ['Write to us at Ashdown Park School, Orchard Lane, TN1 2AB'],
  ['Box office at the Civic: 01632 960555'],
  ['The uniform shop has moved to 44 High Street'],
  ['Report it to the council on 0300 123 4567'],
  ['Book with the coach firm on 01632 960231, office hours'],
  ['admissions@kent.gov.uk will help you'],
  ['Visit the museum at 12 Castle Street, TN1 5XY'],
  ['Sat nav for the away match: the club’s ground is TN4 9QQ'],
  ['Year 9 wrote to 10 Downing Street'],
  ['pta@ashdownpark.sch.uk for stalls'],
  ['hello@brightcoaches.example for a quote'],
  ['Follow @AshdownSci for the rocket launch'],
  ['The concert is at St Mark’s Church, 8 Church Road, TN2 4RR'],
  ['We raised £1,204.55 and walked 07.30 to 16.30'],
];
