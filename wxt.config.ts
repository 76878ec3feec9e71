import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { BOLT_HOSTS, bolted } from './scripts/bolted.ts';
import { late } from './scripts/late.ts';
import { keepInCatalogues, lean } from './scripts/lean.ts';
import { networked, originsOf } from './scripts/networked.ts';
import { shut } from './scripts/shut.ts';

/**
 * Public key of development and self-hosted builds: it fixes the extension's id, so that a managed policy can name
 * it. Store builds leave it out (`GATEPOST_STORE=1`); a school that hosts its own build sets `GATEPOST_KEY`.
 */
const DEVELOPMENT_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA43jPWzK9D63YD3WOPdhoUMjMT0IGxAF+7PgsbM6A9rvW/eqXDMTvIIxc8k7mBizdI0JN/2MDSY+1u2OcXjbR4QYjyzmolfnSU6O6ny8IMOAKXkpJny055AtOXJsaLOyKgnXPb8TvAsjuH8CeeyvAw255PQfBVDm2TBQEIE0TaHFK0LAysjl6316rCjU29ylsQcr+jZYlWpOA8egEnKpwrwsPAMn75n5Jg22/70WDoFJacYijaP0DOrlG5m49xTlsHWYufG0KsyPoIwFwbX7kRbsZumOECLy+UQfdvOMPDFJ6gJ43Q4wAlu+YvD7n6bf5Jaerw6gt7JnNjcnURSMx3QIDAQAB';

const store = process.env['GATEPOST_STORE'] === '1';
const key = process.env['GATEPOST_KEY'] ?? DEVELOPMENT_KEY;
/** Servers of a school that this build may reach; none in the usual build. */
const origins = originsOf(process.env['GATEPOST_NETWORK']);
if (origins.length > 0 && process.argv.includes('firefox'))
  throw new Error(
    'GATEPOST_NETWORK: the Firefox build has no network. Put the register itself into the policy; export the record on the options page.',
  );
/** The build that can have the browser itself block what comes from a tab without a gate. */
const bolt = process.env['GATEPOST_BOLT'] === '1';
if (bolt && process.argv.includes('firefox'))
  throw new Error('GATEPOST_BOLT: the last bolt is for Chrome and Edge; the Firefox build has none.');
const hosts = [...origins.map((origin) => `${origin}/*`), ...(bolt ? BOLT_HOSTS : [])];
const connect = origins.length > 0 ? origins.join(' ') : "'none'";

export default defineConfig({
  // Names come from where they are imported, never from thin air.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    // Content scripts run in every tab of X: they get a build of their own (`scripts/lean.ts`).
    'vite:build:extendConfig': (entrypoints, config) => {
      // No way out in the build (`scripts/shut.ts`); Vite's own preloading would fetch.
      config.plugins = [late(), shut(), networked(origins), bolted(bolt), ...(config.plugins ?? [])];
      config.define = {
        ...config.define,
        __GATEPOST_NETWORK__: JSON.stringify(origins),
        __GATEPOST_BOLT__: JSON.stringify(bolt),
      };
      config.build = { ...config.build, modulePreload: false };
      if (!entrypoints.every((e) => e.type === 'content-script')) return;
      const alias = [{ find: 'wxt/browser', replacement: resolve('src/gate/browser.ts') }];
      config.resolve = { ...config.resolve, alias };
      config.plugins = [lean(), ...(config.plugins ?? [])];
      config.build = { ...config.build, target: 'chrome120' };
    },
    'build:publicAssets': (_, files) => keepInCatalogues(files),
  },
  // A folder of its own for one who builds beside others: `GATEPOST_OUT=… npx wxt build`.
  outDir: process.env['GATEPOST_OUT'] ?? '.output',
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${origins.length > 0 ? '-networked' : ''}${bolt ? '-bolted' : ''}`,
  manifest: ({ browser }) => ({
    name: '__MSG_app_name__',
    short_name: 'Gatepost',
    description: '__MSG_app_description__',
    default_locale: 'en',
    // Each with its reason in docs/permissions.md.
    // `storage`: the school's policy and settings. `alarms`: a held post is called to mind in time, though the worker
    // has stopped. `notifications`: to call it to mind.
    // `declarativeNetRequestWithHostAccess`: in the build with the last bolt alone.
    permissions: [
      'storage',
      'alarms',
      'notifications',
      ...(bolt ? ['declarativeNetRequestWithHostAccess'] : []),
    ],
    // The popup and the pages of the extension fetch nothing; the browser holds them to it. A build with a network
    // names the servers that the worker may reach, and the browser holds it to those.
    content_security_policy: {
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src ${connect}; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`,
    },
    ...(hosts.length > 0 ? { host_permissions: hosts } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'gatepost@gatepost.example.org',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '120',
          storage: { managed_schema: 'managed_schema.json' },
          ...(store ? {} : { key }),
        }),
  }),
});
