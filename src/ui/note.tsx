import { Gate } from './icons.tsx';
import { trusted } from './trust.ts';

/** A quiet word after a post has gone out: a sentence or two, and what can be done about it. */
export type NoteState = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly actions: readonly { readonly label: string; readonly act: () => void }[];
};

/** It stands at the page's edge, takes no focus and stays until it is closed: nothing here is in a hurry. */
export const Note = ({ title, lines, actions }: NoteState) => (
  <section class="note-card" aria-labelledby="note">
    <h2 id="note">
      <Gate /> {title}
    </h2>
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
    <div class="row">
      {actions.map(({ label, act }) => (
        <button key={label} type="button" class="btn small" onClick={trusted(act)}>
          {label}
        </button>
      ))}
    </div>
  </section>
);
