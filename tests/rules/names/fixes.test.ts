import { describe, expect, it } from 'vitest';
import { check } from '../../../src/checker.ts';
import type { Finding } from '../../../src/engine/report.ts';
import type { RegisterLookup, Setting } from '../../../src/engine/setting.ts';
import { applyEdits } from '../../../src/engine/span.ts';
import type { Post } from '../../../src/post.ts';
import { post, school } from '../../support/school.ts';

const findings = (p: Post, setting: Setting = school): readonly Finding[] => check(p, setting).findings;
const named = (p: Post, setting: Setting = school): Finding | undefined =>
  findings(p, setting).find((f) => f.rule === 'pupil-full-name');

/** The post's text after each fix of the first full-name finding. */
const fixed = (text: string, setting: Setting = school): string[] =>
  (named(post(text), setting)?.fixes ?? []).map((fix) => applyEdits(text, fix.edits) ?? 'REFUSED');

describe('what a fix writes', () => {
  it.each([
    [
      'Well done to Olivia Carter in Year 4!',
      'Well done to Olivia in Year 4!',
      'Well done to one of our Year 4s in Year 4!',
    ],
    [
      "Olivia Carter's shield is on display",
      "Olivia's shield is on display",
      "One pupil's shield is on display",
    ],
    ["We love Daisy Banks' bridge", "We love Daisy's bridge", "We love one pupil's bridge"],
    ['CARTER, Olivia won the race', 'Olivia won the race', 'One of our pupils won the race'],
    [
      'Reception loved it. Olivia Jane Carter most of all',
      'Reception loved it. Olivia most of all',
      'Reception loved it. One of our Reception children most of all',
    ],
    ['olivia carter won the race', 'Olivia won the race', 'One of our pupils won the race'],
  ])('%s', (text, first, nobody) => expect(fixed(text)).toEqual([first, nobody]));

  it('first name and initial, where the school writes names so', () => {
    expect(fixed('Goal by Olivia van der Berg!', { ...school, nameStyle: 'first-initial' })[0]).toBe(
      'Goal by Olivia B!',
    );
  });

  it('nobody, where the school names nobody', () => {
    expect(fixed('Goal by Olivia Carter of 4B!', { ...school, nameStyle: 'none' })).toEqual([
      'Goal by one of our Year 4s of 4B!',
    ]);
  });

  it('takes a hashtag out with its blank', () => {
    expect(fixed('What a goal #OliviaCarter #AshdownPark')).toEqual(['What a goal #AshdownPark']);
  });

  it('keeps both first names of a family', () => {
    expect(fixed('Tahmina and Nusaybah Begum baked 96 cakes')[0]).toBe('Tahmina and Nusaybah baked 96 cakes');
  });

  it('collapses a list to a count', () => {
    const text = 'Squad v Kingsmead: Bennett, Carter, Iqbal, Okonkwo, MacLeod. Year 6 only.';
    const list = findings(post(text)).find((f) => f.rule === 'list-of-pupils');
    expect(applyEdits(text, list?.fixes[0]?.edits ?? [])).toBe(
      'Squad v Kingsmead: five of our Year 6s. Year 6 only.',
    );
  });

  it.each([
    'Well done to Olivia Carter in Year 4!',
    'Our winners: Olivia Carter, Noah Bell and Zofia Nowak',
    'STAR: OLIVIA CARTER',
    'What a goal #OliviaCarter',
  ])('removes its finding and adds none: %s', (text) => {
    const before = findings(post(text)).filter((f) => f.rule === 'pupil-full-name');
    for (const finding of before)
      for (const fix of finding.fixes) {
        const after = findings(post(applyEdits(text, fix.edits) ?? text)).filter(
          (f) => f.rule === 'pupil-full-name',
        );
        expect(after.length).toBe(before.length - 1);
      }
  });
});

/** A register of exact folded names, for tests. */
const registerOf = (
  pupils: Readonly<Record<string, 'pupil' | 'never-name'>>,
  singles: readonly string[] = [],
): RegisterLookup => {
  const fold = (s: string): string =>
    s
      .normalize('NFD')
      .replace(/[^\p{L}]/gu, '')
      .toLowerCase();
  const pairs = new Map(
    Object.entries(pupils).flatMap(([name, match]) => {
      const [given = '', family = ''] = name.split(' ');
      return [
        [`${fold(given)} ${fold(family)}`, match] as const,
        [`${fold(family)} ${fold(given)}`, match] as const,
      ];
    }),
  );
  const words = new Set([...pairs.keys(), ...singles.map(fold)].flatMap((k) => k.split(' ')));
  return {
    size: pairs.size,
    pair: (a, b) => pairs.get(`${fold(a)} ${fold(b)}`) ?? null,
    single: (a) => (singles.map(fold).includes(fold(a)) ? 'never-name' : null),
    mayHold: (word) => words.has(fold(word)),
  };
};

describe('severity', () => {
  const severity = (p: Post, setting: Setting = school) => named(p, setting)?.severity;

  it('asks without a sign, blocks with one', () => {
    expect(severity(post('Olivia Carter brought a snail'))).toBe('confirm');
    expect(severity(post('Star of the Week: Olivia Carter'))).toBe('block');
  });

  it('the register makes it a block', () => {
    const register = registerOf({ 'Olivia Carter': 'pupil' });
    expect(severity(post('Olivia Carter brought a snail'), { ...school, register })).toBe('block');
  });

  it('the never-name list blocks, without reason or answers, whatever the school’s severity', () => {
    const setting: Setting = {
      ...school,
      severities: { 'pupil-full-name': 'off' },
      allowedNames: [{ name: 'Olivia Carter', reason: 'press' }],
      register: registerOf({ 'Olivia Carter': 'never-name' }, ['Eluned']),
    };
    const texts = [
      'Olivia Carter brought a snail',
      'Well done Eluned!',
      'Winners: Noah Bell, Olivia Carter, Zara Khan and Ivo Hartnell',
    ];
    for (const text of texts) {
      const finding = named(post(text), setting);
      expect(finding?.severity, text).toBe('block');
      expect(finding?.answers).toEqual([]);
      expect(finding?.evidence).toEqual([]);
    }
  });

  it('a file name is a tip, a poll choice is asked about', () => {
    expect(severity(post('Look!', { media: [{ alt: 'A shield', file: 'olivia-carter.jpg' }] }))).toBe(
      'nudge',
    );
    expect(severity(post('Who?', { poll: ['Olivia Carter', 'Team B'] }))).toBe('confirm');
  });
});

describe('names that may be published', () => {
  const allowedNames = [{ name: 'Freya Ashworth', reason: 'press release', until: '2026-07-31' }];
  it('are excused, and listed as such', () => {
    const report = check(post('Freya Ashworth wins the poetry prize', { at: '2026-03-10T14:00' }), {
      ...school,
      allowedNames,
    });
    expect(report.findings.filter((f) => f.rule === 'pupil-full-name')).toEqual([]);
    expect(report.suppressed.map((s) => s.by)).toContain('allowed-names');
  });
  it('until their last day', () => {
    expect(
      named(post('Freya Ashworth wins the poetry prize', { at: '2026-09-10T14:00' }), {
        ...school,
        allowedNames,
      }),
    ).toBeDefined();
  });
  it('and nobody else', () => {
    expect(
      named(post('Freya Ashton wins the poetry prize', { at: '2026-03-10T14:00' }), {
        ...school,
        allowedNames,
      }),
    ).toBeDefined();
  });
});
