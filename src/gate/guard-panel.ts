import type { Edit, Finding } from '../engine/report.ts';
import type { Post } from '../post.ts';
import type { Surface } from '../ui/surface.ts';
import type { Composer } from '../x/composer.ts';
import { type Copy, copyFor } from './copy.ts';
import { type Desk, outcomeOf } from './desk.ts';
import type { Draft } from './draft.ts';
import { firstFixes } from './first-fixes.ts';
import { heldUntil, type Keeping } from './held.ts';
import { answering, type Case, type Panel } from './panel.ts';
import { type Checked, holding, mayPost, passes } from './ruling.ts';
import { say, type Underscored } from './words.ts';

/** A request on its way that the panel decides about. */
export type HeldRequest = { readonly go: () => void; readonly refuse: () => void };

/** Opens the panel for a composer; `held` is a request that waits for it. */
export type Opener = (
  composer: Composer,
  draft: Draft,
  post: Post,
  checked: Checked,
  held: HeldRequest | null,
) => void;

/** What the panel of a composer needs of its guard. */
export type OpenerParts = {
  readonly desk: Desk;
  readonly panel: Panel;
  readonly surface: Surface;
  readonly copy: Copy;
  readonly keeping: Keeping;
  readonly look: (composer: Composer) => { post: Post; key: string; draft: Draft };
  readonly mark: (composer: Composer, post: Post, checked: Checked) => void;
  readonly chip: (composer: Composer, post: Post, checked: Checked | null) => void;
  readonly typed: (composer: Composer) => Promise<void>;
};

/** Shows the panel again with a newer check. */
export const refresh = (panel: Panel, about: Case, checked: Checked, post: Post): void => {
  about.checked = checked;
  about.post = post;
  panel.show();
};

/** Takes a person through the panel of one composer's post: fixes, answers, holding it, sending it, going back. */
export function openerOf({
  desk,
  panel,
  surface,
  copy,
  keeping,
  look,
  mark,
  chip,
  typed,
}: OpenerParts): Opener {
  return (composer, draft, post, checked, held) => {
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
      refresh(panel, about, found, now);
    };

    const change = async (fixed: readonly Finding[], edits: readonly Edit[]): Promise<void> => {
      if (look(composer).key !== about.checked.key) about.problem = say('moved_on');
      else {
        refuse();
        const result = await composer.apply(edits);
        if (result === 'done') for (const f of fixed) draft.fixed.set(f.fingerprint, f);
        about.problem = result === 'done' ? '' : say(result.replace('-', '_') as Underscored<typeof result>);
      }
      await recheck();
    };

    const hold = async (until: string): Promise<void> => {
      const { post: now, key } = look(composer);
      if (key !== about.checked.key) {
        about.problem = say('moved_on');
        return recheck();
      }
      about.problem = await keeping.keep(composer, now, until);
      if (about.problem !== '') return;
      refuse();
      desk.decide(draft, about.checked, 'went-back');
      if (!(await keeping.clear(composer, now))) {
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
      if (action === 'copy-for-parents') about.note = await copyFor(copy, about);
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
        ...answering(panel, () => about, recheck),
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
}
