import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'gatepost-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const run = (args: string[], input?: string) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return {
    status,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((l) => JSON.parse(l)),
    stderr,
  };
};
const post = (more: object) =>
  JSON.stringify({ id: 'p1', account: 'ParkHill', kind: 'post', at: '2026-03-12T14:05', ...more });
const policy = file(
  'policy.json',
  JSON.stringify({ schoolName: 'Park Hill Primary', accounts: ['ParkHill | school | all'] }),
);

describe('check', () => {
  it('prints one line a post, in order, and exits 0 with findings', () => {
    const name = 'Star of the Week in Year 4: Olivia Carter';
    const { status, lines } = run(
      ['--policy', policy, '-'],
      `${post({ text: name })}\n\n${post({ id: 'p2', text: 'Lovely day', future: [1] })}\n`,
    );
    expect(status).toBe(0);
    expect(lines.map((l) => l.id)).toEqual(['p1', 'p2']);
    const [finding] = lines[0].findings;
    expect(finding.rule).toBe('pupil-full-name');
    expect(finding.spans).toEqual([
      { kind: 'name', field: 'text', start: 28, end: 41, quote: 'Olivia Carter' },
    ]);
    expect(lines[0].degraded).toEqual([]);
    expect(lines[1]).toMatchObject({ verdict: 'clear', findings: [] });
  });

  it.each([
    ['not JSON', '{', /posts\.jsonl:2: this line is not JSON/],
    ['a list', '[]', /posts\.jsonl:2: this line is not a JSON object/],
    ['no text', post({}), /posts\.jsonl:2: give either "text" or "parts"/],
    ['a wrong time', post({ text: 'x', at: 'today' }), /"at" is "today"; it must be like/],
    ['a wrong kind', post({ text: 'x', kind: 'story' }), /"kind" is "story"; it must be one of post, /],
    ['parts of numbers', post({ parts: [1] }), /"parts\[0\]" must be text/],
  ])('exits 2 on %s and names file, line and reason', (_, line, reason) => {
    const { status, lines, stderr } = run([file('posts.jsonl', `${post({ text: 'fine' })}\n${line}\n`)]);
    expect(status).toBe(2);
    expect(stderr).toMatch(reason);
    expect(lines).toHaveLength(1);
  });

  it.each([
    [['--policy', 'nowhere.json', '-'], /nowhere\.json:0: there is no such file/],
    [['nowhere.jsonl'], /there is no such file/],
    [[], /usage: npm run -s check/],
    [['--colour', 'x'], /usage: npm run -s check/],
  ])('exits 2 on arguments %j', (args, reason) => {
    const { status, stderr } = run(args, '');
    expect(status).toBe(2);
    expect(stderr).toMatch(reason);
  });

  it('says which key of a policy it left out, and checks with the others', () => {
    const bad = file(
      'bad.json',
      JSON.stringify({ mode: 'sometimes', accounts: ['ParkHill | school | all'] }),
    );
    const { status, stderr } = run(['--policy', bad, '-'], post({ text: 'Hello' }));
    expect(status).toBe(0);
    expect(stderr).toMatch(/bad\.json: mode: /);
  });
});
