/** Addresses: in-page moves, back and forward, and which composer an address opens. */
import type { TimelinePost } from '../people.ts';
import { Composer, type Purpose } from './composer.ts';
import { options, optionsQuery } from './options.ts';
import { app } from './store.ts';

type Stored = { options: string; purpose?: Purpose };

const isCompose = (path: string) => /^\/(compose\/(post|tweet)|intent\/(post|tweet)|share)(\/|$)/.test(path);

const statusId = (url: string) => /\/status\/(\d+)/.exec(url)?.[1];

const postById = (id: string | null | undefined): TimelinePost | undefined =>
  app.state.posts.find((one) => one.id === id);

/** What an address asks to be written: a prefilled text, a reply or a quote. */
function purposeOf(url: URL): Purpose {
  const query = url.searchParams;
  const intent = /^\/(intent|share)/.test(url.pathname);
  const tags = (query.get('hashtags') ?? '').split(',').filter(Boolean);
  const quoted = postById(statusId(query.get('url') ?? ''));
  const pieces = [
    query.get('screen_name') ? `@${query.get('screen_name')}` : '',
    query.get('title') ?? '',
    query.get('text') ?? '',
    quoted ? '' : (query.get('url') ?? ''),
    ...tags.map((tag) => `#${tag}`),
    query.get('via') ? `via @${query.get('via')}` : '',
  ].filter(Boolean);
  const joined = pieces.join(' ');
  const text = intent && joined ? `${joined} ` : joined;
  const parent = postById(query.get('in_reply_to'));
  return { text, ...(parent ? { replyTo: parent } : {}), ...(quoted ? { quote: quoted } : {}) };
}

function arrive(url: URL, stored: Stored | null): void {
  const path = url.pathname;
  if (isCompose(path)) {
    const inner = /^\/compose\/(post|tweet)\/./.test(path) ? app.state.pageFor : null;
    const modal = app.state.modal ?? inner ?? new Composer('modal', stored?.purpose ?? purposeOf(url));
    app.set({ path, modal });
    return;
  }
  app.set({ path, under: path, modal: null, layer: null });
}

/** Goes to a path inside the page. `purpose` says what the composer it opens is for. */
export function navigate(path: string, purpose?: Purpose, replace = false): void {
  const stored: Stored = purpose ? { options: optionsQuery, purpose } : { options: optionsQuery };
  if (replace) history.replaceState(stored, '', path);
  else history.pushState(stored, '', path);
  arrive(new URL(path, location.href), stored);
}

/** Opens one of the dialog's inner pages for a composer, inline or not. */
export function openPage(composer: Composer, name: string): void {
  app.set({ pageFor: composer });
  navigate(`/compose/post/${name}`, composer.purpose);
}

/** A move that has begun and not arrived. */
let underWay = false;
/** Another page is about to be loaded from outside. */
let leaving = false;

/** Goes back. That takes a moment; `popstate` says that we have arrived. */
export function goBack(): void {
  if (leaving || history.length < 2) return;
  underWay = true;
  history.back();
}

/** Loads another page of X. */
export function load(path: string): void {
  if (leaving) return;
  underWay = true;
  location.assign(path);
}

/**
 * Another page is to be loaded from outside. A move of the page's own would call that off (a post that comes through
 * closes its dialog by going back), so from now on none begins. True once the last one has arrived.
 */
export function leave(): boolean {
  leaving = true;
  return !underWay;
}

/** Leaves the composer for the page below it; the dialog closes when we have arrived. */
export function leaveComposer(): void {
  const opened = (history.state as Stored | null)?.purpose !== undefined;
  if (opened && history.length > 1) goBack();
  else navigate(app.state.under, undefined, true);
}

export function startRouter(): void {
  const url = new URL(location.href);
  if (url.pathname === '/') history.replaceState({ options: optionsQuery }, '', '/home');
  else if (!history.state) history.replaceState({ options: optionsQuery }, '', location.href);
  arrive(new URL(location.href), history.state as Stored | null);
  addEventListener('popstate', (event) => {
    underWay = false;
    arrive(new URL(location.href), event.state as Stored | null);
  });
  addEventListener('resize', () => {
    const narrow = innerWidth < 500;
    if (narrow !== app.state.narrow && !options.mobile) app.set({ narrow });
  });
}
