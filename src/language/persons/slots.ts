import type { Token, View } from '../../engine/doc.ts';
import { CUE, viewCues } from '../cues.ts';
import { setOf } from '../sets.ts';
import { isClassToken } from './beside.ts';
import { isDoer } from './doers.ts';
import { isPart, PART } from './parts.ts';
import { isThingTopic } from './topics.ts';

/*
 * Places in a text where people are named: in a row below what they won or are, behind a medal, before a class, an
 * instrument or a result. Points as in `personhood.ts`, for names of two ordinary words, of which the words say nothing.
 */

/** What is said of the people of a row, or of who comes next. */
const OF_PUPILS = CUE.award | CUE.sport | CUE.stage | CUE.praise | CUE.pupil;
/** What tells of grown-ups, works and things. */
const OF_OTHERS = CUE.role | CUE.staff | CUE.kin | CUE.story | CUE.learn | CUE.title;
/** Straight before a name: what the one was in a match or a quiz. */
const WHO = setOf(
  'player scorer keeper captain winner champ champion striker skipper goalkeeper goalie whizz wizard hero superstar superstars readers writers leaders pupil student',
);
const PLAYED_ON = setOf(
  'drums drum guitar bass keys keyboard piano violin viola cello flute clarinet trumpet cornet trombone tuba horn harp ukulele recorder percussion vocals sax saxophone oboe bassoon fiddle spoons decks lights sound cymbals triangle xylophone glockenspiel euphonium organ accordion steelpan steelpans tabla djembe telyn ffidil drymiau soddgrwth cajon banjo mandolin bodhran whistle bagpipes pipes chanter snare timpani tambourine maracas congas dhol sitar erhu harmonica tenor alto soprano descant baritone treble',
);
const GIVEN_TO = setOf('goes went awarded presented given gave handed passed belongs');
const TAKEN_BY = setOf('received claimed taken led lifted edited set asked answered hosted run');
const IS = setOf('is was are were yw ydy oedd =');
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
const MEDAL = /^[🥇🥈🥉🏆🏅⭐🌟🎖👏🎉]/u;
/** Between those who are told of and their names. */
const LISTS_THEM = setOf('are include includes including were');
/** How far the heading of a row may stand before one of it, in tokens. */
const FAR = 40;

/** What the place of a name between tokens `from..to` says, 0 to 3; `site`: it may be the name of a house or street. */
export function slot(view: View, from: number, to: number, site: boolean): number {
  const points = Math.max(lead(view, from, site), heading(view, from)) + Math.max(0, result(view, to, site));
  return Math.min(3, points);
}

/** What stands right before it. */
function lead(view: View, from: number, site: boolean): number {
  const { tokens } = view;
  const before = tokens[from - 1];
  const at = tokens[from] as Token;
  if (!before) return 0;
  if (before.kind === 'emoji') return MEDAL.test(before.text) ? 1 : 0;
  if (before.kind === 'number') return isLineStart(tokens[from - 2]) ? 0.7 : 0;
  if (before.kind !== 'word' || before.sentence !== at.sentence) return 0;
  if (ORDINAL.test(before.folded)) return isPart(at, PART.calendar) ? 0 : 1.5;
  const cues = viewCues(view);
  const further = tokens[from - 2]?.folded ?? '';
  if (before.folded === 'to') return isGiven(tokens, from - 2) ? (site ? 1 : 2) : 0;
  if (before.folded === 'by') return TAKEN_BY.has(further) ? 1.5 : 0;
  if (IS.has(before.folded)) return awarded(view, from) ? 1.5 : 0;
  // "On drums Rain Butler".
  if (PLAYED_ON.has(before.folded) && /^(?:on|ar)$/.test(further)) return 1.5;
  const cue = cues[from - 1] ?? 0;
  // "player of the match Autumn Pickles", "top scorer Ray Marlin".
  const won = (cue & CUE.award) !== 0 || WHO.has(before.folded);
  return won && (before.shape === 'lower' || at.shape === 'lower') ? 1.5 : 0;
}

/** "goes to", "gave it to", "went this time to". */
function isGiven(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i >= 0 && i > at - 3; i--) if (GIVEN_TO.has(tokens[i]?.folded ?? '')) return true;
  return false;
}

/** Is a prize or a place in a team told of earlier in the sentence? */
function awarded(view: View, from: number): boolean {
  const cues = viewCues(view);
  const sentence = view.tokens[from]?.sentence;
  for (let i = from - 2; i >= 0 && i > from - 16 && view.tokens[i]?.sentence === sentence; i--)
    if (((cues[i] ?? 0) & (CUE.award | CUE.stage)) !== 0) return true;
  return false;
}

const isLineStart = (t: Token | undefined): boolean => !t || t.kind === 'newline' || /^[,;.]$/.test(t.text);
const isPlainRow = (t: Token): boolean =>
  t.kind === 'number' || t.kind === 'emoji' || (t.kind === 'punct' && /^[,;&+•·|()*–—-]$/.test(t.text));

/** What heads the row that the name stands in: "Mentors: …", "Y3 readers this week" and names on lines of their own. */
function heading(view: View, from: number): number {
  const { tokens } = view;
  if (tokens[from]?.shape === 'lower') return headingInSmall(view, from);
  // "Ref Rob Hicks": what is right before it belongs to it.
  if (tokens[from - 1]?.kind === 'word' && tokens[from - 1]?.shape === 'cap') return 0;
  let line = false;
  for (let i = from - 1; i >= 0 && i > from - FAR; i--) {
    const t = tokens[i] as Token;
    if (t.kind === 'newline') {
      line = true;
      continue;
    }
    const mark = t.text === ':' || t.text === '=';
    const ends = line && t.kind === 'word' && t.shape === 'lower';
    if (mark || ends || (line && /^[.!?…]$/.test(t.text))) return headed(view, i);
    if (LISTS_THEM.has(t.folded)) return headed(view, i - 1);
    if (t.kind === 'word' ? t.shape === 'lower' && t.folded !== 'and' && t.folded !== 'a' : !isPlainRow(t))
      return t.text === '…' || (t.text === '.' && tokens[i - 1]?.text === '.') ? headed(view, i) : 0;
    if (t.kind === 'word' && t.shape !== 'lower') line = false;
  }
  return 0;
}

/** "u12s: ash barber c, cliff moss": in small letters a row is what commas part. */
function headingInSmall(view: View, from: number): number {
  const { tokens } = view;
  if (!/^[,:;&+\n]$|^and$/.test(tokens[from - 1]?.text ?? '')) return 0;
  let words = 0;
  for (let i = from - 1; i >= 0 && i > from - FAR; i--) {
    const t = tokens[i] as Token;
    if (t.text === ':') return headed(view, i);
    if (t.kind === 'newline' || /^[.!?]$/.test(t.text)) return 0;
    words = t.kind === 'word' ? words + 1 : 0;
    if (words > 4) return 0;
  }
  return 0;
}

/** Heads grown-ups: who is on duty, and who gave. */
const ROTAS = setOf(
  'names rota duty gritters cleaners organisers organiser sponsors fundraisers marshals drivers driver plumber painter builders traders stallholders donors',
);
/** What the words up to token `end` announce. */
function headed(view: View, end: number): number {
  const { tokens } = view;
  const cues = viewCues(view);
  const sentence = tokens[end]?.sentence;
  let points = 0;
  for (let i = end; i >= 0 && i > end - 10; i--) {
    const t = tokens[i] as Token;
    if (t.sentence !== sentence || t.kind === 'newline') break;
    if (t.kind !== 'word' && t.kind !== 'emoji') continue;
    const cue = cues[i] ?? 0;
    if (isThingTopic(t) || ROTAS.has(t.folded) || (cue & OF_OTHERS) !== 0) return 0;
    if ((cue & OF_PUPILS) !== 0 || isDoer(t.folded) || isClassToken(t)) points = 1.5;
  }
  return points;
}

/** What follows: a class, a result, what is played. */
function result(view: View, to: number, site: boolean): number {
  const { tokens } = view;
  let i = to + 1;
  const open = tokens[i];
  if (!open) return 0;
  if (open.kind === 'emoji') return MEDAL.test(open.text) ? 1 : 0;
  if (/^[(,–—-]$/.test(open.text)) i++;
  const next = tokens[i];
  if (!next || next.sentence !== tokens[to]?.sentence) return 0;
  if (isClassToken(next)) return 2.5;
  const then = tokens[i + 1];
  if (i > to + 1) return 0;
  if (/^(?:in|from|of|o)$/.test(next.folded)) {
    if (then && isClassToken(then)) return 2.5;
    return /^(?:goal|goals|nets|year)$/.test(then?.folded ?? '') ? 2 : 0;
  }
  if (/^(?:on|ar)$/.test(next.folded))
    return PLAYED_ON.has(then?.folded ?? '') || PLAYED_ON.has(tokens[i + 2]?.folded ?? '') ? 2.5 : 0;
  const score = next.kind === 'number' || ORDINAL.test(next.folded) || /^x\d$/.test(next.folded);
  return score && !site && (then?.kind !== 'word' || then.shape !== 'lower') ? 1 : 0;
}
