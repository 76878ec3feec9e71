/** @jsxImportSource react */
/** The row under the active box: attach, poll, schedule, place, length ring, and the button that sends. */

import { EditorState, Modifier } from 'draft-js';
import { useRef, useState } from 'react';
import type { Composer } from './composer.ts';
import { weightedLength } from './decorators.tsx';
import { Icon, type IconName } from './icons.tsx';
import { attachFiles, attachGif } from './media.ts';
import { options, tid } from './options.ts';
import { submit } from './publish.ts';
import { openPage } from './router.ts';
import { useApp } from './store.ts';

const ACCEPT = 'image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime';
const FACES = ['😀', '🎉', '👏', '🐘', '⚽', '📚', '👩🏽‍🏫', '🇬🇧'];

type ToolProps = { icon: IconName; label: string; id?: string; off?: boolean; onClick: () => void };
function Tool({ icon, label, id, off = false, onClick }: ToolProps) {
  return (
    <button
      type="button"
      className="r-tool"
      aria-label={label}
      disabled={off}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
      {...(id ? tid(id) : {})}
    >
      <Icon name={icon} size={20} />
    </button>
  );
}

const wordFor = (composer: Composer) => {
  if (composer.scheduled) return 'Schedule';
  if (composer.purpose.edit) return 'Update';
  if (composer.isThread) return 'Post all';
  return composer.purpose.replyTo ? 'Reply' : 'Post';
};

/** `tweetButton` in a dialog, `tweetButtonInline` elsewhere. */
export function SendButton({ composer }: { composer: Composer }) {
  const off = !composer.canSend;
  const id = composer.surface === 'modal' ? 'tweetButton' : 'tweetButtonInline';
  const props = {
    className: 'r-send',
    onClick: () => void submit(composer),
    ...tid(id),
  };
  if (options.lost === 'all')
    return (
      <div {...props} data-off={off}>
        {wordFor(composer)}
      </div>
    );
  return (
    <button
      type="button"
      key={options.newButton ? composer.edits : 0}
      disabled={off}
      aria-disabled={off ? 'true' : undefined}
      {...props}
    >
      <span>{wordFor(composer)}</span>
    </button>
  );
}

function Ring({ text }: { text: string }) {
  const used = weightedLength(text);
  if (used === 0) return null;
  const share = Math.min(1, used / 280);
  const left = 280 - used;
  return (
    <span
      className="r-ring"
      role="progressbar"
      aria-valuenow={Math.round(share * 100)}
      {...tid('countdown-circle')}
    >
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <circle cx="12" cy="12" r="10" className="r-ring-back" />
        <circle
          cx="12"
          cy="12"
          r="10"
          className={left < 0 ? 'r-ring-over' : left <= 20 ? 'r-ring-near' : 'r-ring-front'}
          strokeDasharray={`${share * 62.8} 62.8`}
        />
      </svg>
      {left <= 20 && <small>{left}</small>}
    </span>
  );
}

function insert(composer: Composer, n: number, text: string): void {
  const { editor } = composer.boxes[n]!;
  const content = Modifier.replaceText(editor.getCurrentContent(), editor.getSelection(), text);
  composer.edit(n, EditorState.push(editor, content, 'insert-characters'));
}

export function Toolbar({ composer, n }: { composer: Composer; n: number }) {
  const { narrow } = useApp();
  const file = useRef<HTMLInputElement>(null);
  const [faces, setFaces] = useState(false);
  const box = composer.boxes[n]!;
  const edit = composer.purpose.edit !== undefined;
  const buttonUp = narrow && composer.surface === 'modal';
  const setPoll = () => {
    box.poll = ['', ''];
    composer.changed();
  };
  return (
    <div className="r-toolbar" {...tid('toolBar')}>
      <nav className="r-tools" aria-label="Add to post">
        <Tool
          icon="image"
          label="Add photos or video"
          off={edit || !!box.poll}
          onClick={() => file.current?.click()}
        />
        <input
          ref={file}
          type="file"
          multiple
          accept={ACCEPT}
          className="r-hidden"
          tabIndex={-1}
          onChange={(event) => {
            void attachFiles(composer, n, [...(event.target.files ?? [])]);
            event.target.value = '';
          }}
          {...tid('fileInput')}
        />
        <Tool
          icon="gif"
          label="Add a GIF"
          id="gifSearchButton"
          off={edit}
          onClick={() => attachGif(composer, n, 'cheering')}
        />
        <Tool
          icon="poll"
          label="Add poll"
          id="createPollButton"
          off={edit || !!box.poll || box.media.length > 0}
          onClick={setPoll}
        />
        <Tool icon="smile" label="Add emoji" onClick={() => setFaces(!faces)} />
        <Tool
          icon="clock"
          label="Schedule post"
          id="scheduleOption"
          off={edit}
          onClick={() => openPage(composer, 'schedule')}
        />
        <Tool
          icon="place"
          label="Tag location"
          id="geoButton"
          off={edit}
          onClick={() => openPage(composer, 'place_picker')}
        />
      </nav>
      <div className="r-sending">
        <Ring text={composer.text(n)} />
        {composer.surface === 'modal' && !edit && (
          <button
            type="button"
            className="r-add"
            aria-label={composer.purpose.replyTo ? 'Add Reply' : 'Add post'}
            disabled={composer.text(n).trim() === '' || composer.boxes.length >= 25}
            onClick={() => composer.add()}
            {...tid('addButton')}
          >
            <Icon name="plus" size={18} />
          </button>
        )}
        {options.boost && (
          <button
            type="button"
            className="r-boost"
            disabled={!composer.canSend}
            onClick={() => void submit(composer, true)}
          >
            Post with boost
          </button>
        )}
        {!buttonUp && <SendButton composer={composer} />}
      </div>
      {faces && (
        <div className="r-faces" role="dialog" aria-label="Emoji">
          {FACES.map((face) => (
            <button
              type="button"
              key={face}
              aria-label={face}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => insert(composer, n, face)}
            >
              {face}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
