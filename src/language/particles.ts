/** Those that a family name may begin with: not "y" and "e", which as lone capitals are initials. */
export const LEADING_PARTICLES =
  'de da do dos das del della dela delle di du des dal la le las los van von der den ter zu zur al el ul bin bint binti ibn abu abou ap ab ferch verch mac mc nic ni nig fitz o st san';

/**
 * Small words that belong to a family name, of all traditions that schools here meet, in small letters or with a
 * capital. Where a room takes fewer, a word of these says something else there as well. (`register/names/particles.ts`
 * has a list of its own: what a register stores depends on it.)
 */
export const PARTICLES = `${LEADING_PARTICLES} y e wa`;

/** Those that many write as one with the word behind them: "DeSouza", "#macgregor", "ApIwan". */
export const JOINING = 'de da dos del la le du van von di al el abu o mac mc bin ap fitz';
