import { isProse, type View } from '../../engine/doc.ts';
import type { Scene } from '../../engine/rule.ts';
import { classesOf, wordClasses } from '../classes.ts';
import { type Bag, bagFor, judged } from '../model/index.ts';
import { tellWords } from '../model/said.ts';
import { talkIn } from './book.ts';
import { groupMentions, schoolNamed } from './groups.ts';
import type { OwnPupils } from './own-pupils.ts';
import { CHILD, MAYBE, OWN, PUPILS } from './own-pupils-words.ts';
import { type Word, wordsOf } from './patterns.ts';
import { withUsualClasses } from './usual-classes.ts';

/** How the words of a post are told. */
export const TEXT = { role: 31, value: 0.5, pairs: true };
const ALT = { role: 33, value: 0.5, pairs: false };

/** What one post on a private person's account tells of whose children it shows, for the model that says whether they are the school's. */
export function pupilsCase(
  { doc, setting, facts }: Scene,
  found: readonly OwnPupils[],
  { teacherly }: { readonly teacherly: boolean },
): Bag {
  const bag = bagFor('own-pupils');
  const { post } = doc;
  bag.rule(`hand ${found[0]?.strength ?? 'none'}`);
  if (found[0]) bag.rule(`hand because ${found[0].because}`);
  if (found.length > 1) bag.rule('hand more than one');
  bag.say(`kind ${post.kind}`);
  if (teacherly) bag.say('handle of a teacher');
  bag.say(`media ${Math.min(post.media.filter((m) => !m.workOnly).length, 1)}`);
  const hour = Number(post.at.local.slice(11, 13));
  bag.say(`hour ${hour < 8 ? 'early' : hour < 16 ? 'day' : hour < 19 ? 'afternoon' : 'evening'}`);
  const people = facts.of('person').filter((p) => p.field !== 'quoted' && p.via === 'words');
  for (const p of people.slice(0, 4)) bag.say(`person ${p.form} ${p.who}`, 0.7);
  const children = people.filter(
    (p) => p.who === 'pupil' || p.who === 'likely-pupil' || p.who === 'unclear' || p.who === 'parent',
  );
  bag.say(`children ${Math.min(children.length, 2)}`);
  for (const view of doc.views) {
    if (!isProse(view) || view.id === 'quoted') continue;
    if (view.id.startsWith('alt[')) tellWords(bag, view, ALT);
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
  const cues = new Set<string>();
  for (const match of talkIn(view)) if (!words[match.from]?.quoted) cues.add(match.value);
  for (const cue of cues) bag.say(`cue ${cue}`);
  for (const cue of cues) for (const other of cues) if (cue < other) bag.say(`cues ${cue} ${other}`, 0.5);
  if (schoolNamed(words, setting)) bag.say('school named');
  const signs = new Set<string>();
  for (const g of withUsualClasses(words, groupMentions(words, setting.school))) {
    signs.add(`group ${g.kind}${g.plural ? ' plural' : ''}`);
    signs.add(`group ${g.kind} after ${shortBefore(words, g.from)}`);
    signs.add('group');
    if (ownBefore(words, g.from)) signs.add('group own');
  }
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.quoted) continue;
    const classes = classesOf(NOUNS, word.bareHash);
    if (classes !== 0) {
      const noun = classes & PUPIL ? 'pupils' : classes & PERHAPS ? 'maybe' : 'child';
      signs.add(`noun ${noun}`);
      const own = ownBefore(words, i);
      if (own) signs.add(`noun ${noun} ${own}`);
      const beforeLast = words[i - 2]?.key;
      if ((beforeLast === 'in' || beforeLast === 'of') && OWN.has(words[i - 1]?.key ?? ''))
        signs.add('one of own');
    }
    if (word.key === 'mine' && words[i - 1]?.key === 'of') signs.add('of mine');
    if (word.number && Number(word.key) >= 6 && ownBefore(words, i + 3)) signs.add('so many of own');
  }
  for (const sign of signs) bag.say(sign);
}

const PUPIL = 1;
const PERHAPS = 2;
/** Nouns for pupils, for what may be pupils, and for children, by bit. */
const NOUNS = wordClasses(PUPILS, MAYBE, CHILD);

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

/** Log-odds that the school's own pupils are shown; `null` without a model. */
export const pupilsOdds = (bag: Bag): number | null => judged('own-pupils', bag, null);
