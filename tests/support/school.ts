import { createCheck } from '../../src/engine/pipeline.ts';
import type { Finding } from '../../src/engine/report.ts';
import type { Rule } from '../../src/engine/rule.ts';
import type { Setting } from '../../src/engine/setting.ts';
import { recognisers } from '../../src/language/index.ts';
import { readPost } from '../../src/language/read.ts';
import type { Audience, Media, Post, PostKind } from '../../src/post.ts';

/** An invented all-through school, for fixtures: its accounts, classes, numbers and domains. */
export const school: Setting = {
  school: {
    name: 'Ashdown Park School',
    short: 'Ashdown Park',
    town: 'Kingsmead',
    phase: 'all-through',
    sites: ['Ashdown Park', 'the Main Hall', 'the Orchard'],
    phones: ['01632 960012'],
    emails: ['office@ashdownpark.sch.uk'],
    domains: ['ashdownpark.sch.uk'],
    hashtags: ['#AshdownPark', '#AshdownReads'],
    houses: ['Seacole', 'Turing'],
    classes: ['Robin', 'Kestrel', 'Owl', 'Maple', '5H', '4B'],
  },
  accounts: [
    { handle: 'AshdownPark', kind: 'school', about: 'whole school' },
    { handle: 'AshdownY3', kind: 'class', about: 'Year 3 (Maple)' },
    { handle: 'AshdownY4', kind: 'class', about: 'Year 4 (Robin, Kestrel 4B)' },
    { handle: 'AshdownY6', kind: 'class', about: 'Year 6 (Owl)' },
    { handle: 'AshdownSci', kind: 'department', about: 'Science department' },
    { handle: 'AshdownHead', kind: 'role', about: 'Headteacher' },
    { handle: 'AshdownPTA', kind: 'third-party', about: 'PTA, checked by the office' },
    { handle: 'MsReedTeaches', kind: 'professional', about: 'Ms Reed, a teacher’s own' },
  ],
  staff: ['Mrs Helen Whitworth', 'Mr Ahmed', 'Miss Taylor', 'Mrs Patel', 'Mr Jones'],
  allowedNames: [],
  nameStyle: 'first',
  namesWithPhotos: 'first-name',
  severities: {},
  options: {},
  parentsChannel: 'ParentMail',
  answers: [],
  key: new Uint8Array(32).fill(7),
};

export type Draft = {
  readonly from?: string | null;
  readonly kind?: PostKind;
  /** Pictures: `photo`, or the alt text of one. */
  readonly media?: readonly { readonly alt?: string; readonly file?: string; readonly workOnly?: boolean }[];
  readonly at?: string;
  readonly quoted?: string;
  readonly parts?: readonly string[];
  readonly poll?: readonly string[];
  readonly audience?: Audience;
};

/** A post of an account of that school (the school's own by default), on a Tuesday in term at two o'clock. */
export function post(text: string, draft: Draft = {}): Post {
  const media = draft.media ?? [];
  return {
    kind: draft.kind ?? 'post',
    fields: [
      ...(draft.parts
        ? draft.parts.map((part, i) => ({ id: `parts[${i}]`, text: part }))
        : [{ id: 'text', text }]),
      ...media.map((m, i) => ({ id: `alt[${i}]`, text: m.alt ?? '' })),
      ...media.map((m, i) => ({ id: `file[${i}]`, text: m.file ?? '' })),
      ...(draft.poll ?? []).map((choice, i) => ({ id: `poll[${i}]`, text: choice })),
      ...(draft.quoted === undefined ? [] : [{ id: 'quoted', text: draft.quoted }]),
    ],
    media: media.map(
      (m): Media => ({
        kind: /\.(?:mp4|mov)$/i.test(m.file ?? '') ? 'video' : 'image',
        ...(m.workOnly ? { workOnly: true } : {}),
      }),
    ),
    account:
      draft.from === null ? { handle: null, why: 'not shown' } : { handle: draft.from ?? 'AshdownPark' },
    audience: draft.audience ?? 'public',
    at: { local: draft.at ?? '2026-11-17T14:00', zone: 'Europe/London' },
  };
}

/** What one rule finds in a post, with all recognisers and without the other rules. */
export function findings(
  rule: Rule,
  text: string,
  draft: Draft = {},
  setting: Setting = school,
): readonly Finding[] {
  const check = createCheck({ read: readPost, recognisers, rules: [rule], suppressors: [] });
  const report = check(post(text, draft), setting);
  const broken = report.degraded.find((d) =>
    ['voice', 'private-details', 'sensitive', rule.id].includes(d.part),
  );
  if (broken) throw new Error(`${broken.part}: ${broken.why}`);
  return report.findings;
}
