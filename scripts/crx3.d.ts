/** The part of the package `crx3` that the release uses; it has no types of its own. */
declare module 'crx3' {
  import type { Readable } from 'node:stream';

  /** Signs a zip that comes as a stream and writes the CRX3 to `crxPath`. */
  export default function crx3(
    zip: Readable,
    options: { keyPath: string; crxPath: string },
  ): Promise<{ appId: string }>;
}
