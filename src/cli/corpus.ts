import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '../checker.ts';
import type { RegisterLookup, Witness } from '../engine/setting.ts';
import { loadWitness } from '../language/witness.ts';
import { toLine } from './check.ts';
import { command, linesOf, print } from './io.ts';
import { BadInput, parseLine } from './posts.ts';
import { f1, type Labelled, newTally, precision, recall, score, type Tally } from './score.ts';
import { settingOfFolder } from './setting.ts';

const USAGE = `usage: npm run -s corpus -- DIR… [--no-register] [--errors] [--witness] [--out FILE]
       each DIR holds profile.json, register.csv and posts.jsonl (tests/corpus/GUIDE.md)`;

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

/** `corpus`: measures each folder and prints its table. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'no-register': { type: 'boolean' },
      errors: { type: 'boolean' },
      witness: { type: 'boolean' },
      out: { type: 'string' },
    },
  });
  if (positionals.length === 0) throw new BadInput('corpus', 0, `name at least one folder\n${USAGE}`);
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
