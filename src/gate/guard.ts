import type { Post } from '../post.ts';
import type { Surface } from '../ui/surface.ts';
import { eyesOf } from '../ui/tone.ts';
import type { Composer } from '../x/composer.ts';
import { keyOfDraft } from '../x/content.ts';
import type { RoomEvents } from '../x/room.ts';
import type { Copy } from './copy.ts';
import { type Desk, outcomeOf } from './desk.ts';
import type { Draft, Drafts } from './draft.ts';
import { type Opener, openerOf, refresh } from './guard-panel.ts';
import { type Keeping, notesOf } from './held.ts';
import type { Panel } from './panel.ts';
import { type Checked, passes } from './ruling.ts';
import { say } from './words.ts';

/**
 * Guards composers: checks while typing, marks, holds a post unless exactly this post has a clear or answered report,
 * takes the person through the panel, and sends for them.
 */
export type GuardDeps = {
  readonly desk: Desk;
  readonly drafts: Drafts;
  readonly panel: Panel;
  readonly surface: Surface;
  /** Runs later; returns a function that takes it back. */
  readonly later: (ms: number, run: () => void) => () => void;
  readonly misses: (composer: Composer) => readonly string[];
  readonly copy: Copy;
  readonly keeping: Keeping;
};

/** The pause in typing after which a draft is checked. */
const PAUSE = 150;
/** How often a post may change under a check before the person is asked to stop typing. */
const TRIES = 6;

export type Guard = RoomEvents & {
  /** The draft and post of the composer that reads like this, if one does. */
  readonly find: (fits: (post: Post) => boolean) => { composer: Composer; draft: Draft; post: Post } | null;
  /** Exactly what the composer holds has passed or was answered: from now on it may go. False when it has not. */
  readonly pass: (composer: Composer) => boolean;
  /** The school's settings or its register have changed: what was found under the old ones counts for nothing, and is looked for anew. */
  readonly again: () => void;
  /** Opens the panel for a composer; `held` is a request that waits for it. */
  readonly open: Opener;
};

export function createGuard(deps: GuardDeps): Guard {
  const { desk, drafts, panel, surface } = deps;
  const pauses = new Map<string, () => void>();
  const attempts = new Set<string>();
  const open = new Map<string, Composer>();
  const reported = new Set<string>();

  const look = (composer: Composer): { post: Post; key: string; draft: Draft } => {
    const post = composer.read();
    const draft = drafts.of(composer.key, composer.surface, post);
    draft.post = post;
    return { post, key: keyOfDraft(post), draft };
  };

  const chip = (composer: Composer, post: Post, checked: Checked | null): void => {
    const { report, account, policy } = checked ?? {};
    const cannot =
      checked !== null && checked.report.degraded.length > 0 && checked.report.findings.length === 0;
    surface.chip(
      composer.key,
      composer.anchor,
      {
        verdict: report ? (cannot ? 'cannot-check' : report.verdict) : 'checking',
        findings: report?.findings ?? [],
        account: account ?? desk.account(),
        audience: eyesOf(post),
        mode: (policy ?? desk.policy()).mode,
        notes: [
          ...(cannot ? checked.report.degraded.map((d) => d.why) : []),
          ...(desk.blind() ? [say('blind')] : []),
          ...notesOf(drafts.of(composer.key, composer.surface, post), post),
        ],
        many: (post.account.signedIn ?? 1) > 1,
      },
      () => show(composer),
    );
  };

  const show = (composer: Composer): void => {
    const { post, key, draft } = look(composer);
    composer.keepCaret();
    if (draft.checked?.key === key) openPanel(composer, draft, post, draft.checked, null);
  };

  const mark = (composer: Composer, post: Post, checked: Checked): void => {
    composer.paint(post, checked.report.findings);
    chip(composer, post, checked);
  };

  /** Looks at what the composer holds, unless just that was looked at before and nothing says `anew`. */
  const typed = async (composer: Composer, anew?: boolean): Promise<void> => {
    if (!composer.alive()) return;
    const { post, key, draft } = look(composer);
    if (anew) {
      draft.checked = null;
      // Sent it stays, but not as something that may be sent again.
      draft.sent &&= ' ';
    }
    const about = panel.current();
    if (about?.draft === draft && about.busy) return;
    const checked = draft.checked?.key === key ? draft.checked : await desk.check(draft, post, 'typing');
    if (!composer.alive() || look(composer).key !== key) return;
    draft.checked = checked;
    mark(composer, post, checked);
    if (about && panel.current() === about && about.draft === draft && !about.busy)
      refresh(panel, about, checked, post);
  };

  const changed = (composer: Composer): void => {
    pauses.get(composer.key)?.();
    pauses.set(
      composer.key,
      deps.later(PAUSE, () => {
        pauses.delete(composer.key);
        void typed(composer);
      }),
    );
  };

  /** Exactly this post may go: it passed, or the person was let send it. */
  const ready = (draft: Draft, key: string): boolean =>
    draft.sent === key || (draft.checked?.key === key && passes(draft.checked));

  const letGo = (composer: Composer, draft: Draft, post: Post, key: string): void => {
    desk.approve(post);
    if (draft.sent !== key && draft.checked)
      desk.decide(draft, draft.checked, outcomeOf(draft, draft.checked));
    draft.sent = key;
    composer.paint(post, []);
    const missing = deps.misses(composer);
    desk.sees(missing.length === 0);
    const fresh = missing.filter((name) => !reported.has(name));
    for (const name of fresh) reported.add(name);
    if (fresh.length > 0) desk.health('selectors-missing', fresh.join(' '));
  };

  const sending = (composer: Composer): boolean => {
    const { post, key, draft } = look(composer);
    if (ready(draft, key)) {
      letGo(composer, draft, post, key);
      return true;
    }
    if (desk.known() && desk.policy().mode !== 'enforce') {
      // Nothing is held in this mode: it goes, and is checked for the record alone.
      desk.approve(post);
      draft.sent = key;
      void desk
        .check(draft, post, 'send')
        .then((checked) => desk.decide(draft, checked, outcomeOf(draft, checked)));
      return true;
    }
    if (panel.current()?.draft !== draft) void attempt(composer, draft);
    return false;
  };

  /** Checks what is about to be sent, again whenever it changes meanwhile; then sends it or opens the panel. */
  const attempt = async (composer: Composer, draft: Draft): Promise<void> => {
    if (attempts.has(draft.id)) return;
    attempts.add(draft.id);
    composer.keepCaret();
    try {
      for (let i = 0; i < TRIES; i++) {
        const { post, key } = look(composer);
        if (draft.checked?.key !== key || draft.checked.report.degraded.length > 0) {
          chip(composer, post, null);
          const checked = await desk.check(draft, post, 'send');
          if (!composer.alive()) return surface.say(say('gone'));
          if (look(composer).key !== key) continue;
          draft.checked = checked;
          mark(composer, post, checked);
        }
        if (!passes(draft.checked)) return openPanel(composer, draft, post, draft.checked, null);
        attempts.delete(draft.id);
        if (!composer.send()) surface.say(say('post_again'));
        return;
      }
      surface.say(say('changing'));
    } finally {
      attempts.delete(draft.id);
    }
  };

  const openPanel = openerOf({
    desk,
    panel,
    surface,
    copy: deps.copy,
    keeping: deps.keeping,
    look,
    mark,
    chip,
    typed,
  });

  return {
    seen: (composer) => {
      open.set(composer.key, composer);
      desk.health('composer-seen', composer.surface);
      void typed(composer);
      void deps.keeping.bringBack(composer, () => look(composer).draft);
    },
    changed,
    gone: (composer) => {
      open.delete(composer.key);
      pauses.get(composer.key)?.();
      pauses.delete(composer.key);
      drafts.leave(composer.key);
      surface.chip(composer.key, composer.anchor, null, () => {});
    },
    sending,
    find: (fits) => {
      for (const composer of open.values()) {
        if (!composer.alive()) continue;
        const { post, draft } = look(composer);
        if (fits(post)) return { composer, draft, post };
      }
      return null;
    },
    pass: (composer) => {
      const { post, key, draft } = look(composer);
      if (!ready(draft, key)) return false;
      letGo(composer, draft, post, key);
      return true;
    },
    again: () => {
      desk.hear();
      for (const composer of open.values()) void typed(composer, true);
    },
    open: openPanel,
  };
}
