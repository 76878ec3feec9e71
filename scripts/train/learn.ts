import type { Weights } from '../../src/language/model/linear.ts';

/** One labelled case: its features, and whether it is what the model looks for. */
export type Case = {
  readonly ids: readonly number[];
  readonly values: readonly number[];
  readonly yes: boolean;
  /** How much the case counts. */
  readonly weight: number;
};

/** How a model is learnt. */
export type How = {
  readonly bits: number;
  readonly rounds: number;
  /** Pull towards zero for each step, so that a sign seen once says little. */
  readonly l2: number;
  readonly rate: number;
};

const slot = (id: number, bits: number): number => (id >>> 7) & (2 ** bits - 1);

/**
 * Logistic regression by AdaGrad, in an order fixed by a small generator, so that the same cases give the same
 * weights on every machine. Features seen in one case only are left out.
 */
export function learn(cases: readonly Case[], { bits, rounds, l2, rate }: How): Weights {
  const size = 2 ** bits;
  const seen = new Uint32Array(size);
  for (const { ids } of cases) for (const id of new Set(ids.map((i) => slot(i, bits)))) seen[id]!++;
  const w = new Float64Array(size);
  const g = new Float64Array(size).fill(1e-6);
  let bias = 0;
  let gBias = 1e-6;
  const order = cases.map((_, i) => i);
  let state = 7;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const n of order) {
      const c = cases[n] as Case;
      let sum = bias;
      for (let i = 0; i < c.ids.length; i++)
        sum += (w[slot(c.ids[i] as number, bits)] as number) * (c.values[i] as number);
      const error = (1 / (1 + Math.exp(-sum)) - (c.yes ? 1 : 0)) * c.weight;
      gBias += error * error;
      bias -= (rate * error) / Math.sqrt(gBias);
      for (let i = 0; i < c.ids.length; i++) {
        const at = slot(c.ids[i] as number, bits);
        if ((seen[at] as number) < 2) continue;
        const step = error * (c.values[i] as number) + l2 * (w[at] as number);
        g[at]! += step * step;
        w[at]! -= (rate * step) / Math.sqrt(g[at] as number);
      }
    }
  }
  return pack(w, bias, bits);
}

/** The weights in one byte each. */
function pack(w: Float64Array, bias: number, bits: number): Weights {
  const most = w.reduce((a, b) => Math.max(a, Math.abs(b)), 1e-9);
  const scale = most / 127;
  const bytes = Buffer.from(Int8Array.from(w, (v) => Math.round(v / scale)).buffer);
  return {
    bits,
    scale: Number(scale.toPrecision(6)),
    bias: Number(bias.toPrecision(6)),
    data: bytes.toString('base64'),
  };
}
