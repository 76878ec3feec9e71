import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ResolvedPublicFile } from 'wxt';
import { dress } from '../src/ui/dress.css.ts';

/**
 * What makes the content scripts small. They run in every tab of X, so they carry no words and no style sheet (the
 * browser's message catalogue does), no framework's wrapper, and the parts of Preact that they use.
 */

/** Files that have a lean twin for content scripts. */
const TWINS: Readonly<Record<string, string>> = {
  preact: 'src/ui/lean/jsx.ts',
  'preact/jsx-runtime': 'src/ui/lean/jsx.ts',
  'src/ui/words.ts': 'src/ui/lean/words.ts',
  'src/gate/words.ts': 'src/gate/lean-words.ts',
  'src/ui/dress.css.ts': 'src/ui/lean/dress.css.ts',
};
/** WXT's own start of a content script: a context that tells the page the extension's id, and a logger. */
const START = /virtual:wxt-content-script-(?:isolated|main)-world-entrypoint\?(.+)$/;

type Resolver = {
  resolve(id: string, importer: string | undefined, o: { skipSelf: true }): Promise<{ id: string } | null>;
};

/** The Vite plugin for content scripts. */
export const lean = () => ({
  name: 'gatepost:lean',
  enforce: 'pre' as const,
  async resolveId(this: Resolver, id: string, importer: string | undefined): Promise<string | null> {
    const start = START.exec(id)?.[1];
    if (start) return `\0start:${start}`;
    const twin = TWINS[id];
    if (twin) return resolve(twin);
    if (!id.startsWith('.') || !importer) return null;
    const found = (await this.resolve(id, importer, { skipSelf: true }))?.id;
    const own = found === undefined ? undefined : TWINS[found.slice(resolve('.').length + 1)];
    return own ? resolve(own) : null;
  },
  load(id: string): string | null {
    if (!id.startsWith('\0start:')) return null;
    return `import start from ${JSON.stringify(id.slice('\0start:'.length))};\nstart.main();`;
  },
  /** The days that selectors were last seen are for those who read the source. */
  transform(code: string, id: string): string | null {
    return id.endsWith('/src/x/selectors.ts') ? code.replaceAll(/seen: '[\d-]+',\s*/g, '') : null;
  },
});

/** For terser. No `unsafe_*` that changes what code means when a page has changed prototypes. */
export const terserOptions = {
  ecma: 2020 as const,
  toplevel: true,
  compress: { passes: 3, ecma: 2020 as const, unsafe_arrows: true, keep_fargs: false, hoist_props: true },
  mangle: { toplevel: true },
  format: { ecma: 2020 as const, comments: false },
};

type Messages = Record<string, { readonly message: string }>;

/** The one message that content scripts read: words of chip, panel and guard, and their style sheet. */
export function keptMessage(language: Messages, fallback: Messages): string {
  const words = Object.entries({ ...fallback, ...language })
    .filter(([id]) => /^(?:ui|gate)_/.test(id))
    .map(([id, { message }]) => [id, message] as const);
  return JSON.stringify({ css: dress(), words: Object.fromEntries(words) }).replaceAll('$', '¤');
}

/** Puts `kept` into each language's catalogue of the build. */
export function keepInCatalogues(files: ResolvedPublicFile[]): void {
  const read = (language: string): Messages =>
    JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Messages;
  files.forEach((file, i) => {
    const language = /_locales[\\/](\w+)[\\/]messages\.json$/.exec(file.relativeDest)?.[1];
    if (!language) return;
    const own = read(language);
    const kept = { message: keptMessage(own, read('en')) };
    files[i] = { relativeDest: file.relativeDest, contents: JSON.stringify({ ...own, kept }) };
  });
}
