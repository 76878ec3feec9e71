import { isDeed } from '../post.ts';
import { FindingCard, Given } from './finding.tsx';
import { Foot, type Local } from './foot.tsx';
import { Gate } from './icons.tsx';
import { MarkedDraft, Pieces } from './marked.tsx';
import { previewOf } from './marks.ts';
import { listed, type Stage, stageOf } from './stage.ts';
import type { PanelActions, PanelState } from './surface.ts';
import { accountLine, eyesOf, fieldName, type Tone } from './tone.ts';
import { count, say } from './words.ts';

export type PanelProps = {
  state: PanelState;
  actions: PanelActions;
  /** Asked before a post is let out: can the person see the button that was pressed? */
  visible: (button: Element) => boolean;
  /** What the foot knows by itself, and how it is kept. */
  foot: Local;
  keep: (foot: Local) => void;
};

const TONE: Readonly<Record<Stage['tone'], Tone>> = {
  block: 'held',
  confirm: 'check',
  nudge: 'tip',
  clear: 'clear',
  unchecked: 'check',
};

/** The heading: how much there is, in a calm sentence. */
export function headingOf(stage: Stage): string {
  const n = stage.held.length;
  if (stage.tone === 'block') return count(n, 'title_block_one', 'title_block_many');
  if (stage.tone === 'confirm') return count(n, 'title_confirm_one', 'title_confirm_many');
  if (stage.tone === 'unchecked') return say('title_unchecked');
  if (stage.tone === 'clear') return say('title_clear');
  return count(stage.tips.length, 'title_tip_one', 'title_tip_many');
}

/** The one panel of a post: a modal dialog over a veil. The surface keeps focus in it and takes Escape. */
export function Panel({ state, actions, visible, foot, keep }: PanelProps) {
  const stage = stageOf(state);
  const findings = listed(stage);
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
        <Gate size={20} />
        {say('product')}
        <span class="rails" aria-hidden="true" />
      </div>
      <div class="scroll">
        <Title state={state} stage={stage} />
        <Notes state={state} stage={stage} />
        <MarkedDraft post={state.post} findings={findings} mode={state.policy.mode} />
        {findings.length > 0 && (
          <ol aria-label={say('findings_label')}>
            {findings.map((f, i) => (
              <FindingCard key={f.fingerprint} finding={f} number={i + 1} state={state} actions={actions} />
            ))}
          </ol>
        )}
        <After state={state} stage={stage} />
        <Settled state={state} actions={actions} />
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
      {stage.tone === 'clear' && !isDeed(state.post) && (
        <p class={`note-box ${TONE.clear}`}>{say('clear_note')}</p>
      )}
      {stage.tone === 'nudge' && <p class="quiet">{say('tips_note')}</p>}
    </>
  );
}

/** The whole post with every first fix made, when there is more than one. */
function After({ state, stage }: { state: PanelState; stage: Stage }) {
  const fixes = stage.fixable.flatMap((f) => f.fixes.slice(0, 1));
  const previews = fixes.length > 1 ? previewOf(state.post, fixes) : [];
  if (previews.length === 0) return null;
  return (
    <section class="group" aria-labelledby="after">
      <h3 id="after" class="sub">
        {say('after_title')}
      </h3>
      <div class="draft">
        {previews.map((p) => (
          <p key={p.field}>
            {p.field !== 'text' && <span class="sub">{fieldName(p.field)}: </span>}
            <Pieces pieces={p.pieces} />
          </p>
        ))}
      </div>
    </section>
  );
}

function Settled({ state, actions }: { state: PanelState; actions: PanelActions }) {
  if (state.settled.length === 0) return null;
  return (
    <section class="settled" aria-labelledby="settled">
      <h3 id="settled" class="sub">
        {say('settled_title')}
      </h3>
      <ul class="group">
        {state.settled.map((f) => (
          <li key={f.fingerprint}>
            <p>{f.message}</p>
            <Given
              finding={f}
              given={state.answered.get(f.fingerprint) ?? ''}
              state={state}
              actions={actions}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
