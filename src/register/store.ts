import type { RegisterLookup } from '../engine/setting.ts';
import { decode, encode } from './codec.ts';
import type { RegisterData } from './data.ts';
import { lookup } from './lookup.ts';

/** The part of `browser.storage.local` that is used. Handed in, so that this room knows no browser. */
export type Storage = {
  readonly get: (key: string) => Promise<Record<string, unknown>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
  /** Chromium only: keeps content scripts out. */
  readonly setAccessLevel?: (access: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
};

/** Where the register lies in `storage.local`. */
export const REGISTER_KEY = 'register';

/** The browser would not keep the register (no room, or a broken profile). What was there before is still there. */
export class RegisterStoreError extends Error {
  override readonly name = 'RegisterStoreError';
  readonly whatToDo = 'Free some disk space or restart the browser, then import the register again.';
}

export type LoadedRegister = { readonly data: RegisterData; readonly lookup: RegisterLookup };

export type RegisterStore = {
  /** The register that is kept; `null` when there is none. Throws RegisterTextError when it is damaged. */
  readonly load: () => Promise<LoadedRegister | null>;
  /**
   * Keeps a written register instead of the old one, if it can be read and kept; else throws RegisterTextError or
   * {@link RegisterStoreError} and the old one stays.
   */
  readonly save: (written: string | readonly string[]) => Promise<LoadedRegister>;
  readonly remove: () => Promise<void>;
};

/** Keeps the school's register in the extension's own storage, which no web page and no content script reads. */
export const registerStore = (storage: Storage): RegisterStore => {
  let closed: Promise<void> | undefined;
  const shut = (): Promise<void> => {
    // An old browser without access levels still keeps other sites and pages out.
    closed ??= Promise.resolve(storage.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })).catch(() => {});
    return closed;
  };
  return {
    load: async () => {
      await shut();
      const written = (await storage.get(REGISTER_KEY))[REGISTER_KEY];
      if (typeof written !== 'string') return null;
      const data = decode(written);
      return { data, lookup: lookup(data) };
    },
    save: async (written) => {
      const data = decode(written);
      await shut();
      try {
        await storage.set({ [REGISTER_KEY]: encode(data) });
      } catch (cause) {
        throw new RegisterStoreError('The browser could not keep the register; the old one stays.', {
          cause,
        });
      }
      return { data, lookup: lookup(data) };
    },
    remove: () => storage.remove(REGISTER_KEY),
  };
};
