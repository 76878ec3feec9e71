import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { encode, encodeAsLines, REGISTER_KEY } from '../../src/register/index.ts';
import { pupil, registerOf } from '../register/pupils.ts';
import { checkOf, officeWith, rest, type World, world } from './browser.ts';

const SCHOOL = {
  schoolName: 'Park Hill Primary',
  accounts: [
    'ParkHillPrimary | school | the school',
    'ParkHillY4 | class | Year 4',
    'MsReed | professional | own',
  ],
};
const NAMED = 'Well done Olivia Bennett on your maths certificate!';
const named = async (w: World, text = NAMED, from?: string) =>
  (await w.ask('check', checkOf(text, from))).report.findings.filter((f) => f.rule === 'pupil-full-name');
const remember = async (w: World, answer: string, text = NAMED): Promise<boolean> => {
  const [found] = await named(w, text);
  const { fingerprint, rule } = found!;
  return (await w.ask('remember', { fingerprint, rule, answer })).ok;
};

describe('bad settings', () => {
  it('are named with key, reason and what to do, and the rest applies', async () => {
    const w = await officeWith({ ...SCHOOL, mode: 'strict', reportAddress: 'https://logs.example' });
    const { problems, policy } = await w.ask('status', {});
    expect(problems.map((p) => p.key).sort()).toEqual(['mode', 'reportAddress']);
    for (const p of problems) expect(p.reason.length * p.whatToDo.length).toBeGreaterThan(0);
    expect(policy).toMatchObject({ school: 'Park Hill Primary', mode: 'enforce' });
  });

  it('on a first force-install without settings it is strict, and cries no fault yet', async () => {
    const w = await officeWith({});
    expect(await w.ask('status', {})).toMatchObject({
      policy: { source: 'strict-default', mode: 'enforce' },
      fault: '',
      installType: 'admin',
    });
    expect((await named(w))[0]?.severity).toBe('block');
  });

  it('settings that vanish are a fault: kept, shown, and written into the record without a word', async () => {
    const lastGood = { raw: SCHOOL, readAt: 1 };
    const w = await officeWith({}, { stored: { 'policy.lastGood': lastGood } });
    const status = await w.ask('status', {});
    expect(status.fault).toContain('have gone');
    expect(status.policy).toMatchObject({ source: 'cached', school: 'Park Hill Primary' });
    const { entries } = await w.ask('records', { most: 10 });
    expect(entries).toMatchObject([{ outcome: 'fault', degraded: ['policy-vanished'], findings: [] }]);
    expect(status.today.checked).toBe(0);
  });

  it('are asked for again when the browser starts: Firefox tells of no change', async () => {
    const w = await officeWith(SCHOOL);
    const before = w.asked.managed;
    w.managed = { ...SCHOOL, mode: 'tips' };
    w.startup();
    await rest();
    expect(w.asked.managed).toBeGreaterThan(before);
    expect((await w.ask('status', {})).policy.mode).toBe('tips');
  });
});

describe('the register', () => {
  const lines = encodeAsLines(registerOf(pupil('Ottoline', 'Quill')));
  const QUIET = 'so proud of ottoline quill today';

  it('of the policy that cannot be read is named, and the last good one stays', async () => {
    const w = await officeWith({ ...SCHOOL, register: lines });
    expect((await named(w, QUIET))[0]?.severity).toBe('block');
    await w.deliver({ ...SCHOOL, register: ['gatepost-register:1:nonsense'] });
    const { problems, register } = await w.ask('status', {});
    expect(problems).toMatchObject([{ key: 'register' }]);
    expect(problems[0]?.reason).not.toBe('');
    expect(problems[0]?.whatToDo).toContain('last good register is used');
    expect(register.state).toBe('fresh');
    expect((await named(w, QUIET))[0]?.severity).toBe('block');
    // … over a restart of the worker, too.
    w.start();
    await rest();
    expect((await named(w, QUIET))[0]?.severity).toBe('block');
  });

  it('that cannot be read and has no forerunner is broken, not silent', async () => {
    const w = await officeWith({ ...SCHOOL, register: ['nonsense'] });
    const { problems, register } = await w.ask('status', {});
    expect(problems.map((p) => p.key)).toEqual(['register']);
    expect(register.state).toBe('broken');
    expect(w.icons.at(-1)).toContain('attention-');
  });

  it('on this computer that is damaged is named', async () => {
    const w = await officeWith(SCHOOL, { stored: { [REGISTER_KEY]: 'gatepost-register:1:AAAA' } });
    const { problems } = await w.ask('status', {});
    expect(problems.map((p) => p.key)).toEqual(['pupil register on this computer']);
  });

  it('that ran out is said, and still used', async () => {
    const old = encode({ ...registerOf(pupil('Ottoline', 'Quill')), expiresOn: '2020-08-31' });
    const w = await officeWith(SCHOOL, { stored: { [REGISTER_KEY]: old } });
    const { register, problems } = await w.ask('status', {});
    expect(register).toMatchObject({ state: 'expired', text: expect.stringContaining('31 August 2020') });
    expect(problems).toEqual([]);
    expect((await named(w, QUIET))[0]?.severity).toBe('block');
  });
});

describe('answers', () => {
  it('hold for the next post, are listed without words, and can be taken back', async () => {
    const w = await officeWith(SCHOOL);
    expect(await remember(w, 'staff-or-public')).toBe(true);
    expect(await named(w)).toEqual([]);
    const { answers, days } = await w.ask('answers', {});
    expect(days).toBe(180);
    expect(answers).toMatchObject([
      { rule: 'pupil-full-name', title: 'A pupil’s full name', label: 'Staff or public figure' },
    ]);
    expect(answers[0]!.until - answers[0]!.given).toBe(180 * 86_400_000);
    expect(JSON.stringify([answers, w.stored, w.session])).not.toMatch(/olivia|bennett/i);
    await w.ask('takeBack', { fingerprint: answers[0]!.fingerprint });
    expect((await w.ask('answers', {})).answers).toEqual([]);
    expect(await named(w)).toHaveLength(1);
  });

  it('survive a stop of the worker, and go all at once', async () => {
    const w = await officeWith(SCHOOL);
    await remember(w, 'not-a-name');
    await remember(w, 'permission', 'Well done Harry Oldfield in Year 4');
    w.start();
    await rest();
    expect((await w.ask('answers', {})).answers).toHaveLength(2);
    await w.ask('takeBack', { fingerprint: null });
    expect((await w.ask('answers', {})).answers).toEqual([]);
    expect(await named(w)).toHaveLength(1);
  });

  it('last as long as the policy says, also when it says less later on', async () => {
    const w = await officeWith({ ...SCHOOL, rememberAnswersDays: 7 });
    await remember(w, 'not-a-name');
    const [answer] = (await w.ask('answers', {})).answers;
    expect(answer!.until - answer!.given).toBe(7 * 86_400_000);
    await w.deliver({ ...SCHOOL, rememberAnswersDays: 0 });
    expect(await named(w)).toHaveLength(1);
    expect(await remember(w, 'not-a-name')).toBe(false);
    expect(await w.ask('answers', {})).toEqual({ answers: [], days: 0 });
  });

  it('are not kept where the policy lets nobody give them, nor where they are about one post', async () => {
    const w = await officeWith({ ...SCHOOL, mayAnswer: ['permission = nobody', 'not-a-name = role'] });
    expect((await named(w))[0]?.answers.map((a) => a.id)).toEqual(['staff-or-public']);
    for (const answer of ['permission', 'not-a-name', 'everyone-back'])
      expect(await remember(w, answer)).toBe(false);
    expect(await named(w)).toHaveLength(1);
  });

  it('given while they were allowed do not outlast a policy that forbids them', async () => {
    const w = await officeWith(SCHOOL);
    await remember(w, 'permission');
    expect(await named(w)).toEqual([]);
    await w.deliver({ ...SCHOOL, mayAnswer: ['permission = nobody'] });
    expect(await named(w)).toHaveLength(1);
  });

  it('never free a child who must not be named, and nobody is told why', async () => {
    const w = await officeWith({ ...SCHOOL, neverName: ['Zoe Carter'], 'pupil-full-name': 'off' });
    for (const text of ['Well done Zoe Carter in Year 4', 'Lovely reading from Zoe today']) {
      const [found, ...more] = await named(w, text);
      expect(more).toEqual([]);
      expect(found).toMatchObject({ severity: 'block', answers: [], evidence: [] });
      const { fingerprint, rule } = found!;
      for (const answer of ['permission', 'not-a-name', 'staff-or-public']) {
        await w.ask('remember', { fingerprint, rule, answer });
        const request = checkOf(text);
        const { report } = await w.ask('check', { ...request, answers: [{ fingerprint, answer }] });
        expect(report.findings.map((f) => f.fingerprint)).toContain(fingerprint);
      }
      expect(JSON.stringify({ ...found, spans: [] })).not.toMatch(/list|register|court|adopt|care|must not/i);
    }
  });

  it('and the record are for the extension’s own pages alone', async () => {
    const w = await officeWith(SCHOOL);
    for (const [name, request] of [
      ['answers', {}],
      ['takeBack', { fingerprint: null }],
      ['exportRecord', {}],
      ['clearRecord', {}],
    ] as const)
      expect(await w.askFromX(name, request)).toEqual({ error: 'pages-only' });
  });
});

describe('a school that has left X', () => {
  it.each(['ParkHillPrimary', 'ParkHillY4'])('holds what @%s writes, and says why', async (from) => {
    const w = await officeWith({ ...SCHOOL, pack: 'left-x' });
    const { report, policy } = await w.ask('check', checkOf('Lovely assembly today', from));
    expect(report).toMatchObject({
      verdict: 'block',
      findings: [{ rule: 'left-x', message: expect.stringContaining('no longer posts on X'), answers: [] }],
    });
    expect(policy).toMatchObject({ mode: 'enforce', postAnyway: 'never' });
  });

  it('leaves a teacher’s own account alone', async () => {
    const w = await officeWith({ ...SCHOOL, pack: 'left-x' });
    const { report } = await w.ask('check', checkOf('Lovely weather', 'MsReed'));
    expect(report.findings.filter((f) => f.rule === 'left-x')).toEqual([]);
  });
});

describe('the record', () => {
  const decided = (w: World) =>
    w.ask('decide', {
      draft: 'd1',
      outcome: 'answered',
      surface: 'composer',
      account: { handle: 'ParkHillPrimary', kind: 'school', about: 'Olivia Bennett’s class' },
      findings: [{ rule: 'pupil-full-name', severity: 'block', answer: 'permission' }],
      degraded: [],
    });

  it('is exported with the decision and the site, without handle or text', async () => {
    const w = await officeWith({ ...SCHOOL, siteLabel: 'Juniors, staff laptops' });
    await decided(w);
    const { csv, file } = await w.ask('exportRecord', {});
    expect(csv).toContain('pupil-full-name,block,permission');
    expect(csv).toContain('Juniors, staff laptops');
    expect(csv).not.toMatch(/Olivia|ParkHillPrimary/);
    expect(file).toMatch(/^gatepost-record-Juniors-staff-laptops-\d{4}-\d\d-\d\d\.csv$/);
  });

  it('is cleared, and says that it was', async () => {
    const w = await officeWith(SCHOOL);
    await decided(w);
    await w.ask('clearRecord', {});
    const { entries, days, fault } = await w.ask('records', { most: 10 });
    expect(entries).toMatchObject([{ outcome: 'fault', degraded: ['record-cleared'] }]);
    expect([days, fault]).toEqual([365, null]);
  });

  it('keeps nothing where the school keeps nothing', async () => {
    const w = await officeWith({ ...SCHOOL, recordDays: 0 });
    await decided(w);
    expect(await w.ask('records', { most: 10 })).toMatchObject({ entries: [], days: 0 });
  });
});

describe('signs of life', () => {
  it('every check shows that the page is watched', async () => {
    const w = await officeWith(SCHOOL);
    expect(await w.ask('status', {})).toMatchObject({ gate: 'none', gateAt: 0 });
    await w.ask('check', checkOf('Lovely'));
    expect((await w.ask('status', {})).gate).toBe('live');
  });

  it('is live as soon as a page of X asks for the policy, which it does as it begins to load', async () => {
    const w = await officeWith(SCHOOL);
    await w.askFromX('policy', {});
    expect((await w.ask('status', {})).gate).toBe('live');
  });

  it('a post from an unseen composer is blindness, recorded once; a repost or message is none', async () => {
    const w = await officeWith(SCHOOL);
    const tell = (detail: string) => w.ask('health', { what: 'unannounced-publish', detail });
    await tell('createretweet 0');
    await tell('useSendMessageMutation 0');
    expect((await w.ask('status', {})).faults).toEqual([]);
    await tell('createtweet 0');
    await tell('createtweet 0');
    expect((await w.ask('status', {})).faults).toEqual(['unannounced-publish']);
    expect((await w.ask('records', { most: 9 })).entries.map((e) => e.degraded)).toEqual([
      ['unannounced-publish'],
    ]);
    await w.ask('health', { what: 'composer-seen', detail: 'home' });
    expect((await w.ask('status', {})).faults).toEqual([]);
  });

  it('a draft that could not be checked stands until one is', async () => {
    const w = await officeWith(SCHOOL);
    await w.ask('health', { what: 'draft-without-report', detail: 'no-answer' });
    await w.ask('health', { what: 'composer-seen', detail: 'home' });
    expect((await w.ask('status', {})).faults).toEqual(['draft-without-report']);
    await w.ask('check', checkOf('Lovely'));
    expect((await w.ask('status', {})).faults).toEqual([]);
  });

  it('what the engine could not check is shown', async () => {
    const w = await officeWith(SCHOOL);
    await w.ask('check', checkOf('word '.repeat(7000)));
    expect((await w.ask('status', {})).lastCheck?.unchecked).toEqual(['text']);
    await vi.waitFor(() => expect(w.icons.at(-1)).toContain('attention-'));
    await w.ask('check', checkOf('Lovely'));
    await vi.waitFor(() => expect(w.icons.at(-1)).not.toContain('attention-'));
  });
});

describe('the toolbar', () => {
  it.each([
    ['enforce', 'icon/32.png', /checked before they go out/],
    ['tips', 'icon/32.png', /holding nothing/],
    ['audit', 'icon/off-32.png', /looking quietly/],
    ['strict', 'icon/attention-32.png', /needs a look/],
  ])('mode %s: %s', async (mode, icon, title) => {
    const w = await officeWith({ ...SCHOOL, mode });
    await vi.waitFor(() => expect(w.icons.at(-1)).toBe(`chrome-extension://gatepost/${icon}`));
    expect(w.titles.at(-1)).toMatch(title);
  });

  it('follows a change of policy, and does not set what stands', async () => {
    const w = await officeWith(SCHOOL);
    await w.ask('check', checkOf('Lovely'));
    await vi.waitFor(() => expect(w.icons.at(-1)).toContain('icon/32.png'));
    const before = w.icons.length;
    await w.ask('check', checkOf('Lovely'));
    await rest();
    expect(w.icons).toHaveLength(before);
    await w.deliver({ ...SCHOOL, mode: 'audit' });
    await vi.waitFor(() => expect(w.icons.at(-1)).toContain('off-'));
  });
});

describe('the first run', () => {
  it.each([
    ['normal', {}, 1],
    ['normal', { firstRunPage: false }, 0],
    ['admin', {}, 0],
    ['admin', { firstRunPage: true }, 0],
    ['development', {}, 0],
  ])('%s with %o opens the options %i times', async (installType, policy, times) => {
    const w = world({ policy, installType });
    for (let i = 0; i < 2; i++) {
      w.start();
      w.installed('install');
      await rest();
    }
    w.installed('update');
    await rest();
    expect(w.asked.options).toBe(times);
  });
});

describe('the language', () => {
  it('of the policy goes before the browser’s, on X and on the pages', async () => {
    const w = await officeWith({ ...SCHOOL, locale: 'cy' });
    const { policy } = await w.ask('check', checkOf('Lovely'));
    expect(policy.words?.['ui_take_back']).toBe('Tynnu’n ôl');
    expect(Object.keys(policy.words ?? {}).some((id) => id.startsWith('page_'))).toBe(false);
    expect((await w.ask('status', {})).policy.words?.['page_popup_title']).toBe('Gatepost');
    expect(w.titles.at(-1)).toContain('gwirio');
  });

  it.each([
    ['auto', 'cy', undefined],
    ['auto', 'en-GB', undefined],
    ['en-GB', 'en-US', undefined],
    ['en-GB', 'cy', 'Take back'],
  ])('%s in a browser that speaks %s', async (locale, language, word) => {
    const w = await officeWith({ ...SCHOOL, locale }, { language });
    const { policy } = await w.ask('check', checkOf('Lovely'));
    expect(policy.words?.['ui_take_back']).toBe(word);
  });
});
