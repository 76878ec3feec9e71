import type { ComponentChildren } from 'preact';
import { isDeed } from '../post.ts';
import { Foot, type Local } from './foot.tsx';
import { Gate } from './icons.tsx';
import { type Stage, stageOf } from './stage.ts';
import type { PanelActions, PanelState } from './surface.ts';
import { accountLine, eyesOf } from './tone.ts';
import { trusted } from './trust.ts';
import { count, say, type WordId } from './words.ts';

export type PanelProps = {
  state: PanelState;
  actions: PanelActions;
  /** Asked before a post is let out: can the person see the button that was pressed? */
  visible: (button: Element) => boolean;
  /** What the foot knows by itself, and how it is kept. */
  foot: Local;
  keep: (foot: Local) => void;
};

/** The heading: how much there is, in a calm sentence. */
export function headingOf(stage: Stage): string {
  const { tone, held, tips } = stage;
  if (tone === 'unchecked' || tone === 'clear') return say(`title_${tone}`);
  return count(tone === 'nudge' ? tips.length : held.length, `title_${tone}`);
}

/** The one panel of a post: a modal dialog over a veil. The surface keeps focus in it and takes Escape. */
export function Panel({ state, actions, visible, foot, keep }: PanelProps) {
  const stage = stageOf(state);
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles it can have support aria-modal
    <div
      class="dialog"
      role={stage.tone === 'block' ? 'alertdialog' : 'dialog'}
      aria-modal="true"
      aria-labelledby="title"
      aria-busy={state.busy}
    >
      <div class="head">
        <Gate />
        {say('product')}
        <span class="rails" aria-hidden="true" />
      </div>
      <div class="scroll">
        <Title state={state} stage={stage} />
        <Notes state={state} stage={stage} />
        <Middle state={state} actions={actions} />
      </div>
      <Foot stage={stage} state={state} actions={actions} visible={visible} local={foot} keep={keep} />
    </div>
  );
}

const Title = ({ state, stage }: { state: PanelState; stage: Stage }) => {
  const many = (state.post.account.signedIn ?? 1) > 1;
  return (
    <div>
      <h2 id="title" tabIndex={-1}>
        {stage.tone === 'clear' && isDeed(state.post) ? say('clear_deed') : headingOf(stage)}
      </h2>
      <p class={`who-line${many ? ' many' : ''}`}>
        {accountLine(state.account, eyesOf(state.post))}
        {many && <span class="hide">. {say('account_more')}</span>}
      </p>
    </div>
  );
};

/** What must be said before the list: how it got here, what was not checked, what went wrong. */
function Notes({ state, stage }: { state: PanelState; stage: Stage }) {
  const { degraded } = state.report;
  return (
    <>
      {state.problem !== '' && (
        <p class="note-box problem held" role="alert">
          {state.problem}
        </p>
      )}
      {(state.note || (state.from === 'gate' && !isDeed(state.post))) && (
        <p class="note-box tip" role="status">
          {state.note || say('gate_note')}
        </p>
      )}
      {degraded.length > 0 && (
        <div class="note-box check">
          <h3>{say('degraded_title')}</h3>
          <ul>
            {degraded.map((d) => (
              <li key={d.part}>{say('degraded_line', d.part, d.why)}</li>
            ))}
          </ul>
          <p>{say(state.policy.whenCheckCannotRun === 'hold' ? 'degraded_hold' : 'degraded_ask')}</p>
        </div>
      )}
      {stage.tone === 'clear' && !isDeed(state.post) && <p class="note-box clear">{say('clear_note')}</p>}
      {stage.tone === 'nudge' && <p class="quiet">{say('tips_note')}</p>}
    </>
  );
}

/**
 * What the worker drew of the check. It carries no code: what can be pressed names what it does (`data-do`), the finding
 * that it is about (`data-at`, its place in the report; its fingerprint where it is settled) and which of its fixes or
 * answers is meant (`data-of`).
 */
function Middle({ state, actions }: Pick<PanelProps, 'state' | 'actions'>) {
  const { report, from, busy, shown } = state;
  if (!shown) return <Draft state={state} />;
  const press = ({ target }: Event): void => {
    const button = (target as Element).closest<HTMLInputElement>('[data-do]');
    if (!button) return;
    const { do: what, at = '', of = '', until } = button.dataset;
    if (what === 'unanswer') actions.unanswer(at);
    if (what === 'remember') actions.remember(at, button.checked);
    const finding = report.findings[Number(at)];
    if (!finding) return;
    if (what === 'answer') actions.answer(finding, of);
    if (what !== 'fix') return;
    // A time of one's own. Read here: keys typed in the field are kept from the page, and so from listeners too.
    const field = until === '' ? (button.previousElementSibling as HTMLInputElement) : null;
    if (!field || (field.reportValidity() && field.value !== ''))
      actions.fix(finding, Number(of), field?.value ?? until);
  };
  const waits = (_: string, part: unknown): unknown =>
    (part as { 'data-do'?: string } | null)?.['data-do'] ? { ...(part as object), disabled: busy } : part;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears what the buttons in it hear
    // biome-ignore lint/a11y/useKeyWithClickEvents: buttons turn keys into clicks
    <div class="shown" onClick={trusted(press)}>
      {(JSON.parse(shown, waits) as ComponentChildren[])[from === 'gate' ? 1 : 0]}
    </div>
  );
}

/** The draft as it stands, where nothing was found in it or nothing could be said of it. */
const Draft = ({ state: { post } }: Pick<PanelProps, 'state'>) =>
  post.fields
    .filter((f) => f.text !== '' && (f.id === 'text' || isDeed(post)))
    .map(({ id, text }) => (
      <div key={id} class="draft">
        <h3>
          {say(
            id !== 'text'
              ? (`field_${id}` as WordId)
              : post.kind === 'message'
                ? 'your_message'
                : 'your_post',
          )}
        </h3>
        <p class="text">{text}</p>
      </div>
    ));
