import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check } from '../../src/checker.ts';
import { parseLine } from '../../src/cli/posts.ts';
import { settingOfFolder } from '../../src/cli/setting.ts';
import type { Setting } from '../../src/engine/setting.ts';
import { loadWitness } from '../../src/language/witness.ts';
import type { Post } from '../../src/post.ts';
import { rules } from '../../src/rules/index.ts';

/**
 * The budgets of the design beside what this machine measures. Nothing here fails a build: a shared machine's clock
 * is no test. `npm run bench -- --json` prints the figures alone, `-- --browser` what it costs in the browser.
 */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    rules: { type: 'boolean' },
    browser: { type: 'boolean' },
    rounds: { type: 'string', default: '5' },
  },
});
if (values.browser) {
  const { composerBench } = await import('./composer.ts');
  process.exit((await composerBench(Number(values.rounds))) ? 0 : 1);
}

type Row = {
  readonly what: string;
  readonly budget: string;
  readonly measured: string;
  readonly within: boolean;
};
const rows: Row[] = [];
const row = (what: string, budget: string, value: number, limit: number, unit: string): void => {
  rows.push({
    what,
    budget,
    measured: `${value.toFixed(value < 10 ? 3 : 1)} ${unit}`,
    within: value <= limit,
  });
};

const percentile = (sorted: readonly number[], p: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] as number;

/** Milliseconds of each run, sorted, after a warm-up of so many runs. */
function time(runs: number, run: (i: number) => void, warmUp = runs): number[] {
  for (let i = 0; i < warmUp; i++) run(i);
  const took: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    run(i);
    took.push(performance.now() - start);
  }
  return took.sort((a, b) => a - b);
}

const { setting: withWitness, zone } = settingOfFolder('tests/corpus/a', true, await loadWitness());
const { witness: _, ...setting }: Setting = withWitness;
const corpus: Post[] = ['a', 'e'].flatMap((set) =>
  readFileSync(`tests/corpus/${set}/posts.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line, i) => parseLine(line, set, i + 1, zone).post),
);
/** Posts stretched or cut to about 280 characters, since that is what the budget speaks of. */
const posts = corpus
  .filter((p) => p.fields[0]?.id === 'text')
  .map((p): Post => {
    const text = (p.fields[0]?.text ?? '').repeat(3).slice(0, 280);
    return {
      ...p,
      fields: [{ id: 'text', text: text.isWellFormed() ? text : text.slice(0, 279) }, ...p.fields.slice(1)],
    };
  });
const pick = (i: number): Post => posts[i % posts.length] as Post;

// Warm is when the compiler has come to rest, which takes it some ten thousand posts on a machine of two cores.
const warm = time(posts.length * 8, (i) => void check(pick(i), setting), posts.length * 40);
row('engine, 280 characters, warm: p50', '≤ 0.3 ms', percentile(warm, 0.5), 0.3, 'ms');
row('engine, 280 characters, warm: p95', '≤ 1 ms', percentile(warm, 0.95), 1, 'ms');
const consulted = time(posts.length * 2, (i) => void check(pick(i), withWitness));
row('with compromise consulted: p95', '≤ 8 ms', percentile(consulted, 0.95), 8, 'ms');

const prose = corpus.map((p) => p.fields[0]?.text ?? '').join(' ');
const long = (length: number): Post => ({
  ...pick(0),
  fields: [{ id: 'text', text: prose.repeat(3).slice(0, length) }],
});
const big = long(25_000);
const quarter = long(6_250);
const bigTook = percentile(
  time(15, () => void check(big, setting)),
  0.5,
);
const quarterTook = percentile(
  time(30, () => void check(quarter, setting)),
  0.5,
);
row('25,000-character post', '≤ 25 ms', bigTook, 25, 'ms');
row('text ×4 costs', '< ×5', bigTook / quarterTook, 5, '×');

if (values.rules) {
  const parts = new Map<string, number[]>();
  for (let i = 0; i < posts.length * 4; i++) {
    const { timings } = check(pick(i), { ...setting, now: () => performance.now() });
    for (const [part, ms] of Object.entries(timings)) parts.set(part, [...(parts.get(part) ?? []), ms]);
  }
  const ids = new Set(rules.map((r) => r.id));
  for (const [part, took] of parts) {
    took.sort((a, b) => a - b);
    if (ids.has(part)) row(`rule ${part}: p95`, '≤ 0.2 ms', percentile(took, 0.95), 0.2, 'ms');
    else
      row(
        `${part}: p50 (p95 ${percentile(took, 0.95).toFixed(3)} ms)`,
        '',
        percentile(took, 0.5),
        Infinity,
        'ms',
      );
  }
}

const many = time(1, () => {
  for (let i = 0; i < 10_000; i++) check(corpus[i % corpus.length] as Post, setting);
});
const rate = 10_000 / ((many[0] as number) / 1000);
rows.push({
  what: 'posts a second, one core',
  budget: '≥ 5,000',
  measured: rate.toFixed(0),
  within: rate >= 5000,
});

if (values.json) console.log(JSON.stringify(rows));
else
  for (const r of rows)
    console.log(`${r.within ? '✓' : '✗'} ${r.what.padEnd(52)} ${r.budget.padEnd(10)} ${r.measured}`);
