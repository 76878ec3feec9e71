import type { ComponentChildren } from 'preact';
import { Gate } from '../icons.tsx';
import { kindOf } from '../tone.ts';
import { healthOf, type Status } from './health.ts';
import { State } from './state.tsx';
import { atStart, when } from './when.ts';
import { tell } from './words.ts';

type Props = {
  /** `undefined` while the worker is asked, `null` when it does not answer. */
  readonly status: Status | null | undefined;
  readonly now: number;
  readonly openOptions: () => void;
  /** More to show below the facts. */
  readonly children?: ComponentChildren;
};

/** The popup: is Gatepost on, who is posting, where the settings come from, what was checked last. */
export function Popup({ status, now, openOptions, children }: Props) {
  return (
    <main class="gp popup">
      <header class="head">
        <Gate size={22} />
        <h1>{tell('popup_title')}</h1>
        <span class="rails" aria-hidden="true" />
      </header>
      {status === undefined ? (
        <p class="quiet">{tell('state_loading')}</p>
      ) : (
        <State health={healthOf(status)} />
      )}
      {status && <Hello status={status} openOptions={openOptions} />}
      {status && <Facts status={status} now={now} />}
      {status && children}
      <footer>
        <p class="quiet">{tell('privacy_line')}</p>
        <p class="bar">
          <button type="button" class="btn small" onClick={openOptions}>
            {tell('open_options')}
          </button>
          {status && <span class="quiet">{tell('version', status.version)}</span>}
        </p>
      </footer>
    </main>
  );
}

/** First words for someone who has put Gatepost in by hand. */
const Hello = ({ status, openOptions }: { status: Status; openOptions: () => void }) =>
  status.policy.source === 'default' && status.policy.school === '' ? (
    <section class="hello">
      <h2>{tell('hello_title')}</h2>
      <p>{tell('hello_body')}</p>
      <button type="button" class="btn main small" onClick={openOptions}>
        {tell('hello_open')}
      </button>
    </section>
  ) : null;

const Facts = ({ status, now }: { status: Status; now: number }) => (
  <dl class="facts">
    <dt>{tell('label_account')}</dt>
    <dd>{accountWords(status)}</dd>
    <dt>{tell('label_checked')}</dt>
    <dd>{atStart(checkedWords(status, now))}</dd>
    <dt>{tell('label_today')}</dt>
    <dd>
      {tell(
        'today_counts',
        String(status.today.checked),
        String(status.today.held),
        String(status.today.fixed),
      )}
    </dd>
    <dt>{tell('label_policy')}</dt>
    <dd>
      {status.policy.school === '' ? (
        atStart(sourceWords(status, now))
      ) : (
        <>
          <strong>{status.policy.school}: </strong>
          {sourceWords(status, now)}
        </>
      )}
    </dd>
  </dl>
);

function accountWords({ account }: Status) {
  if (!account) return tell('account_none');
  if (account.handle === null) return tell('account_unread');
  return (
    <>
      <strong>@{account.handle}</strong> · {kindOf(account)}
      {account.about !== '' && <span class="quiet"> · {account.about}</span>}
    </>
  );
}

function checkedWords({ lastCheck }: Status, now: number): string {
  if (!lastCheck) return tell('checked_never');
  const at = when(lastCheck.at, now);
  if (lastCheck.findings === 0) return tell('checked_clear', at);
  return lastCheck.findings === 1
    ? tell('checked_found_one', at)
    : tell('checked_found_many', at, String(lastCheck.findings));
}

/** Where the settings come from, and when they were read. */
export function sourceWords({ policy }: Pick<Status, 'policy'>, now: number): string {
  const at = when(policy.readAt, now);
  if (policy.source === 'managed') return tell('source_managed', at);
  if (policy.source === 'cached') return tell('source_cached', at);
  return tell(policy.source === 'default' ? 'source_default' : 'source_strict_default');
}
