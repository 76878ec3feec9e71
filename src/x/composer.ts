import type { Edit, Finding } from '../engine/report.ts';
import { type Account, type Audience, type Field, NO_TIME, type Post, type PostKind } from '../post.ts';
import type { AccountReader } from './account.ts';
import { type Attached, type AttachedMemory, createAttached } from './attached.ts';
import { type Caret, caretIn, movedBy, returnTo } from './caret.ts';
import { applyEdits, type EditResult, setValue } from './edit.ts';
import { fill } from './fill.ts';
import type { Painter } from './paint.ts';
import { removePlace } from './place.ts';
import { pressSendKeys } from './press.ts';
import { writtenTo } from './profile.ts';
import { type ComposerKind, dialogOf, editorsIn, inlineScope } from './scope.ts';
import type { Finder } from './selectors.ts';
import { precedes, textOf } from './text.ts';

export type SurfaceName = 'home' | 'modal' | 'page' | 'reply' | 'message' | 'article';

/** One place to write in, as the guard uses it. Looks X's page up anew each time, since X remounts at will. */
export type Composer = {
  readonly key: string;
  readonly surface: SurfaceName;
  readonly alive: () => boolean;
  readonly read: () => Post;
  /** The editor's box (of a thread: the one in use); `null` while it is not shown. */
  readonly anchor: () => DOMRect | null;
  readonly paint: (post: Post, findings: readonly Finding[]) => void;
  readonly apply: (edits: readonly Edit[]) => Promise<EditResult>;
  /** Writes texts into the empty composer, each into a box of its own. */
  readonly fill: (texts: readonly string[]) => Promise<EditResult>;
  /** Takes X's place chip off; false when it would not go. */
  readonly unplace: () => Promise<boolean>;
  /** Presses X's own send button, or its keys where no button is to be found; false when neither sends. */
  readonly send: () => boolean;
  readonly keepCaret: () => void;
  readonly focus: () => void;
};

export type ComposerParts = {
  readonly finder: Finder;
  readonly painter: Painter;
  readonly account: AccountReader;
};

export type OpenComposer = Composer & {
  readonly root: Element;
  readonly scope: () => Element;
  readonly editors: () => Element[];
  readonly attached: AttachedMemory;
  readonly changed: () => void;
};

let lastKey = 0;

/** A composer around `editor`. Its identity is the dialog it is in, or the editor itself. */
export function openComposer(parts: ComposerParts, editor: Element, kind: ComposerKind): OpenComposer {
  const { finder, painter, account } = parts;
  const dialog = kind === 'post' ? dialogOf(finder, editor) : null;
  const root = dialog ?? editor;
  const attached = createAttached(finder);
  const key = `c${++lastKey}`;
  let caret: { index: number; caret: Caret | null } = { index: 0, caret: null };

  const scope = (): Element => {
    if (kind === 'message') return finder.closest('messageScope', editor) ?? editor;
    return dialog ?? inlineScope(finder, editor);
  };
  const editors = (): Element[] => (dialog ? editorsIn(finder, dialog) : [editor]);
  const surface = surfaceOf(finder, editor, kind, dialog);
  const fieldEditor = (field: string): Element | null => {
    const index = field === 'text' ? 0 : Number(/^parts\[(\d+)\]$/.exec(field)?.[1] ?? -1);
    return editors()[index] ?? null;
  };

  const read = (): Post => {
    const all = editors();
    const texts = all.map((e) => textOf(finder, e));
    const around = scope();
    const more = kind === 'message' ? messageTo(finder) : attached.read(around);
    const written: Field[] =
      texts.length > 1
        ? texts.map((text, i) => ({ id: `parts[${i}]`, text }))
        : [{ id: 'text', text: texts[0] ?? '' }];
    const scheduled = kind === 'post' && finder.first('scheduled', around) !== null;
    const postKind: PostKind =
      kind === 'message'
        ? 'message'
        : texts.length > 1
          ? 'thread'
          : more.poll
            ? 'poll'
            : scheduled
              ? 'scheduled'
              : more.quoted
                ? 'quote'
                : isReply(finder, around, all[0] ?? editor)
                  ? 'reply'
                  : 'post';
    // The partner's picture stands by a message's editor, not the writer's.
    const from = kind === 'message' ? account.read(null, null) : account.read(around, all[0] ?? editor);
    return {
      kind: postKind,
      fields: [...written, ...more.fields],
      media: more.media,
      ...(more.place ? { place: more.place } : {}),
      ...(more.profile ? { profile: more.profile } : {}),
      account: from,
      audience: kind === 'message' ? 'unknown' : account.audience(from),
      at: NO_TIME,
    };
  };

  const apply = async (edits: readonly Edit[]): Promise<EditResult> => {
    const fields = [...new Set(edits.map((e) => e.field))];
    const current = new Map(read().fields.map((f) => [f.id, f.text]));
    if (edits.some((e) => current.get(e.field)?.slice(e.start, e.end) !== e.expect)) return 'moved-on';
    for (const field of fields) {
      const own = edits.filter((e) => e.field === field);
      const choice = Number(/^poll\[(\d+)\]$/.exec(field)?.[1] ?? -1);
      const input = choice < 0 ? null : finder.all('pollChoice', scope())[choice];
      const result =
        input instanceof HTMLInputElement
          ? setValue(input, own)
          : fieldEditor(field)
            ? await applyEdits(finder, () => fieldEditor(field), own)
            : 'not-taken';
      if (result !== 'done') return result;
      if (caret.caret && fieldEditor(field) === editors()[caret.index])
        caret = { ...caret, caret: movedBy(own, caret.caret) };
    }
    return 'done';
  };

  /** The editor in use; the first when none is. */
  const active = (): Element | undefined => {
    const all = editors();
    return all.find((e) => e.contains(document.activeElement)) ?? all[0];
  };

  const send = (): boolean => {
    const found = finder.all(kind === 'message' ? 'sendMessage' : 'send', scope());
    const live = found.find((b) => !isDisabled(b)) as HTMLElement | undefined;
    live?.click();
    return live !== undefined || (found.length === 0 && kind === 'post' && pressSendKeys(active()));
  };

  return {
    key,
    surface,
    root,
    scope,
    editors,
    attached,
    alive: () => root.isConnected,
    read,
    anchor: () => {
      if (!root.isConnected) return null;
      const box = (active() ?? root).getBoundingClientRect();
      return box.width === 0 ? null : box;
    },
    paint: (post, findings) => {
      for (const field of post.fields) {
        const target = fieldEditor(field.id);
        if (!target) continue;
        const marks = findings.flatMap((f) =>
          f.spans
            .filter((s) => s.field === field.id && s.start < s.end)
            .map(({ start, end, quote }) => ({ start, end, quote, severity: f.severity })),
        );
        painter.paint(target, field.text, marks);
      }
    },
    changed: () => {
      for (const e of editors()) painter.changed(e);
    },
    apply,
    fill: (texts) => fill(finder, scope, editors, texts),
    unplace: () => removePlace(finder, scope),
    send,
    keepCaret: () => {
      const target = active();
      caret = target
        ? { index: editors().indexOf(target), caret: caretIn(finder, target) }
        : { index: 0, caret: null };
    },
    focus: () => {
      const all = editors();
      const target = all[caret.index] ?? all[0];
      if (target) returnTo(finder, target, caret.caret);
    },
  };
}

export const isDisabled = (button: Element): boolean =>
  button.getAttribute('aria-disabled') === 'true' || (button instanceof HTMLButtonElement && button.disabled);

const messageTo = (finder: Finder): Attached => {
  const profile = writtenTo(finder);
  return { fields: [], media: [], quoted: false, poll: false, ...(profile ? { profile } : {}) };
};

function surfaceOf(finder: Finder, editor: Element, kind: ComposerKind, dialog: Element | null): SurfaceName {
  if (kind === 'message') return 'message';
  if (dialog) return 'modal';
  const path = location.pathname;
  if (path.startsWith('/compose/article')) return 'article';
  if (path.startsWith('/compose/') || path.startsWith('/intent/')) return 'page';
  if (/\/status\/\d+/.test(path)) return 'reply';
  return editor.closest(finder.any('column')) ? 'home' : 'page';
}

/** A post stands above the editor, or the address says so. */
function isReply(finder: Finder, scope: Element, editor: Element): boolean {
  if (/[?&]in_reply_to=/.test(location.search)) return true;
  if (!scope.closest(finder.any('dialog'))) return /\/status\/\d+/.test(location.pathname);
  const above = finder.first('article', scope);
  return above !== null && precedes(above, editor);
}

export type { Account, Audience };
