/** What single characters become in the normalised view of a text (`normalise.ts`). */

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

/** Is the character a combining mark? */
export const isMark = (ch: string): boolean => ch.charCodeAt(0) >= 0x300 && COMBINING.test(ch);
/** Is the character a letter? */
export const isLetter = (ch: string): boolean => {
  const code = ch.charCodeAt(0) | 32;
  return code < 128 ? code >= 97 && code <= 122 : LETTER.test(ch);
};

/** "'" or "’", by its code. */
export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** 0 to 9, by its code. */
export const isFigure = (code: number): boolean => code >= 48 && code <= 57;

/** Does a figure stand in the text? */
export function hasFigure(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isFigure(text.charCodeAt(i))) return true;
  return false;
}

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

/** What one character becomes. */
export type Plain = {
  readonly text: string;
  readonly folded: string;
  /** It stays what it is, as written and folded; it keeps its length. */
  readonly kept: boolean;
  readonly keptFolded: boolean;
  readonly styled: boolean;
};
/** By code point; `null` for what shows nothing. */
const plainCache = new Map<number, Plain | null>();

/** What the character with this code point becomes; `null` when it shows nothing. */
export function plainOf(code: number): Plain | null {
  const known = plainCache.get(code);
  if (known !== undefined) return known;
  const ch = String.fromCodePoint(code);
  let plain: Plain | null = null;
  if (ch === ZWJ || TAG.test(ch) || !INVISIBLE.test(ch)) {
    const text = SPACES.test(ch) ? ' ' : (QUOTES[ch] ?? plainLetter(ch));
    const folded = [...text].map(foldChar).join('');
    plain = {
      text,
      folded,
      kept: text === ch,
      keptFolded: folded === ch,
      styled: text !== ch && text !== ' ' && QUOTES[ch] === undefined,
    };
  }
  if (plainCache.size < 4096) plainCache.set(code, plain);
  return plain;
}

/** Circles with a figure, and what the figure is of the first of them: ①, ❶, ➀, ➊, ⓫, ⓵. */
const CIRCLES: readonly (readonly [first: number, last: number, figure: number])[] = [
  [0x2460, 0x2473, 1],
  [0x2776, 0x277f, 1],
  [0x2780, 0x2789, 1],
  [0x278a, 0x2793, 1],
  [0x24eb, 0x24f4, 11],
  [0x24f5, 0x24fe, 1],
];

/** "①Olivia": the figure in a circle with a blank behind it, so that it stays apart from the word that it numbers. */
function inCircle(code: number): string | null {
  for (const [first, last, figure] of CIRCLES)
    if (code >= first && code <= last) return `${code - first + figure} `;
  return null;
}

/** Styled letters and digits by compatibility, but only where that gives plain letters or digits. */
function plainLetter(ch: string): string {
  const code = ch.codePointAt(0) as number;
  const circled = inCircle(code);
  if (circled !== null) return circled;
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
