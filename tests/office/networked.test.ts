/** The office in a build that names a school's server: what the register from there does to posts, status and toolbar. */
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { networkOf } from '../../src/office/network/index.ts';
import type { Answer } from '../../src/office/network/wire.ts';
import { encode } from '../../src/register/index.ts';
import { pupil, registerOf } from '../register/pupils.ts';
import { checkOf, rest, world } from './browser.ts';
import { sumOf } from './network/school.ts';

const ORIGIN = vi.hoisted(() => 'https://intranet.school.example');
vi.mock('../../src/policy/built.ts', async (original) => ({
  ...(await original<typeof import('../../src/policy/built.ts')>()),
  ORIGINS: [ORIGIN],
}));

const REGISTER = encode(registerOf(pupil('Ottoline', 'Quill', { neverName: true })));
const POLICY = {
  schoolName: 'Park Hill Primary',
  accounts: ['ParkHillPrimary | school | the school'],
  registerAddress: `${ORIGIN}/register.txt`,
  registerSha256: sumOf(REGISTER),
};
const POST = checkOf('Lovely reading from Ottoline today.');

function school() {
  const asked: string[] = [];
  const server = { answer: { ok: false, why: 'status' } as Answer };
  const network = networkOf([ORIGIN], {
    get: async (address) => {
      asked.push(address);
      return server.answer;
    },
    post: async () => ({ ok: false, why: 'status' }),
  });
  return { asked, server, network };
}

it('a policy that comes late is obeyed when it comes, and what fails is a trouble and not a bad setting', async () => {
  const { asked, server, network } = school();
  const w = world({ policy: {}, network });
  w.start();
  await rest();
  expect(asked).toEqual([]);
  await w.deliver(POLICY);
  expect(asked).toEqual([POLICY.registerAddress]);
  const status = await w.ask('status', {});
  expect(status.problems).toEqual([]);
  expect(status.register).toMatchObject({ state: 'broken', from: 'none', fetchedAt: 0 });
  expect(status.register.trouble?.reason).toContain('the server refused');
  expect(status.register.trouble?.whatToDo).toContain('told by context alone');
  expect(status.network).toMatchObject({ origins: [ORIGIN], reports: { on: false } });
  expect(w.icons.at(-1)).toContain('attention');
  expect((await w.ask('check', POST)).report.verdict).not.toBe('block');

  server.answer = { ok: true, bytes: new TextEncoder().encode(REGISTER) };
  // The alarm an hour later.
  w.stored['register.address.tried'] = {
    ...(w.stored['register.address.tried'] as object),
    at: Date.now() - 3_700_000,
  };
  w.start();
  await rest();
  w.rang('network');
  w.rang('held');
  await rest();
  expect(asked).toHaveLength(2);
  const after = await w.ask('status', {});
  expect(after.register).toMatchObject({ state: 'fresh', from: 'address', trouble: null });
  expect((await w.ask('check', POST)).report.verdict).toBe('block');
  expect(w.icons.at(-1)).not.toContain('attention');
});

it('a register in the policy itself goes before the one at the address', async () => {
  const { asked, network, server } = school();
  server.answer = { ok: true, bytes: new TextEncoder().encode(REGISTER) };
  const own = encode(registerOf(pupil('Zakariya', 'Abdullahi', { neverName: true })));
  const w = world({ policy: POLICY, network });
  w.start();
  await rest();
  expect((await w.ask('status', {})).register.from).toBe('address');
  await w.deliver({ ...POLICY, register: [own] });
  expect((await w.ask('status', {})).register.from).toBe('policy');
  expect((await w.ask('check', POST)).report.verdict).not.toBe('block');
  expect(asked).toHaveLength(1);
});

it('the usual build has no network, whatever wakes it', async () => {
  const w = world({ policy: POLICY });
  w.start();
  await rest();
  w.rang('network');
  await rest();
  expect((await w.ask('status', {})).network).toEqual({ origins: [], reports: null });
});
