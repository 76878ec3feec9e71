import { isOwnText, type View } from '../../engine/doc.ts';
import type { Draft, Rule } from '../../engine/rule.ts';
import { countOfX, dottedLetters } from './shared/count.ts';

const DEFAULT_LIMIT = 280;
const FAR = 2000;
const URGENT =
  /\b(?:school (?:is )?clos(?:ed|ing|ure)|clos(?:ed|ing) (?:early|today)|coach (?:is )?(?:delayed|late|running)|bus (?:is )?(?:delayed|late|cancelled)|delayed|running late|cancelled|snow closure|closure)\b/;
const WHEN_OR_WHERE =
  /\d|today|tomorrow|tonight|tmrw|until|till|monday|tuesday|wednesday|thursday|friday|mon\b|tues?\b|weds?\b|thurs?\b|fri\b|morning|afternoon|all day|next week|further notice|check|email|website|text|parentmail|update|details|link|see\b/;

/** X's own count. Only a text that may be too long is counted to the letter. */
export function weightedLength(text: string): number {
  let upper = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // The second half of a pair belongs to the character that the first has counted.
    if ((code & 0xfc00) === 0xdc00 && i > 0 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800) continue;
    upper += isLight(code) ? 1 : 2;
  }
  // A link counts 23 whatever its length.
  if (text.length <= FAR) upper += 23 * dottedLetters(text);
  if (upper <= DEFAULT_LIMIT) return upper;
  // Far beyond the limit a count to the letter helps nobody, and it takes its time.
  return text.length > FAR ? upper : countOfX(text);
}

/** Code points that X counts once: Latin letters, general punctuation and quotes. */
const isLight = (code: number): boolean =>
  code <= 0x10ff ||
  (code >= 0x2000 && code <= 0x200d) ||
  (code >= 0x2010 && code <= 0x201f) ||
  (code >= 0x2032 && code <= 0x2037);

/** Too long for X, a long thread, or an urgent notice that does not say when. */
export const postLength: Rule = {
  id: 'post-length',
  room: 'habits',
  title: 'A post that is too long',
  severity: 'nudge',
  source: 'X’s own limits',
  words: {
    message: 'This is $1 characters too long for one post.',
    message_thread: 'A thread of $1 posts is rarely read to its end. A link to one page may serve better.',
    message_urgent: 'Say when, and where to look for more: people read this in a hurry.',
    because: 'What is cut off or hard to find helps nobody.',
  },
  settings: {
    limit: {
      default: DEFAULT_LIMIT,
      about: 'Characters that one post may have: 280, or 25000 with X Premium.',
    },
    thread: { default: 8, about: 'Threads longer than this are too long.' },
  },
  judge: ({ doc, setting }) => {
    const options = setting.options['post-length'] ?? {};
    const limit = typeof options['limit'] === 'number' ? options['limit'] : DEFAULT_LIMIT;
    const longest = typeof options['thread'] === 'number' ? options['thread'] : 8;
    const drafts: Draft[] = [];
    const texts = doc.views.filter(isOwnText);
    if (doc.post.kind !== 'message') {
      for (const view of texts) {
        const over = lengthOver(view, limit);
        if (over > 0)
          drafts.push({
            severity: 'nudge',
            spans: [],
            args: [String(over)],
            about: `length ${view.id}`,
            evidence: ['too long'],
          });
      }
    }
    if (texts.length > longest)
      drafts.push({
        severity: 'nudge',
        spans: [],
        message: 'message_thread',
        args: [String(texts.length)],
        about: 'long thread',
        evidence: ['long thread'],
      });
    const only = texts.length === 1 ? texts[0] : undefined;
    if (
      only &&
      only.text.length < 90 &&
      doc.post.media.length === 0 &&
      (URGENT.test(only.folded) || /^fyi snow/.test(only.folded)) &&
      !WHEN_OR_WHERE.test(only.folded)
    )
      drafts.push({
        severity: 'nudge',
        spans: [],
        message: 'message_urgent',
        about: 'urgent without a time',
        evidence: ['urgent, no time'],
      });
    return drafts;
  },
};

const lengthOver = (view: View, limit: number): number =>
  view.original.length <= limit / 2 && !view.original.includes('.')
    ? 0
    : weightedLength(view.original) - limit;
