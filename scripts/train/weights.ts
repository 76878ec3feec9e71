import { writeFileSync } from 'node:fs';
import type { ModelName } from '../../src/language/model/index.ts';
import type { Weights } from '../../src/language/model/linear.ts';

/** Writes the file of a model's weights; `command` is the npm script that learnt them. */
export function writeWeights(name: ModelName, command: string, { bits, scale, bias, data }: Weights): void {
  writeFileSync(
    new URL(`../../src/language/model/data/${name}.ts`, import.meta.url),
    `/** Weights of \`${name}\`, learnt from labelled posts by \`npm run ${command}\`. Do not edit. */
import type { Weights } from '../linear.ts';

// biome-ignore format: data
export const WEIGHTS: Weights = { bits: ${bits}, scale: ${scale}, bias: ${bias}, data: '${data}' };
`,
  );
}
