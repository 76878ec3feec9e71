import { describe, expect, it } from 'vitest';
import { settingsOf } from '../../src/office/settings.ts';
import { keyOf, type PolicyKey } from '../../src/policy/schema.ts';
import { derive } from '../../src/policy/state.ts';

const raw = {
  schoolName: 'Park Hill Primary',
  nameStyle: 'first',
  accounts: ['ParkHillPrimary | school | the school'],
  staff: ['Miss Rowena Ashdown', 'Mr T Bell'],
};
const { keys } = settingsOf(derive(raw, {}, { source: 'managed', readAt: 1, installType: 'admin' }));
const row = (name: string) => keys.find((k) => k.name === name);

describe('settings for the options page', () => {
  it('names every key with its title, its value and who set it', () => {
    expect(row('schoolName')).toMatchObject({ value: 'Park Hill Primary', origin: 'policy', locked: true });
    expect(row('accounts')?.value).toBe('ParkHillPrimary | school | the school');
    expect(row('nameStyle')).toMatchObject({ value: 'First', origin: 'policy' });
    expect(row('phase')).toMatchObject({ value: 'Not known', origin: 'default' });
    expect(row('town')).toMatchObject({ value: '', origin: 'default' });
    expect(keys.every((k) => k.title !== '' && k.about !== '')).toBe(true);
  });

  it('counts people and never shows them', () => {
    expect(row('staff')?.value).toBe('2 entries');
    expect(JSON.stringify(keys)).not.toContain('Ashdown');
  });

  it('shows nothing of what the schema calls sensitive', () => {
    const sensitive = keys.filter((k) => keyOf(k.name as PolicyKey).about.sensitive);
    expect(sensitive.length).toBeGreaterThan(0);
    expect(sensitive.every((k) => k.value === '')).toBe(true);
  });
});
