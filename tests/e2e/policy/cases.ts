import type { Policy } from '../../../src/policy/index.ts';

/**
 * Policies as schools write them, right and wrong, and what must come of each: which keys apply, which are named as
 * problems. Some keys never reach the extension; the browser loses them without a word, and `keysExpected` is
 * what gives them away.
 */
export type Case = {
  readonly name: string;
  readonly policy: Readonly<Record<string, unknown>>;
  readonly applies?: Partial<Policy>;
  readonly named?: readonly string[];
};

const TOWN = { town: 'Kingsmead' };
const wrong = (name: string, policy: Record<string, unknown>, applies: Partial<Policy> = {}): Case => ({
  name,
  policy: { ...TOWN, ...policy },
  applies: { ...TOWN, ...applies },
  named: Object.keys(policy),
});
const right = (name: string, policy: Record<string, unknown>, applies: Partial<Policy> = {}): Case => ({
  name,
  policy: { ...TOWN, ...policy },
  applies: { ...TOWN, ...(policy as Partial<Policy>), ...applies },
});
const many = (count: number, entry: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => entry(i));

export const CASES: readonly Case[] = [
  right('one key', {}),
  right('school facts', { schoolName: 'Park Hill Primary School', phase: 'primary', sites: ['the MUGA'] }),
  right('audit', { mode: 'audit' }),
  right('tips', { mode: 'tips' }),
  right('a dated ladder', { mode: 'audit', tipsFrom: '2027-01-18', enforceFrom: '2027-01-25' }),
  right('a switch', { firstRunPage: false, sharedDevice: true, publicFixtures: true }),
  right('a number', { dailyMinimum: 3, recordDays: 30 }),
  right('a rule by its own name', { 'trip-ahead': 'confirm', 'pupil-full-name': 'block' }),
  right('staff with marks and quotes', { staff: ["Mrs Siân O'Neil", 'Mr “Taff” Ŵyn'] }),
  right(
    'accounts',
    { accounts: ['ParkHill | school | all'] },
    { accounts: [{ handle: 'ParkHill', kind: 'school', about: 'all' }] },
  ),
  right(
    'accounts without kinds',
    { accounts: ['@ParkHill'] },
    { accounts: [{ handle: 'ParkHill', kind: '', about: '' }] },
  ),
  right(
    'names until a day',
    { allowedNames: ['Amara Okoye | 18 | 2027-07-20'] },
    { allowedNames: [{ name: 'Amara Okoye', reason: '18', until: '2027-07-20' }] },
  ),
  right('never to be named', { neverName: ['Zoe Carter'] }),
  right('a register of many lines', { register: many(300, (i) => `${i + 1}/300:${'x'.repeat(900)}`) }),
  right('a huge list', { staff: many(5000, (i) => `Mrs Number${i}`) }),
  right('help', { helpText: 'Two\nlines', helpUrl: 'https://parkhill.example/help' }),
  right('a pack', { pack: 'early-years' }, { nameStyle: 'none', messages: 'block' }),
  right(
    'a pack and a key beside it',
    { pack: 'early-years', messages: 'allow' },
    { messages: 'allow', nameStyle: 'none' },
  ),
  right('we have left X', { pack: 'left-x' }, { posting: 'stopped', postAnyway: 'never' }),
  right('when a check cannot run', { whenCheckCannotRun: 'hold' }),
  right(
    'who may answer',
    { mayAnswer: ['permission = role'] },
    { mayAnswer: [{ rule: '', answer: 'permission', who: ['role'] }] },
  ),
  right('keys that people may change', { userMayChange: ['locale'] }),
  right('empty lists', { staff: [], hashtags: [] }),

  wrong('a mode that is none', { mode: 'strict' }, { mode: 'enforce' }),
  wrong('a number for a word', { mode: 1 }, { mode: 'enforce' }),
  wrong('null', { mode: null }, { mode: 'enforce' }),
  wrong('a word for a switch', { firstRunPage: 'no' }, { firstRunPage: true }),
  wrong('the Google wrapper', { mode: { Value: 'audit' } }, { mode: 'enforce' }),
  wrong('a word for a number', { dailyMinimum: 'two' }, { dailyMinimum: 0 }),
  wrong('a number too big', { dailyMinimum: 900 }, { dailyMinimum: 0 }),
  wrong('a number beyond 32 bits', { dailyMinimum: 3_000_000_000 }, { dailyMinimum: 0 }),
  wrong('half a number', { dailyMinimum: 1.5 }, { dailyMinimum: 0 }),
  wrong('a word for a list', { staff: 'Mrs Shah' }, { staff: [] }),
  wrong('a number in a list', { staff: ['Mrs Shah', 7] }, { staff: [] }),
  wrong('an object for a list', { staff: { 1: 'Mrs Shah' } }, { staff: [] }),
  wrong('objects for lines', { accounts: [{ handle: 'ParkHill' }] }, { accounts: [] }),
  wrong(
    'a bad line among good ones',
    { accounts: ['ParkHill', 'no handle'] },
    { accounts: [{ handle: 'ParkHill', kind: '', about: '' }] },
  ),
  wrong(
    'bad phones among good ones',
    { phones: ['01632 960123', 'the office'] },
    { phones: ['01632 960123'] },
  ),
  wrong(
    'a list too long',
    { staff: many(5001, (i) => `Mrs Number${i}`) },
    { staff: many(5000, (i) => `Mrs Number${i}`) },
  ),
  wrong('a text too long', { helpText: 'x'.repeat(1001) }, { helpText: '' }),
  wrong('a date that is none', { enforceFrom: '25/01/2027' }, { enforceFrom: '' }),
  wrong('an address that is none', { reportAddress: 'http://logs.example' }, { reportAddress: '' }),
  wrong('keys that need the network', {
    registerAddress: 'https://intranet.example/register.txt',
    registerSha256: 'a'.repeat(64),
    reportAddress: 'https://logs.example/v1/logs',
    reportToken: 'token',
  }),
  wrong('a script for a link', { helpUrl: 'javascript:alert(1)' }, { helpUrl: '' }),
  wrong('a rule’s severity that is none', { 'trip-ahead': 'maybe' }, { 'trip-ahead': 'default' }),
  wrong('a time zone that is none', { timeZone: 'Narnia' }, { timeZone: 'Europe/London' }),
  wrong('an unknown pack', { pack: 'narnia' }, { mode: 'enforce' }),
  wrong(
    'three mistakes at once',
    { mode: 'off', phones: 5, 'trip-live': true },
    { mode: 'enforce', phones: [], 'trip-live': 'default' },
  ),
  {
    name: 'keys that nobody knows',
    policy: { ...TOWN, schoolNmae: 'Park Hill', adminSettings: '{}' },
    applies: { ...TOWN, schoolName: '' },
    // The browser delivers none of them; the list of expected keys gives them away.
    named: ['adminSettings', 'schoolNmae'],
  },
];
