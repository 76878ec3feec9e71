import { CUE } from '../cues.ts';
import { setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';
import type { Context } from './context.ts';
import { ofYoungWriters } from './read-works.ts';

/*
 * Whom lessons, shelves and screens hold: "Theorists: X, Y", "New in the library: X", "Class reader: The Long Tide by X".
 * From general knowledge.
 */

/** What no pupil is called, and lessons speak of. */
const THINKERS = setOf(
  'theorist theorists thinker thinkers practitioner practitioners sociologist sociologists psychologist psychologists',
  'philosopher philosophers economist economists playwright playwrights dramatist dramatists novelist novelists criminologist',
  'criminologists feminist feminists suffragette suffragettes suffragist suffragists abolitionist abolitionists chartist',
  'chartists reformer reformers monarchs theologian theologians geographers biologists physicists chemists choreographer',
  'choreographers sculptors behaviourist behaviourists functionalist functionalists marxist marxists composers illustrators',
  'historians painters architects pioneers olympians paralympians footballers songwriters lyricists',
  'screenwriters screenwriter filmmakers cricketers astronauts explorers monarchs naturalists',
);
/** The same where it hangs on a wall or is revised, for pupils are called so too. */
const CRAFTS = setOf(
  'artists scientists writers poets authors singers rappers photographers designers engineers inventors campaigners activists',
  'mathematicians entrepreneurs musicians actors athletes icons heroes trailblazers women players icons saints tudors dancers',
);
/** Where those who are known are shown, or when. */
const SHOWN = setOf(
  'wall walls display displays door doors corridor posters flashcards revision revise mocks quotes paper history stem month',
  'heritage theory theories curriculum spec specification module studies textbook essay essays coursework unit topic poster',
  'famous inspirational inspiring classic modern contemporary victorian local british african caribbean asian welsh',
);
/** What lends, sells or lists books, films and songs, before a colon or the end of a sentence. */
const SHELVES = setOf(
  'shelf shelves library bookshop bookshelf titles novels novel longlist longlisted fiction non-fiction paperbacks hardbacks',
  'kindle audiobooks audiobook playlist bestsellers bestseller author authors comics manga bookshelves',
  'shanties rhymes ballads folksongs songs',
  'historiography interpretations anthology biographies memoirs setlist soundtrack carnegie booker thrillers trilogy text texts reader readers',
);
/** Two words that say the same together. */
const FIRST_HALVES: Readonly<Record<string, ReadonlySet<string> | undefined>> = {
  book: setOf('of club award awards list lists fair'),
  books: setOf('award awards in by'),
  new: setOf('books titles copies releases'),
  signed: setOf('copies books'),
  reading: setOf('list lists now'),
  film: setOf('club of night'),
  library: setOf('choice'),
  lit: setOf('paper'),
};
/** Pupils and helpers of the same, and what they do there. */
const PUPILS_THERE = setOf(
  'sung singing sings soloist soloists performed performing solo solos duet duets written writing wrote composed',
  'monitor monitors librarian librarians assistant assistants helper helpers prefect prefects champion champions leader leaders',
  'buddy buddies ambassador ambassadors borrower borrowers winner winners competition review reviews reviewer reviewers team',
  'making cast crew club stars star entries entrants entry fines overdue reserved owe owes due return returned volunteers rota duty',
  'readers fair shadowers shadowing gang raffle tokens token vouchers voucher design designed certificate certificates',
);
const MOST_BACK = 26;

/** The colon before a list in which the name stands, or -1; only names, titles and small words may stand between. */
function colonBefore(a: Around, from: number): number {
  let j = from - 1;
  for (let n = 0; n < MOST_BACK && a.here(j); n++, j--) {
    const token = a.token(j);
    if (token?.text === ':') return j;
    if (token?.kind === 'newline') return -1;
    if (token?.kind !== 'word' || token.shape !== 'lower' || a.says(j, SAYS.small)) continue;
    if (!/^(?:by|with|at|in|on|to|for|from|back|dir|illus|is|my|that|you|from)$/.test(token.folded))
      return -1;
  }
  return -1;
}

/** "Our scientists: X", "Y9 artists: X": those of the school. */
const isOwn = (a: Around, i: number): boolean =>
  a.says(i - 1, SAYS.ofHis | SAYS.young) ||
  a.says(i - 2, SAYS.ofHis | SAYS.young) ||
  /^(?:of|in)$/.test(a.word(i + 1)) ||
  a.cue(i - 1, CUE.pupil | CUE.award);

/** Where those stand who fell in a war, and what tells of them. */
const FALLEN = setOf(
  'memorial cenotaph fallen war ww1 ww2 wwi wwii killed soldiers servicemen plaque armistice',
);
const OF_WAR =
  /\b(?:wars?|ww1|ww2|wwi|wwii|fell|fallen|remember(?:ed|ing|ance)?|armistice|poppy|poppies|regiment|lest we forget|memorial|wreaths?|1[89]\d\d)\b/;
/** Whose names go up on a plaque each year. */
const OF_PRIZES = setOf(
  "sports sport winner winners winner's winners' house prize music drama captain captains leavers champions reading honours swimming team",
);
/** "The seven names from the village memorial:", "WW1 names read by Y6:"; not "Read by:". */
function tellsOfFallen(a: Around, low: number, end: number): boolean {
  let [names, fallen, honour] = [false, false, false];
  for (let j = low; j < end; j++) {
    names ||= /^(?:names?|men|lads|roll|boys|soldiers)$/.test(a.word(j));
    fallen ||= FALLEN.has(a.word(j)) && !(a.word(j) === 'plaque' && OF_PRIZES.has(a.word(j - 1)));
    honour ||= a.word(j) === 'honour';
  }
  // A roll of honour is of those who won prizes as well.
  fallen ||= honour && OF_WAR.test(a.view.folded);
  return names && fallen && a.word(end - 1) !== 'by';
}

/** Does the label `low..end` tell of people or works that are known? */
function tells(a: Around, low: number, end: number): boolean {
  let crafts = false;
  let shown = false;
  let shelf = false;
  for (let j = low; j < end; j++) {
    const word = a.word(j);
    if (a.cue(j, CUE.praise) || (PUPILS_THERE.has(word) && word !== 'readers')) return false;
    if (THINKERS.has(word) && !isOwn(a, j)) return true;
    if (CRAFTS.has(word)) {
      if (isOwn(a, j)) return false;
      crafts = true;
    }
    shown ||= SHOWN.has(word);
    if (SHELVES.has(word)) {
      if (word === 'reader' && a.word(j - 1) !== 'class') return false;
      if (word === 'readers' && !/^(?:class|guided)$/.test(a.word(j - 1))) return false;
      shelf = true;
    }
    const pair = FIRST_HALVES[word];
    shelf ||= pair?.has(a.word(j + 1)) === true;
  }
  return (crafts && shown) || shelf;
}

/** Before "by" a work is named by its capital; these are what pupils make. */
const MADE = setOf(
  'review design drawing poem story report photo photos picture art artwork letter cover illustration recipe blog poster',
  'cake card model speech painting sculpture essay article interview words music solo reading performance dance goal goals',
);
/** What is read, near "by": "Class reader: The Long Tide by X", "two copies of Nightjar by X". */
const READ = setOf(
  'book books novel novels text texts reader copies copy library librarian shelf shelves title titles kindle bookshop fiction',
  'borrowed borrow reads read reading recommend recommends recommended chapter chapters paperback hardback audiobook signed',
  'graphic recommendation recommendations favourite trilogy sequel shortlisted longlisted shortlist longlist studying',
);

/** What a work in quotes is printed in or read as, which no pupil's is: "our class read", "from the anthology". */
const isBookish = (a: Around, j: number): boolean =>
  PRINTED.has(a.word(j)) ||
  (a.word(j) === 'read' && /^(?:class|next|our|new|latest|current|shared)$/.test(a.word(j - 1)));
const PRINTED = setOf(
  'novel novels reader copies copy librarian kindle paperback hardback audiobook trilogy sequel anthology chapter chapters borrowed recommend recommended',
);

/** "Library: X has borrowed 50 books", "Songs: Y on piano": what is done there by whom the label leads to. */
const isDoing = (a: Around, i: number): boolean =>
  a.here(i) && a.token(i)?.shape === 'lower' && DOES.has(a.word(i));
const DOES = setOf(
  'has have had is was won read reads got finished borrowed plays played reviewed recommends recommended chose chooses sang sings recited performed narrated dressed came loved asked on as',
);

/** Signs that the name is of somebody who is read, watched or learnt about. */
export function studied(a: Around, from: number, to: number, possessive: boolean, ctx: Context): void {
  if (ctx.tie >= 3 || ctx.titled) return;
  const before = a.word(from - 1);
  let known = false;
  if (THINKERS.has(before) && a.token(from - 1)?.shape === 'lower' && !isOwn(a, from - 1)) known = true;
  else if (before === 'by') {
    const work = a.token(from - 2);
    // The mark that closes a title: '"Nightjar" by X'.
    const quoted = work !== undefined && /["”'’»]$/.test(work.text);
    const named = quoted || (work?.kind === 'word' && work.shape !== 'lower' && !MADE.has(work.folded));
    if (named && !ofYoungWriters(a.view))
      for (let j = Math.max(a.low, from - 14); j < to + 8 && a.here(j) && !known; j++)
        known = (quoted ? isBookish(a, j) : READ.has(a.word(j))) && j !== from - 2;
  } else if (before === '.' && /^(?:dir|illus|trans|transl)$/.test(a.word(from - 2))) known = true;
  // "Library news: X's poem is up": no shelf holds what goes on about something of theirs.
  if (!known && !(possessive && a.token(to + 1)?.shape === 'lower') && !isDoing(a, to + 1)) {
    const colon = colonBefore(a, from);
    known =
      colon >= 0 &&
      ((tells(a, a.low, colon) && !(before === 'by' && ofYoungWriters(a.view))) ||
        tellsOfFallen(a, a.low, colon));
  }
  if (!known) return;
  ctx.learn = true;
  ctx.office = true;
  ctx.pupil = Math.min(ctx.pupil, 1);
  ctx.tie = 0;
  a.add('adult', 5, 'somebody who is read or learnt about');
}
