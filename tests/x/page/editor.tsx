/** @jsxImportSource react */
/** One text box: Draft.js set up as X sets it up, the plain textarea of mobile web, or a box unlike either. */
import { ContentState, Editor, EditorState, getDefaultKeyBinding, Modifier } from 'draft-js';
import { Component, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { type Composer, plainText, useComposer } from './composer.ts';
import { attachFiles } from './media.ts';
import { MentionList, mentionAt, useMention } from './mentions.tsx';
import { options, tid } from './options.ts';
import { saveDraft, submit } from './publish.ts';

/** Errors thrown while rendering, for tests to look at. */
export const brokenEditors: string[] = [];

/** Keeps a broken editor from taking the page along, as X does. */
export class Boundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }
  override componentDidCatch(error: Error): void {
    brokenEditors.push(error.message);
  }
  override render(): ReactNode {
    return this.state.broken ? (
      <p className="r-callout">Something went wrong. Try reloading.</p>
    ) : (
      this.props.children
    );
  }
}

type Props = { composer: Composer; n: number; placeholder: string; focusOnMount: boolean };

const AUTOSAVE_LENGTH = 20;
const AUTOSAVE_PAUSE = 400;

/** Premium's autosave: a pause in typing past some length saves a draft at X. */
function useAutosave(composer: Composer): void {
  const text = composer.text(0);
  useEffect(() => {
    if (!options.autosave || text.length < AUTOSAVE_LENGTH || composer.sending) return;
    const timer = setTimeout(() => void saveDraft(composer), AUTOSAVE_PAUSE);
    return () => clearTimeout(timer);
  }, [text, composer]);
}

function pasteInto(composer: Composer, n: number, text: string, editor: EditorState): 'handled' {
  const fragment = ContentState.createFromText(text).getBlockMap();
  const content = Modifier.replaceWithFragment(editor.getCurrentContent(), editor.getSelection(), fragment);
  composer.edit(n, EditorState.push(editor, content, 'insert-fragment'));
  return 'handled';
}

function RichBox({ composer, n, placeholder, focusOnMount }: Props) {
  const ref = useRef<Editor>(null);
  const editor = composer.boxes[n]!.editor;
  const mention = useMention(editor);
  useEffect(() => {
    const content = ref.current?.editor;
    content?.setAttribute('no-focustrapview-refocus', 'true');
    if (focusOnMount) ref.current?.focus();
  }, [focusOnMount]);
  const keys = (event: KeyboardEvent): string | null => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return 'submit';
    if (mention.open && event.key === 'Enter') return 'mention';
    if (mention.open && event.key === 'Escape') return 'close-mentions';
    return getDefaultKeyBinding(event);
  };
  const command = (name: string) => {
    if (name === 'submit') void submit(composer);
    else if (name === 'mention') composer.edit(n, mentionAt(editor, mention.found[0]!.handle));
    else if (name === 'close-mentions') mention.close();
    else return 'not-handled';
    return 'handled';
  };
  const id = `tweetTextarea_${n}`;
  return (
    <>
      <div className="r-label" {...tid(`${id}_label`)}>
        <div className="draftjs-styles_0">
          <div className="r-rich" {...tid(`${id}RichTextInputContainer`)}>
            <Editor
              ref={ref}
              editorState={editor}
              onChange={(next) => composer.edit(n, next)}
              onFocus={() => composer.focus(n)}
              handlePastedText={(text, _html, state) => pasteInto(composer, n, text, state)}
              handlePastedFiles={(files) => {
                void attachFiles(composer, n, files as File[]);
                return 'handled';
              }}
              handleDroppedFiles={(_selection, files) => {
                void attachFiles(composer, n, files as File[]);
                return 'handled';
              }}
              handleKeyCommand={command}
              keyBindingFn={keys}
              placeholder={placeholder}
              ariaLabel={composer.purpose.edit ? 'Edit post text' : 'Post text'}
              ariaMultiline
              spellCheck
              stripPastedStyles
              tabIndex={0}
              {...(options.lost === 'none' ? { webDriverTestID: id } : {})}
            />
          </div>
        </div>
      </div>
      {mention.open && (
        <MentionList found={mention.found} pick={(handle) => composer.edit(n, mentionAt(editor, handle))} />
      )}
    </>
  );
}

const setPlain = (composer: Composer, n: number, text: string) => {
  const { editor } = composer.boxes[n]!;
  const content = ContentState.createFromText(text);
  composer.edit(n, EditorState.moveSelectionToEnd(EditorState.push(editor, content, 'insert-characters')));
};

/** Mobile web: a plain textarea that grows with its text. */
function PlainBox({ composer, n, placeholder, focusOnMount }: Props) {
  const ref = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focusOnMount) ref.current?.focus();
  }, [focusOnMount]);
  return (
    <div className="r-label" {...tid(`tweetTextarea_${n}_label`)}>
      <textarea
        ref={ref}
        className="r-plain"
        value={plainText(composer.boxes[n]!.editor)}
        placeholder={placeholder}
        aria-label="Post text"
        rows={4}
        onFocus={() => composer.focus(n)}
        onChange={(event) => setPlain(composer, n, event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(composer);
        }}
        {...tid(`tweetTextarea_${n}`)}
      />
    </div>
  );
}

/** A box that nobody could know: no test id, no role, no Draft. It stands for a complete rewrite of X's composer. */
function StrangeBox({ composer, n, placeholder, focusOnMount }: Props) {
  const ref = useRef<HTMLElement>(null);
  const text = plainText(composer.boxes[n]!.editor);
  useEffect(() => {
    const box = ref.current!;
    box.setAttribute('contenteditable', 'plaintext-only');
    if (focusOnMount) box.focus();
  }, [focusOnMount]);
  useEffect(() => {
    const box = ref.current!;
    // biome-ignore lint/performance/useDomNodeTextContent: line breaks count here
    if (box.innerText !== text) box.textContent = text;
  }, [text]);
  return (
    <x-words
      ref={ref}
      class="r-plain"
      data-hint={text === '' ? placeholder : ''}
      onFocus={() => composer.focus(n)}
      // biome-ignore lint/performance/useDomNodeTextContent: line breaks count here
      onInput={() => setPlain(composer, n, ref.current?.innerText ?? '')}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(composer);
      }}
    />
  );
}

declare global {
  namespace JSX {
    interface IntrinsicElements {
      'x-words': Record<string, unknown>;
    }
  }
}

export function TextBox(props: Props) {
  useComposer(props.composer);
  useAutosave(props.composer);
  const Box = options.lost === 'all' ? StrangeBox : options.mobile ? PlainBox : RichBox;
  return <Box {...props} />;
}
