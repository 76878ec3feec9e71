import { isPersonal, whoseAccount } from '../../engine/account.ts';
import type { Doc } from '../../engine/doc.ts';
import type { Setting } from '../../engine/setting.ts';
import { judged, type Where } from '../model/index.ts';
import type { Found } from './found.ts';
import { commonOf, levelsOf } from './levels.ts';
import { bagOf, sharedOf } from './name-bag.ts';
import { rows } from './rows.ts';

/** Written in another script, of which the model has learnt nothing. */
const isForeign = ({ words }: Found): boolean => (words[0]?.charCodeAt(0) ?? 0) >= 0x370;

/** What a point for a person, of two ordinary words, is worth to the model, which has learnt nothing of it. */
const PERSON = 0.8;

/** Most handles in what schools write are grown-ups', more than in the posts that the model has learnt from. */
const OF_GROWN_UPS = 0.5;

/** Whole names in files' names are mostly those of whom the picture shows, which the bare name does not tell the model. */
const IN_FILES = 0.5;
/** A name in a file's name, the words of which are no others. */
const isNoOther = ({ via, words }: Found): boolean =>
  via === 'file' && words.every((word) => word.length > 1 && commonOf(levelsOf(word)) <= 1);

/**
 * Lets the model of names weigh every name that was found, doubtful ones too. `whereOf` gives the place of a name in the
 * post, for the learning: its own, but not where two fields are read as one.
 */
export function weigh(
  doc: Doc,
  founds: readonly Found[],
  setting: Setting,
  whereOf: (found: Found) => Where | undefined = (found) => found,
): void {
  if (founds.length === 0) return;
  const whose = whoseAccount(doc.post.account, setting);
  const away = isPersonal(whose);
  const shared = sharedOf(doc, founds, whose);
  for (const found of founds) {
    const view = doc.view(found.field);
    if (!view || found.register || found.policyStaff || isForeign(found)) continue;
    const bag = bagOf(view, found, shared);
    const odds = judged('pupil', bag, whereOf(found));
    if (odds !== null)
      found.odds =
        odds +
        PERSON * Math.max(-6, Math.min(3, found.context.person)) -
        (found.via === 'mention' ? OF_GROWN_UPS : 0) +
        (isNoOther(found) ? IN_FILES : 0);
    found.away = away;
    found.outside = setting.register !== undefined;
  }
  alike(founds);
  rows(doc, founds);
  for (const tag of founds)
    if ((tag.via === 'hashtag' || tag.via === 'mention') && tag.odds !== undefined) likeWords(tag, founds);
}

/**
 * A tag or handle that repeats a name of the text is as likely a pupil's as that, shortened too: "@ro_mckinnon" beside
 * "Ronan McKinnon".
 */
function likeWords(tag: Found, founds: readonly Found[]): void {
  const [given = '', family] = [tag.words[0], tag.words.at(-1)];
  for (const { via, words, odds = -9 } of founds) {
    if (via !== 'words' || odds <= (tag.odds ?? 0) || words.at(-1) !== family) continue;
    const same = words.length === tag.words.length && words.every((word, i) => word === tag.words[i]);
    if (same || (tag.via === 'mention' && tag.words.length === 2 && words[0]?.startsWith(given)))
      tag.odds = odds;
  }
}

/** Those named side by side are mostly of one kind: each is weighed half by itself and half by all of its list. */
function alike(founds: readonly Found[]): void {
  if (!founds.some((found) => found.list !== undefined)) return;
  const lists = new Map<string, Found[]>();
  for (const found of founds) {
    const { field, list, odds, famous, context: c } = found;
    if (list === undefined || odds === undefined || famous || c.titled || c.adult >= 3) continue;
    const members = lists.get(`${field} ${list}`);
    if (members) members.push(found);
    else lists.set(`${field} ${list}`, [found]);
  }
  for (const members of lists.values()) {
    const mean = members.reduce((sum, { odds = 0 }) => sum + odds, 0) / members.length;
    for (const found of members) found.odds = ((found.odds ?? 0) + mean) / 2;
  }
}
