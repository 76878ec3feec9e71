import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { BadInput } from '../../src/cli/posts.ts';
import { measureTweets, type TweetTally, tweetLine } from '../../src/cli/tweets.ts';

const folder = mkdtempSync(join(tmpdir(), 'gatepost-tweets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
file(
  'profile.json',
  JSON.stringify({
    id: 't',
    name: 'Park Hill Primary School',
    short: 'Park Hill',
    town: 'Kingsmead',
    phase: 'primary',
    accounts: [{ handle: 'ParkHill', about: 'whole school' }],
    staff: [],
    hashtags: [],
  }),
);

/** A line as people marked it: `[[PERSON Rowan Blackstock]]`. */
let count = 0;
const row = (written: string): string => {
  const spans: { start: number; end: number; label: string }[] = [];
  let text = '';
  for (const [i, piece] of written.split(/\[\[|\]\]/).entries()) {
    const [, label = '', quote = ''] = i % 2 === 1 ? (/^(\w+) (.*)$/su.exec(piece) ?? []) : [];
    if (label) spans.push({ start: text.length, end: text.length + quote.length, label });
    text += label ? quote : piece;
  }
  return JSON.stringify({ id: `made-up-${++count}`, text, spans, raw: true });
};
const tally = (...lines: string[]): Promise<TweetTally> =>
  measureTweets(folder, file('tweets.jsonl', `${lines.join('\n')}\n`));
const namesIn = async (...written: string[]) => (await tally(...written.map(row))).names;

describe('full names in tweets', () => {
  it.each([
    ['found', 'Met [[PERSON Rowan Blackstock]] today', { hit: 1, miss: 0, wrong: 0 }],
    ['found behind a face', '😀 Met [[PERSON Rowan Blackstock]] today', { hit: 1, miss: 0, wrong: 0 }],
    ['a full stop is no part', 'Met [[PERSON Rowan Blackstock.]] Nice', { hit: 1, miss: 0, wrong: 0 }],
    ['missed', 'met [[PERSON xqzw vbnmk]] at work', { hit: 0, miss: 1, wrong: 0 }],
    ['wrong: nobody marked it', 'Met Rowan Blackstock today', { hit: 0, miss: 0, wrong: 1 }],
    ['wrong: another span', 'Met [[PERSON Rowan Blackstock today]]', { hit: 0, miss: 1, wrong: 1 }],
    ['wrong: a place, they say', 'Met [[LOC Rowan Blackstock]] today', { hit: 0, miss: 0, wrong: 1 }],
    ['of several', '[[PERSON Rowan Blackstock]] met [[PERSON Tamsin Okell]]', { hit: 2, miss: 0, wrong: 0 }],
    // What is not asked: one word, handles, tags, and what a list calls a character.
    ['one word', 'Met [[PERSON Rowan]] today', { hit: 0, miss: 0, wrong: 0 }],
    ['a handle', 'Met [[PERSON @RowanBlackstock]] #TamsinOkell', { hit: 0, miss: 0, wrong: 0 }],
    ['two handles', 'Met [[PERSON @Rowan @Blackstock]]', { hit: 0, miss: 0, wrong: 0 }],
    ['a handle without its sign', 'RowanBlackstock is here', { hit: 0, miss: 0, wrong: 0 }],
    ['a character', 'Read Harry Potter in bed', { hit: 0, miss: 0, wrong: 0 }],
    // Their own mark stands, though: then it is missed.
    ['a marked character', 'Read [[PERSON Harry Potter]] in bed', { hit: 0, miss: 1, wrong: 0 }],
  ])('%s', async (_, written, names) => expect(await namesIn(written)).toEqual(names));

  it('adds up line after line, and skips empty ones', async () => {
    const { tweets, names } = await tally(
      row('Met [[PERSON Rowan Blackstock]] today'),
      '',
      row('met [[PERSON xqzw vbnmk]] at work'),
      row('Sunny again'),
    );
    expect(tweets).toBe(3);
    expect(names).toEqual({ hit: 1, miss: 1, wrong: 0 });
  });
});

describe('what would be stopped on a school’s account', () => {
  const stops = async (written: string) => {
    const { stopped, stoppedForName, falsely } = await tally(row(written));
    return { stopped, stoppedForName, falsely };
  };
  it.each([
    ['harmless', 'Sunny again', { stopped: 0, stoppedForName: 0, falsely: 0 }],
    [
      'a name',
      'Well done [[PERSON Rowan Blackstock]] in Year 4',
      { stopped: 1, stoppedForName: 1, falsely: 0 },
    ],
    [
      'a name that nobody marked',
      'Well done Rowan Blackstock in Year 4',
      { stopped: 1, stoppedForName: 1, falsely: 1 },
    ],
    ['no name', 'The wifi password is Hedgehog77!', { stopped: 1, stoppedForName: 0, falsely: 0 }],
  ])('%s', async (_, written, want) => expect(await stops(written)).toEqual(want));
});

describe('the line that is printed', () => {
  it('says every count', () => {
    const line = tweetLine('made-up.jsonl', {
      tweets: 200,
      names: { hit: 6, miss: 2, wrong: 4 },
      stopped: 30,
      stoppedForName: 9,
      falsely: 1,
    });
    expect(line).toBe(
      "made-up.jsonl: 200 tweets, full names F1 0.667 (recall 0.750, precision 0.600; 6 hit, 2 missed, 4 wrong); from a school's account stopped 30 of 200 (15.0 %), for a name 9 of 200 (4.5 %), where nobody is named in full 1 of 200 (0.5 %)",
    );
  });

  it('of an empty file holds no NaN', async () => {
    expect(tweetLine('empty.jsonl', await tally())).toMatch(/^empty\.jsonl: 0 tweets.*0 of 0 \(0\.0 %\)/);
  });
});

describe('bad input', () => {
  const GOOD = row('Sunny again');
  const line = (value: unknown): string => JSON.stringify(value);
  const span = { start: 0, end: 3, label: 'PERSON' };

  it.each([
    ['no JSON', '{', 'this line is not JSON; each line must be one JSON object'],
    ['a list', '[]', 'this line is not a JSON object'],
    ['nothing', 'null', 'this line is not a JSON object'],
    ['no text', line({ spans: [] }), '"text" must be text'],
    ['parts', line({ parts: ['Sun'], spans: [] }), '"text" must be text'],
    ['no spans', line({ text: 'Sun' }), '"spans" must be a list'],
    ['spans of numbers', line({ text: 'Sun', spans: [1] }), '"spans[0]" must be {"start", "end", "label"}'],
    ['no label', line({ text: 'Sun', spans: [span, { start: 0, end: 1 }] }), '"spans[1]" must be'],
    ['a span turned round', line({ text: 'Sun', spans: [{ ...span, start: 3, end: 0 }] }), '"spans[0]"'],
    ['half a letter', line({ text: 'Sun', spans: [{ ...span, end: 1.5 }] }), 'with whole numbers'],
    ['beyond the text', line({ text: 'Sun', spans: [{ ...span, end: 4 }] }), 'that lie within "text"'],
    ['before the text', line({ text: 'Sun', spans: [{ ...span, start: -1 }] }), 'that lie within "text"'],
  ])('%s: file, line and reason', async (_, bad, reason) => {
    const error: unknown = await tally(GOOD, bad).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(BadInput);
    expect((error as BadInput).message).toContain('tweets.jsonl:2: ');
    expect((error as BadInput).message).toContain(reason);
  });

  it('a file or a school that is not there', async () => {
    await expect(measureTweets(folder, join(folder, 'nowhere.jsonl'))).rejects.toThrow(
      /nowhere\.jsonl:0: there is no such file/,
    );
    await expect(measureTweets(join(folder, 'no-school'), file('one.jsonl', GOOD))).rejects.toThrow(
      /no-school\/profile\.json:0: there is no such file/,
    );
  });

  it('on the command line: one clear line and exit 2, else the tally', () => {
    const run = (path: string) => {
      const args = ['src/cli/corpus.ts', folder, '--tweets', path];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      return { status, stdout, stderr };
    };
    const bad = run(file('bad.jsonl', 'Sunny again\n'));
    expect(bad).toMatchObject({ status: 2, stdout: '' });
    expect(bad.stderr).toMatch(/bad\.jsonl:1: this line is not JSON/);
    expect(bad.stderr.trim().split('\n')).toHaveLength(1);
    const good = run(file('good.jsonl', row('Met [[PERSON Rowan Blackstock]] today')));
    expect(good).toMatchObject({ status: 0, stderr: '' });
    expect(good.stdout).toMatch(/^good\.jsonl: 1 tweets, full names F1 1\.000/);
  });
});
