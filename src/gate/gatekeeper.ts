import { type Account, type Audience, isDeed, NO_TIME, type Post, type Profile } from '../post.ts';
import type { Surface } from '../ui/surface.ts';
import { covers, keyOfDraft, postOfContent, textsOf } from '../x/content.ts';
import type { Content } from '../x/operations.ts';
import type { Room } from '../x/room.ts';
import { type Copy, copyFor } from './copy.ts';
import { type Desk, outcomeOf } from './desk.ts';
import { type Draft, type Drafts, newDraft } from './draft.ts';
import type { Guard } from './guard.ts';
import { answering, type Case, type Panel } from './panel.ts';
import type { Held } from './requests.ts';
import { type Checked, mayPost, passes } from './ruling.ts';
import { say } from './words.ts';

/**
 * Decides about requests that the page's side holds: lets approved content go at once, checks the rest, and asks the
 * person. Every request ends: it goes, is refused, or was given up by the page itself.
 */
export type GatekeeperDeps = {
  readonly desk: Desk;
  readonly drafts: Drafts;
  readonly panel: Panel;
  readonly surface: Surface;
  readonly guard: Pick<Guard, 'find' | 'open' | 'pass'>;
  readonly copy: Copy;
  readonly page: {
    readonly account: () => { readonly account: Account; readonly audience: Audience };
    readonly shownPost: Room['shownPost'];
    readonly followed: Room['followed'];
    /** Title and body of the article that is being written here. */
    readonly shownArticle: () => readonly string[];
    readonly composers: () => readonly unknown[];
  };
};

export function createGatekeeper(deps: GatekeeperDeps): (request: Held) => Promise<void> {
  const { desk, drafts, panel, guard, page } = deps;

  return async (request) => {
    // What is done to others' posts and accounts is done as the account that the page shows, delegated or not.
    const deed = isDeed(request.content);
    const content = deed ? { ...request.content, actAs: '' } : request.content;
    const seen = deed ? null : guard.find((post) => covers(post, content));
    // A thread goes out part by part: its first waits until every part that the composer announces may go.
    const parts = seen ? textsOf(seen.post) : [];
    if (desk.approved(content) && parts.every((text) => desk.approved({ ...content, texts: [text] })))
      return request.go();
    // X adds a place by itself without a sign in the composer: the post was seen, its place was not.
    const placed = seen || !content.place ? null : guard.find((p) => covers(p, { ...content, place: false }));
    const { post, unread: missed } = read(content, (seen ?? placed)?.post ?? drafts.latest()?.post ?? null);
    const draft =
      (seen ?? placed)?.draft ??
      strayDraft(deed && !isEmptyQuote() ? null : drafts.latest(), deed ? content.kind : 'gate');
    if (!seen && !placed && !deed)
      desk.health('unannounced-publish', `${content.op} ${page.composers().length}`);

    const strays = desk.strays(seen?.post ?? post, content);
    if (seen && !strays && guard.pass(seen.composer)) return request.go();
    const unread = [...missed];
    if (strays) unread.push(say('elsewhere'));
    if (!seen && !placed && content.part === 'first') unread.push(say('unread_thread'));
    const checked = await desk.check(draft, seen?.post ?? post, 'gate', unread);
    if (request.signal.aborted) return;
    const free = passes(checked);
    if (free || checked.policy.mode !== 'enforce') {
      if (seen) desk.approve(seen.post);
      desk.approveContent(content);
      desk.decide(draft, checked, outcomeOf(draft, checked));
      return request.go();
    }
    while (panel.current() && !request.signal.aborted) await panel.closed();
    if (request.signal.aborted) return;
    if (seen?.composer.alive() && keyOfDraft(seen.composer.read()) === checked.key) {
      draft.checked = checked;
      return guard.open(seen.composer, draft, seen.post, checked, request);
    }
    ask(request, content, draft, post, checked, unread, placed ? say('own_place') : '');
  };

  /** A quote without words goes out as a repost: what was answered about it holds. */
  function isEmptyQuote(): boolean {
    return drafts.latest()?.post?.kind === 'quote';
  }

  function read(content: Content, latest: Post | null): { post: Post; unread: readonly string[] } {
    const shown = page.account();
    const same =
      latest !== null &&
      covers(latest, { ...content, polls: [], alts: [], media: 0, place: false, unread: [], known: true });
    const account: Account =
      content.actAs === '' ? shown.account : { handle: null, why: 'for another account' };
    const base = {
      account: same && latest && shown.account.handle !== null ? latest.account : account,
      audience: shown.audience,
      at: NO_TIME,
    };
    const shared = content.kind === 'repost' ? page.shownPost(content.target) : null;
    const profile = content.kind === 'follow' ? page.followed(content.target) : shared?.profile;
    const texts = content.unread.includes('article') ? page.shownArticle() : [];
    const unread = content.unread.filter((part) => part !== 'article' || texts.length === 0);
    const whole = postOfContent(
      { ...content, texts: [...content.texts, ...texts] },
      base,
      same && latest ? latest : undefined,
    );
    const fields = [
      ...whole.fields,
      ...(shared ? [{ id: 'quoted', text: shared.text }] : []),
      ...(content.kind === 'follow' && profile ? [{ id: 'profile', text: linesOf(profile) }] : []),
    ];
    return {
      post: { ...whole, fields, ...(profile ? { profile } : {}) },
      unread: unread.map(lineFor),
    };
  }

  function ask(
    request: Held,
    content: Content,
    draft: Draft,
    post: Post,
    checked: Checked,
    unread: readonly string[],
    note: string,
  ): void {
    const recheck = async (): Promise<void> => {
      about.checked = await desk.check(draft, post, 'gate', unread);
      panel.show();
    };
    const about: Case = {
      from: 'gate',
      draft,
      checked,
      post,
      busy: false,
      problem: content.known ? '' : say('unknown_operation'),
      note,
      actions: {
        fix: (finding, index) =>
          panel.step(about, async () => {
            if (finding.fixes[index]?.action !== 'copy-for-parents') return about.actions.back();
            about.note = await copyFor(deps.copy, about);
          }),
        fixAll: () => about.actions.back(),
        ...answering(panel, () => about, recheck),
        post: (reason) => {
          if (about.busy || !mayPost(about.checked, draft.answers, reason)) return;
          desk.decide(draft, about.checked, outcomeOf(draft, about.checked), reason);
          desk.approveContent(content);
          request.go();
          panel.close(about);
          if (request.via === 'sync') deps.surface.say(say('post_again'));
        },
        back: () => {
          desk.decide(draft, about.checked, 'went-back');
          request.refuse();
          panel.close(about);
        },
      },
    };
    // The page gave the request up: there is nothing left to decide.
    request.signal.addEventListener('abort', () => panel.close(about), { once: true });
    panel.open(about);
  }
}

/** A profile, as the panel shows what was looked at. */
const linesOf = ({ handle, name, bio }: Profile): string =>
  [name, `@${handle}`, bio].filter((line) => line !== undefined).join('\n');

const lineFor = (part: string): string =>
  say(part === 'poll' ? 'unread_poll' : part === 'article' ? 'unread_article' : 'unread_body');

/** A draft that no composer showed keeps the answers that were given last: the same question is not asked twice. */
const strayDraft = (latest: Draft | null, surface: string): Draft => ({
  ...newDraft(surface),
  ...(latest && {
    id: latest.id,
    answers: new Map(latest.answers),
    answered: new Map(latest.answered),
    remember: new Set(latest.remember),
  }),
});
