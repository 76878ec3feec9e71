import type { Health } from './health.ts';

/** How Gatepost is, with what is wrong and what to do; `Heading` fits the page it stands on. */
export const State = ({ health, heading: Heading = 'h2' }: { health: Health; heading?: 'h2' | 'h3' }) => (
  <section class={`state post ${health.tone}`} aria-live="polite">
    <Heading>{health.title}</Heading>
    {health.troubles.map((t) => (
      <div key={`${t.what} ${t.todo}`} class="trouble">
        {t.what !== '' && <p>{t.what}</p>}
        {t.todo !== '' && <p class="todo">{t.todo}</p>}
      </div>
    ))}
    {health.notes.map((note) => (
      <p key={note} class="trouble">
        {note}
      </p>
    ))}
  </section>
);
