import type { Token, View } from '../../engine/doc.ts';
import type { RegisterLookup, Setting } from '../../engine/setting.ts';
import { know } from '../lexicon/know.ts';
import { famousEitherWay, isWellKnown } from '../lexicon/people.ts';
import { fold } from '../normalise.ts';
import { lastBefore } from '../within.ts';
import { type Context, emptyContext } from './context.ts';
import type { Found } from './found.ts';
import { datedDay, doesAfter } from './neighbours.ts';
import { overlap, registeredNames, type Stretch } from './registered.ts';
import type { RegisteredName } from './registered-run.ts';
import { SURE } from './score.ts';
import { staffOf } from './staff.ts';
import { contextOf } from './surroundings.ts';
import type { Unit } from './units.ts';

/**
 * Asks the school's register about one view, and puts right what was found there. Names already found are marked;
 * names that only the register knows are added; where it knows other words beside ("Dux, Ella Frost": not "Dux, Ella")
 * its name takes the place of what was found. The register says that the school has a pupil of this name, not that the
 * post means them: a titled or famous bearer, a member of staff, a road, and ordinary words in small letters stay what
 * they are.
 */
export function withRegister(view: View, founds: Found[], setting: Setting, units?: readonly Unit[]): void {
  const { register } = setting;
  if (!register) return;
  for (const name of registeredNames(view, register, units)) {
    const known = founds.filter((f) => f.field === view.id && overlap(f, name) && f.form !== 'first');
    const itself = known.filter((f) => isRegistered(view, f, register));
    const part = shorterPart(itself, name);
    const right = known.filter((f) => (f !== part && itself.includes(f)) || fits(view, f, name));
    for (const found of right) mark(view, found, name);
    if (right.length > 0) continue;
    const found = foundOf(view, name, setting);
    if (!found) continue;
    for (const other of known) if (!other.register || other === part) founds.splice(founds.indexOf(other), 1);
    founds.push(found);
  }
}

/** Does the register know what was found? Behind a comma other names may stand: the first word there must fit. */
function isRegistered(
  { text }: View,
  { start, end, given, family }: Found,
  register: RegisterLookup,
): boolean {
  const turned = text.slice(start, end).includes(',');
  return register.pair(turned ? (given.split(' ', 1)[0] as string) : given, family) !== null;
}

/** One name within is the shorter part of a longer one; two are two pupils ("Ella Frost 🌟 Jude Frost"). */
function shorterPart(itself: readonly Found[], { start, end }: Stretch): Found | undefined {
  const [only, other] = itself;
  if (!only || other || only.start < start || end < only.end) return undefined;
  return only.end - only.start < end - start ? only : undefined;
}

/** Does what was found hold the registered name, and no other words of a file's name, nor what a comma parts from it? */
function fits({ text }: View, found: Found, { start, end, via }: RegisteredName): boolean {
  if (found.start > start || end > found.end || via === 'file' || via === 'link') return false;
  return !text.slice(found.start, found.end).includes(',') || text.slice(start, end).includes(',');
}

function mark(view: View, found: Found, name: RegisteredName): void {
  if (found.score < SURE && saysSomethingElse(view, name, found.words, found.context)) return;
  if (calledAsStaff(view, found.start, found.context) || found.policyStaff || someoneFamous(found)) return;
  found.register = found.register === 'never-name' ? 'never-name' : name.register;
  found.score = Math.max(found.score, SURE);
}

/** Ranks of cadets, offices of pupils, parts in a play, and whose brother or sister it is. */
const SHARED_TITLES: ReadonlySet<string> = new Set(
  'sgt sergeant capt captain lt lieutenant cpl corporal lcpl col colonel judge president chancellor king queen emperor empress nurse chef private sister brother minister mayor lord lady mgr'.split(
    ' ',
  ),
);

/** A title that pupils do not bear ("Capt Jude Marlow"), unless the class behind the name is theirs ("Miss Ada Penn (Y4)"). */
function calledAsStaff(view: View, start: number, { titled, classed }: Context): boolean {
  if (!titled || classed) return false;
  let i = lastBefore(view.tokens, start - 1);
  if (view.tokens[i]?.text === '.') i--;
  return !SHARED_TITLES.has(view.tokens[i]?.folded ?? '');
}

/** Somebody whom schools speak of, with no sign that this is the pupil of the same name. */
const someoneFamous = ({ famous: known, context: c }: Pick<Found, 'famous' | 'context'>): boolean =>
  isWellKnown(known) && !(c.tie >= 3.5 && c.pupil > c.adult);

/** From this on a word is ordinary English. */
const ORDINARY = 2;

/** A whole choice of a poll: "grace bell" beside "noah frost". */
const isChoice = ({ id, text }: View, { start, end }: Stretch): boolean =>
  id.startsWith('poll[') && text.slice(0, start).trim() === '' && text.slice(end).trim() === '';

/**
 * "holly green", "MARK HUNT!", "Summer Rose bedding": ordinary words that say something else, with no sign of a pupil. Who
 * does something is somebody ("Mark Hunt sang"), and so is one shouted name amid quiet words.
 */
function saysSomethingElse(
  view: View,
  name: RegisteredName,
  words: readonly string[],
  context: Context,
): boolean {
  if (context.pupil >= 1 || isChoice(view, name) || !words.every((w) => know(w).common >= ORDINARY))
    return false;
  const next = lastBefore(view.tokens, name.end - 1) + 1;
  const written = name.words;
  const small = written.every((w) => w === w.toLowerCase());
  if (name.via === 'words' && doesAfter(view, next, small)) return false;
  if (small) return true;
  const shouted = written.every((w) => w.length > 1 && w === w.toUpperCase());
  const quiet = (i: number): boolean => view.tokens[i]?.shape === 'lower';
  const first = lastBefore(view.tokens, name.start);
  return shouted ? !quiet(next) && !quiet(first - 1) : context.noun;
}

/** "Poppy Day is Tuesday", "#PoppyDay is Tuesday": a day of the year. */
const feast = (view: View, name: RegisteredName): boolean =>
  fold(name.words.at(-1) ?? '') === 'day' && datedDay(view, lastBefore(view.tokens, name.end - 1));

/** What stands around a name of whole words. */
function contextAbout(view: View, { start, end }: Stretch): Context {
  const from = lastBefore(view.tokens, start);
  const to = lastBefore(view.tokens, end - 1);
  return contextOf(view, from, to, (view.tokens[to] as Token).end > end);
}

function foundOf(view: View, name: RegisteredName, setting: Setting): Found | null {
  const words = name.words.map(fold);
  const context = name.via === 'words' ? contextAbout(view, name) : emptyContext();
  if (calledAsStaff(view, name.start, context) || context.thing) return null;
  const policyStaff = staffOf(setting).is(words);
  const known = famousEitherWay(words);
  if (policyStaff || someoneFamous({ famous: known, context })) return null;
  if (
    saysSomethingElse(view, name, words, context) ||
    ((name.via === 'words' || name.via === 'hashtag') && feast(view, name))
  )
    return null;
  const [given, family] = name.turned
    ? [name.words.slice(1).join(' '), name.words[0] ?? '']
    : [name.words.slice(0, -1).join(' '), name.words.at(-1) ?? ''];
  return {
    field: view.id,
    start: name.start,
    end: name.end,
    form: name.form,
    via: name.via,
    words,
    given: name.form === 'first' ? (name.words[0] ?? '') : given,
    family: name.form === 'first' ? '' : family,
    score: SURE + 1,
    context,
    famous: known,
    policyStaff,
    register: name.register,
  };
}
