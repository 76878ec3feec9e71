/** @jsxImportSource react */
/**
 * Messages. XChat is another code base: its textarea is plain, its send button exists only while there is text, and the
 * message leaves through a worker that no hook in the page can see.
 */
import { useRef, useState } from 'react';
import { person } from '../people.ts';
import { json } from './api.ts';
import { Avatar } from './avatar.tsx';
import { Icon } from './icons.tsx';
import { Column } from './layout.tsx';
import { options, tid } from './options.ts';

export type SentMessage = { readonly text: string };

declare global {
  interface Window {
    /** What XChat's worker has sent. */
    __sent: SentMessage[];
  }
}
window.__sent = [];

let worker: Worker | null = null;

/** The worker takes the text and answers once it has gone out, encrypted. */
function sendThroughWorker(text: string): Promise<void> {
  worker ??= new Worker(
    URL.createObjectURL(
      new Blob(['onmessage = (event) => postMessage(event.data);'], { type: 'text/javascript' }),
    ),
  );
  const mine = worker;
  return new Promise((done) => {
    const back = (event: MessageEvent<SentMessage>) => {
      window.__sent.push(event.data);
      mine.removeEventListener('message', back);
      done();
    };
    mine.addEventListener('message', back);
    mine.postMessage({ text });
  });
}

const CONVERSATION = '1000000001-1000000012';

function sendOld(text: string): Promise<unknown> {
  return json('https://x.com/i/api/1.1/dm/new2.json', {
    conversation_id: CONVERSATION,
    text,
    cards_platform: 'Web-12',
  });
}

export function Messages() {
  const [text, setText] = useState('');
  const [log, setLog] = useState<readonly string[]>(['Could you tell me when the gates open?']);
  const file = useRef<HTMLInputElement>(null);
  const old = options.messages === 'old';
  const send = () => {
    const words = text.trim();
    if (words === '') return;
    setText('');
    void (old ? sendOld(words) : sendThroughWorker(words)).then(() => setLog((before) => [...before, words]));
  };
  const field = {
    value: text,
    placeholder: old ? 'Start a new message' : 'Message',
    rows: 1,
    onChange: (event: { target: { value: string } }) => setText(event.target.value),
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
      event.preventDefault();
      send();
    },
  };
  return (
    <Column title="Tam Brackenbury">
      <div className="r-chat" {...tid('dm-conversation-panel')}>
        <div {...tid('dm-conversation-header')}>
          <a href="/TamBrackenbury" onClick={(event) => event.preventDefault()}>
            <Avatar of={person('TamBrackenbury')!} />
            <h3 className="r-hidden-text" {...tid('dm-conversation-username')}>
              Tam Brackenbury
            </h3>
          </a>
        </div>
        <ul {...tid('dm-message-list')}>
          {log.map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: messages never move
            <li key={i} className={i === 0 ? 'r-bubble' : 'r-bubble r-mine'} {...tid(`message-text-${i}`)}>
              {line}
            </li>
          ))}
        </ul>
        <form
          className="r-chat-form"
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
          {...tid(old ? 'dmComposerForm' : 'dm-composer-form')}
        >
          <button
            type="button"
            className="r-tool"
            aria-label="Add photo"
            onClick={() => file.current?.click()}
            {...tid(old ? 'dmComposerAttachments' : 'dm-composer-attachment-button')}
          >
            <Icon name="image" size={20} />
          </button>
          <input ref={file} type="file" multiple className="r-hidden" tabIndex={-1} {...tid('fileInput')} />
          <textarea {...field} {...tid(old ? 'dmComposerTextInput' : 'dm-composer-textarea')} />
          {(old || text.trim() !== '') && (
            <button
              type="button"
              className="r-tool"
              aria-label="Send"
              disabled={text.trim() === ''}
              onClick={send}
              {...tid(old ? 'dmComposerSendButton' : 'dm-composer-send-button')}
            >
              <Icon name="send" size={20} />
            </button>
          )}
        </form>
      </div>
    </Column>
  );
}
