/** Puts a built folder into the files that stores and browsers take: zip and CRX3. */
import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import crx3 from 'crx3';
import yazl from 'yazl';

/** Something that the person who runs the release has to put right. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
}

const MIN_BITS = 2048;
const MAKE_ONE =
  'Make one with: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out gatepost.pem && chmod 600 gatepost.pem';

/**
 * Checks the file with the signing key: it is there, nobody else on the computer can read it, it does not lie in the
 * repository, and it is an RSA key that browsers take. Returns its public half. Throws `ReleaseError`.
 */
export const checkKey = (path: string, repository: string): KeyObject => {
  if (!existsSync(path)) throw new ReleaseError(`There is no key file "${path}". ${MAKE_ONE}`);
  const inside = relative(resolve(repository), resolve(path));
  if (!inside.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(inside)) {
    throw new ReleaseError(
      `The key "${path}" lies in the repository. Move it out: it must never be committed.`,
    );
  }
  const { mode } = statSync(path);
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    throw new ReleaseError(`Others on this computer can read the key "${path}". Run: chmod 600 "${path}"`);
  }
  let key: KeyObject;
  try {
    key = createPrivateKey(readFileSync(path));
  } catch {
    throw new ReleaseError(`"${path}" is no private key in PEM form, or it has a password. ${MAKE_ONE}`);
  }
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (key.asymmetricKeyType !== 'rsa' || bits < MIN_BITS) {
    throw new ReleaseError(`The key "${path}" is no RSA key of at least ${MIN_BITS} bits. ${MAKE_ONE}`);
  }
  return createPublicKey(key);
};

/** The id that browsers give to what this key signs: 32 letters a to p. */
export const idOf = (key: KeyObject): string =>
  createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]!);

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

// The oldest day that a zip can hold. The same files give the same bytes, so a sum can be checked by a second build.
const EPOCH = new Date(1980, 0, 1);

/** The folder's files as a zip, in order of their names. The same files always give the same bytes. */
export const zipOf = async (folder: string): Promise<Buffer> => {
  const zip = new yazl.ZipFile();
  for (const name of filesIn(folder)) {
    const options = { mtime: EPOCH, mode: 0o100644, forceDosTimestamp: true };
    zip.addBuffer(readFileSync(join(folder, name)), name, options);
  }
  zip.end();
  return buffer(zip.outputStream);
};

/** Signs a zip as CRX3 and writes it to `to`. Returns the extension's id. */
export const writeCrx = async (zip: Buffer, keyPath: string, to: string): Promise<string> => {
  const { appId } = await crx3(Readable.from([zip]), { keyPath, crxPath: to });
  return appId;
};

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
