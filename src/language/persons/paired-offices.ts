import { CUE } from '../cues.ts';
import { setOf, setsBy } from '../sets.ts';
import type { Around } from './around.ts';
import { isCadetOfficer } from './cadets.ts';
import type { Context } from './context.ts';
import { isOfStaff } from './offices.ts';

/*
 * Offices and trades of two words right before a name, the second of which says little by itself: "security guard X",
 * "piano tuner Y", "Crew Manager Z".
 */

/** Trades: by the second word, the first. Pupils guard, guide, collect and lead as well, but none of these. */
const TRADES = setsBy({
  guide:
    'tour fossil mountain museum walking city local cave castle nature wildlife fishing river heritage blue-badge badge our expert knowledgeable kayak canoe climbing trekking hill safari ghost surf paddle paddleboard caving bushcraft beach whale rafting',
  handler: 'dog animal bird owl police reptile camel falcon snake raptor',
  performer: 'stunt street fire circus aerial cabaret',
  worker:
    'aid charity relief care steel foundry factory mill farm dock railway shipyard parish church rescue council hospital hospice post-office development conservation',
  psych: 'ed educational clinical',
  practitioner: 'thrive wellbeing',
  guard: 'security border prison train',
  agent: 'estate site travel land letting lettings booking literary',
  planner: 'town wedding event events party transport',
  tuner: 'piano organ harpsichord',
  pro: 'cricket golf tennis squash rackets fives club rugby',
  professional: 'cricket golf tennis squash rackets fives club',
  fighter: 'fire',
  trader: 'market',
  executive: 'legal marketing advertising account sales',
  investigator: 'scene accident fraud fire',
  attendant: 'flight cabin pool museum gallery car-park park',
  stewardess: 'air',
  modeller: 'balloon',
  groomer: 'dog pet poodle',
  collector: 'refuse',
  reader: 'lay',
  preacher: 'lay methodist local',
  rescuer: 'mountain cave',
  responder: 'first community',
  captain: "ship's ferry trawler tug sea airline army police fire tower",
  skipper: 'trawler tug ferry lifeboat boat',
  master: 'station harbour tug',
  helm: 'lifeboat rnli',
  pensioner: 'chelsea',
  nurses: 'flu school community district practice immunisation vaccination nhs health dental',
  officials: 'match',
  star: 'opera pop rock film tv soap broadway end reality factor',
  cameraman: 'tv bbc news',
});
/** Letters of an office. */
const LETTERS = setOf('pa cfo coo cto gm di ds acc dcc sip dht aht sht dhm cht hoy hod hos hom pt vp ap dp');
/** Letters that pupils of a council bear as well, so that a head must be told of. */
const BESIDE_HEAD = /^(?:vp|ap|dp|pt)$/;
const HEADS = /\b(?:principals?|heads?|headteachers?|dht|aht|ht|slt|staff)\b/;
const isOfHead = (a: Around, word: string): boolean => !BESIDE_HEAD.test(word) || HEADS.test(a.view.folded);
const TEAM = /^(?:team|crew|ladies|gang|lads)$/;
const AT_SITE = setOf(
  'kitchen site premises office catering cleaning grounds admin lunchtime midday finance safeguarding pastoral reception dinner lunch maintenance caretaking housekeeping support lifeboat cabin',
);
/** One of these before the name is no heading of several names. */
const SEVERAL = /^(?:team|crew|ladies|gang|lads|pa|cfo|coo|cto|gm)$/;

/** Who is hired for a day or works for others, where the word before says for what; `k` is the last before the name. */
export function hired(a: Around, k: number, ctx: Context): boolean {
  const word = a.word(k);
  const kind = a.word(k - 1);
  if (isOfStaff(word, kind)) {
    return a.grownUpAfterAll(`"${kind} ${word}"`);
  }
  if (
    !(LETTERS.has(word) && a.token(k)?.shape === 'caps' && isOfHead(a, word)) &&
    !TRADES.get(word)?.has(kind) &&
    !(TEAM.test(word) && AT_SITE.has(kind))
  )
    return false;
  ctx.heads = SEVERAL.test(word);
  ctx.pupil = Math.min(ctx.pupil, 1);
  return a.grownUp(`the role "${kind} ${word}"`);
}

/** Offices that no pupil holds, cadets' ranks left out: by the second word, the first. */
const RANKS = setsBy({
  leader: 'squadron',
  off: 'fg plt flying pilot',
  officer: 'flying pilot chief fire police press probation petty warrant sub divisional prison customs',
  mayor: 'deputy lord',
  minister:
    'first prime deputy education health justice transport finance environment culture housing shadow foreign home parish cabinet',
  secretary: 'home foreign health education justice transport culture shadow press',
  director: 'managing executive regional finance',
  executive: 'chief',
  manager: 'crew watch station group branch store area bank regional',
  captain: 'group army flight ferry fire police',
  marshal: 'air',
  chief: 'fire police',
  scout: 'chief',
  owl: 'brown',
  seaman: 'able leading',
  master: 'station harbour',
});
/** "Squadron Leader X", "Managing Director X": with capitals, right before the name. */
export function ranked(a: Around, k: number): boolean {
  if (a.token(k)?.shape !== 'cap' || a.token(k - 1)?.shape !== 'cap' || isCadetOfficer(a, k)) return false;
  if (!RANKS.get(a.word(k))?.has(a.word(k - 1)) || a.cue(k - 2, CUE.pupil)) return false;
  return a.grownUp(`the role "${a.token(k - 1)?.text} ${a.token(k)?.text}"`);
}
