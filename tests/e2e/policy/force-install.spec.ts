/**
 * A real force-install, as an admin does it: the generated policy file and update manifest, a packed build on a
 * loopback server, by policy; then an update, a broken policy, and an attempt to switch it off.
 */
import { execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { findBrowser } from '../../../scripts/browser.ts';
import { DEFAULT_TARGET, makeFile, type Target } from '../../../src/policy/templates/index.ts';
import { type Launched, launch } from '../support/launch.ts';
import { smallExtension, type Told } from './small.ts';

declare const chrome: {
  runtime: { sendMessage(message: string): Promise<Told>; getManifest(): { version: string } };
  management: {
    getSelf(): Promise<{ installType: string; mayDisable: boolean }>;
    uninstallSelf(): Promise<void>;
  };
};

/** A school's own update server with one build on it. */
class School {
  readonly #server: Server;
  readonly #files = new Map<string, Buffer>();
  readonly #scratch = mkdtempSync(join(tmpdir(), 'gatepost-school-'));
  readonly #key: string;
  readonly target: Target;

  private constructor(server: Server) {
    this.#server = server;
    this.#key = join(this.#scratch, 'key.pem');
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    writeFileSync(this.#key, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
    const hex = createHash('sha256')
      .update(publicKey.export({ type: 'spki', format: 'der' }))
      .digest('hex');
    const id = hex.slice(0, 32).replace(/./g, (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]!);
    const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    this.target = {
      ...DEFAULT_TARGET,
      id,
      updateUrl: `${host}/update.xml`,
      packageUrl: `${host}/gatepost.crx`,
    };
  }

  static async open(): Promise<School> {
    const server = createServer((request, response) => {
      const file = school.#files.get(new URL(request.url ?? '/', 'http://h').pathname);
      response.writeHead(file ? 200 : 404, { 'content-type': 'application/x-chrome-extension' }).end(file);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const school = new School(server);
    return school;
  }

  /** Packs a version and puts it beside a manifest that names it. */
  async publish(version: string): Promise<void> {
    const folder = await smallExtension({ version });
    const browser = findBrowser()!.path;
    const args = [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      `--user-data-dir=${join(this.#scratch, `profile-${version}`)}`,
      `--pack-extension=${folder}`,
      `--pack-extension-key=${this.#key}`,
    ];
    execFileSync(browser, args, { stdio: 'ignore' });
    this.#files.set('/gatepost.crx', readFileSync(`${folder}.crx`));
    this.#files.set('/update.xml', Buffer.from(made('update', {}, { ...this.target, version })));
    rmSync(folder, { recursive: true });
    rmSync(`${folder}.crx`);
  }

  close(): void {
    this.#server.close();
    rmSync(this.#scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

const made = (platform: 'linux' | 'update', raw: object, target: Target): string => {
  const result = makeFile(platform, { ...raw }, target);
  if ('refused' in result) throw new Error(JSON.stringify(result.refused));
  return result.made.text;
};

const test = base.extend<{ school: School; launched: Launched }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's names
  school: async ({}, use) => {
    const school = await School.open();
    await use(school);
    school.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's names
  launched: async ({}, use) => {
    const launched = await launch({ extension: null });
    await use(launched);
    await launched.close();
  },
});

test('installed by policy, updated, robbed of its policy, and not to be switched off', async ({
  school,
  launched,
}) => {
  test.skip(launched.refused !== '', launched.refused);
  test.setTimeout(120_000);
  await school.publish('1.0.0');
  const policies = await launched.context.newPage();
  await policies.goto('chrome://policy');
  // Without it nothing of a forced extension can be looked into from outside.
  writeFileSync(join(launched.policyFolder!, 'look.json'), JSON.stringify({ DeveloperToolsAvailability: 1 }));
  const deploy = async (text: string): Promise<void> => {
    writeFileSync(join(launched.policyFolder!, 'gatepost.json'), text);
    await policies.locator('#reload-policies').click();
  };
  // A tab that once failed to show an extension never shows it, and an update closes those that did: a new one each time.
  let inside: Page = policies;
  const arrive = async (): Promise<boolean> => {
    const page = await launched.context.newPage();
    const response = await page
      .goto(`chrome-extension://${school.target.id}/manifest.json`)
      .catch(() => null);
    if (response?.ok()) inside = page;
    else await page.close();
    return response?.ok() ?? false;
  };
  const told = (): Promise<Told> => inside.evaluate(() => chrome.runtime.sendMessage('state'));

  await deploy(made('linux', { town: 'Kingsmead', mode: 'tips' }, school.target));
  await expect.poll(arrive, { timeout: 30_000 }).toBe(true);
  await expect.poll(async () => (await told()).state.source, { timeout: 20_000 }).toBe('managed');
  const first = await told();
  expect(first.state).toMatchObject({ installType: 'admin', policy: { town: 'Kingsmead', mode: 'tips' } });
  // Whatever came before the policy was strict, and no fault was cried.
  expect(first.seen.filter((s) => s.source !== 'managed').map((s) => s.source)).not.toContain('default');
  expect(first.seen.map((s) => s.fault).join('')).toBe('');

  // A broken policy file beside the one that installs: all settings gone, the last good ones stay, the fault is named.
  const { ExtensionSettings } = JSON.parse(made('linux', {}, school.target)) as { ExtensionSettings: object };
  await deploy(JSON.stringify({ ExtensionSettings }));
  await expect
    .poll(async () => (await told()).state.fault?.what, { timeout: 20_000 })
    .toBe('policy-vanished');
  expect((await told()).state).toMatchObject({
    source: 'cached',
    policy: { town: 'Kingsmead', mode: 'tips' },
  });
  await deploy(made('linux', { town: 'Kingsmead', mode: 'enforce' }, school.target));
  await expect.poll(async () => (await told()).state.policy.mode, { timeout: 20_000 }).toBe('enforce');
  expect((await told()).state.fault).toBeUndefined();

  // It can be neither switched off nor removed.
  const self = await inside.evaluate(() => chrome.management.getSelf());
  expect(self).toMatchObject({ installType: 'admin', mayDisable: false });
  await expect(inside.evaluate(() => chrome.management.uninstallSelf())).rejects.toThrow();

  // A newer version: publish first, then ask for it.
  await school.publish('1.0.1');
  const text = JSON.parse(made('linux', { town: 'Kingsmead', mode: 'enforce' }, school.target)) as {
    ExtensionSettings: Record<string, object>;
  };
  text.ExtensionSettings[school.target.id] = {
    ...text.ExtensionSettings[school.target.id],
    minimum_version_required: '1.0.1',
  };
  await deploy(JSON.stringify(text));
  await expect
    .poll(async () => ((await arrive()) ? inside.evaluate(() => chrome.runtime.getManifest().version) : ''), {
      timeout: 45_000,
    })
    .toBe('1.0.1');
  // The new version starts on the last good policy of the old one.
  expect((await told()).state.policy).toMatchObject({ town: 'Kingsmead', mode: 'enforce' });

  // The policy taken away: gone.
  await deploy('{}');
  await expect.poll(arrive, { timeout: 20_000 }).toBe(false);
});
