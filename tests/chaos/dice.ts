/** Chance that can be played again: the same seed, the same throws. */
export type Dice = {
  /** True this often, 0 to 1. */
  readonly chance: (often: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
};

/** Mulberry32, a well-known small generator; good enough to mix steps with. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    chance: (often) => next() < often,
    pick: (from) => {
      const one = from[Math.floor(next() * from.length)];
      if (one === undefined) throw new Error('Nothing to pick from.');
      return one;
    },
  };
}
