import type { Rule } from './rule.ts';
import type { Say } from './setting.ts';

/** The message id of a rule's word in `_locales`: `pupil-full-name`, `because` → `pupil_full_name_because`. */
export const messageId = (rule: string, key: string): string =>
  `${rule}_${key}`.replaceAll(/[^a-zA-Z0-9]/g, '_');

/** Fill `$1` … `$9`; `$$` is a dollar sign. */
export function fill(text: string, args: readonly string[]): string {
  let out = '';
  let done = 0;
  for (let at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at)) {
    const code = text.charCodeAt(at + 1);
    const hole = code - ZERO;
    if (code !== DOLLAR && !(hole >= 1 && hole <= 9)) {
      at++;
      continue;
    }
    out += text.slice(done, at) + (code === DOLLAR ? '$' : (args[hole - 1] ?? ''));
    at += 2;
    done = at;
  }
  return done === 0 ? text : out + text.slice(done);
}
const DOLLAR = 36;
const ZERO = 48;

/** A rule's words: from `say` (the browser's language, the school's own wording), else the rule's English. */
export function words(
  rule: Pick<Rule, 'id' | 'words'>,
  say?: Say,
): (key: string, args: readonly string[]) => string {
  return (key, args) => {
    const spoken = say?.(messageId(rule.id, key), args);
    if (spoken) return spoken;
    const english = rule.words[key];
    if (english === undefined) throw new Error(`${rule.id} has no words "${key}"`);
    return fill(english, args);
  };
}

/** What a browser's catalogue says for an id; it answers an unknown id with nothing. */
export const messageWords = (text: string): string | null => (text === '' ? null : text);
