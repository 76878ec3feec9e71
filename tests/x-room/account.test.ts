/** Which account a composer posts from, while accounts are switched here and elsewhere. */
import { beforeEach, describe, expect, it } from 'vitest';
import { createAccountReader, ELSEWHERE } from '../../src/x/account.ts';
import type { Finder, SelectorName } from '../../src/x/selectors.ts';

const SCHOOL = { id: 'u%3D1001', handle: 'ParkHillPrimary' };
const CLASS = { id: 'u%3D1002', handle: 'ParkHillY4' };
const STATE = `window.__INITIAL_STATE__={"entities":{"users":{"entities":{"1001":{"id_str":"1001","screen_name":"${SCHOOL.handle}"}}}}}`;

/** A page small enough for Node: what X shows, and what it was loaded with. */
let shown: string;
let link: string;
let cookie: string;
let scripts: string[];
let now: number;

const named = (name: string, value: string): Element =>
  ({
    getAttribute: (asked: string) => (asked === name ? value : null),
    textContent: '',
  }) as unknown as Element;
const finder = {
  first: (name: SelectorName): Element | null => {
    if (name === 'switcher' || name === 'avatar')
      return shown ? named('data-testid', `UserAvatar-Container-${shown}`) : null;
    return name === 'profileLink' && link ? named('href', `/${link}`) : null;
  },
  all: () => [],
} as unknown as Finder;
const doc = {
  querySelectorAll: () => scripts.map((textContent) => ({ textContent })),
} as unknown as Document;

const reader = () =>
  createAccountReader(
    finder,
    doc,
    () => now,
    () => cookie,
  );
const read = (of: ReturnType<typeof reader>) => of.read(null, null);

beforeEach(() => {
  [shown, link, cookie, scripts, now] = ['', '', SCHOOL.id, ['let a = 1', STATE], 0];
});

describe('an account that is switched before the page has shown one', () => {
  it('in the page itself: the one that is shown then counts', () => {
    const account = reader();
    cookie = CLASS.id;
    shown = CLASS.handle;
    expect(read(account)).toEqual({ handle: CLASS.handle });
    // And no longer once another tab switches again.
    cookie = SCHOOL.id;
    expect(read(account)).toMatchObject({ handle: null, why: ELSEWHERE });
  });
  it('in another tab: the page still shows its own, which X posts from no more', () => {
    const account = reader();
    cookie = CLASS.id;
    shown = SCHOOL.handle.toUpperCase();
    expect(read(account)).toMatchObject({ handle: null, why: ELSEWHERE });
    cookie = SCHOOL.id;
    expect(read(account)).toEqual({ handle: shown });
  });
  it('the same for the profile link, where it is all that the page shows', () => {
    const account = reader();
    cookie = CLASS.id;
    link = SCHOOL.handle;
    read(account);
    now = 5000;
    expect(read(account)).toMatchObject({ handle: null, why: ELSEWHERE });
    link = CLASS.handle;
    read(account);
    now = 10_000;
    expect(read(account)).toMatchObject({ handle: CLASS.handle });
  });
  it.each([
    ['is missing', []],
    ['does not name the account', ['window.__INITIAL_STATE__={"entities":{"users":{"entities":{}}}}']],
  ])('nothing is taken for granted where X’s state %s', (_, state) => {
    scripts = state;
    const account = reader();
    cookie = CLASS.id;
    shown = CLASS.handle;
    expect(read(account)).toMatchObject({ handle: null, why: ELSEWHERE });
  });
});

it('an account that was shown first and switched in the page counts, back and forth', () => {
  const account = reader();
  shown = SCHOOL.handle;
  expect(read(account)).toEqual({ handle: SCHOOL.handle });
  [shown, cookie] = [CLASS.handle, CLASS.id];
  expect(read(account)).toEqual({ handle: CLASS.handle, signedIn: 2 });
  [shown, cookie] = [SCHOOL.handle, SCHOOL.id];
  expect(read(account)).toEqual({ handle: SCHOOL.handle, signedIn: 2 });
});
