import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Post } from '../../src/post.ts';
import { covers, keyOfContent, keyOfDraft, keysOfPost, postOfContent } from '../../src/x/content.ts';
import type { Content } from '../../src/x/operations.ts';
import { contentOf } from '../support/content.ts';

const post = (more: Partial<Post> = {}): Post => ({
  kind: 'post',
  fields: [{ id: 'text', text: 'Hello' }],
  media: [],
  account: { handle: 'School' },
  audience: 'public',
  at: { local: '2026-03-12T14:05', zone: 'Europe/London' },
  ...more,
});
const content = (more: Partial<Content> = {}): Content => contentOf({ texts: ['Hello'], ...more });

describe('one key for one content', () => {
  it('the composer’s reading and the request’s meet', () => {
    expect(keysOfPost(post(), '1')).toEqual([keyOfContent(content(), '1')]);
  });
  it('hard spaces, line ends and outer blanks make no difference', () => {
    const written = post({ fields: [{ id: 'text', text: 'One\u00a0two\nthree ' }] });
    expect(keysOfPost(written, '1')).toEqual([keyOfContent(content({ texts: ['One two\r\nthree'] }), '1')]);
  });
  it.each([
    ['another text', { texts: ['Hello!'] }],
    ['a poll', { polls: ['Yes', 'No'] }],
    ['an alt text', { alts: ['Olivia Bennett'] }],
    ['a picture', { media: 1 }],
    ['a place', { place: true }],
    ['a quote', { quote: true }],
    ['the first of a thread', { part: 'first' }],
  ] as const)('%s makes another key', (_, more) => {
    expect(keyOfContent(content(more), '1')).not.toBe(keyOfContent(content(), '1'));
    if (!('quote' in more || 'part' in more)) expect(covers(post(), content(more))).toBe(false);
  });
  it('another signed-in account makes another key', () => {
    expect(keyOfContent(content(), '1')).not.toBe(keyOfContent(content(), '2'));
  });
  it('what could not be read, is unknown or goes out for another account has no key', () => {
    expect(keyOfContent(content({ unread: ['poll'] }), '1')).toBe('');
    expect(keyOfContent(content({ known: false }), '1')).toBe('');
    expect(keyOfContent(content({ actAs: '9' }), '1')).toBe('');
  });
  it('texts cannot be pushed together to look like others', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { maxLength: 4 }),
        fc.array(fc.string(), { maxLength: 4 }),
        (a, b) => {
          const [one, two] = [
            a.map((t) => t.trim().normalize('NFC')),
            b.map((t) => t.trim().normalize('NFC')),
          ];
          const same = JSON.stringify(one) === JSON.stringify(two);
          const keys = [
            keyOfContent(content({ polls: one }), '1'),
            keyOfContent(content({ polls: two }), '1'),
          ];
          // Carriage returns are the one thing inside a text that is made equal.
          if (!/\r|\u00a0/.test(JSON.stringify([a, b])) && !a.concat(b).some((t) => /[\r\u00a0]/.test(t)))
            expect(keys[0] === keys[1]).toBe(same);
        },
      ),
    );
  });
});

describe('a request covered by an approved post', () => {
  const thread = post({
    kind: 'thread',
    fields: [
      { id: 'parts[0]', text: 'First' },
      { id: 'parts[1]', text: 'Second' },
      { id: 'alt[0]', text: 'A kite' },
    ],
    media: [{ kind: 'image' }],
  });
  it('each part of a thread', () => {
    expect(keysOfPost(thread, '1')).toHaveLength(2);
    expect(covers(thread, content({ texts: ['Second'] }))).toBe(true);
    expect(covers(thread, content({ texts: ['First'], alts: ['A kite'], media: 1 }))).toBe(true);
    expect(covers(thread, content({ texts: ['Third'] }))).toBe(false);
  });
  it('never a repost, an unknown operation or a message for a post', () => {
    expect(covers(post(), content({ kind: 'repost', texts: [], target: '1' }))).toBe(false);
    expect(covers(post(), content({ known: false }))).toBe(false);
    expect(covers(post(), content({ kind: 'message' }))).toBe(false);
  });
});

describe('a request as a post', () => {
  const base = { account: { handle: null, why: 'not shown' }, audience: 'unknown', at: post().at } as const;
  it('has every field', () => {
    const made = postOfContent(
      content({ texts: ['A', 'B'], polls: ['x'], alts: ['y'], media: 2, place: true }),
      base,
    );
    expect(made.kind).toBe('thread');
    expect(made.fields.map((f) => f.id)).toEqual(['parts[0]', 'parts[1]', 'poll[0]', 'alt[0]']);
    expect(made.media).toHaveLength(2);
    expect(made.place).toBeTruthy();
  });
});

describe('the key of a draft', () => {
  it('changes with anything that is checked, and not with the minute', () => {
    const key = keyOfDraft(post());
    expect(keyOfDraft(post({ at: { local: '2026-03-12T14:06', zone: 'Europe/London' } }))).toBe(key);
    expect(keyOfDraft(post({ account: { handle: 'Other' } }))).not.toBe(key);
    expect(keyOfDraft(post({ media: [{ kind: 'image' }] }))).not.toBe(key);
    expect(keyOfDraft(post({ place: 'Chester Zoo' }))).not.toBe(key);
    expect(keyOfDraft(post({ kind: 'reply' }))).not.toBe(key);
  });
});
