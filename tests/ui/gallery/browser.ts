import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { build, type PluginBuild } from 'esbuild';

/** Builds the gallery and opens it in the Chromium of this machine, from memory: no server, no network. */

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'];

export const openBrowser = (): Promise<Browser> => {
  const executablePath = INSTALLED.find((path) => existsSync(path));
  return chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
};

const ORIGIN = 'https://gallery.test/';

const LEAN = resolve('src/ui/lean/jsx.ts');
/** On X the mark is a shape in the style sheet. */
const leanMark = {
  name: 'lean-mark',
  setup: (made: PluginBuild): void =>
    made.onResolve({ filter: /icons\.tsx$/ }, () => ({ path: resolve('src/ui/lean/icons.tsx') })),
};

/** Surfaces on X are drawn as they are there, by the lean twin of Preact. */
export async function bundle(entry: string): Promise<string> {
  const alias = entry === './gallery.ts' ? { 'preact/jsx-runtime': LEAN, preact: LEAN } : {};
  const made = await build({
    entryPoints: [new URL(entry, import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    alias,
    plugins: entry === './gallery.ts' ? [leanMark] : [],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return made.outputFiles[0]?.text ?? '';
}

const PAGE = (
  script: string,
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Gallery</title>
<meta name="viewport" content="width=device-width"><style>body{margin:0;font:15px sans-serif}main{display:grid;gap:90px;padding:40px 24px;max-width:600px}
.composer{padding:12px;border-bottom:1px solid #8888;min-height:24px}</style></head><body><main><h1>Gallery</h1></main><script>${script}</script></body></html>`;

/** A context in which every address answers with the gallery. Nothing moves there: what is measured has come to rest. */
export async function galleryContext(
  browser: Browser,
  options: Parameters<Browser['newContext']>[0] = {},
  entry = './gallery.ts',
): Promise<BrowserContext> {
  const script = (await bundle(entry)).replaceAll('</script', '<\\/script');
  const body = entry === './gallery.ts' ? PAGE(script) : BARE(script);
  const context = await browser.newContext({
    viewport: { width: 1000, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  });
  await context.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body }));
  return context;
}

/** As the extension's own pages are: nothing but the script. */
const BARE = (script: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Gatepost</title><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"></head><body><script>${script}</script></body></html>`;

export async function openScene(context: BrowserContext, query: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${ORIGIN}?${query}`);
  return page;
}
