/**
 * The build that names a school's server, with that server on loopback: the register comes from there, counts go
 * there, and nothing else goes anywhere. The usual build, given the same policy, asks for nothing and says so.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { countsMessage, type DayCounts } from '../../src/office/network/counts.ts';
import { encode } from '../../src/register/index.ts';
import { pageWords } from '../../src/ui/pages/words.ts';
import { pupil, registerOf } from '../register/pupils.ts';
import { CHROME_BUILD, NETWORKED_BUILD } from './support/builds.ts';
import { closeTab } from './support/close-tab.ts';
import type { Extension } from './support/extension.ts';
import { type Launched, launch } from './support/launch.ts';
import { LONG_TEST_MS, POLICY_MS } from './support/patience.ts';
import { Practice } from './support/practice.ts';
import { SchoolServer } from './support/school-server.ts';
import { Seen } from './support/seen.ts';

const HOST = 'gatepost.parkhill.example';
const FILE = '/register.txt';

/** First names may stand, but for children who must not be named: only a register tells who they are. */
const OTTOLINE = pupil('Ottoline', 'Quill', { neverName: true });
const FIRST = encode(registerOf(OTTOLINE));
const SECOND = encode(registerOf(OTTOLINE, pupil('Zakariya', 'Abdullahi', { neverName: true })));
const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const KNOWN = 'Lovely reading from Ottoline today.';
const NEW = 'Lovely reading from Zakariya today.';

const policyWith = (text: string, more: object = {}): Record<string, unknown> => ({
  schoolName: 'Park Hill Primary',
  accounts: ['ParkHillPrimary | school | whole school'],
  siteLabel: 'Juniors',
  registerAddress: `https://${HOST}${FILE}`,
  registerSha256: sumOf(text),
  ...more,
});

type Status = {
  readonly response: { readonly register: { readonly from: string; readonly trouble: object | null } };
};
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<Status> };
  storage: { local: { set(items: object): Promise<void>; get(key: null): Promise<Record<string, unknown>> } };
  alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
};

const popupSays = async (extension: Extension): Promise<string> => {
  const page = await extension.open('popup.html');
  await page.locator('.state h2').waitFor();
  const text = (await page.locator('.popup').textContent()) ?? '';
  await page.close();
  return text;
};

/** The register that the worker works with. */
const registerOfWorker = async (extension: Extension): Promise<Status['response']['register']> =>
  (await extension.evaluate(() => chrome.runtime.sendMessage({ name: 'status', request: {} }))).response
    .register;

test.describe.configure({ mode: 'serial', timeout: LONG_TEST_MS });

let school: SchoolServer;
let launched: Launched | undefined;
test.beforeEach(async () => {
  school = await SchoolServer.start(HOST);
});
test.afterEach(async () => {
  await launched?.close();
  launched = undefined;
  school.close();
});

const start = async (build: string, policy: object): Promise<Extension> => {
  test.skip(!existsSync(join(build, 'manifest.json')), `Not built: ${build}. Run npm run build:all.`);
  launched = await launch({ extension: build, policy, hosts: [school.host] });
  test.skip(launched.refused !== '', launched.refused);
  return launched.extension!;
};
/** Is this draft held? The composer is left empty. */
const isHeld = async (text: string): Promise<boolean> => {
  const practice = new Practice(await launched!.context.newPage(), launched!.x);
  const seen = new Seen(practice.page);
  const before = practice.published().length;
  await practice.open();
  await practice.typeDraft(text, 'home', 'insert');
  await practice.sendButton().click();
  await expect.poll(async () => (await seen.isOpen()) || practice.published().length > before).toBe(true);
  const held = practice.published().length === before;
  await closeTab(practice.page);
  return held;
};

test('the register comes from the school’s server, and the last good one stays', async () => {
  const extension = await start(NETWORKED_BUILD, policyWith(FIRST));

  await test.step('a server without the file: asked once, and the popup says what is wrong', async () => {
    await expect.poll(() => school.asked.length, { timeout: POLICY_MS }).toBe(1);
    await expect
      .poll(() => popupSays(extension))
      .toMatch(/could not be fetched.*the server refused|the server refused.*could not be fetched/s);
    expect(await popupSays(extension)).not.toMatch(/Ottoline|Quill/);
    // Until then nobody knows that this child must not be named.
    expect(await isHeld(KNOWN)).toBe(false);
  });

  await test.step('asleep and awake again it does not ask anew; the alarm will', async () => {
    const alarm = () => extension.evaluate(() => chrome.alarms.get('network'));
    await expect
      .poll(async () => ((await alarm())?.scheduledTime ?? 0) - Date.now())
      .toBeGreaterThan(50 * 60_000);
    await extension.stopWorker();
    await expect.poll(() => popupSays(extension)).toContain('could not be fetched');
    expect(school.asked).toHaveLength(1);
  });

  await test.step('the policy names a file that is there: fetched at once, and its pupils are held', async () => {
    school.files.set(FILE, SECOND);
    await extension.policy(policyWith(SECOND));
    await expect
      .poll(() => registerOfWorker(extension), { timeout: POLICY_MS })
      .toMatchObject({ from: 'address', trouble: null });
    expect(await popupSays(extension)).not.toContain('could not be fetched');
    expect(school.asked).toHaveLength(2);
    expect(await isHeld(KNOWN)).toBe(true);
    expect(await isHeld(NEW)).toBe(true);
  });

  await test.step('a file with another sum is not used: the last good register stays, and it is said', async () => {
    school.files.set(FILE, `${SECOND}tampered`);
    await extension.policy(policyWith(FIRST));
    await expect
      .poll(() => popupSays(extension), { timeout: POLICY_MS })
      .toMatch(/its checksum is another.*The last good register is used meanwhile\./s);
    expect(await isHeld(NEW)).toBe(true);
    const options = await extension.open('options.html#posture');
    await expect(options.locator('main')).toContainText('its checksum is another');
    await expect(options.locator('main')).toContainText(
      pageWords.posture_network_some.replace('$1', `https://${HOST}`),
    );
    await options.getByText(pageWords.diagnostics_show).click();
    const shown = options.locator('pre');
    await expect(shown).toContainText(/Register from: address\s/);
    await expect(shown).toContainText(/Register at the address: .*checksum is another/);
    const diagnostics = (await shown.textContent()) ?? '';
    expect(diagnostics).not.toMatch(/Ottoline|Zakariya|Park ?Hill/i);
    await options.close();
  });

  await test.step('the keys taken out: no register, and no more requests', async () => {
    const asked = school.asked.length;
    await extension.policy(policyWith(FIRST, { registerAddress: '', registerSha256: '' }));
    await expect
      .poll(() => registerOfWorker(extension), { timeout: POLICY_MS })
      .toMatchObject({ from: 'none' });
    await expect.poll(() => popupSays(extension)).toContain(pageWords.state_on);
    expect(await isHeld(KNOWN)).toBe(false);
    expect(school.asked).toHaveLength(asked);
  });

  for (const { method, path, headers, body } of school.asked) {
    expect(`${method} ${path}`).toBe(`GET ${FILE}`);
    expect(body).toBe('');
    for (const name of ['cookie', 'referer', 'authorization']) expect(headers[name]).toBeUndefined();
  }
});

test('counts go to the school’s server, and to no other', async () => {
  const on = { reportAddress: `https://${HOST}/counts`, reportToken: 's3cret' };
  const extension = await start(
    NETWORKED_BUILD,
    policyWith(FIRST, { ...on, registerAddress: '', registerSha256: '' }),
  );
  school.files.set('/counts', 'thank you');
  const stored = (): Promise<Record<string, unknown>> =>
    extension.evaluate(() => chrome.storage.local.get(null));
  await expect
    .poll(async () => Object.keys(await stored()), { timeout: POLICY_MS })
    .toContain('report.queue');
  expect(school.asked).toEqual([]);

  // A day that is over, as the worker leaves it when nobody took it.
  const day: DayCounts = {
    id: '8d8ac610-566d-4ef0-9c22-186b2a5ed793',
    day: '2026-01-12',
    drafts: { checked: 3, held: 1, fixed: 1, answered: 0, postedAnyway: 0, unchecked: 0 },
    rules: { 'pupil-full-name': { shown: 1, fixed: 1, answered: 0, posted: 0 } },
  };
  await extension.evaluate(async (one) => {
    const { 'report.queue': queue } = await chrome.storage.local.get(null);
    await chrome.storage.local.set({ 'report.queue': { ...(queue as object), queue: [one] } });
  }, day);
  // It is the next worker that finds the day.
  await extension.stopWorker();
  await registerOfWorker(extension);
  await expect.poll(() => school.asked.length, { timeout: POLICY_MS }).toBe(1);
  const [sent] = school.asked;
  expect(sent).toMatchObject({ method: 'POST', path: '/counts' });
  expect(sent?.headers['authorization']).toBe('Bearer s3cret');
  expect(sent?.headers['cookie']).toBeUndefined();
  const message = countsMessage.parse(JSON.parse(sent?.body ?? ''));
  expect(message).toMatchObject({ site: 'Juniors', days: [day] });
  const options = await extension.open('options.html#posture');
  await expect(options.locator('main')).toContainText('how often each rule spoke');
  await options.close();

  // The browser holds worker and pages to that server.
  const tryIt = (): Promise<string> =>
    fetch('https://x.com/i/api/1.1/jot/client_event.json', { method: 'POST', body: 'text' }).then(
      () => 'sent',
      () => 'refused',
    );
  const worker = await extension.serviceWorker();
  expect(await worker.evaluate(tryIt)).toBe('refused');
  const popup = await extension.open('popup.html');
  expect(await popup.evaluate(tryIt)).toBe('refused');
  await popup.close();
  expect(school.asked).toHaveLength(1);
});

test('the usual build asks for nothing whatever the policy says, and says that it has no network', async () => {
  const extension = await start(
    CHROME_BUILD,
    policyWith(FIRST, { reportAddress: `https://${HOST}/counts`, reportToken: 's3cret' }),
  );
  school.files.set(FILE, FIRST);
  await expect.poll(() => popupSays(extension), { timeout: POLICY_MS }).toContain('registerAddress');
  const options = await extension.open('options.html#policy');
  const problems = options.locator('.card', { hasText: pageWords.policy_problems });
  for (const words of [
    'registerAddress',
    'registerSha256',
    'reportAddress',
    'reportToken',
    'docs/network.md',
  ])
    await expect(problems).toContainText(words);
  await expect(problems).toContainText('makes no network requests');
  await options.goto(extension.url('options.html#posture'));
  await options.reload();
  await expect(options.locator('main')).toContainText(pageWords.posture_network_none);
  expect(await extension.evaluate(() => chrome.alarms.get('network'))).toBeFalsy();
  expect(school.asked).toEqual([]);
});
