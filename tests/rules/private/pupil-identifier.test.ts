import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNhs, isUln, isUpn } from '../../../src/language/private/identifiers.ts';
import { pupilIdentifier } from '../../../src/rules/private/pupil-identifier.ts';
import { findings } from '../../support/school.ts';

const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const withLetter = (digits: string): string => {
  const sum = [...digits].reduce((n, d, i) => n + Number(d) * (i + 2), 0);
  return `${LETTERS[sum % 23]}${digits}`;
};

describe('pupil-identifier', () => {
  it.each([
    ['UPN H801200001001 – new starter!', 'H801200001001'],
    [`New starter ${withLetter('820420123001')}`, withLetter('820420123001')],
    ['ULN 1234567890 registered', '1234567890'],
    ['Candidate 0417 is off to finals', '0417'],
    ['Candidate number: 3021, seat B4', '3021'],
    ['His NHS number is 943 476 5919', '943 476 5919'],
    ['Admission no. 004512, welcome!', '004512'],
    ['Pupil ID 88213 has left his bag', '88213'],
  ])('holds: %s', (text, marked) => {
    const [found] = findings(pupilIdentifier, text);
    expect(found?.severity).toBe('block');
    expect(found?.spans[0]?.quote).toBe(marked);
  });

  it.each([
    'Bus 12 is cancelled',
    'Room 12 moved',
    'Match 3: 4–2',
    'Year 12 sixth-form taster',
    'Exam 2026: what to bring',
    'Call the office on 01632 960012',
    'We walked 1234567890 steps, says Owl',
    'Bib 88 and 91 smashed the relay',
    'Candidates for head pupil are giving speeches',
    'Race night: £1,204 raised',
    'Our 500th pupil joined today, number 500!',
  ])('is silent: %s', (text) => {
    expect(findings(pupilIdentifier, text)).toEqual([]);
  });

  it('nudges about race numbers beside a picture', () => {
    const [found] = findings(pupilIdentifier, 'Bib 88 and 91 smashed the relay', { media: [{}] });
    expect(found?.severity).toBe('nudge');
    expect(findings(pupilIdentifier, 'Race 3 begins at 9.45', { media: [{}] })).toEqual([]);
  });

  it('knows a UPN by its letter, whatever the digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{12}$/), (digits) => {
        const upn = withLetter(digits);
        expect(isUpn(upn)).toBe(true);
        const other = LETTERS[(LETTERS.indexOf(upn[0] as string) + 1) % 23];
        expect(isUpn(`${other}${digits}`)).toBe(false);
      }),
    );
  });

  it('checks learner and NHS numbers', () => {
    expect(isNhs('9434765919')).toBe(true);
    expect(isNhs('9434765918')).toBe(false);
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{8}$/), (nine) => {
        const rest = [...nine].reduce((n, d, i) => n + Number(d) * (10 - i), 0) % 11;
        if (rest !== 0) expect(isUln(`${nine}${10 - rest}`)).toBe(10 - rest < 10);
      }),
    );
  });
});
