/** Finds a browser on this machine that can load an unpacked extension. */
import { accessSync, constants, globSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const env = (name: string): string => process.env[name] ?? '';

function onPath(names: string[]): string[] {
  const folders = env('PATH').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Playwright's own Chromium, newest first. */
const playwrights = (cache: string, tail: string): string[] =>
  globSync(join(cache, 'ms-playwright/chromium-*', tail))
    .sort()
    .reverse();

/**
 * Every place a browser may be, best first. Chromium leads: Chrome itself no longer takes an extension from the
 * command line.
 */
function candidates(): string[] {
  if (process.platform === 'darwin') {
    const app = (name: string) =>
      ['', env('HOME')].map((home) => join(`${home}/Applications`, `${name}.app/Contents/MacOS/${name}`));
    const own = playwrights(join(env('HOME'), 'Library/Caches'), 'chrome-mac*/*.app/Contents/MacOS/*');
    return [...app('Chromium'), ...own, ...app('Microsoft Edge'), ...app('Google Chrome')];
  }
  if (process.platform === 'win32') {
    const roots = [env('PROGRAMFILES'), env('PROGRAMFILES(X86)'), env('LOCALAPPDATA')].filter(Boolean);
    const under = (tail: string) => roots.map((root) => join(root, tail));
    return [
      ...under('Chromium/Application/chrome.exe'),
      ...playwrights(env('LOCALAPPDATA'), 'chrome-win*/chrome.exe'),
      ...under('Microsoft/Edge/Application/msedge.exe'),
      ...under('Google/Chrome/Application/chrome.exe'),
    ];
  }
  return [
    ...onPath(['chromium', 'chromium-browser']),
    ...playwrights(env('XDG_CACHE_HOME') || join(env('HOME'), '.cache'), 'chrome-linux*/chrome'),
    ...onPath(['microsoft-edge', 'microsoft-edge-stable', 'google-chrome', 'google-chrome-stable']),
  ];
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

export type Browser = { readonly path: string; readonly kind: 'chromium' | 'chrome' | 'edge' };

function kindOf(path: string): Browser['kind'] {
  if (/edge/i.test(path)) return 'edge';
  return /google/i.test(path) ? 'chrome' : 'chromium';
}

/**
 * The first browser found, or null when there is none. `GATEPOST_BROWSER` names one outright; a name that is not there
 * counts as none, so that a typing mistake is not answered with another browser.
 */
export function findBrowser(): Browser | null {
  const named = env('GATEPOST_BROWSER');
  const path = named ? (runs(named) ? named : undefined) : candidates().find(runs);
  return path === undefined ? null : { path, kind: kindOf(path) };
}

/** Where this kind of browser looks for managed policy on Linux. */
export const policyRoot = (kind: Browser['kind']): string =>
  ({ chromium: '/etc/chromium', chrome: '/etc/opt/chrome', edge: '/etc/opt/edge' })[kind];
