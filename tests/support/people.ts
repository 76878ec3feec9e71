import { createCheck } from '../../src/engine/pipeline.ts';
import type { Setting } from '../../src/engine/setting.ts';
import { recognisers } from '../../src/language/index.ts';
import { readPost } from '../../src/language/read.ts';
import { type Draft, post, school } from './school.ts';

/** Who all recognisers together say is named in a post, as "quote: form, who", in the order of the text. */
export function peopleOf(text: string, draft: Draft = {}, setting: Setting = school): string[] {
  const people: { at: number; says: string }[] = [];
  const report = createCheck({
    read: readPost,
    recognisers,
    suppressors: [],
    rules: [
      {
        id: 'probe',
        room: 'names',
        title: 'Names',
        severity: 'nudge',
        source: 'none',
        words: { message: '' },
        judge: ({ doc, facts }) => {
          for (const { field, start, end, form, who } of facts.of('person')) {
            const view = doc.view(field);
            const quote = view?.original.slice(view.toOriginal(start), view.toOriginal(end));
            people.push({ at: start, says: `${quote}: ${form}, ${who}` });
          }
          return [];
        },
      },
    ],
  })(post(text, draft), setting);
  if (report.degraded.length > 0) throw new Error(JSON.stringify(report.degraded));
  return people.sort((a, b) => a.at - b.at).map((p) => p.says);
}
