import {
  BadBytes,
  type ByteReader,
  byteReader,
  fromText,
  packAscending,
  toText,
  unpackAscending,
  varint,
} from './bytes.ts';
import { dayNumber, dayText, modulusFor, ONE_IN, type Prints, type RegisterData } from './data.ts';
import { checksum, SALT_BYTES } from './hashing.ts';

/**
 * A register as text. Layout: version, rounds, day made, day it expires (two bytes each, days since 1970), pupils,
 * salt, then each list with its length, then the first four bytes of SHA-256 over all before. Base64url behind a
 * prefix that names format and version.
 */
const PREFIX = 'gatepost-register:1:';
/** Boxes of GPO and Intune end at 1,000 characters. */
const LINE = 1000;
const SUM_BYTES = 4;

/** A written register that cannot be read. `message` says why, `whatToDo` what a person does about it. */
export class RegisterTextError extends Error {
  override readonly name = 'RegisterTextError';
  readonly whatToDo: string;
  constructor(reason: string, whatToDo: string) {
    super(reason);
    this.whatToDo = whatToDo;
  }
}

const COPY_AGAIN = 'Copy the whole register again, or make a new one from the school’s export.';

const day = (text: string): number[] => {
  const number = dayNumber(text);
  return [number & 255, number >> 8];
};

const list = (values: Uint32Array, mean: number): number[] => {
  const packed = packAscending(values, mean);
  return [...varint(values.length), ...varint(packed.length), ...packed];
};

const prints = ({ values, never, modulus }: Prints, oneIn: number): number[] => [
  ...varint(modulus / oneIn),
  ...list(values, oneIn),
  ...list(never, never.length === 0 ? 1 : values.length / never.length),
];

/** The register as one string. {@link decode} reads it back. */
export const encode = (data: RegisterData): string => {
  const body = Uint8Array.from([
    data.version,
    data.pairsRound,
    data.singlesRound,
    ...day(data.madeOn),
    ...day(data.expiresOn),
    ...varint(data.pupils),
    ...data.salt,
    ...prints(data.pairs, ONE_IN.pair),
    ...prints(data.singles, ONE_IN.single),
    ...varint(data.sieve.size),
    ...data.sieve.bits,
    ...varint(data.sieve.ordinaryModulus / ONE_IN.ordinary),
    ...list(data.sieve.ordinary, ONE_IN.ordinary),
  ]);
  return PREFIX + toText(Uint8Array.from([...body, ...checksum(body)]));
};

/** The register as lines of at most 1,000 characters, each with its number ("2/5:…"), for the managed policy. */
export const encodeAsLines = (data: RegisterData): string[] => {
  const text = encode(data);
  const room = LINE - 12;
  const count = Math.ceil(text.length / room);
  return Array.from(
    { length: count },
    (_, at) => `${at + 1}/${count}:${text.slice(at * room, (at + 1) * room)}`,
  );
};

const NUMBERED = /^(\d{1,5})\/(\d{1,5}):(.*)$/s;

/** Lines in any order, or one string → one string. */
const joined = (written: string | readonly string[]): string => {
  const lines = (typeof written === 'string' ? written.split(/\s+/) : written)
    .map((line) => line.replace(/[\s"']+/g, '').replace(/,$/, ''))
    .filter((line) => line !== '');
  if (!lines.some((line) => NUMBERED.test(line))) return lines.join('');
  const parts = new Map<number, string>();
  let count = 0;
  for (const line of lines) {
    const [, number = '', of = '', rest = ''] = NUMBERED.exec(line) ?? [];
    if (number === '')
      throw new RegisterTextError('A line of the register does not begin with its number.', COPY_AGAIN);
    if (count !== 0 && Number(of) !== count)
      throw new RegisterTextError(
        'Lines of two different registers are mixed.',
        'Remove the lines of the older one.',
      );
    count = Number(of);
    const at = Number(number);
    if (parts.has(at) && parts.get(at) !== rest)
      throw new RegisterTextError(
        `Line ${at} of the register is there twice.`,
        'Remove the lines of the older one.',
      );
    parts.set(at, rest);
  }
  if (count < 1) throw new RegisterTextError('The register has no lines.', COPY_AGAIN);
  let out = '';
  for (let at = 1; at <= count; at += 1) {
    const part = parts.get(at);
    if (part === undefined)
      throw new RegisterTextError(`Line ${at} of ${count} of the register is missing.`, COPY_AGAIN);
    out += part;
  }
  return out;
};

/** No school has more: a limit, so that a broken number cannot ask for all memory. */
const MOST = 2_000_000;

const readList = (from: ByteReader, mean: (count: number) => number, limit: number): Uint32Array => {
  const count = from.varint();
  if (count > MOST) throw new BadBytes('a list is too long');
  return unpackAscending(from.take(from.varint()), count, mean(count), limit);
};

const readPrints = (from: ByteReader, oneIn: number): Prints => {
  const entries = from.varint();
  if (entries < 1 || entries > MOST) throw new BadBytes('a count is impossible');
  const modulus = modulusFor(entries, oneIn);
  const values = readList(from, () => oneIn, modulus);
  const never = readList(from, (count) => (count === 0 ? 1 : values.length / count), values.length);
  return { modulus, values, never };
};

const readBody = (body: Uint8Array): RegisterData => {
  const from = byteReader(body);
  from.byte();
  const pairsRound = from.byte();
  const singlesRound = from.byte();
  const madeOn = dayText(from.byte() + 256 * from.byte());
  const expiresOn = dayText(from.byte() + 256 * from.byte());
  const pupils = from.varint();
  const salt = from.take(SALT_BYTES);
  const pairs = readPrints(from, ONE_IN.pair);
  const singles = readPrints(from, ONE_IN.single);
  const size = from.varint();
  if (size < 1) throw new BadBytes('the sieve is empty');
  const bits = from.take(Math.ceil(size / 8));
  const ordinaryModulus = from.varint() * ONE_IN.ordinary;
  const ordinary = readList(from, () => ONE_IN.ordinary, ordinaryModulus);
  if (from.left() !== 0) throw new BadBytes('something is left over');
  return {
    version: 1,
    madeOn,
    expiresOn,
    pupils,
    salt,
    pairsRound,
    singlesRound,
    pairs,
    singles,
    sieve: { size, bits, ordinary, ordinaryModulus },
  };
};

/**
 * Reads what {@link encode} or {@link encodeAsLines} wrote: one string, or its lines in any order.
 *
 * @throws RegisterTextError that says what is wrong and what to do. Nothing is half read.
 */
export const decode = (written: string | readonly string[]): RegisterData => {
  const text = joined(written);
  const version = /^gatepost-register:(\d+):/.exec(text)?.[1];
  if (version === undefined)
    throw new RegisterTextError(
      'This is not a Gatepost register.',
      'Choose the text that “Export” or the register command made.',
    );
  if (version !== '1')
    throw new RegisterTextError(
      `This register is of format ${version}; this version of Gatepost reads format 1.`,
      'Update Gatepost, or make the register again with this version.',
    );
  let bytes: Uint8Array;
  try {
    bytes = fromText(text.slice(PREFIX.length));
  } catch {
    throw new RegisterTextError(
      'The register was damaged on its way: a letter is missing or does not belong.',
      COPY_AGAIN,
    );
  }
  const body = bytes.subarray(0, Math.max(0, bytes.length - SUM_BYTES));
  const sum = bytes.subarray(body.length);
  if (bytes.length <= SUM_BYTES || checksum(body).some((byte, at) => byte !== sum[at]))
    throw new RegisterTextError(
      'The register was damaged on its way: its checksum does not fit.',
      COPY_AGAIN,
    );
  try {
    return readBody(body);
  } catch (error) {
    if (!(error instanceof BadBytes)) throw error;
    throw new RegisterTextError(`The register cannot be read: ${error.message}.`, COPY_AGAIN);
  }
};
