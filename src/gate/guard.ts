import type { Edit, Finding } from '../engine/report.ts';
import type { Post } from '../post.ts';
import type { Surface } from '../ui/surface.ts';
import { eyesOf } from '../ui/tone.ts';
import type { Composer } from '../x/composer.ts';
import { keyOfDraft, textsOf } from '../x/content.ts';
import type { RoomEvents } from '../x/room.ts';
import { type Copy, copyFor } from './copy.ts';
import { type Desk, outcomeOf } from './desk.ts';
import { type Draft, type Drafts, giveAnswer, keepAnswer, takeAnswer } from './draft.ts';
import { heldUntil, type Keeping, notesOf } from './held.ts';
import type { Case, Panel } from './panel.ts';
import { type Checked, holding, mayPost, passes } from './ruling.ts';
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
  /** Opens the panel for a composer; `held` is a request that waits for it. */
  readonly open: (
    composer: Composer,
    draft: Draft,
    post: Post,
    checked: Checked,
    held: HeldRequest | null,
  ) => void;
};

/** A request on its way that the panel decides about. */
export type HeldRequest = { readonly go: () => void; readonly refuse: () => void };

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
    if (passes(checked) && textsOf(post).some((t) => t.trim() !== '')) desk.approve(post);
  };

  const typed = async (composer: Composer): Promise<void> => {
    if (!composer.alive()) return;
    const { post, key, draft } = look(composer);
    const about = panel.current();
    if (about?.draft === draft && about.busy) return;
    const checked = draft.checked?.key === key ? draft.checked : await desk.check(draft, post, 'typing');
    if (!composer.alive() || look(composer).key !== key) return;
    draft.checked = checked;
    mark(composer, post, checked);
    if (about && panel.current() === about && about.draft === draft && !about.busy)
      refresh(about, checked, post);
  };

  const refresh = (about: Case, checked: Checked, post: Post): void => {
    about.checked = checked;
    about.post = post;
    panel.show();
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
    const missing = deps.misses(composer).filter((name) => !reported.has(name));
    for (const name of missing) reported.add(name);
    if (missing.length > 0) desk.health('selectors-missing', missing.join(' '));
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

  const openPanel = (
    composer: Composer,
    draft: Draft,
    post: Post,
    checked: Checked,
    held: HeldRequest | null,
  ): void => {
    draft.held = true;
    let request = held;
    /** Once the words change, what waits at the gate is no longer what was read. */
    const refuse = (): void => {
      request?.refuse();
      request = null;
    };

    const recheck = async (): Promise<void> => {
      const { post: now, key } = look(composer);
      const found = await desk.check(draft, now, 'send');
      if (!composer.alive()) {
        surface.say(say('gone'));
        return panel.close(about);
      }
      if (look(composer).key !== key) return recheck();
      draft.checked = found;
      mark(composer, now, found);
      refresh(about, found, now);
    };

    const change = async (fixed: readonly Finding[], edits: readonly Edit[]): Promise<void> => {
      if (look(composer).key !== about.checked.key) about.problem = say('moved_on');
      else {
        refuse();
        const result = await composer.apply(edits);
        if (result === 'done') for (const f of fixed) draft.fixed.set(f.fingerprint, f);
        about.problem = {
          done: '',
          'moved-on': say('moved_on'),
          'not-taken': say('not_taken'),
          'went-wrong': say('went_wrong'),
        }[result];
      }
      await recheck();
    };

    const hold = async (until: string): Promise<void> => {
      const { post: now, key } = look(composer);
      if (key !== about.checked.key) {
        about.problem = say('moved_on');
        return recheck();
      }
      about.problem = await deps.keeping.keep(composer, now, until);
      if (about.problem !== '') return;
      refuse();
      desk.decide(draft, about.checked, 'went-back');
      if (!(await deps.keeping.clear(composer, now))) {
        about.problem = say('held_left');
        return recheck();
      }
      panel.close(about);
      composer.focus();
      // What is written here next is another post.
      draft.sent = key;
      const next = look(composer);
      next.draft.note = heldUntil(until);
      surface.say(next.draft.note);
      chip(composer, next.post, null);
      await typed(composer);
    };

    const act = async (finding: Finding, action: string, until = ''): Promise<void> => {
      if (action === 'switch-account' || action === 'log-out') about.problem = say('switch_account');
      if (action === 'copy-for-parents') about.note = await copyFor(deps.copy, about);
      if (action === 'hold') await hold(until);
      if (action === 'remove-place') {
        refuse();
        if (await composer.unplace()) draft.fixed.set(finding.fingerprint, finding);
        else about.problem = say('remove_place');
        await recheck();
      }
    };

    const about: Case = {
      from: 'composer',
      draft,
      checked,
      post,
      busy: false,
      problem: '',
      note: '',
      actions: {
        fix: (finding, index, until) =>
          panel.step(about, async () => {
            const fix = finding.fixes[index];
            if (!fix) return;
            if (fix.edits.length > 0) await change([finding], fix.edits);
            if (fix.action) await act(finding, fix.action, until);
          }),
        fixAll: () =>
          panel.step(about, async () => {
            const { findings, edits } = firstFixes(about.checked.report.findings);
            await change(findings, edits);
          }),
        answer: (finding, answer) =>
          panel.step(about, async () => {
            giveAnswer(draft, finding, answer);
            await recheck();
          }),
        unanswer: (fingerprint) =>
          panel.step(about, async () => {
            takeAnswer(draft, fingerprint);
            await recheck();
          }),
        remember: (fingerprint, on) => {
          keepAnswer(draft, fingerprint, on);
          panel.show();
        },
        post: (reason) =>
          panel.step(about, async () => {
            const { post: now, key } = look(composer);
            if (key !== about.checked.key) {
              about.problem = say('moved_on');
              refuse();
              return recheck();
            }
            if (!mayPost(about.checked, draft.answers, reason)) return;
            desk.decide(draft, about.checked, outcomeOf(draft, about.checked), reason);
            draft.checked = about.checked;
            draft.sent = key;
            desk.approve(now);
            panel.close(about);
            if (request) request.go();
            else if (!composer.send()) surface.say(say('post_again'));
            request = null;
          }),
        back: () => {
          refuse();
          if (holding(about.checked.report).length > 0 || !passes(about.checked))
            desk.decide(draft, about.checked, 'went-back');
          panel.close(about);
          composer.focus();
        },
      },
    };
    panel.open(about);
  };

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
    open: openPanel,
  };
}

/** The first fix of every finding that has one, without those that overlap an earlier one. */
export function firstFixes(findings: readonly Finding[]): {
  readonly findings: readonly Finding[];
  readonly edits: readonly Edit[];
} {
  const edits: Edit[] = [];
  const used: Finding[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find((f) => f.edits.length > 0);
    if (
      !fix ||
      fix.edits.some((e) => edits.some((o) => o.field === e.field && e.start < o.end && o.start < e.end))
    )
      continue;
    edits.push(...fix.edits);
    used.push(finding);
  }
  return { findings: used, edits };
}
