import { speaksForSchool, whoseAccount } from '../../engine/account.ts';
import type { Rule } from '../../engine/rule.ts';
import { picturesOf } from './pictured.ts';

/**
 * Permission for the people in a picture. Off by default: it would speak up at every photo, and people stop reading
 * what always comes. A school that wants the tick sets `ask` to `nudge` or `confirm`.
 */
export const photoConsent: Rule = {
  id: 'photo-consent',
  room: 'media',
  title: 'Permission for a photo',
  severity: 'confirm',
  source: 'ICO, photographs in schools; Education Data Hub',
  words: {
    message: 'Is permission recorded for everyone in the photo?',
    because: 'Check the list, not your memory: some families have said no.',
    answer_permission: 'Permission is recorded for everyone',
    answer_no_people: 'Nobody can be recognised',
  },
  settings: {
    ask: { default: 'off', about: 'off, nudge or confirm: ask for permission on every post with a photo.' },
  },
  judge: ({ doc, setting }) => {
    const ask = setting.options['photo-consent']?.['ask'];
    if (ask !== 'nudge' && ask !== 'confirm') return [];
    if (!speaksForSchool(whoseAccount(doc.post.account, setting))) return [];
    const open = picturesOf(doc);
    if (open.length === 0) return [];
    const files = open.map(({ index }) => doc.view(`file[${index}]`)?.original ?? String(index));
    return [
      {
        severity: ask,
        spans: [],
        answers: ['permission', 'no_people'],
        about: files.join(' '),
        evidence: ['picture without a word on permission'],
      },
    ];
  },
};
