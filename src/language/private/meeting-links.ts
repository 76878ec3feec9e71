import type { Token, View } from '../../engine/doc.ts';
import { matchesIn, stretchesAbout, testIn } from '../stretches.ts';
import type { Found } from './phones.ts';

const LINKS =
  /(?:meet\.google\.com\/(?:[a-z]{3}-[a-z]{4}-[a-z]{3}|lookup\/\S+)|(?:[\w-]+\.)?zoom\.(?:us|com)\/(?:j|my|s|w)\/\S+|teams\.(?:microsoft|live)\.com\/(?:l\/(?:meetup-join|team|channel)|meet)\/\S+|classroom\.google\.com\/(?:c|u\/\d\/c)\/\S+|(?:[\w-]+\.)?webex\.com\/(?:meet|join|j\.php)\S*|whereby\.com\/[\w-]+|kahoot\.it\/\?pin=\d+|kahoot\.it\/challenge\/\S+|join\.skype\.com\/\S+|play\.blooket\.com\/play\?\S+|app\.seesaw\.me\/#?\/?(?:link|join|home)\S*|home\.classdojo\.com\/#?\/?(?:signup|join)\S*)/g;

const LINKED =
  /meet\.google|zoom\.|teams\.|classroom\.google|webex|whereby|kahoot|skype|blooket|seesaw|classdojo/;

/** Links into a meeting or a class: whoever has one may come in. */
export function meetingLinks(view: View): readonly Found[] {
  const { folded, tokens } = view;
  if (!folded.includes('/')) return [];
  const slashed = stretchesAbout(view, (i) => (tokens[i] as Token).text.includes('/'), 8);
  if (!testIn(folded, slashed, LINKED)) return [];
  return matchesIn(folded, slashed, LINKS).map((m) => ({
    start: m.index,
    end: m.index + m[0].replace(/[.,;:!?)\]]+$/, '').length,
    because: 'link into a meeting or class',
  }));
}
