import type { PolicyReader } from '../policy/read.ts';

/** The part of `browser.tabs` that is needed: no permission is, since neither address nor title is looked at. */
export type TabsApi = {
  query(what: object): Promise<readonly { readonly id?: number | undefined }[]>;
  sendMessage(id: number, message: object): Promise<unknown>;
};

/**
 * Tells the guards in X's pages when the school's settings have changed, so that a draft that is open is looked at
 * again before it is sent. The message says nothing else; a guard asks for what it wants to know. Tabs in which no
 * guard listens refuse it, which is no fault. Gives what tells them when something else has changed that posts are
 * checked against: the register.
 */
export function tellOfChanges(
  tabs: Partial<TabsApi>,
  policy: Pick<PolicyReader, 'ready' | 'current' | 'onChange'>,
  signal: AbortSignal,
): () => Promise<void> {
  const tell = async (): Promise<void> => {
    const all = (await tabs.query?.({}).catch(() => [])) ?? [];
    for (const { id } of all)
      if (id !== undefined) tabs.sendMessage?.(id, { gatepost: 'news' }).catch(() => undefined);
  };
  let known = '';
  void policy.ready.then(() => {
    known = JSON.stringify(policy.current().policy);
    policy.onChange((state) => {
      // The reader speaks up at each start and answer of the browser; mostly all is as it was.
      const next = JSON.stringify(state.policy);
      if (next === known) return;
      known = next;
      void tell();
    }, signal);
  });
  return tell;
}
