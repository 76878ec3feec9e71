/** `window.__x`: what tests read from the page and do to it. The extension must never look at it. */
import { type Answer, graphql, type Outgoing, send, writeHeaders } from './api.ts';
import type { Composer } from './composer.ts';
import { brokenEditors } from './editor.tsx';
import { pressed } from './keys.ts';
import { attachGif } from './media.ts';
import { type Options, options, type Via } from './options.ts';
import { freshen, switchAccount } from './people-actions.ts';
import { flushWaiting, submit, undoWaiting, waitingCount } from './publish.ts';
import { leave, navigate } from './router.ts';
import { app } from './store.ts';

export type Where = 'home' | 'modal' | 'reply';

const errors: string[] = [];

/** The composer asked for, or the topmost one there is. */
function composer(where?: Where): Composer {
  const { modal, reply, home, under } = app.state;
  const found = where ? app.state[where] : (modal ?? (/\/status\//.test(under) ? reply : home));
  if (!found) throw new Error(`No ${where ?? ''} composer on this page.`);
  return found;
}

/** Offset of a selection's end in the whole plain text. */
function offsetOf(one: Composer, n: number, key: string, offset: number): number {
  let before = 0;
  for (const block of one.boxes[n]!.editor.getCurrentContent().getBlocksAsArray()) {
    if (block.getKey() === key) break;
    before += block.getLength() + 1;
  }
  return before + offset;
}

function selection(n = 0, where?: Where) {
  const one = composer(where);
  const picked = one.boxes[n]!.editor.getSelection();
  return {
    anchor: offsetOf(one, n, picked.getAnchorKey(), picked.getAnchorOffset()),
    focus: offsetOf(one, n, picked.getFocusKey(), picked.getFocusOffset()),
    focused: picked.getHasFocus(),
  };
}

type SendRequest = Partial<Outgoing> & { op?: string; variables?: unknown; via?: Via };

/** Sends without any composer, as a script of the page would. */
function sendRaw(request: SendRequest): Promise<Answer> {
  if (request.op) return graphql(request.op, request.variables ?? {}, request.via);
  const url = request.url ?? '';
  return send({ headers: writeHeaders(url), ...request, url });
}

function remount(): void {
  app.set({ generation: app.state.generation + 1 });
}

function setOption<K extends keyof Options>(name: K, value: Options[K]): void {
  options[name] = value;
  remount();
}

const handle = {
  /** The text of box `n` from Draft's own state. */
  editorText: (n = 0, where?: Where): string => composer(where).text(n),
  /** How many boxes there are. */
  boxes: (where?: Where): number => composer(where).boxes.length,
  /** Draft's blocks of box `n`: one per line. */
  blocks: (n = 0, where?: Where): string[] =>
    composer(where)
      .boxes[n]!.editor.getCurrentContent()
      .getBlocksAsArray()
      .map((block) => block.getText()),
  selection,
  canSend: (where?: Where): boolean => composer(where).canSend,
  error: (where?: Where): string => composer(where).error,
  place: (where?: Where): string => composer(where).place,
  submit: (where?: Where): Promise<void> => submit(composer(where)),
  gif: (name: string, n = 0, where?: Where): void => attachGif(composer(where), n, name),
  /** Mounts every editor anew; the text stays. */
  remount,
  setOption,
  /** Takes the page's test ids away, or every mark there is with `all`. */
  loseIds: (how: 'some' | 'all' = 'some'): void => setOption('lost', how),
  giveIds: (): void => setOption('lost', 'none'),
  navigate: (path: string): void => navigate(path),
  /** To be asked until it says yes before another page is loaded from outside: no move of the page's own is under way. */
  leave,
  account: (): string => app.state.account.handle,
  switchAccount,
  /** Lets the profile link name the account in use. */
  freshen,
  send: sendRaw,
  /** Sends the posts that wait for the undo timer, as X does at logout. */
  sendAllPreviews: flushWaiting,
  undo: undoWaiting,
  waiting: waitingCount,
  /** X's shortcuts that fired. */
  shortcuts: (): readonly string[] => pressed,
  /** Errors that reached the window, and editors that broke. */
  errors: (): readonly string[] => [...errors, ...brokenEditors],
};

export type PracticeHandle = typeof handle;

declare global {
  interface Window {
    __x: PracticeHandle;
  }
}

export function startHandle(): void {
  window.__x = handle;
  addEventListener('error', (event) => errors.push(event.message));
  addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
}
