import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { managedSchema } from '../../src/policy/managed.ts';

/**
 * A schema that Chrome rejects means that the extension does not load at all, and no linter knows what it rejects:
 * only a browser does.
 */
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'].find((path) =>
  existsSync(path),
);
if (!CHROMIUM)
  console.warn('Skipped: no Chromium, Chrome or Edge in /usr/bin to load the managed schema with.');

describe.skipIf(!CHROMIUM)('Chromium and the managed schema', () => {
  let browser: Browser;
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gatepost-schema-'));
    browser = await puppeteer.launch({
      executablePath: CHROMIUM as string,
      pipe: true,
      enableExtensions: true,
      userDataDir: join(folder, 'profile'),
      args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run'],
    });
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const load = async (name: string, schema: unknown): Promise<string> => {
    const path = join(folder, name);
    mkdirSync(path);
    const manifest = {
      manifest_version: 3,
      name,
      version: '1',
      storage: { managed_schema: 'managed_schema.json' },
    };
    writeFileSync(join(path, 'manifest.json'), JSON.stringify(manifest));
    writeFileSync(join(path, 'managed_schema.json'), JSON.stringify(schema));
    return browser.installExtension(path);
  };

  it('loads the schema', async () => {
    expect(await load('ours', managedSchema())).toMatch(/^[a-p]{32}$/);
  }, 180_000);

  it('would have told us otherwise', async () => {
    await expect(load('strict', { ...managedSchema(), additionalProperties: false })).rejects.toThrow(
      /additionalProperties/,
    );
    const nullable = { type: 'object', properties: { mode: { type: ['string', 'null'] } } };
    await expect(load('nullable', nullable)).rejects.toThrow(/must be a string/);
  }, 180_000);
});
