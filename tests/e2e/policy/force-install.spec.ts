/**
 * A real force-install, as an admin does it: the generated policy file and update manifest, a signed build on a
 * loopback server, by policy; then an update, a broken policy, and an attempt to switch it off. Here with nothing but the
 * policy reader inside, so that its every state can be seen; `product-install.spec.ts` is about the product.
 */
import { rmSync } from 'node:fs';
import { LONG_TEST_MS, POLICY_MS } from '../support/patience.ts';
import { Desk, expect, test } from './school.ts';
import { smallExtension, type Told } from './small.ts';

declare const chrome: {
  runtime: { sendMessage(message: string): Promise<Told> };
  management: {
    getSelf(): Promise<{ installType: string; mayDisable: boolean }>;
    uninstallSelf(): Promise<void>;
  };
};

const SETTINGS = { town: 'Kingsmead', mode: 'tips' };

test('installed by policy, updated, robbed of its policy, and not to be switched off', async ({
  school,
  launched,
}) => {
  test.skip(launched.refused !== '', launched.refused);
  test.setTimeout(LONG_TEST_MS);
  const folder = await smallExtension();
  await school.publish('1.0.0', folder);
  const desk = await Desk.sit(launched, school.target.id, 'manifest.json');
  const told = (): Promise<Told> => desk.page.evaluate(() => chrome.runtime.sendMessage('state'));

  await desk.deploy(school.policy(SETTINGS));
  await desk.arrives('1.0.0');
  await expect.poll(async () => (await told()).state.source, { timeout: POLICY_MS }).toBe('managed');
  const first = await told();
  expect(first.state).toMatchObject({ installType: 'admin', policy: SETTINGS });
  // Whatever came before the policy was strict, and no fault was cried.
  expect(first.seen.filter((s) => s.source !== 'managed').map((s) => s.source)).not.toContain('default');
  expect(first.seen.map((s) => s.fault).join('')).toBe('');

  // A broken policy file beside the one that installs: all settings gone, the last good ones stay, the fault is named.
  const { ExtensionSettings } = school.policy({});
  await desk.deploy({ ExtensionSettings });
  await expect
    .poll(async () => (await told()).state.fault?.what, { timeout: POLICY_MS })
    .toBe('policy-vanished');
  expect((await told()).state).toMatchObject({ source: 'cached', policy: SETTINGS });
  const enforced = { ...SETTINGS, mode: 'enforce' };
  await desk.deploy(school.policy(enforced));
  await expect.poll(async () => (await told()).state.policy.mode, { timeout: POLICY_MS }).toBe('enforce');
  expect((await told()).state.fault).toBeUndefined();

  // It can be neither switched off nor removed.
  const self = await desk.page.evaluate(() => chrome.management.getSelf());
  expect(self).toMatchObject({ installType: 'admin', mayDisable: false });
  await expect(desk.page.evaluate(() => chrome.management.uninstallSelf())).rejects.toThrow();

  // A newer version: publish first, then ask for it.
  await school.publish('1.0.1', folder);
  await desk.deploy(school.policy(enforced, '1.0.1'));
  await desk.arrives('1.0.1');
  // The new version starts on the last good policy of the old one.
  await expect.poll(async () => (await told()).state.policy).toMatchObject(enforced);

  // The policy taken away: gone.
  await desk.deploy({});
  await desk.arrives('');
  rmSync(folder, { recursive: true });
});
