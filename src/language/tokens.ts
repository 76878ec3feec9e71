import type { Range, Token, TokenKind } from '../engine/doc.ts';

/**
 * Cuts a view into tokens and sentences. A word may hold apostrophes and hyphens inside ("O'Brien", "Lily-Mae",
 * "N'Diaye"); a possessive "'s" stays in the word and is taken off by those who need it (`bare`). Clock times and
 * scores stay one number token ("9.15", "3-2", "2:1", "4pm", "1st", "Y4" is a word).
 */
const TOKEN = new RegExp(
  [
    String.raw`(?<url>https?:\/\/[^\s<>"]*[^\s<>".,!?;:)\]'…]|(?<![\p{L}\p{N}@._-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:com|org|net|uk|wales|scot|cymru|london|edu|gov|info|io|co|me|tv|ly|gl|app|school|academy|eu|ie|link|page|site|online|to|be)(?![\p{L}\p{N}@-])(?:\/(?:[^\s<>"]*[^\s<>".,!?;:)\]'…])?)?)`,
    String.raw`(?<email>[\p{L}\p{N}._%+-]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,})`,
    String.raw`(?<hashtag>[#＃][\p{L}\p{N}_]*[\p{L}_][\p{L}\p{N}_]*)`,
    String.raw`(?<mention>@[A-Za-z0-9_]{1,20})`,
    String.raw`(?<word>\p{L}[\p{L}\p{N}]*(?:(?:['-](?=\p{L}))[\p{L}\p{N}]+)*(?:'(?=\s|$|[.,!?;:)]))?)`,
    String.raw`(?<number>\p{N}+(?:[.,:\/–-]\p{N}+)*(?:\p{L}+(?![\p{L}\p{N}]))?)`,
    String.raw`(?<emoji>(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2})[\p{M}\u{FE0F}\u{200D}\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}\p{Extended_Pictographic}]*)`,
    String.raw`(?<newline>\r?\n[\s]*)`,
    String.raw`(?<punct>\.{2,}|…|[^\s])`,
  ].join('|'),
  'gu',
);
const KINDS: readonly TokenKind[] = [
  'url',
  'email',
  'hashtag',
  'mention',
  'word',
  'number',
  'emoji',
  'newline',
  'punct',
];
const ENDS = new Set(['.', '!', '?', '…']);
/** Words whose full stop ends nothing. */
const ABBREVIATIONS = new Set(
  'mr mrs ms miss dr st sr jr prof rev revd fr sgt capt lt col maj cllr hon vs v etc no approx dept govt e.g i.e mt ft hr hrs min mins tel ext jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun'.split(
    ' ',
  ),
);

export type Tokens = { readonly tokens: readonly Token[]; readonly sentences: readonly Range[] };

/** Tokens and sentences of a normalised text and its folded twin of the same length. */
export function tokenise(text: string, folded: string): Tokens {
  const tokens: Token[] = [];
  const sentences: Range[] = [];
  let sentenceStart = -1;
  let sentence = 0;
  let first = true;
  let lastEnd = 0;
  let ended = false;
  const close = (end: number): void => {
    if (sentenceStart >= 0) {
      sentences.push({ start: sentenceStart, end });
      sentence++;
    }
    sentenceStart = -1;
    first = true;
    ended = false;
  };
  for (const match of text.matchAll(TOKEN)) {
    const groups = match.groups as Record<string, string | undefined>;
    const kind = KINDS.find((k) => groups[k] !== undefined) as TokenKind;
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    if (kind === 'newline') {
      close(lastEnd);
      tokens.push({
        kind,
        start,
        end,
        text: raw,
        folded: raw,
        sentence,
        shape: 'none',
        first: false,
        spaceBefore: false,
      });
      lastEnd = end;
      continue;
    }
    if (ended && !ENDS.has(raw) && !(kind === 'punct' && /["')\]]/.test(raw) && start === lastEnd))
      close(lastEnd);
    if (sentenceStart < 0) sentenceStart = start;
    const isWord = kind === 'word';
    tokens.push({
      kind,
      start,
      end,
      text: raw,
      folded: folded.slice(start, end),
      sentence,
      shape: isWord ? shapeOf(raw) : 'none',
      first: isWord && first,
      spaceBefore: start > lastEnd,
    });
    if (isWord || kind === 'number') first = false;
    if (kind === 'punct' && (ENDS.has(raw) || /^\.{2,}$/.test(raw))) {
      const before = tokens[tokens.length - 2];
      const abbreviation =
        raw === '.' &&
        before?.kind === 'word' &&
        before.end === start &&
        (ABBREVIATIONS.has(before.folded) || before.shape === 'initial');
      if (!abbreviation) ended = true;
    }
    lastEnd = end;
  }
  close(lastEnd);
  return { tokens, sentences };
}

/** Shape of a word as written. "McGregor", "O'Brien", "MacDonald", "Lily-Mae", "N'Diaye" and "DeShawn" are `cap`. */
export function shapeOf(word: string): Token['shape'] {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters.length === 1) return /\p{Lu}/u.test(letters) ? 'initial' : 'lower';
  if (/^[\p{Lu}\p{Lt}\p{Lo}]+$/u.test(letters.replace(/s$/u, (s) => (/'s$/u.test(word) ? '' : s))))
    return 'caps';
  if (/^\p{Lu}/u.test(letters)) return 'cap';
  if (!/\p{Lu}/u.test(letters)) return 'lower';
  return 'mixed';
}

/** A word without its possessive ("Olivia's" → "Olivia", "Carters'" → "Carters"): the length that is left. */
export function bareLength(word: string): number {
  const match = /(?:'s|'S|')$/u.exec(word);
  return match ? word.length - match[0].length : word.length;
}
