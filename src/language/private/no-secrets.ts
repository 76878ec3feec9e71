/** A whole phone number: "01632 960418". */
const PHONE = /(?<![\d£])0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}(?!\d)/g;
/** What a password is not, or is to be better than: "not Leicester1", "never Fluffy123", "should not be Summer2026". */
const DENIED =
  /(?:\b(?:not|never|than|rather than|instead of)(?: be| use| even| just)?|n't(?: be)?)\s+["'(]?$/;
/** "If your password is Password1": anybody's, and so nobody's. */
const SUPPOSED =
  /\b(?:if|when) (?:your|their|the|a|someone's|somebody's) pass ?(?:word|code)s? (?:is|are|was)\s+["'(]?$/;

/**
 * Is what looks like a secret none by what stands about it? `folded`: the words of a view; `start`: where the secret
 * would begin. A phone number opens nothing; neither does an example of a bad password.
 */
export function isNoSecret(folded: string, start: number): boolean {
  if (isDigit(folded, start)) {
    const from = Math.max(0, start - 12);
    for (const { 0: number, index } of folded.slice(from, start + 14).matchAll(PHONE))
      if (from + index <= start && start < from + index + number.length) return true;
  }
  const before = folded.slice(Math.max(0, start - 40), start);
  return DENIED.test(before) || SUPPOSED.test(before);
}

const isDigit = (text: string, at: number): boolean => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57;

/** "9.15", "3pm", "2026", "1st", "Y4", "£5": everyday numbers, no secrets. */
export const isOrdinary = (value: string): boolean =>
  /^(?:\d{1,2}(?:[.:]\d{2})?(?:am|pm)?(?:-\d{1,2}(?:[.:]\d{2})?(?:am|pm)?)?|\d+(?:st|nd|rd|th|%|p|k|cm|km|m|kg|g|ml|mins?|hrs?|hours?|min)|(?:19|20)\d{2}|y\d{1,2}s?|yr\d{1,2}|ks[1-5]|u\d{1,2}s?|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|£.*|h1n1|covid-?19|\d{1,2}[a-z])$/i.test(
    value,
  );
