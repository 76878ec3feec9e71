import { describe, expect, it } from 'vitest';
import { check } from '../../../src/checker.ts';
import { respelt } from '../../../src/language/persons/respelt.ts';
import { readPost } from '../../../src/language/read.ts';
import { lookupOf, pupil } from '../../register/pupils.ts';
import { post, school } from '../../support/school.ts';

const read = (text: string, register?: ReturnType<typeof lookupOf>): string =>
  respelt(readPost(post(text)), register ? { register } : {})
    .views.flatMap(({ tokens }) => tokens)
    .filter(({ kind }) => kind === 'word')
    .map(({ folded }) => folded)
    .join(' ');

describe('ordinary words with a slip of the pen', () => {
  it.each([
    ['Two letters the wrong way round agian', 'two letters the wrong way round again'],
    ['One twice: we playyed', 'one twice we played'],
    ['One left out: we finshed tody', 'one left out we finished today'],
    ['Congratualtions to all', 'congratulations to all'],
    ['Out on Wedensday', 'out on wednesday'],
    ['Ralphie tody said no', 'ralphie today said no'],
  ])('%s', (text, meant) => {
    expect(read(text)).toBe(meant);
  });

  it.each([
    ['a name may end so', 'well done blake wroe and meera'],
    ['a title stands before names', 'thank you mrs holems'],
    ['another language', 'je ne regrete rien et nous allons a la plage'],
  ])('%s: left alone', (_, text) => {
    expect(read(text)).toBe(text);
  });

  it('a word of the register is a name', () => {
    expect(read('well done agian', lookupOf(pupil('Agian', 'Thomsa')))).toBe('well done agian');
  });

  it('what is marked stands where it is written', () => {
    const text = 'We finshed tody. Stduent of the week is Marek Lisowicz';
    const spans = check(post(text), school).findings.flatMap((f) => f.spans);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toContain('Marek Lisowicz');
  });
});
