import type { View } from '../../engine/doc.ts';
import type { Scene } from '../../engine/rule.ts';
import { Bag } from '../model/index.ts';
import { tellWords } from '../model/said.ts';
import { isSchoolWord, privateTalkIn } from './book.ts';
import { groupMentions, schoolNamed } from './groups.ts';
import { wordsOf } from './patterns.ts';
import type { PrivateVoice } from './private-voice.ts';

/** How the words of a post are told. */
export const TALK = { role: 41, value: 0.5, pairs: true };
const BESIDE = { role: 43, value: 0.25, pairs: false };

const FIRST = /^(?:i|i'm|im|i've|ive|i'll|i'd|me|my|mine|myself|meself|ma)$/;
const WE = /^(?:we|our|us|ours|we're|we've|we'll)$/;
const YOU = /^(?:you|your|you're|yours)$/;

/** What one field of a post on a school's account tells, for the model that says whether it is somebody's own life. */
export function talkCase(
  { doc, setting, facts }: Scene,
  view: View,
  said: PrivateVoice | null,
  beside: readonly View[],
): Bag {
  const bag = new Bag();
  bag.rule(`hand ${said ? 'private' : 'none'}`);
  if (said) for (const concern of said.concerns) bag.rule(`hand private ${concern}`);
  const words = wordsOf(view);
  const matches = privateTalkIn(view).filter((m) => !words[m.from]?.quoted);
  const signs = new Set<string>();
  let company = 0;
  for (const { value } of matches) {
    if (value.concern === 'school') company++;
    else {
      signs.add(`talk ${value.weight}`);
      signs.add(`talk ${value.concern} ${value.weight}`);
      signs.add(`talk ${value.concern}`);
    }
  }
  signs.add(`company ${Math.min(company, 3)}`);
  const school = words.filter((w) => isSchoolWord(w.bare)).length;
  signs.add(`school words ${Math.min(school, 3)}`);
  const first = words.some((w) => !w.quoted && FIRST.test(w.key));
  const we = words.some((w) => !w.quoted && WE.test(w.key));
  const you = words.some((w) => !w.quoted && YOU.test(w.key));
  signs.add(`says ${first ? 'I' : ''}${we ? 'we' : ''}${you ? 'you' : ''}`);
  if (school === 0 && company === 0)
    signs.add(`nothing of school, says ${first ? 'I' : ''}${we ? 'we' : ''}`);
  const own = groupMentions(words, setting.school).length > 0;
  if (own) signs.add('group');
  if (schoolNamed(words, setting)) signs.add('school named');
  if (setting.school.sites.some((site) => site.length > 4 && view.text.includes(site)))
    signs.add('own place');
  const people = facts.of('person').filter((p) => p.field === view.id);
  signs.add(`people ${Math.min(people.length, 2)}`);
  for (const p of people.slice(0, 3)) signs.add(`person ${p.form} ${p.who}`);
  const { post } = doc;
  signs.add(`kind ${post.kind}`);
  const hour = post.at.local.slice(11, 13);
  const when =
    hour < '06' || hour >= '22' ? 'night' : hour < '08' ? 'early' : hour < '17' ? 'day' : 'evening';
  signs.add(`hour ${when}`);
  const day = new Date(`${post.at.local.slice(0, 10)}T12:00:00Z`).getUTCDay();
  if (day === 0 || day === 6) signs.add('weekend');
  signs.add(`media ${Math.min(post.media.length, 1)}`);
  if (view.tokens.some((t) => t.kind === 'hashtag')) signs.add('hashtag');
  if (view.tokens.some((t) => t.kind === 'url')) signs.add('link');
  if (/^\p{Ll}/u.test(view.text)) signs.add('begins small');
  signs.add(`length ${Math.min(3, Math.floor(words.length / 10))}`);
  for (const sign of signs) bag.say(sign);
  tellWords(bag, view, TALK);
  for (const other of beside) tellWords(bag, other, BESIDE);
  return bag;
}

/** Fewer words than these, none of them of a life of one's own: "Nicely played", "More to come". */
const FEW = 12;

/** Too little said for the model to go by: such a post is nobody's in particular. */
export function saysLittle(view: View): boolean {
  const words = wordsOf(view);
  if (words.length >= FEW || words.some((w) => FIRST.test(w.key))) return false;
  const talk = privateTalkIn(view);
  return talk.length === 0 || talk.some((m) => m.value.concern === 'school');
}
