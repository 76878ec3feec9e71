import { describe, expect, it } from 'vitest';
import { classesOf, kindOf } from '../../src/policy/about.ts';
import {
  askWhom,
  DEFAULTS,
  mayAnswer,
  modeOn,
  parsePolicy,
  profileToPolicy,
  toSetting,
  withinHours,
} from '../../src/policy/index.ts';
import { shortNameOf } from '../../src/policy/setting.ts';
import { rules } from '../../src/rules/index.ts';

/** Options that follow from other keys and are no fine settings. */
const OWN_KEYS = ['direct-message.allowed', 'left-x.why'];

const key = new Uint8Array(32);
const settingOf = (raw: Record<string, unknown>) => toSetting(parsePolicy(raw).policy, { key });

describe('the setting of the engine', () => {
  it.each([
    ['whole school, run by the office and the headteacher', 'school'],
    ['main account, run by the office and the headteacher', 'school'],
    ['Nursery and Reception (Acorn RA, Conker RC)', 'class'],
    ['Year 11, posts by the head of year', 'class'],
    ['Years 7 and 8, posts by the heads of year', 'class'],
    ['Sixth form (the Pontoon)', 'class'],
    ['Blwyddyn 3 a 4', 'class'],
    ['PE, clubs and fixtures', 'department'],
    ['Music department and ensembles', 'department'],
    ['Friends of Ropewalk Lane (PTA), checked by the office', 'third-party'],
    ['the headteacher', 'role'],
    ['Mr Dunmore, a teacher’s own professional account', 'professional'],
    ['', 'school'],
  ] as const)('“%s” is %s', (about, kind) => {
    expect(kindOf(about, false)).toBe(kind);
  });

  it('tells the rule why posting is stopped, and nothing while it is allowed', () => {
    expect(settingOf({}).options['left-x']).toBeUndefined();
    expect(settingOf({ posting: 'stopped', postingStoppedWhy: 'We moved.' }).options['left-x']).toEqual({
      why: 'We moved.',
    });
    expect(settingOf({ pack: 'left-x' }).options['left-x']?.['why']).toContain('no longer posts on X');
    expect(settingOf({ posting: 'stopped' }).options['left-x']?.['why']).not.toBe('');
  });

  it('hands every rule its options under the names that the rule has', () => {
    const { options } = settingOf({ posting: 'stopped' });
    const strange = Object.entries(options).flatMap(([id, own]) => {
      const rule = rules.find((r) => r.id === id);
      return Object.keys(own)
        .filter((option) => !Object.hasOwn(rule?.settings ?? {}, option))
        .map((option) => `${id}.${option}`);
    });
    // Set by keys of their own alone, so no rule offers them to `ruleOptions`.
    expect(strange.sort()).toEqual(OWN_KEYS);
  });

  it('takes lines about answers with either kind of dash in their ids', () => {
    expect(parsePolicy({ mayAnswer: ['for_the_school = role'] }).problems).toEqual([]);
  });

  it('reads classes with and without codes', () => {
    expect(classesOf('Year 4 (Willow 4W, Elm 4E)')).toEqual([
      'Willow 4W',
      'Willow',
      '4W',
      'Elm 4E',
      'Elm',
      '4E',
    ]);
    expect(classesOf('Reception classes (Terns, Puffins)')).toEqual(['Terns', 'Puffins']);
    expect(classesOf('Friends of Ropewalk Lane (PTA)')).toEqual([]);
  });

  it.each([
    ['Ropewalk Lane Primary School', 'Ropewalk Lane'],
    ['St Mary’s Church of England Primary School', 'St Mary’s'],
    ['Kingsmead Academy', 'Kingsmead'],
    ['Ysgol y Bont', 'Ysgol y Bont'],
  ])('the short name of %s is %s', (name, short) => {
    expect(shortNameOf(name)).toBe(short);
  });

  it('holds the rule’s own severity unless the school set one', () => {
    const { severities } = settingOf({ 'trip-ahead': 'nudge', messages: 'block', follows: 'allow' });
    expect(severities).toEqual({ 'trip-ahead': 'nudge', 'direct-message': 'block', follow: 'off' });
    expect(settingOf({ messages: 'allow', 'direct-message': 'nudge' }).severities['direct-message']).toBe(
      'nudge',
    );
  });

  it('hands over options with their types, and refuses others', () => {
    const { options } = settingOf({ ruleOptions: ['location-tag.allowSchool = true'], publicFixtures: true });
    expect(options['location-tag']).toEqual({ allowSchool: true });
    expect(options['away-fixture']).toMatchObject({ publicFixtures: true });
    const { problems } = parsePolicy({
      ruleOptions: ['location-tag.allowSchol = true', 'location-tag.allowSchool = perhaps'],
    });
    expect(problems.map((p) => p.reason)).toEqual([
      'Entry 1 names an option that location-tag does not have; it has: allowSchool.',
      'Entry 2 gives allowSchool a value unlike its default, false.',
    ]);
  });

  it('counts a venue that may be named as the school’s own', () => {
    expect(settingOf({ sites: ['the hall'], venuesAllowed: ['St Mary’s'] }).school.sites).toEqual([
      'the hall',
      'St Mary’s',
    ]);
  });

  it('says the school’s own words with what was marked', () => {
    const { say } = settingOf({ wording: ['trip-ahead.because = Tell parents, not X, about $1.'] });
    expect(say?.('trip_ahead_because', ['the zoo'])).toBe('Tell parents, not X, about the zoo.');
    expect(say?.('trip_ahead_message', [])).toBeNull();
  });

  it('knows a never-named child in any order, case and accent, and by given name alone', () => {
    const { register } = settingOf({ neverName: ['Zoë Anne Carter-Lee', 'OKOYE, Amara'] });
    expect(register?.pair('zoe', 'carterlee')).toBe('never-name');
    expect(register?.pair('Carter-Lee', 'ZOË')).toBe('never-name');
    expect(register?.pair('Amara', 'Okoye')).toBe('never-name');
    expect(register?.pair('Amara', 'Lee')).toBeNull();
    expect(register?.single('zoë')).toBe('never-name');
    expect(register?.single('Okoye')).toBeNull();
    expect(register?.mayHold('carter-lee')).toBe(true);
    expect(register?.mayHold('table')).toBe(false);
  });

  it('turns a school profile into a policy', () => {
    const { policy, problems } = parsePolicy(
      profileToPolicy({
        name: 'Park Hill School',
        phase: 'all-through community school, 4-18',
        accounts: [{ handle: 'ParkHill', about: 'whole school' }],
        phone: '01632 960123',
        domain: 'parkhill.sch.uk',
        places: ['the hall'],
      }),
    );
    expect(problems).toEqual([]);
    expect(policy).toMatchObject({ phase: 'all-through', phones: ['01632 960123'], sites: ['the hall'] });
    expect(() => profileToPolicy([1])).toThrow(/not a school profile/);
  });
});

describe('conduct', () => {
  it('climbs the ladder by date and never down', () => {
    const ladder = { mode: 'audit', tipsFrom: '2027-01-18', enforceFrom: '2027-01-25' } as const;
    expect(
      ['2027-01-17', '2027-01-18', '2027-01-24', '2027-01-25', '2030-01-01'].map((d) => modeOn(ladder, d)),
    ).toEqual(['audit', 'tips', 'tips', 'enforce', 'enforce']);
    expect(modeOn({ ...ladder, mode: 'enforce' }, '2026-01-01')).toBe('enforce');
  });

  it('lets those answer whom the school names', () => {
    const { policy } = parsePolicy({
      mayAnswer: ['permission = school, role', 'trip-ahead/permission = nobody', 'staff-or-public = anyone'],
    });
    expect(mayAnswer(policy, 'pupil-full-name', 'permission', 'role')).toBe(true);
    expect(mayAnswer(policy, 'pupil-full-name', 'permission', 'class')).toBe(false);
    expect(mayAnswer(policy, 'trip-ahead', 'permission', 'role')).toBe(false);
    expect(mayAnswer(policy, 'pupil-full-name', 'not-a-name', 'unlisted')).toBe(true);
  });

  it('knows the posting hours', () => {
    const at = (local: string) => withinHours('Mon-Fri 07:30-18:00', local);
    expect(
      [
        '2027-01-18T07:29',
        '2027-01-18T07:30',
        '2027-01-22T17:59',
        '2027-01-22T18:00',
        '2027-01-23T10:00',
      ].map(at),
    ).toEqual([false, true, true, false, false]);
    expect(withinHours('', '2027-01-23T03:00')).toBe(true);
  });

  it('says whom to ask', () => {
    expect(askWhom(DEFAULTS)).toBe('');
    expect(
      askWhom({ ...DEFAULTS, championName: 'Miss Cole', championContact: 'ext. 214', dslName: 'Mrs Shah' }),
    ).toBe('Ask Miss Cole (ext. 214), or Mrs Shah, your DSL.');
  });
});
