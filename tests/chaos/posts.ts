/** What the person of the chaos run writes, and the school's policy while they do. */
export const SCHOOL = {
  schoolName: 'Park Hill Primary',
  accounts: ['ParkHillPrimary | school | the school', 'ParkHillY4 | class | Year 4'],
  mode: 'enforce',
  // An answer holds for one draft here, so that the next one with the name is asked about again.
  rememberAnswersDays: 0,
};

export const HANDLES = ['ParkHillPrimary', 'ParkHillY4'] as const;
export type Handle = (typeof HANDLES)[number];

export const HARMLESS: readonly string[] = [
  'Well done Year 4 on a lovely assembly this morning! 🎉 #ParkHillPrimary',
  'What a day! 🌋\n\nYear 4 made volcanoes 👩‍🔬👨🏽‍🔬 and nobody was hurt.',
  'The hall floor is finished and it shines.\nThank you to everyone who moved chairs twice.',
  'Da iawn Blwyddyn 4! 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  'In maths this week: 1 + 1 = 2 <b>not html</b> & "quotes" \\ backslash',
];

/** With what the one-click change makes of it. */
export const RISKY: readonly (readonly [text: string, fixed: string])[] = [
  [
    'Well done Olivia Bennett on your maths certificate! 🎉',
    'Well done Olivia on your maths certificate! 🎉',
  ],
  [
    'Maths news\n\nWell done Olivia Bennett in Year 4!\nSee you soon',
    'Maths news\n\nWell done Olivia in Year 4!\nSee you soon',
  ],
  ['Olivia Bennett in Year 4 won the maths prize!', 'Olivia in Year 4 won the maths prize!'],
];

/** The first of two posts, when the words go out as the second of a thread. */
export const FIRST = 'Here is our week in the hall.';
