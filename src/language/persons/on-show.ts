import type { View } from '../../engine/doc.ts';
import { keptWith } from '../kept.ts';
import { setOf } from '../sets.ts';
import type { Around } from './around.ts';

/*
 * Whom a post tells of having seen on a stage or a screen away from the school: "Trip to the Globe: X as Lear". From
 * general knowledge of theatres, halls and cinemas.
 */

const HOUSES =
  /\b(?:national theatre|nt live|ntlive|at the national\b|west end|rsc|royal shakespeare|(?:the|at) (?:globe|old vic|young vic|donmar|almeida|royal court|barbican|palladium|coliseum|lyceum|lowry|crucible|royal exchange|sondheim|playhouse|hippodrome|bristol old vic|lyric|traverse|proms|o2|sage|odeon|imax|cinema|alhambra|everyman)|sadler's wells|royal opera house|royal ballet|theatre royal|royal albert hall|bridgewater hall|symphony hall|wigmore hall|usher hall|millennium centre|(?:film|cinema|movie) club(?=:)|netflix|iplayer|disney\+|matinee at|in cinemas|picturehouse)\b/;
const SEEN =
  /\b(?:saw|seen|see|seeing|watched|watching|watch|went to|went with|trip|off to|at the|last night's|tonight's|humming|not over|still over|over (?:it|last night)|what an?|tickets|screening|cinema club|film club|theatre trip)\b/;
/** What tells that children of the school were those on the stage. */
const OURS =
  /\b(?:our (?:own|very own|choir|dancers|band|orchestra|strings|cast|actors|singers|company)|perform(?:s|ed|ing)? (?:at|in|on)|(?:danced|dances|dancing|sang|sings|singing|played|plays|playing|acted|acting|appear(?:s|ed|ing)) (?:at|on|in)|audition\w*|cast as|role in|part in|chosen|selected|place at|represent\w*|proud|well done|congratulations|connections|pupil|shakespeare schools|schools'? festival|sister|brother|mum|dad)\b/;
const onShow = keptWith(
  ({ folded }: View): boolean => HOUSES.test(folded) && SEEN.test(folded) && !OURS.test(folded),
);

/** What somebody on a stage has. */
const THEIRS = setOf(
  'performance voice encore acting singing dancing direction production solo set staging timing comic hamlet macbeth lear music score',
);
const HOW =
  /^(?:an?|so|just|simply|utterly|absolutely|superb|brilliant|incredible|amazing|stunning|magnificent|mesmerising|hilarious|extraordinary|wonderful|phenomenal|terrifying|heartbreaking|everything|the)$/;

/** Is somebody seen on such a stage or screen named, by what goes on behind the name? `possessive`: the name owns it. */
export function isOnShow(a: Around, from: number, to: number, possessive: boolean): boolean {
  if (a.ctx.tie >= 2 || a.ctx.pupil >= 2.5 || !onShow(a.view)) return false;
  const next = a.here(to + 1) ? a.token(to + 1) : undefined;
  if (possessive) return next?.shape === 'cap' || THEIRS.has(next?.folded ?? '');
  if (!next || next.kind === 'newline' || /^[.!?…]+$/.test(next.text)) return isFreeSentence(a, from);
  const then = a.token(to + 2);
  if (/^(?:as|in)$/.test(next.folded)) return then?.shape === 'cap';
  if (next.folded === 'was' || next.folded === 'is') return HOW.test(then?.folded ?? '');
  const two = /^(?:and|&)$/.test(next.folded) && then?.shape === 'cap' && a.token(to + 3)?.shape === 'cap';
  return two && isFreeSentence(a, from);
}

/** Does the sentence, or what somebody liked, begin with the name or the two, and no list of children? */
function isFreeSentence(a: Around, from: number): boolean {
  let head = from;
  while (head > a.low && (a.token(head - 1)?.shape === 'cap' || /^(?:and|&|,)$/.test(a.word(head - 1))))
    head--;
  return head === a.low || /^(?:with|love|loved|starring)$/.test(a.word(head - 1));
}
