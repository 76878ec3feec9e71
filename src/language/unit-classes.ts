/* Classes of the units of a text, in order: what a word or a number is made of comes first. */

export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
const OTHER = 4;
/** Class of each UTF-16 unit, worked out when it is first met. */
const classes = new Uint8Array(0x10000);
for (let c = 0; c < 128; c++) classes[c] = classOfUnit(c);

function classOfUnit(code: number): number {
  const ch = String.fromCharCode(code);
  if (/\s/u.test(ch)) return SPACE;
  if (/\p{L}/u.test(ch)) return LETTER;
  return /\p{N}/u.test(ch) ? DIGIT : OTHER;
}

/** The class of a unit; half of a pair beyond the basic plane is `OTHER`. */
export const classOf = (code: number): number => {
  const known = classes[code];
  if (known) return known;
  if (code >= 0xd800 && code <= 0xdfff) return OTHER;
  const found = classOfUnit(code);
  classes[code] = found;
  return found;
};

const { charCodeAt } = String.prototype;
/**
 * The unit at `i` of a text. Strings come in many makes (cut out of others, put together, of one byte a unit or of two);
 * where a loop meets more of them than the compiler tells apart, `text.charCodeAt` is looked up anew for each unit.
 */
export const unitOf = (text: string, i: number): number => charCodeAt.call(text, i);
