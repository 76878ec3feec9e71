/** Bits and bytes of a written register: whole numbers of any length, and ascending lists in few bits. */

export type BitWriter = { readonly bit: (bit: number) => void; readonly bytes: () => Uint8Array };

export const bitWriter = (): BitWriter => {
  const out: number[] = [];
  let used = 8;
  return {
    bit: (bit) => {
      if (used === 8) {
        out.push(0);
        used = 0;
      }
      if (bit) out[out.length - 1] = (out[out.length - 1] ?? 0) | (1 << used);
      used += 1;
    },
    bytes: () => Uint8Array.from(out),
  };
};

/** Thrown when bytes end too early or say something impossible; `codec.ts` turns it into words for people. */
export class BadBytes extends Error {}

export const varint = (value: number): number[] => {
  const out: number[] = [];
  let left = value;
  while (left > 127) {
    out.push((left % 128) | 128);
    left = Math.floor(left / 128);
  }
  out.push(left);
  return out;
};

export type ByteReader = {
  readonly byte: () => number;
  readonly varint: () => number;
  readonly take: (length: number) => Uint8Array;
  readonly left: () => number;
};

export const byteReader = (bytes: Uint8Array): ByteReader => {
  let at = 0;
  const take = (length: number): Uint8Array => {
    if (length < 0 || at + length > bytes.length) throw new BadBytes('ends too early');
    at += length;
    return bytes.slice(at - length, at);
  };
  const byte = (): number => take(1)[0] ?? 0;
  return {
    byte,
    take,
    varint: () => {
      let value = 0;
      for (let factor = 1; factor <= 128 ** 5; factor *= 128) {
        const next = byte();
        value += (next & 127) * factor;
        if (next < 128) return value;
      }
      throw new BadBytes('a number is too long');
    },
    left: () => bytes.length - at,
  };
};

/** How many low bits of a gap are written plainly (Golomb-Rice): best when gaps are about `mean` apart. */
const plainBits = (mean: number): number => Math.max(0, Math.floor(Math.log2(Math.max(1, mean * Math.LN2))));

/** An ascending list without doubles, in about log2(mean gap) + 1.5 bits a number. */
export const packAscending = (values: Uint32Array, mean: number): Uint8Array => {
  const bits = bitWriter();
  const low = plainBits(mean);
  let before = -1;
  for (const value of values) {
    const gap = value - before - 1;
    before = value;
    for (let high = Math.floor(gap / 2 ** low); high > 0; high -= 1) bits.bit(1);
    bits.bit(0);
    for (let at = 0; at < low; at += 1) bits.bit((gap >>> at) & 1);
  }
  return bits.bytes();
};

/** The way back from {@link packAscending}. Every number must be below `limit`. */
export const unpackAscending = (
  bytes: Uint8Array,
  count: number,
  mean: number,
  limit: number,
): Uint32Array => {
  const low = plainBits(mean);
  const values = new Uint32Array(count);
  let at = 0;
  const bit = (): number => {
    const here = bytes[at >> 3];
    if (here === undefined) throw new BadBytes('a list ends too early');
    const value = (here >> (at & 7)) & 1;
    at += 1;
    return value;
  };
  let before = -1;
  for (let one = 0; one < count; one += 1) {
    let high = 0;
    while (bit() === 1) high += 1;
    let gap = high * 2 ** low;
    for (let place = 0; place < low; place += 1) gap += bit() * 2 ** place;
    before += gap + 1;
    if (before >= limit) throw new BadBytes('a number is too large');
    values[one] = before;
  }
  return values;
};

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes as base64url without padding: it survives CSV, JSON, the Windows registry and e-mail. */
export const toText = (bytes: Uint8Array): string => {
  let out = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const three = (a << 16) | (b << 8) | c;
    const letters = Math.min(4, bytes.length - at + 1);
    for (let place = 0; place < letters; place += 1) out += LETTERS[(three >> (18 - 6 * place)) & 63];
  }
  return out;
};

export const fromText = (text: string): Uint8Array => {
  if (text.length % 4 === 1) throw new BadBytes('a letter is missing');
  const out = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const letter of text) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) throw new BadBytes('a letter does not belong there');
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out[at] = (held >> bits) & 255;
      at += 1;
    }
  }
  return out;
};
