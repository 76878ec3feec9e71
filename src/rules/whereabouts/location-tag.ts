import type { Rule } from '../../engine/rule.ts';
import { fold } from '../../language/normalise.ts';

/** X's place chip on the post. The school's own name may be tagged where the school says so. */
export const locationTag: Rule = {
  id: 'location-tag',
  room: 'whereabouts',
  title: 'X’s place chip',
  severity: 'block',
  source: 'ICO Children’s code; theschoolbus',
  words: {
    message: 'X would show the place “$1” with this post.',
    because: 'A place on the post tells anyone where it was written. One click takes it off.',
    fix_remove: 'Take the place off',
  },
  settings: {
    allowSchool: { default: false, about: 'The school’s own name may stand on the place chip.' },
  },
  judge: ({ doc, setting }) => {
    const place = doc.post.place?.trim();
    if (!place) return [];
    const own = [setting.school.name, setting.school.short].map(fold).filter((n) => n.length > 2);
    const ofSchool = own.some((n) => fold(place).includes(n));
    if (ofSchool && setting.options['location-tag']?.['allowSchool'] === true) return [];
    return [
      {
        severity: 'block',
        spans: [],
        args: [place],
        fixes: [{ label: 'fix_remove', edits: [], action: 'remove-place' }],
        about: place,
        evidence: ['place chip'],
      },
    ];
  },
};
