/**
 * The product in Firefox ESR, rolled out with one `policies.json`: installed by policy, its settings read, a risky post
 * held, put right and sent.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { zipOf } from '../../../scripts/pack.ts';
import { DEFAULT_TARGET, makeFile } from '../../../src/policy/templates/index.ts';
import { FIREFOX_BUILD } from '../support/builds.ts';
import { Firefox, MISSING } from '../support/firefox.ts';
import { noPolicies } from '../support/firefox-policy.ts';
import { RISKY } from '../support/park-hill.ts';
import { LONG_TEST_MS, POLICY_MS } from '../support/patience.ts';

const SAFE = 'Well done Year 4 on a lovely assembly this morning!';
const SETTINGS = {
  schoolName: 'Park Hill Primary School',
  accounts: ['ParkHillPrimary | school | whole school'],
  mode: 'enforce',
  helpText: 'Not sure? Ask Miss Cole in the office.',
  dslName: 'Mrs Harcourt',
};

const refused = MISSING || noPolicies();
test.skip(refused !== '', refused);

/** The generated file, and beside it what lets ESR take a build that addons.mozilla.org has not signed. */
const policiesOf = (firefoxUrl: string): string => {
  const result = makeFile('firefox', SETTINGS, { ...DEFAULT_TARGET, firefoxUrl });
  if ('refused' in result) throw new Error(JSON.stringify(result.refused));
  const { policies } = JSON.parse(result.made.text) as { policies: object };
  const unsigned = { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } };
  return JSON.stringify({ policies: { ...policies, Preferences: unsigned } });
};

let server: Server;
let firefox: Firefox;

test.beforeAll(async () => {
  test.setTimeout(LONG_TEST_MS);
  const xpi = await zipOf(FIREFOX_BUILD);
  server = createServer((_, response) =>
    response.setHeader('content-type', 'application/x-xpinstall').end(xpi),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/gatepost.xpi`;
  firefox = await Firefox.start(policiesOf(address));
});
test.afterAll(async () => {
  await firefox?.stop();
  server?.close();
});

test('installed by policies.json, with its settings: a risky post is held, put right and sent', async () => {
  test.setTimeout(LONG_TEST_MS);

  await test.step('put in by policy, and not to be switched off', async () => {
    await firefox.open();
    await expect
      .poll(() => firefox.installed(), { timeout: POLICY_MS })
      .toEqual({ installType: 'admin', mayDisable: false, enabled: true });
  });

  await test.step('a risky post is held, with the school’s own words', async () => {
    await firefox.open();
    await firefox.write(RISKY);
    await expect.poll(() => firefox.marked()).toContain('Olivia Bennett');
    await firefox.send('button');
    await firefox.opened();
    await firefox.expectText(SETTINGS.helpText);
    await firefox.expectText(SETTINGS.dslName);
    await firefox.settled();
    expect(firefox.x.published()).toHaveLength(0);
    expect(firefox.x.requests().filter(({ raw }) => raw.includes('Bennett'))).toEqual([]);
  });

  await test.step('put right, it goes out as it was put right; a harmless one as it was written', async () => {
    await firefox.press(/^Use “Olivia”/);
    await firefox.press(/^Post now/);
    await firefox.expectPublished(['Well done Olivia on your maths certificate!']);
    await firefox.open();
    await firefox.write(SAFE);
    await firefox.send('keys');
    await firefox.expectPublished([SAFE]);
  });
});
