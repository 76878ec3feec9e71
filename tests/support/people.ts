import { sceneOf } from '../../src/cli/scene.ts';
import type { Setting } from '../../src/engine/setting.ts';
import { type Draft, post, school } from './school.ts';

/** Who all recognisers together say is named in a post, as "quote: form, who", in the order of the text. */
export function peopleOf(text: string, draft: Draft = {}, setting: Setting = school): string[] {
  const { doc, facts } = sceneOf(post(text, draft), setting);
  return [...facts.of('person')]
    .sort((a, b) => a.start - b.start)
    .map(({ field, start, end, form, who }) => {
      const view = doc.view(field);
      return `${view?.original.slice(view.toOriginal(start), view.toOriginal(end))}: ${form}, ${who}`;
    });
}
