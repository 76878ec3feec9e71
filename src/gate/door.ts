import { keyOfContent } from '../x/content.ts';
import { type Content, classOf, operationOf } from '../x/operations.ts';
import { indexOf, lower, own, ownText, parseJson, push } from '../x/prim.ts';
import { readAlt, readArticle, readPoll } from '../x/read-notes.ts';
import { type Joined, readContent } from '../x/read-request.ts';
import { whoIs } from '../x/who.ts';
import type { Realm } from './realm.ts';
import { type Asked, awaitPort, type ToContent } from './talk.ts';

/**
 * The page's side of the gate: which requests publish, which content may pass at once, and who is asked otherwise.
 * Runs in the page's own world; see `realm.ts` and `x/prim.ts` for how it stays itself there.
 */
export type Verdict = 'go' | 'no';

export type Door = {
  /** What a request is; `other` passes untouched. Reads the body only where it must. */
  readonly sort: (method: string, address: string, body: string | null | undefined) => Sorted;
  /** May it pass at once? */
  readonly mayPass: (sorted: Sorted, address: string, body: string | null, actAs: string) => boolean;
  /** Asks; `settle` is called once. Returns a function that takes the question back. */
  readonly ask: (
    sorted: Sorted,
    address: string,
    body: string | null,
    actAs: string,
    via: Asked['via'],
    settle: (v: Verdict) => void,
  ) => () => void;
  /** Remembers what an earlier request says of a later post. */
  readonly note: (sorted: Sorted, body: string | null) => { readonly answered: (response: string) => void };
};

export type Sorted = { readonly op: string; readonly act: 'pass' | 'note' | 'hold' };

/** Approved content stays so for as long as an undo timer or a slow upload can need, and not for the day. */
const ALLOWED_FOR = 30 * 60_000;
const ALLOWED_MOST = 400;
/** How long the content script may take to say that it has the question, before the person is asked plainly. */
const SEEN_WITHIN = 3000;

type Waiting = { settle: (v: Verdict) => void; seen: boolean; send: () => void };

export function makeDoor(realm: Realm, lastWord: () => string): Door {
  const allowed: Record<string, number> = Object.create(null);
  let allowedCount = 0;
  const polls: Record<string, readonly string[]> = Object.create(null);
  const alts: Record<string, string> = Object.create(null);
  let article: string[] = [];
  const waiting: Record<number, Waiting> = Object.create(null);
  let lastId = 0;
  let port: MessagePort | null = null;

  const tell = (message: ToContent): void => {
    if (port !== null) realm.portPost(port, message);
  };

  awaitPort(realm, (given) => {
    port = given;
    realm.listen(given, 'message', (event) => hear(realm.data(event)));
    realm.portStart(given);
    for (const id in waiting) waiting[id]?.send();
  });

  const hear = (data: unknown): void => {
    const t = ownText(data, 't');
    if (t === 'forget') {
      for (const k in allowed) delete allowed[k];
      allowedCount = 0;
    }
    if (t === 'allow') allow(own(data, 'keys'));
    const id = own(data, 'id');
    if (typeof id !== 'number') return;
    const asked = waiting[id];
    if (asked === undefined) return;
    asked.seen = true;
    if (t === 'go' || t === 'no') {
      delete waiting[id];
      asked.settle(t);
    }
  };

  const allow = (keys: unknown): void => {
    const list = keys as readonly string[];
    for (let i = 0; i < list.length; i++) {
      const key = list[i];
      if (typeof key !== 'string' || key === '') continue;
      if (allowed[key] === undefined) allowedCount++;
      else delete allowed[key];
      allowed[key] = realm.now() + ALLOWED_FOR;
    }
    for (const oldest in allowed) {
      if (allowedCount <= ALLOWED_MOST) break;
      delete allowed[oldest];
      allowedCount--;
    }
  };

  const joined: Joined = {
    poll: (card) => polls[card] ?? polls[''],
    alt: (media) => alts[media],
    article: () => (article.length > 0 ? article : undefined),
  };

  const sort = (method: string, address: string, body: string | null | undefined): Sorted => {
    if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return PASS;
    const op = operationOf(address);
    if (op === '') return PASS;
    const kind = classOf(op);
    if (kind === 'publish' || kind === 'unknown') return { op, act: 'hold' };
    if (kind === 'note') return { op, act: 'note' };
    if (kind === 'draft') return PASS;
    // Another name for the same thing: what counts is that a post's text is in it.
    if (typeof body === 'string' && indexOf(lower(address), '/graphql/') >= 0) {
      const text = own(own(parseJson(body), 'variables'), 'tweet_text');
      if (typeof text === 'string') return { op, act: 'hold' };
    }
    return PASS;
  };

  const contentOf = (sorted: Sorted, address: string, body: string | null, actAs: string): Content | null =>
    readContent(sorted.op, address, body, joined, actAs);

  const mayPass: Door['mayPass'] = (sorted, address, body, actAs) => {
    const content = contentOf(sorted, address, body, actAs);
    if (content === null) return true;
    const key = keyOfContent(content, whoIs(realm.cookie(realm.document)));
    const until = key === '' ? undefined : allowed[key];
    return until !== undefined && until > realm.now();
  };

  const ask: Door['ask'] = (sorted, address, body, actAs, via, settle) => {
    const content = contentOf(sorted, address, body, actAs);
    // Nothing in it that could be checked: a name never seen, and no text.
    if (content === null) {
      settle('go');
      return () => {};
    }
    const id = ++lastId;
    const asked: Asked = { content, via };
    const send = (): void => tell({ t: 'ask', id, asked });
    const entry: Waiting = { settle, seen: false, send };
    waiting[id] = entry;
    send();
    realm.setTimer(() => {
      if (entry.seen || waiting[id] === undefined) return;
      // No content script answers (switched off, or replaced by an update under an open tab): ask without it.
      delete waiting[id];
      settle(realm.confirm(lastWord()) ? 'go' : 'no');
    }, SEEN_WITHIN);
    return () => {
      if (waiting[id] === undefined) return;
      delete waiting[id];
      tell({ t: 'gone', id });
    };
  };

  const note: Door['note'] = (sorted, body) => {
    const text = body ?? '';
    const name = lower(sorted.op);
    if (name === 'cards/create') {
      const choices = readPoll(text);
      if (choices === null) return NOTHING;
      polls[''] = choices;
      return {
        answered: (response) => {
          const card = ownText(parseJson(response), 'card_uri');
          if (card !== '') polls[card] = choices;
        },
      };
    }
    if (name === 'media/metadata/create') {
      const alt = readAlt(text);
      if (alt !== null) alts[alt.media] = alt.text;
    } else {
      const texts = readArticle(text);
      if (texts.length > 0) {
        // Title and body come in separate requests; the last of each counts.
        const isTitle = indexOf(name, 'title') >= 0;
        const title: string = isTitle ? (texts[0] ?? '') : (article[0] ?? '');
        const rest: string[] = [];
        push(rest, title);
        const from = isTitle ? article : texts;
        for (let i = isTitle ? 1 : 0; i < from.length; i++) push(rest, from[i] ?? '');
        article = rest;
      }
    }
    return NOTHING;
  };

  return { sort, mayPass, ask, note };
}

const PASS: Sorted = { op: '', act: 'pass' };
const NOTHING = { answered: () => {} };
