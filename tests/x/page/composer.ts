/**
 * One composer: its boxes, what is attached, when it goes out. It lives outside React, so that editors can unmount
 * and mount again without losing a word, as they do on X.
 */
import { ContentState, EditorState } from 'draft-js';
import { useEffect, useState } from 'react';
import type { TimelinePost } from '../people.ts';
import { decorate, emojify, validLength } from './decorators.tsx';

export type Surface = 'home' | 'modal' | 'reply';

/** What a composer was opened for. */
export type Purpose = {
  readonly text?: string;
  readonly replyTo?: TimelinePost;
  readonly quote?: TimelinePost;
  readonly edit?: TimelinePost;
};

export type Media = {
  readonly key: number;
  readonly name: string;
  readonly src: string;
  readonly video: boolean;
  readonly gif: boolean;
  mediaId: string;
  alt: string;
};

export type Box = {
  readonly key: number;
  editor: EditorState;
  media: Media[];
  /** Poll choices, or null when there is no poll. */
  poll: string[] | null;
};

let keys = 0;
export const nextKey = (): number => {
  keys += 1;
  return keys;
};

export const plainText = (editor: EditorState): string => editor.getCurrentContent().getPlainText('\n');

function editorWith(text: string): EditorState {
  const empty = EditorState.createEmpty(decorate());
  if (text === '') return empty;
  const full = EditorState.createWithContent(ContentState.createFromText(text), decorate());
  return emojify(EditorState.moveSelectionToEnd(full));
}

export class Composer {
  readonly surface: Surface;
  readonly purpose: Purpose;
  boxes: Box[];
  active = 0;
  place = '';
  scheduled: Date | null = null;
  /** The community that it posts to, by its id. */
  community = '';
  sending = false;
  error = '';
  draftId = '';
  /** How often the words have changed. */
  edits = 0;
  /** Inline replies show their toolbar once they have been focused. */
  opened = false;
  #listeners = new Set<() => void>();

  constructor(surface: Surface, purpose: Purpose = {}) {
    this.surface = surface;
    this.purpose = purpose;
    this.boxes = [this.#box(purpose.edit?.text ?? purpose.text ?? '')];
  }

  #box(text: string): Box {
    return { key: nextKey(), editor: editorWith(text), media: [], poll: null };
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  changed(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  text(n = this.active): string {
    const box = this.boxes[n];
    return box ? plainText(box.editor) : '';
  }

  /** Takes what the editor hands over: emoji become entities, the over-limit mark moves. */
  edit(n: number, editor: EditorState): void {
    const box = this.boxes[n];
    if (!box) return;
    if (editor.getCurrentContent() !== box.editor.getCurrentContent()) this.edits += 1;
    box.editor = emojify(editor);
    this.error = '';
    this.changed();
  }

  focus(n: number): void {
    if (this.active === n && this.opened) return;
    this.active = n;
    this.opened = true;
    this.changed();
  }

  add(): void {
    this.boxes.splice(this.active + 1, 0, this.#box(''));
    this.active += 1;
    this.changed();
  }

  remove(n: number): void {
    this.boxes.splice(n, 1);
    this.active = Math.max(0, Math.min(this.active, this.boxes.length - 1));
    this.changed();
  }

  /** Starts afresh after a post went out. */
  clear(): void {
    this.boxes = [this.#box('')];
    this.active = 0;
    this.place = '';
    this.scheduled = null;
    this.sending = false;
    this.error = '';
    this.draftId = '';
    this.opened = false;
    this.changed();
  }

  get isThread(): boolean {
    return this.boxes.length > 1;
  }

  /** A quote with nothing of one's own goes out as a plain repost. */
  get isEmptyQuote(): boolean {
    const box = this.boxes[0]!;
    const blank = plainText(box.editor).trim() === '' && box.media.length === 0;
    return !this.isThread && this.purpose.quote !== undefined && blank;
  }

  #ready(box: Box): boolean {
    if (box.poll && (box.poll[0]!.trim() === '' || box.poll[1]!.trim() === '')) return false;
    const text = plainText(box.editor);
    return (text.trim() !== '' || box.media.length > 0) && validLength(text);
  }

  get canSend(): boolean {
    if (this.sending) return false;
    return this.isEmptyQuote || this.boxes.every((box) => this.#ready(box));
  }
}

/** Renders again whenever the composer changes. */
export function useComposer(composer: Composer): void {
  const [, render] = useState({});
  useEffect(() => composer.subscribe(() => render({})), [composer]);
}
