import type { Post } from '../post.ts';
import type { PanelActions, Surface } from '../ui/surface.ts';
import { type Draft, giveAnswer, keepAnswer, takeAnswer } from './draft.ts';
import type { Checked } from './ruling.ts';

/** The one panel: what it is about, and showing it again after each step. */
export type Case = {
  readonly from: 'composer' | 'gate';
  readonly draft: Draft;
  readonly actions: PanelActions;
  checked: Checked;
  post: Post;
  busy: boolean;
  problem: string;
  note: string;
};

export type Panel = {
  readonly current: () => Case | null;
  readonly open: (about: Case) => void;
  readonly show: () => void;
  /** Closes, if it is about this. */
  readonly close: (about: Case) => void;
  /** Resolves when the panel that is open now closes; another may be open by the time the caller goes on. */
  readonly closed: () => Promise<void>;
  /** Runs a step of this case: buttons wait, and nothing happens when the panel has moved on. */
  readonly step: (about: Case, work: () => Promise<void>) => void;
};

export function createPanel(surface: Surface): Panel {
  let current: Case | null = null;
  let waiting: (() => void)[] = [];

  const show = (): void => {
    if (!current) return;
    const { from, draft, checked, post, busy, problem, note, actions } = current;
    const { report, account, policy, shown } = checked;
    surface.panel(
      {
        from,
        report,
        post,
        account,
        policy,
        answered: new Map(draft.answers),
        shown,
        busy,
        problem,
        note,
      },
      actions,
    );
  };

  const close = (about: Case): void => {
    if (current !== about) return;
    current = null;
    surface.panel(null, about.actions);
    const next = waiting;
    waiting = [];
    for (const go of next) go();
  };

  return {
    current: () => current,
    open: (about) => {
      // Two at once cannot be answered: what waits behind the first is refused, never lost or let by.
      if (current && current !== about) current.actions.back();
      current = about;
      show();
    },
    show,
    close,
    closed: () => (current ? new Promise<void>((done) => waiting.push(done)) : Promise.resolve()),
    step: (about, work) => {
      if (current !== about || about.busy) return;
      about.busy = true;
      about.problem = '';
      about.note = '';
      show();
      void work().finally(() => {
        about.busy = false;
        if (current === about) show();
      });
    },
  };
}

/** Giving an answer, taking it back and keeping it: the same whichever hook opened the panel. */
export const answering = (
  panel: Panel,
  about: () => Case,
  recheck: () => Promise<void>,
): Pick<PanelActions, 'answer' | 'unanswer' | 'remember'> => {
  const settle = (change: (draft: Draft) => void): void =>
    panel.step(about(), async () => {
      change(about().draft);
      await recheck();
    });
  return {
    answer: (finding, answer) => settle((draft) => giveAnswer(draft, finding, answer)),
    unanswer: (fingerprint) => settle((draft) => takeAnswer(draft, fingerprint)),
    remember: (fingerprint, on) => {
      keepAnswer(about().draft, fingerprint, on);
      panel.show();
    },
  };
};
