import { beforeEach, describe, expect, it } from 'vitest';
import type { Finding, Report } from '../../src/engine/report.ts';
import { createDesk, type Desk } from '../../src/gate/desk.ts';
import { createDrafts } from '../../src/gate/draft.ts';
import { createGatekeeper } from '../../src/gate/gatekeeper.ts';
import { createGuard, type Guard } from '../../src/gate/guard.ts';
import { createKeeping } from '../../src/gate/held.ts';
import { CannotAsk, type Messenger, type Trouble } from '../../src/gate/messenger.ts';
import { createPanel } from '../../src/gate/panel.ts';
import type { Held } from '../../src/gate/requests.ts';
import { FIRST_POLICY } from '../../src/gate/ruling.ts';
import type { PolicyView } from '../../src/messages.ts';
import type { Post, Profile } from '../../src/post.ts';
import type { PanelActions, PanelState, Surface } from '../../src/ui/surface.ts';
import type { Composer } from '../../src/x/composer.ts';
import type { Content } from '../../src/x/operations.ts';
import type { Shared } from '../../src/x/profile.ts';
import { contentOf } from '../support/content.ts';

/** A name is held unless answered; "Olivia" alone is fine. */
const finding = (text: string): Finding => {
  const start = text.indexOf('Olivia Bennett');
  const at = { field: 'text', start, end: start + 14 };
  return {
    rule: 'pupil-full-name',
    severity: 'block',
    spans: [{ kind: 'name', quote: 'Olivia Bennett', ...at }],
    message: '',
    because: '',
    fixes: [{ label: 'Use “Olivia”', edits: [{ ...at, expect: 'Olivia Bennett', insert: 'Olivia' }] }],
    answers: [{ id: 'permission', label: 'Permission held' }],
    fingerprint: 'name',
    evidence: [],
  };
};

type World = {
  text: string;
  /** The rest of a thread. */
  more: string[];
  handle: string | null;
  alive: boolean;
  sent: string[];
  policy: PolicyView;
  trouble: Trouble | null;
  /** Called while a check is under way. */
  during: () => void;
  checks: string[];
  decided: { outcome: string; reason?: string | undefined }[];
  remembered: { fingerprint: string; answer: string; rule: string }[];
  /** Answers that the last check was told to keep beyond the draft. */
  ticked: readonly string[];
  health: string[];
  panel: PanelState | null;
  actions: PanelActions | null;
  said: string[];
  allowed: string[];
  apply: 'ok' | 'not-taken';
  kept: string[];
  copied: string[];
  /** What the worker says when it cannot keep a draft. */
  problem: string;
  focused: number;
  /** The signed-in account's id in X's cookie. */
  who: string;
  shown: Shared | null;
  followed: Profile | undefined;
};

let w: World;
let guard: Guard;
let desk: Desk;
let composer: Composer;
let keeper: (held: Held) => Promise<void>;
let timers: (() => void)[];

const post = (): Post => ({
  ...(w.more.length > 0
    ? { kind: 'thread', fields: [w.text, ...w.more].map((text, i) => ({ id: `parts[${i}]`, text })) }
    : { kind: 'post', fields: [{ id: 'text', text: w.text }] }),
  media: [],
  account: w.handle === null ? { handle: null, why: 'not shown' } : { handle: w.handle },
  audience: 'public',
  at: { local: '2026-03-12T14:05', zone: 'Europe/London' },
});

beforeEach(() => {
  timers = [];
  w = {
    text: '',
    more: [],
    handle: 'ParkHillPrimary',
    alive: true,
    sent: [],
    policy: { ...FIRST_POLICY, postAnyway: 'with-reason' },
    trouble: null,
    during: () => {},
    checks: [],
    decided: [],
    remembered: [],
    ticked: [],
    health: [],
    panel: null,
    actions: null,
    said: [],
    allowed: [],
    apply: 'ok',
    kept: [],
    copied: [],
    problem: '',
    focused: 0,
    who: '1',
    shown: null,
    followed: undefined,
  };
  const ask = async (name: string, request: never): Promise<unknown> => {
    if (name === 'health') {
      w.health.push((request as { what: string }).what);
      return { ok: true };
    }
    if (name === 'remember') {
      w.remembered.push(request);
      return { ok: true };
    }
    if (name === 'hold') {
      const { draft } = request as { draft: { fields: { text: string }[] } };
      if (w.problem === '') w.kept.push(...draft.fields.map((f) => f.text));
      return { problem: w.problem };
    }
    if (name === 'decide') {
      w.decided.push(request);
      return { ok: true };
    }
    if (name === 'policy') return w.policy;
    const {
      post: asked,
      answers,
      remember,
      why,
    } = request as { post: Post; answers: { fingerprint: string }[]; remember: string[]; why: string };
    w.checks.push(why);
    w.ticked = remember;
    const text = asked.fields.map((f) => f.text).join('\n');
    await Promise.resolve();
    w.during();
    if (w.trouble) throw new CannotAsk(w.trouble);
    const found =
      text.includes('Olivia Bennett') && !answers.some((a) => a.fingerprint === 'name')
        ? [finding(text)]
        : [];
    const report: Report = {
      verdict: found.length > 0 ? 'block' : 'clear',
      findings: found,
      suppressed: [],
      degraded: [],
      timings: {},
    };
    return { report, policy: w.policy, account: { handle: asked.account.handle, kind: 'school', about: '' } };
  };
  const surface: Surface = {
    chip: () => {},
    panel: (state, actions) => {
      w.panel = state;
      w.actions = actions;
    },
    note: () => {},
    say: (text) => w.said.push(text),
  };
  const keeping = createKeeping({ ask } as unknown as Messenger, '/home');
  const drafts = createDrafts(keeping.done);
  const panel = createPanel(surface);
  desk = createDesk({
    messenger: { ask } as unknown as Messenger,
    gate: () => ({ allow: (keys) => w.allowed.push(...keys), forget: () => w.allowed.splice(0) }),
    who: () => w.who,
    decided: () => {},
    onPolicy: () => {},
  });
  guard = createGuard({
    desk,
    drafts,
    panel,
    surface,
    later: (_, run) => {
      timers.push(run);
      return () => {
        timers = timers.filter((t) => t !== run);
      };
    },
    misses: () => [],
    copy: async (text) => w.copied.push(text) > 0,
    keeping,
  });
  composer = {
    key: 'c1',
    surface: 'home',
    alive: () => w.alive,
    read: post,
    anchor: () => null,
    paint: () => {},
    apply: async (edits) => {
      if (w.apply === 'not-taken') return 'not-taken';
      for (const e of edits) w.text = w.text.slice(0, e.start) + e.insert + w.text.slice(e.end);
      return 'done';
    },
    fill: async () => 'done',
    unplace: async () => true,
    send: () => {
      press();
      return true;
    },
    keepCaret: () => {},
    focus: () => {
      w.focused++;
    },
  };
  keeper = createGatekeeper({
    desk,
    drafts,
    panel,
    surface,
    guard,
    copy: async () => true,
    page: {
      account: () => ({ account: post().account, audience: 'public' }),
      shownPost: () => w.shown,
      followed: () => w.followed,
      shownArticle: () => [],
      composers: () => (w.alive ? [composer] : []),
    },
  });
});

/** A click on X's button: X sends what the composer holds when nobody holds the click. */
const press = (): boolean => {
  const goes = guard.sending(composer);
  if (goes) w.sent.push(w.text);
  return goes;
};
const rest = async (): Promise<void> => {
  for (let i = 0; i < 30; i++) await Promise.resolve();
};
const pause = async (): Promise<void> => {
  for (const run of timers.splice(0)) run();
  await rest();
};
const write = async (text: string): Promise<void> => {
  w.text = text;
  guard.changed(composer);
  await pause();
};

describe('sending from a composer', () => {
  it('lets a post that was checked while typing go in the same call', async () => {
    await write('Lovely assembly');
    expect(w.allowed).toEqual([]);
    expect(press()).toBe(true);
    expect(w.checks).toEqual(['typing']);
    expect(w.allowed).toHaveLength(1);
    expect(w.decided).toMatchObject([{ outcome: 'passed' }]);
  });
  it('what passed under settings that have changed since is looked at again, also when it is sent at once', async () => {
    w.policy = { ...w.policy, mode: 'audit' };
    guard.seen(composer);
    await write('Well done Olivia Bennett');
    w.policy = { ...w.policy, mode: 'enforce' };
    guard.again();
    // Before the worker has said anything, and before the pause is over.
    expect(press()).toBe(false);
    await rest();
    expect(w.sent).toEqual([]);
    expect(w.panel).not.toBeNull();
  });
  it('settings that have not changed for this post let it go as before', async () => {
    guard.seen(composer);
    await write('Lovely assembly');
    guard.again();
    await pause();
    expect(press()).toBe(true);
    expect(w.sent).toEqual(['Lovely assembly']);
  });
  it('checks a post that was sent faster than any pause, then sends it', async () => {
    w.text = 'Lovely assembly';
    expect(press()).toBe(false);
    await rest();
    expect(w.sent).toEqual(['Lovely assembly']);
    expect(w.checks).toEqual(['send']);
  });
  it('holds a risky post and opens one panel, however often it is pressed', async () => {
    w.text = 'Well done Olivia Bennett';
    press();
    press();
    await rest();
    press();
    await rest();
    expect(w.sent).toEqual([]);
    expect(w.checks).toEqual(['send']);
    expect(w.panel).toMatchObject({ from: 'composer', busy: false, report: { verdict: 'block' } });
  });
  it('sends the fixed text after a fix', async () => {
    w.text = 'Well done Olivia Bennett';
    press();
    await rest();
    w.actions?.fixAll();
    await rest();
    expect(w.text).toBe('Well done Olivia');
    expect(w.panel?.report.verdict).toBe('clear');
    w.actions?.post('');
    await rest();
    expect(w.sent).toEqual(['Well done Olivia']);
    expect(w.panel).toBeNull();
    expect(w.decided).toMatchObject([
      { outcome: 'fixed', findings: [{ rule: 'pupil-full-name', fixed: true }] },
    ]);
  });
  it('sends after an answer, and not before', async () => {
    w.text = 'Well done Olivia Bennett';
    press();
    await rest();
    w.actions?.post('agreed');
    await rest();
    expect(w.sent).toEqual([]);
    w.actions?.answer(finding(w.text), 'permission');
    await rest();
    expect(w.panel?.report.verdict).toBe('clear');
    expect([...(w.panel?.answered ?? [])]).toEqual([['name', 'permission']]);
    w.actions?.unanswer('name');
    await rest();
    expect(w.panel?.report.verdict).toBe('block');
    w.actions?.answer(finding(w.text), 'permission');
    await rest();
    w.actions?.post('');
    await rest();
    expect(w.sent).toEqual(['Well done Olivia Bennett']);
    expect(w.decided).toMatchObject([{ outcome: 'answered', findings: [{ answer: 'permission' }] }]);
  });
  it.each([
    ['not-a-name', undefined, true],
    ['staff-or-public', false, false],
    ['permission', undefined, false],
    ['permission', true, true],
  ])('“%s”, box %s: remembered %s, and only once the post has gone out', async (answer, box, kept) => {
    w.text = 'Well done Olivia Bennett';
    press();
    await rest();
    w.actions?.answer(finding(w.text), answer);
    await rest();
    // What the worker draws as ticked.
    expect(w.ticked).toEqual(answer === 'permission' ? [] : ['name']);
    if (box !== undefined) w.actions?.remember('name', box);
    await rest();
    expect(w.remembered).toEqual([]);
    w.actions?.post('');
    await rest();
    expect(w.remembered).toEqual(kept ? [{ fingerprint: 'name', answer, rule: 'pupil-full-name' }] : []);
  });
  it('remembers nothing of an answer that was taken back, or of a draft that was not sent', async () => {
    w.text = 'Well done Olivia Bennett';
    press();
    await rest();
    w.actions?.answer(finding(w.text), 'not-a-name');
    await rest();
    w.actions?.unanswer('name');
    await rest();
    expect(w.ticked).toEqual([]);
    w.actions?.answer(finding(w.text), 'not-a-name');
    await rest();
    w.actions?.back();
    await rest();
    expect(w.remembered).toEqual([]);
  });
  it('checks again what has changed while it was being checked', async () => {
    w.text = 'Lovely';
    w.during = () => {
      w.text = 'Well done Olivia Bennett';
    };
    press();
    await rest();
    expect(w.sent).toEqual([]);
    expect(w.panel?.report.verdict).toBe('block');
  });
  it('does not send words that changed behind the panel', async () => {
    w.text = 'Olivia Bennett';
    press();
    await rest();
    w.actions?.answer(finding(w.text), 'permission');
    await rest();
    w.text = 'Olivia Bennett and Sam Carter';
    w.actions?.post('');
    await rest();
    expect(w.sent).toEqual([]);
    expect(w.panel?.problem).not.toBe('');
  });
  it('refuses a fix whose text has moved on', async () => {
    w.text = 'Well done Olivia Bennett';
    press();
    await rest();
    w.text = 'Oh, well done Olivia Bennett';
    w.actions?.fixAll();
    await rest();
    expect(w.text).toBe('Oh, well done Olivia Bennett');
    expect(w.panel?.problem).not.toBe('');
  });
  it('says so when X does not take a change', async () => {
    w.apply = 'not-taken';
    w.text = 'Well done Olivia Bennett';
    press();
    await rest();
    w.actions?.fix(finding(w.text), 0);
    await rest();
    expect(w.panel?.problem).not.toBe('');
    expect(w.panel?.busy).toBe(false);
  });
  it('holds the same words again when the account has changed', async () => {
    w.text = 'Lovely assembly';
    press();
    await rest();
    expect(w.sent).toHaveLength(1);
    w.handle = 'someone_else';
    expect(press()).toBe(false);
  });
  it('closes the panel and sends nothing when the composer goes', async () => {
    w.text = 'Well done Olivia Bennett';
    press();
    await rest();
    w.alive = false;
    w.actions?.fixAll();
    await rest();
    expect(w.panel).toBeNull();
    expect(w.sent).toEqual([]);
  });
  it('keeps answers over a remount, and forgets them for the next post', async () => {
    w.text = 'Well done Olivia Bennett';
    press();
    await rest();
    w.actions?.answer(finding(w.text), 'permission');
    await rest();
    w.actions?.back();
    expect(w.focused).toBe(1);
    guard.gone(composer);
    composer = { ...composer, key: 'c2' };
    guard.seen(composer);
    await rest();
    expect(press()).toBe(true);
    await write('');
    await write('Well done Olivia Bennett');
    expect(press()).toBe(false);
  });
});

describe('a post that waits', () => {
  const hold = { label: 'Hold', edits: [], action: 'hold' as const };
  const heldFinding = (): Finding => ({ ...finding(w.text), fixes: [hold] });
  const until = '2026-03-12T15:30';

  it('is handed over, the composer emptied, and what is written next is another post', async () => {
    w.text = 'Well done Olivia Bennett';
    press();
    await rest();
    w.actions?.fix(heldFinding(), 0, until);
    await rest();
    expect(w.kept).toEqual(['Well done Olivia Bennett']);
    expect(w.text).toBe('');
    expect(w.panel).toBeNull();
    expect(w.sent).toEqual([]);
    expect(w.decided.map((d) => d.outcome)).toEqual(['went-back']);
    expect(w.said.join()).toMatch(/Nothing was posted/);
    await write('Lovely');
    expect(press()).toBe(true);
  });
  it('stays where it is when the worker cannot keep it', async () => {
    w.text = 'Well done Olivia Bennett';
    press();
    await rest();
    w.problem = 'No room on the disk.';
    w.actions?.fix(heldFinding(), 0, until);
    await rest();
    expect(w.text).toBe('Well done Olivia Bennett');
    expect(w.panel?.problem).toBe('No room on the disk.');
  });
  it('is kept and said so when X does not let go of the words', async () => {
    w.text = 'Well done Olivia Bennett';
    press();
    await rest();
    w.apply = 'not-taken';
    w.actions?.fix(heldFinding(), 0, until);
    await rest();
    expect(w.kept).toHaveLength(1);
    expect(w.panel?.problem).toMatch(/is kept, but X did not empty/);
    expect(w.sent).toEqual([]);
  });
  it('is not taken when it has changed since', async () => {
    w.text = 'Well done Olivia Bennett';
    press();
    await rest();
    const shown = heldFinding();
    w.text = 'Well done Olivia Bennett and friends';
    w.actions?.fix(shown, 0, until);
    await rest();
    expect(w.kept).toEqual([]);
    expect(w.panel?.problem).toMatch(/has changed/);
  });
  it('is copied for parents in its own words', async () => {
    w.policy = { ...w.policy, parentsChannel: 'ParentMail' };
    w.text = 'Well done Olivia Bennett';
    press();
    await rest();
    w.actions?.fix({ ...finding(w.text), fixes: [{ ...hold, action: 'copy-for-parents' }] }, 0);
    await rest();
    expect(w.copied).toEqual(['Well done Olivia Bennett']);
    expect(w.panel?.note).toMatch(/ParentMail.*Nothing has been sent/);
  });
});

describe('when the check cannot run', () => {
  it.each(['orphaned', 'no-answer', 'bad-answer', 'failed'] as const)(
    '%s: held, said, and then decided by the person',
    async (trouble) => {
      w.trouble = trouble;
      w.text = 'Lovely assembly';
      expect(press()).toBe(false);
      await rest();
      expect(w.sent).toEqual([]);
      expect(w.panel?.report.degraded).toHaveLength(1);
      w.actions?.post('');
      await rest();
      expect(w.sent).toEqual([]);
      w.actions?.post('read');
      await rest();
      expect(w.sent).toEqual(['Lovely assembly']);
      expect(w.decided).toMatchObject([{ outcome: 'unchecked' }]);
    },
  );
  it('tries again when the person presses again', async () => {
    w.trouble = 'no-answer';
    w.text = 'Lovely assembly';
    press();
    await rest();
    w.actions?.back();
    w.trouble = null;
    press();
    await rest();
    expect(w.sent).toEqual(['Lovely assembly']);
  });
  it('holds without a way round where the policy says hold', async () => {
    w.policy = { ...w.policy, whenCheckCannotRun: 'hold' };
    await write('One');
    w.trouble = 'failed';
    w.text = 'Two';
    press();
    await rest();
    w.actions?.post('read');
    await rest();
    expect(w.sent).toEqual([]);
  });
});

describe('modes', () => {
  it.each(['audit', 'tips'] as const)('%s holds nothing, and records', async (mode) => {
    w.policy = { ...w.policy, mode };
    await write('x');
    w.text = 'Well done Olivia Bennett';
    expect(press()).toBe(true);
    await rest();
    expect(w.decided).toHaveLength(1);
  });
});

const request = (more: Partial<Content> = {}, via: Held['via'] = 'xhr') => {
  const result: string[] = [];
  const gone = new AbortController();
  const content = contentOf({ texts: [w.text], ...more });
  const held: Held = {
    content,
    via,
    go: () => result.push('go'),
    refuse: () => result.push('no'),
    signal: gone.signal,
  };
  return { held, result, gone };
};

describe('requests at the gate', () => {
  it('go at once after their post was let go', async () => {
    w.text = 'Lovely';
    press();
    await rest();
    const before = w.checks.length;
    const { held, result } = request();
    await keeper(held);
    expect(result).toEqual(['go']);
    expect(w.checks).toHaveLength(before);
  });
  it('are checked when no composer announced them, and go when clear', async () => {
    const { held, result } = request({ texts: ['From a script'] });
    await keeper(held);
    expect(result).toEqual(['go']);
    expect(w.health).toContain('unannounced-publish');
  });
  it('open the panel themselves, and are refused when the person goes back', async () => {
    const { held, result } = request({ texts: ['Olivia Bennett'] });
    await keeper(held);
    expect(result).toEqual([]);
    expect(w.panel).toMatchObject({ from: 'gate' });
    w.actions?.back();
    expect(result).toEqual(['no']);
    expect(w.panel).toBeNull();
  });
  it('go after an answer', async () => {
    const { held, result } = request({ texts: ['Olivia Bennett'] });
    await keeper(held);
    w.actions?.answer(finding('Olivia Bennett'), 'permission');
    await rest();
    w.actions?.post('');
    expect(result).toEqual(['go']);
  });
  it('are held when their text is not the approved one', async () => {
    await write('Lovely');
    press();
    const { held, result } = request({ texts: ['Olivia Bennett'] });
    await keeper(held);
    expect(result).toEqual([]);
    expect(w.panel).not.toBeNull();
  });
  it('are never let by when they cannot be read', async () => {
    const { held, result } = request({ texts: [], unread: ['body'] });
    await keeper(held);
    expect(result).toEqual([]);
    expect(w.panel?.report.degraded).toHaveLength(1);
  });
  it('with a place that X added by itself: said as such, and no fault of the page', async () => {
    guard.seen(composer);
    await write('Well done Olivia Bennett');
    const { held, result } = request({ place: true });
    await keeper(held);
    expect(result).toEqual([]);
    expect(w.panel?.from).toBe('gate');
    expect(w.panel?.post.place).toBeTruthy();
    expect(w.panel?.note).toMatch(/adds your place/);
    expect(w.health).not.toContain('unannounced-publish');
    w.actions?.back();
    expect(result).toEqual(['no']);
    expect(w.text).toBe('Well done Olivia Bennett');
  });
  it('use the composer’s panel, with its fixes, when the composer is there', async () => {
    guard.seen(composer);
    await write('Well done Olivia Bennett');
    const { held, result } = request();
    await keeper(held);
    expect(w.panel?.from).toBe('composer');
    w.actions?.fixAll();
    await rest();
    expect(result).toEqual(['no']);
    expect(w.text).toBe('Well done Olivia');
    w.actions?.post('');
    await rest();
    expect(w.sent).toEqual(['Well done Olivia']);
  });
  it('close their panel when the page gives them up', async () => {
    const { held, gone } = request({ texts: ['Olivia Bennett'] });
    await keeper(held);
    gone.abort();
    expect(w.panel).toBeNull();
  });
  it('wait for one another', async () => {
    const first = request({ texts: ['Olivia Bennett 1'] });
    const second = request({ texts: ['Olivia Bennett 2'] });
    const both = [keeper(first.held), keeper(second.held)];
    await rest();
    expect(w.panel?.post.fields[0]?.text).toBe('Olivia Bennett 1');
    w.actions?.back();
    await Promise.all(both);
    expect(w.panel?.post.fields[0]?.text).toBe('Olivia Bennett 2');
    w.actions?.back();
    expect([first.result, second.result]).toEqual([['no'], ['no']]);
  });
});

describe('a thread that no click announced', () => {
  beforeEach(() => guard.seen(composer));

  it('waits with its first part until all parts have been looked at', async () => {
    await write('Here is our week.');
    w.more = ['Well done Olivia Bennett'];
    guard.changed(composer);
    const { held, result } = request({ part: 'first' });
    await keeper(held);
    expect(result).toEqual([]);
    expect(w.panel).toMatchObject({ from: 'composer' });
    w.actions?.back();
    expect(result).toEqual(['no']);
  });
  it('does so too when the first part had gone out before, as a post of its own', async () => {
    await write('Here is our week.');
    press();
    w.more = ['Well done Olivia Bennett'];
    const { held, result } = request();
    await keeper(held);
    expect(result).toEqual([]);
    expect(w.panel).not.toBeNull();
  });
  it('goes out whole once it was found clear, and is asked about no more', async () => {
    w.more = ['It rained.', 'It shone.'];
    await write('Here is our week.');
    const before = w.checks.length;
    for (const text of ['Here is our week.', 'It rained.', 'It shone.']) {
      const { held, result } = request({ texts: [text], part: text === w.text ? 'first' : 'later' });
      await keeper(held);
      expect(result).toEqual(['go']);
    }
    expect(w.checks).toHaveLength(before);
    expect(w.decided).toHaveLength(1);
  });
  it('goes on part by part after an answer, though X takes sent parts away', async () => {
    w.more = ['Well done Olivia Bennett', 'It shone.'];
    await write('Here is our week.');
    const first = request({ part: 'first' });
    await keeper(first.held);
    w.actions?.answer(finding('Well done Olivia Bennett'), 'permission');
    await rest();
    w.actions?.post('');
    await rest();
    expect(first.result).toEqual(['go']);
    w.text = 'Well done Olivia Bennett';
    w.more = ['It shone.'];
    const next = request({ part: 'later' });
    await keeper(next.held);
    expect(next.result).toEqual(['go']);
  });
  it('is asked about at its first part where no composer shows the others', async () => {
    const { held, result } = request({ texts: ['From a script'], part: 'first' });
    await keeper(held);
    expect(result).toEqual([]);
    expect(w.panel?.report.degraded.map((d) => d.why).join()).toMatch(/first of several/);
  });
});
