/** The school of most browser tests, and the two posts that they send for it. */
export const PARK_HILL = {
  schoolName: 'Park Hill Primary',
  accounts: ['ParkHillPrimary | school | the school'],
  mode: 'enforce',
};

export const RISKY = 'Well done Olivia Bennett on your maths certificate!';
// About nobody's pupils: where the page hides the account, news of a class is asked about, and rightly so.
export const SAFE = 'The office has a blue box for harvest tins. Thank you all! 🎉 #ParkHillPrimary';
