import type { Mark } from '../src/cli/score.ts';
import { FNV_BEGIN, goneOn } from '../src/language/fnv.ts';
import type { Field } from '../src/post.ts';
import type { LabelledPost } from './train/cases.ts';

/** A name of two words in another form; `other` is a word that may stand in it too: a middle name, a second half. */
type Written = (given: string, family: string, other: string) => string;

const small = (text: string): string => text.toLowerCase();
const capitals = (text: string): string => text.toUpperCase();

/** How staff write one name in the middle of an ordinary post (the forms of "Names" in the catalogue of rules). */
const OF_NAMES: Readonly<Record<string, Written>> = {
  capitals: (given, family) => `${capitals(given)} ${capitals(family)}`,
  'family in capitals': (given, family) => `${given} ${capitals(family)}`,
  'family in capitals first': (given, family) => `${capitals(family)} ${given}`,
  'family first': (given, family) => `${family} ${given}`,
  'small letters': (given, family) => `${small(given)} ${small(family)}`,
  'family in small letters': (given, family) => `${given} ${small(family)}`,
  'given in small letters': (given, family) => `${small(given)} ${family}`,
  'middle name': (given, family, other) => `${given} ${other} ${family}`,
  'middle letter': (given, family, other) => `${given} ${other[0]} ${family}`,
  'byname in quotes': (given, family, other) => `${given} "${other}" ${family}`,
  'byname in curly quotes': (given, family, other) => `${given} ‘${other}’ ${family}`,
  'double family name': (given, family, other) => `${given} ${family}-${other}`,
  'two family names': (given, family, other) => `${given} ${family} ${other}`,
  'double given name': (given, family, other) => `${given}-${other} ${family}`,
  'an emoji between': (given, family) => `${given} 🌟 ${family}`,
  'a line break between': (given, family) => `${given}\n${family}`,
  'two blanks between': (given, family) => `${given}  ${family}`,
  'zero-width noise': (given, family) => `${given[0]}\u200B${given.slice(1)} ${family}`,
  'family, then given in brackets': (given, family) => `${family} (${given})`,
  tag: (given, family) => `#${given}${family}`,
};

/** How whole posts are written. */
const OF_POSTS: Readonly<Record<string, (text: string) => string>> = {
  'a post in small letters': small,
  'a post in capitals': capitals,
  'a post without stops': (text) => text.replace(/[,.;:!?]/g, ''),
  'a post without emoji': (text) => text.replace(/\p{Extended_Pictographic}\uFE0F?/gu, ''),
};

/** What else may be said in the same post, which says nothing of whom it names. */
const BESIDE: Readonly<Record<string, (text: string) => string>> = {
  'a sentence before': (text) => `What a brilliant morning in the hall. ${text}`,
  'thanks behind': (text) => `${text} Huge thanks to our wonderful PTA for the cakes.`,
  'staff behind': (text) => `${text} Mrs Hartley is very proud.`,
  'governors behind': (text) => `${text} Governors met last night.`,
  'a line behind': (text) => `${text}\n\nSee our website for details.`,
  'news of staff behind': (text) =>
    `${text}\n\nStaffing for September has gone home. Thanks to our peri team.`,
  'news of staff before': (text) => `Staff quiz tonight. Meet the teachers is on Thursday.\n\n${text}`,
  'long ago behind': (text) => `${text}\n\nThe school opened in 1908. War memorial visit on Tuesday.`,
  'writers behind': (text) =>
    `${text}\n\nBorrow one for two weeks, or three if nobody asks for it, and bring it back with all of its pages please, dog or no dog. New on the shelf: Malorie Blackman, Michael Rosen, Alice Oseman.`,
  'a vote behind': (text) => `${text}\n\nName our new hamster by Friday.`,
};

export const FORMS: readonly string[] = [OF_NAMES, OF_POSTS, BESIDE].flatMap((forms) => Object.keys(forms));

/** Words that may be a given name and a family name alike. */
const OTHERS = [
  'Rose',
  'Lee',
  'James',
  'Noor',
  'Ali',
  'Wyn',
  'Grace',
  'Amir',
  'Cole',
  'Reid',
  'Martin',
  'Jude',
];

/** Two words with capitals that stand alone: names of people, and of much else. */
const PAIR =
  /(?<![\p{L}\p{N}#@/.'’-]|\p{Lu}\p{Ll}+ )(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) (\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?![\p{L}\p{N}]|-\p{L}| \p{Lu}\p{Ll})/gu;
const TITLE = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Lady|Year|Class|Team|The|Our|Well|Happy)$/;
/** Fields of which the words are read as words, not file names and links. */
const WORDS = /^(?:text|part|alt|quote|poll)/;

/** A number that is always the same for the same words. */
const chance = (text: string): number => goneOn(FNV_BEGIN, text) >>> 0;

/**
 * The post with the plain names in it written in another form, those that `which` takes, and its marks with them;
 * `null` where nothing changes. Names of grown-ups and of things are written so too: the form alone says nothing of who
 * somebody is.
 */
export function written(
  labelled: LabelledPost,
  form: string,
  which: (pair: string) => boolean,
): LabelledPost | null {
  const whole = OF_POSTS[form] ?? BESIDE[form];
  const now = new Map<string, string>();
  const text = (was: string): string =>
    whole
      ? whole(was)
      : was.replaceAll(PAIR, (pair: string, given: string, family: string) => {
          if (TITLE.test(given) || !which(pair)) return pair;
          const other = OTHERS[chance(pair) % OTHERS.length] as string;
          const name = (OF_NAMES[form] as Written)(given, family, other);
          now.set(pair, name);
          return name;
        });
  const fields = labelled.post.fields.map(
    (field): Field =>
      (form in BESIDE ? field.id === 'text' : WORDS.test(field.id))
        ? { ...field, text: text(field.text) }
        : field,
  );
  if (fields.every((field, i) => field.text === labelled.post.fields[i]?.text)) return null;
  const quote = (was: string): string => {
    if (whole) return OF_POSTS[form]?.(was) ?? was;
    for (const [pair, name] of now) if (was.includes(pair)) return was.replace(pair, name);
    return was;
  };
  const marks = (all: readonly Mark[]): Mark[] =>
    all.map((mark) => (WORDS.test(mark.in ?? 'text') ? { ...mark, quote: quote(mark.quote) } : mark));
  return {
    ...labelled,
    post: { ...labelled.post, fields },
    expect: marks(labelled.expect),
    either: marks(labelled.either),
  };
}
