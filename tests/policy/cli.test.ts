import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/policy.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatepost-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const call = (...args: string[]) => {
  let out = '';
  let err = '';
  const code = run(
    args,
    (text) => (out += text),
    (text) => (err += text),
  );
  return { code, out, err };
};
const file = (name: string, value: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
};

describe('npm run policy', () => {
  it('checks a policy and prints it as it travels', () => {
    const { code, out, err } = call(
      file('a.json', { mode: 'tips', accounts: [{ handle: '@ParkHill', about: 'all' }] }),
    );
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({
      accounts: ['@ParkHill |  | all'],
      mode: 'tips',
      keysExpected: ['accounts', 'mode'],
    });
  });

  it('makes one file, and reads it back', () => {
    const id = 'b'.repeat(32);
    const made = call(
      '--platform',
      'windows-reg',
      '--browser',
      'edge',
      '--id',
      id,
      '--no-install',
      file('b.json', { town: 'Kingsmead' }),
    );
    expect(made.code).toBe(0);
    expect(made.out).toContain(`Edge\\3rdparty\\extensions\\${id}\\policy`);
    expect(made.out).not.toContain('ExtensionSettings');
    expect(JSON.parse(call(file('b.reg', made.out)).out)).toMatchObject({ town: 'Kingsmead' });
  });

  it('makes every file', () => {
    const out = join(folder, 'pack');
    const { code, err } = call('--platform', 'all', '--out', out, file('c.json', { town: 'Kingsmead' }));
    expect(code).toBe(0);
    expect(err).toMatch(/Note: without --id/);
    expect(readdirSync(out)).toHaveLength(12);
    expect(readFileSync(join(out, 'update.xml'), 'utf8')).toMatch(/^<\?xml/);
  });

  it.each([
    [
      'a mistake in the policy',
      () => [file('d.json', { mode: 'strict' })],
      /mode: .*one of: audit, tips, enforce/,
    ],
    ['broken JSON', () => [file('e.json', '{"mode": "tips"')], /not valid JSON/],
    ['no such file', () => [join(folder, 'none.json')], /There is no file/],
    ['no file', () => [], /Name one policy file/],
    ['an unknown platform', () => ['--platform', 'beos', 'x'], /no platform "beos"/],
    ['an unknown option', () => ['--plat', 'x'], /plat/],
    ['a wrong id', () => ['--id', 'zzz', 'x'], /no extension id/],
    ['a wrong browser', () => ['--browser', 'opera', 'x'], /chrome or edge/],
    ['all without a folder', () => ['--platform', 'all', 'x'], /--out FOLDER/],
    ['an address that is none', () => ['--update-url', 'here', 'x'], /no web address/],
  ])('%s: exit code 2, nothing printed', (_, args, why) => {
    const { code, out, err } = call(...args());
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(why);
  });

  it('tells how it is used', () => {
    expect(call('--help').out).toContain('google-admin');
  });
});
