import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';

/**
 * Which room may import from which (`docs/decisions/`, README "Rooms"): a room imports only from rooms below it, and
 * the engine's rooms know neither a page nor a browser. Run as `npm run lint`.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  post: [],
  kept: [],
  engine: ['post'],
  language: ['engine', 'post'],
  rules: ['language', 'engine', 'post'],
  checker: ['rules', 'language', 'engine', 'post'],
  'message-shapes': ['post', 'engine'],
  messages: ['message-shapes', 'post', 'engine'],
  x: ['messages', 'post', 'engine', 'kept'],
  ui: ['messages', 'post', 'engine', 'kept'],
  record: ['messages', 'post', 'engine'],
  register: ['messages', 'post', 'engine', 'language'],
  policy: ['messages', 'post', 'engine', 'language', 'rules'],
  gate: ['x', 'ui', 'messages', 'post', 'engine', 'kept'],
  office: ['policy', 'register', 'record', 'checker', 'language', 'rules', 'messages', 'post', 'engine'],
  cli: ['policy', 'register', 'checker', 'rules', 'language', 'engine', 'post'],
};
/** Rooms that are pure: no page, no browser, no clock, no input or output. */
const PURE = new Set(['post', 'engine', 'language', 'rules', 'checker']);
const PURE_PACKAGES = [
  /^@noble\/hashes\//,
  /^compromise(\/|$)/,
  // Its index brings stand-ins for built-ins that slow the whole engine: see rules/habits/shared/count.ts.
  /^twitter-text\/dist\/(?:configs|(?:lib|regexp)\/\w+)\.js$/,
  /^twemoji-parser$/,
  /^libphonenumber-js(\/|$)/,
];
const IMPURE =
  /\b(?:document|window|navigator|localStorage|chrome|browser|fetch|XMLHttpRequest|setTimeout|Date\.now|Math\.random)\b\s*[.(]|new Date\(\)/;
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g;

export type Breach = { readonly file: string; readonly why: string };

/** The room that a file of `src/` belongs to. */
export const roomOf = (file: string): string => (file.split('/')[0] as string).replace(/\.ts$/, '');

/** Breaches of the import order in one file, given by its path below `src/` and its text. */
export function breachesIn(file: string, text: string): Breach[] {
  const room = roomOf(file);
  const allowed = ROOMS[room];
  if (!allowed) return [{ file, why: `"${room}" is no room of src/: see scripts/rooms.ts` }];
  const out: Breach[] = [];
  for (const match of text.matchAll(IMPORT)) {
    const from = (match[1] ?? match[2] ?? match[3]) as string;
    if (from.startsWith('.')) {
      const target = normalize(join(dirname(file), from))
        .split(sep)
        .join('/');
      if (target.startsWith('../')) {
        if (!/^\.\.\/public\//.test(target)) out.push({ file, why: `imports ${from}, outside src/` });
      } else if (roomOf(target) !== room && !allowed.includes(roomOf(target))) {
        out.push({ file, why: `${room} may not import from ${roomOf(target)} (${from})` });
      }
    } else if (PURE.has(room) && !PURE_PACKAGES.some((p) => p.test(from))) {
      out.push({ file, why: `${room} is pure and may not import ${from}` });
    }
  }
  if (PURE.has(room)) {
    const code = text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, '');
    const found = IMPURE.exec(code);
    if (found) out.push({ file, why: `${room} is pure and may not use ${found[0]}` });
  }
  return out;
}

/** All breaches below a `src/` folder. */
export function breaches(src: string): Breach[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((f) => /\.tsx?$/.test(f) && !f.endsWith('.d.ts'))
    .flatMap((f) =>
      breachesIn(relative(src, join(src, f)).split(sep).join('/'), readFileSync(join(src, f), 'utf8')),
    );
}

if (import.meta.main) {
  const found = breaches('src');
  for (const { file, why } of found) console.error(`src/${file}: ${why}`);
  if (found.length > 0) process.exit(1);
}
