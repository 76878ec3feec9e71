import { isAlt } from '../../engine/doc.ts';
import type { Rule } from '../../engine/rule.ts';
import { ownWords } from './pictured.ts';

/** A photo with next to no words: nobody can tell what was learned. */
export const photoContext: Rule = {
  id: 'photo-context',
  room: 'media',
  title: 'A photo without words',
  severity: 'nudge',
  source: 'A London primary’s social media guide',
  words: {
    message: 'What were pupils learning here? A short sentence makes the photo worth more.',
    because: 'A photo of children needs a reason that everyone can see.',
  },
  settings: { words: { default: 4, about: 'A post with a photo should have at least this many words.' } },
  judge: ({ doc, setting }) => {
    if (doc.post.media.length === 0 || doc.post.kind === 'message' || doc.post.kind === 'repost') return [];
    const least = setting.options['photo-context']?.['words'];
    const wanted = typeof least === 'number' ? least : 4;
    const words = ownWords(doc).reduce(
      (n, v) => n + v.tokens.filter((t) => t.kind === 'word' || t.kind === 'number').length,
      0,
    );
    // A description of some length tells the story as well.
    const described = doc.views.some((v) => isAlt(v) && v.text.length >= 40);
    if (words >= wanted || described) return [];
    return [{ severity: 'nudge', spans: [], about: 'photo without words', evidence: [`${words} words`] }];
  },
};
