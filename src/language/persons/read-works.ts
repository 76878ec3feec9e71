import type { View } from '../../engine/doc.ts';
import { keptWith } from '../kept.ts';
import { setOf } from '../sets.ts';
import type { Around } from './around.ts';
import { commonOf, givenOf, levelsOf } from './levels.ts';

const WORK = setOf(
  'novel memoir biography opera musical thriller trilogy titles cookbook sequel debut bestseller autobiography symphony concerto sonata',
);

const READS = setOf(
  'read reading reads rereading finished enjoying started starting studying study studied recommend recommends recommended borrow borrowed devoured devouring shelves copies copy paperback hardback audiobook',
);

/** Is a book that is read named before the "by" at `by`? */
function isRead(a: Around, by: number): boolean {
  for (let j = by - 2; a.here(j) && j > by - 14; j--)
    if (READS.has(a.word(j)) || (a.word(j) === 'book' && a.word(j + 1) === 'of')) return true;
  return false;
}

/** Where pupils write, send in and are judged: "our writing club", "the story prize". */
const WRITERS =
  /\b(?:young (?:writers?|authors?|poets?)|nanowrimo|creative writing|500 words|patron of reading|school magazine|our (?:own |very own )?(?:writers|authors|poets|zine|anthology)|(?:writing|writers'?|poetry|poets) (?:club|group|squad)|(?:stor(?:y|ies)|poetry|poems?|writing|haiku|limerick|flash fiction|writers'?)(?: \S+)? (?:competitions?|contests?|prizes?|awards?|entries|entry|slam|winners?|finalists?|shortlist|longlist)|(?:zine|anthology) (?:of|by|is))\b/;
/** The same where books of others are given, lent or read for it. */
const IN_PRINT =
  /\b(?:cop(?:y|ies)|signed|novels? by|books? by|paperbacks?|hardbacks?|published|publishers?|bookshops?|waterstones|librar(?:y|ian)|shelf|shelves|titles by|class (?:read|reader|text)|set text|(?:we're|are|been|currently|now|year \d+|y\d+) read(?:ing)? '|recommend(?:s|ed)?|carnegie|booker|book award)\b/;
/** Does the post tell of what pupils write, and of no book from a shelf? "The Clockmaker's Dog" by X is X's own there. */
export const ofYoungWriters = keptWith(
  ({ folded }: View): boolean => WRITERS.test(folded) && !IN_PRINT.test(folded),
);

/** Whose lists are of published books: "the Carnegie shortlist". */
const BOOK_PRIZES = setOf(
  "carnegie greenaway yoto booker waterstones costa nero jhalak branford boase lollies klaus flugge orwell women's kelpies pulitzer nobel wainwright baillie kate peter book books fiction reading unesco excelsior indie",
);
/** Is the list at `j` one of published books: "Carnegie shortlist", "the longlist for the Booker"? */
export function isBookList(a: Around, j: number): boolean {
  if (!/^(?:short|long)list(?:ed)?$/.test(a.word(j))) return false;
  for (let i = j - 1; i > j - 4 && a.here(i); i--) if (BOOK_PRIZES.has(a.word(i))) return true;
  if (!/^(?:for|of)$/.test(a.word(j + 1))) return false;
  return BOOK_PRIZES.has(a.word(j + 2)) || BOOK_PRIZES.has(a.word(j + 3));
}

/** "A memoir by X", "we are reading The Boy with the Bronze Axe by X": is a work that is read named before the "by" at `by`? */
export const isWorkBy = (a: Around, by: number): boolean =>
  (WORK.has(a.word(by - 1)) || (a.token(by - 1)?.shape !== 'lower' && isRead(a, by))) &&
  !ofYoungWriters(a.view);

/** What is done with books: "X has been reserved by three of you", "X is on loan". */
const LENT =
  /^(?:has|have|had) (?:now |already |just |finally )?been (?:reserved|borrowed|renewed|requested|returned to the library|re-?shelved|re-?ordered|taken out by|checked out)\b|^is (?:still |now |currently |already )?(?:on loan|overdue|out on loan|reserved|back on the shel(?:f|ves))\b/;
/** Is something told after the name that is told of books alone? */
export const isBorrowed = (a: Around, to: number): boolean =>
  a.here(to + 1) && /^(?:has|have|had|is)$/.test(a.word(to + 1)) && LENT.test(a.clause(to + 1, 1, 6));

/** "Half term read:", "What I'm reading:", "Bedside table:": leads to who wrote it and the title. */
const READING =
  /(?:^|[ ,])(?:(?:half[- ]term|weekend|holidays?|summer|easter|christmas|bedtime|current|next|last|latest|staff|staffroom|must|quick|good|great|my|train) (?:(?:re-?)?reads?|reading)|(?:currently|i'm|i am|staff) (?:re-?)?reading(?: (?:this|over|at|for|now)(?: \S+){0,3})?|bedside table|book ?swap)(?: (?:this|for|of)(?: \S+){1,2})? [:–—-]$/;
const OF_PUPILS =
  /\b(?:stars?|awards?|certificates?|budd(?:y|ies)|mass|competition|winners?|assembly|aloud|champions?)\b/;
/** "Half term read: X, The End of Tides": is the name of whoever wrote the title behind it? */
export function isTitleOf(a: Around, from: number, to: number): boolean {
  if (!/^[,–—:-]$/.test(a.word(to + 1)) || !/^[:–—-]$/.test(a.word(from - 1))) return false;
  const lead = a.clause(from - 1, -1, 12);
  if (!READING.test(lead) || OF_PUPILS.test(lead)) return false;
  const title = a.token(to + 2);
  if (!title || (title.shape !== 'cap' && !/^["'“‘]$/.test(title.text))) return false;
  if (/^(?:the|a|an)$/.test(title.folded) || title.kind !== 'word') return true;
  const levels = levelsOf(title.folded);
  return givenOf(levels) < 2 || commonOf(levels) >= 3;
}
