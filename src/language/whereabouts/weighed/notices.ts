import { lastBefore } from '../../within.ts';
import type { Candidate, Row } from './reading.ts';

/** "The number 14 stop has moved", "our bus stop by the church is closed": what stops there is for anyone. */
const NEW_STOP =
  /\b(?:bus|tram|(?:number|no\.?|route) ?\d{1,3}[a-z]?) stops? (?:(?:by|at|near|outside|opposite|on|in) [^.!?,\n]{1,30}? )?(?:(?:has|have|is|are|was|will|be|been|being|now|just|also|temporarily) )*(?:mov(?:ed|es|ing|e)|relocat(?:ed|es|ing|e)|suspended|closed|shut|out of use)\b/;

/** "So the coach for the zoo leaves from Mill Lane". */
const SETS_OUT =
  /\b(?:coach(?:es)?|minibus(?:es)?|trips?|visit(?:s|ing)?|leav(?:e|es|ing)|depart(?:s|ing|ure)?|meet(?:s|ing)?|pick(?:ed|ing)?|pick-?up|collect(?:ed|ing|ion)?|drop(?:ped|ping)?|drop-?off|pupils|children|class(?:es)?|years? \d{1,2}|y\d{1,2}|we|us)\b/;

/**
 * What a sentence may tell that is nobody's journey, wherever its places and times stand. For anyone, and no class is
 * named: "the number 11 is diverted from Monday", "please do not park outside the mosque between 1 and 2", "roadworks on
 * Mill Lane", "do you work at the airport?"
 */
const FOR_ANYONE = [
  /\b(?:(?:number|no\.?|route|service|the) ?(?:x?\d{1,3}[a-z]?)(?: (?:bus|service|tram))?|(?:bus|tram|train) (?:services?|routes?|times|timetables?)|school buses|public transport) (?:(?:has|have|is|are|was|will|be|been|being|now|also|temporarily|not) )+(?:divert(?:ed|ing)?|re-?routed|cancelled|suspended|running|chang(?:ed|ing)|terminat(?:ed|ing)|affected|replaced|stopping)\b/,
  /\b(?:do not|don't|dont|avoid|stop|no|not to|never|without|refrain from|considerate(?:ly)?|inconsiderate|illegal(?:ly)?|when|where(?: you)?) park(?:ing|ed)?\b|\bpark(?:ing|ed)? (?:considerately|legally|sensibly|safely|responsibly|elsewhere|across|illegally|tickets?|fines?|permits?|restrictions|wardens?|spaces?)\b|\bparking is (?:limited|tight|available|at|on|in|very)\b/,
  /\b(?:road|street|lane|pavement|footpath|cycle path|junction|crossing)s? (?:closures?|works?|(?:(?:will|is|are|be|being) )+(?:closed|shut|resurfaced|dug up))\b|\broadworks\b|\b(?:lollipop (?:lady|man|person|patrol)|crossing patrol)(?: \w+)? (?:is|isn't|will|won't|has|cover)\b/,
  /\b(?:do|does|did|anyone|anybody|who|you|parents?|family)\b[^.!?]{0,20}\bworks? (?:at|in|for|near)\b[^.!]*\?/,
];
const CLASS = /\b(?:years? ?\d{1,2}|y\d{1,2}|p[1-7]|reception|nursery)\b/;
/** Of a class too: "Year 7 football is off tonight", "lost at the park gate: a glove", "our theme is Italy". */
const OF_A_CLASS = [
  /\b(?:clubs?|training|practice|lessons?|sessions?|fixtures?|match(?:es)?|games?|rehearsals?|trials?)(?: \w+){0,3},? (?:is|are|has been|have been|will be) (?:now )?(?:off\b(?! to)|cancelled|canceled|called off|not on|not running|postponed)|\bno (?:\w+ ){0,3}(?:club|training|practice|rehearsal) (?:today|tonight|tomorrow|this|on|next|after)\b/,
  /^\W*(?:lost|found|missing|handed in|left behind|(?:has )?any(?:one|body) (?:lost|seen|missing))\b[^.!?]{0,60}\b(?:gloves?|coat|jacket|hat|scarf|bag|book ?bag|rucksack|lunch ?box|bottle|bike|scooter|phone|keys?|purse|wallet|jumper|cardigan|hoodie|blazer|umbrella|teddy|toy|shoes?|trainers?|glasses|cat|dog|hamster|tooth|ring|earring|watch|violin|trombone|cornet|flute|clarinet)\b/,
  /\b(?:theme|topic|country of the (?:week|month)|focus)\b[^.!?]{0,20}\b(?:is|are|was|will be)\b/,
];

/** Pupils' work that hangs, plays or is for sale somewhere: "Look out for our poster in Solihull library from Monday". */
const SHOWN =
  /\b(?:posters?|paintings?|drawings?|art ?works?|art|sculptures?|collages?|mosaics?|murals?|models?|films?|photos?|photographs|poems?|recipes?|displays?|designs?|banners?|christmas cards?|lanterns|exhibits?|(?:children's|pupils'|students'|their|our) work) (?:(?:is|are|has|have|will|be|been|being|now|also|can|still) )*(?:on (?:show|display|the (?:walls?|website|screens?))|up|hung|hanging|displayed|exhibited|shown|screened|showing|in|at|seen)\b/;
const TO_SEE =
  /\b(?:look out for|keep an eye out for|go and see|pop in|have a look|take a look|see if you can|spot|on show|on display|displayed|exhibited|exhibition|all (?:week|month|summer)|this (?:week|month))\b/;

/** Does the sentence of a candidate give notice of what is nobody's journey, and tell of none? */
export function isInNotice({ view, candidates }: Row, { fact }: Candidate): boolean {
  const at = lastBefore(view.sentences, fact.start);
  const sentence = view.sentences[at];
  if (!sentence) return false;
  const words = view.folded.slice(sentence.start, sentence.end);
  const stop = NEW_STOP.exec(words);
  if (stop !== null && !SETS_OUT.test(words))
    return candidates.every(
      ({ fact: { kind, start, end } }) =>
        kind !== 'place' || start < sentence.start || end > sentence.start + stop.index,
    );
  const before = view.sentences[at - 1];
  if (before && AND_SO.test(words) && !COMPANY.test(words)) {
    const told = view.folded.slice(before.start, before.end);
    if (IS_OFF.test(told) && !GOES.test(told) && isToldOf(told)) return true;
  }
  return !GOES.test(words) && isToldOf(words);
}
const COMPANY = /\b(?:coach|minibus|bus|train|station)\b/;

const isToldOf = (words: string): boolean =>
  (!CLASS.test(words) && FOR_ANYONE.some((n) => n.test(words))) ||
  OF_A_CLASS.some((n) => n.test(words)) ||
  (SHOWN.test(words) && TO_SEE.test(words));

/** Pupils go all the same. */
const GOES =
  /\b(?:coach(?:es)?|minibus(?:es)?|trips?|visit(?:s|ing)?|leav(?:e|es|ing)|depart(?:s|ing|ure)?|meet(?:ing)? (?:at|by|outside|us|point)|pick(?:ed|ing)? up|pick-?up|collect(?:ed|ing|ion)? (?:at|from)|off to|going to|(?:we|they) (?:are|will|'re|go|walk)|we're|we'll|(?:years? \d{1,2}|y\d{1,2}|class(?:es)?|pupils|children) (?:are|will|go|walk|is|to|leave)|(?:years? \d{1,2}|y\d{1,2}) for|delayed|running late|late|stuck|held up|eta|expecting)\b/;

/** "Football club is off. Please collect at 3.15": what follows such a notice belongs to it. */
const AND_SO = /^\W*(?:please |so |all |children |pupils )*(?:collect|pick|home|usual|normal|ordinary)\b/;
const IS_OFF = /\b(?:off|cancelled|canceled|not on|not running|postponed)\b/;
