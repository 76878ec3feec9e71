/** @jsxImportSource react */
/** A whole composer: boxes one under the other, attachments, and the one toolbar that belongs to the active box. */
import { useState } from 'react';
import { QuotedPost } from './article.tsx';
import { Avatar } from './avatar.tsx';
import { type Composer, useComposer } from './composer.ts';
import { Boundary, TextBox } from './editor.tsx';
import { Icon } from './icons.tsx';
import { attachFiles, detach } from './media.ts';
import { options, tid } from './options.ts';
import { Poll } from './poll.tsx';
import { openPage } from './router.ts';
import { useApp } from './store.ts';
import { Toolbar } from './toolbar.tsx';

const hintFor = (composer: Composer, n: number) => {
  if (composer.purpose.replyTo) return 'Post your reply';
  if (composer.purpose.quote) return 'Add a comment';
  return n > 0 ? 'Add another post' : 'What’s happening?';
};

function Attachments({ composer, n }: { composer: Composer; n: number }) {
  const box = composer.boxes[n]!;
  const { quote } = composer.purpose;
  if (box.media.length === 0 && !box.poll && !(quote && n === 0)) return null;
  return (
    <div className="r-attachments" {...tid('attachments')}>
      {box.media.map((one) => (
        <div className="r-media" key={one.key} role="group" aria-label="Media">
          {one.video ? <video src={one.src} muted /> : <img src={one.src} alt={one.alt} />}
          <button
            type="button"
            className="r-media-remove"
            aria-label="Remove media"
            onClick={() => detach(composer, n, one.key)}
          >
            <Icon name="close" size={16} />
          </button>
          {!composer.purpose.edit && (
            <div className="r-media-links">
              <a
                href="/compose/post/media"
                {...tid('altTextWrapper')}
                onClick={(event) => {
                  event.preventDefault();
                  openPage(composer, 'media');
                }}
              >
                <span {...tid('altTextLabel')}>{one.alt || 'Add description'}</span>
              </a>
            </div>
          )}
        </div>
      ))}
      {box.poll && <Poll composer={composer} n={n} />}
      {quote && n === 0 && <QuotedPost post={quote} />}
    </div>
  );
}

function BoxRow({ composer, n, autoFocus }: { composer: Composer; n: number; autoFocus: boolean }) {
  const { account } = useApp();
  const active = composer.active === n;
  const inline = composer.surface === 'reply' && !composer.opened;
  return (
    <div className={active ? 'r-box' : 'r-box r-idle'}>
      <Avatar of={account} />
      <div className="r-grow">
        <div className="r-editor-row">
          <div className="r-grow">
            <Boundary>
              <TextBox
                composer={composer}
                n={n}
                placeholder={hintFor(composer, n)}
                focusOnMount={autoFocus && active}
              />
            </Boundary>
          </div>
          {composer.isThread && active && composer.text(n) === '' && n > 0 && (
            <button
              type="button"
              className="r-round"
              aria-label="Remove post"
              onClick={() => composer.remove(n)}
            >
              <Icon name="close" size={18} />
            </button>
          )}
        </div>
        <Attachments composer={composer} n={n} />
        {composer.place && active && (
          <button type="button" className="r-place" onClick={() => openPage(composer, 'place_picker')}>
            {composer.place}
          </button>
        )}
        {active && !inline && <Toolbar composer={composer} n={n} />}
      </div>
    </div>
  );
}

/** Everything from the "replying to" line to the toolbar. */
export function ComposerView({ composer, autoFocus = false }: { composer: Composer; autoFocus?: boolean }) {
  useComposer(composer);
  const { generation } = useApp();
  const [dragging, setDragging] = useState(false);
  const files = (list: FileList) => void attachFiles(composer, composer.active, [...list]);
  return (
    <div
      className={dragging ? 'r-composer r-dragging' : 'r-composer'}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={() => setDragging(false)}
      onDrop={(event) => {
        setDragging(false);
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        files(event.dataTransfer.files);
      }}
    >
      {options.delegate && <p className="r-delegate">You are posting on behalf of another account.</p>}
      {composer.scheduled && (
        <p className="r-scheduled" {...tid('scheduledTweetIndicator')}>
          Will send on {composer.scheduled.toLocaleString('en-GB', { timeZone: 'Europe/London' })}
        </p>
      )}
      {composer.boxes.map((box, n) => (
        <BoxRow key={`${box.key}:${generation}`} composer={composer} n={n} autoFocus={autoFocus} />
      ))}
      {composer.error && (
        <p className="r-callout" role="alert">
          {composer.error}
        </p>
      )}
    </div>
  );
}
