import type { Finding, Fix } from '../engine/report.ts';
import { Pieces } from './marked.tsx';
import { previewOf, shortPieces } from './marks.ts';
import type { PanelActions, PanelState } from './surface.ts';
import { fieldName, toneOf, toneWord } from './tone.ts';
import { trusted } from './trust.ts';
import { say } from './words.ts';

type Props = { finding: Finding; number: number; state: PanelState; actions: PanelActions };

/** One thing that was found: what, why, how to put it right, and what the person may say about it. */
export function FindingCard({ finding, number, state, actions }: Props) {
  const tone = toneOf(finding.severity, state.policy.mode);
  const id = `f${number}`;
  return (
    <li class={`finding post ${tone}`}>
      <h3 id={id}>
        <span class="num">{number}</span>
        <span class="word">{toneWord(tone)}</span>
        <span class="what" lang={say('lang_rules')}>
          {finding.message}
        </span>
      </h3>
      <p lang={say('lang_rules')}>{finding.because}</p>
      <Fixes finding={finding} number={number} state={state} actions={actions} />
      <Answers finding={finding} number={number} state={state} actions={actions} />
      {finding.evidence.length > 0 && (
        <details>
          <summary>{say('why')}</summary>
          <ul lang={say('lang_rules')}>
            {finding.evidence.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function Fixes({ finding, number, state, actions }: Props) {
  if (finding.fixes.length === 0) return null;
  const gate = state.from === 'gate';
  const label = say(gate ? 'gate_no_fix' : 'fix_group');
  return (
    <fieldset class="group" aria-label={label} aria-describedby={`f${number}`}>
      {finding.fixes.map((fix, index) => (
        <div key={fix.label} class="fix">
          {gate ? (
            <Offer fix={fix} state={state} />
          ) : (
            <button
              type="button"
              class="option"
              disabled={state.busy}
              onClick={trusted(() => actions.fix(finding, index))}
            >
              <Offer fix={fix} state={state} />
            </button>
          )}
        </div>
      ))}
    </fieldset>
  );
}

/** A fix in words, and what the post would be after it, near the place that changes. */
const Offer = ({ fix, state }: { fix: Fix; state: PanelState }) => (
  <>
    <strong lang={say('lang_rules')}>{fix.label}</strong>
    {previewOf(state.post, [fix]).map((p) => (
      <span key={p.field} class="result">
        {p.field === 'text' ? say('fix_result') : `${fieldName(p.field)}:`}{' '}
        {p.pieces.length > 0 ? <Pieces pieces={shortPieces(p.pieces)} /> : say('fix_empty')}
      </span>
    ))}
  </>
);

function Answers({ finding, number, state, actions }: Props) {
  const given = state.answered.get(finding.fingerprint);
  if (given !== undefined) return <Given finding={finding} given={given} state={state} actions={actions} />;
  if (finding.answers.length === 0)
    return finding.fixes.length === 0 && finding.severity === 'block' ? (
      <p class="quiet">{say('no_answer')}</p>
    ) : null;
  const label = say(finding.fixes.length > 0 ? 'answer_group' : 'answer_group_only');
  return (
    <fieldset class="group" aria-label={label} aria-describedby={`f${number}`}>
      <p class="sub" aria-hidden="true">
        {label}
      </p>
      <div class="row" lang={say('lang_rules')}>
        {finding.answers.map((a) => (
          <button
            key={a.id}
            type="button"
            class="btn small"
            disabled={state.busy}
            onClick={trusted(() => actions.answer(finding, a.id))}
          >
            {a.label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

type GivenProps = { finding: Finding; given: string; state: PanelState; actions: PanelActions };

/** An answer that was given, with the way to take it back. */
export function Given({ finding, given, state, actions }: GivenProps) {
  const label = finding.answers.find((a) => a.id === given)?.label ?? given;
  return (
    <p class="answered">
      <strong>{say('answer_given', label)}</strong>
      <button
        type="button"
        class="btn plain small"
        disabled={state.busy}
        aria-label={say('take_back_label', label)}
        onClick={trusted(() => actions.unanswer(finding.fingerprint))}
      >
        {say('take_back')}
      </button>
    </p>
  );
}
