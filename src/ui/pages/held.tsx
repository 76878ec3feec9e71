import { useState } from 'preact/hooks';
import type { HeldNote } from '../../messages.ts';
import { ask } from './ask.ts';
import { useAnswer } from './use-answer.ts';
import { when } from './when.ts';
import { tell } from './words.ts';

type Tools = {
  readonly bring: (id: string) => void;
  readonly forget: (id: string) => void;
};

/** The drafts that wait. Their words are not shown here: they come back in X's composer alone. */
export const HeldList = ({
  notes,
  now,
  bring,
  forget,
}: Tools & { notes: readonly HeldNote[]; now: number }) => (
  <ul class="log">
    {notes.map(({ id, heldAt, until }) => (
      <li key={id} class={`post ${until <= now ? 'check' : 'off'}`}>
        <p>
          <strong>{tell(until <= now ? 'held_due' : 'held_until', when(until, now))}</strong>
        </p>
        <p class="quiet">{tell('held_since', when(heldAt, now))}</p>
        <p class="bar">
          <button type="button" class="btn small" onClick={() => bring(id)}>
            {tell('held_bring')}
          </button>
          <button type="button" class="btn plain small" onClick={() => forget(id)}>
            {tell('held_delete')}
          </button>
        </p>
      </li>
    ))}
  </ul>
);

/** "Held posts". `small`: for the popup, where nothing is shown while nothing waits. */
export function HeldPosts({ small = false }: { small?: boolean }) {
  const [gone, setGone] = useState<readonly string[]>([]);
  const [sure, setSure] = useState('');
  const [failed, setFailed] = useState(false);
  const answer = useAnswer('heldList', {});
  const notes = answer?.notes.filter((n) => !gone.includes(n.id)) ?? [];
  if (small && notes.length === 0) return null;
  const bring = (id: string): void =>
    void ask('heldBring', { id })
      .then(({ ok }) => {
        setFailed(!ok);
        if (ok && small) window.close();
      })
      .catch(() => setFailed(true));
  const forget = (id: string): void => {
    // Asked once more: it cannot be brought back.
    if (sure !== id) {
      setSure(id);
      return;
    }
    void ask('heldDone', { id })
      .then(() => setGone([...gone, id]))
      .catch(() => setFailed(true));
  };
  return (
    <section class={small ? 'hello' : 'section'} aria-label={tell('held_title')}>
      {small && <h2>{tell('held_title')}</h2>}
      {!small && <p>{tell('held_about')}</p>}
      {answer === null && <p class="card tone check">{tell('held_unavailable')}</p>}
      {answer && notes.length === 0 && <p class="card tone off">{tell('held_none')}</p>}
      <HeldList notes={notes} now={Date.now()} bring={bring} forget={forget} />
      <p role="status">
        {failed ? tell('held_failed') : sure !== '' && !gone.includes(sure) ? tell('held_sure') : ''}
      </p>
    </section>
  );
}

/** The section of the options page. */
export const HeldSection = () => <HeldPosts />;
