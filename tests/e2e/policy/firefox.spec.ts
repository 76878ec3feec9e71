/**
 * The same reader in Firefox: `policies.json` in a private mount. Firefox checks no types, sends no changes, and
 * refuses to answer when no policy names the extension.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { DEFAULT_TARGET, FIREFOX_ID, makeFile } from '../../../src/policy/templates/index.ts';
import { noPolicies, withPolicies } from '../support/firefox-policy.ts';
import { LONG_TEST_MS, POLICY_MS, START_MS } from '../support/patience.ts';
import { smallExtension, type Told } from './small.ts';

const refused = noPolicies();
test.skip(refused !== '', refused);
test.describe.configure({ timeout: LONG_TEST_MS });

/** Starts Firefox with this `policies.json` (null: none), loads the small extension, and asks it what it has. */
async function ask(policies: string | null): Promise<Told['state']> {
  const scratch = mkdtempSync(join(tmpdir(), 'gatepost-firefox-'));
  const start = withPolicies(scratch, policies);
  const folder = await smallExtension({
    background: { scripts: ['worker.js'], type: 'module' },
    browser_specific_settings: { gecko: { id: FIREFOX_ID, strict_min_version: '140.0' } },
    storage: undefined,
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['ask.js'] }],
  });
  writeFileSync(
    join(folder, 'ask.js'),
    `browser.runtime.sendMessage('state').then((told) => { document.title = JSON.stringify(told); });`,
  );
  // Firefox shows an automated test no page of an extension, so a page of ours carries the answer.
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end('<!doctype html>'),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: start,
    headless: true,
    timeout: START_MS,
    env: { ...process.env, HOME: scratch },
  });
  try {
    await browser.installExtension(folder);
    const page = await browser.newPage();
    let told: Told | undefined;
    // Nothing is waited for in the extension: it is asked until it has heard the browser's answer.
    await expect
      .poll(
        async () => {
          await page.goto(address);
          await page.waitForFunction(() => document.title !== '');
          told = JSON.parse(await page.title()) as Told;
          return told.seen.length;
        },
        { timeout: POLICY_MS },
      )
      .toBeGreaterThan(1);
    return told!.state;
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

test('reads policies.json as the command makes it', async () => {
  const result = makeFile(
    'firefox',
    { town: 'Kingsmead', mode: 'tips', accounts: ['ParkHill | school'] },
    { ...DEFAULT_TARGET, install: false },
  );
  if ('refused' in result) throw new Error('refused');
  const state = await ask(result.made.text);
  expect(state).toMatchObject({
    source: 'managed',
    policy: {
      town: 'Kingsmead',
      mode: 'tips',
      accounts: [{ handle: 'ParkHill', kind: 'school', about: '' }],
    },
    problems: [],
  });
});

test('names what is wrong, since Firefox lets everything through', async () => {
  const values = {
    town: 5,
    mode: { Value: 'tips' },
    firstRunPage: 'no',
    staff: ['Mrs Shah', 7],
    nonsense: true,
  };
  const state = await ask(
    JSON.stringify({ policies: { '3rdparty': { Extensions: { [FIREFOX_ID]: values } } } }),
  );
  expect(state.policy).toMatchObject({ town: '', mode: 'tips', firstRunPage: true, staff: ['Mrs Shah'] });
  expect(state.problems.map((p) => p.key).sort()).toEqual([
    'firstRunPage',
    'mode',
    'nonsense',
    'staff',
    'town',
  ]);
});

test('without a policy it is unmanaged, and no fault is cried', async () => {
  const state = await ask(null);
  expect(state).toMatchObject({ source: 'default', policy: { mode: 'enforce' }, problems: [] });
  expect(state.fault).toBeUndefined();
});
