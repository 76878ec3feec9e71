import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

/** `npm run chaos -- --minutes 10 --seed N`: the chaos run for so long, from this seed or a new one. */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string' },
    /** Prints each step as it is made. */
    say: { type: 'boolean', default: false },
  },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e6));
if (!(minutes > 0) || !Number.isInteger(seed)) {
  console.error(
    'usage: npm run chaos -- --minutes 10 --seed 42 [--say]\nMinutes is a number above 0, seed a whole number.',
  );
  process.exit(2);
}
console.log(`Chaos for ${minutes} minutes, seed ${seed}.`);
const { status } = spawnSync('playwright', ['test', 'tests/e2e/chaos.spec.ts', '--workers', '1'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: {
    ...process.env,
    GATEPOST_CHAOS_MINUTES: String(minutes),
    GATEPOST_CHAOS_SEED: String(seed),
    ...(values.say ? { GATEPOST_CHAOS_SAY: '1' } : {}),
  },
});
if (status !== 0) console.error(`Failed. Play it again with --seed ${seed}.`);
process.exit(status ?? 1);
