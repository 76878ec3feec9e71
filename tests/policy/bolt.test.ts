/** The key of the last bolt, which only one build can follow. */
import { expect, it } from 'vitest';
import { crossCheck } from '../../src/policy/cross.ts';
import { DEFAULTS } from '../../src/policy/schema.ts';

const about = (lastBolt: boolean, bolted: boolean) =>
  crossCheck({ ...DEFAULTS, lastBolt }, { lastBolt }, [], bolted).filter(({ key }) => key === 'lastBolt');

it('is named where the build has no bolt, with what to do', () => {
  const [problem, ...more] = about(true, false);
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ level: 'ignored' });
  expect(problem?.reason).toContain('no last bolt');
  expect(problem?.whatToDo).toContain('docs/bolt.md');
});

it('is nothing to speak of where the build has it, or where it is not wanted', () => {
  expect(about(true, true)).toEqual([]);
  expect(about(false, false)).toEqual([]);
});

it('is off unless a school wants it', () => expect(DEFAULTS.lastBolt).toBe(false));
