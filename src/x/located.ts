/** How much of a file's two ends is looked through: cameras write the place before the picture, WebP and clips after it. */
const END = 1 << 18;
/**
 * A camera's notes (TIFF, in JPEG, PNG, WebP and HEIC alike), a place in an editor's notes (XMP), a phone's in a clip
 * (QuickTime's two ways). Files are read as Latin-1, so that a place in the text is a place among the bytes.
 */
const SIGNS = /II\*\0|MM\0\*|GPSLatitude[=>]|location\.ISO6709|\xa9xyz.{4}[+-]\d/gs;
/** TIFF's numbers for the directory of the place, and in it for the latitude: three fractions. */
const GPS = 0x8825;
const LATITUDE = 2;
/** No camera writes longer directories; a broken file may say so. */
const ENTRIES = 200;

/**
 * Does a picture or clip say where it was taken? Only that is told, never the place. A file that cannot be read, or is
 * broken, says nothing.
 */
export async function isLocated(file: Blob): Promise<boolean> {
  try {
    const bytes = await new Blob([file.slice(0, END), file.slice(-END)]).arrayBuffer();
    const view = new DataView(bytes);
    for (const { 0: sign, index } of new TextDecoder('latin1').decode(bytes).matchAll(SIGNS))
      if (sign[4] || isPlaced(view, index)) return true;
  } catch {}
  return false;
}

/** Does the TIFF block at `from` hold a latitude? Where location is off, some phones write one of noughts. */
function isPlaced(view: DataView, from: number): boolean {
  const little = view.getUint8(from) === 0x49;
  const long = (at: number): number => view.getUint32(from + at, little);
  const short = (at: number): number => view.getUint16(from + at, little);
  /** What stands under `tag` in the directory to which `at` points; 0 for nothing. */
  const under = (at: number, tag: number): number => {
    let entry = long(at) + 2;
    for (let left = Math.min(short(entry - 2), ENTRIES); left-- > 0; entry += 12)
      if (short(entry) === tag) return entry + 8;
    return 0;
  };
  try {
    const gps = under(4, GPS);
    const latitude = gps && under(gps, LATITUDE);
    return latitude > 0 && long(long(latitude)) + long(long(latitude) + 8) > 0;
  } catch {
    return false;
  }
}
