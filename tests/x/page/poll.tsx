/** @jsxImportSource react */
/** Poll choices: plain inputs without test ids, as on X. */
import type { Composer } from './composer.ts';
import { tid } from './options.ts';

export function Poll({ composer, n }: { composer: Composer; n: number }) {
  const box = composer.boxes[n]!;
  const choices = box.poll ?? [];
  return (
    <div className="r-poll">
      {choices.map((choice, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a choice is its place in the list
        <label key={i}>
          <span>{i > 1 ? `Choice ${i + 1} (optional)` : `Choice ${i + 1}`}</span>
          <input
            name={`Choice${i + 1}`}
            maxLength={25}
            value={choice}
            onChange={(event) => {
              box.poll = choices.map((old, at) => (at === i ? event.target.value : old));
              composer.changed();
            }}
          />
        </label>
      ))}
      {choices.length < 4 && (
        <button
          type="button"
          className="r-link"
          onClick={() => {
            box.poll = [...choices, ''];
            composer.changed();
          }}
          {...tid('addPollChoice')}
        >
          Add a choice
        </button>
      )}
      <div className="r-poll-length">
        <select aria-label="Days" defaultValue="1" {...tid('selectPollDays')}>
          <option>1</option>
          <option>7</option>
        </select>
        <select aria-label="Hours" {...tid('selectPollHours')}>
          <option>0</option>
        </select>
        <select aria-label="Minutes" {...tid('selectPollMinutes')}>
          <option>0</option>
        </select>
      </div>
      <button
        type="button"
        className="r-link r-red"
        onClick={() => {
          box.poll = null;
          composer.changed();
        }}
        {...tid('removePollButton')}
      >
        Remove poll
      </button>
    </div>
  );
}
