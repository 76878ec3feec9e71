import type { Doc } from '../../engine/doc.ts';
import { CUE } from '../cues.ts';
import { gatesOf } from '../gate.ts';
import type { Found } from './found.ts';
import { isOwnText, type Scope, scopesIn } from './told-of.ts';

/*
 * What a post asks for, asks to be paid or looks back on, which tells of all names in it.
 */

/** What is asked for in a poll whose choices are works, or people whom everybody may know. */
const TASTE =
  /\b(?:which|what|next|favourite|pick|choose)\b.*\b(?:author|novel|book|film|movie|song|band|singer|album|musical|panto|composer|sitcom|series|carol|cartoon|character|villain|watch|read)\b|\b(?:author|book|film|song|musical|panto|narrator|heroine|villain)\?/;
/** "Which king next for our display?": a poll of those who are learnt about. */
const LEARNT =
  /\b(?:which|what|whose) (?:famous |great |british |welsh |scottish |irish )?(?:saint|explorer|king|queen|monarch|pope|emperor|pirate|painter|artist|composer|poet|inventor|scientist|philosopher|footballer|astronaut|prime minister|president|mathematician|suffragette|tudor|victorian|roman|viking|detective|superhero|princess)\b(?! of)/;
const SORT_CODE = /\b\d\d-\d\d-\d\d\b|\bsort code\b/;

/** "Next author?", "Which film?": a poll whose choices are known people and works. `bits` are the cues of the post. */
export const asksForWorks = ({ views }: Doc, founds: readonly Found[], bits: number): boolean =>
  founds.some((f) => f.field.startsWith('poll[')) &&
  (bits & (CUE.award | CUE.sport | CUE.stage)) === 0 &&
  views.some((v) => !v.id.includes('[') && (TASTE.test(v.folded) || LEARNT.test(v.folded)));

/** What names of a quiz are of, by the question. */
const SORTS =
  'villages?|towns?|cit(?:y|ies)|place-?names?|streets?|roads?|rivers?|mountains?|peaks?|islands?|lakes?|stations?|pubs?|hamlets?|pastas?|cheeses?|apples?|pears?|potato(?:es)?|roses?|wines?|biscuits?|saints?|explorers?|kings?|queens?|popes?|emperors?|pirates?|painters?|artists?|composers?|poets?|authors?|inventors?|scientists?|philosophers?|footballers?|cricketers?|golfers?|singers?|actors?|racehorses?|horses?|ships?|locomotives?|hurricanes?|storms?|fonts?|brands?|perfumes?|paint colou?rs?|politicians?|prime ministers?|presidents?|mathematicians?|astronauts?';
const QUIZ = new RegExp(
  String.raw`\b(?:${SORTS})(?: \w+)?,? or\b|\bor (?:an? )?(?:\w+ )?(?:${SORTS})\b|\breal (?:\w+ )?(?:${SORTS})\b|\b(?:which|one|two|three) of (?:these|them) (?:is|are|was|were|isn't|aren't|wasn't|(?:${SORTS}))\b|\b(?:former|ex|old|retired) (?:teachers?|heads?|head ?teachers?|staff|caretakers?|dinner ladies)\b|\b(?:taught|worked) here\b|\bfirst(?: ever)? (?:head|head ?teacher|headmaster|headmistress|teacher|caretaker)\b|\b(?:used to be|who was) our\b|\bhistory quiz\b`,
);
/** Asked of pupils: who deserves something, or which of the school's own. */
const CHOSEN =
  /\b(?:should|vote|votes|voting|best|favourite|wins?|winner|won|captain|deserves?|pick|\w+est|which of our|which (?:year|y)|our (?:\w+ )?(?:explorers?|poets?|artists?|authors?|scientists?|kings?|queens?|saints?|pirates?))\b/;

/** "Saint or cheese?", "Which of these is a village in Devon?", "Who was our first headteacher?": no pupils are to choose from. */
export const isQuiz = ({ views }: Doc, founds: readonly Found[]): boolean =>
  founds.some((f) => f.field.startsWith('poll[')) &&
  views.some((v) => v.id === 'text' && QUIZ.test(v.folded) && !CHOSEN.test(v.folded));

/** "Monzo 04-00-04 66120983 X": an account is named, and so is whose it is. */
export const namesAccount = ({ views }: Doc): boolean =>
  views.some((v) => gatesOf(v).digits > 5 && !v.id.includes('[') && SORT_CODE.test(v.folded));

const OLD_YEARS = /\b(?:18\d\d|19[0-8]\d)\b/;
/** Of which names a year before the parents' time tells. */
export const ofOldYears = ({ views }: Doc): readonly Scope[] =>
  views.flatMap((v) => (gatesOf(v).digits > 3 && isOwnText(v) ? scopesIn(v, OLD_YEARS) : []));

/** What an old year stands in: "From the archive: netball 1963", "our log book of 1902", "photo from 1931". */
export const ARCHIVE =
  /\b(?:archives?|census|log ?books?|old boys|old girls|scrapbooks?|(?:photo(?:graph)?s?|pictures?|programme|register) (?:from|of) (?:the )?(?:summer |winter |spring |autumn )?1[89]\d\d|(?:wrote|born|lived|worked|died|left|opened|taught|played|started) [^.!?]{0,40}in 1[89]\d\d)\b/;

/** What teachers alone are trained for, meet at, or are called by. */
export const TRAINED =
  /\b(?:teachmeets?|(?:peri|peripatetic|instrumental) (?:staff|teachers|team)|induction year|npq\w*|qts|ect (?:year|induction)|nqt year|passed (?:their|her|his) pgce)\b/;
/** "Staff changes", "job share", "meet the teachers", "trainee teachers": the names that follow are of staff. */
export const STAFFED =
  /\b(?:(?:visiting )?music (?:staff|teachers)(?=:)|staff (?:spotlight|focus|profiles?|q&a|changes|news|movements|departures|leavers|joiners)|staffing(?! (?:crisis|shortage|levels|problems))|new (?:year \d+|y\d+|reception|nursery|eyfs|ks\d) team(?=:)|job share|itt|scitt|lgb|governing body|trainee teachers?|student teachers?|in safe hands with|meet (?:the|our)(?: new)? (?:teachers|staff|governors)|parent governors? (?:election|results))\b/;
/** "Staffing from September: Y1 X, Y2 Y": the classes are theirs who teach them. */
export const ALLOTTED =
  /\bstaffing (?:for|from|in|next|this)\b|\bnew faces (?:in|for|from) (?:september|the staff)|\b(?:our|new|two|three|four) trainees\b|\b(?:class )?teachers (?:for|from|in) (?:september|next year)\b|\bmeet (?:your|our|the) new (?:class )?teachers[!:.]|\bform tutors (?:for|in) (?:year|y)/;
/** "We have a new chef! X …": who has come to work at the school. */
export const APPOINTED =
  /\b(?:pennaeth|athrawes|dirprwy|ysgrifenyddes|cogyddes|gofalwr|pennaeth cynorthwyol) newydd\b|\bnew (?:chef|cook|caretaker|headteacher|head teacher|receptionist|senco|sendco|governor|chair of governors|vicar|school nurse|bursar|clerk|deputy head|site manager)[!.:]|\b(?:safeguarding|premises|site|kitchen|catering|pastoral|office|admin) team:/;
/** The post tells of appointments and partings. */
export const GROWN =
  /\b(?:careers (?:carousel|fair|day|week|panel|evening|talks?)|mock interview(?:s|ers)?|aspirations? week|world of work|cv clinic|speed networking|staff (?:awards|quiz|panto|party|night|do)|leaving do|agm|(?:common room|staff|parents|dads|fathers|mums|mothers|teachers) v(?:s|ersus)? (?:the )?(?:common room|staff|parents|dads|fathers|mums|mothers|teachers|governors|pta)|interview panel|minutes of|apologies(?=:)|peri(?:patetic)?|counselling|we(?:'ve| have) appointed|retire[sd]?(?! (?:hurt|ill|not out|injured|unbeaten|on \d))|retirement|retiring|funeral|obituary|remembrance|passed away|farewell|employers|dinner lady|interviews went)\b/;

/** Names read aloud from a memorial. */
export const FALLEN =
  /\b(?:names (?:[^.!?:]{1,40} )?read(?: (?:out|aloud))?(?=:)|memorial|plaque|brass plate|cenotaph|lest we forget|we will remember them|the fallen|who fell)\b/;
/** What children do at a memorial. */
export const AT_MEMORIAL = /\b(?:wreaths?|candles?|lit|laid|laying|lay|bugle|last post)\b/;
/** Of those who fell, or who won a prize. */
export const ROLL = /\broll of honour\b/;

/** Those who may be told of anywhere in a post in which pupils are named. */
export const GOVERNORS = /\bgovernors?\b/;
/** "Turbo (X's idea)": who thought of it. */
export const IDEA = /^['’]s? (?:idea|suggestion|choice|pick|vote|favourite|entry)\b/;
/** The post tells of people long grown up or dead, or of who gave and came. */
export const LONG_AGO = /\b(?:war memorial|sponsors|raffle prizes?|exhibitors)\b/;
/** Asked outright, so that the choices of a poll are names for it. */
export const ASKED = /\b(?:names?|call|named|called|christened|naming)\b/;
/** "Which of our 6D elves should read?": one of those named is chosen for a part. */
export const CHOSEN_PART =
  /\b(?:which (?:one )?of (?:our|the|these|my)\b.{0,40}|who )(?:should|will|gets? to|would you|do you want|deserves?|is going|has|was|wins)\b/;
/** Something is given a name: a pet, a toy, a machine. */
export const NAMING =
  /\b(?:hamsters?|guinea pigs?|rabbits?|bunn(?:y|ies)|tortoises?|terrapins?|goldfish|fish|snails?|gerbils?|stick insects?|chickens?|hens?|chicks?|cockerel|ducks?|ducklings?|lambs?|ewe|ram|calf|heifer|bull|goats?|pigs?|piglets?|pony|ponies|horses?|donkeys?|dogs?|pupp(?:y|ies)|cats?|kittens?|gecko|lizard|axolotl|tadpoles?|spider|worms?|caterpillars?|elf|elves|snowm[ae]n|scarecrows?|gritter|minibus|robots?|mascot|teddy|teddies|bears?|puppet|skeleton|pumpkins?|turnips?|trees?|boat|hoover|printer|photocopier|drone|plant|cactus|sourdough|dinosaurs?|dragons?|sloth|panda|penguin|owl|hedgehogs?)\b/;
/** How a name is given or asked for. */
export const NAMED =
  /\b(?:name|call) (?:our|the|this|that|these|him|her|it|them|vote|for)\b|'s name\b|\bnames?:|\bnames (?:should|for)\b|\bknown as\b|\b(?:named|naming|christened|called|vot(?:e|es|ed|ing)(?! (?:by|counted|are|were)\b))\b/;
