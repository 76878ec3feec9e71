import type { View } from '../../engine/doc.ts';
import { setOf } from '../sets.ts';
import type { Around } from './around.ts';
import type { Context } from './context.ts';

/*
 * Whose a song, a musical or a book is, told as on a programme or a title page: "Words: X. Music: Y".
 */

const WORDS =
  'words lyrics lyric lyricist libretto librettist book text script screenplay screenplays verses';
const MUSIC = 'music tune melody score composer composed arranger arranged arr';
const LABELS = setOf(WORDS, MUSIC);
/** One of these labels, and something behind it: "Words and music by X", "lyrics: Y", "arr. Z". */
const labelled = (labels: string): RegExp =>
  new RegExp(
    String.raw`\b(?:${labels.replaceAll(' ', '|')})\.?(?: and (?:lyrics|music))?(?: (?:is |are )?by\b| ?[:–—-] ?| )\S`,
  );
const WORDS_BY = labelled(WORDS);
const MUSIC_BY = labelled(MUSIC);
/** A work of the school's own: the song that a class wrote, the single that is out, what won the contest. */
const OWN_WORK =
  /\b(?:(?:our|own|original|new|school) (?:\S+ ){0,2}(?:songs?|single|raps?|anthem|carols?|musical|plays?|hymn|jingle|video|shanty|panto|production|nativity|composition)|songwrit\w+|compositions?|competition|winners?|winning|(?:words|lyrics|music|tune|script|melody|verses)(?: and \w+)?(?: by|:) (?:our|the|some|all|year|yr|class|pupils|children|students|[yps]\d|\d|ks\d)\S*)\b|\((?:year |yr |[yps])?\d/;

/** What is printed and sold, or sung by a choir: hymns, carols, musicals, and what has a libretto. */
const PUBLISHED =
  /\b(?:hymns?|carols?|anthems?|choirs?|choral|we sang|sang|singing|sing|tickets?|book and lyrics|libretto|text|musicals?|shows?|cast|programme|services?|worship|produced|rehearsals?|evensong|mass|psalm|spiritual|arr|arranged)\b/;
/** A first performance of what somebody here wrote, or those who play in a band of the school. */
const PREMIERE =
  /\b(?:first (?:ever )?performance|premi\S+|debut|world first|drums|bass|vocals|lead guitar)\b/;

/** Those who write what a school prints or sings from a book: "Carol 2:", "text:", "arr.", "'Winter Moon' (words …". */
const PRINTED =
  /\b(?:arr\.|arranged by|op\.|opus|libretto|librettist|text ?:|book and lyrics|publish\w+|written by .{3,40} illustrated by|(?:hymn|carol|anthem|psalm|spiritual) ?\d* ?:|(?:hymn|carol|anthem|psalm)(?: (?:this|on|for) \w+)+ ?:)|['’”"] ?\((?:words|lyrics|music)\b/;
/** Children are told of, or praised: they may have written it. */
const YOUNG =
  /\b(?:pupils?|students?|children|boys|girls|year \w+|yr ?\w+|y\d+s?|ks\d|gcses?|a-?levels?|btec|talent\w*|proud\w*|well done|congrat\w*|bravo|amazing|brilliant|clever)\b/;
/** Who sings or plays is told apart from whoever wrote it. */
const SUNG_BY = /\b(?:(?:sung|performed|played) by|singers? ?:) ?[^.!?\n]*/;
/** May a name that nobody knows be whoever wrote something beside one that is known? */
export const isSungProgramme = ({ folded }: View): boolean => {
  const rest = folded.replace(SUNG_BY, '');
  return (rest !== folded || PRINTED.test(folded)) && !YOUNG.test(rest) && !OWN_WORK.test(folded);
};

/** Does the post tell whose words and whose music a work of somebody else has? */
const isProgramme = ({ folded }: View): boolean =>
  WORDS_BY.test(folded) &&
  MUSIC_BY.test(folded) &&
  PUBLISHED.test(folded) &&
  PRINTED.test(folded) &&
  !YOUNG.test(folded) &&
  !OWN_WORK.test(folded) &&
  !PREMIERE.test(folded);

/** Does such a label stand before the name, past its "by", colon or dash? */
function isLabelled(a: Around, from: number): boolean {
  let j = from - 1;
  if (a.word(j) === 'by' || /^[:.–—-]$/.test(a.word(j))) j--;
  return a.here(j) && LABELS.has(a.word(j));
}

/** "Words X, music Y", "Lyrics: X. Music: Y", "Book and lyrics by X, music by Y": those who wrote what is sung or played. */
export function authored(a: Around, from: number, ctx: Context): void {
  if (ctx.tie >= 3 || ctx.titled || ctx.classed) return;
  if (isLabelled(a, from) && isProgramme(a.view)) asAuthor(ctx, 'whose words or music a work has');
}

/** Puts down why the name is that of whoever wrote or composed something. */
export function asAuthor(ctx: Context, why: string): void {
  ctx.learn = true;
  ctx.office = true;
  ctx.pupil = Math.min(ctx.pupil, 1);
  ctx.tie = 0;
  ctx.adult += 5;
  ctx.why.push(why);
}

const NAMES = String.raw`(?:\p{Lu}[^.!?\n:]{2,40}(?: and|,|&) )?$`;
const CREDIT = new RegExp(
  String.raw`\b(?:words|lyrics|libretto|book|music|score|script|choreography|directed|written|story)(?: and (?:lyrics|music))?(?: by|:) ${NAMES}`,
  'iu',
);
const AUTHOR = new RegExp(
  String.raw`\b(?:words|lyrics|libretto|book|music|score|script|text|tune|illustrated|illustrations|adapted|translated|translation|arranged)(?: and (?:lyrics|music|illustrated))?(?: by|:) ${NAMES}`,
  'iu',
);
/** Does a credit lead to the name that begins at `start`, so that whoever plays in the work is not of its company? */
export const isCreditAt = (text: string, start: number): boolean =>
  CREDIT.test(text.slice(Math.max(0, start - 70), start));
/** The same for those who write, compose or draw, and not for those who stage it in a school. */
export const isAuthorAt = (text: string, start: number): boolean =>
  AUTHOR.test(text.slice(Math.max(0, start - 70), start));
