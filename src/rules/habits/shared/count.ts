import { parse as emojiIn } from 'twemoji-parser';
import configs from 'twitter-text/dist/configs.js';
import characterWeight from 'twitter-text/dist/lib/getCharacterWeight.js';
import extractUrl from 'twitter-text/dist/regexp/extractUrl.js';
import unlinked from 'twitter-text/dist/regexp/invalidUrlWithoutProtocolPrecedingChars.js';
import validAsciiDomain from 'twitter-text/dist/regexp/validAsciiDomain.js';
import validTcoUrl from 'twitter-text/dist/regexp/validTcoUrl.js';

/**
 * X's own count of a text, from twitter-text's expressions and weights: the same number as its `parseTweet` gives
 * (a property test holds them together). Its whole is not loaded: `twitter-text` brings old stand-ins for
 * `RegExp.prototype[Symbol.split]` and for iterators, which make every `split`, `replace`, spread and destructuring of
 * the engine take the slow way.
 */
export function countOfX(text: string): number {
  let count = 0;
  for (let at = 0; at <= text.length; ) {
    // Neither links nor emoji hold blanks, so each stretch between them is counted by itself, with the blank before
    // it: where a link begins hangs on that.
    let end = at;
    let simple = true;
    for (; end < text.length && !isBlank(text.charCodeAt(end)); end++)
      if (!isSimple(text.charCodeAt(end)) || mayLink(text, end)) simple = false;
    const from = Math.max(0, at - 1);
    count += simple ? end - from : countWhole(text.slice(from, end));
    at = end + 1;
  }
  return count;
}

const isBlank = (code: number): boolean => code === 32 || code === 10;

/** Counts once, begins no emoji, and stays as it is when a text is normalised: letters, figures and signs of English. */
const isSimple = (code: number): boolean =>
  (code < 0x300 && code !== 0xa9 && code !== 0xae) || (code >= 0x2010 && code <= 0x201f);

/** A full stop inside a stretch stands in every link. */
const mayLink = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 46 && at + 1 < text.length && !isBlank(text.charCodeAt(at + 1));

/** How often a full stop stands before a letter, as in each link; ".co" may be one. */
export function dottedLetters(text: string): number {
  let n = 0;
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1))
    if (beginsWithLetter(text, at + 1)) n++;
  return n;
}
const LETTER = /^\p{L}/u;
function beginsWithLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  return code < 128 ? code >= 97 && code <= 122 : LETTER.test(text.slice(at, at + 2));
}

/** The count of a stretch that may hold anything. */
function countWhole(text: string): number {
  const { scale, defaultWeight, transformedURLLength } = configs.defaults;
  const plain = text.normalize();
  const links = linksIn(plain);
  const emoji = new Map<number, number>();
  for (const { indices, text: sign } of emojiIn(plain)) emoji.set(indices[0], sign.length);
  let count = 0;
  for (let at = 0; at < plain.length; at++) {
    const link = links.size > 0 ? links.get(at) : undefined;
    const sign = emoji.size > 0 ? emoji.get(at) : undefined;
    if (link !== undefined) {
      count += transformedURLLength * scale;
      at += link - 1;
    } else if (sign !== undefined) {
      count += defaultWeight;
      at += sign - 1;
    } else {
      if (isPair(plain, at)) at++;
      count += characterWeight(plain.charAt(at), configs.defaults);
    }
  }
  return count / scale;
}

const isPair = (text: string, at: number): boolean =>
  (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;

/** Longest slug of a t.co link; longest part of a domain, as written rather than in Punycode. */
const SLUG = 40;
const LABEL = 63;

/** Links as X sees them: where each begins → its length. */
function linksIn(text: string): ReadonlyMap<number, number> {
  const links = new Map<number, number>();
  if (!text.includes('.')) return links;
  const put = (start: number, end: number): void => {
    links.set(start, end - start);
  };
  extractUrl.lastIndex = 0;
  for (let found = extractUrl.exec(text); found; found = extractUrl.exec(text)) {
    const [, , before = '', url = '', protocol, domain = '', , path] = found;
    const end = extractUrl.lastIndex;
    const start = end - url.length;
    if (domain.split('.').some((label) => label.length < 1 || label.length > LABEL)) continue;
    if (domain.startsWith('xn--') && !domain.match(validAsciiDomain)) continue;
    if (protocol) {
      const short = validTcoUrl.exec(url);
      if (!short) put(start, end);
      else if ((short[1] ?? '').length <= SLUG) put(start, start + short[0].length);
      continue;
    }
    if (unlinked.test(before)) continue;
    let at = 0;
    let last: { start: number; length: number } | null = null;
    for (const ascii of domain.match(validAsciiDomain) ?? []) {
      const from = domain.indexOf(ascii, at);
      at = from + ascii.length;
      last = { start: start + from, length: ascii.length };
      links.set(last.start, last.length);
    }
    if (last && path) links.set(last.start, url.length - domain.length + last.length);
  }
  return links;
}
