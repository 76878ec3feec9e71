/** Where FNV-1a begins (32 bits). */
export const FNV_BEGIN = 0x811c9dc5;
export const FNV_PRIME = 0x01000193;

/** FNV-1a over a text, or over a stretch of it, going on from `hash`; 32 bits, with a sign. */
export function goneOn(hash: number, text: string, start = 0, end = text.length): number {
  let h = hash;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), FNV_PRIME);
  return h;
}

/** The same over a blank: what stands between two words that are not joined for it. */
export const overBlank = (hash: number): number => Math.imul(hash ^ 32, FNV_PRIME);
