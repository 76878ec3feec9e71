import type { View } from '../../engine/doc.ts';
import type { Setting } from '../../engine/setting.ts';
import { anecdote } from './anecdotes.ts';
import { talkIn } from './book.ts';
import { type GroupMention, groupMentions, schoolNamed } from './groups.ts';
import {
  IS_OWN,
  MATTERS,
  MAYBE,
  NOT_AFTER_CLASS,
  OTHER_CLASS,
  PAST_CLASS,
  PUPILS,
  STOP,
  TAUGHT,
} from './own-pupils-words.ts';
import { type Match, type Word, wordsOf } from './patterns.ts';
import { speaksOfChildren } from './speaks-of-children.ts';
import { withUsualClasses } from './usual-classes.ts';

/**
 * Words by which somebody who works in the school shows its own pupils: "my Year 4s", "5H at the zoo", "one of the
 * kids in my class". `plain`: the words alone say so. `likely`: they do beside school life, today.
 */
export type OwnPupils = {
  readonly start: number;
  readonly end: number;
  readonly strength: 'plain' | 'likely';
  readonly because: string;
};

type Context = Pick<Setting, 'school' | 'accounts'>;
type Has = (cue: string, near?: number) => boolean;

/** The words of one field that show own pupils, plainest first. */
export function ownPupils(
  view: View,
  setting: Context,
  extra: { readonly media: boolean; readonly teacherly: boolean },
): readonly OwnPupils[] {
  const words = wordsOf(view);
  if (words.length === 0) return [];
  const talk = talkIn(view);
  const has: Has = (cue) => talk.some((h) => h.value === cue && !inQuotes(words, h));
  const groups = withUsualClasses(words, groupMentions(words, setting.school));
  const home = has('home');
  const lively = has('now') || has('praise') || has('outing') || extra.media;
  const named = schoolNamed(words, setting);
  const shop = has('shop-talk');
  const found: OwnPupils[] = [];
  const put = (from: number, last: number, strength: OwnPupils['strength'], because: string): void => {
    const end = clauseEnd(words, last);
    found.push({
      start: (words[from] as Word).token.start,
      end: (words[end] as Word).token.end,
      strength,
      because,
    });
  };
  const schoolish =
    named || has('school-life') || groups.length > 0 || (has('outing') && (extra.teacherly || has('now')));
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.quoted) continue;
    if ((word.lists & IS_OWN) !== 0 || (word.key === 'your' && words[i - 1]?.key === 'when')) {
      const own = ownGroup(words, i, groups);
      if (!own) continue;
      const past = own.past && !(has('now') && !shop);
      if (own.sure && !past) {
        // "Our class", "our pupils" may be a whole profession's; "my" is one teacher's.
        if (word.key !== 'our' || (lively && !shop))
          put(fromOneOf(words, i), own.last, 'plain', 'my own class');
      } else if (
        !own.sure &&
        !home &&
        (schoolish ||
          manyOf(words, i) ||
          atSchool(words, own.last) ||
          (extra.teacherly && has('now') && (has('praise') || has('outing')))) &&
        (lively || extra.teacherly || atSchool(words, own.last)) &&
        (!shop || has('now'))
      )
        put(fromOneOf(words, i), own.last, 'likely', 'my own, beside school life');
    }
  }
  for (const g of groups) {
    if (found.some((f) => f.start <= g.start && g.end <= f.end) || words[g.from]?.quoted) continue;
    if (
      !home &&
      speaksOfChildren(words, g, groups, {
        lively,
        shop,
        schoolish:
          named || has('school-life') || has('praise') || (g.plural && (has('outing') || extra.media)),
        media: extra.media,
        named,
        now: has('now'),
      })
    )
      put(
        g.from,
        g.last,
        g.kind === 'class' || g.kind === 'code' ? 'plain' : 'likely',
        `${g.kind} at school`,
      );
  }
  if (found.length === 0 && !home) {
    const told = anecdote(words, groups, {
      named,
      lively,
      shop,
      schoolish,
      now: has('now'),
      outing: has('outing'),
      teacherly: extra.teacherly,
    });
    if (told) put(told.from, told.last, 'likely', told.because);
  }
  return found.sort((a, b) =>
    a.strength === b.strength ? a.start - b.start : a.strength === 'plain' ? -1 : 1,
  );
}

const inQuotes = (words: readonly Word[], h: Match<string>): boolean => words[h.from]?.quoted === true;

/** The group noun that "my" at `i` belongs to: up to four adjectives between them. */
function ownGroup(
  words: readonly Word[],
  i: number,
  groups: readonly GroupMention[],
): { last: number; sure: boolean; past: boolean } | null {
  let past = false;
  for (let j = i + 1; j <= i + 5 && j < words.length; j++) {
    const word = words[j] as Word;
    if (word.fresh) return null;
    // "My after school club kids".
    if (word.key === 'after' && words[j + 1]?.key === 'school') {
      j++;
      continue;
    }
    const group = groups.find((g) => g.from === j);
    if (group) {
      const next = words[group.last + 1];
      if (next && !next.fresh && MATTERS.has(next.key)) return null;
      return { last: group.last, sure: true, past };
    }
    const next = words[j + 1];
    // "My class of 2009": old friends.
    if (word.bare === 'class' && next?.key === 'of' && words[j + 2]?.number) return null;
    if (PUPILS.has(word.bare)) {
      if (/^class(?:es)?$/.test(word.bare)) {
        if (
          OTHER_CLASS.has(words[j - 1]?.key ?? '') ||
          (next && !next.fresh && NOT_AFTER_CLASS.has(next.key))
        )
          return null;
      }
      if (/^formers$/.test(word.bare) && words[j - 1]?.key !== 'sixth') return null;
      if (
        word.bare === 'form' &&
        (!next || !/^(?:are|were|was|have|group|class|room|won|did|smashed|made|on|at)$/.test(next.key))
      )
        return null;
      return {
        last: j,
        sure: !/^(?:readers|writers|leavers|finalists|prefects|scientists|historians|mathematicians)$/.test(
          word.bare,
        ),
        past,
      };
    }
    // "my bottom set Year 8s"
    if (MAYBE.has(word.bare) && !groups.some((g) => g.from === j + 1 && !words[j + 1]?.fresh)) {
      let last = j;
      // "my girls & boys"
      if (words[j + 1]?.key === 'and' && MAYBE.has(words[j + 2]?.bare ?? '')) last = j + 2;
      // "My tutor group", "your bottom set": such groups are a teacher's alone.
      const taught =
        isSchoolClub(words, i, j) ||
        (/^(?:groups?|sets?)$/.test(word.bare) &&
          (TAUGHT.has(words[j - 1]?.key ?? '') ||
            /^(?:a2|as|ks\d|y?\d{1,2}[a-z]?\d?)$/.test(words[j - 1]?.key ?? '')));
      return { last, sure: taught, past };
    }
    if (PAST_CLASS.has(word.key) && next?.key !== 'ever') past = true;
    if (STOP.has(word.key) || !/^[\p{L}'-]+$|^\d+$/u.test(word.key)) return null;
  }
  return null;
}

/** "My after school cricket club kids": a club that only a school has. */
const isSchoolClub = (words: readonly Word[], from: number, at: number): boolean =>
  /^clubs?$/.test(words[at - 1]?.bare ?? '') &&
  words
    .slice(from + 1, at)
    .some((w) => /^(?:school|after-school|afterschool|lunchtime|breakfast|homework)$/.test(w.key));

/** "38 of our kids": nobody has so many of their own. */
const manyOf = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.key === 'of' && !words[i]?.fresh && Number(words[i - 2]?.key) >= 4;

/** "our shadowers at school": said to be there. */
const atSchool = (words: readonly Word[], last: number): boolean =>
  /^(?:at|in)$/.test(words[last + 1]?.key ?? '') &&
  words[last + 2]?.key === 'school' &&
  !words[last + 1]?.fresh;

/** "one of my Oaks", "49 of my Y5s", "some of our Year 3s": the count belongs to it. */
function fromOneOf(words: readonly Word[], i: number): number {
  const of = words[i - 1];
  const one = words[i - 2];
  if (
    of?.key === 'of' &&
    one &&
    !words[i]?.fresh &&
    !of.fresh &&
    (one.number || /^(?:one|two|three|four|some|most|half|all|many|both|few)$/.test(one.key))
  )
    return i - 2;
  return of?.key === 'all' && !words[i]?.fresh ? i - 1 : i;
}

/** The mark runs on over the next few words of the same clause, so that it says what was shown. */
function clauseEnd(words: readonly Word[], last: number): number {
  let end = last;
  for (let i = last + 1; i < words.length && i <= last + 7; i++) {
    const word = words[i] as Word;
    const before = words[i - 1] as Word;
    if (word.fresh || word.token.kind !== 'word' || word.token.start - before.token.end > 1) break;
    end = i;
  }
  return end;
}
