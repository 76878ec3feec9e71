import { isPersonal, whoseAccount } from '../../../engine/account.ts';
import { isWording } from '../../../engine/doc.ts';
import type { Scene } from '../../../engine/rule.ts';
import { aboutPupils } from '../foreign.ts';
import type { Hand } from '../hand.ts';

/** Others run it, for whoever likes: "it is run by the LTA", "half-term camp at the baths. Book with them". */
const OTHERS =
  /\b(?:it's|its|is|are|all|event|camp|club|sessions?|course) run by (?!us\b|our\b|the school|school|year|pupils|students|staff|mr|mrs|miss|ms)|\bnothing to do with (?:us\b|school|the school)|\bnot (?:run by (?:us|school|the school)|a school (?:event|trip|club))\b|\bbook (?:with them|direct(?:ly)?|through them)\b|\b(?:half[- ]term|holiday) (?:camps?|clubs?|schemes?|courses?|activities|workshops?|fun) (?:at|in|by|from|with)\b|\bfree (?:family|community) \w+/;
/** To these one is asked. */
const ASKED =
  /\b(?:come and (?:see|hear|watch|listen)|tickets?:? (?:£|\d|from|at|on|are|available|still|free|via|online)|box[- ]office|curtain up)\b/;
/** Pupils who play there come at an hour of their own, and on their own way. */
const CALLED =
  /\b(?:call(?: time)?|calls|rehears\w*|sound ?check|warm[- ]?up|tech|need (?:you|us|them)|walks?|walking|cross(?:es|ing)?|wear|straight from|from school|prom|kick[- ]?off|ko|arrive|be there|our lot|sharp|lifts?|stall|players|if you are (?:singing|playing))\b/;
/** Somebody goes somewhere all the same. */
const GOES =
  /\b(?:coach(?:es)? (?!es\b)|coach(?:es)?$|mini ?bus(?:es)?|trips?|visits?|visiting|leav(?:e|es|ing)|depart\w*|off to|on our way|we(?:'re| are) (?:at|in|on|off|going|taking)|away|residential|instead we|go(?:ing)? to|meet(?:ing)? (?:at|by|outside))\b/;

/**
 * Is what a post tells nobody's journey, whatever its places and hours: what others put on for whoever likes, a show to
 * which the public is asked?
 */
export function isNobodys(scene: Scene, { why }: Hand): boolean {
  const { doc, facts } = scene;
  if (isOwnLife(scene)) return true;
  const said = doc.views.filter(isWording).map((v) => v.folded);
  if (
    why === 'public' &&
    facts.cues('trip-invited').length > 0 &&
    (facts.cues('trip-performance').length > 0 || said.some((s) => ASKED.test(s))) &&
    !facts.of('cue').some((c) => TRAVELS.has(c.cue)) &&
    !said.some((s) => CALLED.test(s))
  )
    return true;
  return !said.some((s) => GOES.test(s)) && said.some((s) => OTHERS.test(s));
}

/** "Off to Lisbon on Saturday", "my daughter starts Brownies": from a person's own account, and no pupils of theirs in it. */
function isOwnLife(scene: Scene): boolean {
  const { doc, facts, setting } = scene;
  if (!isPersonal(whoseAccount(doc.post.account, setting))) return false;
  if (facts.cues('own-pupils').length > 0) return false;
  const said = doc.views.filter(isWording).map((v) => v.folded);
  if (said.some((s) => WITH_THEM.test(s))) return false;
  return !aboutPupils(scene) || said.some((s) => FAMILY.test(s));
}
/** Whoever these are, somebody is taken along. */
const WITH_THEM =
  /\b(?:tak(?:e|es|ing)|took|brought|bring(?:ing)?|supervising|chaperoning) (?:the|my|our|a|some|\d+|\w+ of)\b|\b(?:gang|lot|class|classes|group|squad|crew|pupils?|students?|coach|minibus|residential|school trip|trip|dofe|expedition|camp|ski trip|fixture|ours|years? ?\d{1,2}|y\d{1,2}|\d+ (?:\w+ ){0,2}(?:children|kids|teenagers|boys|girls)|(?:with|for|and) 1?\d[a-z]\b(?<!\d[kmdgp])|(?:form|tutor) (?:room|group)|tutees|classroom(?:'s| is) empty)\b/;
const FAMILY =
  /\bmy (?:own )?(?:(?:eldest|youngest|little|big|baby|teenage) )?(?:daughter|son|wife|husband|partner|mum|mam|dad|sister|brother|niece|nephew|nan|boyfriend|girlfriend|fianc\S+|kids|boys?|girls?)\b/;

const TRAVELS: ReadonlySet<string> = new Set(
  ['coach', 'leaving', 'returning', 'meeting', 'overnight', 'kit', 'away', 'here', 'delay'].map(
    (c) => `trip-${c}`,
  ),
);
const MOVES: ReadonlySet<string> = new Set([
  ...TRAVELS,
  ...['going', 'trip', 'fixture', 'county', 'sport'].map((c) => `trip-${c}`),
]);

/**
 * "The Space Dome is in our hall on Friday, Nursery at 9": only hours are told, something at school is named, and no
 * word of a way, a match or a night away.
 */
export const isAtSchool = ({ doc, facts }: Pick<Scene, 'doc' | 'facts'>): boolean =>
  facts.of('place').some((p) => p.role === 'own' && isOurs(doc.view(p.field)?.folded ?? '', p.start)) &&
  !facts.of('cue').some((c) => MOVES.has(c.cue)) &&
  !facts.of('time').some((t) => t.evidence.includes('return') || t.evidence.includes('depart'));

/** "In our hall", "on our own field". */
const isOurs = (text: string, start: number): boolean =>
  /\b(?:in|on) our (?:own )?$/.test(text.slice(Math.max(0, start - 12), start));
