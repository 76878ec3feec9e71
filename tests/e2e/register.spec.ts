import type { Page } from '@playwright/test';
import { registerWords } from '../../src/ui/options/words.ts';
import { PARK_HILL } from './support/park-hill.ts';
import { LONG_TEST_MS } from './support/patience.ts';
import { Seen } from './support/seen.ts';
import { expect, test } from './support/test.ts';

test.use({
  browserOfOwn: 'register',
  policy: PARK_HILL,
});

const PUPILS = `UPN,Legal Surname,Legal Forename,Preferred Forename,Year,Reg Group,In care
A1,Abdullahi,Zakariya,Zak,4,4B,No
A2,Turner,Lily-Mae,,4,4B,No
A3,Llewelyn,Siân,,5,5C,No
A4,dos Santos,Matilde,,5,5C,No
A5,Wong,Ka-Yan,Kayla,6,6A,No
A6,Quill,Ottoline,,6,6A,Yes
`;
/** The same children as a tired person writes them. */
const FORMS = [
  ['in capitals', 'STAR OF THE WEEK ZAK ABDULLAHI', 'ZAK ABDULLAHI'],
  ['in lower case, without the hyphen', 'so proud of lily mae turner', 'lily mae turner'],
  ['without diacritics', 'Well done Sian Llewelyn in Year 5', 'Sian Llewelyn'],
  ['family name first', 'Santos, Matilde (5C) distinction in Grade 1 piano', 'Santos, Matilde'],
  ['by the known-as name', 'Great goal from Kayla Wong', 'Kayla Wong'],
] as const;

declare const chrome: {
  storage: { local: { get(keys: null): Promise<object> }; session: { get(keys: null): Promise<object> } };
};

/** Everything in the memory of the tab, the content scripts' worlds among it. */
async function heapOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return chunks.join('');
}

test('a register imported on the options page holds its pupils in every form, and keeps no name', async ({
  practice,
  page,
  extension,
}) => {
  test.setTimeout(LONG_TEST_MS);
  const options = await extension.open('options.html#register');
  await options.getByLabel(registerWords.choose).setInputFiles({
    name: 'pupils.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(PUPILS),
  });
  await options.getByText('6 pupils').waitFor();
  await options.getByLabel(registerWords.never_column).selectOption({ label: 'In care (is this it?)' });
  await options.getByRole('button', { name: registerWords.make }).click();
  await options.getByText('Done. A register of 6 pupils').waitFor();
  const stored = await options.evaluate(async () =>
    JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]),
  );
  expect(stored).toContain('gatepost-register:1:');
  await options.close();

  const seen = new Seen(page);
  for (const [how, text, marked] of FORMS) {
    await test.step(how, async () => {
      await practice.open();
      await practice.typeDraft(text, 'home', 'insert');
      await expect.poll(async () => (await seen.marked()).join(' ')).toContain(marked);
      await practice.sendButton('home').click();
      await seen.expectOpen();
      await practice.settled();
      expect(practice.published()).toHaveLength(0);
    });
  }
  await test.step('a child who must not be named is held by first name, and nobody is told why', async () => {
    await practice.open();
    await practice.typeDraft('Lovely reading from Ottoline today', 'home', 'insert');
    await practice.sendButton('home').click();
    await seen.expectOpen();
    await seen.expectText('Ottoline');
    expect(await seen.panelText()).not.toMatch(/in care|adopted|court|never/i);
    await practice.settled();
    expect(practice.published()).toHaveLength(0);
  });

  // Only names that no draft above held: the page knows what was typed into it.
  const inPage = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.documentElement.outerHTML]),
  );
  const heap = await heapOf(page);
  expect(heap).toContain('Ottoline');
  for (const name of ['Zakariya', 'Quill', 'Ka-Yan', 'dos Santos', 'Siân']) {
    expect(stored).not.toContain(name);
    expect(inPage).not.toContain(name);
    expect(heap.includes(name), `${name} in the tab's memory`).toBe(false);
  }
});
