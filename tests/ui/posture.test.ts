import { describe, expect, it } from 'vitest';
import type { Status } from '../../src/ui/pages/health.ts';
import { browserOf, diagnosticsOf, holesOf } from '../../src/ui/pages/posture.ts';
import { posture, statuses } from './gallery/pages-scenes.ts';

const good = statuses['good'] as Status;

describe('what could get past Gatepost', () => {
  it('is closed where policy installed it, and open where a person did', () => {
    const remove = (status: Status, mayDisable: boolean | null) =>
      holesOf(status, { ...posture, mayDisable }).find((h) => h.id === 'remove')?.state;
    expect(remove(good, false)).toBe('closed');
    expect(remove({ ...good, installType: 'normal' }, true)).toBe('open');
    expect(remove({ ...good, installType: 'development' }, null)).toBe('open');
  });

  it('sees private windows, and does not guess what it cannot see', () => {
    const state = (incognito: boolean | null, id: string) =>
      holesOf(good, { ...posture, incognito }).find((h) => h.id === id)?.state;
    expect([state(true, 'incognito'), state(false, 'incognito'), state(null, 'incognito')]).toEqual([
      'closed',
      'open',
      'unknown',
    ]);
    expect(state(true, 'guest')).toBe('unknown');
    expect(holesOf(good, posture)[0]?.id).toBe('incognito');
  });

  it('names the policies of this browser, and none where none closes it', () => {
    const names = (family: 'chrome' | 'edge' | 'firefox', id: string) =>
      holesOf(good, { ...posture, family })
        .find((h) => h.id === id)
        ?.policies.join(' ');
    expect(names('chrome', 'incognito')).toContain('IncognitoModeAvailability');
    expect(names('edge', 'incognito')).toContain('InPrivateModeAvailability');
    expect(names('firefox', 'incognito')).toContain('private_browsing');
    expect(names('chrome', 'switches')).toBe('');
  });

  it.each([
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
      'chrome',
      '156.0.0.0',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.1.2',
      'edge',
      'Edge 156.0.1.2',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'firefox', 'Firefox 153.0'],
  ])('knows the browser of %s', (agent, family, version) => {
    expect(browserOf(agent).family).toBe(family);
    expect(browserOf(agent).browser).toContain(version);
  });
});

describe('diagnostics', () => {
  const personal: Status = {
    ...good,
    policy: {
      ...good.policy,
      school: 'Ropewalk Lane Primary',
      askWhom: 'Ask Mrs Okonkwo, your DSL (okonkwo@ropewalk.example).',
      helpText: 'Ring Mr Dunmore',
      parentsChannel: 'RopewalkApp',
    },
    account: { handle: 'RopewalkLaneY4', kind: 'class', about: 'Miss Cole’s class' },
    problems: [{ key: 'staff', reason: 'Entry 3 is empty.', whatToDo: 'Remove Mrs Harcourt.' }],
    faults: ['selectors-missing'],
  };
  const text = diagnosticsOf(personal, posture);

  it('hold no name, handle, school or contact', () => {
    for (const secret of ['Ropewalk', 'Okonkwo', 'Dunmore', 'Cole', 'Harcourt', '@'])
      expect(text).not.toContain(secret);
  });

  it('hold what IT needs', () => {
    for (const wanted of [
      'Gatepost: 0.1.0',
      'Installed: admin',
      'Mode: enforce',
      'Account kind: class',
      'Site: Juniors, staff laptops',
      'Troubles: selectors-missing',
      'Setting not used: staff: Entry 3 is empty.',
      '2026-03-12T15:39:00.000Z block',
    ])
      expect(text).toContain(wanted);
  });
});
