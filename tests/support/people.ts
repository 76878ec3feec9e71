import { check } from '../../src/checker.ts';
import { sceneOf } from '../../src/cli/scene.ts';
import type { Span } from '../../src/engine/report.ts';
import type { Setting } from '../../src/engine/setting.ts';
import type { Post } from '../../src/post.ts';
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

/** What is marked in a post as a pupil in full, alone or in a list, in order; `held`: no pupil that is only nudged about. */
export const pupilsMarked = (
  draft: Post,
  { setting = school, held = false }: { readonly setting?: Setting; readonly held?: boolean } = {},
): readonly Span[] =>
  check(draft, setting)
    .findings.filter(
      ({ rule, severity }) =>
        (rule === 'pupil-full-name' && !(held && severity === 'nudge')) || rule === 'list-of-pupils',
    )
    .flatMap((f) => f.spans);

/** The same in the words of the post. */
export const pupilsNamed = (...asked: Parameters<typeof pupilsMarked>): string[] =>
  pupilsMarked(...asked).map((s) => s.quote);

/** What is held of a text, alone or in a list, in the order of the text, each once and with its own ends. */
export const pupilsHeld = (text: string): string[] => [
  ...new Set(
    [...pupilsMarked(post(text), { held: true })].sort((a, b) => a.start - b.start).map((s) => s.quote),
  ),
];

/** What the rule of full names marks in a post, nudges left out, in the words of the post. */
export const fullNamesHeld = (draft: Post): string[] =>
  check(draft, school)
    .findings.filter((f) => f.rule === 'pupil-full-name' && f.severity !== 'nudge')
    .flatMap((f) => f.spans.map((s) => s.quote));
