import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['src/cli/corpus.ts', ...args], { encoding: 'utf8' });

describe('corpus', () => {
  it('prints how it is used', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('usage: npm run -s corpus -- DIR');
  });

  it.each([
    [['--registers', 'tests/corpus/a'], "Unknown option '--registers'"],
    [[], 'name at least one folder'],
    [['nowhere'], 'there is no such file'],
  ])('tells in words what is wrong with %j', (args, why) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(why);
    expect(stderr).not.toContain('    at ');
  });
});
