import { Gate } from './icons.tsx';
import type { ChipState } from './surface.ts';
import { accountLine, heldOf, kindOf, type Tone } from './tone.ts';
import { trusted } from './trust.ts';
import { count, say } from './words.ts';

/** The chip's few words and its tone. In `tips` and `audit` nothing is said to be held. */
export function chipWords(state: ChipState): { readonly tone: Tone; readonly text: string } {
  const held = heldOf(state.findings).length;
  if (state.verdict === 'checking') return { tone: 'off', text: say('chip_checking') };
  if (state.verdict === 'cannot-check') return { tone: 'check', text: say('chip_cannot') };
  if (state.verdict === 'clear') return { tone: 'clear', text: say('chip_clear') };
  if (state.verdict === 'nudge') return { tone: 'tip', text: count(state.findings.length, 'chip_tip') };
  if (state.mode !== 'enforce') return { tone: 'tip', text: say('chip_would_hold', String(held)) };
  return state.verdict === 'block'
    ? { tone: 'held', text: say('chip_block', String(held)) }
    : { tone: 'check', text: say('chip_confirm', String(held)) };
}

const short = (state: ChipState): string =>
  state.account.handle === null
    ? say('account_unknown')
    : `@${state.account.handle} · ${say(`audience_${state.audience}`)}${state.account.kind === 'unlisted' ? ` · ${kindOf(state.account)}` : ''}`;

type Props = { state: ChipState; place: (el: HTMLButtonElement | null) => void; open: () => void };

/** One composer's chip: what Gatepost thinks, and who is about to post to whom. */
export function Chip({ state, place, open }: Props) {
  const { tone, text } = chipWords(state);
  const line = state.many ? accountLine(state.account, state.audience) : short(state);
  return (
    <button
      ref={place}
      type="button"
      class={`chip ${tone}${state.many ? ' many' : ''}`}
      aria-haspopup="dialog"
      onClick={trusted(open)}
    >
      <Gate />
      <span class="body">
        <span class="hide">{say('product')}: </span>
        <span class="state">{text}</span> <span class="who">{line}</span>
        {state.notes.slice(0, 2).map((note) => (
          <span key={note} class="note">
            {note}
          </span>
        ))}
      </span>
    </button>
  );
}
