import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, parsePolicy, toWire } from '../../src/policy/index.ts';
import { MAX_CHARS } from '../../src/policy/key.ts';
import { PACKS } from '../../src/policy/packs.ts';
import { KEY_NAMES, keyOf } from '../../src/policy/schema.ts';

const about = (raw: Record<string, unknown>, key: string) =>
  parsePolicy(raw).problems.filter((p) => p.key === key);

/** A value of a wrong type for each shape. */
const WRONG = { text: 7, 'yes-no': 'perhaps', number: 1.5, list: { a: 1 } } as const;

describe('a policy is read key by key', () => {
  it('is the defaults when nothing is set', () => {
    expect(parsePolicy({})).toMatchObject({ policy: DEFAULTS, problems: [], unknown: [] });
  });

  it.each(KEY_NAMES)('%s: its example is right, and a wrong type costs this key alone', (name) => {
    const key = keyOf(name);
    const right = parsePolicy({ [name]: key.about.example });
    expect(right.origins[name]).toBe('set');
    const bad = parsePolicy({
      schoolName: 'Park Hill',
      dslName: 'Mrs Shah',
      [name]: WRONG[key.shape],
    });
    expect(bad.problems.filter((p) => p.key === name)).toHaveLength(1);
    expect(bad.policy[name]).toEqual(DEFAULTS[name]);
    if (name !== 'schoolName') expect(bad.policy.schoolName).toBe('Park Hill');
    if (name !== 'dslName') expect(bad.policy.dslName).toBe('Mrs Shah');
  });

  const all = Object.fromEntries(KEY_NAMES.map((name) => [name, keyOf(name).about.example]));
  const NETWORK = ['registerAddress', 'registerSha256', 'reportAddress', 'reportToken'] as const;

  it('finds nothing wrong with all examples together, but for what needs the network', () => {
    const { problems } = parsePolicy({ ...all, mode: 'audit', posting: 'allowed', reportToken: 'x' });
    expect(problems.map((p) => p.key)).toEqual(NETWORK);
  });

  it.each(NETWORK)('%s: says that this build makes no network requests, and hides the token', (name) => {
    const [problem, ...more] = parsePolicy({ [name]: all[name] || 's3cret' }).problems;
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ key: name, level: 'ignored' });
    expect(problem?.reason).toContain('no network requests');
    expect(problem?.whatToDo).toMatch(name.startsWith('register') ? /"register"/ : /Remove this key/);
    expect(problem?.whatToDo).toContain('docs/network.md');
    expect(problem?.value).not.toContain('s3cret');
  });

  describe('in a build that names a server', () => {
    const ORIGINS = ['https://intranet.parkhill.sch.uk'];
    const good = {
      registerAddress: 'https://intranet.parkhill.sch.uk/gatepost/register.txt',
      registerSha256: 'a'.repeat(64),
      reportAddress: 'https://intranet.parkhill.sch.uk/gatepost/counts',
      reportToken: 's3cret',
      accounts: ['ParkHill'],
    };
    const without = (...names: readonly string[]) =>
      Object.fromEntries(Object.entries(good).filter(([name]) => !names.includes(name)));

    it('finds nothing wrong with the keys of the network', () => {
      expect(parsePolicy(good, ORIGINS).problems).toEqual([]);
      expect(parsePolicy({ ...all, ...good, mode: 'audit', posting: 'allowed' }, ORIGINS).problems).toEqual(
        [],
      );
    });

    it.each([
      ['another server', { ...good, registerAddress: 'https://x.example/r' }, 'registerAddress', /may reach/],
      [
        'a name that begins alike',
        { ...good, reportAddress: `${ORIGINS[0]}.evil.example/` },
        'reportAddress',
        /may reach/,
      ],
      ['an address without its sum', without('registerSha256'), 'registerAddress', /checksum is missing/],
      ['a sum without its address', without('registerAddress'), 'registerSha256', /address is missing/],
      ['a token without an address', without('reportAddress'), 'reportToken', /no address/],
      ['a register beside it', { ...good, register: ['1/1:x'] }, 'registerAddress', /used instead/],
      ['no record to count', { ...good, recordDays: 0 }, 'reportAddress', /nothing to count/],
      ['no accounts to count', without('accounts'), 'reportAddress', /none are listed/],
    ])('names %s', (_, raw, key, words) => {
      const { problems } = parsePolicy(raw, ORIGINS);
      expect(problems.map((p) => p.key)).toEqual([key]);
      expect(problems[0]?.reason).toMatch(words);
      expect(JSON.stringify(problems)).not.toContain('s3cret');
    });
  });

  it.each([
    ['nothing is held', { mode: 'tips', accounts: ['ParkHill'] }, /mode is tips/],
    ['no accounts are listed', {}, /every account counts/],
  ])('a stopped school is warned when %s', (_, raw, words) => {
    const found = about({ posting: 'stopped', ...raw }, 'posting');
    expect(found.map((p) => p.level)).toEqual(['advice']);
    expect(found[0]?.reason).toMatch(words);
  });

  it('keeps the good entries of a list and names the bad ones by number', () => {
    const { policy, problems } = parsePolicy({
      accounts: [
        'ParkHill | school | whole school',
        'not a handle',
        'ParkHillY4 | klass',
        '@ParkHillY5 | class | Year 5',
      ],
    });
    expect(policy.accounts.map((a) => a.handle)).toEqual(['ParkHill', 'ParkHillY5']);
    expect(problems.map((p) => [p.key, p.entry, p.level])).toEqual([
      ['accounts', 2, 'part'],
      ['accounts', 3, 'part'],
    ]);
  });

  it('shows no value of a sensitive or unknown key', () => {
    const { problems } = parsePolicy({
      neverName: [{ n: 'Olivia Carter' }],
      reportToken: 42,
      tokn: 's3cret',
    });
    expect(problems).toHaveLength(3);
    expect(JSON.stringify(problems)).not.toMatch(/Olivia|42|s3cret/);
  });

  it('says which key was meant', () => {
    expect(about({ schoolname: 'x' }, 'schoolname')[0]?.whatToDo).toBe('Did you mean "schoolName"?');
    expect(about({ 'trip-ahed': 'off' }, 'trip-ahed')[0]?.whatToDo).toBe('Did you mean "trip-ahead"?');
    expect(about({ wholly: 'x' }, 'wholly')[0]?.whatToDo).toMatch(/list of keys/);
  });

  it('takes entries written as objects', () => {
    const { policy, problems } = parsePolicy({
      accounts: [{ handle: '@ParkHill', kind: 'school', about: 'all | of it' }],
    });
    expect(problems).toEqual([]);
    expect(policy.accounts).toEqual([{ handle: 'ParkHill', kind: 'school', about: 'all | of it' }]);
  });

  it('uses what is plainly meant, and says how to write it', () => {
    const { policy, problems } = parsePolicy({
      messages: { Value: 'block' },
      firstRunPage: 'false',
      dailyMinimum: '2',
      staff: 'Mrs Shah',
    });
    expect(policy).toMatchObject({
      messages: 'block',
      firstRunPage: false,
      dailyMinimum: 2,
      staff: ['Mrs Shah'],
    });
    expect(problems.map((p) => p.level)).toEqual(['advice', 'advice', 'advice', 'advice']);
  });

  it('shortens a report about a long list of bad entries', () => {
    const { problems } = parsePolicy({ phones: Array.from({ length: 4000 }, (_, i) => `no ${i}`) });
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)?.reason).toMatch(/3980 more/);
  });

  it('refuses a value no box could hold', () => {
    expect(about({ helpText: 'a'.repeat(MAX_CHARS + 1) }, 'helpText')[0]?.reason).toMatch(/longer than 1000/);
    expect(parsePolicy({ helpText: 'a'.repeat(MAX_CHARS) }).problems).toEqual([]);
  });

  it.each([
    ['dates with enforce', { mode: 'enforce', enforceFrom: '2027-01-01' }, 'enforceFrom'],
    ['dates without mode', { tipsFrom: '2027-01-01' }, 'tipsFrom'],
    [
      'dates in the wrong order',
      { mode: 'audit', tipsFrom: '2027-02-01', enforceFrom: '2027-01-01' },
      'enforceFrom',
    ],
    ['a day that is none', { mode: 'audit', tipsFrom: '2027-02-30' }, 'tipsFrom'],
    ['an address without its sum', { registerAddress: 'https://x.example/r' }, 'registerAddress'],
    ['a token without an address', { reportToken: 'abc' }, 'reportToken'],
    ['a handle twice', { accounts: ['ParkHill', '@parkhill'] }, 'accounts'],
    ['opening a key that does not exist', { userMayChange: ['moed'] }, 'userMayChange'],
    ['opening a key that stays locked', { userMayChange: ['neverName'] }, 'userMayChange'],
    ['a key the browser dropped', { keysExpected: ['town'] }, 'town'],
    ['a key that nobody knows and the browser dropped', { keysExpected: ['townn'] }, 'townn'],
    ['a help link that is none', { helpUrl: 'javascript:alert(1)' }, 'helpUrl'],
    ['a collector without encryption', { reportAddress: 'http://logs.example' }, 'reportAddress'],
    ['hours that end before they begin', { hours: 'Mon-Fri 18:00-08:00' }, 'hours'],
    ['a time zone that is none', { timeZone: 'Europe/Londres' }, 'timeZone'],
    ['an option of no rule', { ruleOptions: ['speed = 3'] }, 'ruleOptions'],
    ['an answer for nobody known', { mayAnswer: ['permission = teachers'] }, 'mayAnswer'],
  ])('names %s', (_, raw, key) => {
    expect(about(raw, key)).toHaveLength(1);
  });

  it('puts a pack under what the school sets', () => {
    const { policy, origins } = parsePolicy({ pack: 'early-years', nameStyle: 'first' });
    expect(policy).toMatchObject({ phase: 'nursery', nameStyle: 'first', messages: 'block' });
    expect([origins.phase, origins.nameStyle, origins.town]).toEqual(['pack', 'set', 'default']);
  });

  it.each(Object.entries(PACKS))('pack %s sets values that the schema takes', (_, { sets }) => {
    const { problems, policy } = parsePolicy(sets);
    expect(problems.filter((p) => p.level !== 'advice')).toEqual([]);
    expect(policy).toMatchObject(sets);
  });

  it('never throws, and never leaves a key out', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.oneof(fc.constantFrom(...KEY_NAMES), fc.string()), fc.jsonValue({ maxDepth: 3 })),
        (raw) => {
          const { policy } = parsePolicy(raw);
          expect(Object.keys(policy).sort()).toEqual([...KEY_NAMES].sort());
          expect(['audit', 'tips', 'enforce']).toContain(policy.mode);
          expect(parsePolicy(toWire(raw)).policy).toEqual(policy);
        },
      ),
      { numRuns: 300 },
    );
  });
});
