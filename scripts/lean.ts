import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { minify } from 'terser';
import { minifySync } from 'vite';
import type { ResolvedPublicFile } from 'wxt';
import { CONTENT_MESSAGES } from '../src/gate/answer.ts';
import { table } from '../src/messages.ts';
import { dress } from '../src/ui/dress.css.ts';
import { inUse } from '../src/ui/in-use.ts';
import { marksCss } from '../src/x/marks.css.ts';
import { selectors } from '../src/x/selector-table.ts';
import { shapeOf } from './shapes.ts';

/**
 * What makes the content scripts small. They run in every tab of X, so they carry no words, style sheets and tables
 * (the browser's message catalogue does), no framework's wrapper, and of Preact only what they use.
 */

/** Files that have a lean twin for content scripts. */
const TWINS: Readonly<Record<string, string>> = {
  preact: 'src/ui/lean/jsx.ts',
  'preact/jsx-runtime': 'src/ui/lean/jsx.ts',
  'src/ui/words.ts': 'src/ui/lean/words.ts',
  'src/gate/words.ts': 'src/gate/lean-words.ts',
  'src/ui/icons.tsx': 'src/ui/lean/icons.tsx',
  'src/ui/in-use.ts': 'src/ui/lean/in-use.ts',
  'src/ui/dress.css.ts': 'src/ui/lean/dress.css.ts',
  'src/x/marks.css.ts': 'src/x/lean-marks.css.ts',
  'src/x/selector-table.ts': 'src/x/lean-selector-table.ts',
  'src/gate/answer.ts': 'src/gate/lean-answer.ts',
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
  /**
   * After Vite's own minifier: together they leave a twentieth less than either alone. Vite's gives the names once more:
   * it repeats them where terser counts them, and what is repeated packs better.
   */
  async generateBundle(_: unknown, bundle: object): Promise<void> {
    for (const [name, chunk] of Object.entries(bundle as Record<string, { code?: string }>)) {
      if (!chunk.code) continue;
      // Twice over: each finds a little more in what the other has left.
      for (let round = 0; round < 2; round++) {
        const { code } = await minify(chunk.code, terserFor(round));
        if (code) chunk.code = minifySync(name, code, AGAIN).code;
      }
    }
  },
});

/** For Vite's minifier, after terser. The gate's own names of properties stay as they are. */
const AGAIN = {
  compress: { target: 'chrome120' },
  mangle: { toplevel: true },
  codegen: { removeWhitespace: true },
} as const;

/**
 * Names of properties that get shorter: fields of the gate's `Realm`, and of things that the content scripts hand about
 * among themselves. Neither a page, nor a browser, nor a message has any of these; a test compares.
 */
export const OWN_NAMES =
  /^(?:(?:xhr|request|response|form|view|buffer|port|blob|params|headers|map|is|set|url)[A-Z]\w+|mayPass|encodePart|streamLocked|baseUri|settle|approve|approveContent|awaitSent|keepCaret|finder|misses|shownArticle|desk|giveBack|fixable|shownPost|fixAll|bringBack|painter|unplace|strays|hear|sees)$/;

/** Options for terser: nothing that changes what code means once a page has changed prototypes. */
const terserFor = (round: number) => ({
  ecma: 2020 as const,
  compress: { passes: 3, unsafe_arrows: true, keep_fargs: false },
  mangle: round === 0 ? { properties: { regex: OWN_NAMES, keep_quoted: true } } : true,
  format: { comments: false as const },
  toplevel: true,
});

type Messages = Record<string, { readonly message: string }>;

/** What `src/kept.ts` reads: words of chip, panel and guard, style sheets, X's selectors, shapes of answers. */
export function keptMessage(language: Messages, fallback: Messages): string {
  const words = Object.entries({ ...fallback, ...language })
    .filter(([id]) => /^(?:ui|gate)_/.test(id))
    .map(([id, { message }]) => [id, message] as const);
  const kept = {
    css: dress(),
    marks: marksCss(),
    inUse: inUse(),
    words: Object.fromEntries(words),
    // The days that selectors were last seen are for those who read the source.
    selectors: Object.fromEntries(
      Object.entries(selectors()).map(([name, { seen, ...entry }]) => [name, entry]),
    ),
    shapes: Object.fromEntries(CONTENT_MESSAGES.map((name) => [name, shapeOf(table[name].response)])),
  };
  return JSON.stringify(kept).replaceAll('$', '¤');
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
