import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { BadInput } from './posts.ts';

/** Lines of a file, or of standard input for `-`, one by one, so that memory stays flat. */
export async function* linesOf(file: string): AsyncGenerator<{ text: string; line: number }> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  let line = 0;
  try {
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      line++;
      const clean = line === 1 ? text.replace(/^\uFEFF/, '') : text;
      if (clean.trim()) yield { text: clean, line };
    }
  } catch (error) {
    throw new BadInput(file, line, whyUnreadable(error));
  }
}

/** A JSON file's content. Throws `BadInput` when it cannot be read or is not JSON. */
export function readJson(file: string): unknown {
  const text = readText(file);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new BadInput(
      file,
      lineOfError(text, error),
      `not valid JSON (${error instanceof Error ? error.message : 'unreadable'})`,
    );
  }
}

/** A text file's content. Throws `BadInput` when it cannot be read. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new BadInput(file, 0, whyUnreadable(error));
  }
}

function whyUnreadable(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES') return 'this file may not be read';
  if (code === 'EISDIR') return 'this is a folder, not a file';
  return `cannot be read (${code ?? 'unknown reason'})`;
}

function lineOfError(text: string, error: unknown): number {
  const at = /position (\d+)/.exec(error instanceof Error ? error.message : '');
  return at ? text.slice(0, Number(at[1])).split('\n').length : 1;
}

/** Print one line and wait when the reader is slower than we are. */
export async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await new Promise<void>((go) => process.stdout.once('drain', go));
}

/**
 * The options and positionals of the command line, as `parseArgs` reads them. Throws `BadInput` with `usage` where an
 * option is unknown or lacks its value; `name` is the command's.
 */
export function argumentsOf<const Options extends NonNullable<ParseArgsConfig['options']>>(
  name: string,
  usage: string,
  options: Options,
) {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    throw new BadInput(name, 0, `${error instanceof Error ? error.message : 'bad arguments'}\n${usage}`);
  }
}

/** Run a command: exit 2 with one clear line on bad input. A reader that has gone away (`| head`) is no error. */
export async function command(run: () => Promise<void>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  try {
    await run();
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
