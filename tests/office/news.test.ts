/** Open pages hear when the school's settings have changed, and of nothing else. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { officeWith, rest } from './browser.ts';

const SCHOOL = { schoolName: 'Park Hill Primary', mode: 'audit' };

it('says so once for each change, without a word of what has changed', async () => {
  const w = await officeWith(SCHOOL);
  const first = w.news.length;
  await w.deliver({ ...SCHOOL, mode: 'enforce', neverName: ['Ottoline Quill'] });
  expect(w.news.slice(first)).toEqual([
    { id: 3, message: { gatepost: 'news' } },
    { id: 4, message: { gatepost: 'news' } },
  ]);
});

it('is silent when the worker wakes up to the same settings', async () => {
  const w = await officeWith(SCHOOL);
  const before = w.news.length;
  w.start();
  await rest();
  w.startup();
  await rest();
  expect(w.news).toHaveLength(before);
});

it('a worker that wakes up to other settings says so', async () => {
  const w = await officeWith(SCHOOL);
  const before = w.news.length;
  w.managed = { ...SCHOOL, mode: 'enforce' };
  w.start();
  await rest();
  expect(w.news.length).toBeGreaterThan(before);
});
