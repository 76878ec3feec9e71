import type { Token } from '../../../engine/doc.ts';
import type { PlaceFact, TimeFact } from '../../../engine/facts.ts';
import { setOf } from '../../sets.ts';
import { mayFollow } from '../../times/hours.ts';
import { lastBefore } from '../../within.ts';
import type { Stretch } from '../clauses.ts';
import { isOffSite } from '../marks.ts';
import type { Candidate, Row } from './reading.ts';

/** What is written with capitals and is no place: lessons, clubs and gatherings, and those who work somewhere. */
const NO_PLACE =
  /^(?:the )?(?:forest school|beach school|stay (?:and|&) play|stay (?:and|&) learn|breakfast club|after ?school club|community (?:lunch|breakfast|tea|cafe|coffee|choir)|(?:[a-z']+ ){1,3}(?:crew|staff))$/;
/** What a name ends on that is held, eaten or done, not gone to. */
const HAPPENS = setOf(
  'lunch breakfast brunch tea supper dinner club clubs assembly fair fayre fete concert show quiz day week evening morning agm meeting gates code codes pin letters menu choir band orchestra squad team association society federation committee players ensemble',
);
/** Of these, what stands somewhere: "behind the golf club", "at the Royal Welsh Show". */
const GROUNDS =
  /\b(?:(?:golf|cricket|rugby|football|tennis|bowls|bowling|sailing|rowing|boat|yacht|social|working men's|youth|polo) club|(?:county|country|agricultural|highland|royal|yorkshire|cornwall|welsh|norfolk|suffolk|lakes|air|flower|dairy|horse|boat) show)$/;
/** One sees, stages and reads these: what follows is a play, a film or a book. */
const SEEING = setOf(
  'see seeing watch watching watched perform performing staging stage stages reading studying rehearsing rehearse',
);
/** Plays, films and books with a place in their names. */
const WORKS =
  /^(?:animal farm|mansfield park|gosford park|northanger abbey|jamaica inn|bleak house|treasure island|wuthering heights|brighton rock|lark rise|coram boy|oklahoma|chicago|avenue q|sunset boulevard|anatevka|casablanca|paddington|madagascar|the railway children|watership down|noughts ?& ?crosses|our country's good|london road|jerusalem|the history boys|charlotte's web|notre dame|phantom of the opera|hadestown|waterloo road|downton abbey|evita|mamma mia|six|hamilton)$/;

/** Is a candidate for a place nobody's whereabouts by what it is and by the words right beside it? */
export function isNoPlace(row: Row, { fact, loose }: Candidate): boolean {
  if (fact.kind !== 'place') return false;
  const { tokens, folded } = row.view;
  const from = Math.max(0, lastBefore(tokens, fact.start));
  const to = lastBefore(tokens, fact.end - 1);
  const first = tokens[from] as Token;
  const last = tokens[to] as Token;
  const known = fact.evidence.includes('lexicon') || fact.evidence.includes('shape');
  const words = folded.slice(fact.start, fact.end);
  if (NO_PLACE.test(words)) return true;
  const before = tokens[tokens[from - 1]?.folded === 'the' ? from - 2 : from - 1];
  if (before !== undefined && SEEING.has(before.folded)) {
    if (WORKS.test(words)) return true;
    if (!known && elsewhere(row, fact)) return true;
  }
  // "Keypad is now C2580X".
  if (from === to && CODE.test(first.text)) return true;
  // "Story at 10 with Pam", "8am SHARP".
  if (from === to && loose && (before?.folded === 'with' || isShout(first, fact))) return true;
  if (from === to && MARKS.has(first.folded)) return true;
  // "Singing carols for Naomi House".
  if (before?.folded === 'for' && helped(tokens, from)) return true;
  if (from < to && !known && HAPPENS.has(last.folded) && !GROUNDS.test(words)) return true;
  const next = tokens[to + 1];
  // "Saturday's LAMDA exams": sat, not gone to.
  if (from === to && (!known || first.shape === 'caps') && next?.shape === 'lower' && SAT.test(next.folded))
    return true;
  // "Trip letters for Cadbury World are in bags".
  if (before?.folded === 'for' && SENT.has(wordBefore(tokens, before))) return true;
  // "The Lakeside awards", "Hawthorn class", "the planetarium dome arrives on Monday".
  if (next?.kind === 'word' && (NAMED_FOR.test(next.folded) || isBrought(folded.slice(fact.end))))
    return true;
  // "The trip to Eden Camp is cancelled, so we go to the farm".
  if (CALLED_OFF.test(folded.slice(fact.end, fact.end + 40))) return true;
  if (isNamedOnly(folded, fact)) return true;
  // "The Duke of Edinburgh", "the Bishop of Ely": who, and not where.
  if (before?.folded === 'of' && RANKS.has(wordBefore(tokens, before))) return true;
  // "Eating Greggs", "passcode Jm7uWk", "HERE WE GOOOO".
  if (before !== undefined && (EATEN.has(before.folded) || PASS.has(before.folded))) return true;
  if (loose && /(\p{L})\1{2}/u.test(words)) return true;
  // "Their Viking day".
  if (
    !known &&
    fact.role !== 'town' &&
    next?.shape === 'lower' &&
    DAYS_OF.test(next.folded) &&
    elsewhere(row, fact)
  )
    return true;
  // "They play Lancs at Odsal": against whom, and then where.
  if (before !== undefined && PLAYS.test(before.folded) && /^(?:at|@)$/.test(tokens[to + 1]?.folded ?? ''))
    return elsewhere(row, fact);
  // "Collect from mine".
  return from === to && OURS.test(words);
}

/** "KO 5.30", "ETA 4". */
const MARKS = setOf('ko ht ft eta etd tbc tba asap rsvp nb ps fyi pto');
/** A plain word that is shouted. */
const isShout = ({ shape, text }: Token, { evidence }: PlaceFact): boolean =>
  shape === 'caps' && text.length > 2 && evidence[1] === 'capital word';

/** Is something sung, sold or gathered for what follows? */
const helped = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(Math.max(0, from - 5), from - 1).some((t) => HELPS.has(t.folded));
const HELPS = setOf(
  'carols raising raised raise fundraising collecting donations donating bucket sponsored busking money funds',
);

const CODE = /^(?![abm]\d{1,4}$)(?=.*\d{3})[A-Za-z]{0,2}\d{3,}[A-Za-z]{0,2}$/i;
/** What the token before another one says, folded. */
const wordBefore = (tokens: readonly Token[], { start }: Token): string =>
  tokens[lastBefore(tokens, start) - 1]?.folded ?? '';
const SENT = setOf(
  'letters letter slips slip forms form deposit deposits payment payments money balance consent refund refunds places quotes',
);
const SAT = /^(?:exams?|grades?|certificates?|results)$/;
const NAMED_FOR = /^(?:class|classes|awards?|prizes?|scholarships?|bursar(?:y|ies)|apprenticeships?|app)$/;
/** What comes to school under a place's name: "the Space Centre's van will be with us". */
const isBrought = (after: string): boolean => BROUGHT.test(after);
const BROUGHT =
  /^(?:'s)?(?: (?:dome|van|bus|lorry|truck|team|crew|people|staff|experience|roadshow|workshop|show|educators?|keepers?|outreach|animals)){0,2} (?:arrives?|(?:will be|are|is) (?:in school|with us|coming (?:in|to us|here|to school))|(?:are|is) bringing|brings?|brought|comes? (?:in|to us|here|to school)|came (?:in|to us|to school)|visits? us|visited us)\b/;
const CALLED_OFF =
  /^ (?:\w+ )?(?:is|has been|was|are|been) (?:now |sadly |unfortunately |been )*(?:cancelled|canceled|called off|off[.,!;])/;
/** A gate or hall of the school itself; what is made or played at school; who comes from there. */
export const isNamedOnly = (folded: string, { start, end, evidence }: PlaceFact): boolean =>
  evidence.includes('generic') &&
  ((OWN_SCHOOL.test(folded.slice(start, end)) && PART_OF_IT.test(folded.slice(start, end + 12))) ||
    // Not "make a museum visit".
    (BUILT.test(folded.slice(Math.max(0, start - 60), start)) &&
      !/^ (?:visits?|trips?|runs?|stops?|journey|appearance)\b/.test(folded.slice(end, end + 12))) ||
    (/\bfrom (?:the )?$/.test(folded.slice(Math.max(0, start - 9), start)) &&
      VISITS.test(folded.slice(end, end + 24))));
/** Somebody goes somewhere, whatever is built at school. */
export const SETS_OFF =
  /\b(?:trips?|coach(?:es)?|mini ?bus(?:es)?|bus(?:es)?|trains?|leav(?:e|es|ing)|depart\w*|residential|away|off to|going to|walk\w*|fixtures?|match|back (?:at|by|for))\b/;
const OWN_SCHOOL = /\b(?:junior|infant|primary|nursery|lower|upper) school\b|\b(?:infants|juniors)\b/;
const PART_OF_IT =
  /\b(?:school|infants|juniors) (?:gates?|hall|playground|office|entrance|door|yard|library)\b/;
const BUILT =
  /\b(?:mak(?:e|es|ing)|buil(?:d|ds|ding)|design(?:s|ing)?|creat(?:e|es|ing)|draw(?:s|ing)?|paint(?:s|ing)?) (?:(?:a|an|our|their|own|tiny|mini|cardboard|lego|clay|giant) ){1,3}$|\b(?:turn|transform|convert|chang)(?:e|s|es|ing|ed)? (?:the|our|their|a) [^.!?\n]{1,25} into (?:a|an|our|their|the) (?:\w+ )?$/;
const VISITS = /^ (?:(?:will|is|are) )?(?:visit|com(?:e|ing)\b|comes|talks?|tells?|speak)/;
const RANKS = setOf(
  'duke duchess prince princess bishop archbishop mayor mayoress lord lady earl countess king queen sheriff bank church diocese merchant',
);
const EATEN = setOf('eating eat ate munching scoffing drinking sipping devouring');
const PASS = setOf('passcode password pin code id wifi');
const DAYS_OF = /^(?:day|workshop|banquet|morning|afternoon|week|match|final|finals|competition|quiz|show)$/;
const PLAYS = /^(?:play|plays|played|playing|face|faces|facing|meet|meets|meeting|v|vs|against)$/;
const OURS = /^(?:mine|ours|my house|our house)$/;

/** Does the same field name another place that is more of one? */
const elsewhere = ({ candidates }: Row, fact: PlaceFact): boolean =>
  candidates.some(({ fact: other }) => other.kind === 'place' && other !== fact && other.role !== 'own');

/** Papers and pictures: "Letters home tonight", "Photos tomorrow" is when those come. */
const PAPERS = setOf(
  'letters letter slips forms emails reports details photos pics pictures results menus newsletter newsletters payments certificates invoices',
);
/** What is told to parents of a trip, or is grown-ups' alone. */
const GATHERED =
  /\b(?:agm|annual general meeting|(?:trip|tour|ski|residential|camp|expedition|dofe|launch|welcome|kit|information|info|parents'?) (?:meeting|evening|night|briefing|talk|presentation|info evening|information evening))\b/;

/** Does a stretch tell of a farewell, or of an evening about a trip, with no journey in the same breath? */
export function isGathering({ view }: Row, { cues, clauses, groups }: Stretch): boolean {
  if (cues.has('coach') || cues.has('leaving') || cues.has('returning')) return false;
  if (cues.has('farewell') && groups.length === 0) return true;
  const first = clauses[0];
  const last = clauses[clauses.length - 1];
  return (
    first !== undefined &&
    last !== undefined &&
    GATHERED.test(view.folded.slice(first.fact.start, last.fact.end))
  );
}

/** Is a candidate for a time nobody's by the words right beside it? */
export function isNoTime(row: Row, { fact, loose }: Candidate): boolean {
  if (fact.kind !== 'time') return false;
  const { tokens, folded } = row.view;
  const at = Math.max(0, lastBefore(tokens, fact.start));
  // "58 kids, 1 very nervous teacher": behind a mere stop, what stands before another word is counted.
  const next = tokens[at + 1];
  if (
    loose &&
    fact.evidence[1] === 'hour' &&
    tokens[at - 1]?.kind === 'punct' &&
    next?.kind === 'word' &&
    !mayFollow(next) &&
    !EVENT.test(next.folded)
  )
    return true;
  // "Early start: taking my class to the farm": how, and not when.
  if (loose && folded.startsWith('early', fact.start) && EARLY.test(next?.folded ?? '')) return true;
  // "Stop ringing the bell".
  if (loose && folded.startsWith('the bell', fact.start) && /^r[aiu]ng/.test(tokens[at - 1]?.folded ?? ''))
    return true;
  // "Back 12.20 not 11.50": what it was to be before.
  if (
    tokens[tokens[at - 1]?.folded === 'the' ? at - 2 : at - 1]?.folded === 'not' &&
    row.candidates.some(
      ({ fact: other }) => other.kind === 'time' && other.end < fact.start && fact.start - other.end <= 9,
    )
  )
    return true;
  if (isOwed(row, fact) || isForCalls(row, fact) || isOfSchoolDay(row, fact)) return true;
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || token.sentence !== tokens[at]?.sentence) break;
    if (token.first && PAPERS.has(token.folded)) return true;
  }
  return isHeading(row, fact);
}

const EARLY = /^(?:starts?|night|nights|mornings?|birds?|years|doors|bedtime|days|help|finish)$/;
/** "12 throw in", "2 bully". */
const EVENT = /^(?:throw|tip|bully|push|gun|doors|matinee|noon|midday|midnight)$/;

/** What is paid, handed in or asked for, and the word for until when. */
const OWED =
  /\b(?:payments?|instal?lments?|deposits?|balances?|pay|paid|money|consents?|forms?|permission|slips?|replies|expressions? of interest|sign[ -]?ups?|bookings?|applications?)\b[^.!?\n]*\b(?:due|deadline|clos(?:e|es|ing)|must reach|needed|needs? to be in|wanted|last day|last chance|by|before|no later than)\b(?:(?!\b(?:because|as|when|for|trip|visit)\b)[^.!?,;\n]){0,28}$|\b(?:deadline|last (?:day|chance)|closing date)\b[^.!?\n]{0,30}\b(?:payments?|instal?lments?|deposits?|balances?|pay|money|consents?|forms?)\b[^.!?\n]{0,40}$/;
const ON_THE_WAY =
  /\b(?:leav(?:e|es|ing)|left|depart\w*|coach(?:es)?|mini ?bus(?:es)?|bus(?:es)?|trains?|fl(?:y|ying|ights?)|meet(?:ing)?|travel(?:ling)?|go|goes|going|off to|back|return(?:s|ing)?|arriv\w+|visit(?:s|ing)?|arrive|here|there)\b/;

/** What stands before a fact in its own sentence. */
const saidBefore = ({ view: { folded, sentences } }: Row, { start }: TimeFact): string =>
  folded.slice(sentences[lastBefore(sentences, start)]?.start ?? 0, start);

/** "Final instalment due on ParentPay 1 December": when money is wanted, with no journey in the same breath. */
function isOwed(row: Row, fact: TimeFact): boolean {
  const before = saidBefore(row, fact);
  return OWED.test(before) && !ON_THE_WAY.test(before);
}

/** "Ring her after 6", "email the office before 9.15": when somebody may be reached. */
const isForCalls = (row: Row, fact: TimeFact): boolean => CALLS.test(saidBefore(row, fact));
const CALLS =
  /\b(?:ring|call|phone|text|e-?mail|message|contact|dm)\b(?! (?:from|on the coach))(?:(?!\b(?:coach|back|home|leav\w+|arriv\w+)\b)[^!?\n]){0,70}\b(?:after|before|between|until|till)\s*$/;

/** What happens at school, and the word or two between it and its day: "Fry assembly next week", "rehearsal on Friday". */
const AT_SCHOOL =
  /\b(?<!for (?:the |a |our )?)(?:assembl(?:y|ies)|lessons?|rehearsals?|meeting|meetings|mocks?|exams?|detentions?|inset|disco|quiz|parents'? evening|open evening|(?:\w+ )?club) (?:(?:is|are|will be|on|at|this|moves to|moved to|changes to) ){0,3}$/;

/** Is it the day or hour of something at school, in a sentence that tells of no way nor place out of it? */
function isOfSchoolDay({ view: { folded, sentences }, candidates }: Row, { start, end }: TimeFact): boolean {
  const sentence = sentences[lastBefore(sentences, start)];
  if (!sentence || !AT_SCHOOL.test(folded.slice(sentence.start, start))) return false;
  // "Assembly next week is about her walk to Newgate".
  if (/^ (?:is|are|will be) (?:all )?about\b/.test(folded.slice(end, end + 20))) return true;
  return (
    !ON_THE_WAY.test(folded.slice(sentence.start, sentence.end)) &&
    candidates.every(
      ({ fact, loose }) =>
        loose ||
        fact.kind !== 'place' ||
        fact.start < sentence.start ||
        fact.start >= sentence.end ||
        !isOffSite(fact),
    )
  );
}

/** "Hometime is Sunday about 4": a part of the day that is only named, the hour follows. */
function isHeading(row: Row, fact: TimeFact): boolean {
  if (fact.form !== 'vague') return false;
  const { folded } = row.view;
  if (!/^home ?time$/.test(folded.slice(fact.start, fact.end))) return false;
  if (row.view.tokens[lastBefore(row.view.tokens, fact.start)]?.first) return true;
  return row.candidates.some(
    ({ fact: other }) =>
      other.kind === 'time' &&
      other !== fact &&
      other.start >= fact.end &&
      other.start - fact.end <= 5 &&
      other.form !== 'vague',
  );
}
