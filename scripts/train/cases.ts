import { readFileSync } from 'node:fs';
import { check } from '../../src/checker.ts';
import { parseLine } from '../../src/cli/posts.ts';
import { type Label, type Mark, placesOf } from '../../src/cli/score.ts';
import { settingOfFolder } from '../../src/cli/setting.ts';
import { type ModelName, watchCases } from '../../src/language/model/index.ts';
import { readPost } from '../../src/language/read.ts';
import type { Case } from './learn.ts';

/** The label that each model looks for. */
export const LABEL: Readonly<Record<ModelName, Label>> = {
  pupil: 'pupil-name',
  going: 'trip-place',
  'going-place': 'trip-place',
  'going-time': 'trip-time',
  sensitive: 'sensitive',
  'private-talk': 'personal-content',
  'own-pupils': 'personal-account',
};

/** Every case that the engine meets in a corpus folder, labelled by the folder's marks; what the guide leaves open is left out. */
export function casesOf(folder: string, only: ModelName): Case[] {
  const { setting, zone } = settingOfFolder(folder, false);
  const file = `${folder}/posts.jsonl`;
  const label = LABEL[only];
  const cases: Case[] = [];
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((text, i) => {
      if (text.trim() === '') return;
      const { post, raw } = parseLine(text, file, i + 1, zone);
      const { expect = [], either = [] } = raw as { expect?: Mark[]; either?: Mark[] };
      const fields = new Map(post.fields.map((f) => [f.id, f.text]));
      const spots = (marks: readonly Mark[]) =>
        marks.filter((m) => m.rule === label).flatMap((m) => placesOf(m, fields));
      const [wanted, open] = [spots(expect), spots(either)];
      const doc = readPost(post);
      watchCases((name, { ids, values }, where) => {
        if (name !== only) return;
        const hits = (places: typeof wanted): number => {
          if (!where) return places.length > 0 ? 1 : 0;
          const view = doc.view(where.field);
          if (!view) return 0;
          const [start, end] = [view.toOriginal(where.start), view.toOriginal(where.end)];
          let best = 0;
          for (const p of places) {
            if (p.field !== where.field) continue;
            const common = Math.max(0, Math.min(end, p.end) - Math.max(start, p.start));
            best = Math.max(best, common / (end - start + p.end - p.start - common));
          }
          return best;
        };
        const least = label === 'pupil-name' ? 0.5 : 0.01;
        const yes = hits(wanted) >= least;
        if (!yes && (hits(open) > 0 || hits(wanted) > 0)) return;
        cases.push({ ids: [...ids], values: [...values], yes, weight: 1 });
      });
      check(post, setting);
      watchCases(null);
    });
  return cases;
}
