import { speaksForSchool, whoseAccount } from '../../engine/account.ts';
import type { Rule } from '../../engine/rule.ts';

const EMPTY =
  /^(?:img|image|photo|picture|pic|alt|none|n\/a|-|\.|untitled|screenshot)?\d*\.?(?:jpe?g|png|gif)?$/i;

/** A picture without a description that blind people's software can read. */
export const altText: Rule = {
  id: 'alt-text',
  room: 'media',
  title: 'A photo without a description',
  severity: 'nudge',
  source: 'Public-sector accessibility guidance',
  words: {
    message: 'Add a description (alt text) without names: who does what, and where.',
    because: 'Parents who do not see well hear the description instead.',
  },
  settings: {
    required: { default: 'nudge', about: 'off, nudge or confirm: what a missing description does.' },
  },
  judge: ({ doc, setting }) => {
    const required = setting.options['alt-text']?.['required'] ?? 'nudge';
    if (required === 'off' || doc.post.kind === 'repost' || doc.post.kind === 'message') return [];
    if (!speaksForSchool(whoseAccount(doc.post.account, setting))) return [];
    const missing = doc.post.media.filter(
      (m, i) => m.kind !== 'video' && EMPTY.test((doc.view(`alt[${i}]`)?.text ?? '').trim()),
    );
    if (missing.length === 0) return [];
    return [
      {
        severity: required === 'confirm' ? 'confirm' : 'nudge',
        spans: [],
        about: `missing alt ${missing.length}`,
        evidence: ['no description'],
      },
    ];
  },
};
