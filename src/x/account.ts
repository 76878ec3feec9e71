import type { Account, Audience } from '../post.ts';
import type { Finder } from './selectors.ts';
import { precedes } from './text.ts';

/**
 * The account that a composer will post from.
 *
 * 1. The avatar before the editor: what X itself shows as the author, delegates included. Best.
 * 2. The account switcher in the side bar.
 * 3. The profile link, which stays at the old account for seconds after a switch: it counts only after it has said the
 *    same for `SETTLED` ms, and never against the other two.
 *
 * What the page shows is what X sends as only while the cookie still names the account that the page was loaded with:
 * a switch in another tab changes the cookie under this one's feet. So each handle is kept with the account's id that
 * stood in the cookie when it was first shown, and counts only with that. The account that the page was loaded with
 * has the id at load, whenever it is first shown; which one that is stands in the state that X writes into its page.
 * Where that cannot be read, it is the first that is shown.
 */
export type AccountReader = {
  readonly read: (scope: Element | null, editor: Element | null) => Account;
  /** Who sees what this account posts, where the page shows it. */
  readonly audience: (account: Account) => Audience;
};

/** The account that the page shows is no longer the one that X posts from. */
export const ELSEWHERE = 'switched in another tab';

const SETTLED = 3000;
const HANDLE = /^[A-Za-z0-9_]{1,20}$/;

/** `who` gives the id of the account that is signed in now, as X's cookie has it. To be called at document_start. */
export function createAccountReader(
  finder: Finder,
  doc: Document,
  now: () => number,
  who: () => string,
): AccountReader {
  const atLoad = who();
  const idsOf = new Map<string, string>();
  let link = { handle: '', since: 0 };
  let signedIn = 0;

  const handleOfAvatar = (avatar: Element): string | null => {
    const handle = (avatar.getAttribute('data-testid') ?? '').slice('UserAvatar-Container-'.length);
    return HANDLE.test(handle) && handle !== 'unknown' ? handle : null;
  };

  /** The last avatar before the editor that is not part of a post being answered or quoted. */
  const fromComposer = (scope: Element | null, editor: Element | null): string | null => {
    if (!scope || !editor) return null;
    let best: string | null = null;
    for (const avatar of finder.all('avatar', scope)) {
      if (!precedes(avatar, editor) || finder.closest('article', avatar)) continue;
      best = handleOfAvatar(avatar) ?? best;
    }
    return best;
  };

  const fromSwitcher = (): string | null => {
    const button = finder.first('switcher', doc);
    if (!button) return null;
    const avatar = finder.first('avatar', button);
    const named = avatar ? handleOfAvatar(avatar) : null;
    return named ?? /@([A-Za-z0-9_]{1,20})/.exec(button.textContent ?? '')?.[1] ?? null;
  };

  const fromLink = (): { handle: string; settled: boolean } | null => {
    const path = finder.first('profileLink', doc)?.getAttribute('href') ?? '';
    const handle = /^(?:https?:\/\/[^/]+)?\/([A-Za-z0-9_]{1,20})$/.exec(path)?.[1];
    if (!handle) return null;
    if (link.handle !== handle) link = { handle, since: now() };
    return { handle, settled: now() - link.since >= SETTLED };
  };

  /** Two accounts are known to be signed in once both were seen, or X's menu of accounts was open. */
  const count = (): { signedIn?: number } => {
    const others = finder.all('switchTo', doc).length;
    if (others > 0) signedIn = others + 1;
    const known = Math.max(signedIn, new Set(idsOf.values()).size);
    return known > 1 ? { signedIn: known } : {};
  };

  /** Is this the account that the page was loaded with? Asked only when another one has signed in since. */
  const isOfLoad = (handle: string): boolean => {
    const known = loadedAs(doc, atLoad);
    return known ? known === handle : idsOf.size === 0 && atLoad !== '';
  };

  const shownAs = (handle: string): Account => {
    const key = handle.toLowerCase();
    const id = who();
    const own = idsOf.get(key) ?? (id === atLoad || !isOfLoad(key) ? id : atLoad);
    idsOf.set(key, own);
    return own === id ? { handle, ...count() } : { handle: null, why: ELSEWHERE, ...count() };
  };

  return {
    read: (scope, editor) => {
      const shown = fromComposer(scope, editor);
      if (shown) return shownAs(shown);
      const side = fromSwitcher();
      const profile = fromLink();
      if (side) return shownAs(side);
      if (profile?.settled) return shownAs(profile.handle);
      return { handle: null, why: profile ? 'not settled yet' : 'not shown', ...count() };
    },
    audience: ({ handle }) => {
      const button = finder.first('switcher', doc);
      // A delegate's own name may stand there; the lock says nothing then about the account acted for.
      if (!button || handle === null || fromSwitcher()?.toLowerCase() !== handle.toLowerCase())
        return 'unknown';
      return finder.first('lock', button) ? 'protected' : 'public';
    },
  };
}

/** The handle, in small letters, that belongs to an id of the cookie in the state that X wrote into its page. */
function loadedAs(doc: Document, who: string): string | undefined {
  const id = /\d+$/.exec(who)?.[0];
  for (const { textContent: text } of doc.querySelectorAll('script:not([src])')) {
    const user = id && text?.includes('__INITIAL_STATE__') && text.split(`"${id}":{`)[1];
    if (user) return /"screen_name":"(\w+)"/.exec(user)?.[1]?.toLowerCase();
  }
  return undefined;
}
