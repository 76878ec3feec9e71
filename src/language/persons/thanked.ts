import { type Around, SAYS } from './around.ts';

/** "Thank you to X for the dictionaries": thanks go to grown-ups as well, so that what they are for tells less. */
export function thanked(a: Around, from: number, reach = 8): boolean {
  // "Thank you to our coaches for giving up their Saturdays, and to X for the pitch".
  const also = a.word(from - 1) === 'to' && /^(?:and|also|&|,)$/.test(a.word(from - 2));
  for (let j = from - 1; a.here(j) && j >= from - (also ? 30 : reach); j--)
    if (a.says(j, SAYS.thank)) return true;
  return false;
}

/** Does anybody thank, in the sentence, before token `end`: "Cheers X and Y for running the raffle"? */
export function isThanksBefore(a: Around, end: number): boolean {
  for (let j = a.low; j < end; j++) if (a.says(j, SAYS.thank) || a.word(j) === 'cheers') return true;
  return false;
}
