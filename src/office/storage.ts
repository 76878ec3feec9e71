/** The part of a storage area that the office needs; `browser.storage.local` and `.session` fit as they are. */
export type Area = {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
};

const KEY = 'installation.key';

/**
 * The secret of this installation: 32 random bytes, made once, kept in the extension's own storage (trusted
 * contexts only). Fingerprints and remembered answers are keyed with it. Without storage it lasts until the worker
 * stops: answers are then forgotten, nothing else.
 */
export async function installationKey(
  local: Area,
  random: (bytes: number) => Uint8Array,
): Promise<Uint8Array> {
  const stored = await local.get([KEY]).catch(() => ({}) as Record<string, unknown>);
  const hex = stored[KEY];
  if (typeof hex === 'string' && /^[0-9a-f]{64}$/.test(hex)) return fromHex(hex);
  const key = random(32);
  await local.set({ [KEY]: toHex(key) }).catch(() => undefined);
  return key;
}

const toHex = (bytes: Uint8Array): string => [...bytes].map((b) => b.toString(16).padStart(2, '0')).join('');
const fromHex = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));
