import { isOwnProse } from '../../engine/doc.ts';
import type { PersonFact } from '../../engine/facts.ts';
import type { Rule } from '../../engine/rule.ts';
import { personSpan, replace } from '../../engine/span.ts';
import { groupMentions } from '../../language/voice/groups.ts';
import { wordsOf } from '../../language/voice/patterns.ts';
import { picturesOf } from './pictured.ts';

/**
 * A child's first name beside a photo, where the school does not allow it. Full names are `pupil-full-name`. A tip by
 * default, because schools differ; a school that wants each post held sets the rule to `confirm`.
 */
export const namedInPhoto: Rule = {
  id: 'named-in-photo',
  room: 'media',
  title: 'A name beside a photo',
  severity: 'nudge',
  source: 'NSPCC Child Protection in Sport Unit; Hwb',
  words: {
    message: 'A photo and a name together: $1.',
    because: 'If a child is named, avoid a photo. If there is a photo, avoid names.',
    fix_name: 'Take the name out',
    answer_permission: 'Permission is recorded',
    answer_not_in_photo: 'They are not in the photo',
    answer_staff_or_public: 'Staff or public figure',
  },
  judge: ({ doc, facts, setting }) => {
    if (setting.namesWithPhotos !== 'never' || picturesOf(doc).length === 0) return [];
    const classes = doc.views.flatMap((view) =>
      isShown({ field: view.id })
        ? groupMentions(wordsOf(view), setting.school).map((g) => ({ ...g, field: view.id }))
        : [],
    );
    const names = facts
      .of('person')
      .filter((p) => isChild(p) && isShown(p))
      .filter((p) => !classes.some((g) => g.field === p.field && g.start <= p.start && p.end <= g.end));
    const first = names[0];
    if (!first) return [];
    const spans = names.map((p) => personSpan(doc, p));
    const listed = names.some((p) => p.register !== undefined);
    return [
      {
        severity: listed ? 'confirm' : 'nudge',
        spans,
        args: [[...new Set(spans.map((s) => s.quote.replace(/['’]s$/, '')))].join(', ')],
        fixes: [
          {
            label: 'fix_name',
            edits: [...spans]
              .sort((a, b) => (a.field < b.field ? -1 : a.field > b.field ? 1 : a.start - b.start))
              .map((s) => replace(s, `a pupil${/['’]s$/.test(s.quote) ? '’s' : ''}`)),
          },
        ],
        answers: ['permission', 'not_in_photo', 'staff_or_public'],
        evidence: ['first name and photo'],
      },
    ];
  },
};

const isChild = (p: PersonFact): boolean =>
  (p.form === 'first' || p.form === 'first-initial') &&
  (p.who === 'pupil' || p.who === 'likely-pupil' || p.who === 'unclear');

const isShown = (p: Pick<PersonFact, 'field'>): boolean => isOwnProse({ id: p.field });
