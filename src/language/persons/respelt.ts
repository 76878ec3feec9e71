import type { Doc, Token, View } from '../../engine/doc.ts';
import type { RegisterLookup, Setting } from '../../engine/setting.ts';
import { CUE, cueOf } from '../cues.ts';
import { SLOTS } from '../kept.ts';
import { ByHash } from '../lexicon/by-hash.ts';
import { entryAtToken, entryOf } from '../lexicon/entry.ts';
import { type Known, know, NOTHING } from '../lexicon/know.ts';
import { docOf } from '../read.ts';
import { setOf } from '../sets.ts';
import { heldBy } from './held.ts';
import { FOREIGN, levelsOf } from './levels.ts';
import { isPart, PART } from './parts.ts';

/*
 * Slips of the pen in ordinary words: "Callum plese bring your kit", "the auhtor Piers Tolland", "player of the macth". No
 * list has such a word, so that beside a name it would be taken for a family name, and what it says would be lost.
 */

/** Shorter words are a letter away from too many others; so short is a word only where its writer uses capitals. */
const LEAST = 4;
const UNMARKED = 5;
/** So long is a word with a capital, and such a word where a letter is wanting: many names are a letter from a word. */
const CAPITAL = 7;
const CAPITAL_WANTING = 9;
const LETTERS = 'etaoinsrhldcumfpgwybvkxjqz';

/** An ordinary word that a slip may stand for, and whether a letter was left out. */
type Meant = { readonly word: string; readonly common: number; readonly wanting: boolean };

/** The words that are meant, by what was written; of what was written only a hash is kept. */
const kept = new ByHash<Meant | null>(11);

/** How common a word is, where it is hardly a name; of those that are names too only the very commonest count. */
function ordinary(word: string): number {
  const { given, family, common } = know(word);
  return given < 2 && family < 2 ? common : common < 5 ? 0 : 4;
}

/** Two letters the wrong way round, or one twice: "agian", "playyed". */
function* turned(word: string): Generator<string> {
  for (let i = 1; i < word.length; i++) {
    const [before, after] = [word.slice(0, i), word.slice(i + 1)];
    if (word[i] !== word[i - 1]) yield word.slice(0, i - 1) + word[i] + word[i - 1] + after;
    // "ddarllen", "bardd": the Welsh have it so.
    else if (i > 1 && !(word[i] === 'd' && after === '')) yield before + after;
  }
}

/** One letter left out: "tody", "finshed". */
function* filled(word: string): Generator<string> {
  for (let i = 1; i < word.length; i++)
    for (const letter of LETTERS) yield word.slice(0, i) + letter + word.slice(i);
}

function best(words: Iterable<string>, least: number, wanting: boolean): Meant | null {
  let found: Meant | null = null;
  for (const word of words) {
    const common = ordinary(word);
    if (common >= least && common > (found?.common ?? 0)) found = { word, common, wanting };
  }
  return found;
}

/** Shortened words without their apostrophe: "Finn whos new". */
const SHORTENED = new Map(
  "who's there's here's where's what's she's isn't wasn't aren't weren't didn't doesn't hasn't haven't wouldn't couldn't shouldn't don't you're they're you've they've we've it'll you'll they'll that'll"
    .split(' ')
    .map((word) => [word.replace("'", ''), word]),
);

/** The word that is meant by one that hardly any list has: "auhtor" → "author". Asked once for each word. */
function meant(word: string, hash: number): Meant | null {
  const known = kept.of(hash);
  if (known !== undefined) return known;
  const shortened = SHORTENED.get(word);
  if (shortened !== undefined) return kept.keep(hash, { word: shortened, common: 5, wanting: true });
  const asked = /^[a-z]{4,20}$/.test(word) && cueOf(word) === 0 && !isPart({ entry: entryOf(word) }, ~0);
  if (!asked) return kept.keep(hash, null);
  const full = best(turned(word), 3, false);
  return kept.keep(hash, best(filled(word), Math.max(4, (full?.common ?? 0) + 1), true) ?? full);
}

/** What may stand at the end of a clause behind somebody's name. */
const WHEN = setOf('again today please tonight tomorrow yesterday too');
/** What stands behind a whole name as well as behind a first name. */
const BEHIND_NAMES = setOf('and & n of in from who for with has is was at on by to year yr');

/**
 * May the word at `i`, which some list has as a rare name, be an ordinary one? In small letters behind a capital, and only
 * where the sentence goes on with it: "Blake wroe his own", but "well done Blake wroe!"; or between a word in small letters
 * and a capital: "a lizard caled Kevin".
 */
function isNoName(tokens: readonly Token[], i: number, { word, common }: Meant): boolean {
  const { shape, sentence } = tokens[i] as Token;
  if (shape !== 'lower' || common < 4) return false;
  if (WHEN.has(word)) return usesCapitals(tokens);
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (next?.kind !== 'word' || next.sentence !== sentence || before?.kind !== 'word') return false;
  if (before.shape === 'lower') return next.shape === 'cap';
  return before.shape !== 'caps' && (word.endsWith('ing') || !BEHIND_NAMES.has(next.folded));
}

const usesCapitals = (tokens: readonly Token[]): boolean => tokens.some(({ shape }) => shape === 'cap');

/** Two small words of another language in a sentence: its words are no slips. */
function isAbroad(tokens: readonly Token[], i: number): boolean {
  const { sentence } = tokens[i] as Token;
  let count = 0;
  for (const token of tokens)
    if (token.sentence === sentence && token.kind === 'word' && token.shape === 'lower')
      if ((levelsOf(token.folded, entryAtToken(token)) & FOREIGN) !== 0) count++;
  return count >= 2;
}

/** May the word at `i` be read as another one? What a register holds and what a title stands before are names. */
function wordAt(tokens: readonly Token[], i: number, register: RegisterLookup | undefined): string | null {
  const token = tokens[i] as Token;
  const { text, folded, hash, first, shape, written } = token;
  const { length } = folded;
  const before = tokens[i - 1];
  if (shape === 'cap' && length < CAPITAL) return null;
  const instead = meant(folded, hash);
  // "Freya Mills on Wedensday": within a sentence of words with a capital a day or month alone.
  if (
    instead === null ||
    (shape === 'cap' && !first && !isPart({ entry: entryOf(instead.word) }, PART.calendar))
  )
    return null;
  const entry = entryAtToken(token);
  if (entry.known !== NOTHING && !isNoName(tokens, i, instead)) return null;
  if (length < UNMARKED && (!usesCapitals(tokens) || isBeforeRare(tokens, i))) return null;
  if (shape === 'cap' && (instead.common < 4 || (instead.wanting && length < CAPITAL_WANTING))) return null;
  if (before?.kind === 'word' && (cueOf(before.folded) & CUE.title) !== 0) return null;
  if (isAbroad(tokens, i) || (register && heldBy(register).of(text, folded, entry, written) !== 0))
    return null;
  return instead.word;
}

/** Does hardly any list have the word? */
const isRare = ({ common, given, family, own, place }: Known): boolean =>
  common === 0 && given < 2 && family < 3 && !own && !place;

/** "Joseph - tadi chikwanha": what follows is no ordinary word, so that both may be a name. */
function isBeforeRare(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next?.kind === 'word' && (next.shape !== 'lower' || entryAtToken(next).known.common === 0);
}

/** A view with its slips read as the words that are meant; the view itself where there are none. */
function respeltView(view: View, register: RegisterLookup | undefined): View {
  const { tokens } = view;
  let read: Token[] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || (token.shape !== 'lower' && token.shape !== 'cap')) continue;
    if (token.folded.length < LEAST || !isRare(entryAtToken(token).known)) continue;
    const word = wordAt(tokens, i, register);
    if (word === null) continue;
    const entry = entryOf(word);
    read ??= tokens.slice();
    read[i] = { ...token, folded: word, hash: entry.hash, entry };
  }
  return read === undefined ? view : { ...view, tokens: read, kept: new Array<unknown>(SLOTS) };
}

/**
 * The post as it was meant: ordinary words with a slip of the pen are read as those words, by their tokens alone. The
 * text and every place in it stay as they are written; file names and what a register holds are left alone.
 */
export function respelt(doc: Doc, { register }: Pick<Setting, 'register'>): Doc {
  let changed = false;
  const views = doc.views.map((view) => {
    const read = view.id.startsWith('file[') ? view : respeltView(view, register);
    changed ||= read !== view;
    return read;
  });
  return changed ? docOf(doc.post, views) : doc;
}
