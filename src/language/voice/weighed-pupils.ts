import { isAlt, isOwnProse, type View } from '../../engine/doc.ts';
import type { Scene } from '../../engine/rule.ts';
import { type Bag, bagFor } from '../model/index.ts';
import { counted, named, pieced } from '../model/linear.ts';
import { tellWords } from '../model/said.ts';
import { Once } from '../once.ts';
import { talkIn } from './book.ts';
import { groupMentions, schoolNamed } from './groups.ts';
import type { OwnPupils } from './own-pupils.ts';
import { IS_CHILD, IS_PUPIL, MAY_BE_PUPIL, OWN } from './own-pupils-words.ts';
import { type Word, wordsOf } from './patterns.ts';
import { SCHOOL_TALK, type SchoolCue } from './school-talk.ts';
import { withUsualClasses } from './usual-classes.ts';

/** How the words of a post are told. */
export const TEXT = { role: 31, value: 0.5, pairs: true };
const ALT = { role: 33, value: 0.5, pairs: false };

const HAND = named('hand ', ['none', 'plain', 'likely', 'more than one']);
const MEDIA = counted('media ', 1);
const HOUR = named('hour ', ['early', 'day', 'afternoon', 'evening']);
const CHILDREN = counted('children ', 2);
const SIGN = named('', [
  'handle of a teacher',
  'school named',
  'group',
  'group own',
  'one of own',
  'of mine',
  'so many of own',
]);
const CUES = Object.keys(SCHOOL_TALK) as SchoolCue[];
const CUE = named('cue ', CUES);
/** Two cues that stand together, the first in the order of the alphabet before the other. */
const CUE_PAIRS = new Map(
  CUES.map((a) => [a, CUES.filter((b) => a < b).map((b) => [b, pieced('cues ', a, ' ', b)] as const)]),
);
/** What has been told of one field. */
const signs = new Once();

/** What one post on a private person's account tells of whose children it shows, for the model that says whether they are the school's. */
export function pupilsCase(
  { doc, setting, facts }: Scene,
  found: readonly OwnPupils[],
  { teacherly }: { readonly teacherly: boolean },
): Bag {
  const bag = bagFor('own-pupils');
  const { kind, media, at } = doc.post;
  bag.byRule(HAND[found[0]?.strength ?? 'none']);
  if (found[0]) bag.ruleOf(1, 'hand because ', found[0].because);
  if (found.length > 1) bag.byRule(HAND['more than one']);
  bag.sayOf(1, 'kind ', kind);
  if (teacherly) bag.add(SIGN['handle of a teacher']);
  bag.add(MEDIA[media.some((m) => !m.workOnly) ? 1 : 0] as number);
  const hour = Number(at.local.slice(11, 13));
  bag.add(HOUR[hour < 8 ? 'early' : hour < 16 ? 'day' : hour < 19 ? 'afternoon' : 'evening']);
  let people = 0;
  let children = 0;
  for (const { field, via, form, who } of facts.of('person')) {
    if (field === 'quoted' || via !== 'words') continue;
    if (people++ < 4) bag.sayOf(0.7, 'person ', form, ' ', who);
    if (who === 'pupil' || who === 'likely-pupil' || who === 'unclear' || who === 'parent') children++;
  }
  bag.add(CHILDREN[Math.min(children, 2)] as number);
  for (const view of doc.views) {
    if (!isOwnProse(view)) continue;
    if (isAlt(view)) tellWords(bag, view, ALT);
    else {
      tellWords(bag, view, TEXT);
      tellSigns(bag, view, setting);
    }
  }
  return bag;
}

/** Cues, groups and whose children the words speak of. */
function tellSigns(bag: Bag, view: View, setting: Scene['setting']): void {
  const words = wordsOf(view);
  const cues: SchoolCue[] = [];
  for (const { value, from } of talkIn(view))
    if (!cues.includes(value) && !words[from]?.quoted) cues.push(value);
  for (const cue of cues) {
    bag.add(CUE[cue]);
    for (const [other, pair] of CUE_PAIRS.get(cue) ?? []) if (cues.includes(other)) bag.add(pair, 0.5);
  }
  if (schoolNamed(words, setting)) bag.add(SIGN['school named']);
  signs.clear();
  const say = (id: number): void => {
    if (signs.first(id)) bag.add(id);
  };
  for (const g of withUsualClasses(words, groupMentions(words, setting.school))) {
    say(pieced('group ', g.kind, g.plural ? ' plural' : ''));
    say(pieced('group ', g.kind, ' after ', shortBefore(words, g.from)));
    say(SIGN.group);
    if (ownBefore(words, g.from)) say(SIGN['group own']);
  }
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.quoted) continue;
    const nouns = word.bareLists & NOUNS;
    if (nouns !== 0) {
      const noun = nouns & IS_PUPIL ? 'pupils' : nouns & MAY_BE_PUPIL ? 'maybe' : 'child';
      say(pieced('noun ', noun));
      const own = ownBefore(words, i);
      if (own) say(pieced('noun ', noun, ' ', own));
      const beforeLast = words[i - 2]?.key;
      if ((beforeLast === 'in' || beforeLast === 'of') && OWN.has(words[i - 1]?.key ?? ''))
        say(SIGN['one of own']);
    }
    if (word.key === 'mine' && words[i - 1]?.key === 'of') say(SIGN['of mine']);
    if (word.number && Number(word.key) >= 6 && ownBefore(words, i + 3)) say(SIGN['so many of own']);
  }
}

/** Nouns for pupils, for what may be pupils, and for children. */
const NOUNS = IS_PUPIL | MAY_BE_PUPIL | IS_CHILD;

const shortBefore = (words: readonly Word[], at: number): string => {
  const key = words[at]?.fresh ? '<start>' : (words[at - 1]?.key ?? '<start>');
  return /^(?:my|our|the|a|in|with|for|of|all|any|to|from|your|their|both|and|<start>)$/.test(key)
    ? key
    : 'other';
};

/** "my", "our" before the word at `at`, with at most two words between. */
function ownBefore(words: readonly Word[], at: number): string | null {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (words[i + 1]?.fresh) return null;
    if (OWN.has(words[i]?.key ?? '')) return words[i]?.key === 'our' ? 'our' : 'my';
  }
  return null;
}
