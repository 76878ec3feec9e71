import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLocated } from '../../src/x/located.ts';

/** A directory's entry: tag, type, count, and its value or where that stands in the block. */
type Entry = readonly [tag: number, type: number, count: number, value: number];
const LATITUDE = [51, 1, 30, 1, 26, 1];
const GPS_AT = 38;
const LATITUDE_AT = 80;
const plainIfd: readonly Entry[] = [
  [0x0112, 3, 1, 1],
  [0x8825, 4, 1, GPS_AT],
];
const gpsIfd: readonly Entry[] = [
  [0, 1, 4, 0x0302],
  [1, 2, 2, 0x4e],
  [2, 5, 3, LATITUDE_AT],
];

/** A TIFF block as cameras write it: a header, two directories, the latitude's three fractions. */
function tiff({ little = true, first = plainIfd, gps = gpsIfd, latitude = LATITUDE } = {}): Uint8Array {
  const view = new DataView(new ArrayBuffer(LATITUDE_AT + 24));
  const directory = (at: number, entries: readonly Entry[]): void => {
    view.setUint16(at, entries.length, little);
    entries.forEach(([tag, type, count, value], i) => {
      const entry = at + 2 + 12 * i;
      view.setUint16(entry, tag, little);
      view.setUint16(entry + 2, type, little);
      view.setUint32(entry + 4, count, little);
      if (entry + 12 <= view.byteLength) view.setUint32(entry + 8, value, little);
    });
  };
  view.setUint16(0, little ? 0x4949 : 0x4d4d);
  view.setUint16(2, 42, little);
  view.setUint32(4, 8, little);
  directory(8, first);
  directory(GPS_AT, gps);
  latitude.forEach((n, i) => {
    view.setUint32(LATITUDE_AT + 4 * i, n, little);
  });
  return new Uint8Array(view.buffer);
}

const text = (s: string): Uint8Array => Uint8Array.from(s, (c) => c.charCodeAt(0));
const long = (n: number, little = false): Uint8Array => {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, n, little);
  return new Uint8Array(view.buffer);
};
const file = (...parts: readonly Uint8Array[]): Blob => new Blob(parts.map((p) => Uint8Array.from(p)));
const noise = (n: number): Uint8Array =>
  Uint8Array.from({ length: n }, (_, i) => (i * 131 + (i >> 8) * 29) % 251);

const app1 = (block: Uint8Array): Uint8Array[] => [
  text('\xff\xe1'),
  long(block.length + 8).slice(2),
  text('Exif\0\0'),
  block,
];
const jpeg = (...segments: readonly Uint8Array[]): Blob =>
  file(text('\xff\xd8'), ...segments, text('\xff\xda'), noise(900), text('\xff\xd9'));
const png = (block: Uint8Array, before = 0): Blob =>
  file(
    text('\x89PNG\r\n\x1a\n'),
    noise(before),
    long(block.length),
    text('eXIf'),
    block,
    long(0),
    text('IEND'),
  );
const webp = (block: Uint8Array, picture: number): Blob =>
  file(
    text('RIFF'),
    long(0),
    text('WEBPVP8X'),
    noise(picture),
    text('EXIF'),
    long(block.length, true),
    block,
  );
const clip = (size: number, ...user: readonly Uint8Array[]): Blob =>
  file(
    long(20),
    text('ftypqt  '),
    long(0),
    text('qt  '),
    long(size),
    text('mdat'),
    noise(size),
    text('moov'),
    ...user,
  );

describe('a file that says where it was taken', () => {
  it.each([
    ['a phone’s JPEG', jpeg(...app1(tiff()))],
    ['a JPEG in the other order of bytes', jpeg(...app1(tiff({ little: false })))],
    ['a JPEG with another block first', jpeg(text('\xff\xe0\0\x10JFIF\0'), noise(64), ...app1(tiff()))],
    ['a latitude on the equator, by minutes', jpeg(...app1(tiff({ latitude: [0, 1, 7, 1, 0, 1] })))],
    ['a PNG', png(tiff())],
    ['a PNG with the block after the picture', png(tiff(), 700_000)],
    ['a WebP, where it stands last', webp(tiff(), 700_000)],
    [
      'a HEIC that came by drag',
      file(text('\0\0\0\x24ftypheic'), noise(400), text('Exif\0\0'), tiff({ little: false })),
    ],
    [
      'an editor’s notes',
      jpeg(text('\xff\xe1\x01\0http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude="51,30.4N"/>')),
    ],
    ['an editor’s notes, written long', jpeg(text('<exif:GPSLatitude>51,30.4N</exif:GPSLatitude>'))],
    [
      'an iPhone’s clip',
      clip(700_000, text('com.apple.quicktime.location.ISO6709'), text('+51.5074-000.1278/')),
    ],
    ['an Android phone’s clip', clip(700_000, long(30), text('\xa9xyz\0\x12\x15\xc7+51.5074-000.1278/'))],
  ])('%s', async (_, given) => {
    expect(await isLocated(given)).toBe(true);
  });
});

describe('a file that does not', () => {
  it.each([
    ['nothing at all', file()],
    ['one byte', file(text('I'))],
    ['a JPEG without notes', jpeg()],
    ['a JPEG whose camera had location off', jpeg(...app1(tiff({ first: [[0x0112, 3, 1, 1]] })))],
    [
      'a directory of the place with nothing but its version',
      jpeg(...app1(tiff({ gps: [[0, 1, 4, 0x0302]] }))),
    ],
    ['a latitude of noughts', jpeg(...app1(tiff({ latitude: [0, 0, 0, 0, 0, 0] })))],
    ['a latitude of no degrees and minutes', jpeg(...app1(tiff({ latitude: [0, 1, 0, 1, 0, 1] })))],
    ['a directory outside the file', file(...app1(tiff({ first: [[0x8825, 4, 1, 0xffff_ff00]] })))],
    ['a directory that is its own place', file(...app1(tiff({ first: [[0x8825, 4, 1, 8]] })))],
    ['a latitude outside the file', file(...app1(tiff({ gps: [[2, 5, 3, 0x7fff_ffff]] })))],
    ['a header and no more', file(text('Exif\0\0II*\0'))],
    ['half a header', file(text('Exif\0\0MM\0'))],
    ['a list of printers’ colours', jpeg(text('\xff\xe2ICC_PROFILE\0'), noise(3000))],
    ['notes that name only the reference', jpeg(text('exif:GPSLatitudeRef="N" GPSMapDatum="WGS-84"'))],
    ['a clip without a place', clip(900_000, text('\xa9too\0\x08\x15\xc7Lavf60.3'))],
  ])('%s', async (_, given) => {
    expect(await isLocated(given)).toBe(false);
  });

  it('says nothing when it cannot be read any more', async () => {
    const gone = {
      size: 9,
      slice: () => {
        throw new DOMException('gone', 'NotReadableError');
      },
    } as unknown as Blob;
    expect(await isLocated(gone)).toBe(false);
  });
});

describe('broken files', () => {
  it('cut anywhere, never end in an error', async () => {
    const whole = new Uint8Array(await jpeg(...app1(tiff())).arrayBuffer());
    for (let end = 0; end < 130; end++)
      expect(typeof (await isLocated(file(whole.slice(0, end))))).toBe('boolean');
  });

  it('of any bytes behind a header, never end in an error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('II*\0', 'MM\0*'),
        fc.uint8Array({ maxLength: 300 }),
        async (head, rest) => {
          expect(typeof (await isLocated(file(text(`Exif\0\0${head}`), rest)))).toBe('boolean');
        },
      ),
    );
  });

  it('of headers alone are soon done with', async () => {
    expect(await isLocated(file(text('II*\0'.repeat(200_000))))).toBe(false);
  });
});
