/**
 * The product itself, rolled out as a school does it: packed and signed by the release, from an update manifest on
 * loopback, by policy. First without settings, then with them; an update while a draft is open; attempts to be rid of it.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { checkKey, idOf, writeCrx, zipOf } from '../../../scripts/pack.ts';
import { words as gateWords } from '../../../src/gate/words.ts';
import { DEFAULT_TARGET, makeFile, type Target } from '../../../src/policy/templates/index.ts';
import { pageWords } from '../../../src/ui/pages/words.ts';
import { type Launched, launch } from '../support/launch.ts';
import { Practice } from '../support/practice.ts';
import { Seen } from '../support/seen.ts';

declare const chrome: {
  runtime: { getManifest(): { version: string } };
  management: { getSelf(): Promise<object>; uninstallSelf(): Promise<void> };
};

const BUILD = resolve(process.env['GATEPOST_BUILD'] ?? '.output/chrome-mv3');
const RISKY = 'Well done Olivia Bennett on your maths certificate!';
const SAFE = 'Well done Year 4 on a lovely assembly this morning!';
const SETTINGS = {
  schoolName: 'Park Hill Primary School',
  accounts: ['ParkHillPrimary | school | whole school'],
  mode: 'enforce',
};

/** A school's own server with one version of the build on it. */
class School {
  readonly #server: Server;
  readonly #files: Map<string, Buffer>;
  readonly #scratch: string;
  readonly #key: string;
  readonly target: Target;

  private constructor(server: Server, files: Map<string, Buffer>) {
    this.#server = server;
    this.#files = files;
    this.#scratch = mkdtempSync(join(tmpdir(), 'gatepost-school-'));
    this.#key = join(this.#scratch, 'gatepost.pem');
    const make = ['genpkey', '-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048', '-out', this.#key];
    execFileSync('openssl', make, { stdio: 'ignore' });
    execFileSync('chmod', ['600', this.#key]);
    const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    this.target = {
      ...DEFAULT_TARGET,
      id: idOf(checkKey(this.#key, resolve('.'))),
      updateUrl: `${host}/update.xml`,
      packageUrl: `${host}/gatepost.crx`,
    };
  }

  static async open(): Promise<School> {
    const files = new Map<string, Buffer>();
    const server = createServer((request, response) => {
      const file = files.get(new URL(request.url ?? '/', 'http://h').pathname);
      response.writeHead(file ? 200 : 404, { 'content-type': 'application/x-chrome-extension' }).end(file);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return new School(server, files);
  }

  /** Signs the build as this version, as the release does, and serves it. */
  async publish(version: string): Promise<void> {
    const folder = join(this.#scratch, version);
    cpSync(BUILD, folder, { recursive: true });
    const path = join(folder, 'manifest.json');
    const { key: _, ...manifest } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    writeFileSync(path, JSON.stringify({ ...manifest, version }));
    const crx = join(this.#scratch, `${version}.crx`);
    expect(await writeCrx(await zipOf(folder), this.#key, crx)).toBe(this.target.id);
    this.#files.set('/gatepost.crx', readFileSync(crx));
    this.#files.set('/update.xml', Buffer.from(made('update', {}, { ...this.target, version })));
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

test('the product: strict until its settings come, updated under an open draft, not to be switched off', async ({
  school,
  launched,
}) => {
  test.skip(launched.refused !== '', launched.refused);
  test.skip(!existsSync(join(BUILD, 'manifest.json')), 'Gatepost is not built: run npm run build.');
  test.setTimeout(180_000);
  const { context, x } = launched;
  const { id } = school.target;
  await school.publish('1.0.0');
  const policies = await context.newPage();
  await policies.goto('chrome://policy');
  writeFileSync(join(launched.policyFolder!, 'look.json'), JSON.stringify({ DeveloperToolsAvailability: 1 }));
  const deploy = async (policy: object): Promise<void> => {
    writeFileSync(join(launched.policyFolder!, 'gatepost.json'), JSON.stringify(policy));
    await policies.locator('#reload-policies').click();
  };
  // A tab that once failed to show an extension never shows it, and an update closes those that did: a new one each time.
  let popup: Page = policies;
  const arrive = async (): Promise<string> => {
    const page = await context.newPage();
    const response = await page.goto(`chrome-extension://${id}/popup.html`).catch(() => null);
    if (!response?.ok()) {
      await page.close();
      return '';
    }
    popup = page;
    return page.evaluate(() => chrome.runtime.getManifest().version).catch(() => '');
  };
  /** What the popup says, read anew. */
  const said = async (): Promise<string> => {
    await popup.reload();
    return (await popup.locator('.popup').textContent()) ?? '';
  };
  const full = JSON.parse(made('linux', SETTINGS, school.target)) as {
    ExtensionSettings: Record<string, object>;
  };

  await test.step('installed without settings, it is strict and says so, and opens no welcome tab', async () => {
    const before = context.pages().length;
    await deploy({ ExtensionSettings: full.ExtensionSettings });
    await expect.poll(arrive, { timeout: 45_000 }).toBe('1.0.0');
    expect(context.pages().length).toBe(before + 1);
    await expect.poll(said, { timeout: 20_000 }).toContain(pageWords.source_strict_default);
    const practice = new Practice(await context.newPage(), x);
    const seen = new Seen(practice.page);
    await practice.open();
    await practice.typeDraft(RISKY, 'home', 'insert');
    await practice.sendButton().click();
    await seen.expectOpen();
    expect(practice.published()).toHaveLength(0);
    await practice.page.close();
  });

  await test.step('the settings come', async () => {
    await deploy(full);
    await expect.poll(said, { timeout: 30_000 }).toContain(pageWords.source_managed.replace(/, read.*$/, ''));
  });

  await test.step('it can be neither switched off nor removed', async () => {
    expect(await popup.evaluate(() => chrome.management.getSelf())).toMatchObject({
      installType: 'admin',
      mayDisable: false,
    });
    await expect(popup.evaluate(() => chrome.management.uninstallSelf())).rejects.toThrow();
    const page = await context.newPage();
    await page.goto('chrome://extensions');
    const card = page.locator(`extensions-item[id="${id}"]`);
    await expect(card.locator('#enableToggle')).toHaveAttribute('aria-checked', 'true');
    await expect(card.locator('#enableToggle')).toHaveAttribute('disabled', '');
    await expect(card.locator('#removeButton')).toBeHidden();
    await card.locator('#enableToggle').click({ force: true });
    await expect(card.locator('#enableToggle')).toHaveAttribute('aria-checked', 'true');
    await page.close();
  });

  const practice = new Practice(await context.newPage(), x);
  const seen = new Seen(practice.page);

  await test.step('updated while a draft is open: nothing goes out unchecked, and the page says to reload', async () => {
    await practice.open();
    await practice.typeDraft(RISKY, 'home', 'insert');
    await expect.poll(() => seen.marked()).toContain('Olivia Bennett');
    await school.publish('1.0.1');
    const entry = { ...full.ExtensionSettings[id], minimum_version_required: '1.0.1' };
    await deploy({ ...full, ExtensionSettings: { [id]: entry } });
    await expect.poll(arrive, { timeout: 60_000 }).toBe('1.0.1');
    await practice.page.bringToFront();
    await practice.sendButton().click();
    // What was checked before the update is held on what was found then.
    await seen.expectOpen();
    await seen.click(/^Go back/);
    await seen.expectClosed();
    // What is written since cannot be checked by a version that is gone: the person is told, and nothing goes out.
    await practice.editor().click();
    await practice.page.keyboard.press('End');
    await practice.page.keyboard.insertText(' And to Amara Okoye.');
    await practice.sendButton().click();
    await expect.poll(() => seen.panelText().catch(() => '')).toContain(gateWords.orphaned);
    await practice.settled();
    expect(practice.published()).toHaveLength(0);
  });

  await test.step('after the reload the new version checks, on the settings of the old one', async () => {
    await practice.page.reload();
    await practice.open();
    await practice.typeDraft(RISKY, 'home', 'insert');
    await practice.sendButton().click();
    await seen.expectOpen();
    expect(practice.published()).toHaveLength(0);
    await practice.open();
    await practice.typeDraft(SAFE, 'home', 'insert');
    await practice.sendButton().click();
    await practice.expectPublished(1);
    expect(practice.texts()).toEqual([SAFE]);
    expect(await said()).toContain(pageWords.state_on);
  });

  await test.step('the policy taken away: gone', async () => {
    await deploy({});
    await expect.poll(arrive, { timeout: 30_000 }).toBe('');
  });
});
