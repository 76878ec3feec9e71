/** @jsxImportSource react */
/** Pages inside the compose dialog: when to send, where from, what a picture shows, what lies unsent. */
import { useState } from 'react';
import type { Composer } from './composer.ts';
import { Icon } from './icons.tsx';
import { tid } from './options.ts';
import { goBack } from './router.ts';

/** Back to the text, in the dialog or on the page below. */
const done = goBack;

function Bar({ title, action, id, go }: { title: string; action: string; id?: string; go: () => void }) {
  return (
    <div className="r-dialog-bar">
      <button type="button" className="r-round" aria-label="Back" onClick={done} {...tid('app-bar-back')}>
        <Icon name="back" size={20} />
      </button>
      <h2 className="r-grow">{title}</h2>
      {action && (
        <button type="button" className="r-follow" onClick={go} {...(id ? tid(id) : {})}>
          {action}
        </button>
      )}
    </div>
  );
}

export function Schedule({ composer }: { composer: Composer }) {
  const [when, setWhen] = useState('2027-03-01T09:00');
  return (
    <>
      <Bar
        title="Schedule"
        action="Confirm"
        id="scheduledConfirmationPrimaryAction"
        go={() => {
          composer.scheduled = new Date(when);
          composer.changed();
          done();
        }}
      />
      <label className="r-field">
        Date and time
        <input type="datetime-local" value={when} onChange={(event) => setWhen(event.target.value)} />
      </label>
    </>
  );
}

const PLACES = ['Wendlebury', 'Chester Zoo', 'Park Hill Primary School', 'Moss Lane'];

export function PlacePicker({ composer }: { composer: Composer }) {
  return (
    <>
      <Bar
        title="Tag location"
        action={composer.place && 'Remove'}
        go={() => {
          composer.place = '';
          composer.changed();
          done();
        }}
      />
      <div className="r-places" role="listbox">
        {PLACES.map((place) => (
          <button
            type="button"
            role="option"
            aria-selected={composer.place === place}
            className="r-menu-item"
            key={place}
            onClick={() => {
              composer.place = place;
              composer.changed();
              done();
            }}
          >
            {place}
          </button>
        ))}
      </div>
    </>
  );
}

export function AltText({ composer }: { composer: Composer }) {
  const media = composer.boxes.flatMap((box) => box.media);
  const [texts, setTexts] = useState(media.map((one) => one.alt));
  return (
    <>
      <Bar
        title="Edit media"
        action="Save"
        id="endEditingButton"
        go={() => {
          media.forEach((one, i) => {
            one.alt = texts[i] ?? '';
          });
          composer.changed();
          done();
        }}
      />
      {media.map((one, i) => (
        <label className="r-field" key={one.key}>
          <img src={one.src} alt="" />
          Description
          <textarea
            maxLength={1000}
            rows={4}
            value={texts[i] ?? ''}
            onChange={(event) => setTexts(texts.map((old, at) => (at === i ? event.target.value : old)))}
            {...tid('altTextInput')}
          />
        </label>
      ))}
    </>
  );
}

export function Unsent({ composer }: { composer: Composer }) {
  return (
    <>
      <Bar title="Unsent posts" action="" go={done} />
      <p className="r-empty">{composer.draftId ? 'One draft is saved.' : 'Nothing here yet.'}</p>
    </>
  );
}
