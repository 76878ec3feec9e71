/**
 * What Gatepost costs a person in the browser: typing into X's composer, loading its page, and a page without a
 * composer, with and without it, in turn. The ratio counts: both sides share one machine and its noise.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { type Launched, launch } from '../e2e/support/launch.ts';
import { loadTimes, probe } from './in-page.ts';

/** One measured thing: its unit, and a figure for each round on either side. */
type Line = { readonly unit: string; readonly without: number[]; readonly with: number[] };
type Side = 'without' | 'with';

const POLICY = {
  schoolName: 'Park Hill Primary',
  accounts: ['ParkHillPrimary | school | the school'],
  mode: 'enforce',
};
/** About a hundred characters each: one in three has something to mark. A person stops to think after each. */
const SENTENCES = [
  'What a week it has been in the hall: the floor shines, the chairs are back, and nobody fell over. ',
  'Well done Olivia Bennett on your maths certificate, we are all very proud of you here in Year 4!! ',
  'Thank you to everyone who brought tins for the harvest boxes, the office is full up to the window. ',
];
const KEYS = 1000;
/**
 * Milliseconds between two keys: three times as fast as people type. Without a pause the browser puts keys before all
 * else that waits, so what is measured is how long a queue lasts, and not what a key costs.
 */
const PACE = 25;
/** Longer than the pause after which a draft is checked. */
const THOUGHT = 300;
const LOADS = 4;

const percentile = (values: readonly number[], p: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? 0;
};
const median = (values: readonly number[]): number => percentile(values, 0.5);

/** Seconds that the page's main thread has worked, and bytes of its heap after a clean-up. */
async function usage(cdp: CDPSession): Promise<{ busy: number; heap: number }> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((one) => one.name === name)?.value ?? 0;
  return { busy: value('TaskDuration'), heap: value('JSHeapUsedSize') };
}

async function openPage(side: Launched, path: string): Promise<{ page: Page; cdp: CDPSession }> {
  const page = await side.context.newPage();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto(`https://x.com${path}?as=ParkHillPrimary`);
  await page.waitForFunction(() => window.__x !== undefined);
  return { page, cdp };
}

type Figures = Record<string, readonly [value: number, unit: string]>;

async function typing(side: Launched): Promise<Figures> {
  const { page, cdp } = await openPage(side, '/home');
  const editor = page.locator('main .r-composer [contenteditable]');
  await editor.click();
  await page.keyboard.type('Ready. ');
  await page.waitForTimeout(THOUGHT * 2);
  await page.evaluate(probe);
  const before = await usage(cdp);
  let left = KEYS;
  for (let i = 0; left > 0; i++) {
    const sentence = (SENTENCES[i % SENTENCES.length] as string).slice(0, left);
    await page.keyboard.type(sentence, { delay: PACE });
    left -= sentence.length;
    await page.waitForTimeout(THOUGHT);
  }
  const { busy, heap } = await usage(cdp);
  const { handled, painted, long } = await page.evaluate(() => window.probe);
  await page.close();
  return {
    'typing: key dealt with, median': [median(handled), 'ms'],
    'typing: key dealt with, p95': [percentile(handled, 0.95), 'ms'],
    'typing: key on the screen, median': [median(painted), 'ms'],
    'typing: key on the screen, p95': [percentile(painted, 0.95), 'ms'],
    'typing: main thread, each key': [((busy - before.busy) * 1000) / KEYS, 'ms'],
    'typing: long tasks': [long.length, ''],
    'typing: heap afterwards': [heap / 2 ** 20, 'MB'],
  };
}

async function loading(side: Launched): Promise<Figures> {
  const rows: { ready: number; load: number; busy: number; heap: number }[] = [];
  for (let i = 0; i < LOADS; i++) {
    const { page, cdp } = await openPage(side, '/home');
    await page.waitForTimeout(THOUGHT);
    rows.push({ ...(await page.evaluate(loadTimes)), ...(await usage(cdp)) });
    await page.close();
  }
  const of = (name: 'ready' | 'load' | 'busy' | 'heap'): number => median(rows.map((row) => row[name]));
  return {
    'page load: document ready': [of('ready'), 'ms'],
    'page load: loaded': [of('load'), 'ms'],
    'page load: main thread': [of('busy') * 1000, 'ms'],
    'page load: heap': [of('heap') / 2 ** 20, 'MB'],
  };
}

/** A profile: nothing to write in. Keys, the mouse and scrolling, as somebody who reads. */
async function reading(side: Launched): Promise<Figures> {
  const { page, cdp } = await openPage(side, '/TamBrackenbury');
  await page.waitForTimeout(THOUGHT * 2);
  const before = await usage(cdp);
  for (let i = 0; i < 300; i++) {
    await page.keyboard.press('Shift');
    await page.mouse.move(300 + (i % 400), 200 + (i % 300));
    if (i % 10 === 0) await page.mouse.wheel(0, i % 20 === 0 ? 300 : -300);
  }
  const { busy, heap } = await usage(cdp);
  await page.close();
  return {
    'no composer: main thread, 630 events': [(busy - before.busy) * 1000, 'ms'],
    'no composer: heap': [heap / 2 ** 20, 'MB'],
  };
}

/** Measures both sides in turn, `rounds` times after one that does not count. */
async function measure(build: string, rounds: number): Promise<ReadonlyMap<string, Line>> {
  const sides: Record<Side, Launched> = {
    without: await launch({ extension: null }),
    with: await launch({ extension: build, policy: POLICY }),
  };
  const lines = new Map<string, Line>();
  try {
    for (let round = 0; round <= rounds; round++)
      // Who comes first changes, since the machine warms up and cools down.
      for (const part of [loading, reading, typing])
        for (const side of round % 2 ? (['with', 'without'] as const) : (['without', 'with'] as const))
          for (const [what, [value, unit]] of Object.entries(await part(sides[side]))) {
            if (round === 0) continue;
            const line = lines.get(what) ?? { unit, without: [], with: [] };
            line[side].push(value);
            lines.set(what, line);
          }
  } finally {
    await sides.without.close();
    await sides.with.close();
  }
  return lines;
}

/** Prints the table of `npm run bench -- --browser`; false when there is no build to measure. */
export async function composerBench(rounds = 5): Promise<boolean> {
  const build = resolve(process.env['GATEPOST_BUILD'] ?? '.output/chrome-mv3');
  if (!existsSync(join(build, 'manifest.json'))) {
    console.error(`No built extension in ${build}: run \`npm run build\` first.`);
    return false;
  }
  const lines = await measure(build, rounds);
  const cell = (value: number, unit: string): string => `${value.toFixed(2)} ${unit}`.trim().padStart(12);
  console.log(`${''.padEnd(40)}     without         with   ratio (median of ${rounds} rounds)`);
  for (const [what, line] of lines) {
    const [a, b] = [median(line.without), median(line.with)];
    const ratio = a === 0 ? (b === 0 ? '1.00' : '–') : (b / a).toFixed(2);
    console.log(`${what.padEnd(40)}${cell(a, line.unit)} ${cell(b, line.unit)}   ${ratio}`);
  }
  return true;
}
