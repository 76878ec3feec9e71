import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createDrafts, type Draft } from '../../src/gate/draft.ts';
import { createKeeping, notesOf } from '../../src/gate/held.ts';
import type { Messenger } from '../../src/gate/messenger.ts';
import type { HeldDraft } from '../../src/messages.ts';
import type { Account, Post } from '../../src/post.ts';
import type { Composer, SurfaceName } from '../../src/x/composer.ts';

let asked: { name: string; request: unknown }[];
let kept: HeldDraft | null;
let fails: boolean;
const ask = async (name: string, request: unknown): Promise<unknown> => {
  asked.push({ name, request });
  if (fails) throw new Error('asleep');
  if (name === 'heldHere') return { id: kept ? 'h1' : '', draft: kept };
  return name === 'hold' ? { problem: '' } : { ok: true };
};
const messenger = { ask } as unknown as Messenger;

const post = (text: string, more: Partial<Post> = {}): Post => ({
  kind: 'post',
  fields: [{ id: 'text', text }],
  media: [],
  account: { handle: 'ParkHillY4' },
  audience: 'public',
  at: { local: '2026-03-12T08:40', zone: 'Europe/London' },
  ...more,
});

let written: readonly string[];
const composer = (surface: SurfaceName, takes: 'done' | 'not-taken' = 'done'): Composer =>
  ({
    key: surface,
    surface,
    fill: async (texts: readonly string[]) => {
      written = texts;
      return takes;
    },
  }) as unknown as Composer;

let drafts: ReturnType<typeof createDrafts>;
let posted: Draft[];
const draftOf = (): Draft => drafts.of('modal', 'modal', post(written.join('\n')));

beforeEach(() => {
  asked = [];
  written = [];
  fails = false;
  posted = [];
  kept = { kind: 'post', fields: [{ id: 'text', text: 'Off to the zoo' }], handle: 'ParkHillY4', where: '' };
  drafts = createDrafts((draft) => posted.push(draft));
  vi.stubGlobal('location', { pathname: '/ParkHillPrimary/status/12' });
});

describe('holding', () => {
  it('hands over the words, the account, and the post that is answered; nothing else', async () => {
    const keeping = createKeeping(messenger, '/home');
    const full = post('Off to the zoo', {
      kind: 'reply',
      fields: [
        { id: 'text', text: 'Off to the zoo' },
        { id: 'quoted', text: 'somebody else’s' },
        { id: 'file[0]', text: 'Olivia.jpg' },
      ],
    });
    expect(await keeping.keep(composer('reply'), full, '2026-03-12T15:30')).toBe('');
    expect(asked).toEqual([
      {
        name: 'hold',
        request: {
          draft: {
            kind: 'reply',
            fields: [{ id: 'text', text: 'Off to the zoo' }],
            handle: 'ParkHillY4',
            where: '/ParkHillPrimary/status/12',
          },
          until: '2026-03-12T15:30',
        },
      },
    ]);
  });

  it.each(['message', 'article'] as const)(
    'never takes a %s: it would come back in public',
    async (surface) => {
      const problem = await createKeeping(messenger, '/home').keep(
        composer(surface),
        post('Hi'),
        '2026-03-12T15:30',
      );
      expect(problem).not.toBe('');
      expect(asked).toEqual([]);
    },
  );

  it('tells when the worker does not answer', async () => {
    fails = true;
    const keeping = createKeeping(messenger, '/home');
    expect(await keeping.keep(composer('modal'), post('Hi'), '2026-03-12T15:30')).toMatch(
      /still in the composer/,
    );
  });
});

describe('bringing back', () => {
  it('writes into the composer that the tab was opened for, once', async () => {
    const keeping = createKeeping(messenger, '/compose/post');
    await keeping.bringBack(composer('home'), draftOf);
    expect(asked).toEqual([]);
    await keeping.bringBack(composer('modal'), draftOf);
    expect(written).toEqual(['Off to the zoo']);
    written = [];
    await keeping.bringBack(composer('modal'), draftOf);
    expect(written).toEqual([]);
  });

  it('does not even ask in a tab that the person opened elsewhere', async () => {
    const keeping = createKeeping(messenger, '/home');
    await keeping.bringBack(composer('modal'), draftOf);
    expect(asked).toEqual([]);
  });

  it('an answer waits for the composer under its post', async () => {
    kept = { ...(kept as HeldDraft), kind: 'reply', where: '/ParkHillPrimary/status/12' };
    const keeping = createKeeping(messenger, '/ParkHillPrimary/status/12');
    await keeping.bringBack(composer('modal'), draftOf);
    expect(written).toEqual([]);
    await keeping.bringBack(composer('reply'), draftOf);
    expect(written).toEqual(['Off to the zoo']);
  });

  it('says when X did not take it all, and keeps it', async () => {
    const keeping = createKeeping(messenger, '/compose/post');
    await keeping.bringBack(composer('modal', 'not-taken'), draftOf);
    expect(notesOf(draftOf(), post('Off to')).join()).toMatch(/still kept/);
    expect(asked.map((a) => a.name)).toEqual(['heldHere']);
  });

  const other = (account: Account): string[] => notesOf(draftOf(), post('Off to the zoo', { account }));
  it('says when another account is signed in, as soon as that is known', async () => {
    await createKeeping(messenger, '/compose/post').bringBack(composer('modal'), draftOf);
    expect(other({ handle: 'ParkHillY4' })).toEqual([]);
    expect(other({ handle: 'parkhilly4' })).toEqual([]);
    expect(other({ handle: null, why: 'not shown' })).toEqual([]);
    expect(other({ handle: 'jo_harlow_reads' }).join()).toMatch(/@ParkHillY4.*@jo_harlow_reads/);
  });

  it('says when it answered a post that is not there', async () => {
    kept = { ...(kept as HeldDraft), kind: 'quote' };
    await createKeeping(messenger, '/compose/post').bringBack(composer('modal'), draftOf);
    expect(other({ handle: 'ParkHillY4' }).join()).toMatch(/another post/);
  });

  it('deletes the kept copy once it has been posted, and not when the words were thrown away', async () => {
    const keeping = createKeeping(messenger, '/compose/post');
    drafts = createDrafts(keeping.done);
    await keeping.bringBack(composer('modal'), draftOf);
    asked = [];
    draftOf().sent = 'key';
    drafts.leave('modal');
    expect(asked).toEqual([{ name: 'heldDone', request: { id: 'h1' } }]);

    drafts = createDrafts(keeping.done);
    const draft = draftOf();
    draft.back = { id: 'h1', handle: null, answer: false };
    asked = [];
    drafts.of('modal', 'modal', post(''));
    const next = drafts.of('modal', 'modal', post('Something else'));
    next.sent = 'key';
    drafts.leave('modal');
    expect(asked).toEqual([]);
  });
});
