/**
 * A self-signed certificate for the practice server, made anew at each start, so that no key is ever stored.
 */
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** DER: a tag, a length, the parts. */
function der(tag: number, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const size =
    body.length < 0x80
      ? [body.length]
      : body.length < 0x100
        ? [0x81, body.length]
        : [0x82, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

const sequence = (...parts: Buffer[]) => der(0x30, ...parts);
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const ECDSA_SHA256 = sequence(oid('2a8648ce3d040302'));
const COMMON_NAME = '550403';
const ALT_NAMES = '551d11';

const nameOf = (text: string) =>
  sequence(der(0x31, sequence(oid(COMMON_NAME), der(0x0c, Buffer.from(text, 'utf8')))));

const utcTime = (when: Date) =>
  der(0x17, Buffer.from(`${when.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`, 'ascii'));

export type Certificate = { readonly key: string; readonly cert: string; readonly spki: string };

/**
 * Makes a certificate for `hosts` (wildcards allowed), good for a month.
 * `spki` is the base64 hash that Chromium's `--ignore-certificate-errors-spki-list` takes.
 */
export function makeCertificate(hosts: readonly string[], now = new Date()): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const day = 86_400_000;
  const serial = randomBytes(8);
  serial[0] = (serial[0]! & 0x3f) | 0x40;
  const altNames = sequence(...hosts.map((host) => der(0x82, Buffer.from(host, 'ascii'))));
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, serial),
    ECDSA_SHA256,
    nameOf('Practice page'),
    sequence(utcTime(new Date(now.getTime() - day)), utcTime(new Date(now.getTime() + 30 * day))),
    nameOf('Practice page'),
    spki,
    der(0xa3, sequence(sequence(oid(ALT_NAMES), der(0x04, altNames)))),
  );
  const signature = sign('sha256', body, privateKey);
  const whole = sequence(body, ECDSA_SHA256, der(0x03, Buffer.from([0]), signature));
  // No empty line at the end, whatever the length: OpenSSL takes it for damage.
  const pem = whole
    .toString('base64')
    .match(/.{1,64}/g)!
    .join('\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${pem}\n-----END CERTIFICATE-----\n`,
    spki: createHash('sha256').update(spki).digest('base64'),
  };
}
