import { createPolicyReader } from '../../../src/policy/index.ts';

/** The worker of a small extension that reads its policy as Gatepost does and says what it has. */
type Area = Parameters<typeof createPolicyReader>[0]['local'];
declare const chrome: {
  storage: { managed: Area; local: Area; onChanged: Parameters<typeof createPolicyReader>[0]['onChanged'] };
  management: { getSelf(): Promise<{ installType: string }> };
  runtime: {
    onMessage: { addListener(heard: (m: unknown, s: unknown, say: (a: unknown) => void) => boolean): void };
  };
};

const began = Date.now();
const seen: { at: number; source: string; fault: string; town: string }[] = [];
const reader = createPolicyReader({
  managed: chrome.storage.managed,
  local: chrome.storage.local,
  onChanged: chrome.storage.onChanged,
  installType: async () => (await chrome.management.getSelf()).installType,
  now: () => Date.now(),
});
reader.onChange(({ source, fault, policy }) => {
  seen.push({ at: Date.now() - began, source, fault: fault?.what ?? '', town: policy.town });
}, new AbortController().signal);

chrome.runtime.onMessage.addListener((_message, _sender, say) => {
  void reader.ready.then(() => say({ state: reader.current(), seen }));
  return true;
});
