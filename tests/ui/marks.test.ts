import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/engine/report.ts';
import { markedFields, previewOf, runsOf, shorten, shortPieces } from '../../src/ui/shown/marks.ts';
import { nameFinding, postOf, spanIn, tripFinding } from './gallery/scenes.ts';

const TEXT =
  'Y4 are off to Chester Zoo tomorrow, coach leaves 9.15! Well done Olivia Carter for organising it all 🦁 #ParkHillPrimary';
const name = nameFinding();
const trip = tripFinding();
const read = (pieces: readonly { text: string }[]): string => pieces.map((p) => p.text).join('');

describe('runs of marked text', () => {
  it('mark the words with the number of their finding', () => {
    const marked = runsOf(TEXT, 'text', [name, trip]).filter((r) => r.numbers.length > 0);
    expect(marked.map((r) => [r.text, r.numbers, r.severity])).toEqual([
      ['Chester Zoo', [2], 'confirm'],
      ['tomorrow, coach leaves 9.15', [2], 'confirm'],
      ['Olivia Carter', [1], 'block'],
    ]);
  });

  it('give words that two findings mark the more serious one', () => {
    const wide: Finding = { ...trip, spans: [spanIn(TEXT, 'Well done Olivia', 'wording')] };
    const both = runsOf(TEXT, 'text', [wide, name]).find((r) => r.numbers.length === 2);
    expect(both).toMatchObject({ text: 'Olivia', severity: 'block' });
  });

  it('ignore marks that lie outside the text', () => {
    const stale: Finding = {
      ...name,
      spans: [{ kind: 'name', field: 'text', start: 5, end: 9999, quote: '' }],
    };
    expect(runsOf(TEXT, 'text', [stale])).toHaveLength(1);
  });

  it('always read as the text itself', () => {
    const span = fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.array(span, { maxLength: 6 }),
        (text, spans) => {
          const findings = spans.map(
            (s): Finding => ({ ...name, spans: [{ ...s, kind: 'name', field: 'text', quote: '' }] }),
          );
          expect(read(runsOf(text, 'text', findings))).toBe(text);
        },
      ),
    );
  });

  it('keep marked words whole when a long post is shortened', () => {
    const long = `${'Nothing to see here at all, only words. '.repeat(20)}${TEXT}`;
    const short = shorten(runsOf(long, 'text', [nameFinding(long)]));
    expect(read(short).length).toBeLessThan(200);
    expect(short.find((r) => r.numbers.length > 0)?.text).toBe('Olivia Carter');
  });

  it('never cut through an emoji', () => {
    const lions = '🦁'.repeat(200);
    const text = `${lions}Olivia Carter${lions}`;
    const cut = read(shorten(runsOf(text, 'text', [nameFinding(text)])));
    expect(cut.isWellFormed()).toBe(true);
  });

  it('leave a post without marks alone', () => {
    const long = 'Nothing to see here. '.repeat(40);
    expect(read(shorten(runsOf(long, 'text', [])))).toBe(long);
  });
});

describe('fields that are shown', () => {
  it('are the text and whatever else is marked', () => {
    const alt = 'Olivia Carter holding a mask';
    const post = postOf(TEXT, {
      fields: [
        { id: 'alt[0]', text: alt },
        { id: 'alt[1]', text: 'A mask' },
      ],
    });
    const found = { ...name, spans: [spanIn(alt, 'Olivia Carter', 'name', 'alt[0]')] };
    expect(markedFields(post, [found]).map((f) => f.id)).toEqual(['text', 'alt[0]']);
  });
});

describe('previews', () => {
  const fixes = (f: Finding, n = 0) => f.fixes.slice(n, n + 1);

  it('read as the fixed text', () => {
    const [preview] = previewOf(postOf(TEXT), [...fixes(name), ...fixes(trip)]);
    expect(read(preview?.pieces ?? [])).toBe(
      'Y4 are off on a trip soon! Well done Olivia for organising it all 🦁 #ParkHillPrimary',
    );
    expect(preview?.pieces.filter((p) => p.fresh).map((p) => p.text)).toEqual([
      'on a trip',
      'soon',
      'Olivia',
    ]);
  });

  it('leave out a fix that the draft has moved away from', () => {
    expect(previewOf(postOf(`Hello! ${TEXT}`), fixes(name))).toEqual([]);
  });

  it('take the first of two fixes for the same words', () => {
    const [preview] = previewOf(postOf(TEXT), [...fixes(name, 1), ...fixes(name, 0)]);
    expect(read(preview?.pieces ?? [])).toContain('one of our Year 4s for');
  });

  it('show nothing for a fix that is not an edit', () => {
    expect(previewOf(postOf(TEXT), fixes(trip, 1))).toEqual([]);
  });

  it('keep what is new when shortened', () => {
    const long = `${'Nothing to see here at all, only words. '.repeat(20)}${TEXT}`;
    const [preview] = previewOf(postOf(long), fixes(nameFinding(long)));
    const short = shortPieces(preview?.pieces ?? []);
    expect(read(short).length).toBeLessThan(140);
    expect(short.filter((p) => p.fresh).map((p) => p.text)).toEqual(['Olivia']);
  });
});
