/** What one does to people: follow, block, switch account, log out. */
import { ACCOUNTS, type Person } from '../people.ts';
import { form } from './api.ts';
import { options, optionsQuery } from './options.ts';
import { flushWaiting } from './publish.ts';
import { load } from './router.ts';
import { app, toast } from './store.ts';

export async function follow(who: Person): Promise<void> {
  const { following } = app.state;
  const on = following.includes(who.id);
  const verb = on ? 'destroy' : 'create';
  try {
    const answer = await form(`https://x.com/i/api/1.1/friendships/${verb}.json`, { user_id: who.id });
    if (answer.status >= 400) throw new Error('refused');
    app.set({ following: on ? following.filter((id) => id !== who.id) : [...following, who.id] });
  } catch {
    toast('Something went wrong. Try again.');
  }
}

export async function block(who: Person): Promise<void> {
  await form('https://x.com/i/api/1.1/blocks/create.json', { user_id: who.id });
  toast(`@${who.handle} is blocked.`);
}

/** Makes `handle` the account in use. The page reloads, unless it was set up for a switch without one. */
export async function switchAccount(handle: string): Promise<void> {
  const to = ACCOUNTS.find((one) => one.handle === handle);
  if (!to) return;
  await flushWaiting();
  await form('https://x.com/i/api/1.1/account/multi/switch.json', { user_id: to.id });
  const was = app.state.account;
  if (options.softSwitch) {
    // biome-ignore lint/suspicious/noDocumentCookie: X keeps the id of the account in use in this cookie
    document.cookie = `twid=u%3D${to.id}; path=/; secure; samesite=none`;
    app.set({ account: to, layer: null });
    freshenLater();
    return;
  }
  sessionStorage.setItem('practice:was', was.handle);
  load(`/home${optionsQuery ? `?${optionsQuery}` : ''}`);
}

/** Lets the profile link catch up with the account in use. */
export const freshen = (): void => app.set({ linked: app.state.account });

export function freshenLater(): void {
  if (options.stale !== 'hold') setTimeout(freshen, options.stale);
}

/** Waiting posts are sent first, as X does. */
export async function logOut(): Promise<void> {
  await flushWaiting();
  load('/account/switch');
}
