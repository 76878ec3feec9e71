import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPost } from '../../src/language/read.ts';
import { timesOf } from '../../src/language/times/index.ts';
import type { Post } from '../../src/post.ts';
import { FORMS, NOT_TIMES } from './times.table.ts';

const AT = '2026-05-12T14:05';
const post = (text: string, at = AT): Post => ({
  kind: 'post',
  fields: [{ id: 'text', text }],
  media: [],
  account: { handle: 'ParkHill' },
  audience: 'public',
  at: { local: at, zone: 'Europe/London' },
});
const read = (text: string, at = AT) => {
  const doc = readPost(post(text, at));
  const view = doc.view('text');
  return timesOf(doc).map((t) => ({
    words: view?.original.slice(view.toOriginal(t.start), view.toOriginal(t.end)),
    from: t.from ?? '',
    to: t.to ?? '',
    evidence: t.evidence,
  }));
};
const lines = (table: string): string[] => table.split('\n').filter((l) => l.trim() !== '');

describe('forms of times', () => {
  const forms = lines(FORMS).map((l) => l.split('|').map((c) => c.trim()));

  it('has at least 150 of them', () => expect(forms.length).toBeGreaterThanOrEqual(150));

  it.each(forms.map((f) => [f[0], f] as const))('%s', (text, [, marked, from = '', to = '']) => {
    const found = read(text as string);
    expect(found.map((t) => t.words)).toEqual((marked as string).split(';'));
    expect(found[0]?.from).toBe(from);
    expect(found[0]?.to).toBe(to);
  });
});

describe('what is no time', () => {
  const not = lines(NOT_TIMES);

  it('has at least 80 of them', () => expect(not.length).toBeGreaterThanOrEqual(80));

  it.each(not)('%s', (text) => expect(read(text).map((t) => t.words)).toEqual([]));
});

describe('days that times belong to', () => {
  it.each([
    ['Thursday is farm day. Coach 9.15', '2026-05-14T09:15'],
    ['Coach 9.15 on Thursday', '2026-05-14T09:15'],
    ['Back 3.45. Tomorrow!', '2026-05-12T15:45'],
  ])('%s', (text, from) => {
    expect(read(text).find((t) => t.from.includes('T'))?.from).toBe(from);
  });

  it('a thread carries the day on', () => {
    const doc = readPost({
      ...post(''),
      kind: 'thread',
      fields: [
        { id: 'parts[0]', text: 'When? Tuesday 19th May' },
        { id: 'parts[1]', text: 'Home about 3.45' },
      ],
    });
    expect(timesOf(doc).map((t) => t.from)).toEqual(['2026-05-19', '2026-05-19T15:45']);
  });

  it('tells coming back from leaving', () => {
    expect(read('Coach leaves 8.15, return 4.30').map((t) => t.evidence)).toEqual([
      ['clock', 'depart'],
      ['clock', 'return'],
    ]);
  });

  it('a year turns: 6 January, written in December', () => {
    expect(read('back on 6 January', '2026-12-18T10:00')[0]?.from).toBe('2027-01-06');
  });

  it('every time lies inside the text, in order, without overlaps', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'at',
            '9.15',
            'Tues',
            'half',
            '7',
            '12-2',
            'tmrw',
            '14',
            'May',
            '–',
            '3ish',
            'until',
            ',',
            '\n',
            '🦒',
          ),
          { maxLength: 14 },
        ),
        (words) => {
          const doc = readPost(post(words.join(' ')));
          let last = 0;
          for (const t of timesOf(doc)) {
            expect(t.start).toBeGreaterThanOrEqual(last);
            expect(t.end).toBeGreaterThan(t.start);
            last = t.end;
          }
          expect(last).toBeLessThanOrEqual(doc.view('text')?.text.length ?? 0);
        },
      ),
    );
  });
});
