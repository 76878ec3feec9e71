import { isObject } from '../policy/is-object.ts';
import type { Field, Media, Post, PostKind } from '../post.ts';

/**
 * Posts in the corpus format (one JSON object a line, `tests/corpus/GUIDE.md`) as posts for the engine. Fields that
 * the format does not name are ignored.
 */
export class BadInput extends Error {
  readonly file: string;
  readonly line: number;
  constructor(file: string, line: number, reason: string) {
    super(`${file}:${line}: ${reason}`);
    this.name = 'BadInput';
    this.file = file;
    this.line = line;
  }
}

const KINDS: Readonly<Record<string, PostKind>> = {
  post: 'post',
  reply: 'reply',
  quote: 'quote',
  repost: 'repost',
  thread: 'thread',
  poll: 'poll',
  dm: 'message',
  message: 'message',
  edit: 'edit',
  scheduled: 'scheduled',
};
const LOCAL_TIME = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d$/;

export type Line = {
  readonly id: string;
  readonly post: Post;
  readonly raw: Readonly<Record<string, unknown>>;
};

/** The JSON object that a line holds. Throws `BadInput` with file, line and reason. */
export function objectIn(text: string, file: string, line: number): Record<string, unknown> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    throw new BadInput(file, line, 'this line is not JSON; each line must be one JSON object');
  }
  if (!isObject(raw)) throw new BadInput(file, line, 'this line is not a JSON object');
  return raw;
}

/** One line of a posts file. Throws `BadInput` with file, line and reason. */
export function parseLine(text: string, file: string, line: number, zone: string): Line {
  const bad = (reason: string): never => {
    throw new BadInput(file, line, reason);
  };
  const raw = objectIn(text, file, line);
  const string = (value: unknown, name: string): string =>
    typeof value === 'string' ? value : bad(`"${name}" must be text`);
  const strings = (value: unknown, name: string): string[] =>
    Array.isArray(value)
      ? value.map((v, i) => string(v, `${name}[${i}]`))
      : bad(`"${name}" must be a list of texts`);
  const id = raw['id'] === undefined ? String(line) : string(raw['id'], 'id');
  const kind = KINDS[raw['kind'] === undefined ? 'post' : string(raw['kind'], 'kind')];
  if (!kind)
    return bad(
      `"kind" is ${JSON.stringify(raw['kind'])}; it must be one of ${Object.keys(KINDS).join(', ')}`,
    );
  const at = string(raw['at'], 'at');
  if (!LOCAL_TIME.test(at)) return bad(`"at" is ${JSON.stringify(at)}; it must be like 2026-03-12T14:05`);
  const fields: Field[] = [];
  if ((raw['text'] === undefined) === (raw['parts'] === undefined)) bad('give either "text" or "parts"');
  if (raw['text'] !== undefined) fields.push({ id: 'text', text: string(raw['text'], 'text') });
  else strings(raw['parts'], 'parts').forEach((text, i) => void fields.push({ id: `parts[${i}]`, text }));
  const media: Media[] = [];
  if (raw['media'] !== undefined && !Array.isArray(raw['media'])) bad('"media" must be a list');
  for (const [i, item] of ((raw['media'] as unknown[] | undefined) ?? []).entries()) {
    if (!isObject(item)) return bad(`"media[${i}]" must be an object`);
    const name = item['file'] === undefined ? '' : string(item['file'], `media[${i}].file`);
    media.push({ kind: mediaKind(name) });
    if (item['alt'] !== undefined)
      fields.push({ id: `alt[${i}]`, text: string(item['alt'], `media[${i}].alt`) });
    if (name) fields.push({ id: `file[${i}]`, text: name });
  }
  if (raw['poll'] !== undefined) {
    strings(raw['poll'], 'poll').forEach((text, i) => void fields.push({ id: `poll[${i}]`, text }));
  }
  if (raw['quoted'] !== undefined) fields.push({ id: 'quoted', text: string(raw['quoted'], 'quoted') });
  const handle = string(raw['account'], 'account').replace(/^@/, '');
  const place = raw['place'] === undefined ? undefined : string(raw['place'], 'place');
  const post: Post = {
    kind,
    fields,
    media,
    account: handle ? { handle } : { handle: null, why: 'the file names no account' },
    audience: raw['audience'] === 'protected' ? 'protected' : 'public',
    at: { local: at, zone },
    ...(place === undefined ? {} : { place }),
  };
  return { id, post, raw };
}

const mediaKind = (file: string): Media['kind'] =>
  /\.(?:mp4|mov|m4v|webm)$/i.test(file) ? 'video' : /\.gif$/i.test(file) ? 'gif' : 'image';
