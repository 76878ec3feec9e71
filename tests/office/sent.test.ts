import { describe, expect, it } from 'vitest';
import type { Setting } from '../../src/engine/setting.ts';
import { noteOf, sentTeller } from '../../src/office/sent.ts';
import type { Entry } from '../../src/record/index.ts';
import { school } from '../support/school.ts';

const entry: Entry = {
  at: 1_700_000_000_000,
  draft: 'd1',
  outcome: 'posted-anyway',
  surface: 'home',
  account: { handle: null, kind: 'school', about: '' },
  findings: [
    { rule: 'direct-message', severity: 'confirm', answer: 'agreed' },
    { rule: 'reshare', severity: 'confirm', fixed: true },
  ],
  reason: 'agreed',
  degraded: [],
};
const when = (at: number): string => `at ${at}`;
const shared: Setting = { ...school, options: { 'signed-in': { sharedDevice: true } } };
const teller = (setting = shared, entries: readonly Entry[] = [entry]) =>
  sentTeller({ list: async () => entries, setting: () => setting, when });

describe('the note for the DSL', () => {
  it('tells time, account, rules in words, answers and the reason', () => {
    const spoken = (id: string): string | null => (id === 'ui_reason_agreed' ? 'Agreed with the DSL' : null);
    const note = noteOf(entry, 'AshdownPark', { say: spoken }, when);
    expect(note).toContain('When: at 1700000000000');
    expect(note).toContain('Account: @AshdownPark');
    expect(note).toContain('Direct messages (answered: The DSL has agreed to this message)');
    expect(note).toContain('Reposts, quotes and replies (put right before it went out)');
    expect(note).toContain('Reason given: Agreed with the DSL');
  });

  it('says so when nothing was marked, not all was checked, or there is no entry', () => {
    const plain = noteOf({ ...entry, findings: [], outcome: 'passed', degraded: ['x'] }, null, school, when);
    expect(plain).toContain('marked nothing');
    expect(plain).toContain('could not be checked');
    expect(plain).toContain('Account: not known');
    expect(noteOf(undefined, 'AshdownPark', school, when)).toContain('no entry');
  });
});

describe('after posting', () => {
  it('reminds on shared devices, and only of the school’s accounts', async () => {
    expect((await teller()({ draft: 'd1', handle: 'AshdownPark' })).logOut).toBe('Log out of @AshdownPark');
    expect((await teller()({ draft: 'd1', handle: 'somebody' })).logOut).toBe('');
    expect((await teller(school)({ draft: 'd1', handle: 'AshdownPark' })).message).toBe('');
  });

  it('offers the note when something was said about the post', async () => {
    expect((await teller()({ draft: 'd1', handle: null })).offer).toBe(true);
    expect(
      (await teller(school, [{ ...entry, outcome: 'passed' }])({ draft: 'd1', handle: null })).offer,
    ).toBe(false);
    expect((await teller()({ draft: 'other', handle: null })).offer).toBe(false);
    expect(
      (await teller(school, [{ ...entry, outcome: 'went-back' }])({ draft: 'd1', handle: null })).offer,
    ).toBe(false);
  });
});
