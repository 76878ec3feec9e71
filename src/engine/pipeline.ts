import type { Post } from '../post.ts';
import type { Doc } from './doc.ts';
import type { Fact, FactKind, FactOf, Facts } from './facts.ts';
import { resolveOverlaps } from './overlaps.ts';
import type { Degraded, Finding, Report, Suppressed } from './report.ts';
import { verdictOf } from './report.ts';
import type { Draft, Recogniser, Rule, Scene, Suppressor } from './rule.ts';
import type { Setting } from './setting.ts';
import { type Standing, standing } from './standing.ts';

/** What the pipeline is handed: how to read a post, who recognises, who judges, who excuses. */
export type Parts = {
  /** Normalise and tokenise: the stage before all others. */
  readonly read: (post: Post) => Doc;
  readonly recognisers: readonly Recogniser[];
  readonly rules: readonly Rule[];
  readonly suppressors: readonly Suppressor[];
};

/** Longer texts than this are cut for checking, and the report says so (X's own limit is 25,000). */
export const MAX_FIELD = 30_000;

export type Check = (post: Post, setting: Setting) => Report;

/**
 * Put the stages together: normalise → recognise → judge → suppress → resolve overlaps → report. The result is
 * pure and synchronous. A part that throws costs only itself and is named in `degraded`.
 */
export function createCheck(parts: Parts): Check {
  return (post, setting) => {
    const degraded: Degraded[] = [];
    const timings: Record<string, number> = {};
    const { now } = setting;
    const begin = now ? now() : 0;
    const doc = parts.read(cut(post, degraded));
    if (now) timings['read'] = now() - begin;
    const scene = { doc, setting, facts: factStore() };
    for (const recogniser of parts.recognisers) {
      const start = now ? now() : 0;
      try {
        scene.facts.add(recogniser.recognise(scene));
        if (now) timings[recogniser.id] = now() - start;
      } catch (error) {
        degraded.push(failed(recogniser.id, error));
      }
    }
    const found: Standing[] = [];
    for (const rule of parts.rules) {
      const start = now ? now() : 0;
      try {
        const drafts = rule.judge(scene);
        for (let i = 0; i < drafts.length; i++) {
          const finding = standing(rule, drafts[i] as Draft, setting);
          if (finding) found.push(finding);
        }
        if (now) timings[rule.id] = now() - start;
      } catch (error) {
        degraded.push(failed(rule.id, error));
      }
    }
    const start = now ? now() : 0;
    const suppressed: Suppressed[] = [];
    const open = found.filter((one) => {
      const by = excuse(one, parts.suppressors, scene, degraded);
      if (by !== null) worded(one, degraded, (finding) => suppressed.push({ finding, by }));
      return by === null;
    });
    const findings = shown(open, degraded);
    if (now) timings['report'] = now() - start;
    return { verdict: verdictOf(findings), findings, suppressed, degraded, timings };
  };
}

/** The suppressor that excuses a finding, or `null`. */
function excuse(
  finding: Standing,
  suppressors: readonly Suppressor[],
  scene: Scene,
  degraded: Degraded[],
): string | null {
  for (const s of suppressors) {
    try {
      if (s.suppresses(finding, scene)) return s.id;
    } catch (error) {
      degraded.push(failed(s.id, error));
    }
  }
  return null;
}

/** The findings that give way to no other, with their words. One that cannot be worded takes none with it. */
function shown(open: readonly Standing[], degraded: Degraded[]): readonly Finding[] {
  const findings: Finding[] = [];
  const mute = resolveOverlaps(open).filter(
    (one) => !worded(one, degraded, (finding) => findings.push(finding)),
  );
  return mute.length === 0
    ? findings
    : shown(
        open.filter((one) => !mute.includes(one)),
        degraded,
      );
}

/** Hands on a finding with its words; a rule that lacks them loses this finding, and the report says so. */
function worded(one: Standing, degraded: Degraded[], take: (finding: Finding) => void): boolean {
  try {
    take(one.worded());
    return true;
  } catch (error) {
    degraded.push(failed(one.rule, error));
    return false;
  }
}

function cut(post: Post, degraded: Degraded[]): Post {
  if (!post.fields.some((f) => f.text.length > MAX_FIELD)) return post;
  const fields = post.fields.map((f) => {
    if (f.text.length <= MAX_FIELD) return f;
    degraded.push({ part: f.id, why: `only the first ${MAX_FIELD} characters were checked` });
    return { ...f, text: f.text.slice(0, MAX_FIELD) };
  });
  return { ...post, fields };
}

/** A part that threw costs only itself. The error's own text may quote the post: only its name is kept. */
const failed = (part: string, error: unknown): Degraded => ({
  part,
  why: error instanceof Error ? error.name : 'error',
});

/** An empty store of facts, to which each recogniser's are added. */
export function factStore(): Facts & { add: (facts: readonly Fact[]) => void } {
  const byKind = new Map<FactKind, readonly Fact[]>();
  // Nearly always the first of their kind: then the list serves as it is.
  const put = (kind: FactKind, facts: readonly Fact[]): void => {
    const known = byKind.get(kind);
    byKind.set(kind, known ? [...known, ...facts] : facts);
  };
  return {
    add: (facts) => {
      const kind = facts[0]?.kind;
      if (kind === undefined) return;
      if (areAll(facts, kind)) put(kind, facts);
      else
        for (const each of new Set(facts.map((f) => f.kind)))
          put(
            each,
            facts.filter((f) => f.kind === each),
          );
    },
    of: <K extends FactKind>(kind: K) => (byKind.get(kind) ?? []) as readonly Fact[] as readonly FactOf<K>[],
    cues: (cue) => ((byKind.get('cue') ?? []) as readonly FactOf<'cue'>[]).filter((c) => c.cue === cue),
  };
}

function areAll(facts: readonly Fact[], kind: FactKind): boolean {
  for (let i = 0; i < facts.length; i++) if ((facts[i] as Fact).kind !== kind) return false;
  return true;
}

export type { Scene };
