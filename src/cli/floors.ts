import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { measure } from './corpus.ts';
import { command } from './io.ts';
import { LABELS, type Label, type Tally } from './score.ts';

/** What a set must reach, in counts: never fewer found, never more marked wrongly, never more harmless posts stopped. */
export type Floor = {
  /** At least so many labelled spans found, and at most so many others marked, by label. */
  readonly labels: Readonly<Partial<Record<Label, { readonly hit: number; readonly wrong: number }>>>;
  readonly stopped: number;
  readonly nudged: number;
  /** Names found, by origin. */
  readonly origins: Readonly<Record<string, number>>;
};
export type Floors = Readonly<Record<string, Floor>>;

export const FLOORS_FILE = 'tests/corpus/floors.json';

/** The counts of a tally as a floor. */
export const floorOf = (tally: Tally): Floor => ({
  labels: Object.fromEntries(
    LABELS.filter((l) => tally.spans[l].hit + tally.spans[l].miss + tally.spans[l].wrong > 0).map((l) => [
      l,
      { hit: tally.spans[l].hit, wrong: tally.spans[l].wrong },
    ]),
  ),
  stopped: tally.stopped,
  nudged: tally.nudged,
  origins: Object.fromEntries(Object.entries(tally.origins).map(([origin, o]) => [origin, o.found])),
});

/** Where a set falls below its floor, in words. */
export function below(floor: Floor, now: Floor): string[] {
  const out: string[] = [];
  for (const label of LABELS) {
    const was = floor.labels[label] ?? { hit: 0, wrong: 0 };
    const is = now.labels[label] ?? { hit: 0, wrong: 0 };
    if (is.hit < was.hit) out.push(`${label}: ${is.hit} found, the floor is ${was.hit}`);
    if (is.wrong > was.wrong) out.push(`${label}: ${is.wrong} marked wrongly, the floor is ${was.wrong}`);
  }
  if (now.stopped > floor.stopped)
    out.push(`${now.stopped} harmless posts stopped, the floor is ${floor.stopped}`);
  // A harmless post that is no longer stopped but only nudged is a gain: those bothered at all are what is bounded.
  const [bothered, most] = [now.stopped + now.nudged, floor.stopped + floor.nudged];
  if (bothered > most) out.push(`${bothered} harmless posts stopped or nudged, the floor is ${most}`);
  for (const [origin, found] of Object.entries(floor.origins)) {
    const is = now.origins[origin] ?? 0;
    if (is < found) out.push(`names of origin ${origin}: ${is} found, the floor is ${found}`);
  }
  return out;
}

/** The committed floors; none where the file is not there yet. */
export const readFloors = (): Floors =>
  existsSync(FLOORS_FILE) ? (JSON.parse(readFileSync(FLOORS_FILE, 'utf8')) as Floors) : {};

/**
 * `npm run floors -- DIR…`: raises the floors to what is reached now. It refuses to lower one: a deliberate trade is
 * made by hand in the file, where the change shows.
 */
async function main(): Promise<void> {
  const floors: Record<string, Floor> = { ...readFloors() };
  let lower = false;
  for (const folder of process.argv.slice(2)) {
    const name = basename(folder);
    const now = floorOf(await measure(folder, false));
    const was = floors[name];
    const worse = was ? below(was, now) : [];
    for (const line of worse) console.error(`set ${name}: ${line}`);
    if (worse.length === 0) floors[name] = now;
    else lower = true;
  }
  writeFileSync(FLOORS_FILE, `${JSON.stringify(floors, null, 2)}\n`);
  if (lower) process.exitCode = 1;
}

if (process.argv[1]?.endsWith('floors.ts')) await command(main);
