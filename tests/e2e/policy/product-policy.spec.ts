/**
 * The product itself under policies as schools write them, right and wrong, in one browser: every bad key is named on
 * the options page, the rest applies, and a risky post is still held. What reached X is read from the requests.
 */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { pageWords } from '../../../src/ui/pages/words.ts';
import { CHROME_BUILD } from '../support/builds.ts';
import { policyFor } from '../support/extension.ts';
import { type Launched, launch } from '../support/launch.ts';
import { RISKY } from '../support/park-hill.ts';
import { LONG_TEST_MS, POLICY_MS } from '../support/patience.ts';
import { Practice } from '../support/practice.ts';
import { Seen } from '../support/seen.ts';

const SAFE = 'Well done Year 4 on a lovely assembly this morning!';
const SCHOOL = {
  schoolName: 'Park Hill Primary School',
  accounts: ['ParkHillPrimary | school | whole school'],
};

type Status = {
  siteLabel: string;
  fault: string;
  policy: { source: string; mode: string; school: string };
  problems: { key: string }[];
};
declare const chrome: { runtime: { sendMessage(message: object): Promise<{ response: Status }> } };

type Case = {
  readonly name: string;
  readonly sets: Readonly<Record<string, unknown>>;
  /** Keys that must be named on screen. */
  readonly named: readonly string[];
  /** Words that must stand beside them. */
  readonly says?: readonly string[];
};

const many = (count: number): string[] => Array.from({ length: count }, (_, i) => `Mrs Number${i}`);

const CASES: readonly Case[] = [
  { name: 'nothing wrong', sets: { 'pupil-full-name': 'block', helpText: 'Ask Miss Cole.' }, named: [] },
  {
    name: 'a choice that is none',
    sets: { mode: 'strict' },
    named: ['mode'],
    says: ['is not one of its choices', 'Write one of: audit, tips, enforce.'],
  },
  { name: 'null', sets: { mode: null }, named: ['mode'], says: ['the browser did not deliver it'] },
  {
    name: 'the wrapper of the Google console used elsewhere',
    sets: { mode: { Value: 'audit' }, staff: { Value: ['Olivia Bennett'] } },
    named: ['mode', 'staff'],
    says: ['the browser did not deliver it'],
  },
  {
    name: 'values as the Windows registry has them',
    sets: { firstRunPage: 1, dailyMinimum: '2', staff: { 1: 'Olivia Bennett' } },
    named: ['firstRunPage', 'dailyMinimum', 'staff'],
    says: ['the browser did not deliver it'],
  },
  {
    name: 'three mistakes at once',
    sets: { mode: 'off', phones: 5, 'trip-live': true },
    named: ['mode', 'phones', 'trip-live'],
  },
  {
    name: 'accounts as objects',
    sets: { accounts: [{ handle: 'ParkHillPrimary' }] },
    named: ['accounts'],
  },
  {
    name: 'bad entries among good ones',
    sets: { accounts: ['ParkHillPrimary | school', 'no handle'], phones: ['01632 960123', 'the office'] },
    named: ['accounts', 'phones'],
    says: ['Entry 2'],
  },
  {
    name: 'keys that nobody knows',
    sets: { schoolNmae: 'Park Hill', adminSettings: '{"mode":"off"}' },
    named: ['schoolNmae', 'adminSettings'],
    says: ['Did you mean "schoolName"?'],
  },
  {
    name: 'a list of 5,001 and a text of 1,001',
    sets: { staff: many(5001), helpText: 'x'.repeat(1001) },
    named: ['staff', 'helpText'],
    says: ['more than 5000 entries', 'longer than 1000 characters'],
  },
  {
    name: 'a rule’s severity that is none',
    sets: { 'pupil-full-name': 'never' },
    named: ['pupil-full-name'],
  },
  {
    name: 'a link that is a script, a pack and a time zone that are none',
    sets: { helpUrl: 'javascript:alert(1)', pack: 'narnia', timeZone: 'Narnia' },
    named: ['helpUrl', 'pack', 'timeZone'],
  },
  {
    name: 'a register that is none',
    sets: { register: ['gatepost-register:1:nonsense'] },
    named: ['register'],
    says: ['told by context alone'],
  },
];

test.describe.configure({ mode: 'serial', timeout: LONG_TEST_MS });
test.skip(!existsSync(join(CHROME_BUILD, 'manifest.json')), 'Gatepost is not built: run npm run build.');

let launched: Launched;
let options: Page;
let policies: Page;
let practice: Practice;
let seen: Seen;

test.beforeAll(async () => {
  launched = await launch({ extension: CHROME_BUILD, policy: { ...SCHOOL, siteLabel: 'start' } });
  options = await launched.extension!.open('options.html#policy');
  policies = await launched.context.newPage();
  await policies.goto('chrome://policy');
  practice = new Practice(await launched.context.newPage(), launched.x);
  seen = new Seen(practice.page);
});
test.afterAll(() => launched?.close());
test.beforeEach(() => {
  test.skip(launched.refused !== '', launched.refused);
  launched.x.reset();
});

const status = async (): Promise<Status> =>
  (await options.evaluate(() => chrome.runtime.sendMessage({ name: 'status', request: {} }))).response;

const writeText = async (text: string | null): Promise<void> => {
  const file = join(launched.policyFolder!, 'gatepost.json');
  if (text === null) rmSync(file, { force: true });
  else writeFileSync(file, text);
  await policies.bringToFront();
  await policies.locator('#reload-policies').click();
};

/** Writes a policy with a label of its own, and waits until the worker has it. */
async function deploy(siteLabel: string, sets: Readonly<Record<string, unknown>>): Promise<void> {
  const values = { ...SCHOOL, ...sets, siteLabel };
  const keysExpected = Object.keys(values);
  await writeText(JSON.stringify(policyFor(launched.extension!.id, { ...values, keysExpected })));
  await arrived(siteLabel);
}
const arrived = (siteLabel: string): Promise<void> =>
  expect
    .poll(async () => (await status()).siteLabel, { timeout: POLICY_MS, intervals: [50, 100, 200] })
    .toBe(siteLabel);

/** Presses Post on this text; the panel must come, and nothing of it may reach X. */
async function isHeld(text = RISKY): Promise<void> {
  await practice.page.bringToFront();
  await practice.open();
  await practice.typeDraft(text, 'home', 'insert');
  await pressed();
}
async function pressed(): Promise<void> {
  await practice.sendButton().click();
  await seen.expectOpen();
  await practice.settled();
  expect(practice.published()).toHaveLength(0);
  expect(launched.x.requests().filter(({ raw }) => raw.includes('Bennett'))).toEqual([]);
}

CASES.forEach(({ name, sets, named, says = [] }, index) => {
  test(`${index + 1}. ${name}`, async () => {
    await deploy(`case ${index + 1}`, sets);
    expect(await status()).toMatchObject({
      fault: '',
      policy: { source: 'managed', mode: 'enforce', school: SCHOOL.schoolName },
    });

    await options.bringToFront();
    await options.reload();
    const card = options.locator('.card', { hasText: pageWords.policy_problems });
    if (named.length === 0) {
      await expect(options.locator('main')).toContainText(pageWords.policy_managed);
      await expect(card).toHaveCount(0);
    } else {
      await expect(card).toBeVisible();
      const keys = async () => [...new Set(await card.locator('dt code').allTextContents())].sort();
      await expect.poll(keys).toEqual([...named].sort());
      for (const words of says) await expect(card).toContainText(words);
    }

    await isHeld();
  });
});

test('what applies, applies: a fix goes out as it was chosen, a harmless post as it was written', async () => {
  await deploy('fix', { mode: 'strict', helpText: 'Ask Miss Cole in the office.' });
  await isHeld();
  await seen.expectText('Ask Miss Cole in the office.');
  await seen.click(/^Use “Olivia”/);
  await seen.click(/^Post now/);
  await practice.expectPublished(1);
  await practice.open();
  await practice.typeDraft(SAFE, 'home', 'insert');
  await practice.sendButton().click();
  await practice.expectPublished(2);
  expect(practice.texts()).toEqual(['Well done Olivia on your maths certificate!', SAFE]);
});

test('changed while a draft is open: what is in force when it is sent decides', async () => {
  await deploy('quiet', { mode: 'audit' });
  await practice.page.bringToFront();
  await practice.open();
  await practice.typeDraft(RISKY, 'home', 'insert');
  await deploy('strict', { mode: 'enforce' });
  await practice.page.bringToFront();
  await pressed();
});

test('a file with comments, a mark at its start and a comma too many still counts', async () => {
  const id = launched.extension!.id;
  const values = JSON.stringify({ ...SCHOOL, siteLabel: 'loose' }).slice(0, -1);
  await writeText(`\uFEFF// Park Hill\n{"3rdparty": {"extensions": {"${id}": ${values},},},},}`);
  await arrived('loose');
  await isHeld();
});

test('kept off X by a policy: the health page finds out, and says where to look', async () => {
  const id = launched.extension!.id;
  const install = (entry: object): object => ({
    ...policyFor(id, { ...SCHOOL, siteLabel: 'blocked' }),
    ExtensionSettings: { [id]: entry },
  });
  const FOUND = new RegExp(
    [pageWords.reach_kept_off, pageWords.reach_reached, pageWords.reach_unsure].join('|'),
  );
  const look = async (): Promise<string> => {
    await options.bringToFront();
    await options.goto(launched.extension!.url('options.html#posture'));
    await options.reload();
    await options.getByRole('button', { name: pageWords.reach_check }).click();
    const said = options.locator('.card', { hasText: pageWords.reach_title }).getByRole('status');
    await expect(said).toHaveText(FOUND, { timeout: POLICY_MS });
    return (await said.textContent()) ?? '';
  };
  const tabs = launched.context.pages().length;
  await writeText(JSON.stringify(install({ runtime_blocked_hosts: ['*://x.com', '*://twitter.com'] })));
  await arrived('blocked');
  await expect.poll(look, { timeout: POLICY_MS }).toBe(pageWords.reach_kept_off);
  await options.getByText(pageWords.diagnostics_show).click();
  await expect(options.locator('pre')).toContainText('Runs on X: kept-off');
  await writeText(JSON.stringify(install({})));
  await expect.poll(look, { timeout: POLICY_MS }).toBe(pageWords.reach_reached);
  await expect.poll(() => launched.context.pages().length).toBe(tabs);
});

test('a broken file, then none: never open, and well again with the next good one', async () => {
  await deploy('before', { mode: 'tips' });
  await writeText('{');
  await expect.poll(async () => (await status()).policy.source, { timeout: POLICY_MS }).toBe('cached');
  expect(await status()).toMatchObject({ siteLabel: 'before', policy: { mode: 'tips' } });
  // Nobody forces this copy, so once the answer has held it is unmanaged: strict, not off.
  await expect.poll(async () => (await status()).policy.source, { timeout: POLICY_MS }).toBe('default');
  await isHeld();
  await writeText(null);
  await isHeld();
  await options.bringToFront();
  await options.goto(launched.extension!.url('options.html#policy'));
  await options.reload();
  await expect(options.locator('main')).toContainText(pageWords.policy_unmanaged);
  await deploy('after', {});
  await isHeld();
});
