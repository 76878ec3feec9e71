/** @jsxImportSource react */
/** How X dresses the text in its editor: hashtags, mentions and links in colour, emoji as pictures, over-limit in red. */
import {
  CompositeDecorator,
  type ContentBlock,
  type ContentState,
  EditorState,
  Modifier,
  SelectionState,
} from 'draft-js';
import type { ReactNode } from 'react';
import twitter from 'twitter-text';

/** Weighted length past which the text turns red; long posts may still be sent. */
const LIMIT = 280;
const LONG_LIMIT = 25_000;

type Mark = { children?: ReactNode };
type Found = (start: number, end: number) => void;

const Linked = ({ children }: Mark) => <span style={{ color: 'rgb(29, 155, 240)' }}>{children}</span>;
const Overflow = ({ children }: Mark) => (
  <span style={{ backgroundColor: 'rgb(253, 155, 170)' }}>{children}</span>
);

type EmojiMark = Mark & { decoratedText: string };
function Emoji({ children, decoratedText }: EmojiMark) {
  const codes = [...decoratedText].map((char) => char.codePointAt(0)!.toString(16)).join('-');
  const source = `url("https://abs-0.twimg.com/emoji/v2/svg/${codes}.svg")`;
  return (
    <span className="r-emoji" style={{ backgroundImage: source }}>
      <span style={{ clipPath: 'circle(0% at 50% 50%)' }}>{children}</span>
    </span>
  );
}

function entities(block: ContentBlock, found: Found): void {
  for (const { indices } of twitter.extractEntitiesWithIndices(block.getText()))
    found(indices[0], indices[1]);
}

function emoji(block: ContentBlock, found: Found, content: ContentState): void {
  block.findEntityRanges((char) => {
    const key = char.getEntity();
    return key !== null && content.getEntity(key).getType() === 'TWEMOJI';
  }, found);
}

function overflow(block: ContentBlock, found: Found, content: ContentState): void {
  let before = 0;
  for (const one of content.getBlocksAsArray()) {
    if (one.getKey() === block.getKey()) break;
    before += one.getLength() + 1;
  }
  const limit = overAt(content.getPlainText('\n'));
  if (limit !== null && before + block.getLength() > limit)
    found(Math.max(0, limit - before), block.getLength());
}

/** Where the text goes past the limit, or null. */
function overAt(text: string): number | null {
  if (text.length <= LIMIT / 2) return null;
  const parsed = twitter.parseTweet(text);
  return parsed.weightedLength > LIMIT ? parsed.validRangeEnd + 1 : null;
}

export const weightedLength = (text: string): number => twitter.parseTweet(text).weightedLength;
export const isLong = (text: string): boolean => weightedLength(text) > LIMIT;
export const validLength = (text: string): boolean => text.length <= LONG_LIMIT;

/** Decorators that were made for a text past the limit. */
const overLong = new WeakSet<object>();

export function decorate(long = false): CompositeDecorator {
  const made = new CompositeDecorator([
    { strategy: (block, found, content) => emoji(block, found, content), component: Emoji },
    { strategy: (block, found, content) => overflow(block, found, content), component: Overflow },
    { strategy: (block, found) => entities(block, found), component: Linked },
  ]);
  if (long) overLong.add(made);
  return made;
}

const EMOJI_SEQUENCE = '\\p{RGI_Emoji}';
const EMOJI = new RegExp(EMOJI_SEQUENCE, 'gv');

/**
 * Gives each emoji its entity, leaving undo and selection alone, and has the whole text dressed anew when the
 * over-limit mark moved. While an input method composes, nothing is touched.
 */
export function emojify(editor: EditorState): EditorState {
  if (editor.isInCompositionMode()) return editor;
  let content = editor.getCurrentContent();
  for (const block of content.getBlocksAsArray()) {
    for (const match of block.getText().matchAll(EMOJI)) {
      if (block.getEntityAt(match.index) !== null) continue;
      content = content.createEntity('TWEMOJI', 'IMMUTABLE', {});
      const range = SelectionState.createEmpty(block.getKey()).merge({
        anchorOffset: match.index,
        focusOffset: match.index + match[0].length,
      });
      content = Modifier.applyEntity(content, range, content.getLastCreatedEntityKey());
    }
  }
  const dressed =
    content === editor.getCurrentContent() ? editor : EditorState.set(editor, { currentContent: content });
  const long = overAt(content.getPlainText('\n')) !== null;
  const was = overLong.has(editor.getDecorator() ?? {});
  return long || was ? EditorState.set(dressed, { decorator: decorate(long) }) : dressed;
}
