import { RegisterFileError } from './problem.ts';

/** How a file's letters are written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type DecodedFile = { readonly text: string; readonly encoding: Encoding };

const refuse = (file: string, reason: string, whatToDo: string): never => {
  throw new RegisterFileError({ file, line: 0, column: '', reason, whatToDo });
};

const AS_CSV = 'Open it in Excel, choose “Save as” and “CSV UTF-8”, and import that file.';
const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** Files that schools choose by mistake, told apart by their first bytes. */
const refuseOtherKinds = (bytes: Uint8Array, file: string): void => {
  if (startsWith(bytes, 0x50, 0x4b, 3, 4)) {
    if (/\.zip$/i.test(file))
      refuse(file, 'This is a zip file.', 'Unpack it and import the file of pupils or users in it.');
    refuse(file, 'This is an Excel workbook, not a CSV file.', AS_CSV);
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    refuse(file, 'This is an old Excel workbook, not a CSV file.', AS_CSV);
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46))
    refuse(
      file,
      'This is a PDF.',
      'Export the list from your school’s system as CSV or CTF and import that file.',
    );
};

/** Which byte order a UTF-16 text without a mark has: half of the bytes of Latin letters are zero. */
const guessUtf16 = (bytes: Uint8Array): Encoding | null => {
  const sample = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  const many = sample.length / 5;
  if (odd > many && even < many / 4) return 'utf-16le';
  return even > many && odd < many / 4 ? 'utf-16be' : null;
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

const guess = (bytes: Uint8Array): Encoding => {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  return guessUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
};

/** Letters of Windows-1252 above ASCII → their byte, for undoing text that was encoded twice. */
const upper = new Map(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 128 }, (_, at) => at + 128))].map(
    (letter, at) => [letter, at + 128] as const,
  ),
);
const TWICE =
  /â€|[ÃÂÄÅÆÈ][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]/;

/** "JosÃ©" → "José": UTF-8 that some program took for Windows-1252 and encoded again. Other text stays as it is. */
export const undoTwice = (text: string): string => {
  if (!TWICE.test(text)) return text;
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.charCodeAt(0);
    const byte = code < 128 ? code : upper.get(letter);
    if (byte === undefined) return text;
    bytes.push(byte);
  }
  const all = Uint8Array.from(bytes);
  return isUtf8(all) ? new TextDecoder().decode(all) : text;
};

/**
 * Bytes of a school's file → text. Byte order marks, UTF-8, UTF-16 with and without a mark, else Windows-1252.
 * `encoding` overrules the guess.
 *
 * @throws RegisterFileError for workbooks, zip files, PDFs and empty files.
 */
export const decodeFile = (input: Uint8Array | string, file: string, encoding?: Encoding): DecodedFile => {
  if (typeof input !== 'string') refuseOtherKinds(input, file);
  const found = typeof input === 'string' ? 'utf-8' : (encoding ?? guess(input));
  const text = (typeof input === 'string' ? input : new TextDecoder(found).decode(input)).replace(
    /^\uFEFF/,
    '',
  );
  if (text.trim() === '')
    refuse(file, 'The file is empty.', 'Export the list again and check that it has rows.');
  if (text.includes('\u0000'))
    refuse(
      file,
      'This is not a text file.',
      'Export the list from your school’s system as CSV or CTF and import that file.',
    );
  return { text, encoding: found };
};
