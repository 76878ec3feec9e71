import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roleOf } from '../../src/register/import/columns.ts';
import { RegisterFileError } from '../../src/register/import/problem.ts';
import { type Choices, readRegister } from '../../src/register/import/read.ts';

const utf16 = (text: string, mark: boolean): Uint8Array => {
  const bytes = [...(mark ? [0xff, 0xfe] : [])];
  for (let at = 0; at < text.length; at += 1) bytes.push(text.charCodeAt(at) & 255, text.charCodeAt(at) >> 8);
  return Uint8Array.from(bytes);
};
const latin = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => (letter === '’' ? 0x92 : letter.charCodeAt(0)));
const names = (input: string | Uint8Array, choices?: Choices): string[] =>
  readRegister(input, 'pupils.csv', choices).pupils.map(
    ({ given, family }) => `${given.join('/')} ${family.join('/')}`,
  );

describe('exports of schools’ systems', () => {
  it.each([
    [
      'SIMS, whole name as preferred name',
      'Admission No,UPN,Legal Surname,Legal Forename,Preferred Name,Year Group,Reg Group\nA1,X1,Carter,Emma,Emma Carter,7,7A\nA2,X2,Miah,Muhammad Eesa,Eesa Miah,7,7A\nA3,X3,Jones,Liam,"Jones, Li",8,8A\n',
      ['Emma Carter', 'Muhammad Eesa/Eesa Miah', 'Liam/Li Jones'],
    ],
    [
      'SIMS, another surname in the preferred name',
      'Legal Surname,Legal Forename,Preferred Name\nCarter,Emma,Emma Carter\nJones,Liam,Liam Jones\nSmith,Olivia,Liv Brown',
      ['Emma Carter', 'Liam Jones', 'Olivia/Liv Smith/Brown'],
    ],
    [
      'Arbor',
      '"Arbor Student ID","Legal First Name","Legal Last Name","Preferred First Name","Courses/classes"\nARB1,Ava,Adams,Avie,"4A, 4A/Ma"',
      ['Ava/Avie Adams'],
    ],
    [
      'Bromcom',
      'Adno,First Name,Last Name,Preferred First Name,Preferred Last Name,Tutor Group\n7,Zakariya,Abdullahi,Zak,Ali,7B',
      ['Zakariya/Zak Abdullahi/Ali'],
    ],
    [
      'ScholarPack',
      'Forename,Surname,Known As,Year,Reg Group,Photos\nFranciszek,Zieliński,Franek,1,1A,Yes',
      ['Franciszek/Franek Zieliński'],
    ],
    [
      'iSAMS',
      "School Code;Surname;Forename;Preferred Name;Full Name;NC Year;Form\n12;O'NEILL;Niamh;;Niamh O'Neill;3;3B",
      ["Niamh O'NEILL"],
    ],
    [
      'OneRoster 1.1 with staff',
      'sourcedId,status,role,givenName,familyName,middleName,grades\nu1,active,student,Jane,Doe,Rose,01\nt1,active,teacher,Jordan,Lee,,\nu2,tobedeleted,student,Old,Pupil,,',
      ['Jane/Jane Rose Doe'],
    ],
    [
      'Microsoft SDS',
      'SIS ID,School SIS ID,Username,First Name,Last Name,Grade\n1,9,edoe,Emma,Doe,4',
      ['Emma Doe'],
    ],
    [
      'one column with whole names',
      'Name\n"Carter, Emma"\nMatilde dos Santos\nO\'NEILL Niamh\nZakariya (Zak) Abdullahi',
      ['Emma Carter', 'Matilde dos Santos', "Niamh O'NEILL", 'Zakariya/Zak Abdullahi'],
    ],
    ['columns in another order, tabs', 'Class\tSurname\tForename\n4B\tCarter\tEmma', ['Emma Carter']],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['Forename', 'given'],
    ['Legal First Name', 'given'],
    ['First name(s)', 'given'],
    ['givenName', 'given'],
    ['Enw cyntaf', 'given'],
    ['Preferred Name', 'preferred-given'],
    ['Known As', 'preferred-given'],
    ['preferredGivenName', 'preferred-given'],
    ['KnownAsFirstName', 'preferred-given'],
    ['Last Name', 'family'],
    ['Legal Surname', 'family'],
    ['Surname/Family name', 'family'],
    ['Cyfenw', 'family'],
    ['preferredFamilyName', 'preferred-family'],
    ['Pref. Surname', 'preferred-family'],
    ['Pupil Name', 'whole'],
    ['Student', 'whole'],
    ['middleName', 'middle'],
    ['Year group(s) this academic year', 'year'],
    ['NCyearActual', 'year'],
    ['grades', 'year'],
    ['Registration Form', 'form'],
    ['Courses/classes', 'form'],
    ['Tutor Group', 'form'],
    ['Photograph Student', 'permission'],
    ['Use of images on website', 'permission'],
    ['Do not name', 'never-name'],
    ['UPN', 'upn'],
    ['Adno', 'admission'],
    ['SIS ID', 'id'],
    ['role', 'role'],
    ['Enrolment Status', 'status'],
    ['Mother Forename', 'ignore'],
    ['Parent Surname', 'ignore'],
    ['Contact 1 Surname', 'ignore'],
    ['Former Surname', 'ignore'],
    ['Class teacher', 'ignore'],
    ['Username', 'ignore'],
    ['School Name', 'ignore'],
    ['Date of Birth', 'ignore'],
    ['', 'ignore'],
  ])('a column headed “%s” is taken for %s', (heading, role) => {
    expect(roleOf(heading)).toBe(role);
  });

  it('CTF in both shapes, without the names of contacts', () => {
    const ctf = `<?xml version="1.0"?><CTfile xmlns="urn:x"><!-- made --><CTFpupilData>
      <Pupil><UPN>A1</UPN><BasicDetails><LegalSurname>O&apos;Shea</LegalSurname><LegalForename>Finn</LegalForename><NCyearActual>6</NCyearActual></BasicDetails>
        <Contacts><Contact><Surname>Other</Surname><Forename>Mother</Forename></Contact></Contacts></Pupil>
      <Pupil><Surname><![CDATA[Ali & Co]]></Surname><Forename>Ben</Forename><PreferredForename>Benji</PreferredForename></Pupil>
    </CTFpupilData></CTfile>`;
    const { pupils, understood } = readRegister(ctf, 'x.xml');
    expect(pupils.map(({ given, family, line }) => [given, family, line])).toEqual([
      [['Finn'], ["O'Shea"], 2],
      [['Ben', 'Benji'], ['Ali & Co'], 4],
    ]);
    expect(understood).toMatchObject({ format: 'ctf', pupils: 2, years: ['6'] });
  });
  it('OneRoster 1.2 with its roles.csv, and a warning without', () => {
    const users =
      'sourcedId,status,givenName,familyName,userMasterIdentifier,preferredGivenName\nu1,active,Jane,Doe,m1,Janey\nt1,active,Jordan,Lee,m2,';
    expect(readRegister(users, 'users.csv').problems[0]?.whatToDo).toContain('roles.csv');
    const roles = {
      file: 'roles.csv',
      bytes: 'sourcedId,userSourcedId,roleType,role\nr1,u1,primary,student\nr2,t1,primary,teacher',
    };
    const read = readRegister(users, 'users.csv', { roles });
    expect(read.pupils.map(({ given }) => given)).toEqual([['Jane', 'Janey']]);
    expect(read.understood.skipped.staff).toBe(1);
    expect(read.problems).toEqual([]);
  });
});

describe('dirt', () => {
  const text = 'Forename,Surname\nZoë,O’Brien\nSiân,Müller\n';
  it.each([
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${text}`), 'utf-8'],
    ['UTF-16 with a mark', utf16(text, true), 'utf-16le'],
    ['UTF-16 without a mark', utf16(text, false), 'utf-16le'],
    ['Windows-1252', latin(text), 'windows-1252'],
  ])('%s', (_, bytes, encoding) => {
    expect(names(bytes)).toEqual(['Zoë O’Brien', 'Siân Müller']);
    expect(readRegister(bytes, 'x.csv').understood.encoding).toBe(encoding);
  });
  it('letters encoded twice', () => {
    expect(names('Forename,Surname\nZoÃ«,Oâ€™Brien\nJosÃ©,GarcÃ­a')).toEqual(['Zoë O’Brien', 'José García']);
  });
  it('guidance above the headings, footers, empty rows, several forms in a cell, line breaks in cells', () => {
    const read = readRegister(
      'Pupil list for Park School\n"Please keep, this\nconfidential"\n\n\nUPN,Surname,Forename,Reg Group\nA1,Carter,Emma,"4B; 4B/Ma"\n\nTotal: 1\n',
      'x.csv',
    );
    expect(read.pupils).toMatchObject([
      { given: ['Emma'], family: ['Carter'], forms: ['4B', '4B/Ma'], line: 7 },
    ]);
    expect(read.understood).toMatchObject({ headerLine: 6, skipped: { nameless: 1, incomplete: 0 } });
    expect(read.problems).toEqual([]);
  });
  it('the same pupil in several rows', () => {
    const read = readRegister(
      'UPN,Surname,Forename,Class,Photo consent\nA1,Carter,Emma,4B,Yes\nA1,Carter,Emma,Choir,No',
      'x.csv',
    );
    expect(read.pupils).toMatchObject([{ forms: ['4B', 'Choir'], permission: 'no' }]);
  });
  it('half a name is left out and said, with line and column', () => {
    const read = readRegister('Surname,Forename,Class\nCarter,Emma,4B\n,Niamh,4B', 'x.csv');
    expect(read.pupils).toHaveLength(1);
    expect(read.problems).toMatchObject([{ file: 'x.csv', line: 3, column: '1 (Surname)' }]);
  });
  it('placeholders are no names', () => {
    expect(names('Forename,Preferred Forename,Surname\nEmma,N/A,Carter\nLiam,-,Jones')).toEqual([
      'Emma Carter',
      'Liam Jones',
    ]);
  });
});

describe('what the person says', () => {
  it('a file without headings', () => {
    expect(names('Carter,Emma\nSmith,Jo', { headerLine: 0, columns: { 0: 'family', 1: 'given' } })).toEqual([
      'Emma Carter',
      'Jo Smith',
    ]);
  });
  it('columns that were guessed wrongly', () => {
    expect(
      names('Kind,Group,Label\nCarter,4B,Emma', { headerLine: 1, columns: { 0: 'family', 2: 'given' } }),
    ).toEqual(['Emma Carter']);
  });
  it('the never-name column, by heading or number, or found', () => {
    const text = 'Forename,Surname,Looked After\nEmma,Carter,Yes\nLiam,Jones,No\nJo,Smith,';
    const flags = (choices?: Choices) =>
      readRegister(text, 'x.csv', choices).pupils.map(({ neverName }) => neverName);
    expect(flags()).toEqual([false, false, false]);
    expect(readRegister(text, 'x.csv').understood.maybeNeverName).toEqual(['Looked After']);
    expect(flags({ neverNameColumn: 'looked after' })).toEqual([true, false, false]);
    expect(flags({ neverNameColumn: '3' })).toEqual([true, false, false]);
    expect(
      readRegister('Forename,Surname,Never name\nEmma,Carter,see DSL', 'x.csv').pupils[0]?.neverName,
    ).toBe(true);
    expect(() => flags({ neverNameColumn: 'Secret' })).toThrow(/no column “Secret”.*Looked After/);
  });
  it('a child who must not be named stays in after leaving, others do not', () => {
    const read = readRegister(
      'Forename,Surname,Status,Never name\nEmma,Carter,Left,Yes\nLiam,Jones,Left,\nJo,Smith,Active,',
      'x.csv',
    );
    expect(read.pupils.map(({ given }) => given[0])).toEqual(['Emma', 'Jo']);
    expect(read.understood.skipped.left).toBe(1);
  });
  it('a list of permissions, by UPN or admission number, with headings of its own', () => {
    const text =
      'UPN,Admission No,Surname,Forename\nA1,0012,Carter,Emma\nA2,0013,Jones,Liam\nA3,0014,Smith,Jo';
    const permissions = {
      file: 'p.csv',
      bytes: 'Parental answers\nAdmission No;Twitter and website\n12;Declined\n13;Consented\n',
    };
    const read = readRegister(text, 'x.csv', { permissions });
    expect(read.pupils.map(({ permission }) => permission)).toEqual(['no', 'yes', 'unknown']);
    expect(read.understood.withoutListedPermission).toBe(1);
    const strict = readRegister(text, 'x.csv', { permissions, withoutPermission: 'never-name' });
    expect(strict.pupils.map(({ neverName }) => neverName)).toEqual([true, false, false]);
  });
  it('a list of permissions of other pupils is said', () => {
    const read = readRegister('UPN,Surname,Forename\nA1,Carter,Emma', 'x.csv', {
      permissions: { file: 'p.csv', bytes: 'UPN,Consent\nZ9,Yes' },
    });
    expect(read.problems.at(-1)).toMatchObject({ file: 'p.csv' });
  });
});

describe('a file that cannot be used is refused with file, line, column and what to do', () => {
  it.each([
    ['an open quote', 'Forename,Surname\nEmma,"Carter\nLiam,Jones\n', 2, '7', /never closed/],
    [
      'a quote inside a quoted cell',
      'Forename,Surname\nLiam,Jones\n"Emma "Em" x",Carter\n',
      3,
      /\d+/,
      /quotation mark/,
    ],
    ['a comma without quotes', 'Forename,Surname,Class\nEmma,Carter,Jones,4B', 2, '4', /4 cells.*3 headings/],
    ['no headings', 'a,b\n1,2', 1, '1', /no column headings/],
    ['no rows', 'Forename,Surname\n', 1, '', /no pupil/],
    ['only staff', 'Forename,Surname,Role\nAnn,Lee,Teacher', 1, '', /no pupil/],
    ['nothing', '', 0, '', /empty/],
    ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 20]), 0, '', /Excel/],
    ['a PDF', new TextEncoder().encode('%PDF-1.7'), 0, '', /PDF/],
    [
      'columns of numbers',
      `Forename,Surname\n${'12,34\n'.repeat(9)}`,
      2,
      '1 (Forename)',
      /does not read as names/,
    ],
    ['XML that is not closed', '<CTfile>\n<Pupil>\n</CTfile>', 3, '1', /still open/],
    ['XML with a document type', '<!DOCTYPE x [<!ENTITY a "b">]><x/>', 1, '1', /document type/],
    ['XML of something else', '<html><p>x</p></html>', 1, '1', /no pupil/],
    ['XML with a bare &', '<CTfile><Pupil><Surname>A & B</Surname></Pupil></CTfile>', 1, /\d+/, /&amp;/],
  ])('%s', (_, input, line, column, why) => {
    let error: unknown;
    try {
      readRegister(input, 'pupils.csv');
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(RegisterFileError);
    const { problem, message } = error as RegisterFileError;
    expect(problem).toMatchObject({ file: 'pupils.csv', line });
    if (typeof column === 'string') expect(problem.column).toBe(column);
    else expect(problem.column).toMatch(column);
    expect(message).toMatch(why);
    expect(problem.whatToDo).not.toBe('');
  });
  it('never breaks in another way, whatever the bytes', () => {
    const bits = fc.constantFrom(
      'Forename',
      'Surname',
      ',',
      ';',
      '\t',
      '"',
      '\n',
      '\r\n',
      'Emma',
      'Carter',
      '<',
      '>',
      '<Pupil>',
      '</Pupil>',
      '&',
      '1',
      ' ',
      'é',
      '\u0000',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(bits, { maxLength: 40 }).map((list) => list.join('')),
          fc.uint8Array({ maxLength: 80 }),
        ),
        (input) => {
          try {
            expect(readRegister(input, 'x.csv').pupils.length).toBeGreaterThan(0);
          } catch (error) {
            if (!(error instanceof RegisterFileError)) throw error;
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('what was understood', () => {
  it('holds headings and numbers and no child’s name', () => {
    const { understood } = readRegister(
      'UPN,Forename,Surname,Year,Class,Photo Consent\nA1,Bartholomew,Quillfeather,4,Oak,Yes',
      'x.csv',
    );
    expect(understood.columns.map(({ role }) => role)).toEqual([
      'upn',
      'given',
      'family',
      'year',
      'form',
      'permission',
    ]);
    expect(understood).toMatchObject({
      years: ['4'],
      forms: ['Oak'],
      permissions: { yes: 1, no: 0, unknown: 0 },
    });
    expect(JSON.stringify(understood)).not.toMatch(/Bartholomew|Quillfeather/);
  });
});
