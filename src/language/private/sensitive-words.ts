import type { View } from '../../engine/doc.ts';
import { keptWith } from '../kept.ts';
import { knowHash } from '../lexicon/know.ts';
import { setOf } from '../sets.ts';
import { standsBy, type Word } from '../voice/patterns.ts';
import { isHonour } from './praised.ts';

/** Before a surname these make an adult of it. */
export const TITLES = setOf(
  'mr mrs ms miss mx dr doctor sir prof professor nurse officer pc coach rev revd reverend father fr canon deacon bishop archbishop pastor imam rabbi vicar chaplain mgr monsignor sr',
);

/** Beside a sensitive term these make it a service, a day, a policy or a group. */
const GENERAL = setOf(
  'awareness stall experiment station demonstration week day month morning coffee workshop workshops training policy policies lead leader leads team department support-group drop-in dropin clinic service services charity charities fundraiser appeal leaflet guide information advice helpline network parents carers families children pupils students people everyone anyone friendly-school assembly assemblies form forms apply application applications register-interest funding budget research strategy conference webinar course inset hub award accreditation kitemark nurse team visit visitor visitors author ambassador ambassadors speaker theatre museum hospital-radio choir toilet toilets loo loos access parking bay bays ramp badge lift party dogs guide-dog paralympics tokyo paris',
);
/** "Grade 3 piano", "level 5 swimming": an award, no school mark. */
const ARTS = setOf(
  'piano violin viola cello flute guitar drums drum singing vocal ballet tap dance lamda trumpet trombone horn clarinet saxophone oboe bassoon harp recorder keyboard ukulele theory abrsm trinity karate judo taekwondo swimming swim gymnastics skating riding chess award distinction merit telyn',
);
/** In these a group is meant all the same, even with a name in the sentence: "Olivia's cake sale for the hospice". */
const PURPOSE = setOf(
  'for towards raised raising raise donated donate donation supporting support aid proceeds sponsor sponsored collecting collected',
);
const STORY = setOf(
  'book story stories novel chapter author character characters read reading film play poem novelist film inspired biography history historical king queen prince emperor suffragette explorer scientist inventor painter composer paralympian athlete olympian learned learnt learning studied studying researching hobbit hobbits wonka wonkas potters gruffalo gruffalos cruella oompa hogwarts dumbledore voldemort willy-wonka scrooge macbeth romeo juliet hamlet matilda dickens shakespeare victorian victorians tudor tudors viking roman romans',
);

/** Trades that people have, play or dress up as. */
const TRADE =
  /^(?:therapist|psychologist|counsellor|psychiatrist|nurse|doctor|doctors|worker|consultant|dentist|optician|paramedic|surgeon|paediatrician|dietician|cardiologist|neurologist|guardian|interpreter)$/;
const AS_TRADE =
  /^(?:as|played|playing|plays|dressed|became|become|becoming|be|being|qualified|trainee|training|retired|visiting|new|future|wants|works|working|interviewed|shadowed|shadowing|assisted|assisting|met|meet|drew|asked|thanked)$/;
/** What one may jokingly be allergic to. */
const JOKED =
  /^(?:losing|winning|work|homework|mornings|mondays|effort|maths|spelling|sitting|tidying|silence|pencils|pe|running|standing|boredom|rain|vegetables)$/;

/** "back as a speech therapist", "Leo played the doctor", "allergic to losing", "on report for the radio". */
function isPlay(words: readonly Word[], from: number, last: number): boolean {
  const end = words[last] as Word;
  const next = words[last + 1];
  const after = next && !next.fresh ? next.bare : '';
  if (TRADE.test(end.bare))
    for (let i = from - 1; i >= Math.max(0, from - 3); i--)
      if (AS_TRADE.test(words[i]?.bare ?? '')) return true;
  if (words[from]?.bare === 'allergic' && JOKED.test(end.bare === 'to' ? after : end.bare)) return true;
  if (end.bare === 'report' && after === 'for') return true;
  return (
    /^(?:stole|steals|steal|stealing)$/.test(words[from]?.bare ?? '') &&
    /^(?:the|show|scene|hearts|base|second|our)$/.test(after)
  );
}

/** "Free school meals children: Leo, Amber, Kyle": who they are follows at once. */
const isNamed = (word: Word | undefined): boolean =>
  word?.token.shape === 'cap' && knowHash(word.bareHash).given > 0;

/** Does what stands about the term speak of everyone, or of a service? `opening`: how its sentence begins. */
export function isGeneral(
  near: readonly string[],
  first: Word,
  words: readonly Word[],
  last: number,
  opening: readonly Word[],
): boolean {
  if (first.quoted && words[last]?.quoted) return false;
  if (isPlay(words, words.indexOf(first, Math.max(0, last - 8)), last)) return true;
  const after = words[last + 1];
  if (
    after &&
    !after.fresh &&
    // "Sami, one of our Sikh boys, lead the line": past a comma it is no longer name of a service.
    after.token.start - (words[last] as Word).token.end <= 1 &&
    GENERAL.has(after.bare) &&
    !(isNamed(words[last + 2]) && isNamed(words[last + 3]))
  )
    return true;
  if (/^(?:grades?|level)$/.test(first.bare) && near.some((k) => ARTS.has(k))) return true;
  if (
    near.some((k) => PURPOSE.has(k)) &&
    near.some(
      (k) =>
        GENERAL.has(k) ||
        k === 'hospice' ||
        k === 'cancer' ||
        k === 'research' ||
        k === 'hospital' ||
        k === 'bank',
    )
  )
    return true;
  if (isToAll(opening)) return true;
  // "To all who are fasting".
  const all = near.findIndex((k) => ALL.has(k));
  if (all >= 0 && /^(?:who|our|of|those|observing)$/.test(near[all + 1] ?? '')) return true;
  let many = 0;
  for (const word of near) if (MANY.has(word)) many++;
  return many > 1;
}

/** Right behind a term: what money is raised for and what a day is about. */
const CAUSE = setOf(
  'research awareness charity charities society trust foundation fundraiser fundraising action uk association appeal campaign shelter hostel refuge hospice-shop',
);
/** Does a term stand in the name of a cause, in a shop's list or in plain talk, whoever is named beside it? */
export function isNobodys(words: readonly Word[], from: number, last: number): boolean {
  const first = words[from] as Word;
  const next = words[last + 1];
  const before = words[from - 1]?.bare ?? '';
  // "100 lengths for epilepsy research", "his dyslexia awareness assembly".
  if ((next && !next.fresh && CAUSE.has(next.bare)) || isHonour(words[last], next)) return true;
  // "Asked the crew how fast the ambulance goes", "the dentist's chair" of a play.
  if (isShown(words, first, last)) return true;
  if (isPlay(words, from, last)) return true;
  // "Rumana Begum, our family support worker": who works there.
  if (before === 'our' && TRADE.test(words[last]?.bare ?? '')) return true;
  // "The young carers' pizza night", "our link for safeguarding".
  if (first.bare === 'young' && next && !next.fresh && GATHERING.has(next.bare)) return true;
  if (
    first.bare === 'safeguarding' &&
    (SERVED.has(next?.fresh ? '' : (next?.bare ?? '')) ||
      words.slice(Math.max(0, from - 3), from).some((w) => SERVED.has(w.bare)))
  )
    return true;
  // "My wife's not speaking to me".
  if (/^(?:talking|speaking)$/.test(words[last]?.bare ?? '') && next?.bare === 'to' && !next.fresh)
    return true;
  // "Anyone in Year 5 or 6 who is fasting".
  if (/^(?:who|who's|whos|that|is|are|being)$/.test(before) && ofAnyone(words, from)) return true;
  if (isGlad(words, from, last + 1)) return true;
  // "Do worms sleep?": asked of them all.
  if (from === last && /^(?:do|are|can)$/.test(before) && first.bare.endsWith('s') && !first.fresh)
    return true;
  // "Sick of losing".
  if (words[last]?.bare === 'sick' && next?.bare === 'of' && !next.fresh) return true;
  // "One broken window (me)": the writer's own doing.
  if (next && SELF.test(next.bare) && next.token.start - (words[last] as Word).token.end === 2) return true;
  // "Never stopped talking about it".
  if (/^(?:stopped|started)$/.test(first.bare)) return /^(?:never|not|hasn't|haven't|didn't)$/.test(before);
  // "Up a rope swearing he isn't scared".
  if (/^swear(?:s|ing)$/.test(first.bare))
    return /^(?:he|she|it|that|they|i|blind|by)$/.test(next?.bare ?? '');
  // "Size 5 nappies".
  return /^napp(?:y|ies)$/.test(first.bare) && (words[from - 2]?.bare === 'size' || before === 'newborn');
}

/** A vehicle or a trade's chair, coat or bag that is looked at, borrowed or worn. */
function isShown(words: readonly Word[], first: Word, last: number): boolean {
  const next = words[last + 1];
  if (TRADE.test(first.bare)) return next !== undefined && !next.fresh && GEAR.test(next.bare);
  if (words[last]?.bare !== 'ambulance') return false;
  return standsBy(words, first, last - 9, last + 6, LOOKED);
}
const GEAR =
  /^(?:chair|coat|coats|costume|costumes|outfit|uniform|bag|kit|hat|set|surgery-corner|corner|puppet|mask)$/;
const LOOKED = setOf(
  'asked asks asking explored exploring visit visits visited siren sirens toy drew drawing built model lego inside tour',
);

const WEPT = setOf(
  'cry cries cried crying tears tearful sobbing sobbed weeping wept wet weed died dying himself herself themselves',
);
const GLAD = setOf(
  'laugh laughs laughed laughing laughter giggles giggled giggling happy joy happiness pride relief',
);

/** Do words `from` up to `to` tell of happy tears, or of someone crying with laughter? Then nobody is hurt. */
export function isGlad(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    if (WEPT.has(word.bare) && standsBy(words, word, i - 3, i + 5, GLAD)) return true;
  }
  return false;
}
const SELF = /^(?:me|mine|myself|us|ours)$/;

/** What is bitten, punched, hit or kicked in good spirits: no child is the worse for it. */
export const HARMLESS =
  /\b(?:(?:tooth|teeth) (?:fell|falls|came|popped|dropped) out|sick of|bit(?:es|ing)? (?:into|off|the (?:bullet|heads?|dust|tails?|ears?|ends?))|punch(?:ed|es|ing)? the air|hit(?:s|ting)? (?:the (?:crossbar|bar|post|ground running|jackpot|(?:back|roof) of the net|(?:right|high|top) notes?|heights|headlines)|(?:a|two|three|four) (?:six(?:es)?|fours?|century|home runs?|pb|personal best|milestone)|(?:his|her|their) (?:targets?|stride))|kick(?:ed|s|ing)? (?:off|the winning|the winner))\b/;

/** Does "anyone", "all", "those" stand before, in the same sentence? */
function ofAnyone(words: readonly Word[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 9) && !words[i + 1]?.fresh; i--)
    if (ALL.has((words[i] as Word).bare)) return true;
  return false;
}

/** What a group of young carers has in common: nobody's own detail. */
const GATHERING = setOf(
  'group groups club night evening morning day pizza breakfast lunch tea trip drop-in meeting coffee picnic cafe week award festival',
);
/** Those who answer for safeguarding, and what is done for it. */
const SERVED = setOf(
  'link lead leads governor governors trustee trustees team training policy officer officers week update week-long poster',
);

const ALL = setOf('all those everyone anyone families');
const MANY = setOf('children pupils families students people schools parents everyone');
const OPENING = setOf('if please any anyone remember reminder worried applications');
const TO_ALL = setOf('parents families medicines all do does');
/** "How do I apply", "what does the grant cover": asked for all. "Amber does qualify" is told of one. */
const ASKED = setOf('how what when where why who which');

/** Does a sentence begin as what is said to all does: "If your child has …", "Please remember …", "Parents: …"? */
const isToAll = (opening: readonly Word[]): boolean =>
  opening.some(
    (w, i) => OPENING.has(w.bare) || (ASKED.has(w.bare) && /^(?:do|does)$/.test(opening[i + 1]?.bare ?? '')),
  ) || TO_ALL.has(opening[0]?.bare ?? '');

const LEARNING =
  /\b(?:learn|learnt|learned|studied|inspired|about the life|in the book|by author|character|film|novel)/;
/** Does a view speak of learning or of a book? Asked for each term, and the same for all. */
const isLearning = keptWith((view) => LEARNING.test(view.folded));

/**
 * Books and plays that schools read, in which a child is ill, bereaved or different: what is told of Conor's mum or of
 * Christopher is a story.
 */
const BOOKS =
  /\b(?:(?:the )?curious incident|a monster calls|refugee boy|pig-?heart boy|the bone sparrow|ghost boys|boy,? everywhere|the lost boys|a kind of spark|can you see me|blood brothers|of mice and men|noughts (?:and|&) crosses|private peaceful|goodnight mister tom|the boy at the back of the class|the goldfish boy|out of my mind|tracy beaker|skellig|kensuke|street child|the secret garden|heidi|a christmas carol|tiny tim|striped pyjamas|mockingbird|an inspector calls|freak the mighty|ways to live forever|london eye mystery|bridge to terabithia|the illustrated mum|lola rose|danny the champion|war horse|the silver sword|number the stars|anne frank|stone cold|the outsiders|lord of the flies|oliver twist|wonder by|reading wonder|r\.? ?j\.? ?palacio|auggie|i am not a label|the miracle worker|the railway children|pollyanna|percy jackson|the fault in our stars|the last wild|wolf hollow|orphans of the tide|everybody hurts|dear evan hansen)\b/;
/** Is a book or a play of these spoken of? Asked for each sentence, and the same for all. */
export const isOfBooks = keptWith((view) => BOOKS.test(view.folded));

/** Is the talk of a book, a play or a person of history? */
export function isStory(words: readonly Word[], view: View): boolean {
  if (isOfBooks(view)) return true;
  const hits = words.filter((w) => STORY.has(w.bare)).length;
  return hits >= 2 || (hits === 1 && isLearning(view));
}
