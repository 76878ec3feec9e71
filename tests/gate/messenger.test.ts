import { describe, expect, it } from 'vitest';
import { CannotAsk, createMessenger } from '../../src/gate/messenger.ts';

const health = { what: 'gate-live', detail: '' } as const;
const trouble = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof CannotAsk ? error.trouble : 'other'),
  );

describe('asking the worker', () => {
  it('gives the parsed answer', async () => {
    const { ask } = createMessenger(
      async () => ({ response: { ok: true } }),
      () => true,
    );
    expect(await ask('health', health)).toEqual({ ok: true });
  });
  it('tries again while the worker is not up yet', async () => {
    let calls = 0;
    const { ask } = createMessenger(
      async () => {
        if (++calls < 3) throw new Error('Could not establish connection. Receiving end does not exist.');
        return { response: { ok: true } };
      },
      () => true,
    );
    expect(await ask('health', health)).toEqual({ ok: true });
    expect(calls).toBe(3);
  });
  it('says which trouble it is', async () => {
    const raw = (send: () => Promise<unknown>, alive = true, limit = 4000) =>
      createMessenger(send, () => alive, limit).ask('health', health);
    expect(await trouble(raw(async () => ({ error: 'TypeError' })))).toBe('failed');
    expect(await trouble(raw(async () => ({ response: { ok: 'yes' } })))).toBe('bad-answer');
    expect(await trouble(raw(async () => ({ response: { ok: true } }), false))).toBe('orphaned');
    expect(await trouble(raw(() => Promise.reject(new Error('Extension context invalidated.'))))).toBe(
      'orphaned',
    );
    expect(await trouble(raw(() => Promise.reject(new Error('something else'))))).toBe('failed');
    expect(await trouble(raw(() => new Promise(() => {}), true, 20))).toBe('no-answer');
  });
});
