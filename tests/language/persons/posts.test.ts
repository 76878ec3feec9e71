import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/checker.ts';
import { pupilsMarked } from '../../support/people.ts';
import { post, school } from '../../support/school.ts';

type Sample = { origin: string; text: string; names: { start: number; end: number; quote: string }[] };

/** `origin|text with [[Name]]`, one a line. */
function samples(file: string): Sample[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const bar = line.indexOf('|');
      const names: Sample['names'] = [];
      let text = '';
      for (const [i, piece] of line
        .slice(bar + 1)
        .replaceAll('\\n', '\n')
        .split(/\[\[|\]\]/)
        .entries()) {
        if (i % 2 === 1) names.push({ start: text.length, end: text.length + piece.length, quote: piece });
        text += piece;
      }
      return { origin: line.slice(0, bar), text, names };
    });
}

/** Held names of a post: what is marked at `confirm` or above. */
const marked = (text: string) => pupilsMarked(post(text), { held: true });

describe.each([
  { file: './posts.txt', missed: 0, wrong: 0 },
  { file: './posts-more.txt', missed: 0, wrong: 0 },
  { file: './posts-strangers.txt', missed: 0, wrong: 8 },
  { file: './posts-signs.txt', missed: 0, wrong: 0 },
  { file: './posts-guests.txt', missed: 0, wrong: 0 },
  { file: './posts-company.txt', missed: 0, wrong: 0 },
  { file: './posts-things.txt', missed: 0, wrong: 0 },
  { file: './posts-work.txt', missed: 0, wrong: 0 },
  { file: './posts-told.txt', missed: 0, wrong: 0 },
  { file: './posts-ordinary.txt', missed: 0, wrong: 0 },
  { file: './posts-lessons.txt', missed: 0, wrong: 0 },
  { file: './posts-broken.txt', missed: 0, wrong: 0 },
  { file: './posts-cited.txt', missed: 0, wrong: 0 },
  { file: './posts-years.txt', missed: 0, wrong: 0 },
  { file: './posts-lists.txt', missed: 0, wrong: 0 },
  { file: './posts-parted.txt', missed: 0, wrong: 0 },
  { file: './posts-between.txt', missed: 0, wrong: 0 },
  { file: './posts-frames.txt', missed: 0, wrong: 0 },
  { file: './posts-arts.txt', missed: 0, wrong: 0 },
  { file: './posts-chosen.txt', missed: 0, wrong: 0 },
  { file: './posts-small.txt', missed: 0, wrong: 0 },
  { file: './posts-lives.txt', missed: 0, wrong: 0 },
  { file: './posts-staff.txt', missed: 0, wrong: 0 },
  { file: './posts-known.txt', missed: 0, wrong: 0 },
  { file: './posts-neutral.txt', missed: 0, wrong: 0 },
  { file: './posts-wares.txt', missed: 0, wrong: 0 },
  { file: './posts-senses.txt', missed: 0, wrong: 0 },
  { file: './posts-synonyms.txt', missed: 0, wrong: 0 },
  { file: './posts-called.txt', missed: 0, wrong: 0 },
  { file: './posts-grown.txt', missed: 0, wrong: 0 },
  { file: './posts-elses.txt', missed: 0, wrong: 0 },
  { file: './posts-office.txt', missed: 0, wrong: 0 },
  { file: './posts-primary.txt', missed: 0, wrong: 0 },
  { file: './posts-stops.txt', missed: 0, wrong: 0 },
  { file: './posts-lent.txt', missed: 0, wrong: 0 },
  { file: './posts-other.txt', missed: 0, wrong: 0 },
  { file: './posts-secondary.txt', missed: 0, wrong: 0 },
  { file: './posts-sport.txt', missed: 0, wrong: 0 },
  { file: './posts-habits.txt', missed: 0, wrong: 0 },
  { file: './posts-otherwise.txt', missed: 0, wrong: 0 },
  { file: './posts-heard.txt', missed: 0, wrong: 0 },
  { file: './posts-thin.txt', missed: 0, wrong: 0 },
  { file: './posts-thinner.txt', missed: 0, wrong: 0 },
  { file: './posts-forms.txt', missed: 0, wrong: 0 },
  { file: './posts-beside.txt', missed: 0, wrong: 0 },
  { file: './posts-sixth.txt', missed: 0, wrong: 0 },
  { file: './posts-hard.txt', missed: 0, wrong: 0 },
])('$file', ({ file, missed, wrong }) => {
  const all = samples(file);

  it(`finds every pupil (at most ${missed} missed)`, () => {
    const lost = all.flatMap(({ origin, text, names }) => {
      const spans = marked(text);
      return names
        .filter((n) => !spans.some((s) => s.start < n.end && n.start < s.end))
        .map((n) => `${origin}: ${n.quote}`);
    });
    expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(missed);
  });

  it(`marks nobody else (at most ${wrong} wrong)`, () => {
    const false_ = all.flatMap(({ text, names }) =>
      marked(text)
        .filter((s) => !names.some((n) => s.start < n.end && n.start < s.end))
        .map((s) => `${s.quote} in: ${text}`),
    );
    expect(false_.length, false_.join('\n')).toBeLessThanOrEqual(wrong);
  });

  it('marks whole names', () => {
    const inexact = all.flatMap(({ text, names }) => {
      const quotes = new Set(marked(text).map((s) => s.quote));
      return names.map((n) => n.quote).filter((q) => !quotes.has(q));
    });
    expect(inexact.length, inexact.join('\n')).toBeLessThanOrEqual(2);
  });
});

describe('the same words with and without a sign', () => {
  const holds = (text: string, from = 'AshdownPark'): boolean =>
    check(post(text, { from }), school).findings.some(
      (f) => f.rule === 'pupil-full-name' && f.severity !== 'nudge',
    );

  it.each([
    ['Rowan Blackstock scored twice', 'Mr Rowan Blackstock scored twice'],
    ['Well done Mo Farah in Year 4!', 'Year 4 learned about Mo Farah.'],
    ['Star of the Week: Marcus Rashford (3B) for kindness', 'Marcus Rashford is our assembly hero'],
    ['Prince Adeyemi in Year 2 read beautifully', 'Prince William opened the wing'],
    ['Major Thompson (Y5) won the raffle', 'Major Tom was the theme of space week'],
    ['Well done Isaac Newton in 5H', 'Well done Isaac Newton house!'],
    ['Grace Turing of 4B is our star', 'Turing House won the cup'],
    ['Lena Goodall led assembly', 'Our new SENDCo Lena Goodall led assembly'],
    ['Lena Goodall, aged 9, led assembly', 'Lena Goodall, chair of governors, led assembly'],
    ['Jess Petchley won the award', 'The Jess Petchley Award goes to Year 6'],
  ])('"%s" is held, "%s" is not', (held, free) => {
    expect(holds(held)).toBe(true);
    expect(holds(free)).toBe(false);
  });

  it('a teacher’s own account: only with a sign of a pupil', () => {
    expect(holds('Loved the talk by Tamsin Okell at the conference', 'someone_else')).toBe(false);
    expect(holds('Dinner with Tamsin Okell and her husband', 'someone_else')).toBe(false);
    expect(holds('My Year 4s! Tamsin Okell got all her tables right', 'someone_else')).toBe(true);
  });

  it('staff of the policy in any form', () => {
    for (const text of [
      'Helen Whitworth is off to Rome',
      'Thank you H Whitworth',
      'WHITWORTH, Helen',
      'well done helen whitworth',
    ])
      expect(holds(text), text).toBe(false);
  });
});
