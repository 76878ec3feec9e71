import { readFileSync } from 'node:fs';
import type { Label, Mark } from '../../src/cli/score.ts';
import { shown, silent } from '../../tests/rules/accounts/personal-account.posts.ts';
import { shownToo, silentToo } from '../../tests/rules/accounts/personal-account.voices.ts';
import { own, schools } from '../../tests/rules/accounts/personal-content.posts.ts';
import { ownToo, schoolsToo } from '../../tests/rules/accounts/personal-content.voices.ts';
import { general, told } from '../../tests/rules/private/sensitive-detail.posts.ts';
import { generalToo, toldToo } from '../../tests/rules/private/sensitive-detail.voices.ts';
import { type Draft, post, school } from '../../tests/support/school.ts';
import type { LabelledPost } from './cases.ts';

type Lines = readonly (readonly [text: string, draft?: Draft])[];

const labelled = (text: string, draft: Draft, expect: readonly Mark[]): LabelledPost => ({
  post: post(text, draft),
  setting: school,
  expect,
  either: [],
});

function fixtures(lines: Lines, label: Label, yes: boolean): LabelledPost[] {
  return lines.map(([text, draft = {}]) => {
    const parts = draft.parts?.map((quote, i): Mark => ({ rule: label, quote, in: `parts[${i}]` }));
    return labelled(text, draft, yes ? (parts ?? [{ rule: label, quote: text }]) : []);
  });
}

/** The posts that the rules' own tests hold to; hand-made rules were made for them. */
export function testPosts(label: Label): LabelledPost[] {
  if (label === 'personal-account')
    return [
      ...fixtures([...shown, ...shownToo], label, true),
      ...fixtures([...silent, ...silentToo], label, false),
    ];
  if (label === 'personal-content')
    return [
      ...fixtures([...own, ...ownToo], label, true),
      ...fixtures([...schools, ...schoolsToo], label, false),
    ];
  if (label === 'sensitive')
    return [
      ...fixtures([...told, ...toldToo], label, true),
      ...fixtures([...general, ...generalToo], label, false),
    ];
  return [];
}

/**
 * Posts written for learning, one a line: `+` or `-`, then words that say how it is sent (`dm`, `reply`, `quote`, `thread`, `photo`, a time
 * `22:40`, `@handle`; parts of a thread are set apart by ` // `), then `|` and the text. `[[…]]` stands round what is marked; without it the whole post is.
 */
export function writtenPosts(file: URL, label: Label): LabelledPost[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '' || line.startsWith('#')) return [];
      const [head, ...rest] = line.split('|');
      const marked = rest.join('|').trim();
      const yes = line.startsWith('+');
      if (!marked || !/^[+-]/.test(line))
        throw new Error(`${file.pathname}:${i + 1}: "+ how | text" is expected`);
      const draft: { -readonly [K in keyof Draft]: Draft[K] } = {};
      for (const word of (head as string).slice(1).trim().split(/\s+/)) {
        if (word === 'dm') draft.kind = 'message';
        else if (word === 'reply') draft.kind = 'reply';
        else if (word === 'thread') draft.kind = 'thread';
        else if (word === 'quote') draft.kind = 'quote';
        else if (word === 'photo') draft.media = [{ file: 'IMG_2044.jpg' }];
        else if (/^\d\d:\d\d$/.test(word)) draft.at = `2026-11-17T${word}`;
        else if (word.startsWith('@')) draft.from = word.slice(1);
        else if (word) throw new Error(`${file.pathname}:${i + 1}: what is "${word}"?`);
      }
      const thread = /\bthread\b/.test(head as string);
      const text = marked.replaceAll('[[', '').replaceAll(']]', '');
      const quotes = [...marked.matchAll(/\[\[(.+?)\]\]/g)].map((m) => m[1] as string);
      if (thread) draft.parts = text.split(' // ');
      const marks = (quotes.length > 0 ? quotes : [text]).map(
        (quote): Mark => ({ rule: label, quote, in: thread ? 'parts' : 'text' }),
      );
      return [labelled(text, draft, yes ? marks : [])];
    });
}
