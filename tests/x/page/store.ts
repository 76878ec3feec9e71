/** The page's state: who is signed in, where we are, what lies on top. Read through `useApp`, changed through `set`. */
import { useLayoutEffect, useState } from 'react';
import { ACCOUNTS, type Person, POSTS, person, type TimelinePost } from '../people.ts';
import type { Composer } from './composer.ts';
import { options } from './options.ts';

export type Toast = { readonly key: number; readonly text: string; readonly link?: string };

/** What lies on top of the page: a menu or a sheet, drawn in `#layers`. */
export type Layer =
  | { readonly kind: 'accounts' }
  | { readonly kind: 'repost'; readonly post: TimelinePost; readonly x: number; readonly y: number }
  | { readonly kind: 'caret'; readonly post: TimelinePost; readonly x: number; readonly y: number }
  | {
      readonly kind: 'sheet';
      readonly title: string;
      readonly text: string;
      readonly yes: string;
      readonly no: string;
      readonly yesId: string;
      readonly noId: string;
      readonly onYes: () => void;
      readonly onNo: () => void;
    };

export type AppState = {
  account: Person;
  /** The account that the profile link names: behind the truth for a while after a switch. */
  linked: Person;
  path: string;
  /** The page under a modal. */
  under: string;
  posts: readonly TimelinePost[];
  toast: Toast | null;
  layer: Layer | null;
  home: Composer | null;
  modal: Composer | null;
  reply: Composer | null;
  /** The composer that the page for time, place or pictures belongs to. */
  pageFor: Composer | null;
  following: readonly string[];
  reposted: readonly string[];
  narrow: boolean;
  /** Raised to mount everything anew. */
  generation: number;
};

type XState = { session: { user_id: string }; [key: string]: unknown };
declare global {
  interface Window {
    __INITIAL_STATE__: XState;
  }
}

const signedIn = ACCOUNTS.find((one) => one.id === window.__INITIAL_STATE__.session.user_id) ?? ACCOUNTS[0]!;

let state: AppState = {
  account: signedIn,
  linked: person(sessionStorage.getItem('practice:was') ?? '') ?? signedIn,
  path: location.pathname,
  under: '/home',
  posts: POSTS,
  toast: null,
  layer: null,
  home: null,
  modal: null,
  reply: null,
  pageFor: null,
  following: [],
  reposted: [],
  narrow: innerWidth < 500 || options.mobile,
  generation: 0,
};
sessionStorage.removeItem('practice:was');

const listeners = new Set<() => void>();

export const app = {
  get state(): AppState {
    return state;
  },
  set(patch: Partial<AppState>): void {
    state = { ...state, ...patch };
    for (const listener of [...listeners]) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** The state as X's own store has it; its composer slice lags behind the editor. */
  getState(): XState {
    return {
      ...window.__INITIAL_STATE__,
      session: { ...window.__INITIAL_STATE__.session, user_id: state.account.id },
      settings: { remote: { settings: { screen_name: state.account.handle } } },
      ...(options.delegate ? { delegateUser: { loggedInUserId: person(options.delegate)?.id ?? '' } } : {}),
    };
  },
};

export function useApp(): AppState {
  const [, render] = useState({});
  // Before anything else can change the state.
  useLayoutEffect(() => app.subscribe(() => render({})), []);
  return state;
}

let toasts = 0;

/** Shows a toast; the next one replaces it, and it leaves by itself. */
export function toast(text: string, link?: string): void {
  toasts += 1;
  const key = toasts;
  app.set({ toast: link === undefined ? { key, text } : { key, text, link } });
  setTimeout(() => {
    if (state.toast?.key === key) app.set({ toast: null });
  }, 6000);
}
