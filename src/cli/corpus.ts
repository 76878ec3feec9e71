import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { check } from '../checker.ts';
import type { RegisterLookup, Witness } from '../engine/setting.ts';
import { loadWitness } from '../language/witness.ts';
import { toLine } from './check.ts';
import { argumentsOf, command, linesOf, print } from './io.ts';
import { BadInput, parseLine } from './posts.ts';
import { type Count, f1, type Labelled, newTally, precision, recall, score, type Tally } from './score.ts';
import { settingOfFolder } from './setting.ts';
import { measureTweets, tweetLine } from './tweets.ts';

const USAGE = `usage: npm run -s corpus -- DIR… [--no-register] [--errors] [--witness] [--ablation] [--out FILE] [--tweets FILE]…
       each DIR holds profile.json, register.csv and posts.jsonl (tests/corpus/GUIDE.md);
       --ablation shows what compromise adds and costs; --tweets reads {text, spans} lines as posts of the first DIR's school`;

/** Check every post of a corpus folder and count. `lines` collects what `check` would print. */
export async function measure(
  folder: string,
  withRegister: boolean,
  lines?: string[],
  witness?: Witness,
): Promise<Tally> {
  const { setting, zone } = settingOfFolder(folder, withRegister, witness);
  const tally = newTally();
  const file = `${folder}/posts.jsonl`;
  for await (const { text, line } of linesOf(file)) {
    const { id, post, raw } = parseLine(text, file, line, zone);
    const report = check(post, setting);
    lines?.push(toLine(id, report));
    const labels = raw as unknown as Labelled;
    const fields = new Map(post.fields.map((f) => [f.id, f.text]));
    score(tally, { ...labels, id }, fields, report, (quote) => isRegistered(quote, setting.register));
  }
  return tally;
}

/** Is this the name of a pupil of the register, in either order? */
function isRegistered(quote: string, register: RegisterLookup | undefined): boolean {
  const words = quote.match(/[\p{L}'’-]+/gu) ?? [];
  return words.some((_, i) => {
    const [before, after] = [words.slice(0, i).join(' '), words.slice(i).join(' ')];
    return i > 0 && (register?.pair(before, after) === 'pupil' || register?.pair(after, before) === 'pupil');
  });
}

const percent = (n: number): string => n.toFixed(3);

/** The table of one set, as lines. */
export function tableOf(name: string, tally: Tally): string[] {
  const lines = [
    '',
    `set ${name}: ${tally.posts} posts, ${tally.harmless} harmless, of these stopped ${tally.stopped} (for a name ${tally.stoppedForName}), nudged ${tally.nudged}`,
    '  label              recall  precis  F1      hit miss wrong | post-level: recall precis',
  ];
  for (const [label, whole] of Object.entries(tally.whole)) {
    const spans = label === 'trip' ? null : tally.spans[label as keyof Tally['spans']];
    if (whole.hit + whole.miss + whole.wrong + (spans ? spans.wrong : 0) === 0) continue;
    const left = spans
      ? `${percent(recall(spans))}   ${percent(precision(spans))}   ${percent(f1(spans))}  ${String(spans.hit).padStart(4)} ${String(spans.miss).padStart(4)} ${String(spans.wrong).padStart(5)}`
      : ' '.repeat(39);
    lines.push(
      `  ${label.padEnd(17)}  ${left} |             ${percent(recall(whole))}  ${percent(precision(whole))}`,
    );
  }
  if (tally.registered.of > 0)
    lines.push(
      `  registered pupils            recall ${percent(tally.registered.found / tally.registered.of)} (${tally.registered.found} of ${tally.registered.of})`,
    );
  for (const [origin, { found, of }] of Object.entries(tally.origins)) {
    lines.push(`  origin ${origin.padEnd(24)} names recall ${percent(found / of)} (${found} of ${of})`);
  }
  return lines;
}

/** With and without compromise as a witness: names and trips found, harmless posts stopped, time a post. */
async function ablation(folder: string): Promise<string[]> {
  const witness = await loadWitness();
  const out: string[] = [];
  for (const [name, asked] of [
    ['without compromise', undefined],
    ['with compromise', witness],
  ] as const) {
    await measure(folder, false, undefined, asked);
    const before = process.cpuUsage();
    const tally = await measure(folder, false, undefined, asked);
    const { user } = process.cpuUsage(before);
    const { 'pupil-name': n, 'trip-place': p, 'trip-time': t } = tally.spans;
    const count = (c: Count): string => `${c.hit}/${c.miss}/${c.wrong}`;
    out.push(
      `set ${basename(folder)} ${name.padEnd(19)} hit/missed/wrong: names ${count(n)}, places ${count(p)}, times ${count(t)}; harmless stopped ${tally.stopped}; ${(user / 1000 / tally.posts).toFixed(2)} ms a post`,
    );
  }
  return out;
}

/** `corpus`: measures each folder and prints its table. */
async function main(): Promise<void> {
  const { values, positionals } = argumentsOf('corpus', USAGE, {
    'no-register': { type: 'boolean' },
    errors: { type: 'boolean' },
    witness: { type: 'boolean' },
    ablation: { type: 'boolean' },
    tweets: { type: 'string', multiple: true },
    out: { type: 'string' },
    help: { type: 'boolean' },
  });
  if (values.help) return print(USAGE);
  if (positionals.length === 0) throw new BadInput('corpus', 0, `name at least one folder\n${USAGE}`);
  if (values.tweets) {
    for (const file of values.tweets)
      await print(tweetLine(basename(file), await measureTweets(positionals[0] as string, file)));
    return;
  }
  if (values.ablation) {
    for (const folder of positionals) for (const line of await ablation(folder)) await print(line);
    return;
  }
  const lines: string[] = [];
  const witness = values.witness ? await loadWitness() : undefined;
  for (const folder of positionals) {
    const tally = await measure(folder, !values['no-register'], lines, witness);
    for (const line of tableOf(basename(folder), tally)) await print(line);
    if (values.errors)
      for (const e of tally.errors)
        await print(`    ${e.id} ${e.label} ${e.what}: ${JSON.stringify(e.quote)}`);
  }
  if (values.out) writeFileSync(values.out, `${lines.join('\n')}\n`);
}

if (process.argv[1]?.endsWith('corpus.ts')) await command(main);
