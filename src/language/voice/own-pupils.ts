import type { View } from '../../engine/doc.ts';
import type { Setting } from '../../engine/setting.ts';
import { talkIn } from './book.ts';
import { type GroupMention, groupMentions, schoolNamed } from './groups.ts';
import { type Match, type Word, wordsOf } from './patterns.ts';

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

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const OWN = list('my our');
/** Nouns that, with "my" before them, are a teacher's pupils. */
const PUPILS = list(
  'class pupils pupil students student form tutees tutee learners scholars mathematicians scientists historians geographers linguists sixth-formers formers finalists prefects leavers tuts readers writers schoolchildren yearlings',
);
/** Nouns that may be pupils, or one's own children and friends. */
const MAYBE = list(
  'lot kids kiddos kiddies children kidlets boys girls lads lasses ones littlies littles tinies babies team squad choir orchestra band ensemble bunch crew gang cherubs darlings monsters munchkins poppets minions champs superstars stars artists authors musicians dancers players netballers footballers runners swimmers actors cast rabble group groups set sets year-olds people captain captains athletes gymnasts lovelies beauties cubs',
);
/** "My spin class", "my first-class degree", "my class teacher": other classes. */
const OTHER_CLASS = list(
  'yoga spin zumba pilates dance salsa ballet evening gym exercise fitness hiit boxing aerobics cooking pottery sewing antenatal nct first working middle business economy social world masters degree uni university driving language welsh choir night spanish-evening barre step boxercise swimming-baby bumps baby toddler puppy obedience',
);
const NOT_AFTER_CLASS = list('teacher act actor dinner size sizes of-its-own warfare mate mates');
const TAUGHT = list(
  'tutor form bottom top middle maths phonics reading writing spelling english science intervention booster gcse a-level btec year french spanish german history geography music drama art focus nurture',
);
const PAST_CLASS = list('old former last previous ex next future first new');
/** No adjective: what stands between "my" and its noun ends here. */
const STOP = list(
  'is are was were am be been has have had do does did to for with in on at from that who which i you we they he she it but or so because when if the a an this these those as by about into over up out off and of my our your his her their not will would can could should just than then after before during while daughter son husband wife hubby mum mam dad nan gran grandad sister brother niece nephew godson goddaughter partner boyfriend girlfriend fiance baby toddler twins mate friend friends dog cat started starts got went said says loves loved thinks thought teacher head boss colleague school job work car house phone whole life day week favourite-thing time heart face head feet eyes',
);
/** After a year group these make it a matter of the trade, not the children. */
const MATTERS = list(
  'teacher teachers teaching teach lead leads leader team ta tas staff planning plans scheme schemes unit units curriculum text texts book books sats paper papers maths-paper objectives expectations framework content job jobs role post vacancy position scheme screening check data results assessment assessments test tests training parent parents maths english science writing reading history geography level levels resources resource overview moderation exemplification statutory supply lessons specification spec gcse teaching colleague colleagues autumn spring summer',
);
/** What a class does together: "Year 4 sleepover", "Robin assembly". */
const EVENTS = list(
  'sleepover assembly trip residential disco camp play production nativity concert match tournament quiz debate workshop picnic bake cake sale choir swimming display show performance panto performing science-fair football netball rugby cricket hockey gala final finals semi games walk visit visiting journey outing exhibition graduation leavers prom celebration party song dance work art models poems projects paintings portraits creations rehearsal rehearsals practical experiment dressed-up mufti lunch picnic leavers-do',
);
const WITH = list('with from of for to by in at and see watching teaching told asked');
const CHILD = list(
  'child kid kiddo pupil student boy girl lad lass youngster infant year-old children kids pupils students boys girls infants juniors choir cast leavers prefects',
);
const SAYS = list('asked told said says asks announced whispered shouted handed gave drew wrote brought');
const BE_DO =
  /^(?:are|is|were|was|have|has|had|did|do|made|went|had|got|took|won|lost|beat|loved|came|sang|wrote|drew|built|met|performed|produced|created|enjoyed|learnt|learned|showed|gave|found|ran|played|said|asked|blew|left|visited|at|on|in|off|being|tour|you|who|we|they|just|absolutely|really|all)$|(?:ing|ed)$/;

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
  const groups = groupMentions(words, setting.school);
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
    if (OWN.has(word.key) || (word.key === 'your' && words[i - 1]?.key === 'when')) {
      const own = ownGroup(words, i, groups);
      if (!own) continue;
      const past = own.past && !(has('now') && !shop);
      if (own.sure && !past) {
        // "Our class", "our pupils" may be a whole profession's; "my" is one teacher's.
        if (word.key !== 'our' || (lively && !shop))
          put(fromOneOf(words, i), own.last, 'plain', 'my own class');
      } else if (!own.sure && schoolish && !home && (lively || extra.teacherly) && (!shop || has('now')))
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
        (!next || !/^(?:are|were|have|group|class|room|won|did|smashed|made|on|at)$/.test(next.key))
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
        /^(?:groups?|sets?)$/.test(word.bare) &&
        (TAUGHT.has(words[j - 1]?.key ?? '') ||
          /^(?:a2|as|ks\d|y?\d{1,2}[a-z]?\d?)$/.test(words[j - 1]?.key ?? ''));
      return { last, sure: taught, past };
    }
    if (PAST_CLASS.has(word.key)) past = true;
    if (STOP.has(word.key) || !/^[\p{L}'-]+$|^\d+$/u.test(word.key)) return null;
  }
  return null;
}

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

/** Does this class or year group stand for children who are doing something, here? */
function speaksOfChildren(
  words: readonly Word[],
  g: GroupMention,
  all: readonly GroupMention[],
  { lively, shop, schoolish, media }: { lively: boolean; shop: boolean; schoolish: boolean; media: boolean },
): boolean {
  const prev = words[g.from - 1];
  const next = words[g.last + 1];
  const after = next && !next.fresh ? next.key : '';
  const far = words[g.last + 2];
  const second = after && far && !far.fresh ? far.key : '';
  const before = prev && !words[g.from]?.fresh ? prev.key : '';
  const classNoun = /^(?:class|children|pupils|kids|girls|boys|students|lot|squad|team|choir)$/.test(after);
  const everyones = g.kind !== 'class' && g.kind !== 'code';
  if (!classNoun && ((MATTERS.has(after) && everyones) || (everyones && MATTERS.has(before)))) return false;
  if (
    g.kind === 'class' &&
    !classNoun &&
    /^(?:teacher|class-teacher|ta|tas|staff|trees?|wood|woods|road|street|house)$/.test(after)
  )
    return false;
  if (/^(?:a|an|any|each|every|if|new)$/.test(before)) return false;
  const subject =
    classNoun ||
    BE_DO.test(after) ||
    EVENTS.has(after) ||
    EVENTS.has(second) ||
    WITH.has(before) ||
    g.plural ||
    (g.from === 0 && g.kind !== 'class') ||
    /^(?:proud|done|go|bravo)$/.test(before);
  if (g.kind === 'class') {
    if (classNoun || g.plural) return true;
    const company = all.some((o) => o !== g && Math.abs(o.from - g.last) < 12) || schoolish || media;
    return subject && company && !shop;
  }
  if (g.kind === 'code') return (subject || lively) && !shop;
  if (before === 'with' && lively && !shop) return true;
  // A year group or phase is everybody's: it takes life and none of the trade.
  return (
    subject &&
    lively &&
    (schoolish || EVENTS.has(after) || EVENTS.has(second) || (classNoun && g.kind !== 'phase')) &&
    !shop
  );
}

/** A child's words or a count of children, told by someone who was there. */
function anecdote(
  words: readonly Word[],
  groups: readonly GroupMention[],
  c: {
    named: boolean;
    lively: boolean;
    shop: boolean;
    schoolish: boolean;
    now: boolean;
    outing: boolean;
    teacherly: boolean;
  },
): { from: number; last: number; because: string } | null {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.quoted) continue;
    const next = words[i + 1];
    // "the girls at Ashdown Park"
    if (c.named && c.lively && CHILD.has(word.bare) && !c.shop)
      return { from: i, last: i, because: 'children of the school' };
    // "one of the kids", "a child in my class"
    if (CHILD.has(word.bare)) {
      const two = `${words[i - 2]?.key ?? ''} ${words[i - 1]?.key ?? ''}`;
      const inClass =
        /^(?:in|from)$/.test(next?.key ?? '') &&
        (/^(?:my|our)$/.test(words[i + 2]?.key ?? '')
          ? /^(?:class|form|group|set|tutor)$/.test(words[i + 3]?.key ?? '')
          : groups.some((g) => g.from === i + 2));
      if (inClass) return { from: Math.max(0, i - 1), last: i + 2, because: 'a child in the class' };
      if (two === 'of the' && c.schoolish && c.now && !c.shop)
        return { from: Math.max(0, i - 3), last: i, because: 'one of the children' };
      if (SAYS.has(next?.key ?? '') && c.schoolish && (c.now || groups.length > 0) && !c.shop)
        return { from: i, last: i + 1, because: 'a child said' };
    }
    // "A Y1 just told me"
    const one = /^(?:a|one|another)$/.test(word.key) ? groups.find((g) => g.from === i + 1) : undefined;
    if (one && [1, 2].some((n) => SAYS.has(words[one.last + n]?.key ?? '')) && !c.shop)
      return { from: i, last: one.last, because: 'a child said' };
    // "26 ten year olds", "60 excited children on a coach"
    if (
      (word.number && /^\d{1,3}$/.test(word.key) && Number(word.key) > 3) ||
      /^(?:thirty|sixty|twenty|fifty|forty)$/.test(word.key)
    ) {
      for (let j = i + 1; j <= i + 4 && j < words.length && !words[j]?.fresh; j++) {
        const key = (words[j] as Word).bare;
        const many =
          /^(?:children|kids|pupils|students|olds|year-olds|teenagers|five-year-olds|six-year-olds|seven-year-olds|eight-year-olds|nine-year-olds|ten-year-olds|infants|juniors|littlies|little)$/.test(
            key,
          ) || groups.some((g) => g.from === j && g.plural);
        // "Stuck on the M6 with 48 teenagers": they are with the writer.
        const along = words[i - 1]?.key === 'with' && Number(word.key) >= 8;
        if (many && (along || (c.schoolish && Number(word.key) >= 15)) && !c.shop)
          return { from: i, last: j, because: 'a count of children' };
        if (many && c.now && (c.outing || c.schoolish || c.teacherly) && !c.shop)
          return { from: i, last: j, because: 'a count of children, today' };
      }
    }
  }
  return null;
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
