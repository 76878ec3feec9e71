import type { View } from '../../engine/doc.ts';
import { type Gates, gate, gatesOf, mayHold } from '../gate.ts';
import { know } from '../lexicon/know.ts';
import { matchesIn } from '../stretches.ts';
import { sitesIn } from './links.ts';
import type { Found } from './phones.ts';

/** "add me on snap: kez_xo", "his insta is @leo.m", "my tiktok = …". Not "follow us on Instagram @school". */
const OWN_HANDLE =
  /(?<![\p{L}])(?:(?:my|his|her|their|[\p{L}]+'s)\s+(?:snap(?:chat)?|insta(?:gram)?|tiktok|tik tok|discord|telegram|kik|whatsapp|facebook|fb|gamertag|xbox|psn|roblox)(?:\s+(?:name|user(?:name)?|handle|id|tag|account))?\s*(?:is|=|:|-)?|(?:add|find|dm|msg|message|text|get|catch) (?:me|him|her|them|(?:our |my )?(?<who>(?!us\b)\p{L}{2,15})) on (?:his |her |my |their )?(?:snap(?:chat)?|insta(?:gram)?|tiktok|discord|telegram|kik|facebook|fb|roblox)\s*(?:at|as|:|-|=|,)?)\s*(?<name>@?[\p{L}\p{N}][\p{L}\p{N}._-]{2,30}(?:#\d{4})?)/gu;
const GROUP_LINK =
  /(?:chat\.whatsapp\.com|discord\.gg|t\.me\/(?:joinchat\/|\+)|invite\.viber\.com|m\.me\/j|signal\.group)\/?[\w#+=-]+/g;
const PLAIN_WORD =
  /^(?:is|page|account|story|stories|for|and|or|the|a|an|at|to|with|if|was|has|but|post|posts|live|reel|group|name|user|username|now|today|please|pls|because|so|that|this|from|in|on|of|as|when|you|all|too)$/;

const NETWORKS = gate(
  'snap snapchat insta instagram tiktok tik discord telegram kik whatsapp facebook fb gamertag xbox psn roblox',
);

/** Nothing is found without the name of a network or a link. */
export const mayHoldHandles = ({ url, lists }: Gates): boolean => url || (lists & NETWORKS) !== 0;

/** Private accounts elsewhere and links into private chat groups. */
export function handlesIn(view: View): readonly Found[] {
  const { folded } = view;
  const found: Found[] = [];
  if (mayHold(view, NETWORKS)) {
    for (const m of folded.matchAll(OWN_HANDLE)) {
      const raw = m.groups?.['name'] as string;
      const who = m.groups?.['who'];
      // "Find the library on Insta" is for everyone; "our Niamh" is one person.
      if (who !== undefined && know(who).given === 0) continue;
      const handle = raw.replace(/[._-]+$/, '');
      if (PLAIN_WORD.test(handle) || (/^\p{L}+$/u.test(handle) && !/[:=@]\s*@?\S+$/.test(m[0]))) continue;
      const start = m.index + m[0].length - raw.length;
      found.push({
        start,
        end: start + handle.length,
        because: 'private account elsewhere',
      });
    }
  }
  if (gatesOf(view).url)
    for (const m of matchesIn(view.text, sitesIn(view), GROUP_LINK))
      found.push({ start: m.index, end: m.index + m[0].length, because: 'link into a private group' });
  return found;
}
