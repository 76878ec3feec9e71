import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import {
  createRegister,
  encode,
  encodeAsLines,
  type OtherFile,
  problemText,
  RegisterFileError,
  readRegister,
  type Understood,
} from '../register/index.ts';

const USAGE = `Makes a register of fingerprints from a school's export. No name of a child is in it.

npm run -s register -- FILE [options]

  FILE                    CSV (SIMS, Arbor, Bromcom, ScholarPack, iSAMS, OneRoster, Microsoft SDS, any list) or CTF XML
  --never-name COLUMN     heading or number of the column that marks children who must not be named at all
  --permissions FILE      list of photo or name permissions, joined by UPN or admission number
  --no-permission-never-name
                          treat children whose permission is "no" as children who must not be named
  --roles FILE            roles.csv of OneRoster 1.2, which tells pupils from staff
  --header LINE           line of the column headings, when it is not found
  --expires YYYY-MM-DD    last day it is up to date (the end of the school year when left out)
  --lines                 write lines of at most 1,000 characters, for the managed policy
  --out FILE              write there instead of to the screen

What was understood is printed to the error output, the register alone to the output.
Exit code 0: done; 2: a file or an option is wrong, nothing was written.
`;

/** Ends with exit code 2 and words for people. */
class Refusal extends Error {}

const read = (path: string): OtherFile => {
  try {
    return { bytes: new Uint8Array(readFileSync(path)), file: basename(path) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    const why =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EISDIR'
          ? 'this is a folder'
          : 'it cannot be read';
    throw new Refusal(`${path}: ${why}. Give the path of the school's export.`);
  }
};

const DELIMITERS = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' } as const;

/** What was understood, in lines without any child's name. */
export const understoodText = (understood: Understood): string => {
  const { columns, skipped, permissions, delimiter } = understood;
  const used = columns.filter(({ role }) => role !== 'ignore');
  const left = columns
    .filter(({ role, heading }) => role === 'ignore' && heading !== '')
    .map(({ heading }) => heading);
  const lines = [
    `${understood.file}: ${understood.format === 'ctf' ? 'Common Transfer File' : `CSV with ${delimiter === null ? 'commas' : DELIMITERS[delimiter]}`}, ${understood.encoding}` +
      (understood.headerLine > 0 ? `, headings in line ${understood.headerLine}` : ''),
    ...used.map(
      ({ column, heading, words, filled }) => `  column ${column} ${heading} → ${words} (${filled} filled)`,
    ),
    ...(left.length > 0 ? [`  not used: ${left.join(', ')}`] : []),
    `Pupils: ${understood.pupils}` +
      (understood.years.length > 0 ? `, years ${understood.years.join(', ')}` : '') +
      (understood.forms.length > 0 ? `, ${understood.forms.length} classes` : ''),
    `Never to be named: ${understood.neverName}`,
    `Permission: ${permissions.yes} yes, ${permissions.no} no, ${permissions.unknown} unknown` +
      (understood.withoutListedPermission === undefined
        ? ''
        : `; ${understood.withoutListedPermission} not on the list of permissions`),
  ];
  const out = [
    [skipped.staff, 'staff'],
    [skipped.left, 'left the school'],
    [skipped.repeated, 'the same pupil again'],
    [skipped.incomplete, 'half a name'],
    [skipped.nameless, 'no name'],
  ] as const;
  const rows = out.filter(([count]) => count > 0).map(([count, why]) => `${count} ${why}`);
  if (rows.length > 0) lines.push(`Rows left out: ${rows.join(', ')}`);
  if (understood.maybeNeverName.length > 0)
    lines.push(
      `Is “${understood.maybeNeverName[0]}” your never-name column? Then add: --never-name "${understood.maybeNeverName[0]}"`,
    );
  return lines.join('\n');
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'never-name': { type: 'string' },
        permissions: { type: 'string' },
        'no-permission-never-name': { type: 'boolean' },
        roles: { type: 'string' },
        header: { type: 'string' },
        expires: { type: 'string' },
        lines: { type: 'boolean' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : 'An option is wrong.'}\n\n${USAGE}`);
  }
};

export type Output = { readonly out: (text: string) => void; readonly err: (text: string) => void };

const today = (): string => {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const run = (args: readonly string[], { out, err }: Output): number => {
  const { values, positionals } = parse(args);
  if (values.help) {
    out(USAGE);
    return 0;
  }
  const [path, second] = positionals;
  if (path === undefined || second !== undefined) throw new Refusal(`Give one file.\n\n${USAGE}`);
  if (values.expires !== undefined && !/^\d{4}-\d\d-\d\d$/.test(values.expires))
    throw new Refusal(`--expires ${values.expires}: write the day as YYYY-MM-DD, for example 2027-08-31.`);
  if (values.header !== undefined && !/^\d+$/.test(values.header))
    throw new Refusal(`--header ${values.header}: give the number of a line, for example 4.`);
  const { bytes, file } = read(path);
  const result = readRegister(bytes, file, {
    ...(values['never-name'] === undefined ? {} : { neverNameColumn: values['never-name'] }),
    ...(values.permissions === undefined ? {} : { permissions: read(values.permissions) }),
    ...(values.roles === undefined ? {} : { roles: read(values.roles) }),
    ...(values.header === undefined ? {} : { headerLine: Number(values.header) }),
    ...(values['no-permission-never-name'] ? { withoutPermission: 'never-name' as const } : {}),
  });
  const data = createRegister(result.pupils, {
    salt: new Uint8Array(randomBytes(16)),
    now: today(),
    ...(values.expires === undefined ? {} : { expires: values.expires }),
  });
  const written = values.lines ? encodeAsLines(data).join('\n') : encode(data);
  if (values.out !== undefined) {
    try {
      // Whole or not at all: an old register is never half overwritten.
      writeFileSync(`${values.out}.part`, `${written}\n`, { mode: 0o600 });
      renameSync(`${values.out}.part`, values.out);
    } catch {
      throw new Refusal(
        `${values.out}: cannot be written. Choose a folder that exists and that you may write to.`,
      );
    }
  } else out(`${written}\n`);
  err(
    `${understoodText(result.understood)}\nUp to date until ${data.expiresOn}. ${written.length} characters.\n` +
      (values.out === undefined
        ? ''
        : `SHA-256 of ${values.out}, for registerSha256: ${sumOf(`${written}\n`)}\n`),
  );
  for (const problem of result.problems) err(`! ${problemText(problem)}\n`);
  return 0;
};

/** The register command. Returns the exit code; says everything through `output`. */
export const registerCommand = (args: readonly string[], output: Output): number => {
  try {
    return run(args, output);
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof RegisterFileError || error instanceof RangeError))
      throw error;
    output.err(`${error.message}\nNothing was written.\n`);
    return 2;
  }
};

if (import.meta.main) {
  process.exitCode = registerCommand(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}
