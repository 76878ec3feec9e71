/**
 * How the lexicon's hashes are packed, and the places of a model's weights: in order, each as its distance from the one
 * before, seven bits a byte (LEB128), which takes two or three bytes instead of four.
 */

/** Packs hashes (unsigned 32 bits, in rising order, each once); after each one `follow` gives a byte to go with it. */
export function pack(hashes: readonly number[], follow?: (i: number) => number): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  hashes.forEach((hash, i) => {
    let gap = hash - last;
    while (gap > 127) {
      bytes.push((gap % 128) + 128);
      gap = Math.floor(gap / 128);
    }
    bytes.push(gap);
    if (follow) bytes.push(follow(i));
    last = hash;
  });
  return Uint8Array.from(bytes);
}

/** Unpacks hashes into the first places of `hashes`, and the bytes that go with them into `follow`; tells how many. */
export function unpack(bytes: Uint8Array, hashes: Uint32Array, follow?: Uint8Array): number {
  let count = 0;
  let hash = 0;
  let at = 0;
  while (at < bytes.length) {
    let byte = bytes[at++] as number;
    let gap = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] as number;
      gap |= (byte & 127) << shift;
    }
    hash = (hash + gap) >>> 0;
    hashes[count] = hash;
    if (follow) follow[count] = bytes[at++] as number;
    count++;
  }
  return count;
}
