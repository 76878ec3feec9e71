import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanOf } from '../../src/engine/span.ts';
import { fold, normalise } from '../../src/language/normalise.ts';
import { readPost, viewOf } from '../../src/language/read.ts';
import type { Post } from '../../src/post.ts';

const words = (text: string) =>
  viewOf({ id: 'text', text })
    .tokens.filter((t) => t.kind !== 'newline')
    .map((t) => `${t.kind}:${t.text}`);

describe('normalise', () => {
  it.each([
    ['𝓞𝓵𝓲𝓿𝓲𝓪 𝓒𝓪𝓻𝓽𝓮𝓻', 'Olivia Carter'],
    ['𝗢𝗽𝗲𝗻 𝗗𝗮𝘆', 'Open Day'],
    ['Llŷr\u200bBowen', 'LlŷrBowen'],
    ['O’Brien', "O'Brien"],
    ['Well done O l i v i a  C a r t e r!', 'Well done Olivia Carter!'],
    ['Sia\u0302n', 'Siân'],
    ['ＯＬＩＶＩＡ', 'OLIVIA'],
    ['Anna\u00a0Maria', 'Anna Maria'],
    ['Rob  Lewis   and Co', 'Rob Lewis and Co'],
    ['Jack, Molly + Evie ran it', 'Jack, Molly & Evie ran it'],
    ['Jack n Molly, 2 + 2, rock n roll, A+ for n', 'Jack & Molly, 2 + 2, rock n roll, A+ for n'],
  ])('%s → %s', (from, to) => {
    expect(normalise(from).text).toBe(to);
  });

  it('folds diacritics, case and lone letters', () => {
    expect(fold('Łukasz Wiśniewski')).toBe('lukasz wisniewski');
    expect(fold('Siân')).toBe(fold('SIAN'));
  });

  it('reads signs that were escaped where a post was pasted from', () => {
    const text = 'Well done O&#39;Dowd, D&#x27;Arcy &amp; O&rsquo;Neill, AT&T & 3 &lt 4 &#1; &#99999;';
    const view = normalise(text);
    expect(view.text).toBe("Well done O'Dowd, D'Arcy & O'Neill, AT&T & 3 &lt 4 &#1; &#99999;");
    const at = view.text.indexOf("O'Dowd");
    expect(text.slice(view.toOriginal(at), view.toOriginal(at + 6))).toBe('O&#39;Dowd');
  });

  it('points behind blanks that were left out at the words themselves', () => {
    const text = 'Well  done   Rob  Lewis !';
    const view = normalise(text);
    const at = view.text.indexOf('Rob Lewis');
    expect(text.slice(view.toOriginal(at), view.toOriginal(at + 'Rob Lewis'.length))).toBe('Rob  Lewis');
    expect(view.folded).toBe(view.text.toLowerCase());
  });

  it('keeps an emoji of several characters whole', () => {
    expect(normalise('well done 👩‍👧‍👦 all').text).toBe('well done 👩‍👧‍👦 all');
  });

  it('text and folded have one length, and the map goes up, inside the original', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const view = normalise(text);
        expect(view.folded.length).toBe(view.text.length);
        let last = 0;
        for (let i = 0; i <= view.text.length; i++) {
          const at = view.toOriginal(i);
          expect(at).toBeGreaterThanOrEqual(last);
          expect(at).toBeLessThanOrEqual(text.length);
          last = at;
        }
      }),
    );
  });
});

describe('tokens', () => {
  it.each([
    [
      "Well done O'Brien & Lily-Mae!",
      ['word:Well', 'word:done', "word:O'Brien", 'punct:&', 'word:Lily-Mae', 'punct:!'],
    ],
    [
      'Back by 4pm, won 3-2 #TeamX @zoo',
      [
        'word:Back',
        'word:by',
        'number:4pm',
        'punct:,',
        'word:won',
        'number:3-2',
        'hashtag:#TeamX',
        'mention:@zoo',
      ],
    ],
    ['Leave 9.15 sharp.', ['word:Leave', 'number:9.15', 'word:sharp', 'punct:.']],
    ['see parkhill.sch.uk/news, ok', ['word:see', 'url:parkhill.sch.uk/news', 'punct:,', 'word:ok']],
    ['mail a.b@c.sch.uk now', ['word:mail', 'email:a.b@c.sch.uk', 'word:now']],
    ['Olivia’s shield', ["word:Olivia's", 'word:shield']],
    [
      '9A2 and 10B1, not 4x4m',
      ['number:9A2', 'word:and', 'number:10B1', 'punct:,', 'word:not', 'number:4', 'word:x4m'],
    ],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('ends sentences, but not after a title', () => {
    const view = viewOf({ id: 'text', text: 'Thanks to Mr. Khan. Year 4 won!\nHome now' });
    expect(view.sentences.map((s) => view.text.slice(s.start, s.end))).toEqual([
      'Thanks to Mr. Khan.',
      'Year 4 won!',
      'Home now',
    ]);
  });

  it('ends a sentence at an emoji behind small letters, but not in a list of names', () => {
    const view = viewOf({ id: 'text', text: 'We are home 🚌 Planetarium next 🥇 Ali Khan 🥈 Tom Hill' });
    expect(view.sentences.map((s) => view.text.slice(s.start, s.end))).toEqual([
      'We are home 🚌',
      'Planetarium next 🥇 Ali Khan 🥈 Tom Hill',
    ]);
  });

  it('spans lie inside the original and never cut a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const post: Post = {
          kind: 'post',
          fields: [{ id: 'text', text }],
          media: [],
          account: { handle: 'x' },
          audience: 'public',
          at: { local: '2026-03-12T14:05', zone: 'Europe/London' },
        };
        const doc = readPost(post);
        for (const token of doc.views[0]?.tokens ?? []) {
          const span = spanOf(doc, { field: 'text', start: token.start, end: token.end }, 'name');
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(span.start, span.end)).toBe(span.quote);
          expect(span.quote.isWellFormed()).toBe(text.isWellFormed() || span.quote.isWellFormed());
        }
      }),
    );
  });
});
