import type { Finding, Report, Verdict } from '../engine/report.ts';
import type { AccountView, PolicyView } from '../messages.ts';
import type { Audience, Post } from '../post.ts';

/**
 * The surfaces that a person meets on X: one chip by each composer, one panel for a post that is held.
 * Everything lives in one closed shadow root in the browser's top layer. What to show is decided elsewhere
 * (`gate/guard.ts`); this room only shows it and hands back what the person chose, from trusted clicks alone.
 */
export type ChipState = {
  readonly verdict: Verdict | 'checking' | 'cannot-check';
  readonly findings: readonly Finding[];
  readonly account: AccountView;
  readonly audience: Audience;
  readonly mode: PolicyView['mode'];
  /** Short lines in plain words: "X's place label was taken off." */
  readonly notes: readonly string[];
  /** Two or more accounts are signed in: the account line is shown larger. */
  readonly many: boolean;
};

export type PanelState = {
  /** `gate`: the composer was not seen, the post was caught on its way out. */
  readonly from: 'composer' | 'gate';
  readonly report: Report;
  readonly post: Post;
  readonly account: AccountView;
  readonly policy: PolicyView;
  /** Answers given in this draft: fingerprint → answer id. */
  readonly answered: ReadonlyMap<string, string>;
  /** Findings that an answer has settled; they can be taken back. */
  readonly settled: readonly Finding[];
  /** Work is under way: buttons wait. */
  readonly busy: boolean;
  /** What went wrong with the last step, in plain words; empty when nothing did. */
  readonly problem: string;
};

export type PanelActions = {
  /** Apply the finding's fix number `index`. */
  fix(finding: Finding, index: number): void;
  /** Apply the first fix of every finding that has one. */
  fixAll(): void;
  answer(finding: Finding, answer: string): void;
  unanswer(fingerprint: string): void;
  /** `reason` is empty when all is clear, else one of the reason ids in `reasons.ts`. */
  post(reason: string): void;
  /** Close the panel and return to the draft. */
  back(): void;
};

export type Surface = {
  /**
   * Shows, updates or (state `null`) removes the chip of one composer.
   * `anchor` is asked again on scroll and resize; `null` hides the chip until it answers again.
   */
  chip(key: string, anchor: () => DOMRect | null, state: ChipState | null, open: () => void): void;
  /** Shows, updates or (state `null`) closes the one panel. */
  panel(state: PanelState | null, actions: PanelActions): void;
  /** Says something to screen readers, politely, at most once a second. */
  say(text: string): void;
};

export type SurfaceOptions = {
  /** Open only in tests that must look inside. */
  readonly mode?: ShadowRootMode;
  /** The page took the surface away again and again, and Gatepost gave up. */
  readonly lost?: () => void;
};

/** Makes the surface; it goes when the signal aborts. */
export function createSurface(_signal: AbortSignal, _options: SurfaceOptions = {}): Surface {
  return { chip() {}, panel() {}, say() {} };
}
