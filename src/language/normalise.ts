import type { View } from '../engine/doc.ts';

/**
 * The normalised view of a text: NFC, styled letters (𝓞, Ｏ, ⓞ, 𝗢) as plain ones, zero-width and soft characters
 * dropped, quotes, dashes' and spaces' variants straightened, letters set apart by single spaces joined
 * ("O l i v i a"). `folded` is the same length, lower case, without diacritics, so that one offset serves both.
 * The map back gives offsets of the original text and never lands inside a surrogate pair.
 */
export type Normalised = {
  readonly text: string;
  readonly folded: string;
  readonly toOriginal: (offset: number) => number;
  readonly undone: readonly string[];
};

/** Characters that show nothing and may stand inside a disguised word. ZWJ between emoji is kept. */
const INVISIBLE = /^(?:\p{Cf}|\u034F|\u115F|\u1160|\u17B4|\u17B5|[\u180B-\u180E])$/u;
const ZWJ = '\u200D';
/** Tag characters belong to a flag's emoji. */
const TAG = /[\u{E0020}-\u{E007F}]/u;
const QUOTES: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201A': "'",
  '\u201B': "'",
  '\u02BC': "'",
  '\u02B9': "'",
  '\u2032': "'",
  '\u00B4': "'",
  '\u0060': "'",
  '\uFF07': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
  '\u201F': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2212': '-',
  '\uFE63': '-',
  '\uFF0D': '-',
};
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/u;
/** Letters that NFD does not take apart; each folds to one letter, so that lengths stay equal. */
const LONE: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'l',
  ø: 'o',
  Ø: 'o',
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  Ð: 'd',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  æ: 'a',
  Æ: 'a',
  œ: 'o',
  Œ: 'o',
  ß: 's',
  þ: 't',
  Þ: 't',
  ə: 'e',
  Ə: 'e',
  ɖ: 'd',
  ƙ: 'k',
  ɓ: 'b',
  ɗ: 'd',
  ŋ: 'n',
  Ŋ: 'n',
};
const COMBINING = /\p{M}/u;
const LETTER = /\p{L}/u;

const foldCache = new Map<string, string>();

/** One character, lower case and without diacritics, in exactly as many UTF-16 units as it had. */
function foldChar(ch: string): string {
  const known = foldCache.get(ch);
  if (known !== undefined) return known;
  let out =
    LONE[ch] ??
    ch
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase();
  if (out.length !== ch.length)
    out = out.length > ch.length ? out.slice(0, ch.length) : out.padEnd(ch.length, ' ');
  if (foldCache.size < 4096) foldCache.set(ch, out);
  return out;
}

/** Is every character plain ASCII? Then nothing needs undoing but spaced letters. */
const ASCII = /^[\x00-\x7F]*$/;
const SPACED = /(?<![\p{L}\p{N}'])(?:\p{L} ){3,}\p{L}(?![\p{L}\p{N}'])/u;
/** A cheap look before the dear one: three single characters set apart by single spaces. */
const MAYBE_SPACED = /(?:^|\s)\S \S \S \S/;
const isSpaced = (text: string): boolean => MAYBE_SPACED.test(text) && SPACED.test(text);

/** What one character beyond ASCII becomes; `null` when it shows nothing. */
type Plain = { readonly text: string; readonly folded: string; readonly undone?: 'styled' } | null;
const plainCache = new Map<string, Plain>();

function plainOf(ch: string): Plain {
  const known = plainCache.get(ch);
  if (known !== undefined) return known;
  let plain: Plain;
  if (ch !== ZWJ && !TAG.test(ch) && INVISIBLE.test(ch)) plain = null;
  else {
    const text = SPACES.test(ch) ? ' ' : (QUOTES[ch] ?? plainLetter(ch));
    const styled = text !== ch && text !== ' ' && QUOTES[ch] === undefined;
    plain = { text, folded: [...text].map(foldChar).join(''), ...(styled ? { undone: 'styled' } : {}) };
  }
  if (plainCache.size < 4096) plainCache.set(ch, plain);
  return plain;
}

/** Normalise one field's text. Pure; cost grows with the length of the text. */
export function normalise(original: string): Normalised {
  if (ASCII.test(original) && !original.includes('`') && !isSpaced(original)) {
    return {
      text: original,
      folded: original.toLowerCase(),
      toOriginal: identity(original.length),
      undone: [],
    };
  }
  const undone = new Set<string>();
  let text = '';
  let folded = '';
  const map: number[] = [];
  const put = (plain: string, low: string, from: number): void => {
    for (let i = 0; i < plain.length; i++) map.push(from);
    text += plain;
    folded += low;
  };
  for (let i = 0; i < original.length; ) {
    // Runs of plain ASCII are copied whole; the last letter waits, since a combining mark may follow it.
    let run = i;
    while (run < original.length && original.charCodeAt(run) < 128 && original.charCodeAt(run) !== 96) run++;
    if (run < original.length && run > i && original.charCodeAt(run) >= 0x300) run--;
    if (run > i) {
      const part = original.slice(i, run);
      text += part;
      folded += part.toLowerCase();
      for (let k = i; k < run; k++) map.push(k);
      i = run;
      continue;
    }
    const ch = String.fromCodePoint(original.codePointAt(i) as number);
    let end = i + ch.length;
    let whole = ch;
    if (end < original.length && original.charCodeAt(end) >= 0x300 && LETTER.test(ch)) {
      // A base letter takes its combining marks with it, as NFC would.
      while (
        end < original.length &&
        COMBINING.test(String.fromCodePoint(original.codePointAt(end) as number))
      ) {
        end += (original.codePointAt(end) as number) > 0xffff ? 2 : 1;
      }
      const cluster = original.slice(i, end).normalize('NFC');
      if (end > i + ch.length) whole = String.fromCodePoint(cluster.codePointAt(0) as number);
    }
    const plain = plainOf(whole);
    if (plain === null) undone.add('zero-width');
    else {
      if (plain.undone) undone.add(plain.undone);
      put(plain.text, plain.folded, i);
    }
    i = end;
  }
  map.push(original.length);
  if (!isSpaced(text)) return { text, folded, toOriginal: lookUp(map, text.length), undone: [...undone] };
  undone.add('spaced-letters');
  return { ...joinSpaced(text, folded, map), undone: [...undone] };
}

const lookUp =
  (map: readonly number[], length: number) =>
  (offset: number): number =>
    map[Math.max(0, Math.min(offset, length))] as number;

/** Styled letters and digits by compatibility, but only where that gives plain letters or digits. */
function plainLetter(ch: string): string {
  const code = ch.codePointAt(0) as number;
  const styled =
    (code >= 0x1d400 && code <= 0x1d7ff) ||
    (code >= 0xff01 && code <= 0xff5e) ||
    (code >= 0x2460 && code <= 0x24ff) ||
    (code >= 0x1f110 && code <= 0x1f189) ||
    (code >= 0x2100 && code <= 0x214f);
  if (!styled) return SMALL_CAPS[ch] ?? ch;
  if (code >= 0x1f130 && code <= 0x1f189)
    return String.fromCharCode(65 + ((code - 0x1f130) % 32 < 26 ? (code - 0x1f130) % 32 : 0));
  const plain = ch.normalize('NFKC');
  return /^[\p{L}\p{N}\p{P}]+$/u.test(plain) && plain.length <= 4 ? plain : ch;
}

const SMALL_CAPS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ'].map((c, i) => [c, 'abcdefghijklmnoprstuvwyz'[i] as string]),
);

/** "O l i v i a  C a r t e r" → "Olivia Carter": single letters set apart by one space, words by two or more. */
function joinSpaced(text: string, folded: string, map: readonly number[]): Omit<Normalised, 'undone'> {
  const runs = /(?<![\p{L}\p{N}'])(?:\p{L} ){3,}\p{L}(?![\p{L}\p{N}'])/gu;
  let joined = '';
  let low = '';
  const at: number[] = [];
  let last = 0;
  const copy = (from: number, to: number): void => {
    joined += text.slice(from, to);
    low += folded.slice(from, to);
    for (let i = from; i < to; i++) at.push(map[i] as number);
  };
  for (const run of text.matchAll(runs)) {
    copy(last, run.index);
    last = run.index + run[0].length;
    for (let i = run.index; i < last; i++) if (text[i] !== ' ') copy(i, i + 1);
  }
  copy(last, text.length);
  at.push(map[text.length] as number);
  return { text: joined, folded: low, toOriginal: lookUp(at, joined.length) };
}

const identity = (length: number) => (offset: number) => Math.max(0, Math.min(offset, length));

/** Fold a word for comparing: lower case, no diacritics, straight quotes. For lexicons and settings. */
export function fold(word: string): string {
  return normalise(word).folded;
}

export type { View };
