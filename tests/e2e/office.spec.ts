/** What the worker and the extension's own pages say and do: bad settings, answers, the record, posture, language. */
import { readFileSync } from 'node:fs';
import { pageWords } from '../../src/ui/pages/words.ts';
import { cymraeg, cymraegPages } from '../../src/ui/words.cy.ts';
import { PARK_HILL, RISKY } from './support/park-hill.ts';
import { Seen } from './support/seen.ts';
import { expect, test } from './support/test.ts';

const AGAIN = 'A lovely solo from Olivia Bennett in assembly today.';

declare const chrome: {
  action: {
    getTitle(details: object): Promise<string>;
    setIcon(details: { path: Record<string, string> }): Promise<void>;
  };
  runtime: { getURL(path: string): string };
};

test.use({ browserOfOwn: 'office', policy: PARK_HILL });

test.describe('settings that cannot be used', () => {
  test.use({
    policy: {
      ...PARK_HILL,
      nameStyle: 'surname',
      reportAddress: 'https://logs.example/v1',
      register: ['gatepost-register:1:nonsense'],
    },
  });
  test('are named on screen in popup and options, each with what to do, and the toolbar asks for a look', async ({
    extension,
  }) => {
    const popup = await extension.open('popup.html');
    const state = popup.locator('.state');
    await expect(state).toContainText(pageWords.state_attention);
    for (const key of ['nameStyle', 'reportAddress', 'register']) await expect(state).toContainText(key);
    const options = await extension.open('options.html#policy');
    const problems = options.locator('.card', { hasText: pageWords.policy_problems });
    for (const words of [
      'nameStyle',
      'Write one of: first, first-initial, none.',
      'reportAddress',
      'makes no network requests',
      'register',
      'IT: ',
    ])
      await expect(problems).toContainText(words);
    await expect
      .poll(() => popup.evaluate(() => chrome.action.getTitle({})))
      .toContain('something needs a look');
  });
});

test('after a harmless post all is well, in the popup and on the toolbar', async ({
  practice,
  extension,
}) => {
  await practice.open();
  await practice.typeDraft('A lovely assembly from Year 4 today', 'home', 'insert');
  await practice.sendButton('home').click();
  await practice.expectPublished(1);
  const popup = await extension.open('popup.html');
  await expect(popup.locator('.state')).toHaveText(pageWords.state_on);
  await expect(popup.locator('.facts')).toContainText('@ParkHillPrimary');
  await expect
    .poll(() => popup.evaluate(() => chrome.action.getTitle({})))
    .toContain('checked before they go out');
});

test('every toolbar icon can be shown, though the pages may fetch nothing', async ({ extension }) => {
  const page = await extension.open('popup.html');
  await page.locator('.state').waitFor();
  const worker = await extension.serviceWorker();
  for (const icon of ['', 'attention-', 'off-']) {
    const shown = await worker.evaluate(
      (name) =>
        chrome.action.setIcon({ path: { 16: chrome.runtime.getURL(`icon/${name}16.png`) } }).then(
          () => 'shown',
          (error: Error) => error.message,
        ),
      icon,
    );
    expect(`${icon} ${shown}`).toBe(`${icon} shown`);
  }
});

test('an answer is remembered, taken back, and the name is held again; the record has it without a word', async ({
  practice,
  page,
  extension,
}) => {
  const seen = new Seen(page);
  const press = async (text: string): Promise<void> => {
    await practice.open();
    await practice.typeDraft(text, 'home', 'insert');
    await practice.sendButton('home').click();
  };
  await press(RISKY);
  await seen.expectOpen();
  await seen.click('Not a name');
  await expect.poll(async () => (await seen.elements('checkbox')).map((e) => e.name)).toHaveLength(1);
  await practice.shot('remember-this');
  await seen.click(/^Post now/);
  await practice.expectPublished(1);

  await test.step('the next post with this name goes out at once', async () => {
    await press(AGAIN);
    await practice.expectPublished(2);
    expect(practice.texts()).toEqual([RISKY, AGAIN]);
  });

  await test.step('taken back in the options, it is asked about again', async () => {
    const options = await extension.open('options.html#answers');
    await expect(options.locator('main')).toContainText('Not a name');
    expect(await options.locator('main').textContent()).not.toContain('Olivia');
    await options.getByRole('button', { name: /^Take back: Not a name/ }).click();
    await expect(options.getByRole('status')).toHaveText(pageWords.answers_gone);
    await expect(options.locator('main')).toContainText(pageWords.answers_empty);
    await options.close();
    await press(AGAIN);
    await seen.expectOpen();
    await practice.settled();
    expect(practice.published()).toHaveLength(2);
  });

  await test.step('the record says what was decided; the file holds no word of it', async () => {
    const options = await extension.open('options.html#record');
    await expect(options.locator('.log')).toContainText(pageWords.outcome_answered);
    const waiting = options.waitForEvent('download');
    await options.getByRole('button', { name: pageWords.record_export }).click();
    const file = await waiting;
    expect(file.suggestedFilename()).toMatch(/^gatepost-record-.*\.csv$/);
    const csv = readFileSync(await file.path(), 'utf8');
    expect(csv).toMatch(/school,[a-z-]+,answered,.*pupil-full-name,\w+,not-a-name/);
    expect(csv).not.toMatch(/Olivia|Bennett|maths|ParkHillPrimary/i);
    await options.getByRole('button', { name: pageWords.record_clear, exact: true }).click();
    await options.getByRole('button', { name: pageWords.record_clear_yes }).click();
    await expect(options.locator('.log')).toContainText(pageWords.recorded_record_cleared);
    await expect(options.locator('.log')).not.toContainText(pageWords.outcome_answered);
  });
});

test.describe('a school that has left X', () => {
  test.use({ policy: { ...PARK_HILL, pack: 'left-x', postingStoppedWhy: 'We have moved to our website.' } });
  test('holds a harmless post, says why, and offers no way out', async ({ practice, page }) => {
    const seen = new Seen(page);
    await practice.open();
    await practice.typeDraft('A lovely assembly today', 'home', 'insert');
    await practice.sendButton('home').click();
    await seen.expectOpen();
    await seen.expectText('We have moved to our website.');
    const buttons = async () => (await seen.elements('button')).map((b) => b.name).join(' ');
    await expect.poll(buttons).toContain('Go back');
    expect(await buttons()).not.toMatch(/post (?:now|anyway)/i);
    await practice.settled();
    expect(practice.published()).toHaveLength(0);
  });
});

test('health of this copy: how it came, what is open, and diagnostics without anything personal', async ({
  practice,
  context,
  extension,
}) => {
  await practice.open();
  await practice.typeDraft(RISKY, 'home', 'insert');
  const options = await extension.open('options.html#posture');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const main = options.locator('main');
  await expect(main).toContainText(pageWords.install_development, { ignoreCase: true });
  await expect(main).toContainText('IncognitoModeAvailability = 1');
  await options.getByRole('button', { name: pageWords.diagnostics_copy }).click();
  const card = options.locator('.card', { hasText: pageWords.diagnostics_title });
  await expect(card.getByRole('status')).toHaveText(pageWords.diagnostics_copied);
  const text = await options.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/Installed: development\n/);
  expect(text).not.toMatch(/Olivia|ParkHill|Park Hill|@/);
});

test.describe('in Welsh, by policy, in an English browser', () => {
  test.use({ policy: { ...PARK_HILL, locale: 'cy' } });
  test('the popup and the chip speak Welsh', async ({ practice, page, extension }) => {
    const popup = await extension.open('popup.html');
    await expect(popup.locator('.state')).toContainText(cymraegPages.state_on ?? '');
    await popup.close();
    const seen = new Seen(page);
    await practice.open();
    await practice.typeDraft(RISKY, 'home', 'insert');
    await expect.poll(() => seen.marked()).toContain('Olivia Bennett');
    // The chip's first words, up to what is filled in.
    const held = (cymraeg.chip_block ?? '').split('$1')[0] ?? '';
    expect(held.length).toBeGreaterThan(3);
    await expect.poll(() => seen.chip()).toContain(held.trim());
  });
});

test('no page opens by itself', async ({ launched, extension, practice, page }) => {
  // Once it has answered a draft, it has done all that it does at a start.
  await practice.open();
  await practice.typeDraft('A lovely assembly today', 'home', 'insert');
  await expect.poll(() => new Seen(page).chip()).toContain('Nothing to check');
  const own = launched.context.pages().filter((p) => p.url().startsWith(extension.url('')));
  expect(own).toEqual([]);
});
