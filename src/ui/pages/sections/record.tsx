import { useState } from 'preact/hooks';
import type { AccountView, ResponseOf } from '../../../messages.ts';
import { reasons } from '../../reasons.ts';
import { toneWord } from '../../shown/names.ts';
import { kindOf, type Tone, toneOf } from '../../tone.ts';
import { say } from '../../words.ts';
import { ask } from '../ask.ts';
import { download } from '../download.ts';
import { useAnswer } from '../use-answer.ts';
import { atStart, when } from '../when.ts';
import { type PageWordId, pageWords, tell } from '../words.ts';

type Entry = ResponseOf<'records'>['entries'][number];
const STEP = 50;

/** "What Gatepost did": decisions without a word of what was written. */
export function RecordSection() {
  const [most, setMost] = useState(STEP);
  const [turn, setTurn] = useState(0);
  const [said, setSaid] = useState('');
  const page = useAnswer('records', { most }, turn);
  const save = (): void => {
    ask('exportRecord', {})
      .then(({ csv, file }) => {
        download(csv, file);
        setSaid(tell('record_exported', file));
      })
      .catch(() => setSaid(tell('record_unavailable')));
  };
  const clear = (): void => {
    ask('clearRecord', {})
      .then(() => setSaid(tell('record_cleared')))
      .catch(() => setSaid(tell('record_unavailable')))
      .then(() => setTurn((n) => n + 1));
  };
  return (
    <>
      <p>{tell('record_about')}</p>
      {page === undefined && <p class="quiet">{tell('state_loading')}</p>}
      {page === null && <p class="card tone check">{tell('record_unavailable')}</p>}
      {page && <RecordView page={page} now={Date.now()} save={save} clear={clear} />}
      {page?.more && (
        <p>
          <button type="button" class="btn" onClick={() => setMost(most + STEP)}>
            {tell('record_more')}
          </button>
        </p>
      )}
      <p role="status">{said}</p>
    </>
  );
}

type Props = { page: ResponseOf<'records'>; now: number; save: () => void; clear: () => void };

/** How long it is kept, what can be done with it, and the list. */
export const RecordView = ({ page, now, save, clear }: Props) => (
  <>
    <p class="quiet">{page.days === 0 ? tell('record_days_none') : tell('record_days', String(page.days))}</p>
    {page.fault && (
      <p class="card tone check">
        {page.fault.reason} <strong>{page.fault.whatToDo}</strong>
      </p>
    )}
    {page.entries.length > 0 && <Tools save={save} clear={clear} />}
    <RecordList entries={page.entries} now={now} />
  </>
);

/** Export, and clear once it has been asked for twice. */
function Tools({ save, clear }: Pick<Props, 'save' | 'clear'>) {
  const [sure, setSure] = useState(false);
  return sure ? (
    <fieldset class="card tone check" aria-label={tell('record_clear_sure')}>
      <p>{tell('record_clear_sure')}</p>
      <p class="bar">
        <button
          type="button"
          class="btn"
          onClick={() => {
            setSure(false);
            clear();
          }}
        >
          {tell('record_clear_yes')}
        </button>
        <button type="button" class="btn main" onClick={() => setSure(false)}>
          {tell('record_clear_no')}
        </button>
      </p>
    </fieldset>
  ) : (
    <p class="bar">
      <button type="button" class="btn" onClick={save}>
        {tell('record_export')}
      </button>
      <button type="button" class="btn plain" onClick={() => setSure(true)}>
        {tell('record_clear')}
      </button>
    </p>
  );
}

export const RecordList = ({ entries, now }: { entries: readonly Entry[]; now: number }) =>
  entries.length === 0 ? (
    <p class="card tone off">{tell('record_empty')}</p>
  ) : (
    <ol class="log">
      {entries.map((e) => (
        <li key={`${e.at} ${e.outcome}`} class={`post ${OUTCOME_TONE[e.outcome] ?? 'off'}`}>
          <Item entry={e} now={now} />
        </li>
      ))}
    </ol>
  );

const OUTCOME_TONE: Readonly<Partial<Record<Entry['outcome'], Tone>>> = {
  fixed: 'clear',
  answered: 'check',
  'posted-anyway': 'held',
  'went-back': 'tip',
  unchecked: 'check',
  fault: 'check',
};

const Item = ({ entry, now }: { entry: Entry; now: number }) => {
  const reason = reasonWords(entry.reason);
  if (entry.outcome === 'fault') return <Trouble entry={entry} now={now} />;
  const rules = [...new Set(entry.findings.map((f) => `${toneWord(toneOf(f.severity))}: ${f.title}`))];
  return (
    <>
      <p>
        <strong>{tell(`outcome_${entry.outcome.replaceAll('-', '_')}` as PageWordId)}</strong>
        {reason !== '' && `: ${reason}`}
      </p>
      {rules.length > 0 && <p>{rules.join(' · ')}</p>}
      <p class="quiet">
        <time dateTime={new Date(entry.at).toISOString()}>{atStart(when(entry.at, now))}</time> ·{' '}
        {accountWords(entry.account)}
        {entry.degraded.length > 0 && ` · ${tell('record_not_checked', entry.degraded.join(', '))}`}
      </p>
    </>
  );
};

/** Not a draft: something was wrong with Gatepost itself. */
const Trouble = ({ entry, now }: { entry: Entry; now: number }) => (
  <>
    <p>
      <strong>{tell('outcome_fault')}</strong>: {entry.degraded.map(troubleWords).join(', ')}
    </p>
    <p class="quiet">
      <time dateTime={new Date(entry.at).toISOString()}>{atStart(when(entry.at, now))}</time>
    </p>
  </>
);

const troubleWords = (what: string): string => {
  const id = `recorded_${what.replaceAll('-', '_')}`;
  return id in pageWords ? tell(id as PageWordId) : what;
};

/** Accounts that are not the school's are kept as their kind alone. */
const accountWords = (account: AccountView): string => {
  if (account.handle !== null) return `@${account.handle}`;
  return account.kind === 'unknown' ? tell('account_unread') : kindOf(account);
};

const reasonWords = (reason: string | undefined): string =>
  reason === undefined || reason === ''
    ? ''
    : Object.hasOwn(reasons, reason)
      ? say(reasons[reason as keyof typeof reasons])
      : reason;
