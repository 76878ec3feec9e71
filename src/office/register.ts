import type { RegisterLookup } from '../engine/setting.ts';
import type { PolicyReader } from '../policy/read.ts';
import { decode, lookup, registerStore, type Storage } from '../register/index.ts';

export type OpenRegister = {
  /** The register in force; undefined where there is none. */
  readonly current: () => RegisterLookup | undefined;
  readonly ready: Promise<void>;
  /** Read it again, after an import. */
  readonly reload: () => Promise<void>;
};

/**
 * The register in force: the one that the policy carries, else the one imported on this computer. One that cannot be
 * read is none; the options page and the popup say so.
 */
export function openRegister(local: Storage, policy: PolicyReader): OpenRegister {
  const store = registerStore(local);
  let imported: RegisterLookup | undefined;
  let fromPolicy:
    | { readonly lines: readonly string[]; readonly lookup: RegisterLookup | undefined }
    | undefined;

  const reload = async (): Promise<void> => {
    imported = (await store.load().catch(() => null))?.lookup;
  };
  return {
    ready: reload(),
    reload,
    current: () => {
      const lines = policy.current().policy.register;
      if (lines.length === 0) return imported;
      if (fromPolicy?.lines !== lines) fromPolicy = { lines, lookup: readable(lines) };
      return fromPolicy.lookup ?? imported;
    },
  };
}

function readable(lines: readonly string[]): RegisterLookup | undefined {
  try {
    return lookup(decode(lines));
  } catch {
    return undefined;
  }
}
