import type { Profile } from '../post.ts';
import type { Content } from './operations.ts';
import { profileBy } from './profile.ts';
import type { Finder } from './selectors.ts';

/**
 * What people do to others' accounts and posts by a press: follow, repost. The request is held at the gate in any
 * case; held at the press, X shows nothing as done before it is. Keys on a button arrive here as clicks.
 */
export type Deed = {
  readonly content: Content;
  /** Presses again, now to go through; false when X has taken the button away meanwhile. */
  readonly press: () => boolean;
};

export type Deeds = {
  /** The account with this id, as it was shown where Follow was pressed or as the page shows it now. */
  readonly followed: (id: string) => Profile | undefined;
};

/** `pressed` says whether the press may go on at once. */
export function watchDeeds(
  win: Window,
  finder: Finder,
  pressed: (deed: Deed) => boolean,
  signal: AbortSignal,
): Deeds {
  let passing: Element | null = null;
  let post = '';
  const seen = new Map<string, Profile>();

  const note = (id: string, button: Element): void => {
    const profile = profileBy(finder, button);
    if (profile) seen.set(id, profile);
  };

  win.addEventListener(
    'click',
    (event) => {
      const target = event.target instanceof Element ? event.target : null;
      const button = target?.closest<HTMLElement>(
        `${finder.any('follow')},${finder.any('repost')},${finder.any('repostConfirm')}`,
      );
      if (!button || button === passing) return;
      const follow = button.matches(finder.any('follow'));
      if (!follow && button.matches(finder.any('repost'))) {
        // X's menu for it stands elsewhere in the page.
        post = postOf(finder, button);
        return;
      }
      const id = follow ? (/^\d+/.exec(button.dataset['testid'] ?? '')?.[0] ?? '') : post;
      // Without an id nothing can be said here; the request names it.
      if (id === '') return;
      if (follow) note(id, button);
      const press = (): boolean => {
        if (!button.isConnected) return false;
        passing = button;
        button.click();
        passing = null;
        return true;
      };
      if (pressed({ content: contentOf(follow, id), press })) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );

  return {
    followed: (id) => {
      const button = document.querySelector(`[data-testid="${id}-follow"],[data-testid="${id}-unfollow"]`);
      if (button) note(id, button);
      return seen.get(id);
    },
  };
}

/** Id of the post that a button belongs to. */
function postOf(finder: Finder, button: Element): string {
  const time = finder.closest('article', button)?.querySelector('a[href*="/status/"] time');
  const path = time?.closest('a')?.getAttribute('href') ?? location.pathname;
  return /\/status\/(\d+)/.exec(path)?.[1] ?? '';
}

const contentOf = (follow: boolean, target: string): Content => ({
  op: follow ? 'friendships/create' : 'CreateRetweet',
  known: true,
  kind: follow ? 'follow' : 'repost',
  texts: [],
  polls: [],
  alts: [],
  media: 0,
  place: false,
  quote: false,
  target,
  actAs: '',
  part: '',
  unread: [],
});
