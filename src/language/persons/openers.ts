import type { View } from '../../engine/doc.ts';
import { setOf } from '../sets.ts';
import type { Unit } from './units.ts';

/*
 * Words with which a new sentence begins behind a given name, where the full stop was left out: "Star of the week is Ellie
 * Come and see us", "goals from Max Huge thanks to all". From general knowledge of how schools write.
 */

/** What is asked of the reader, and what may follow it. */
const ASKS = setOf(
  'see come check click join bring meet visit look watch follow swipe tap book ring call email contact phone read listen tell give take make put save vote apply sign find get send keep support celebrate enjoy remember let help try pop drop wear order buy donate register share ask catch spot guess head scroll message text can',
);
const ASKED =
  'our us the you your a an all out this these those that what how who if it me my more below here up now over along everyone each every some any back down off next today tomorrow sure';
const BEHIND_ASKS = setOf(ASKED, 'in on to with from for about and through by into at');
/** The same behind a word that is a family name too: "Ellie Read and Max Cook in the final". */
const BEHIND_NAMES = setOf(ASKED);

/** Praise, thanks and news whose first word may be a family name, and what may follow. */
const PRAISES = setOf(
  'huge massive big great good amazing brilliant fantastic wonderful superb excellent lovely proud happy well super special thanks thank congratulations congrats welcome final thrilled delighted so very best special hope looking coming da children doors',
);
const BEHIND_PRAISE = setOf(
  'thanks thank you to well done congratulations congrats luck work job effort efforts news stuff day days time times team show start end week weekend all everyone so of shout shoutout respect for score result results birthday christmas easter halloween friday monday holidays proud wishes back forward soon up everybody mention fun teamwork progress see that iawn had have are were loved enjoyed open opens',
);

/** Small words, those of whom schools tell and what they announce; whatever follows in small letters. */
const BEGINS = setOf(
  "wow tonight tomorrow yesterday next everyone everybody nobody could would should can cannot do does did has have had is are was were don't doesn't didn't isn't aren't wasn't weren't won't can't couldn't please also then after before because when where why how what which who whose if as at by for from in into of on to with without under over one two three four five six seven eight nine ten eleven twelve many most some any each every both all only even still just not no yes here there hooray hurray whoop well",
  'children pupils students parents families carers staff teachers governors boys girls assembly attendance tickets photos photographs pictures pics details doors meanwhile however unfortunately sadly luckily finally thankfully lunch homework uniform swimming rehearsals rehearsal auditions trials nominations applications forms letters',
  'diolch llongyfarchiadau dewch cofiwch gwelwch mae roedd bydd bu oes ydych dyma dyna heddiw yfory neithiwr ddoe nos bore prynhawn braf',
);

/**
 * Does the word at `u` begin a sentence of its own, behind a given name and no full stop? Only where it has a capital, is a
 * common word and goes on in small letters.
 */
export function beginsAnew({ tokens }: View, u: Unit): boolean {
  if (u.common < 3 || u.token.shape !== 'cap' || u.style === 'title' || u.token.first) return false;
  const next = tokens[u.at + 1];
  if (next?.kind !== 'word' || next.shape !== 'lower' || u.possessive) return false;
  if (u.family < 2 && BEGINS.has(u.word)) return true;
  if (ASKS.has(u.word)) return (u.family < 2 ? BEHIND_ASKS : BEHIND_NAMES).has(next.folded);
  return PRAISES.has(u.word) && BEHIND_PRAISE.has(next.folded);
}
