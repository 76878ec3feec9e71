import { gather } from './gather.ts';
import { formValue, own, ownText, parseJson, push } from './prim.ts';

/** Requests that say something of a later post. Shapes: facts sheet 4.2, last seen 2026-09. */

/** Choices of `cards/create.json`, in order; `null` when there are none. */
export const readPoll = (body: string): readonly string[] | null => {
  const card = parseJson(formValue(body, 'card_data') ?? '') ?? own(parseJson(body), 'card_data');
  const data = typeof card === 'string' ? parseJson(card) : card;
  const choices: string[] = [];
  for (let i = 1; i <= 4; i++) {
    const label = ownText(data, `twitter:string:choice${i}_label`);
    if (label !== '') push(choices, label);
  }
  return choices.length > 0 ? choices : null;
};

/** `media/metadata/create.json`: which media, and its alt text. */
export const readAlt = (body: string): { readonly media: string; readonly text: string } | null => {
  const sent = parseJson(body);
  const media = ownText(sent, 'media_id');
  return media === '' ? null : { media, text: ownText(own(sent, 'alt_text'), 'text') };
};

/** All running text of an article's content or title request. */
export const readArticle = (body: string): readonly string[] => {
  const texts: string[] = [];
  gather(own(parseJson(body), 'variables'), 'text title plain_text', texts, 0);
  return texts;
};
