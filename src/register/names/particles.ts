/** Small words inside family names, of all traditions that schools here meet. Folded. They never name a child alone. */
export const PARTICLES: ReadonlySet<string> = new Set(
  (
    'de da do dos das del della di du des d la le las los lo van von vom der den het ter ten te op tot zu zum zur ' +
    'af av y e i al el ul ud ibn bin bint binti binte ben bat abu abou umm ap ab ferch verch mac mc nic ni nig ui mag ' +
    'o st san santa saint fitz a'
  ).split(' '),
);

/** Particles that belong so closely to the word behind them that both are often written as one ("MacGiolla"). */
export const JOINING: ReadonlySet<string> = new Set(
  'o mac mc mag nic ni st saint abu abou abd abdul fitz ap ab d'.split(' '),
);

/**
 * First words of double forenames by which a child is seldom called alone ("Muhammad Eesa" is called Eesa):
 * the word behind them counts as a first name of its own.
 */
export const HONORED_FIRST: ReadonlySet<string> = new Set(
  (
    'muhammad mohammed mohammad mohamed muhammed mohamad muhamad muhamed mohd md mohamud mohamoud syed sayed sayyid ' +
    'sayeda syeda abdul abd abdel abu umm bibi begum sheikh shaikh mir mirza haji hajji sri shri kumar'
  ).split(' '),
);
