import type { Setting } from '../../../src/engine/setting.ts';
import type { Post } from '../../../src/post.ts';
import type { Voice } from './posts.ts';

const school = {
  name: 'Park Hill Primary School',
  short: 'Park Hill',
  town: 'Kingsmead',
  phase: 'primary' as const,
  sites: ['Park Hill', 'the main hall', 'the Burrow', 'the bus bay', 'Forest School'],
  phones: [],
  emails: [],
  domains: ['parkhill.sch.uk'],
  hashtags: ['#ParkHillPrimary'],
  houses: ['Newton', 'Seacole', 'Lincoln'],
  classes: ['Maple', 'Oak', 'Hawthorn', '4H', '3B', 'Owl'],
};

export const ACCOUNT = 'ParkHillPrimary';

/** A school with one account and no register. */
export const setting = (more: Partial<Setting> = {}): Setting => ({
  school,
  accounts: [
    { handle: ACCOUNT, kind: 'school', about: 'whole school' },
    { handle: 'ParkHillY4', kind: 'class', about: 'Year 4 (Maple, Oak)' },
  ],
  staff: ['Mrs Gill', 'Mr Ahmed'],
  allowedNames: [],
  nameStyle: 'first',
  namesWithPhotos: 'never',
  severities: {},
  options: {},
  parentsChannel: 'ParentMail',
  answers: [],
  key: new Uint8Array(32),
  ...more,
});

const PHASES = {
  primary: 'primary',
  personal: 'primary',
  welsh: 'primary',
  scottish: 'primary',
  secondary: 'secondary',
  special: 'special',
} as const;

/** The same school in another voice. */
export const settingFor = (voice: Voice = 'primary'): Setting =>
  setting({
    school: {
      ...school,
      phase: PHASES[voice],
      name: voice === 'secondary' ? 'Park Hill Academy' : school.name,
    },
  });

/** A post of `posts.ts`, as X would hand it over. Written on Tuesday 12 May 2026 at 15:40 unless it says otherwise. */
export function postOf(p: {
  readonly text: string | string[];
  readonly at?: string;
  readonly voice?: Voice;
  readonly audience?: Post['audience'];
  readonly place?: string;
}): Post {
  const parts = [p.text].flat();
  return {
    kind: parts.length > 1 ? 'thread' : 'post',
    fields: parts.map((text, i) => ({ id: parts.length > 1 ? `parts[${i}]` : 'text', text })),
    media: [],
    account: { handle: p.voice === 'personal' ? 'somebody_else' : ACCOUNT },
    audience: p.audience ?? 'public',
    at: { local: p.at ?? '2026-05-12T15:40', zone: 'Europe/London' },
    ...(p.place ? { place: p.place } : {}),
  };
}
