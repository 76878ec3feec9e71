import { readFileSync } from 'node:fs';
import { check } from '../../src/checker.ts';
import { parseLine } from '../../src/cli/posts.ts';
import { type Label, type Mark, placesOf } from '../../src/cli/score.ts';
import { settingOfFolder } from '../../src/cli/setting.ts';
import type { Setting } from '../../src/engine/setting.ts';
import { type ModelName, watchCases } from '../../src/language/model/index.ts';
import { readPost } from '../../src/language/read.ts';
import type { Post } from '../../src/post.ts';
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

/** A post, the school that it is from, and what in it is marked. */
export type LabelledPost = {
  readonly post: Post;
  readonly setting: Setting;
  readonly expect: readonly Mark[];
  readonly either: readonly Mark[];
};

/** The labelled posts of a corpus folder. */
export function postsOf(folder: string): LabelledPost[] {
  const { setting, zone } = settingOfFolder(folder, false);
  const file = `${folder}/posts.jsonl`;
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, i) => {
      if (text.trim() === '') return [];
      const { post, raw } = parseLine(text, file, i + 1, zone);
      const { expect = [], either = [] } = raw as { expect?: Mark[]; either?: Mark[] };
      return [{ post, setting, expect, either }];
    });
}

/**
 * Every case that the engine meets in a corpus folder, labelled by the folder's marks; what the guide leaves open is
 * left out. `fitted`: hand-made rules were fitted to these posts, so what they make of a case is not told.
 */
export const casesOf = (folder: string, only: ModelName, fitted = false): Case[] =>
  postsOf(folder).flatMap((p) => casesIn(p.post, p.setting, only, p.expect, p.either, fitted));

/** The marks taken out of a text: what stood in them, and the text without. */
function unmarked(marked: string, where: string): { readonly text: string; readonly expect: Mark[] } {
  const expect = [...marked.matchAll(/\[\[(.*?)\]\]/gs)].map(
    (m): Mark => ({ rule: 'pupil-name', quote: m[1] ?? '', in: where }),
  );
  return { text: marked.replaceAll(/\[\[|\]\]/g, ''), expect };
}

/** A post of one line: its text, or an object with a poll's choices and what pictures are called and said to show too. */
function postOfLine(line: string): { readonly raw: object; readonly expect: readonly Mark[] } {
  const expect: Mark[] = [];
  const plain = (marked: string, where: string): string => {
    const { text, expect: marks } = unmarked(marked, where);
    expect.push(...marks);
    return text;
  };
  if (!line.startsWith('{')) return { raw: { text: plain(line.replaceAll('\\n', '\n'), 'text') }, expect };
  const { text, media, poll } = JSON.parse(line) as {
    text: string;
    media?: { file: string; alt: string }[];
    poll?: string[];
  };
  const raw = {
    text: plain(text, 'text'),
    media: (media ?? []).map(({ file, alt }) => ({ file: plain(file, 'file'), alt: plain(alt, 'alt') })),
    ...(poll ? { poll: poll.map((choice) => plain(choice, 'poll')) } : {}),
  };
  return { raw, expect };
}

/**
 * Posts of a file of lines `origin|text with [[a pupil's name]]`, posted by the school of `folder`; where pictures or
 * choices are needed, an object of a corpus line stands for the text. A line of replies or quotes begins with `reply|` or
 * `quote|`.
 */
export function postsOfLines(file: string, folder: string): LabelledPost[] {
  const { setting, zone } = settingOfFolder(folder, false);
  const account = setting.accounts[0]?.handle;
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line === '' || line.startsWith('#')) return [];
      const { raw, expect } = postOfLine(line.slice(line.indexOf('|') + 1));
      const json = JSON.stringify({
        id: `line-${i + 1}`,
        account,
        kind: /^(?:reply|quote)\|/.test(line) ? line.slice(0, 5) : 'post',
        at: '2026-01-13T14:00',
        ...raw,
      });
      return [{ post: parseLine(json, file, i + 1, zone).post, setting, expect, either: [] }];
    });
}

type Spot = ReturnType<typeof placesOf>[number];

/** The cases of one post. */
export function casesIn(
  post: Post,
  setting: Setting,
  only: ModelName,
  expect: readonly Mark[],
  either: readonly Mark[],
  fitted = false,
): Case[] {
  const label = LABEL[only];
  const fields = new Map(post.fields.map((f) => [f.id, f.text]));
  const spots = (marks: readonly Mark[]): Spot[] =>
    marks.filter((m) => m.rule === label).flatMap((m) => placesOf(m, fields));
  const [wanted, open] = [spots(expect), spots(either)];
  const least = label === 'pupil-name' ? 0.5 : 0.01;
  const cases: Case[] = [];
  const doc = readPost(post);
  watchCases((name, { ids, values, byHand }, where) => {
    if (name !== only) return;
    const share = (places: readonly Spot[]): number => {
      if (!where) return places.length > 0 ? 1 : 0;
      const view = doc.view(where.field);
      if (!view) return 0;
      const here = {
        field: where.field,
        start: view.toOriginal(where.start),
        end: view.toOriginal(where.end),
      };
      return Math.max(0, ...places.map((p) => likeness(here, p)));
    };
    const yes = share(wanted) >= least;
    if (!yes && (share(open) > 0 || share(wanted) > 0)) return;
    // One phrase stands for all the private talk of its field: the sentences beside it may be more of it.
    if (!yes && only === 'private-talk' && [...wanted, ...open].some((p) => p.field === where?.field)) return;
    const told = (_: number, i: number): boolean => !(fitted && byHand.includes(i));
    cases.push({ ids: ids.filter(told), values: values.filter(told), yes, weight: 1 });
  });
  check(post, setting);
  watchCases(null);
  return cases;
}

/** What two spans have in common, of all that they cover. */
function likeness(a: Spot, b: Spot): number {
  if (a.field !== b.field) return 0;
  const common = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return common / (a.end - a.start + b.end - b.start - common);
}
