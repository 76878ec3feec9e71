/** What the build asks the browser for, to the last entry. More needs a reason in docs/permissions.md and a line here. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reasonsIn } from './permissions-doc.ts';

const BUILDS = {
  chrome: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
  /** The build that names a school's servers; the tests' one names this. */
  networked: '.output/chrome-mv3-networked',
  /** The build in which the browser itself can block publishing from tabs without a gate. */
  bolted: '.output/chrome-mv3-bolted',
} as const;
const SERVER = 'https://gatepost.parkhill.example';
const X = [
  'https://mobile.twitter.com/*',
  'https://mobile.x.com/*',
  'https://twitter.com/*',
  'https://x.com/*',
];
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** Every top-level key of the manifest that may be there. A new one is a decision, not an accident. */
const KEYS = [
  'action',
  'background',
  'content_scripts',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'name',
  'options_ui',
  'permissions',
  'short_name',
  'version',
];
const CHROME = ['key', 'minimum_chrome_version', 'storage'];
const OWN = {
  chrome: CHROME,
  firefox: ['browser_specific_settings'],
  networked: [...CHROME, 'host_permissions'],
  bolted: [...CHROME, 'host_permissions'],
};

/** Host permissions, in the builds that have any. */
const HOSTS: Partial<Record<keyof typeof BUILDS, readonly string[]>> = {
  networked: [`${SERVER}/*`],
  bolted: ['https://*.x.com/*', 'https://*.twitter.com/*'],
};

type Manifest = {
  permissions: string[];
  content_security_policy: Record<string, string>;
  content_scripts: { matches: string[]; js: string[]; world?: string; run_at: string }[];
  background: Record<string, unknown>;
  action: Record<string, unknown>;
  options_ui: Record<string, unknown>;
  storage?: Record<string, string>;
  host_permissions?: string[];
};

for (const [name, folder] of Object.entries(BUILDS) as [keyof typeof BUILDS, string][]) {
  const path = join(folder, 'manifest.json');
  const there = existsSync(path);
  describe.skipIf(!there)(`the ${name} manifest${there ? '' : ` (not built: no ${path})`}`, () => {
    const manifest = there ? (JSON.parse(readFileSync(path, 'utf8')) as Manifest) : ({} as Manifest);

    it('has these keys and no others: no host permissions, no optional ones, nothing open to web pages', () => {
      const keys = Object.keys(manifest).filter((key) => !OWN[name].includes(key));
      expect(keys.sort()).toEqual(KEYS);
      for (const key of ['optional_permissions', 'optional_host_permissions', 'web_accessible_resources'])
        expect(manifest).not.toHaveProperty(key);
      expect(manifest).not.toHaveProperty('externally_connectable');
      if (!(name in HOSTS)) expect(manifest).not.toHaveProperty('host_permissions');
    });

    it('asks for these permissions alone', () => {
      const more = name === 'bolted' ? ['declarativeNetRequestWithHostAccess'] : [];
      expect([...manifest.permissions].sort()).toEqual(['alarms', ...more, 'notifications', 'storage']);
    });

    it('runs on X alone, with two scripts', () => {
      const scripts = manifest.content_scripts.map(({ js, matches, world, run_at }) => ({
        js,
        matches: [...matches].sort(),
        world: world ?? 'ISOLATED',
        run_at,
      }));
      expect(scripts.sort((a, b) => (a.js[0]! < b.js[0]! ? -1 : 1))).toEqual([
        { js: ['content-scripts/composer.js'], matches: X, world: 'ISOLATED', run_at: 'document_start' },
        { js: ['content-scripts/gate.js'], matches: X, world: 'MAIN', run_at: 'document_start' },
      ]);
    });

    it('lets its own pages load and reach nothing but themselves', () => {
      const csp = name === 'networked' ? CSP.replace("connect-src 'none'", `connect-src ${SERVER}`) : CSP;
      expect(manifest.content_security_policy).toEqual({ extension_pages: csp });
      if (name in HOSTS) expect(manifest.host_permissions).toEqual(HOSTS[name]);
    });

    it('starts one worker, one popup, one page of settings', () => {
      const worker =
        name === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' };
      expect(manifest.background).toEqual({ type: 'module', ...worker });
      expect(manifest.action).toEqual({ default_title: 'Gatepost', default_popup: 'popup.html' });
      expect(manifest.options_ui).toEqual({ open_in_tab: true, page: 'options.html' });
      if (name !== 'firefox') expect(manifest.storage).toEqual({ managed_schema: 'managed_schema.json' });
    });

    it('has each permission and each address in docs/permissions.md, with a reason', () => {
      const reasons = reasonsIn(readFileSync('docs/permissions.md', 'utf8'));
      const asked = [...manifest.permissions, ...X.map((match) => match.replace(/^https:\/\/|\/\*$/g, ''))];
      for (const one of asked) expect(reasons.get(one)?.length ?? 0, one).toBeGreaterThan(20);
    });
  });
}
