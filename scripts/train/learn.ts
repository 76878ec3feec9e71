import { pack } from '../../src/language/lexicon/packing.ts';
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
  /** Pull towards zero: the square of each weight costs half of this. A sign that was seen once then says little. */
  readonly l2: number;
  /** A sign that fewer cases show is not learnt: it says more of those cases than of others. */
  readonly least?: number;
  /** Weights of fewer steps than this (of 127) are not stored: they say next to nothing and weigh as much as others. */
  readonly faint?: number;
};

const slot = (id: number, bits: number): number => (id >>> 7) & (2 ** bits - 1);

/**
 * Logistic regression: the weights with the least loss over all cases and the least squares of their own, found by
 * Adam over the whole set at each step. No chance in it: the same cases give the same weights. Throws where no case tells a
 * sign.
 */
export function learn(cases: readonly Case[], { bits, rounds, l2, least = 1, faint = 1 }: How): Weights {
  if (cases.every((c) => c.ids.length === 0))
    throw new Error('no case tells a sign: is the model still in place?');
  const size = 2 ** bits;
  const w = new Float64Array(size + 1);
  const [m, v] = [new Float64Array(size + 1), new Float64Array(size + 1)];
  const g = new Float64Array(size + 1);
  const slots = cases.map((c) => Uint32Array.from(c.ids, (id) => slot(id, bits)));
  const shown = new Uint32Array(size);
  for (const at of slots) for (const i of new Set(at)) shown[i]!++;
  const used = [...shown.keys()].filter((i) => (shown[i] as number) >= least);
  const moved = [...used, size];
  for (let round = 1; round <= rounds; round++) {
    for (const i of used) g[i] = l2 * (w[i] as number);
    g[size] = 0;
    cases.forEach((c, n) => {
      const at = slots[n] as Uint32Array;
      let sum = w[size] as number;
      for (let i = 0; i < at.length; i++) sum += (w[at[i] as number] as number) * (c.values[i] as number);
      const error = (1 / (1 + Math.exp(-sum)) - (c.yes ? 1 : 0)) * c.weight;
      for (let i = 0; i < at.length; i++) g[at[i] as number]! += error * (c.values[i] as number);
      g[size]! += error;
    });
    const rate = 0.1 * (1 - round / (rounds + 1));
    for (const i of moved) {
      const d = g[i] as number;
      if (d === 0) continue;
      m[i] = 0.9 * (m[i] as number) + 0.1 * d;
      v[i] = 0.99 * (v[i] as number) + 0.01 * d * d;
      const step = (m[i] as number) / (1 - 0.9 ** round);
      w[i]! -= (rate * step) / (Math.sqrt((v[i] as number) / (1 - 0.99 ** round)) + 1e-8);
    }
  }
  return weightsOf(w.subarray(0, size), w[size] as number, bits, faint);
}

/** The weights in one byte each, as `Weights` has them. */
function weightsOf(w: Float64Array, bias: number, bits: number, faint: number): Weights {
  const most = w.reduce((a, b) => Math.max(a, Math.abs(b)), 1e-9);
  const scale = most / 127;
  const places: number[] = [];
  const steps: number[] = [];
  w.forEach((v, i) => {
    const weight = Math.round(v / scale);
    if (Math.abs(weight) < faint) return;
    places.push(i + 1);
    steps.push(weight & 255);
  });
  return {
    bits,
    scale: Number(scale.toPrecision(6)),
    bias: Number(bias.toPrecision(6)),
    data: Buffer.from(pack(places, (i) => steps[i] as number)).toString('base64'),
  };
}
