import type { ComponentChildren } from 'preact';
import { trusted } from './trust.ts';
import { say } from './words.ts';

/** A local time (`2026-03-12T15:30`) as people say it: "Thursday 15:30". */
export const timeWords = (local: string): string =>
  new Date(local).toLocaleString(undefined, { weekday: 'long', hour: '2-digit', minute: '2-digit' });

/**
 * Times to choose from: when the post says that they are back, the ends of that school day, and the next morning.
 * None is before they are back. Without `until` it is about today.
 */
export function choicesOf(now: string, until: string | undefined): readonly string[] {
  const from = until !== undefined && until > now ? until : now;
  const day = from.slice(0, 10);
  const next = new Date(`${day}T12:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  const all = [until ?? '', `${day}T15:30`, `${day}T16:30`, `${next.toISOString().slice(0, 10)}T08:00`];
  return [...new Set(all)].filter((at) => at > now && at >= from).sort();
}

type Props = {
  readonly label: ComponentChildren;
  readonly now: string;
  readonly until: string | undefined;
  /** Something is on the post that cannot be kept. */
  readonly more: boolean;
  readonly busy: boolean;
  readonly choose: (at: string) => void;
};

/** "Hold until we are back": opens to a few times, and one of one's own. */
export function Hold({ label, now, until, more, busy, choose }: Props) {
  const times = choicesOf(now, until);
  return (
    <details class="hold">
      <summary class="option">{label}</summary>
      <p>{say(more ? 'hold_words_only' : 'hold_about')}</p>
      <div class="row">
        {times.map((at) => (
          <button
            key={at}
            type="button"
            class={`btn small${at === until ? ' main' : ''}`}
            disabled={busy}
            onClick={trusted(() => choose(at))}
          >
            {timeWords(at)}
          </button>
        ))}
      </div>
      <div class="row">
        <input
          class="pick"
          type="datetime-local"
          aria-label={say('hold_pick')}
          min={now}
          ref={(field: HTMLInputElement | null) => {
            if (field?.value === '') field.value = times[0] ?? '';
          }}
        />
        <button
          type="button"
          class="btn small"
          disabled={busy}
          onClick={trusted((e) => {
            // Read here: keys typed in the field are kept from the page, and so from listeners too.
            const field = (e.currentTarget as Element).previousElementSibling as HTMLInputElement;
            if (field.reportValidity() && field.value !== '') choose(field.value);
          })}
        >
          {say('hold_then')}
        </button>
      </div>
    </details>
  );
}
