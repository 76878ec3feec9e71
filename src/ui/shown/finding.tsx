import { isRememberable } from '../../engine/remembered.ts';
import type { Finding, Fix } from '../../engine/report.ts';
import { isDeed } from '../../post.ts';
import { toneOf } from '../tone.ts';
import { say } from '../words.ts';
import { Hold } from './hold.tsx';
import { Pieces } from './marked.tsx';
import { previewOf, shortPieces } from './marks.ts';
import { fieldName, toneWord } from './names.ts';
import type { Shown } from './shown.tsx';

type Props = { finding: Finding; number: number; state: Shown };

/** One thing that was found: what, why, how to put it right, and what the person may say about it. */
export function FindingCard({ finding, number, state }: Props) {
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
      <Fixes finding={finding} number={number} state={state} />
      <Answers finding={finding} number={number} state={state} />
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

function Fixes({ finding, number, state }: Props) {
  const gate = state.from === 'gate';
  const label = say(gate ? 'gate_no_fix' : 'fix_group');
  const { post } = state;
  // On its way out a post cannot be changed any more; only its words can be copied.
  const fixes = finding.fixes.filter(
    (f) => !isDeed(post) && (!gate || f.edits.length > 0 || f.action === COPY),
  );
  if (fixes.length === 0) return null;
  return (
    <fieldset class="group" aria-label={label} aria-describedby={`f${number}`}>
      {fixes.map((fix) => {
        const offer = <Offer fix={fix} state={state} />;
        const press = {
          'data-do': 'fix',
          'data-at': state.report.findings.indexOf(finding),
          'data-of': finding.fixes.indexOf(fix),
        };
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
                press={press}
              />
            ) : (
              <button type="button" class="option" {...press}>
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
const Offer = ({ fix, state }: { fix: Fix; state: Shown }) => (
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

function Answers({ finding, number, state }: Props) {
  if (state.answered.has(finding.fingerprint)) return <Given finding={finding} state={state} />;
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
            data-do="answer"
            data-at={state.report.findings.indexOf(finding)}
            data-of={a.id}
          >
            {a.label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

type GivenProps = { finding: Finding; state: Shown };

/** An answer that was given, with the way to take it back. */
export function Given({ finding, state }: GivenProps) {
  const given = state.answered.get(finding.fingerprint) ?? '';
  const label = finding.answers.find((a) => a.id === given)?.label ?? given;
  return (
    <p class="answered">
      <strong>{say('answer_given', label)}</strong>
      <button
        type="button"
        class="btn plain small"
        aria-label={say('take_back_label', label)}
        data-do="unanswer"
        data-at={finding.fingerprint}
      >
        {say('take_back')}
      </button>
      {isRememberable(given) && <Remember finding={finding} label={label} state={state} />}
    </p>
  );
}

/** Whether an answer about a name holds for the next posts too; for as long as the school lets it. */
function Remember({ finding, label, state }: GivenProps & { label: string }) {
  const days = state.policy.rememberDays ?? 0;
  if (days === 0) return null;
  const words = days === 1 ? say('remember_one') : say('remember_days', String(days));
  return (
    <label class="keep">
      <input
        type="checkbox"
        checked={state.remembered.has(finding.fingerprint)}
        aria-label={`${words}: ${label}`}
        data-do="remember"
        data-at={finding.fingerprint}
      />
      {words}
    </label>
  );
}
