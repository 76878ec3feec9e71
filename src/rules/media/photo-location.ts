import type { Rule } from '../../engine/rule.ts';

/** A file that carries the place where it was taken: X reads it, though its page does not show it to others. */
export const photoLocation: Rule = {
  id: 'photo-location',
  room: 'media',
  title: 'Location stored in a photo',
  severity: 'nudge',
  source: 'Hwb',
  words: {
    message: 'The photo’s file says where it was taken. Take that out before you post.',
    because: 'A photo taken at home or on a trip should not tell the place.',
  },
  judge: ({ doc }) => {
    const located = doc.post.media.filter((m) => m.located).length;
    if (located === 0) return [];
    return [{ severity: 'nudge', spans: [], about: `located ${located}`, evidence: ['place in the file'] }];
  },
};
