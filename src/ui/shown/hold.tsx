import type { ComponentChildren } from 'preact';
import { timeWords } from '../time.ts';
import { say } from '../words.ts';

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
  /** What a button carries to choose this fix; the time goes with it as `data-until`. */
  readonly press: Readonly<Record<`data-${string}`, string | number>>;
};

/** "Hold until we are back": opens to a few times, and one of one's own (an empty `data-until`: as the field says). */
export function Hold({ label, now, until, more, press }: Props) {
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
            data-until={at}
            {...press}
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
          value={times[0] ?? ''}
        />
        <button type="button" class="btn small" data-until="" {...press}>
          {say('hold_then')}
        </button>
      </div>
    </details>
  );
}
