/** The register from the policy's address: fetched from a real server, checked, kept through whatever fails. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ADDRESS_REGISTER, MOST_BYTES, openAddress } from '../../../src/office/network/address.ts';
import { createWire } from '../../../src/office/network/wire.ts';
import { encode, encodeAsLines } from '../../../src/register/index.ts';
import { pupil, registerOf } from '../../register/pupils.ts';
import { HOUR, memory, school, sumOf } from './school.ts';
import { type TestServer, testServer } from './server.ts';

const FIRST = `${encode(registerOf(pupil('Ottoline', 'Quill')))}\n`;
const SECOND = `${encodeAsLines(registerOf(pupil('Zakariya', 'Abdullahi'))).join('\n')}\n`;
/** The policy takes https alone; the server of a test is on this machine. */
const ADDRESS = 'https://intranet.school.example/register.txt';

let server: TestServer;
let served: Record<string, string>;
beforeEach(async () => {
  server = await testServer();
  served = { '/register.txt': FIRST };
  server.answer = ({ path }, response) => {
    const text = served[path];
    response.writeHead(text === undefined ? 404 : 200).end(text ?? 'none');
  };
});
afterEach(() => server.close());

const wanting = (text: string, address = ADDRESS) => ({
  registerAddress: address,
  registerSha256: sumOf(text).toUpperCase(),
});

function setUp(raw: Record<string, unknown> = wanting(FIRST), stored: Record<string, unknown> = {}) {
  const local = memory(stored);
  const policy = school(raw);
  const clock = { at: Date.UTC(2026, 10, 23, 8, 0) };
  const wire = createWire(2_000);
  const start = () =>
    openAddress({
      // The names of the policy stand for the server of this test.
      wire: { get: (address, most) => wire.get(server.origin + new URL(address).pathname, most) },
      local,
      policy,
      origins: ['https://intranet.school.example'],
      now: () => clock.at,
    });
  return { local, policy, clock, start, register: start() };
}
const holds = (register: ReturnType<typeof openAddress>, given: string, family: string): boolean =>
  register.current()?.lookup.pair(given, family) === 'pupil';

describe('a register at an address', () => {
  it('is fetched, used, and kept over a restart without being asked for again', async () => {
    const { register, start, clock } = setUp();
    expect(register.current()).toBeUndefined();
    expect(await register.tend()).toBeNull();
    expect(holds(register, 'Ottoline', 'Quill')).toBe(true);
    expect(register.trouble()).toBeNull();
    expect(register.fetchedAt()).toBe(clock.at);
    clock.at += 48 * HOUR;
    const again = start();
    await again.ready;
    expect(holds(again, 'Ottoline', 'Quill')).toBe(true);
    await again.tend();
    expect(server.asked).toHaveLength(1);
  });

  it('may be written as lines', async () => {
    served['/register.txt'] = SECOND;
    const { register } = setUp(wanting(SECOND));
    await register.tend();
    expect(holds(register, 'Zakariya', 'Abdullahi')).toBe(true);
  });

  it('is fetched anew as soon as the policy names another', async () => {
    const { register, policy } = setUp();
    await register.tend();
    served['/register.txt'] = SECOND;
    policy.set(wanting(SECOND));
    await register.tend();
    expect(holds(register, 'Zakariya', 'Abdullahi')).toBe(true);
    expect(holds(register, 'Ottoline', 'Quill')).toBe(false);
    expect(server.asked).toHaveLength(2);
  });

  it.each([
    ['the server is away', undefined, 'refused'],
    ['the file is another', FIRST, 'checksum is another'],
    ['the file is too large', 'x'.repeat(MOST_BYTES + 1), 'too large'],
  ])('stays when %s, and says so without a name', async (_, text, words) => {
    const { register, policy, start } = setUp();
    await register.tend();
    served = text === undefined ? {} : { '/register.txt': text };
    policy.set(wanting(SECOND));
    expect(await register.tend()).not.toBeNull();
    for (const one of [register, start()]) {
      await one.ready;
      expect(holds(one, 'Ottoline', 'Quill')).toBe(true);
      expect(one.trouble()?.reason).toContain(words);
      expect(one.trouble()?.whatToDo).not.toBe('');
      expect(JSON.stringify(one.trouble())).not.toMatch(/Ottoline|Quill|school\.example/);
    }
  });

  it('stays when the file has the right sum and is no register', async () => {
    const { register, policy } = setUp();
    await register.tend();
    served['/register.txt'] = 'A page that asks for a password';
    policy.set(wanting('A page that asks for a password'));
    await register.tend();
    expect(holds(register, 'Ottoline', 'Quill')).toBe(true);
    expect(register.trouble()?.reason).toContain('not a Gatepost register');
  });

  it('is tried again after an hour, then four, then once a day, over restarts too', async () => {
    served = {};
    const { start, clock } = setUp();
    let register = start();
    const waits: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      const due = await register.tend();
      waits.push(((due ?? 0) - clock.at) / HOUR);
      // Whatever wakes the worker before then asks for nothing.
      clock.at = (due ?? 0) - 1;
      register = start();
      expect(await register.tend()).toBe(due);
      expect(server.asked).toHaveLength(turn + 1);
      clock.at = due ?? 0;
    }
    expect(waits).toEqual([1, 4, 24, 24, 24]);
    served['/register.txt'] = FIRST;
    await register.tend();
    expect(holds(register, 'Ottoline', 'Quill')).toBe(true);
    expect(register.trouble()).toBeNull();
  });

  it.each([
    ['the address alone', { registerAddress: ADDRESS }],
    ['the checksum alone', { registerSha256: sumOf(FIRST) }],
    ['a server that the build does not name', wanting(FIRST, 'https://elsewhere.example/register.txt')],
    ['another port of the same server', wanting(FIRST, 'https://intranet.school.example:8443/register.txt')],
    ['nothing', { town: 'Kingsmead' }],
  ])('is not asked for when the policy sets %s', async (_, raw) => {
    const { register } = setUp(raw);
    expect(await register.tend()).toBeNull();
    expect(server.asked).toEqual([]);
  });

  it.each(['cached', 'default', 'strict-default'] as const)(
    'is not asked for while the policy is %s: the browser has not confirmed it',
    async (source) => {
      const { register, policy } = setUp();
      policy.set(wanting(FIRST), source);
      expect(await register.tend()).toBeNull();
      expect(server.asked).toEqual([]);
    },
  );

  it('stays while one of the two keys is missing or the policy has vanished, and goes when both are taken out', async () => {
    const { register, policy, local } = setUp();
    await register.tend();
    policy.set({ registerAddress: ADDRESS });
    await register.tend();
    expect(holds(register, 'Ottoline', 'Quill')).toBe(true);
    policy.set({}, 'strict-default');
    await register.tend();
    expect(holds(register, 'Ottoline', 'Quill')).toBe(true);
    policy.set({ town: 'Kingsmead' });
    await register.tend();
    expect(register.current()).toBeUndefined();
    expect(local.stored).toEqual({});
  });

  it('that was damaged on the disk is not used, and fetched again', async () => {
    const { local, register, start } = setUp();
    await register.tend();
    (local.stored[ADDRESS_REGISTER] as { text: string }).text += 'x';
    const again = start();
    await again.ready;
    expect(again.current()).toBeUndefined();
    await again.tend();
    expect(holds(again, 'Ottoline', 'Quill')).toBe(true);
  });

  it('that the disk has no room for is used until the browser closes, and said', async () => {
    const { local, register } = setUp();
    local.full = true;
    await register.tend();
    expect(holds(register, 'Ottoline', 'Quill')).toBe(true);
    expect(register.trouble()?.whatToDo).toContain('Free some disk space');
  });
});
