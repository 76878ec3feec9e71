import type { Token } from '../../engine/doc.ts';
import { createPhrases } from '../phrases.ts';

/** Times without a number that still say when: by the shape of the school day (`day-part`), or hardly at all (`soon`). */
export const VAGUE = createPhrases({
  'day-part': `after lunch|before lunch|straight after lunch|just after lunch|right after lunch|after register
after the register|straight after the register|straight after register|after registration|straight after registration
after reg|straight after reg|before reg|after form|after form time|after tutor|after tutor time|after period 1|after period 2|after period 3|after period 4|after period 5|after period 6|after period one|after period two|after period three|after period four|after period five|before period 1|before period 2|before period 3|before period 4|before period 5|during period 1|during period 2|during period 3|during period 4|during period 5|during period 6|after p1|after p2|after p3|after p4|after p5|after first period|after last period
after break|before break|after school|straight after school|before school|at lunch|at lunchtime|lunchtime|lunch time
home time|hometime|by home time|at home time|end of the day|end of day|end of the school day|the end of the school day
by the end of the day|at the end of the day|first thing|end of school|back for lunch|home for lunch|back for dinner|home for dinner|back for tea|home for tea|by lunch|by lunchtime|by dinner|by dinnertime|by teatime|by tea time|by break|for period 1|for period 2|for period 3|for period 4|for period 5|for period 6|back for p1|back for p2|back for p3|back for p4|back for p5|back for p6|in time for p1|in time for p2|in time for p3|in time for p4|in time for p5|in time for p6|in time for period 2|in time for period 3|in time for period 4|in time for period 5|in time for period 6|in time for dinner|in time for tea|in time for the bell|back for our dinner|back for their dinner|back for our tea|home for our tea|home for their tea|hame for tea|hame for their tea|hame for dinner|nol i ginio|yn ol i ginio|nol erbyn cinio|in the morning|in time for lunch|in time for pick up
in time for pick-up|in time for home time|in time for hometime|after assembly|ar ol cinio|ar ol ysgol|amser cinio
diwedd y dydd|after dinner|straight after dinner|before dinner|after tea|straight after tea|after breakfast|straight after breakfast|straight after assembly|back for the bell|home for the bell|by the bell|for the end of the day|for the end of school|for home time|for hometime|before home time|before hometime|by the end of school|bedtime|by bedtime|dusk|dawn|all day|all morning|all afternoon|all week|all weekend`,
  soon: 'soon|shortly|any minute|any minute now|any moment|in a bit|later|later on|later today|yn fuan',
});

/** A time without a number at token `i`. */
export function vagueAt(tokens: readonly Token[], i: number): { end: number; evidence: string } | null {
  const found = VAGUE.at(tokens, i);
  return found ? { end: found.to, evidence: found.tags[0] as string } : null;
}
