import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, findBrowser } from './browser.ts';

/**
 * Makes sure that a browser is there: an installed Chromium, Chrome or Edge; else Debian's package when we may
 * install it; else Playwright's own. Says in one line what is missing when none can be had.
 */
function setUp(): Browser | null {
  const found = findBrowser();
  if (found) return found;
  const root = process.getuid?.() === 0;
  if (root && existsSync('/usr/bin/apt-get')) {
    console.log('gatepost: no browser found, installing Debian’s chromium …');
    const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    spawnSync('apt-get', ['update'], quiet);
    spawnSync(
      'apt-get',
      ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-color-emoji'],
      quiet,
    );
  } else {
    console.log('gatepost: no browser found, asking Playwright for its Chromium …');
    spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
      stdio: 'ignore',
    });
  }
  return findBrowser();
}

const browser = setUp();
if (!browser) {
  console.error(
    'gatepost: no browser. Install Chromium, Chrome or Edge (or name one in GATEPOST_BROWSER), then run this again.',
  );
  process.exit(1);
}
if (!process.argv.includes('--quiet')) console.log(`${browser.kind}: ${browser.path}`);
