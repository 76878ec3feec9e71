import type { View } from '../../engine/doc.ts';
import { setOf } from '../sets.ts';
import type { Around } from './around.ts';

/*
 * What is done in a working life, by its verbs, and what a child does with the same verbs: "retired hurt", "worked in
 * pairs", "taught herself". From general knowledge.
 */

/** Two words that say the same: "steps down", "hangs up", "popped in"; not "came in", which children do each day. */
const DOES_PAIR =
  /^(?:steps? down|stepped down|stands? down|stood down|bows? out|bowed out|hangs? up|hung up|(?:popped|dropped|drops|called) in(?! (?:to (?:say|show|see|the|our)|with (?:his|her|their))\b)|came to (?:teach|talk|speak|judge|visit|open|inspect|perform|run|lead|fix|mend|deliver)|takes over|took over|clocks off|has retired|is retiring|has taught|has left(?! (?:his|her|their|its|a|an|it|them|behind|for|everyone|us speechless|the (?:\S+ )?(?:team|squad|building|pitch|court|stage)))|joins (?:us|year)|visited (?:us|our school|year)|works (?:at|for|in)|worked (?:at|for)|volunteers (?:at|in|with)|takes the chair|becomes chair)/;

/** In a clause about the person: working life, many years, a wide circle. */
const CLAUSE =
  /\b(?:taught|retire[sd]?|died|founded|worked|works|served|volunteers?|drives|drove|runs (?:our|the)|has run (?:our|the) (?:kitchen|canteen|office|library|breakfast|after-school|site|front)|i (?:trained|studied|worked|taught|went to|was at|grew up|lived|shared)|(?:cooked|cleaned|swept|gardened) (?:here|for us|with us)|ran (?:our|the|a|this) (?:\w+ )?(?:stall|shop|club|session|workshop|office|kitchen|library|event|day|bar)|led (?:our|the)|came in|gave up|judged|donated|swept|children know|pupils know|grew up|many of you|you (?:all )?(?:will |may |might )?know|decades?|generations)\b/g;

/** The same, told at once: "X who founded the school". */
const LIVED =
  /^who (?:has |had |have |first |once |also |now )*(?=(?:taught|teaches|retire[sd]?|died|founded|started (?:the|our|this) (?:school|club|choir|charity)|works? (?:at|for|in|with)|worked (?:at|for|in|with)|volunteers?|drives|runs (?:our|the)|was (?:head|headteacher|caretaker|secretary|cook))\b)/;

/** What a child gives, gets on with, plays or runs, with the verb of a working life. */
const OF_PUPILS = new RegExp(
  `^(?:(?:has|have|had|also|who|then|still|now|always|kindly|once|been) )*(?:${[
    '(?:taught|teach(?:es|ing)?) (?:himself|herself|themselves|everyone|everybody|others|each other|one another|the (?:rest|whole)|(?:his|her|their) (?!class|pupils|students|last|final|subject|entire))',
    'retire[sd] (?:hurt|ill|out|not out|injured|unbeaten|undefeated|on \\d+|\\d+|from the (?:race|game|match|hurdles|relay|final|field|pitch|tournament|competition)|(?:his|her|their) (?:\\S+ )?(?:boots|spikes|shoes|trainers|racket|bat|number|shirt|teddy))\\b',
    '(?:founded|started) (?:\\S+ ){0,5}(?:club|society|newspaper|magazine|band)\\b',
    // Hard, well, in pairs, at what is theirs, for weeks on end; not where somebody is employed.
    'work(?:s|ed|ing) (?:(?:in|at|on|with) (?:his|her|their|it|this|that|each|one|pairs?|silence|groups?|teams?|twos|threes|fours|class|lessons|maths|english|spellings?|home)\\b|(?:in|with|as) (?:a|an|two|three|four|small|mixed) (?:\\S+ )?(?:pairs?|groups?|teams?|partners?|friends?|others|classmates?)\\b|for (?:it|this|that|ages|ever)\\b|for (?:\\S+ ){0,3}(?:minutes?|hours?|days?|weeks?|months?|terms?)\\b|at (?:speed|being|making|getting|keeping|the (?:table|back|front))|(?!(?:at|in|for|on|with|as|alongside|behind|here|there|nights?|part-time|full-time|part|full)\\b))',
    'work(?:s|ed|ing)$',
    'work(?:s|ed|ing) (?:in (?:the|our) (?:\\S+ )?(?:library|garden|shop|office|pond) (?:every|each|with|as|(?:at|over|on) (?:lunch\\S*|break\\S*|playtimes?|\\S+days?))\\b|(?:through|over|during|all) (?:\\S+ )?(?:break|lunch|playtime|golden|half))',
    'served (?:the|our) \\S+ to (?:our|the|their) (?:grandparents|parents|visitors|guests|villagers|residents|friends|class|infants|reception|nursery)\\b',
    'served (?:(?:up|out|it|tea|teas|cakes?|drinks?|coffee|juice|squash|customers|(?:\\S+ )?aces?)\\b|for the (?:match|set|game)|(?:the|our) (?:grandparents|parents|visitors|guests|villagers|residents|customers|tea|teas|cakes?|drinks)\\b)',
    'volunteers? (?:to\\b|as (?:an?|our|the) (?:\\S+ ){0,2}(?:buddy|leader|monitor|librarian|helper|ambassador|captain|prefect|councillor)\\b)',
    'inspect(?:s|ed) (?:the|our|his|her|their|an?|every|each) (?:\\S+ )?(?:bugs?|mini-?beasts?|insects?|worms?|leaf|leaves|soil|seeds?|teeth|lunch|lunch-?boxes|bookbags|pencil|evidence|fossils?|rocks?|pond|footprints?|nest|feathers?|eggs?|treasure|mummy|clues?|flowers?|skeleton|trays?|litter)\\b',
    '(?:drives|drove|driven|driving) (?:home|through|forward|past|into|(?:the|a|an|his|her|their|our) (?:\\S+ ){0,2}(?:ball|bee-bot|beebot|robot|kart|go-kart|buggy|rover|sledge|pack|maul|attack|opener|winner))\\b',
    'ran (?:our|the|a|this) (?:\\w+ )?(?:stall|shop)\\b',
    'led (?:our|the) (?!(?:\\S+ )?(?:sessions?|workshops?|training|tour|visit|dig|service|trip|expedition|department|school|faculty|staff|course|inset|research|talk|project|day|appeal|federation|trust|academy|governors|campaign)\\b)',
    "c(?:ame|omes) in (?:at (?:half|the)|off the|from the bench|on the|every|each|as|for the|second|third|fourth|fifth|sixth|seventh|eighth|last|joint|\\d|dressed|wearing|late|early|under|ahead|behind|crying|beaming|smiling|grinning|sporting|covered|clutching|from (?:break|play|lunch|playtime)|fancy|costume|pyjamas|(?:his|her|their) \\S+'s)",
    't(?:akes|ook) over (?:from (?:\\S+ ){1,3}(?:in|on|at|for|as) (?:the |our )?(?:relay|goal|nets?|second half|last|final|anchor|bat|crease|bow|stroke|\\S+ captain|captain)|in (?:goal|nets?)|as (?:captain|keeper|goalie|goalkeeper|skipper)|(?:the|our) (?:baton|bat|oars?|wheel|gloves|armband|class|mic|microphone|account|twitter|page|feed)|captaincy|for (?:a|the) (?:day|lesson|morning|afternoon|hour|minute))\\b',
    'st(?:ands|ood|eps|epped) down (?:as|from) (?:\\S+ ){0,3}(?:captain|prefect|ambassador|councillor|rep|monitor|(?:head|deputy head) (?:girl|boy|student|pupil|prefect))\\b',
    'joined us (?:from (?:\\S+ ){1,2}(?:in (?:january|february|march|april|may|june|july|september|october|november|december|reception|nursery|year)|last (?:month|term|week|year|september)|this (?:term|year|month)|at (?:easter|christmas|half)|(?:and|but) (?:is|has|can|could|now|already|speaks|learnt|learned|settled))|(?:when )?aged?\\b|as (?:an? |our )?(?:\\S+ )?(?:two|three|four|five|six|\\d)[- ]year|as an? (?:\\S+ )?(?:toddler|tot|baby|little one)|when (?:s?he|they) (?:was|were) (?:just |only )?(?:two|three|four|five|six|\\d)\\b|from (?:\\S+ ){1,4}(?:primary|nursery|infants?|pre-?school|playgroup)\\b|at (?:easter|christmas|half)|half ?way|midway|mid-year|in (?:january|february|march|april|may|june|july|september|october|november|december|year|the (?:autumn|spring|summer)))\\b',
    '(?:lent|loaned|sold) us (?:\\S+ ){0,3}(?:guinea|guinea-pigs?|rabbits?|hamsters?|tortoises?|puppy|kitten|toys?|teddy|lego|scooter|bracelets?|buns?|biscuits?|lemonade|brownies|cookies)\\b',
    'volunteers (?:\\S+ ){1,6}(?:dofe|duke)\\b',
    'h(?:angs|ung) up (?:his|her|their) (?:own )?(?:coat|bag|blazer|bookbag|hat|stocking|towel)\\b',
    'gave up (?:(?:his|her|their|half|all|a|some|part|of|own) )+(?:\\S+ )?(?:saturdays?|sundays?|weekends?|lunch|lunchtimes?|playtimes?|breaktimes?|breaks?|turns?|seats?|place|go|golden|sweets|chocolate)\\b',
    'judged (?:it|his|her|their|the (?:wind|distance|pace|weight|bounce|flight|run|jump|turn|bend|moment|length|height|ball))\\b',
    '(?:donated|sponsor(?:s|ed)) (?:\\S+ ){0,6}(?:pocket|birthday|tooth-fairy) money\\b',
    'donated (?:(?:all|some|half|part|most|of|\\d+) )*(?:(?:his|her|their) (?:own )?(?:\\S+ )?(?:hair|ponytail|plaits?|birthday|pocket|savings?|toys?|teddies|teddy|sweets|prize|winnings|stickers|tooth)|inches|cm)\\b',
    'join(?:s|ed) (?:us|our|the) (?:\\S+ ){0,2}(?:choir|orchestra|cast|band|squad|council|ensemble|troupe|(?:football|netball|hockey|rugby|cricket|tennis|swimming|running|cross-country|athletics|chess|debating|dance|gym|gymnastics|quiz|eco|relay) (?:team|club|crew))\\b',
    'swept (?:the board|to|aside|past|through|away|into|up|all)\\b',
    'died (?:bravely|beautifully|dramatically|magnificently|gloriously|horribly|twice|on stage|onstage)\\b',
  ].join('|')})`,
);

/** Do children play at work: "In our shop role play X sold us a banana"? Asked only where work is told. */
export const isRolePlay = ({ folded }: View): boolean =>
  /\b(?:role[- ]?play\w*|pretend\w*|make-believe|small world|home corner|imaginative play|imaginary|when i grow up)\b/.test(
    folded,
  );

/** Does what begins with the verb of a working life go on as it does of a child: "retired hurt", "worked in pairs"? */
export const isOfPupils = (clause: string): boolean => OF_PUPILS.test(clause);

/** Does a clause begin with two words that tell of work: "stepped down", "took over"? */
export const doesPair = (clause: string): boolean => DOES_PAIR.test(clause);

/** Is a working life told anywhere in the clause ", who …" behind a name? */
export function tellsLife(clause: string): boolean {
  for (const { index } of clause.matchAll(CLAUSE)) if (!isOfPupils(clause.slice(index))) return true;
  return false;
}

/** Is a working life told at once in the clause "who …" behind a name: "who founded the school"? */
export function livedSo(clause: string): boolean {
  const told = LIVED.exec(clause);
  return told !== null && !isOfPupils(clause.slice(told[0].length));
}

const LEADS =
  /^(?:will|is to|to) (?:be )?(?:lead|teach|leading|teaching|take over|taking over|run|running) (?:our |the )?(?:new )?(?:reception|nursery|year|y\d+|class|\d{1,2}[a-z]{1,2}\b|eyfs|ks\d)(?! (?:\S+ )?(?:recorders?|choir|assembl\w+|prayers?|worship|warm-up|dance|band|council|conga|parade|procession|stalls?|team|relay|quiz|hymn|songs?|out|in the|into|onto|through|round|along|to|singing|bank|shop|stall|disco|council|cafe|club)\b)|^teaches (?:our |the )?(?:reception|nursery|year|y\d+|class|\d{1,2}[a-z]{1,2}\b|eyfs|ks\d)/;
const THEIRS =
  /^and (?:his|her|their) (?:crew|husband|wife|staff|volunteers|sons|daughters|colleagues?|company|firm|business|apprentice)\b(?! (?:of (?:\d|two|three|four|five|six|year|y\d|pupil|friends?|monitors|helpers)|in (?:the|our) (?:play|show|production|panto|nativity|musical)|\( ?played|played by))/;
const GRADUATED =
  /^(?:has|have|just|has just|passed|finished|completed|got|gained|on|who) (?:\S+ ){0,4}(?:degree(?! (?:apprentice|place|course|level|offer))|phd|masters(?! (?:\S+ )?(?:badge|swim\w*|league|tournament|final|chess|cup|challenge))|doctorate|pgce|nvq|qts|npqh|npq\w{1,3}|hlta|qtls|elsa|ectship)\b/;
/** Is it said right after the name that they teach, employ, or have a degree? */
export function follows(a: Around, to: number): boolean {
  const at = a.word(to + 1) === ',' && a.word(to + 2) === 'who' ? to + 2 : to + 1;
  if (!GOES_ON.has(a.word(at))) return false;
  const after = a.clause(at, 1, 8);
  return LEADS.test(after) || THEIRS.test(after) || GRADUATED.test(after);
}
const GOES_ON = setOf('will is to teaches and has have just passed finished completed got gained on who');
