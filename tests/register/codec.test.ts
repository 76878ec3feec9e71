import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode, encodeAsLines, RegisterTextError } from '../../src/register/codec.ts';
import { createRegister, endOfSchoolYear } from '../../src/register/create.ts';
import { reminderOf } from '../../src/register/reminder.ts';
import { NOW, pupil, registerOf, SALT } from './pupils.ts';

const many = Array.from({ length: 600 }, (_, at) =>
  pupil(
    `Given${'abcdefghij'[at % 10]}${'klmnopqrst'[Math.floor(at / 10) % 10]}`,
    `Family${'uvwxyz'[Math.floor(at / 100)]}ton`,
    { neverName: at % 50 === 0 },
  ),
);
const data = registerOf(...many);

describe('a written register', () => {
  it('reads back the same', () => {
    expect(decode(encode(data))).toEqual(data);
  });
  it('reads back the same from lines in any order, with spaces and quotes', () => {
    const lines = encodeAsLines(data);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(1000);
    expect(decode([...lines].reverse())).toEqual(data);
    expect(decode(lines.map((line) => `  "${line}",`).join('\r\n'))).toEqual(data);
  });
  it('holds no name, no id and no class', () => {
    const one = registerOf(pupil('Bartholomew', 'Quillfeather', { ids: ['A123456789001'], forms: ['Oak'] }));
    const bytes = Buffer.from(encode(one).slice('gatepost-register:1:'.length), 'base64url')
      .toString('latin1')
      .toLowerCase();
    for (const word of ['bartholomew', 'quillfeather', 'bart', 'a123456789001', 'oak']) {
      expect(bytes).not.toContain(word);
      expect(JSON.stringify(one).toLowerCase()).not.toContain(word);
    }
  });
  it('differs between schools with the same pupils', () => {
    const other = createRegister(many, { salt: SALT.map((byte) => byte ^ 1), now: NOW });
    expect([...other.pairs.values]).not.toEqual([...data.pairs.values]);
  });
  it('is small: under a dozen bits a fingerprint', () => {
    expect(encode(data).length).toBeLessThan(600 * 3);
  });
});

describe('a damaged register is refused in words', () => {
  const text = encode(data);
  const refused = (written: string | readonly string[], why: RegExp) => {
    expect(() => decode(written)).toThrow(RegisterTextError);
    expect(() => decode(written)).toThrow(why);
  };
  it('cut off', () => refused(text.slice(0, -9), /damaged/));
  it('another text', () => refused('hello', /not a Gatepost register/));
  it('empty', () => refused('', /not a Gatepost register/));
  it('of a later format', () => refused(text.replace(':1:', ':2:'), /format 2/));
  it('with a strange letter', () => refused(`${text.slice(0, 60)}!${text.slice(61)}`, /damaged/));
  it('a line missing', () => refused(encodeAsLines(data).slice(1), /Line 1 of \d+ .* is missing/));
  it('lines of two registers', () => {
    const small = encodeAsLines(registerOf(pupil('Emma', 'Carter')));
    refused([...encodeAsLines(data), ...small], /two different registers/);
  });
  it('any letter changed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: text.length - 1 }),
        fc.constantFrom(...'ABCabc019-_'),
        (at, letter) => {
          fc.pre(text[at] !== letter);
          // The last letter may hold bits that no byte uses.
          fc.pre(at < text.length - 1);
          expect(() => decode(text.slice(0, at) + letter + text.slice(at + 1))).toThrow(RegisterTextError);
        },
      ),
    );
  });
  it('any text', () => {
    fc.assert(
      fc.property(fc.base64String(), (rest) => {
        expect(() => decode(`gatepost-register:1:${rest.replace(/[+/=]/g, '-')}`)).toThrow(RegisterTextError);
      }),
    );
  });
});

describe('the last day', () => {
  it('is the end of the school year', () => {
    expect(endOfSchoolYear('2026-11-21')).toBe('2027-08-31');
    expect(endOfSchoolYear('2027-06-01')).toBe('2027-08-31');
    expect(endOfSchoolYear('2027-08-20')).toBe('2028-08-31');
  });
  it.each([
    ['2027-05-01', 'fresh', ''],
    ['2027-08-11', 'soon', 'in 20 days'],
    ['2027-08-30', 'soon', 'tomorrow'],
    ['2027-09-01', 'expired', '31 August 2027'],
  ])('on %s the reminder is %s', (today, state, words) => {
    const reminder = reminderOf(data, today);
    expect(reminder.state).toBe(state);
    expect(reminder.text).toContain(words);
  });
  it('can be chosen, and a day that is no day is refused', () => {
    expect(createRegister(many, { salt: SALT, now: NOW, expires: '2026-12-31' }).expiresOn).toBe(
      '2026-12-31',
    );
    expect(() => createRegister(many, { salt: SALT, now: NOW, expires: '2026-02-30' })).toThrow(/YYYY-MM-DD/);
    expect(() => createRegister([], { salt: SALT, now: NOW })).toThrow(/no pupil/);
    expect(() => createRegister(many, { salt: new Uint8Array(3), now: NOW })).toThrow(/16 bytes/);
  });
});
