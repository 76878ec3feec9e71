import type { Post } from '../post.ts';
import type { Doc } from './doc.ts';
import type { Fact, FactKind, FactOf, Facts } from './facts.ts';
import { fingerprint } from './fingerprint.ts';
import { resolveOverlaps } from './overlaps.ts';
import type { Degraded, Finding, Report, Suppressed } from './report.ts';
import { verdictOf } from './report.ts';
import type { Draft, Recogniser, Rule, Scene, Suppressor } from './rule.ts';
import type { Setting } from './setting.ts';
import { words } from './words.ts';

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
    const found: Finding[] = [];
    for (const rule of parts.rules) {
      const start = now ? now() : 0;
      try {
        for (const draft of rule.judge(scene)) {
          const finding = toFinding(rule, draft, setting);
          if (finding) found.push(finding);
        }
        if (now) timings[rule.id] = now() - start;
      } catch (error) {
        degraded.push(failed(rule.id, error));
      }
    }
    const suppressed: Suppressed[] = [];
    const kept = found.filter((finding) => {
      for (const s of parts.suppressors) {
        let excused = false;
        try {
          excused = s.suppresses(finding, scene);
        } catch (error) {
          degraded.push(failed(s.id, error));
        }
        if (excused) {
          suppressed.push({ finding, by: s.id });
          return false;
        }
      }
      return true;
    });
    const findings = resolveOverlaps(kept);
    return { verdict: verdictOf(findings), findings, suppressed, degraded, timings };
  };
}

/** A rule's draft with its words, the school's severity and a fingerprint; `null` when the school has it off. */
function toFinding(rule: Rule, draft: Draft, setting: Setting): Finding | null {
  const own = setting.severities[rule.id];
  if (own === 'off' && !draft.fixed) return null;
  const severity = own && own !== 'off' && !draft.fixed ? lowered(draft.severity, own, rule) : draft.severity;
  const say = words(rule, setting.say);
  const args = draft.args ?? [];
  const about = draft.about ?? draft.spans.map((s) => plain(s.quote)).join(' ');
  return {
    rule: rule.id,
    severity,
    spans: draft.spans,
    message: say(draft.message ?? 'message', args),
    because: say(draft.because ?? 'because', args),
    fixes: (draft.fixes ?? []).map((fix) => ({
      label: say(fix.label, fix.args ?? args),
      edits: fix.edits,
      ...(fix.action ? { action: fix.action } : {}),
      ...(fix.until ? { until: fix.until } : {}),
    })),
    answers: (draft.answers ?? [])
      .filter((id) => setting.mayAnswer?.(rule.id, id) ?? true)
      .map((id) => ({ id, label: say(`answer_${id}`, args) })),
    fingerprint: fingerprint(setting.key, rule.id, about),
    evidence: draft.evidence ?? [],
  };
}

const ASCII = /^[ -~]*$/;

/** Marked words as a fingerprint takes them: letters and figures alone, however they are written. */
const plain = (quote: string): string =>
  (ASCII.test(quote)
    ? quote.replace(/[ '-]/g, '')
    : quote.normalize('NFKD').replace(/[\p{M}\s'’-]/gu, '')
  ).toLowerCase();

/** The school's severity is the most a rule may reach; evidence that reached only a lower one stays there. */
function lowered(found: Finding['severity'], own: Finding['severity'], rule: Rule): Finding['severity'] {
  if (own === rule.severity) return found;
  const order = ['nudge', 'confirm', 'block'] as const;
  const shift = order.indexOf(own) - order.indexOf(rule.severity);
  return order[Math.max(0, Math.min(2, order.indexOf(found) + shift))] as Finding['severity'];
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
  const byKind = new Map<FactKind, Fact[]>();
  return {
    add: (facts) => {
      for (const fact of facts) {
        const list = byKind.get(fact.kind);
        if (list) list.push(fact);
        else byKind.set(fact.kind, [fact]);
      }
    },
    of: <K extends FactKind>(kind: K) => (byKind.get(kind) ?? []) as readonly Fact[] as readonly FactOf<K>[],
    cues: (cue) => ((byKind.get('cue') ?? []) as readonly FactOf<'cue'>[]).filter((c) => c.cue === cue),
  };
}

export type { Scene };
