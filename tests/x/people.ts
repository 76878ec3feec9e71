/**
 * The invented people of the practice page: accounts that can sign in, and posts in the timeline.
 * Shared by the page and its server. Nobody here exists.
 */

export type Person = {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly bio: string;
  readonly colour: string;
  readonly protectedPosts?: boolean;
};

/** Accounts that the switcher offers: the school's, one class's, and a teacher's own. */
export const ACCOUNTS: readonly Person[] = [
  {
    id: '1000000001',
    handle: 'ParkHillPrimary',
    name: 'Park Hill Primary School',
    bio: 'News from Park Hill Primary, Wendlebury. Please ring the office with questions: we do not answer here.',
    colour: '#1f6f54',
  },
  {
    id: '1000000002',
    handle: 'ParkHillY4',
    name: 'Park Hill Year 4',
    bio: 'What Year 4 are learning at Park Hill Primary.',
    colour: '#b4531f',
  },
  {
    id: '1000000003',
    handle: 'jo_harlow_reads',
    name: 'Jo Harlow',
    bio: 'Books, hills, bread. All views mine.',
    colour: '#5b4b9a',
  },
];

/** People who appear in the timeline but cannot sign in here. */
export const OTHERS: readonly Person[] = [
  {
    id: '1000000011',
    handle: 'WendleburyLib',
    name: 'Wendlebury Library',
    bio: 'Story time on Saturdays.',
    colour: '#27608f',
  },
  {
    id: '1000000012',
    handle: 'TamBrackenbury',
    name: 'Tam Brackenbury',
    bio: 'Parent, runner, baker of flat cakes.',
    colour: '#8f2757',
  },
  {
    id: '1000000013',
    handle: 'MossSideTrust',
    name: 'Moss Lane Trust',
    bio: 'Nine schools, one kitchen garden.',
    colour: '#4b6b1f',
  },
  {
    id: '1000000014',
    handle: 'wren_y6_plays',
    name: 'Wren',
    bio: 'year 6 🎮 park hill',
    colour: '#8a6d1c',
  },
];

export type TimelinePost = {
  readonly id: string;
  readonly by: string;
  readonly text: string;
  readonly age: string;
  readonly photo?: string;
  /** The photo's description; X says "Image" where there is none. */
  readonly alt?: string;
};

/** The timeline as it stands at load. The second one names a child, with a class and a place. */
export const POSTS: readonly TimelinePost[] = [
  {
    id: '1900000000000000001',
    by: 'WendleburyLib',
    text: 'Our new picture books are on the low shelf by the window. Come and sit down with one. #LoveReading',
    age: '2h',
  },
  {
    id: '1900000000000000002',
    by: 'TamBrackenbury',
    text: 'So proud of Ottilie Brackenbury in Y4 at Park Hill, first place at the Wendlebury gala today! Thank you @ParkHillPrimary',
    age: '3h',
    photo: 'gala',
  },
  {
    id: '1900000000000000003',
    by: 'MossSideTrust',
    text: 'Applications for our teaching assistant posts close at noon on Friday. Details on our website.',
    age: '5h',
  },
  {
    id: '1900000000000000004',
    by: 'ParkHillPrimary',
    text: 'The hall floor is finished and it shines. Thank you to everyone who moved chairs twice.',
    age: '8h',
  },
  {
    id: '1900000000000000005',
    by: 'WendleburyLib',
    text: 'Our reading challenge has its winners. Come and see the wall.',
    age: '9h',
    photo: 'wall',
    alt: 'Ottilie Brackenbury from Year 4 with her certificate',
  },
  {
    id: '1900000000000000006',
    by: 'wren_y6_plays',
    text: 'new level out tonight',
    age: '10h',
  },
];

/** Anyone by handle; undefined when there is nobody of that name. */
export const person = (handle: string): Person | undefined =>
  [...ACCOUNTS, ...OTHERS].find((one) => one.handle.toLowerCase() === handle.toLowerCase());

/** Two letters for an avatar. */
export const initials = (one: Person): string =>
  one.name
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('')
    .slice(0, 2)
    .toUpperCase();
