import { isRememberable } from '../engine/remembered.ts';
import type { Finding, Fix } from '../engine/report.ts';
import { isDeed } from '../post.ts';
import { Hold } from './hold.tsx';
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

const COPY = 'copy-for-parents';

function Fixes({ finding, number, state, actions }: Props) {
  const gate = state.from === 'gate';
  const label = say(gate ? 'gate_no_fix' : 'fix_group');
  const { busy, post } = state;
  // On its way out a post cannot be changed any more; only its words can be copied.
  const fixes = finding.fixes.filter(
    (f) => !isDeed(state.post) && (!gate || f.edits.length > 0 || f.action === COPY),
  );
  if (fixes.length === 0) return null;
  return (
    <fieldset class="group" aria-label={label} aria-describedby={`f${number}`}>
      {fixes.map((fix) => {
        const offer = <Offer fix={fix} state={state} />;
        const press = (until?: string): void => actions.fix(finding, finding.fixes.indexOf(fix), until);
        return (
          <div key={fix.label} class="fix">
            {gate && fix.action !== COPY ? (
              offer
            ) : fix.action === 'hold' ? (
              <Hold
                label={offer}
                now={post.at.local}
                until={fix.until}
                more={post.media.length > 0 || post.kind === 'poll' || post.kind === 'quote'}
                busy={busy}
                choose={press}
              />
            ) : (
              <button type="button" class="option" disabled={busy} onClick={trusted(() => press())}>
                {offer}
              </button>
            )}
          </div>
        );
      })}
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
      <p class="quiet">{say(isDeed(state.post) ? 'no_answer_deed' : 'no_answer')}</p>
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
      {isRememberable(given) && <Remember finding={finding} label={label} state={state} actions={actions} />}
    </p>
  );
}

/** Whether an answer about a name holds for the next posts too; for as long as the school lets it. */
function Remember({ finding, label, state, actions }: Omit<GivenProps, 'given'> & { label: string }) {
  const days = state.policy.rememberDays ?? 0;
  if (days === 0) return null;
  const words = days === 1 ? say('remember_one') : say('remember_days', String(days));
  return (
    <label class="keep">
      <input
        type="checkbox"
        checked={state.remembered.has(finding.fingerprint)}
        disabled={state.busy}
        aria-label={`${words}: ${label}`}
        onClick={trusted((e) =>
          actions.remember(finding.fingerprint, (e.currentTarget as HTMLInputElement).checked),
        )}
      />
      {words}
    </label>
  );
}
