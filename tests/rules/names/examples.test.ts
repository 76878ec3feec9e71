import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/checker.ts';
import type { Setting } from '../../../src/engine/setting.ts';
import type { Field, Post } from '../../../src/post.ts';
import { school } from '../../support/school.ts';

type Example = { id: string; positive: string[]; negative: string[] };
const all = JSON.parse(
  readFileSync(new URL('../../rule-examples.json', import.meta.url), 'utf8'),
) as Example[];

const NOTES =
  /\s*\((?:no media|list holds[^)]*|zero-width|place,[^)]*|first name only[^)]*|public figure[^)]*|staff surname[^)]*|name \+ photo)\)/g;

/** An example of the catalogue as a post: `[photo]`, `alt: ‘…’`, `1/ … 2/ …` and `Poll: …` are its shorthand. */
function postOf(id: string, example: string): Post {
  let photo = false;
  const text = example
    .replace(/\s*\[(?:photo|video)[^\]]*\]/g, () => {
      photo = true;
      return '';
    })
    .replace(NOTES, '')
    .replace(/^\((?:asks|suppress)\) /, '');
  const fields: Field[] = [];
  const alt = /^alt: ‘(.*)’/.exec(text);
  const both = /^text: ‘(.*)’ \+ alt: ‘(.*)’/.exec(text);
  const poll = /^Poll: (.*\?) (.*)$/.exec(text);
  if (alt) fields.push({ id: 'text', text: 'A lovely day.' }, { id: 'alt[0]', text: alt[1] ?? '' });
  else if (both) fields.push({ id: 'text', text: both[1] ?? '' }, { id: 'alt[0]', text: both[2] ?? '' });
  else if (id.endsWith('/file-name'))
    fields.push({ id: 'text', text: 'A lovely day.' }, { id: 'file[0]', text });
  else if (/^1\//.test(text))
    fields.push(
      ...text
        .split(/\s*\d\/ /)
        .filter(Boolean)
        .map((t, i) => ({ id: `parts[${i}]`, text: t })),
    );
  else if (poll) {
    fields.push({ id: 'text', text: poll[1] ?? '' });
    fields.push(...(poll[2] ?? '').split(' / ').map((t, i) => ({ id: `poll[${i}]`, text: t })));
  } else {
    fields.push({ id: 'text', text });
  }
  const pictured = photo || fields.some((f) => f.id.startsWith('alt') || f.id.startsWith('file'));
  return {
    kind: fields[0]?.id.startsWith('parts') ? 'thread' : 'post',
    fields,
    media: pictured ? [{ kind: 'image' }] : [],
    account: { handle: 'AshdownPark' },
    audience: 'public',
    at: { local: '2026-01-13T14:00', zone: 'Europe/London' },
  };
}

/** Examples that another rule answers instead, with the rule and why. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  // A first name beside a photo, with no surname.
  'alt: ‘Year 2 girl called Poppy blowing bubbles’ (name + photo)': 'named-in-photo',
  // Three surnames in a row are a list.
  'Goals: Bennett 2, Adeyemi, O’Sullivan': 'list-of-pupils',
  // The birthday says more about the same name.
  'Happy birthday Noor 🎈': 'birthday',
};

const RULES: Readonly<Record<string, readonly string[]>> = {
  'pupil-full-name': ['pupil-full-name', 'list-of-pupils'],
  'pupil-full-name/tags': ['pupil-full-name'],
  'pupil-full-name/alt-text': ['pupil-full-name', 'list-of-pupils', 'named-in-photo'],
  'pupil-full-name/file-name': ['pupil-full-name'],
  'pupil-full-name/links-polls-quotes': ['pupil-full-name'],
  'pupil-full-name/across-a-thread': ['pupil-full-name'],
  normaliser: ['pupil-full-name'],
  'allowed-names': ['pupil-full-name'],
  'name-with-initial': ['name-with-initial', 'list-of-pupils'],
  'list-of-pupils': ['list-of-pupils'],
  'first-name': ['first-name', 'birthday'],
  'identifying-details': ['identifying-details', 'sensitive-detail'],
  'family-link': ['family-link'],
  birthday: ['birthday'],
};

describe.each(all.filter((e) => e.id in RULES))('$id', ({ id, positive, negative }) => {
  const setting: Setting = {
    ...school,
    nameStyle: id === 'first-name' ? 'none' : 'first',
    namesWithPhotos: id.endsWith('alt-text') ? 'never' : 'first-name',
    accounts: [...school.accounts, { handle: 'ParkHillPrimary', kind: 'school', about: '' }],
  };
  const fires = (example: string): string[] =>
    check(postOf(id, example), setting)
      .findings.map((f) => f.rule)
      .filter((rule) => (RULES[id] ?? []).includes(rule) || rule === ELSEWHERE[example]);

  it.each(positive)('fires: %s', (example) => expect(fires(example)).not.toEqual([]));
  it.each(negative)('stays silent: %s', (example) => expect(fires(example)).toEqual([]));
});
