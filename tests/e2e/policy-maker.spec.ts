/** The policy maker on the options page: filled in, put right, saved, read back; by keyboard; without a request. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { KEY_NAMES } from '../../src/policy/schema.ts';
import { PLATFORM_NAMES, PLATFORMS, readPolicyFile } from '../../src/policy/templates/index.ts';
import { makerWords } from '../../src/ui/options/maker-words.ts';
import { LONG_TEST_MS } from './support/patience.ts';
import { expect, test } from './support/test.ts';

test.use({ browserOfOwn: 'maker' });

const open = async (extension: { open(path: string): Promise<Page> }): Promise<Page> => {
  const page = await extension.open('options.html#maker');
  await page.locator('.maker').waitFor();
  return page;
};
const box = (page: Page, key: string) => page.locator(`#maker-${key}`);
const unfold = async (page: Page, key: string): Promise<void> => {
  await page.locator('#maker-find').fill(key);
  await box(page, key).waitFor();
};
const save = async (page: Page): Promise<{ name: string; text: string }> => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: makerWords.save }).click(),
  ]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
};

test('has a box for every key, with its title', async ({ extension }) => {
  const page = await open(extension);
  const boxes = page.locator('.maker .card :is(input,select,textarea)[aria-invalid]');
  const ids = () => boxes.evaluateAll((all) => all.map((one) => one.id.replace('maker-', '')).sort());
  await expect.poll(ids).toEqual(KEY_NAMES.filter((name) => name !== 'keysExpected').sort());
});

test('names a mistake while it is typed, holds the file back, and saves it once it is put right', async ({
  extension,
}) => {
  const page = await open(extension);
  await box(page, 'schoolName').fill('Park Hill Primary School');
  await unfold(page, 'enforceFrom');
  await box(page, 'enforceFrom').fill('31.1.2027');
  const wrong = page.locator('#maker-enforceFrom-wrong');
  await expect(wrong).toContainText('is not a date like 2027-01-31');
  await expect(box(page, 'enforceFrom')).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: makerWords.save }).click();
  await expect(page.getByText(makerWords.refused)).toBeVisible();
  // The list of what needs a look leads to the box.
  await page.locator('#maker-find').fill('');
  await page.locator('.save .card').getByRole('button', { name: 'Enforce from' }).click();
  await expect(box(page, 'enforceFrom')).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('2027-01-31');
  await expect(wrong).not.toContainText('is not a date');
  await unfold(page, 'mode');
  await box(page, 'mode').selectOption('audit');
  const { name, text } = await save(page);
  expect(name).toBe('policy.json');
  expect(readPolicyFile(text).raw).toMatchObject({
    schoolName: 'Park Hill Primary School',
    mode: 'audit',
    enforceFrom: '2027-01-31',
  });
});

const POLICY = {
  schoolName: 'Park Hill Primary School',
  accounts: ['ParkHillPrimary | school | whole school', 'ParkHillY4 | class | Year 4'],
  staff: ['Mrs Joanna Harcourt', 'Mr Tom O’Neil'],
  publicFixtures: true,
  recordDays: 30,
  mode: 'tips',
};

test('saves a file for each platform, and reads it back into the same form', async ({ extension }) => {
  const page = await open(extension);
  await page.getByText(makerWords.read_title).click();
  const read = async (text: string): Promise<void> => {
    await page.locator('#maker-paste').fill(text);
    await page.getByRole('button', { name: makerWords.read_button }).click();
  };
  await read(JSON.stringify({ ...POLICY, colour: 'green' }));
  await expect(page.getByText('6 settings were read')).toContainText('colour');
  await expect(box(page, 'accounts')).toHaveValue(POLICY.accounts.join('\n'));
  for (const platform of PLATFORM_NAMES) {
    await page.locator('#maker-platform').selectOption({ label: PLATFORMS[platform].title });
    const { text } = await save(page);
    if (['admx', 'adml', 'update', 'intune-detect', 'intune-remove'].includes(platform)) {
      expect(text.length, platform).toBeGreaterThan(100);
      continue;
    }
    const { keysExpected, ...back } = readPolicyFile(text).raw;
    expect(back, platform).toEqual(POLICY);
    expect([...(keysExpected as string[])].sort()).toEqual(Object.keys(POLICY).sort());
    await box(page, 'schoolName').fill('Another school');
    await read(text);
    await expect(box(page, 'schoolName')).toHaveValue(POLICY.schoolName);
    await expect(page.getByText('6 settings were read')).toBeVisible();
  }
  await read('{ "mode": ');
  await expect(page.getByText('nothing here has changed')).toContainText('not valid JSON');
  await expect(box(page, 'schoolName')).toHaveValue(POLICY.schoolName);
  // Another section and back: an afternoon's work is still there.
  await page.getByRole('link', { name: 'About and privacy' }).click();
  await page.getByRole('link', { name: 'Policy maker' }).click();
  await expect(box(page, 'schoolName')).toHaveValue(POLICY.schoolName);
});

test('a wrong id or address holds the file back', async ({ extension }) => {
  const page = await open(extension);
  await box(page, 'schoolName').fill('Park Hill');
  await page.locator('#maker-platform').selectOption({ label: PLATFORMS['windows-reg'].title });
  await page.locator('#maker-browser').selectOption('edge');
  await expect(page.locator('#maker-to-updateUrl')).toHaveValue(/edge\.microsoft\.com/);
  await page.locator('#maker-to-id').fill('gatepost');
  await expect(page.getByText(makerWords.id_wrong)).toBeVisible();
  await page.getByRole('button', { name: makerWords.save }).click();
  await expect(page.getByText(makerWords.refused)).toBeVisible();
  await page.locator('#maker-to-id').fill('abcdefghijklmnopabcdefghijklmnop');
  expect((await save(page)).text).toContain('abcdefghijklmnopabcdefghijklmnop');
});

test('finds settings, by keyboard alone', async ({ extension }) => {
  const page = await open(extension);
  await page.locator('#maker-find').focus();
  await page.keyboard.type('hashtag');
  await expect(page.getByText(/^\d+ settings$|^One setting$/)).toBeVisible();
  await expect(box(page, 'hashtags')).toBeVisible();
  await expect(box(page, 'schoolName')).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(page.getByLabel(makerWords.only_set)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByText(makerWords.find_none)).toBeVisible();
});

for (const [name, scheme, width] of [
  ['light', 'light', 1280],
  ['dark', 'dark', 1280],
  ['narrow', 'light', 360],
] as const)
  test(`can be used by everybody: ${name}`, async ({ extension }) => {
    const page = await open(extension);
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    await box(page, 'schoolName').fill('Park Hill');
    await box(page, 'phase').selectOption('primary');
    await page.locator('#maker-timeZone').fill('London');
    // Every group once; what takes long is told apart from what hangs.
    test.setTimeout(LONG_TEST_MS);
    await page.locator('.maker details').evaluateAll((all, every) => {
      for (const one of every ? all : all.slice(0, 4)) one.setAttribute('open', '');
    }, name === 'light');
    await expect(page.locator('#maker-timeZone-wrong')).not.toBeEmpty();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
      .toBe(true);
    await page.screenshot({ path: `screenshots/policy-maker-${name}.png` });
    await page.locator('.save').scrollIntoViewIfNeeded();
    await page.screenshot({ path: `screenshots/policy-maker-${name}-save.png` });
  });
