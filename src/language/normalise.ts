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

/** Normalise one field's text. Pure; cost grows with the length of the text. */
export function normalise(original: string): Normalised {
  if (ASCII.test(original) && !original.includes('`') && !SPACED.test(original)) {
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
  const put = (plain: string, from: number): void => {
    for (const ch of plain) {
      for (let i = 0; i < ch.length; i++) map.push(from);
      text += ch;
      folded += foldChar(ch);
    }
  };
  for (let i = 0; i < original.length; ) {
    const ch = String.fromCodePoint(original.codePointAt(i) as number);
    let end = i + ch.length;
    if (ch !== ZWJ && !TAG.test(ch) && INVISIBLE.test(ch)) {
      undone.add('zero-width');
      i = end;
      continue;
    }
    if (SPACES.test(ch)) {
      put(' ', i);
      i = end;
      continue;
    }
    const quote = QUOTES[ch];
    if (quote !== undefined) {
      put(quote, i);
      i = end;
      continue;
    }
    if (LETTER.test(ch)) {
      // A base letter takes its combining marks with it, as NFC would.
      while (
        end < original.length &&
        COMBINING.test(String.fromCodePoint(original.codePointAt(end) as number))
      ) {
        end += (original.codePointAt(end) as number) > 0xffff ? 2 : 1;
      }
      const cluster = original.slice(i, end).normalize('NFC');
      const base =
        cluster.length > ch.length && cluster.length > 1
          ? (cluster.codePointAt(0) as number) > 0xffff
            ? ch
            : (cluster[0] as string)
          : cluster;
      const plain = plainLetter(base);
      if (plain !== base) undone.add('styled');
      put(plain, i);
    } else {
      const plain = plainLetter(ch);
      if (plain !== ch) undone.add('styled');
      put(plain, i);
    }
    i = end;
  }
  map.push(original.length);
  if (SPACED.test(text)) undone.add('spaced-letters');
  const joined = joinSpaced(text, folded, map);
  return { ...joined, undone: [...undone] };
}

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
  let outText = text;
  let outFolded = folded;
  let outMap: readonly number[] = map;
  const runs = /(?<![\p{L}\p{N}'])(?:\p{L} ){3,}\p{L}(?![\p{L}\p{N}'])/gu;
  if (SPACED.test(text)) {
    let t = '';
    let f = '';
    const m: number[] = [];
    let last = 0;
    const copy = (from: number, to: number): void => {
      t += text.slice(from, to);
      f += folded.slice(from, to);
      for (let i = from; i < to; i++) m.push(map[i] as number);
    };
    for (const run of text.matchAll(runs)) {
      const start = run.index;
      copy(last, start);
      for (let i = start; i < start + run[0].length; i++) if (text[i] !== ' ') copy(i, i + 1);
      last = start + run[0].length;
    }
    copy(last, text.length);
    m.push(map[text.length] as number);
    outText = t;
    outFolded = f;
    outMap = m;
  }
  const length = outText.length;
  return {
    text: outText,
    folded: outFolded,
    toOriginal: (offset) => outMap[Math.max(0, Math.min(offset, length))] as number,
  };
}

const identity = (length: number) => (offset: number) => Math.max(0, Math.min(offset, length));

/** Fold a word for comparing: lower case, no diacritics, straight quotes. For lexicons and settings. */
export function fold(word: string): string {
  return normalise(word).folded;
}

export type { View };
