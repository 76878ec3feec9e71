import { basename } from 'node:path';
import { sceneOf } from '../../src/cli/scene.ts';
import { type Mark, placesOf } from '../../src/cli/score.ts';
import type { Fact } from '../../src/engine/facts.ts';
import type { Setting } from '../../src/engine/setting.ts';
import type { Bag } from '../../src/language/model/linear.ts';
import { stretchesOf } from '../../src/language/whereabouts/clauses.ts';
import { handOf } from '../../src/language/whereabouts/hand.ts';
import { tellHand } from '../../src/language/whereabouts/weighed/by-hand.ts';
import { postBag } from '../../src/language/whereabouts/weighed/post.ts';
import { rowsOf } from '../../src/language/whereabouts/weighed/reading.ts';
import { spanBag } from '../../src/language/whereabouts/weighed/spans.ts';
import type { Post } from '../../src/post.ts';
import { rules } from '../../src/rules/whereabouts/index.ts';
import catalogue from '../../tests/rule-examples.json' with { type: 'json' };
import { quiet, type Trip, trips } from '../../tests/rules/whereabouts/posts.ts';
import { postOf, settingFor } from '../../tests/rules/whereabouts/setting.ts';
import { strangerQuiet, strangerTrips } from '../../tests/rules/whereabouts/strangers.ts';
import { postsOf } from './cases.ts';
import { isFitted, isOnlyFor } from './sets.ts';

/** What a label says of a post or span: told, not told, or left open by the guide. */
export type Verdict = 'yes' | 'no' | 'open';

/** A post as the models meet it. */
export type GoingPost = {
  readonly verdict: Verdict;
  readonly bag: Bag;
  readonly spans: readonly {
    readonly kind: 'place' | 'time';
    readonly verdict: Verdict;
    /** Its features, given what the post's model says of the whole post. */
    readonly bagOf: (odds: number) => Bag;
  }[];
};

/** A set of labelled posts, and where they come from. */
export type GoingSet = {
  readonly name: string;
  /** `fitted`: hand-made rules were written with these posts in sight. `written`: half of them tell a trip, unlike real life. */
  readonly from: 'others' | 'fitted' | 'written' | 'fixtures';
  readonly posts: readonly GoingPost[];
};

const originOf = (folder: string): GoingSet['from'] =>
  isFitted(folder) ? 'fitted' : isOnlyFor(folder, 'trip-place') ? 'written' : 'others';

/** Every post of a corpus folder. */
export function setOf(folder: string): GoingSet {
  const posts = postsOf(folder).flatMap(({ post, setting, expect, either }) => {
    const fields = new Map(post.fields.map((f) => [f.id, f.text]));
    const spots = (marks: readonly Mark[], kind: string) =>
      marks.filter((m) => m.rule === `trip-${kind}`).flatMap((m) => placesOf(m, fields));
    const tells = (marks: readonly Mark[]): boolean =>
      spots(marks, 'place').length + spots(marks, 'time').length > 0;
    const whole = tells(expect) ? 'yes' : tells(either) ? 'open' : 'no';
    return read(post, setting, whole, (kind, at) => {
      const hits = (marks: readonly Mark[]): boolean =>
        spots(marks, kind).some((s) => s.field === at.field && s.start < at.end && at.start < s.end);
      return hits(expect) ? 'yes' : hits(either) ? 'open' : 'no';
    });
  });
  return { name: basename(folder), from: originOf(folder), posts };
}

const WHEN: Readonly<Record<string, string>> = {
  'trip-live': '2026-05-12T12:10',
  'coach-delay': '2026-05-12T15:10',
};
const IDS = new Set([...rules.map((r) => r.id).filter((id) => id !== 'location-tag'), 'public-event']);

/** The rules' own fixtures and the catalogue's examples; what the hand-made rules mark in them is right there. */
export function fixtures(): GoingSet {
  const posts: GoingPost[] = [];
  const put = (p: Written, tells: boolean, told: readonly string[] = []): void => {
    posts.push(
      ...read(postOf(plain(p)), settingFor(p.voice), tells ? 'yes' : 'no', (_, at, marked) =>
        tells && (marked || told.some((t) => t.includes(at.quote) || at.quote.includes(t))) ? 'yes' : 'no',
      ),
    );
  };
  for (const p of [...trips, ...strangerTrips]) put(p, true, [...(p.place ?? []), ...(p.time ?? [])]);
  for (const p of [...quiet, ...strangerQuiet]) put(p, false);
  for (const { id, positive, negative } of catalogue) {
    if (!IDS.has(id)) continue;
    const at = WHEN[id] ?? '2026-05-05T12:10';
    const text = (t: string): string => t.replace(/^\((?:do not )?suppress\) /, '');
    // A public event is what silences the others: its positive examples tell nobody's whereabouts.
    for (const t of positive) put({ text: text(t), at }, id !== 'public-event');
    for (const t of negative) put({ text: text(t), at }, id === 'public-event');
  }
  return { name: 'fixtures', from: 'fixtures', posts };
}

/** Without what must be marked, which is no part of a post. */
const plain = ({ text, at, voice }: Written): Written => ({
  text,
  ...(at ? { at } : {}),
  ...(voice ? { voice } : {}),
});
type Written = Pick<Trip, 'text' | 'at' | 'voice'>;
type Spot = { readonly field: string; readonly start: number; readonly end: number; readonly quote: string };

function read(
  post: Post,
  setting: Setting,
  verdict: Verdict,
  verdictOf: (kind: 'place' | 'time', at: Spot, marked: boolean) => Verdict,
): GoingPost[] {
  const scene = sceneOf(post, setting);
  const stretches = stretchesOf(scene);
  const hand = handOf(scene, stretches);
  if (hand.why === 'repost') return [];
  const rows = rowsOf(scene, stretches);
  const bag = postBag(scene, rows, stretches);
  tellHand(bag, hand);
  const marked = new Set<Fact>([...(hand.trip?.places ?? []), ...(hand.trip?.times ?? [])]);
  return [
    {
      verdict,
      bag,
      spans: rows.flatMap((row) =>
        row.candidates.map((candidate) => {
          const { kind, field } = candidate.fact;
          const [start, end] = [
            row.view.toOriginal(candidate.fact.start),
            row.view.toOriginal(candidate.fact.end),
          ];
          const at = { field, start, end, quote: row.view.original.slice(start, end) };
          return {
            kind,
            verdict: verdictOf(kind, at, marked.has(candidate.fact)),
            bagOf: (odds: number) => spanBag(scene, row, candidate, hand, odds),
          };
        }),
      ),
    },
  ];
}
