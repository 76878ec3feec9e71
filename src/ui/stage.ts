import type { Finding } from '../engine/report.ts';
import { holds } from '../engine/report.ts';
import type { PanelState } from './surface.ts';

type Staged = Pick<PanelState, 'from' | 'report' | 'policy' | 'answered'>;

/** What the panel offers, worked out from what it was given. Pure, so that it can be tested by itself. */
export type Stage = {
  /** What the heading speaks of. */
  readonly tone: 'block' | 'confirm' | 'nudge' | 'clear' | 'unchecked';
  /** Findings that still hold the post. */
  readonly held: readonly Finding[];
  /** Held findings without an answer. */
  readonly open: readonly Finding[];
  readonly tips: readonly Finding[];
  /** How the post can go out from here. */
  readonly send: 'now' | 'anyway' | 'no';
  /** Findings whose first fix "make all changes" would apply. */
  readonly fixable: readonly Finding[];
};

/**
 * - Nothing holds it and everything was checked: `now`.
 * - Held findings remain, but each has an answer, and the school lets people decide: `anyway`, with a reason.
 * - A check could not run: `anyway` where the school says ask, `now` where it says let through, else `no`.
 */
export function stageOf(state: Staged): Stage {
  const live = state.report.findings;
  const held = state.policy.mode === 'enforce' ? live.filter((f) => holds(f.severity)) : [];
  const tips = live.filter((f) => !held.includes(f));
  const open = held.filter((f) => !state.answered.has(f.fingerprint));
  const unchecked = state.report.degraded.length > 0;
  const fixable = state.from === 'gate' ? [] : live.filter((f) => f.fixes.some((x) => x.edits.length > 0));
  return { tone: toneOf(held, tips, unchecked), held, open, tips, send: sendOf(state, held, open), fixable };
}

function toneOf(held: readonly Finding[], tips: readonly Finding[], unchecked: boolean): Stage['tone'] {
  if (held.some((f) => f.severity === 'block')) return 'block';
  if (held.length > 0) return 'confirm';
  if (unchecked) return 'unchecked';
  return tips.length > 0 ? 'nudge' : 'clear';
}

function sendOf(state: Staged, held: readonly Finding[], open: readonly Finding[]): Stage['send'] {
  if (open.length > 0) return 'no';
  const { mode, whenCheckCannotRun, postAnyway } = state.policy;
  const unchecked = state.report.degraded.length > 0 && mode === 'enforce';
  if (unchecked && whenCheckCannotRun === 'hold') return 'no';
  if (held.length > 0) return postAnyway === 'with-reason' ? 'anyway' : 'no';
  return unchecked && whenCheckCannotRun === 'ask' ? 'anyway' : 'now';
}

/** The one finding whose words are all that a post holds: used to keep headings in step with what is listed. */
export const listed = (stage: Stage): readonly Finding[] => [...stage.held, ...stage.tips];
