/** A draft that stands open while something changes under it: the register, the account. No key is pressed in between. */
import type { Page } from '@playwright/test';
import { registerWords } from '../../src/ui/options/words.ts';
import type { Extension } from './support/extension.ts';
import { Seen } from './support/seen.ts';
import { expect, test } from './support/test.ts';

test.use({
  browserOfOwn: 'anew',
  policy: {
    schoolName: 'Park Hill Primary',
    accounts: ['ParkHillPrimary | school | the school', 'ParkHillY4 | class | Year 4'],
    mode: 'enforce',
  },
});

const PUPILS = `UPN,Legal Surname,Legal Forename,Preferred Forename,Year,Reg Group,In care
A1,Turner,Lily-Mae,,4,4B,No
A2,Quill,Ottoline,,6,6A,Yes
`;
/** Nothing in it without the register; with it, a child who must not be named. */
const DRAFT = 'Lovely reading from Ottoline today';

const importRegister = async (extension: Extension): Promise<Page> => {
  const options = await extension.open('options.html#register');
  await options.getByLabel(registerWords.choose).setInputFiles({
    name: 'pupils.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(PUPILS),
  });
  await options.getByText('2 pupils').waitFor();
  await options.getByLabel(registerWords.never_column).selectOption({ label: 'In care (is this it?)' });
  await options.getByRole('button', { name: registerWords.make }).click();
  await options.getByText('Done. A register of 2 pupils').waitFor();
  return options;
};

test('a register that is imported while a draft stands open: looked at again, marked, and held at Post', async ({
  practice,
  page,
  extension,
}) => {
  const seen = new Seen(page);
  await practice.open();
  await practice.typeDraft(DRAFT, 'home', 'insert');
  await expect.poll(() => seen.chip()).toMatch(/nothing to check/i);
  await importRegister(extension);
  await page.bringToFront();
  await expect.poll(async () => (await seen.marked()).join(' ')).toContain('Ottoline');
  await practice.sendButton('home').click();
  await seen.expectOpen();
  await practice.settled();
  expect(practice.published()).toEqual([]);
});

test('accounts switched in the page before it had shown one to anybody: the new one counts, and posts', async ({
  practice,
  page,
}) => {
  const seen = new Seen(page);
  await practice.open('/home', { switch: 'soft' });
  await page.evaluate(() => window.__x.switchAccount('ParkHillY4'));
  await expect.poll(() => page.evaluate(() => window.__x.account())).toBe('ParkHillY4');
  await practice.typeDraft('A sunny day for our picnic.', 'home', 'insert');
  await expect.poll(() => seen.chip()).toMatch(/@ParkHillY4/);
  await practice.sendButton('home').click();
  await practice.expectPublished(1);
  expect(await seen.isOpen()).toBe(false);
});
