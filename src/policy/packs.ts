import type { PackName } from './keys/pack.ts';
import type { Policy } from './schema.ts';

/** A pack: ready settings, and where they come from. Keys that the school sets itself win over it. */
export type Pack = { readonly title: string; readonly source: string; readonly sets: Partial<Policy> };

/** The values that most British guidance shares: first name without a photo, no name with one. */
const UK: Partial<Policy> = {
  nameStyle: 'first',
  namesWithPhotos: 'never',
  messages: 'confirm',
  timeZone: 'Europe/London',
};

export const PACKS: Readonly<Record<PackName, Pack>> = {
  none: { title: 'Safe UK defaults', source: 'NSPCC; EWWG', sets: {} },
  england: {
    title: 'England',
    source: 'KCSIE; NSPCC photography guidance; EWWG guidance 2025/26',
    sets: { ...UK, locale: 'en-GB', faces: 'nudge', 'photo-consent': 'confirm' },
  },
  wales: {
    title: 'Wales',
    source: 'Hwb: practices and principles for schools’ use of social media; EWWG',
    // English text stays readable for all staff; the browser's own language decides between English and Welsh.
    sets: { ...UK, locale: 'auto', faces: 'confirm', 'photo-consent': 'confirm' },
  },
  scotland: {
    title: 'Scotland',
    source: 'Education Scotland (EWWG); council lists of approved services',
    sets: {
      ...UK,
      locale: 'en-GB',
      faces: 'confirm',
      'photo-consent': 'confirm',
      'unlisted-account': 'confirm',
    },
  },
  'northern-ireland': {
    title: 'Northern Ireland',
    source: 'SBNI (EWWG); Education Authority guidance: no live trips, protected accounts',
    sets: { ...UK, locale: 'en-GB', faces: 'confirm', 'photo-consent': 'confirm', 'trip-live': 'block' },
  },
  'early-years': {
    title: 'Early years',
    source: 'EYFS safeguarding requirements; NSPCC',
    sets: {
      ...UK,
      phase: 'nursery',
      nameStyle: 'none',
      messages: 'block',
      'trip-ahead': 'block',
      'trip-live': 'block',
      'routine-off-site': 'block',
      faces: 'confirm',
      'photo-consent': 'confirm',
    },
  },
  'independent-7-18': {
    title: 'Independent, 7 to 18',
    source: 'A London independent school’s practice; CPSU',
    sets: {
      ...UK,
      phase: 'all-through',
      nameStyle: 'first-initial',
      publicFixtures: true,
      residential: 'block',
    },
  },
  'united-states': {
    title: 'United States (FERPA)',
    source: 'FERPA directory information: names may stand, the opt-out list may not',
    sets: {
      locale: 'en-US',
      timeZone: 'America/New_York',
      namesWithPhotos: 'full-with-permission',
      // Never-name entries of the register hold whatever these say.
      'pupil-full-name': 'off',
      'list-of-pupils': 'off',
      'named-in-photo': 'off',
      'name-with-initial': 'off',
      'family-link': 'nudge',
      publicFixtures: true,
    },
  },
  australia: {
    title: 'Australia',
    source: 'eSafety Commissioner: written permission for each purpose; accounts from 16',
    sets: {
      ...UK,
      locale: 'en-AU',
      timeZone: 'Australia/Sydney',
      'photo-consent': 'confirm',
      'under-13': 'confirm',
      faces: 'confirm',
    },
  },
  'left-x': {
    title: 'We have left X',
    source: 'Schools and authorities that no longer post on X',
    sets: {
      mode: 'enforce',
      posting: 'stopped',
      postingStoppedWhy:
        'Our school no longer posts on X. Please use the school’s website or the parents’ channel.',
      postAnyway: 'never',
      messages: 'block',
      follows: 'block',
    },
  },
};
