import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { registerCommand } from '../../src/cli/register.ts';
import { decode } from '../../src/register/codec.ts';
import { lookup } from '../../src/register/lookup.ts';

const folder = mkdtempSync(join(tmpdir(), 'register-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const run = (...args: string[]) => {
  let out = '';
  let err = '';
  const code = registerCommand(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
};
const pupils = file(
  'pupils.csv',
  'UPN,Surname,Forename,In care\nA1,Carter,Emma,Yes\nA2,Quillfeather,Liam,No\n',
);

describe('npm run -s register', () => {
  it('prints the register, and what it understood without a name', () => {
    const { code, out, err } = run(pupils, '--never-name', 'In care');
    expect(code).toBe(0);
    const register = lookup(decode(out));
    expect(register.pair('Emma', 'Carter')).toBe('never-name');
    expect(register.pair('Liam', 'Quillfeather')).toBe('pupil');
    expect(err).toContain('Pupils: 2');
    expect(err).toContain('Never to be named: 1');
    expect(err).not.toMatch(/Emma|Quillfeather/);
  });
  it('writes a file, as lines where asked, with a permission list', () => {
    const list = file('consent.csv', 'UPN,Photo consent\nA2,No\n');
    const to = join(folder, 'register.txt');
    expect(
      run(
        pupils,
        '--permissions',
        list,
        '--no-permission-never-name',
        '--lines',
        '--out',
        to,
        '--expires',
        '2027-07-20',
      ),
    ).toMatchObject({ code: 0, out: '' });
    const data = decode(readFileSync(to, 'utf8'));
    expect(data.expiresOn).toBe('2027-07-20');
    expect(lookup(data).pair('Liam', 'Quillfeather')).toBe('never-name');
  });
  it.each([
    [
      'a broken file',
      [file('broken.csv', 'Forename,Surname\nEmma,"Carter\n')],
      /broken\.csv, line 2, column 7: .*never closed/,
    ],
    ['no such file', [join(folder, 'none.csv')], /no such file/],
    ['no file', [], /Give one file/],
    ['an unknown option', [pupils, '--nevername'], /nevername/],
    ['a column that is not there', [pupils, '--never-name', 'Secret'], /no column “Secret”/],
    ['a day that is no day', [pupils, '--expires', '31.8.2027'], /YYYY-MM-DD/],
    ['a day that does not exist', [pupils, '--expires', '2027-02-31'], /YYYY-MM-DD/],
    [
      'a folder that is not there',
      [pupils, '--out', join(folder, 'no', 'register.txt')],
      /cannot be written/,
    ],
  ])('%s ends with 2 and says why', (_, args, why) => {
    const { code, out, err } = run(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(why);
    expect(err).toContain('Nothing was written.');
  });
  it('leaves the old register when the new file is broken', () => {
    const to = join(folder, 'kept.txt');
    expect(run(pupils, '--out', to).code).toBe(0);
    const before = readFileSync(to, 'utf8');
    expect(run(join(folder, 'broken.csv'), '--out', to).code).toBe(2);
    expect(readFileSync(to, 'utf8')).toBe(before);
    expect(existsSync(`${to}.part`)).toBe(false);
  });
});
