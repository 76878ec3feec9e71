import type { Setting } from '../../engine/setting.ts';
import type { Profile } from '../../post.ts';

export type { Profile } from '../../post.ts';

/** Why an account needs a look first, plainest first; `null`: nothing speaks against it. */
export type ProfileConcern = 'adult' | 'pupil' | 'private-person' | null;

const ADULT =
  /\b(?:18\+|nsfw|onlyfans|only fans|fansly|porn|xxx|escort|nudes?|sexy?|fetish|kink|camgirl|adult (?:content|creator|only)|hookups?|link in bio 🔞)\b|🔞|🍑/iu;
const CHILD_AGE =
  /\b(?:(?:i'?m |im |age[d:]? ?)?(?:[6-9]|1[0-7])(?: ?(?:y\/?o|yrs?|years?)(?: old)?)|(?:1[0-7]|[6-9]) ?🎂|(?:year|yr|y) ?(?:[1-9]|1[0-3])\b(?! (?:teacher|class|team|news|account))|class of 20(?:2[6-9]|3\d))/iu;
const CHILD_HANDLE =
  /(?:^|_)(?:y|yr|year)(?:[1-9]|1[0-3])(?:_|$)|(?:ks[1-4])|(?:_|[a-z])(?:200[89]|201\d|202\d)$|(?:^|_)(?:lil|kid|gamer)(?:_|[a-z])/i;
const ORGANISATION =
  /\b(?:official|museum|gallery|library|school|academy|college|university|trust|charity|council|nhs|police|bbc|news|press|radio|theatre|foundation|association|society|department|ministry|club|centre|center|team|service|publisher|books|magazine|zoo|park|church|company|ltd|plc|enquiries|customer service|we are|our|campaign|government|nasa|science)\b/i;
const PERSON =
  /\b(?:mum|mam|dad|wife|husband|mummy|daddy|married|he\/him|she\/her|they\/them|lover|fan|my own|views (?:are )?(?:my own|mine)|own views|all views|gamer|just a|living my|single|taken|gym|vibes|sagittarius|scorpio|aries|taurus|gemini|leo|libra|virgo|pisces)\b/i;

/** Judge an account by what its profile says. Organisations and handles the school has allowed are never a concern. */
export function concernOf(
  profile: Profile,
  setting: Setting,
  allowed: readonly string[] = [],
): ProfileConcern {
  const handle = profile.handle.replace(/^@/, '').toLowerCase();
  const bio = `${profile.name ?? ''} ${profile.bio ?? ''}`;
  if (ADULT.test(bio)) return 'adult';
  if (allowed.some((a) => a.replace(/^@/, '').toLowerCase() === handle)) return null;
  if (setting.accounts.some((a) => a.handle.toLowerCase() === handle) || profile.organisation) return null;
  const own = (profile.name ?? '').trim().split(/\s+/);
  const [given, family] = own;
  if (given && family && setting.register?.pair(given, own.slice(1).join(' ')) === 'pupil') return 'pupil';
  if (CHILD_HANDLE.test(handle) || CHILD_AGE.test(profile.bio ?? '')) return 'pupil';
  if (ORGANISATION.test(bio) || ORGANISATION.test(handle.replaceAll('_', ' ')))
    return PERSON.test(profile.bio ?? '') ? 'private-person' : null;
  return PERSON.test(bio) || /[a-z]\d{2,4}$|^[a-z]+_[a-z]+\d*$/.test(handle) ? 'private-person' : null;
}
