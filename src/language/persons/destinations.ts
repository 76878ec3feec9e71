import type { View } from '../../engine/doc.ts';
import { CUE } from '../cues.ts';
import { keptWith } from '../kept.ts';
import { entryAtToken } from '../lexicon/entry.ts';
import { setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';
import type { Context } from './context.ts';
import { isSubject } from './degrees.ts';

/*
 * Where leavers go: "Yuki Tan: Manchester, Textiles", "Ethan to Leeds Beckett for Sports Coaching", "Zofia Bak Chem Eng at
 * Bath". What is read and where, right behind a name, is a pupil's in a post of results, offers or leavers.
 */

const LEAVING =
  /\b(?:results?|a[- ]?levels?|btecs?|offers?|destinations?|off to|off we go|uni|unis|universit(?:y|ies)|ucas|leavers|clearing|y(?:ea)?r? ?1[23]|oxbridge|oxford|cambridge|next steps|moving on to|firm(?:ed)? choice|predicted)\b/;
/** Those who have been there already. */
const TAUGHT =
  /\b(?:talks?|lectures?|professor|prof|keynote|webinar|conference|phd|alumn\w+|staff|ects?|pgce|researchers?)\b/;
const ofLeavers = keptWith(({ folded }: View) => LEAVING.test(folded) && !TAUGHT.test(folded));

/** Behind the name. */
const OPENS = setOf(': , ( – — - → > ; to is off reads reading has for');
/** Universities that are no towns. */
const UNIS = setOf(
  "imperial lse ucl kcl king's kings soas goldsmiths warwick keele brunel northumbria teesside strathclyde heriot-watt loughborough aston queen's qub lancaster royal rhul rncm ram rcm rwcmd guildhall lamda rada csm slade falmouth harper beckett hallam trent john jmu uwe uea ucas caius balliol magdalen somerville churchill trinity aberystwyth aber bangor swansea durham exeter essex surrey sussex kent bath reading edgehill solent cranfield abertay napier caledonian stirling edinburgh glasgow",
);
const REACH = 9;

/** Adds that a pupil's place is told behind the name, which ends at token `to`. */
export function boundFor(a: Around, from: number, to: number, ctx: Context): void {
  const next = a.token(to + 1);
  if (!next || ctx.titled || ctx.adult >= 3 || ctx.tie >= 4 || a.word(from - 1) === 'by') return;
  const direct = next.shape === 'cap' && isSubject(next.folded);
  if ((!OPENS.has(next.folded) && !direct) || (next.text !== ':' && !ofLeavers(a.view))) return;
  let subject = false;
  let place = false;
  let small = 0;
  for (let j = to + 1; j <= to + REACH && a.here(j); j++) {
    const token = a.token(j);
    const word = a.word(j);
    if (!token || token.kind === 'newline' || word === '.' || word === '!' || (word === ')' && j > to + 1))
      break;
    if (token.shape === 'lower') {
      if (a.cue(j, CUE.role | CUE.staff | CUE.kin) || a.says(j, SAYS.us)) return;
      small++;
      continue;
    }
    subject ||= isSubject(word);
    place ||= UNIS.has(word) || entryAtToken(token).known.place;
  }
  if (subject && place && (small === 0 || ofLeavers(a.view)) && !TAUGHT.test(a.view.folded))
    a.add('pupil', 4, 'what is read, and where, after the name', true);
}
