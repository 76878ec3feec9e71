import { check } from '../checker.ts';
import type { Report } from '../engine/report.ts';
import { argumentsOf, command, linesOf, print } from './io.ts';
import { BadInput, parseLine } from './posts.ts';
import { settingFrom } from './setting.ts';

const USAGE = `usage: npm run -s check -- [--policy FILE] [--register FILE] POSTS.jsonl
       (or - for standard input; posts as in tests/corpus/GUIDE.md)`;

/** What is printed for one post. */
export const toLine = (id: string, report: Report): string =>
  JSON.stringify({
    id,
    verdict: report.verdict,
    findings: report.findings.map(({ rule, severity, message, spans }) => ({
      rule,
      severity,
      message,
      spans,
    })),
    degraded: report.degraded,
  });

/** `check`: reads posts, prints one JSON line a post, in order. */
async function main(): Promise<void> {
  const { values, positionals } = argumentsOf('check', USAGE, {
    policy: { type: 'string' },
    register: { type: 'string' },
    help: { type: 'boolean' },
  });
  if (values.help) return print(USAGE);
  const file = positionals[0];
  if (!file || positionals.length > 1) throw new BadInput('check', 0, `name one file of posts\n${USAGE}`);
  const { setting, zone } = settingFrom(values);
  for await (const { text, line } of linesOf(file)) {
    const { id, post } = parseLine(text, file, line, zone);
    await print(toLine(id, check(post, setting)));
  }
}

if (process.argv[1]?.endsWith('check.ts')) await command(main);
