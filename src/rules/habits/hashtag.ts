import { speaksForSchool, whoseAccount } from '../../engine/account.ts';
import { type Doc, isOwnText, type Token } from '../../engine/doc.ts';
import type { Draft, Rule } from '../../engine/rule.ts';
import type { Setting } from '../../engine/setting.ts';
import { replace, spanOf } from '../../engine/span.ts';
import { gatesOf } from '../../language/gate.ts';
import { know } from '../../language/lexicon/know.ts';

/** Hashtags that a screen reader can read, not too many, and the school's own beside a photo where it wishes. */
export const hashtag: Rule = {
  id: 'hashtag',
  room: 'habits',
  title: 'The school’s hashtag',
  severity: 'nudge',
  source: 'Public-sector accessibility guidance',
  words: {
    message: 'Screen readers cannot tell the words of #$1 apart.',
    message_many: 'More than $1 hashtags make a post hard to read.',
    message_missing: 'The school’s hashtag is missing: $1.',
    because: 'Capitals for each word, and few hashtags at the end, help everyone.',
    fix_camel: 'Write #$1',
    fix_add: 'Add $1',
  },
  settings: {
    max: { default: 3, about: 'More hashtags than this are too many.' },
    missing: {
      default: 'off',
      about: 'off, or photos: say when a post with a photo has none of the school’s hashtags.',
    },
  },
  judge: ({ doc, setting }) => {
    if (!speaksForSchool(whoseAccount(doc.post.account, setting)) || doc.post.kind === 'message') return [];
    const options = setting.options['hashtag'] ?? {};
    const max = typeof options['max'] === 'number' ? options['max'] : 3;
    const drafts: Draft[] = [];
    for (const view of doc.views) {
      if (!isOwnText(view) || !gatesOf(view).handle) continue;
      const tags = view.tokens.filter((t) => t.kind === 'hashtag');
      for (const tag of tags) {
        const camel = camelOf(tag);
        if (!camel || setting.school.hashtags.some((own) => own.toLowerCase() === tag.text.toLowerCase()))
          continue;
        const span = spanOf(doc, { field: view.id, start: tag.start, end: tag.end }, 'tag');
        drafts.push({
          severity: 'nudge',
          spans: [span],
          args: [camel],
          fixes: [{ label: 'fix_camel', args: [camel], edits: [replace(span, `#${camel}`)] }],
          evidence: ['words run together'],
        });
      }
      const over = tags[max];
      if (over) {
        const span = spanOf(doc, { field: view.id, start: over.start, end: over.end }, 'tag');
        drafts.push({
          severity: 'nudge',
          spans: [span],
          message: 'message_many',
          args: [String(max)],
          evidence: ['many hashtags'],
        });
      }
    }
    const [own] = setting.school.hashtags;
    const text = doc.view('text');
    if (
      options['missing'] === 'photos' &&
      own &&
      text &&
      doc.post.media.length > 0 &&
      !bearsOwn(doc, setting)
    ) {
      const end = text.original.length;
      drafts.push({
        severity: 'nudge',
        spans: [],
        message: 'message_missing',
        args: [own],
        fixes: [
          {
            label: 'fix_add',
            args: [own],
            edits: [{ field: 'text', start: end, end, expect: '', insert: `${end > 0 ? ' ' : ''}${own}` }],
          },
        ],
        about: 'missing hashtag',
        evidence: ['missing'],
      });
    }
    return drafts;
  },
};

const bearsOwn = ({ views }: Doc, { school }: Setting): boolean =>
  views.some((v) => school.hashtags.some((h) => v.folded.includes(h.toLowerCase())));

const GLUE = new Set(
  'a i in on at of to is it we us my me go so up no do be by or an as am the and for our day'.split(' '),
);

/** "welldoneyear6" → "WellDoneYear6": a long tag in one case that falls into two or more everyday words. */
function camelOf(tag: Token): string | null {
  const body = tag.text.slice(1);
  if (body.length < 9 || body !== body.toLowerCase() || body.includes('_')) return null;
  const parts = split(body, 0, new Map());
  // A tag in the lexicon may be one long word ("understanding") or a day of its own ("worldbookday").
  return parts && parts.length > (isWord(body) ? 2 : 1)
    ? parts.map((p) => p.charAt(0).toUpperCase() + p.slice(1)).join('')
    : null;
}

/** The fewest words that make up `text` from `at` on. */
function split(
  text: string,
  at: number,
  known: Map<number, readonly string[] | null>,
): readonly string[] | null {
  if (at === text.length) return [];
  const seen = known.get(at);
  if (seen !== undefined) return seen;
  let best: readonly string[] | null = null;
  for (let end = text.length; end > at; end--) {
    const word = text.slice(at, end);
    if (!isWord(word) || word.length === text.length) continue;
    const rest = split(text, end, known);
    if (rest && (best === null || rest.length + 1 < best.length)) best = [word, ...rest];
  }
  known.set(at, best);
  return best;
}

const isWord = (word: string): boolean =>
  /^\d+$/.test(word) ||
  GLUE.has(word) ||
  (word.length >= 3 && (know(word).common >= 1 || know(word).given >= 2));
