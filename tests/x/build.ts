/**
 * Bundles the practice page with React 17 and Draft.js 0.11.7 into `.cache/x/`, once per content: a second call
 * with nothing changed reads the file back.
 */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');

export type Bundle = { readonly js: string; readonly css: string; readonly hash: string };

/** The page's script and style sheet. Throws with esbuild's own message when the page does not build. */
export async function bundle(): Promise<Bundle> {
  const digest = createHash('sha256');
  const files = globSync(['*.ts', 'page/**/*.{ts,tsx,css}'], { cwd: here }).sort();
  for (const name of files) digest.update(name).update(readFileSync(join(here, name)));
  for (const lib of ['react', 'react-dom', 'draft-js', 'twitter-text', 'esbuild'])
    digest.update(readFileSync(join(root, 'node_modules', lib, 'package.json')));
  const hash = digest.digest('hex').slice(0, 17);
  const folder = join(root, '.cache/x', hash);
  const js = join(folder, 'main.js');
  const css = join(folder, 'main.css');
  if (!existsSync(js) || !existsSync(css)) {
    const out = await build({
      entryPoints: [join(here, 'page/main.tsx')],
      bundle: true,
      write: false,
      outfile: js,
      format: 'iife',
      target: 'es2022',
      jsx: 'automatic',
      jsxImportSource: 'react',
      tsconfigRaw: '{}',
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
      legalComments: 'none',
      logLevel: 'silent',
    });
    mkdirSync(folder, { recursive: true });
    // Two test workers may build at once: each file appears whole or not at all.
    for (const file of out.outputFiles) {
      const draft = `${file.path}.${process.pid}`;
      writeFileSync(draft, file.contents);
      renameSync(draft, file.path);
    }
  }
  return { js: readFileSync(js, 'utf8'), css: readFileSync(css, 'utf8'), hash };
}
