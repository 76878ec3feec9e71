/**
 * The product itself, rolled out as a school does it: packed and signed by the release, from an update manifest on
 * loopback, by policy. First without settings, then with them; an update while a draft is open; attempts to be rid of it.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { words as gateWords } from '../../../src/gate/words.ts';
import { pageWords } from '../../../src/ui/pages/words.ts';
import { CHROME_BUILD } from '../support/builds.ts';
import { closeTab } from '../support/close-tab.ts';
import { RISKY } from '../support/park-hill.ts';
import { LONG_TEST_MS, POLICY_MS } from '../support/patience.ts';
import { Practice } from '../support/practice.ts';
import { Seen } from '../support/seen.ts';
import { Desk, expect, test } from './school.ts';

declare const chrome: {
  runtime: { requestUpdateCheck(): Promise<{ status: string }> };
  management: { getSelf(): Promise<object>; uninstallSelf(): Promise<void> };
};

const SAFE = 'Well done Year 4 on a lovely assembly this morning!';
const SETTINGS = {
  schoolName: 'Park Hill Primary School',
  accounts: ['ParkHillPrimary | school | whole school'],
  mode: 'enforce',
};

test('the product: strict until its settings come, updated under an open draft, not to be switched off', async ({
  school,
  launched,
}) => {
  test.skip(launched.refused !== '', launched.refused);
  test.skip(!existsSync(join(CHROME_BUILD, 'manifest.json')), 'Gatepost is not built: run npm run build.');
  test.setTimeout(2 * LONG_TEST_MS);
  const { context, x } = launched;
  const { id } = school.target;
  await school.publish('1.0.0', CHROME_BUILD);
  const desk = await Desk.sit(launched, id, 'popup.html');
  /** What the popup says, read anew. */
  const said = async (): Promise<string> => {
    await desk.page.reload();
    return (await desk.page.locator('.popup').textContent()) ?? '';
  };
  const full = school.policy(SETTINGS);

  await test.step('installed without settings, it is strict and says so, and opens no welcome tab', async () => {
    const before = context.pages().length;
    await desk.deploy({ ExtensionSettings: full.ExtensionSettings });
    await desk.arrives('1.0.0');
    await expect.poll(said, { timeout: POLICY_MS }).toContain(pageWords.source_strict_default);
    expect(context.pages().length).toBe(before + 1);
    const practice = new Practice(await context.newPage(), x);
    const seen = new Seen(practice.page);
    await practice.open();
    await practice.typeDraft(RISKY, 'home', 'insert');
    await practice.sendButton().click();
    await seen.expectOpen();
    await practice.settled();
    expect(practice.published()).toHaveLength(0);
    await closeTab(practice.page);
  });

  await test.step('the settings come', async () => {
    await desk.deploy(full);
    await expect
      .poll(said, { timeout: POLICY_MS })
      .toContain(pageWords.source_managed.replace(/, read.*$/, ''));
  });

  await test.step('it can be neither switched off nor removed', async () => {
    expect(await desk.page.evaluate(() => chrome.management.getSelf())).toMatchObject({
      installType: 'admin',
      mayDisable: false,
    });
    await expect(desk.page.evaluate(() => chrome.management.uninstallSelf())).rejects.toThrow();
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
    await school.publish('1.0.1', CHROME_BUILD);
    await desk.deploy(school.policy(SETTINGS, '1.0.1'));
    await desk.arrives('1.0.1');
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
    await seen.expectText(gateWords.orphaned);
    await practice.settled();
    expect(practice.published()).toHaveLength(0);
  });

  await test.step('after the reload the new version checks, on the settings of the old one', async () => {
    await practice.page.reload();
    await practice.open();
    await practice.typeDraft(RISKY, 'home', 'insert');
    await practice.sendButton().click();
    await seen.expectOpen();
    await practice.settled();
    expect(practice.published()).toHaveLength(0);
    await practice.open();
    await practice.typeDraft(SAFE, 'home', 'insert');
    await practice.sendButton().click();
    await practice.expectPublished(1);
    expect(practice.texts()).toEqual([SAFE]);
    await expect.poll(said).toContain(pageWords.state_on);
  });

  await test.step('an older version on the server changes nothing: a browser never goes back by itself', async () => {
    await school.publish('1.0.0', CHROME_BUILD);
    await desk.deploy(full);
    const before = school.asked.length;
    expect(await desk.page.evaluate(() => chrome.runtime.requestUpdateCheck())).toMatchObject({
      status: 'no_update',
    });
    await desk.arrives('1.0.1');
    // It looked, saw an older one, and did not fetch it.
    const asked = school.asked.slice(before);
    expect(asked).toContain('/update.xml');
    expect(asked).not.toContain('/gatepost.crx');
  });

  await test.step('the policy taken away: gone; given back, the older version comes, with its settings', async () => {
    await desk.deploy({});
    await desk.arrives('');
    await desk.deploy(full);
    await desk.arrives('1.0.0');
    await expect
      .poll(said, { timeout: POLICY_MS })
      .toContain(pageWords.source_managed.replace(/, read.*$/, ''));
    await practice.page.bringToFront();
    await practice.open();
    await practice.typeDraft(RISKY, 'home', 'insert');
    await practice.sendButton().click();
    await seen.expectOpen();
    await practice.settled();
    expect(practice.texts()).toEqual([SAFE]);
  });

  await test.step('the policy taken away for good: gone', async () => {
    await desk.deploy({});
    await desk.arrives('');
  });
});
