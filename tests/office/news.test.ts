/** Open pages hear when the school's settings or its register have changed, and of nothing else. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { encode, REGISTER_KEY } from '../../src/register/index.ts';
import { pupil, registerOf } from '../register/pupils.ts';
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

it('says so when a register was imported on this computer, and when it was taken away', async () => {
  const w = await officeWith(SCHOOL);
  const first = w.news.length;
  await w.keep({ [REGISTER_KEY]: encode(registerOf(pupil('Ottoline', 'Quill'))) });
  expect(w.news.slice(first)).toEqual([
    { id: 3, message: { gatepost: 'news' } },
    { id: 4, message: { gatepost: 'news' } },
  ]);
  const second = w.news.length;
  await w.keep({ answers: [] });
  expect(w.news).toHaveLength(second);
  await w.keep({ [REGISTER_KEY]: undefined });
  expect(w.news.length).toBeGreaterThan(second);
});

it('is silent about a register that another one of the policy’s stands before', async () => {
  const w = await officeWith({ ...SCHOOL, register: [encode(registerOf(pupil('Ottoline', 'Quill')))] });
  const first = w.news.length;
  await w.keep({ [REGISTER_KEY]: encode(registerOf(pupil('Zakariya', 'Abdullahi'))) });
  expect(w.news).toHaveLength(first);
});
