/**
 * A school that rolls an extension out by itself, as its IT does: a build signed by the release's own code, on an update
 * server on loopback, put in by a policy file in a private mount. The set-up of every test that installs.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { checkKey, idOf, writeCrx, zipOf } from '../../../scripts/pack.ts';
import { DEFAULT_TARGET, makeFile, type Target } from '../../../src/policy/templates/index.ts';
import { type Launched, launch } from '../support/launch.ts';
import { POLICY_MS } from '../support/patience.ts';

declare const chrome: { runtime: { getManifest(): { version: string } } };

/** A school's own update server with one version of a build on it. */
export class School {
  readonly #server: Server;
  readonly #files = new Map<string, Buffer>();
  readonly #scratch = mkdtempSync(join(tmpdir(), 'gatepost-school-'));
  readonly #key = join(this.#scratch, 'gatepost.pem');
  /** Paths that browsers asked for, in order. */
  readonly asked: string[] = [];
  readonly target: Target;

  private constructor(server: Server) {
    this.#server = server;
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
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://h');
      school.asked.push(pathname);
      const file = school.#files.get(pathname);
      response.writeHead(file ? 200 : 404, { 'content-type': 'application/x-chrome-extension' }).end(file);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const school = new School(server);
    return school;
  }

  /** Signs the build in `folder` as this version, and puts it beside an update manifest that names it. */
  async publish(version: string, folder: string): Promise<void> {
    const own = join(this.#scratch, version);
    cpSync(folder, own, { recursive: true });
    const path = join(own, 'manifest.json');
    const { key: _, ...manifest } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    writeFileSync(path, JSON.stringify({ ...manifest, version }));
    const crx = join(this.#scratch, `${version}.crx`);
    expect(await writeCrx(await zipOf(own), this.#key, crx)).toBe(this.target.id);
    this.#files.set('/gatepost.crx', readFileSync(crx));
    this.#files.set('/update.xml', Buffer.from(this.#made('update', {}, version)));
  }

  /** The policy file that the command makes of these settings; `minimum`: the oldest version that may run. */
  policy(settings: object, minimum?: string): LinuxPolicy {
    const policy = JSON.parse(this.#made('linux', settings)) as LinuxPolicy;
    if (minimum !== undefined)
      policy.ExtensionSettings[this.target.id] = {
        ...policy.ExtensionSettings[this.target.id],
        minimum_version_required: minimum,
      };
    return policy;
  }

  #made(platform: 'linux' | 'update', raw: object, version = this.target.version): string {
    const result = makeFile(platform, { ...raw }, { ...this.target, version });
    if ('refused' in result) throw new Error(JSON.stringify(result.refused));
    return result.made.text;
  }

  close(): void {
    this.#server.close();
    rmSync(this.#scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

export type LinuxPolicy = { readonly ExtensionSettings: Record<string, object> };

/** One browser of the school: its policy file, and a page of the extension to look from. */
export class Desk {
  readonly #launched: Launched;
  readonly #id: string;
  readonly #path: string;
  readonly #policies: Page;
  #page: Page;

  private constructor(launched: Launched, id: string, path: string, policies: Page) {
    this.#launched = launched;
    this.#id = id;
    this.#path = path;
    this.#policies = policies;
    this.#page = policies;
  }

  /** `path`: the extension's page to look from, such as `popup.html`. */
  static async sit(launched: Launched, id: string, path: string): Promise<Desk> {
    const policies = await launched.context.newPage();
    await policies.goto('chrome://policy');
    // Without it nothing of a forced extension can be looked into from outside.
    const look = JSON.stringify({ DeveloperToolsAvailability: 1 });
    writeFileSync(join(launched.policyFolder!, 'look.json'), look);
    return new Desk(launched, id, path, policies);
  }

  /** The extension's page, as it was last shown. */
  get page(): Page {
    return this.#page;
  }

  /** Writes the whole policy file and has the browser read it. */
  async deploy(policy: object): Promise<void> {
    writeFileSync(join(this.#launched.policyFolder!, 'gatepost.json'), JSON.stringify(policy));
    // In front until it is done: a browser that has just started reads its policies once a page has come to rest.
    await this.#policies.bringToFront();
    await this.#policies.locator('#reload-policies').click();
    await expect(this.#policies.locator('#reload-policies')).toBeEnabled({ timeout: POLICY_MS });
  }

  /**
   * The version that runs, shown in a new tab; empty when there is none. A tab that once failed to show an extension
   * never shows it, and an update closes those that did.
   */
  async version(): Promise<string> {
    const page = await this.#launched.context.newPage();
    const response = await page.goto(`chrome-extension://${this.#id}/${this.#path}`).catch(() => null);
    if (!response?.ok()) {
      await page.close();
      return '';
    }
    this.#page = page;
    return page.evaluate(() => chrome.runtime.getManifest().version).catch(() => '');
  }

  /** Waits until this version runs; empty: until none does. */
  async arrives(version: string): Promise<void> {
    await expect.poll(() => this.version(), { timeout: POLICY_MS }).toBe(version);
  }
}

export const test = base.extend<{ school: School; launched: Launched }>({
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

export { expect };
