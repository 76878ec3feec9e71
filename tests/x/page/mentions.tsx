/** @jsxImportSource react */
/** The list that opens while an @handle is being typed. */
import { EditorState, Modifier } from 'draft-js';
import { useState } from 'react';
import { ACCOUNTS, OTHERS, type Person } from '../people.ts';
import { Avatar } from './avatar.tsx';
import { tid } from './options.ts';

/** The piece of an @handle right before the caret, or null. */
function typed(editor: EditorState): { start: number; text: string } | null {
  const selection = editor.getSelection();
  if (!selection.isCollapsed() || !selection.getHasFocus()) return null;
  const block = editor.getCurrentContent().getBlockForKey(selection.getStartKey());
  const match = /(?:^|\s)@(\w{1,15})$/.exec(block.getText().slice(0, selection.getStartOffset()));
  return match ? { start: selection.getStartOffset() - match[1]!.length - 1, text: match[1]! } : null;
}

export function useMention(editor: EditorState): { open: boolean; found: Person[]; close: () => void } {
  const [closed, setClosed] = useState('');
  const piece = typed(editor);
  const wanted = piece?.text.toLowerCase() ?? '';
  const found = piece
    ? [...ACCOUNTS, ...OTHERS].filter((one) => {
        const handle = one.handle.toLowerCase();
        return handle.startsWith(wanted) && handle !== wanted;
      })
    : [];
  return { open: found.length > 0 && closed !== wanted, found, close: () => setClosed(wanted) };
}

/** Puts the whole handle and a space where the piece was. */
export function mentionAt(editor: EditorState, handle: string): EditorState {
  const piece = typed(editor);
  if (!piece) return editor;
  const range = editor.getSelection().merge({ anchorOffset: piece.start });
  const content = Modifier.replaceText(editor.getCurrentContent(), range, `@${handle} `);
  return EditorState.push(editor, content, 'insert-characters');
}

export function MentionList({ found, pick }: { found: Person[]; pick: (handle: string) => void }) {
  return (
    <div className="r-typeahead" role="listbox" id="typeaheadDropdown-1">
      {found.map((one) => (
        <button
          type="button"
          role="option"
          aria-selected={one === found[0]}
          key={one.id}
          className="r-row"
          onMouseDown={(event) => {
            event.preventDefault();
            pick(one.handle);
          }}
          {...tid('typeaheadResult')}
        >
          <Avatar of={one} size={32} />
          <span className="r-grow">
            <b>{one.name}</b>
            <i>@{one.handle}</i>
          </span>
        </button>
      ))}
    </div>
  );
}
