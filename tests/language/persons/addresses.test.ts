import { describe, expect, it } from 'vitest';
import { check } from '../../../src/checker.ts';
import { post, school } from '../../support/school.ts';

/** What the names rule marks in the text. */
const marked = (text: string): string[] =>
  check(post(text), school)
    .findings.filter((f) => f.rule === 'pupil-full-name')
    .flatMap((f) => f.spans.map((s) => s.quote));

describe('names in addresses that stand in the text', () => {
  it.each([
    [
      'Read all about it: https://www.hillgate.sch.uk/news/oksana-marchenko-wins-poetry-prize',
      'oksana-marchenko',
    ],
    ['Sponsor us: justgiving.com/fundraising/eilidh-macgregor-fun-run', 'eilidh-macgregor'],
    ['In the paper: www.valegazette.co.uk/news/schoolboy-owen-penhaligon-12-codes-app', 'owen-penhaligon'],
    ['The file is here drive.google.com/file/Callum%20Osborne%20reading.pdf', 'Callum%20Osborne'],
    ['Our Year 10 runner is collecting for the hospice gofund.me/samwhittle', 'samwhittle'],
  ])('%s', (text, name) => expect(marked(text)).toEqual([name]));

  it.each([
    ['a shop', 'Our next class read: https://www.waterstones.com/book/the-boy/onjali-rauf/978151'],
    ['a work of reference', 'Year 5 read this: https://en.wikipedia.org/wiki/Amelia_Earhart'],
    ['somebody of whom nothing says that they are a pupil', 'A good listen: soundcloud.com/freya-lund'],
    ['a page about nobody', 'Year 3 parents: https://www.hillgate.sch.uk/news/year-3-roman-day'],
    ['a short address', 'Year 4 photos are up http://t.co/NYrnPoEGrm'],
    ['a role in the address', 'Our governors: https://www.hillgate.sch.uk/governors/chair-susan-lowe'],
  ])('%s: %s', (_, text) => expect(marked(text)).toEqual([]));

  it('a document that anybody can open is stopped outright', () => {
    const { verdict } = check(post('Docs: drive.google.com/file/Callum%20Osborne%20EHCP.pdf'), school);
    expect(verdict).toBe('block');
  });
});
