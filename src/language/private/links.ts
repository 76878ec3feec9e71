import type { Token, View } from '../../engine/doc.ts';
import { keptWith } from '../kept.ts';
import { stretchesAbout } from '../stretches.ts';

/** Where a site may be named: about links, addresses, and full stops with something right behind them. */
export const sitesIn = keptWith((view: View) => stretchesAbout(view, (i) => isSite(view.tokens, i), REACH));

/** How many tokens of a link may stand beside the one with its full stop. */
const REACH = 8;

function isSite(tokens: readonly Token[], i: number): boolean {
  const { kind, text } = tokens[i] as Token;
  if (kind === 'url' || kind === 'email') return true;
  return kind === 'punct' && text === '.' && tokens[i + 1]?.spaceBefore === false;
}
