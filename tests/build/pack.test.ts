/** Zips that come out the same, a CRX whose signature holds, and keys that are refused. */
import { execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync, verify } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkKey, idOf, ReleaseError, sha256, writeCrx, zipOf } from '../../scripts/pack.ts';

const REPOSITORY = join(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'gatepost-pack-'));
const folder = join(scratch, 'build');
const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });

const keyFile = (name: string, text: string | Buffer, mode = 0o600): string => {
  const path = join(scratch, name);
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
};
const pem = (key: typeof pair.privateKey): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();

beforeAll(() => {
  mkdirSync(join(folder, 'chunks'), { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), '{"manifest_version":3,"name":"x","version":"1.0.0"}');
  writeFileSync(join(folder, 'chunks/a.js'), 'export {};');
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('the zip', () => {
  it('is the same for the same files, whenever they were written', async () => {
    const first = await zipOf(folder);
    utimesSync(join(folder, 'manifest.json'), 1_000_000_000, 1_000_000_000);
    expect(sha256(await zipOf(folder))).toBe(sha256(first));
    writeFileSync(join(folder, 'chunks/a.js'), 'export { };');
    expect(sha256(await zipOf(folder))).not.toBe(sha256(first));
  });

  it('has the manifest at its top and every file once, with forward slashes', async () => {
    const path = join(scratch, 'x.zip');
    writeFileSync(path, await zipOf(folder));
    const list = execFileSync('unzip', ['-Z1', path], { encoding: 'utf8' }).trim().split('\n');
    expect(list).toEqual(['chunks/a.js', 'manifest.json']);
  });
});

/** Fields of a protocol buffer that are bytes: number → values. */
const fieldsOf = (bytes: Buffer): Map<number, Buffer[]> => {
  const fields = new Map<number, Buffer[]>();
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < bytes.length) {
    const tag = number();
    const size = number();
    fields.set(Math.floor(tag / 8), [
      ...(fields.get(Math.floor(tag / 8)) ?? []),
      bytes.subarray(at, at + size),
    ]);
    at += size;
  }
  return fields;
};

describe('the CRX', () => {
  it('is CRX3, holds the zip as it is, and its signature is that of the key', async () => {
    const key = keyFile('sign.pem', pem(pair.privateKey));
    const zip = await zipOf(folder);
    const path = join(scratch, 'x.crx');
    const id = await writeCrx(zip, key, path);
    expect(id).toBe(idOf(checkKey(key, REPOSITORY)));
    const crx = readFileSync(path);
    expect(crx.subarray(0, 4).toString()).toBe('Cr24');
    expect(crx.readUInt32LE(4)).toBe(3);
    const size = crx.readUInt32LE(8);
    expect(crx.subarray(12 + size)).toEqual(zip);
    const header = fieldsOf(crx.subarray(12, 12 + size));
    const proof = fieldsOf(header.get(2)![0]!);
    const signed = header.get(10_000)![0]!;
    const publicKey = proof.get(1)![0]!;
    expect(fieldsOf(signed).get(1)![0]).toEqual(
      createHash('sha256').update(publicKey).digest().subarray(0, 16),
    );
    const length = Buffer.alloc(4);
    length.writeUInt32LE(signed.length);
    const all = Buffer.concat([Buffer.from('CRX3 SignedData\0'), length, signed, zip]);
    const trusted = { key: publicKey, format: 'der', type: 'spki' } as const;
    expect(verify('sha256', all, trusted, proof.get(2)![0]!)).toBe(true);
    all[all.length - 1]! ^= 1;
    expect(verify('sha256', all, trusted, proof.get(2)![0]!)).toBe(false);
  });
});

describe('the key', () => {
  const refusal = (path: string, repository = REPOSITORY): string => {
    try {
      checkKey(path, repository);
      return '';
    } catch (error) {
      expect(error).toBeInstanceOf(ReleaseError);
      return (error as Error).message;
    }
  };

  it('is taken when it is the owner’s alone', () => {
    expect(refusal(keyFile('good.pem', pem(pair.privateKey)))).toBe('');
  });

  it.each([
    ['others can read it', 0o644],
    ['the group can read it', 0o640],
    ['others can write it', 0o602],
  ])('is refused when %s, with the command that helps', (_, mode) => {
    const message = refusal(keyFile('open.pem', pem(pair.privateKey), mode));
    expect(message).toContain('chmod 600');
    expect(message).not.toContain('PRIVATE KEY');
  });

  it('is refused when it is not there, in the repository, no key, no RSA key or too short', () => {
    expect(refusal(join(scratch, 'none.pem'))).toContain('There is no key file');
    expect(refusal(keyFile('inside.pem', pem(pair.privateKey)), scratch)).toContain(
      'must never be committed',
    );
    expect(refusal(keyFile('text.pem', 'not a key'))).toContain('no private key');
    expect(refusal(keyFile('public.pem', pair.publicKey.export({ type: 'spki', format: 'pem' })))).toContain(
      'no private key',
    );
    expect(refusal(keyFile('curve.pem', pem(generateKeyPairSync('ed25519').privateKey)))).toContain(
      'no RSA key',
    );
    const short = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
    expect(refusal(keyFile('short.pem', pem(short)))).toContain('2048');
  });

  it('whose folder merely begins with two dots counts as in the repository', () => {
    mkdirSync(join(scratch, '..keys'), { recursive: true });
    expect(refusal(keyFile('..keys/k.pem', pem(pair.privateKey)), scratch)).toContain('repository');
  });
});
