import type { Finding, Report, Verdict } from '../engine/report.ts';
import type { AccountView, PolicyView } from '../messages.ts';
import type { Post } from '../post.ts';
import { type Announcer, announcer } from './announce.ts';
import { draw } from './app.tsx';
import { chipWords } from './chip.tsx';
import { makeChips } from './chips.ts';
import { dress } from './dress.css.ts';
import { goRound, type Return, whereabouts } from './focus.ts';
import { type Local, NOTHING_YET } from './foot.tsx';
import { type Host, makeHost } from './host.ts';
import type { NoteState } from './note.tsx';
import { themeOf } from './page-view.ts';
import type { Eyes } from './tone.ts';
import { seen } from './trust.ts';
import { say } from './words.ts';

/**
 * The surfaces that a person meets on X: one chip by each composer, one panel for a post that is held.
 * Everything lives in one closed shadow root in the browser's top layer. What to show is decided elsewhere
 * (`gate/guard.ts`); this room only shows it and hands back what the person chose, from trusted clicks alone.
 */
export type ChipState = {
  readonly verdict: Verdict | 'checking' | 'cannot-check';
  readonly findings: readonly Finding[];
  readonly account: AccountView;
  readonly audience: Eyes;
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
  /** The panel's middle, as the worker drew it (`shown/shown.tsx`); without it the draft stands there alone. */
  readonly shown?: string | undefined;
  /** Work is under way: buttons wait. */
  readonly busy: boolean;
  /** What went wrong with the last step, in plain words; empty when nothing did. */
  readonly problem: string;
  /** What the last step did, or how the post got here, where that needs other words than usual. */
  readonly note?: string;
};

export type PanelActions = {
  /** Apply the finding's fix number `index`; `until` is the time chosen where it holds the post. */
  fix(finding: Finding, index: number, until?: string): void;
  /** Apply the first fix of every finding that has one. */
  fixAll(): void;
  answer(finding: Finding, answer: string): void;
  unanswer(fingerprint: string): void;
  /** Keep this answer beyond the draft, or not. */
  remember(fingerprint: string, on: boolean): void;
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
  /** Shows, updates or (`null`) closes the quiet note at the page's edge. */
  note(state: NoteState | null): void;
  /** Says something to screen readers, politely, at most once a second. */
  say(text: string): void;
};

export type SurfaceOptions = {
  /** Open only in tests that must look inside. */
  readonly mode?: ShadowRootMode;
  /** The page took the surface away again and again, and Gatepost gave up. Without it the person is told. */
  readonly lost?: () => void;
};

type OpenPanel = {
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly giveBack: Return;
  readonly foot: Local;
  readonly keep: (foot: Local) => void;
};

/** Makes the surface; nothing is put into the page before there is something to show, and it goes with the signal. */
export function createSurface(signal: AbortSignal, options: SurfaceOptions = {}): Surface {
  let host: Host | null = null;
  let panel: OpenPanel | null = null;
  let note: NoteState | null = null;

  const onLost = (): void => {
    const open = panel;
    panel = null;
    if (options.lost) options.lost();
    else if (open) alert(say('lost'));
    open?.actions.back();
  };

  const onKey = (event: KeyboardEvent): void => {
    const box = host?.root.querySelector('.dialog');
    if (!panel || !box || !host || !event.isTrusted || event.isComposing) return;
    if (event.key === 'Tab') goRound(event, host.root, box);
    if (event.key !== 'Escape') return;
    event.preventDefault();
    panel.actions.back();
  };

  const stand = (): Host => {
    host ??= makeHost(signal, {
      mode: options.mode ?? 'closed',
      css: dress(),
      onKey,
      onLost,
    });
    return host;
  };

  const chips = makeChips(() => stand().element, signal);
  // Two regions: what the guard says must not be swallowed by a chip that changes in the same second.
  const [announce, announceState] = ['#said', '#state'].map((id) =>
    announcer(() => host?.root.querySelector(id) ?? null, signal),
  ) as [Announcer, Announcer];

  /** A change of the chip is said to those who do not see it; "nothing to check" only when there had been something. */
  let told = '';
  const tellOf = (state: ChipState): void => {
    const { tone, text } = chipWords(state);
    if (tone === 'off' || (tone === 'clear' && told === '')) return;
    told = tone === 'clear' ? '' : text;
    announceState(`${say('product')}: ${text}`);
  };

  const paint = (): void => {
    if (signal.aborted) return;
    const { root, element, assert, front, behind, lost } = stand();
    if (lost()) return;
    assert();
    draw(root, {
      theme: themeOf(),
      chips: chips.views(),
      panel,
      note,
      visible: (button) => {
        const clear = !behind() && seen(element, button);
        if (!clear) front();
        return clear;
      },
    });
    chips.replace();
  };

  /** Focus belongs in the panel: on its heading, unless the person is on something that still stands. */
  const takeFocus = (): void => {
    if (!panel || panel.state.busy || host?.root.activeElement) return;
    host?.root.querySelector<HTMLElement>('#title')?.focus({ preventScroll: true });
  };

  // X's own dialogs pull focus to themselves; while the panel is open it stays here, except while a fix is made.
  window.addEventListener(
    'focusin',
    (e) => {
      if (panel && !panel.state.busy && host && !host.lost() && e.target !== host.element) takeFocus();
    },
    { signal, capture: true },
  );

  return {
    chip(key, anchor, state, open) {
      chips.set(key, anchor, state, open);
      if (state) tellOf(state);
      if (state || host) paint();
    },
    panel(state, actions) {
      const before = panel;
      if (!state) {
        if (!before) return;
        const had = host?.root.activeElement;
        panel = null;
        paint();
        if (had || document.activeElement === document.body) before.giveBack();
        return;
      }
      panel = {
        state,
        actions,
        giveBack: before?.giveBack ?? whereabouts(),
        foot: before?.foot ?? NOTHING_YET,
        keep: (foot) => {
          if (!panel) return;
          panel = { ...panel, foot };
          paint();
        },
      };
      if (!before) stand().front();
      paint();
      if (host?.lost()) return onLost();
      takeFocus();
    },
    note(state) {
      if (note === state) return;
      note = state;
      paint();
    },
    say: announce,
  };
}
