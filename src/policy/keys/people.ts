import * as check from '../checks.ts';
import { accountLine, nameLine } from '../entries.ts';
import { choice, lines, list, text } from '../key.ts';

/** Accounts, and who may be named. */
export const peopleKeys = {
  accounts: lines(
    {
      group: 'Accounts',
      title: 'School accounts',
      description:
        'One account a line: handle | kind | what it is about. Kinds: school, class, department, role, professional (a teacher’s own), third-party (PTA). Kind may be left empty. All other handles count as personal.',
      example: ['ParkHillPrimary | school | whole school', 'ParkHillY4 | class | Year 4 (Willow 4W, Elm 4E)'],
      columns: ['handle', 'kind', 'about'],
    },
    accountLine,
  ),
  followAllowed: list(
    {
      group: 'Accounts',
      title: 'Handles that may be followed',
      description: 'A school account may follow these without being asked.',
      example: ['BBCBitesize', 'metoffice'],
    },
    { check: check.handle, clean: check.bareHandle },
  ),
  messagesAllowed: list(
    {
      group: 'Accounts',
      title: 'Handles that may be messaged',
      description: 'Direct messages to these are never stopped, whatever “Direct messages” says.',
      example: ['ParkHillFriends'],
    },
    { check: check.handle, clean: check.bareHandle },
  ),
  mentionsAllowed: list(
    {
      group: 'Accounts',
      title: 'Handles that may be mentioned',
      description: 'Authors, clubs and museums whose handle looks like a person’s name.',
      example: ['MichaelRosenYes'],
    },
    { check: check.handle, clean: check.bareHandle },
  ),
  staff: list(
    {
      group: 'People',
      title: 'Staff, governors and regular visitors',
      description:
        'Names as the school writes them, with a role behind them or not: “Mr Tom Dunmore (caretaker)”. They may be named in full.',
      example: ['Mrs Joanna Harcourt', 'Dr Yusuf Karim'],
    },
    { check: check.name },
  ),
  allowedNames: lines(
    {
      group: 'People',
      title: 'Names that may be published',
      description:
        'One name a line: name | reason | last day (year-month-day). After the last day the name is asked about again.',
      example: ['Isaac Newton | our house', 'Amara Okoye | head girl, 18, agreed | 2027-07-20'],
      columns: ['name', 'reason', 'until'],
    },
    nameLine,
  ),
  neverName: list(
    {
      group: 'People',
      title: 'Never to be named',
      description:
        'Names that must not be published in any form, and the poster is not told why. Policy can be read by anyone at the computer: a never-name column in the register is safer.',
      example: [],
      sensitive: true,
    },
    { check: check.name },
  ),
  register: list({
    group: 'People',
    title: 'Pupil register (fingerprints)',
    description:
      'The lines that “Export register” or the register command writes. They hold fingerprints, no names. Keep each line as it is; their order does not matter.',
    example: [],
    sensitive: true,
  }),
  registerAddress: text(
    {
      group: 'People',
      title: 'Address of the register',
      description:
        'Where the register lies, beside “Checksum of the register”: an https:// address inside the school. Needs a build with a network (docs/network.md); the usual build fetches nothing and says so.',
      example: 'https://intranet.parkhill.sch.uk/gatepost-register.txt',
    },
    '',
    check.secureAddress,
  ),
  registerSha256: text(
    {
      group: 'People',
      title: 'Checksum of the register',
      description:
        'SHA-256 of the file at “Address of the register”. A file with another sum is not used, and the last good one stays.',
      example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    },
    '',
    check.sha256,
  ),
  nameStyle: choice(
    {
      group: 'People',
      title: 'How pupils may be named',
      description: 'first: first name alone. first-initial: first name and initial. none: no names at all.',
      example: 'first',
    },
    ['first', 'first-initial', 'none'],
    'first',
  ),
  namesWithPhotos: choice(
    {
      group: 'People',
      title: 'Names beside photos',
      description:
        'never: if photo, no name. first-name: a first name may stand. full-with-permission: full names where permission is recorded.',
      example: 'never',
    },
    ['never', 'first-name', 'full-with-permission'],
    'never',
  ),
};
