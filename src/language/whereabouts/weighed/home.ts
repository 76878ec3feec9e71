import type { Token } from '../../../engine/doc.ts';
import type { PlaceFact, TimeFact } from '../../../engine/facts.ts';
import { lastBefore } from '../../within.ts';
import type { Row } from './reading.ts';

/**
 * "U14 v Epsom (H) 1.30", "Y7 girls home to Sydenham 3.15": of a list of matches, one that is played at home, from stop
 * to stop. A coach or a match away in the same words says that somebody goes all the same.
 */
export function isAtHome({ view: { tokens } }: Row, { start }: TimeFact | PlaceFact): boolean {
  const at = lastBefore(tokens, start);
  let home = false;
  for (let i = at; i >= 0 && at - i < 16 && !isStop(tokens, i); i--) {
    if (isAwayWord(tokens[i] as Token)) return false;
    home ||= isHome(tokens, i);
  }
  // "Tue: U13 netball H v Assumption": a day that heads its line.
  const heads = tokens[at + 1]?.text === ':' ? 2 : 1;
  for (let i = at + heads; i < tokens.length && i - at < 16 && !isStop(tokens, i); i++) {
    if (isAwayWord(tokens[i] as Token)) return false;
    home ||= isHome(tokens, i);
  }
  return home;
}

/** May a match at home stand anywhere in this field? */
export const hasHome = ({ view: { tokens } }: Row): boolean =>
  tokens.some(
    ({ folded }) => folded === 'home' || folded === 'hosted' || (folded.length === 1 && folded === 'h'),
  );

const isStop = (tokens: readonly Token[], i: number): boolean => {
  const { kind, text } = tokens[i] as Token;
  if (kind === 'newline' || text === ';' || text === '|' || text === ':' || text === ',') return true;
  return text === '.' && tokens[i + 1]?.first !== false;
};

const AWAY =
  /^(?:a|away|bus|buses|coach|coaches|minibus|minibuses|leave|leaves|leaving|depart|departs|return|back|at|@|theirs)$/;
const isAwayWord = ({ folded, text }: Token): boolean => AWAY.test(folded) && text !== 'a';

const VERSUS = /^(?:v|vs|versus|against)$/;

/** "(H)", "H St Columba's", "home to Sydenham", "HOME v Belfairs", "– home –", "hosted by us". */
function isHome(tokens: readonly Token[], i: number): boolean {
  const { folded, text } = tokens[i] as Token;
  const next = tokens[i + 1];
  if (folded === 'h')
    return tokens[i - 1]?.text === '('
      ? next?.text === ')'
      : text === 'H' &&
          (next?.text === ')' ||
            VERSUS.test(next?.folded ?? '') ||
            (next?.shape === 'cap' && tokens[i - 1]?.kind === 'word'));
  if (folded === 'hosted') return next?.folded === 'by' && tokens[i + 2]?.folded === 'us';
  if (folded !== 'home' || !next) return false;
  if (VERSUS.test(next.folded)) return true;
  if (next.folded === 'to') return tokens[i + 2]?.shape === 'cap';
  if (MATCH.test(next.folded)) return true;
  // "Weds – badminton home, sports hall": not "netball home by 5".
  if (SPORT.test(tokens[i - 1]?.folded ?? '') && /^[,;.|)]$/.test(next.text)) return true;
  return /^[–—)-]$/.test(next.text) && /^[–—(-]$/.test(tokens[i - 1]?.text ?? '');
}
const MATCH = /^(?:fixtures?|match|matches|game|games|tie|leg|draw|semi|semi-final|final|tournament)$/;
const SPORT =
  /^(?:netball|football|footy|rugby|hockey|badminton|basketball|cricket|tennis|rounders|volleyball|handball|dodgeball|lacrosse|chess|athletics|swimming|futsal|gymnastics)$/;

/** A match that is played here, whoever comes: "v Lytham is HERE", "at ours", "coming to us", "on our 3G". */
const HERE =
  /\b(?:(?:is|are|be|being|played|now|it's|its|switched to) (?:all )?(?:here|home|at home|at ours)(?! (?:by|at|for|about|around|from|to|on|with|and|\d))|(?:here|home),? not (?:there|away)|home (?:fixture|match|game|tie|leg|draw)|(?:com(?:ing|es?)|travel(?:ling|s)?) to us|(?:on|to) our (?:own )?(?:3g|4g|astro|pitch|courts?|field|ground|turf|patch)|we(?:'re| are)? (?:host(?:ing)?|at home))\b/;
/** That a match is spoken of. */
const PLAYED =
  /\b(?:vs?|versus|against|fixtures?|match(?:es)?|games?|cup|qf|sf|quarter|semi|final|league|ko|kick[ -]?off|tip[ -]?off|push[ -]?back|netball|football|rugby|hockey|cricket|basketball|cross[- ]country|xc|athletics|gala|tournaments?|festival|tennis|rounders|races?|competition|heats?)\b/;
/** Somebody goes somewhere all the same. */
const GOES =
  /\b(?:(?<!not )away|mini ?bus(?:es)?|bus(?:es)?|coach(?:es)?|trains?|leav(?:e|es|ing)|depart\w*|return(?:s|ing)?|back (?:at|by|for|in|around|about)|home (?:by|at|about|around|for)|(?:going|travel(?:ling)?|trip|off|visit) to (?!us)|theirs|trip|meet(?:ing)? at|pick[ -]?up|trials? at)\b/;

/** Are all the matches of a field played at home, with nobody on the way, and no other ground named? */
export function isHomeMatch({ view: { folded }, candidates }: Row): boolean {
  if (candidates.length === 0 || !HERE.test(folded) || !PLAYED.test(folded) || GOES.test(folded))
    return false;
  return candidates.every(
    ({ fact: { kind, evidence, start } }) =>
      kind === 'time' ||
      !(evidence.includes('lexicon') || evidence.includes('shape')) ||
      /\b(?:vs?|versus|against) (?:the )?$/.test(folded.slice(Math.max(0, start - 14), start)),
  );
}
