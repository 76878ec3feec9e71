import { describe, expect, it } from 'vitest';
import { encode, encodeAsLines, RegisterTextError } from '../../src/register/codec.ts';
import { REGISTER_KEY, RegisterStoreError, registerStore } from '../../src/register/store.ts';
import { pupil, registerOf } from './pupils.ts';

const memory = (fails = false) => {
  const items: Record<string, unknown> = {};
  const levels: unknown[] = [];
  return {
    items,
    levels,
    storage: {
      get: async (key: string) => (key in items ? { [key]: items[key] } : {}),
      set: async (more: Record<string, unknown>) => {
        if (fails) throw new Error('QUOTA_BYTES quota exceeded');
        Object.assign(items, more);
      },
      remove: async (key: string) => {
        delete items[key];
      },
      setAccessLevel: async (level: unknown) => {
        levels.push(level);
      },
    },
  };
};
const emma = registerOf(pupil('Emma', 'Carter'));
const liam = registerOf(pupil('Liam', 'Jones'));

describe('the kept register', () => {
  it('is there after a restart, shut to content scripts', async () => {
    const { storage, levels, items } = memory();
    await registerStore(storage).save(encodeAsLines(emma));
    const again = await registerStore(storage).load();
    expect(again?.lookup.pair('emma', 'carter')).toBe('pupil');
    expect(again?.data).toEqual(emma);
    expect(levels).toEqual([{ accessLevel: 'TRUSTED_CONTEXTS' }, { accessLevel: 'TRUSTED_CONTEXTS' }]);
    expect(JSON.stringify(items)).not.toMatch(/emma|carter/i);
  });
  it('is none before the first import and after removal', async () => {
    const { storage } = memory();
    const store = registerStore(storage);
    expect(await store.load()).toBeNull();
    await store.save(encode(emma));
    await store.remove();
    expect(await store.load()).toBeNull();
  });
  it('stays when the new one is damaged', async () => {
    const { storage } = memory();
    const store = registerStore(storage);
    await store.save(encode(emma));
    await expect(store.save(encode(liam).slice(0, -6))).rejects.toThrow(RegisterTextError);
    expect((await store.load())?.data).toEqual(emma);
  });
  it('stays when the browser has no room', async () => {
    const { storage, items } = memory(true);
    items[REGISTER_KEY] = encode(emma);
    const store = registerStore(storage);
    await expect(store.save(encode(liam))).rejects.toThrow(RegisterStoreError);
    expect((await store.load())?.data).toEqual(emma);
  });
  it('that is damaged on disk is said, not taken for none', async () => {
    const { storage, items } = memory();
    items[REGISTER_KEY] = 'gatepost-register:1:AAAA';
    await expect(registerStore(storage).load()).rejects.toThrow(RegisterTextError);
  });
});
