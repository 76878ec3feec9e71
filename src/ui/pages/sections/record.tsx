import { useState } from 'preact/hooks';
import type { AccountView, ResponseOf } from '../../../messages.ts';
import { reasons } from '../../reasons.ts';
import { kindOf, type Tone, toneOf, toneWord } from '../../tone.ts';
import { say } from '../../words.ts';
import { useAnswer } from '../use-answer.ts';
import { when } from '../when.ts';
import { type PageWordId, tell } from '../words.ts';

type Entry = ResponseOf<'records'>['entries'][number];
const STEP = 50;

/** "What Gatepost did": decisions without a word of what was written. */
export function RecordSection() {
  const [most, setMost] = useState(STEP);
  const page = useAnswer('records', { most });
  return (
    <>
      <p>{tell('record_about')}</p>
      {page === undefined && <p class="quiet">{tell('state_loading')}</p>}
      {page === null && <p class="card tone check">{tell('record_unavailable')}</p>}
      {page && <RecordList entries={page.entries} now={Date.now()} />}
      {page?.more && (
        <p>
          <button type="button" class="btn" onClick={() => setMost(most + STEP)}>
            {tell('record_more')}
          </button>
        </p>
      )}
    </>
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
};

const Item = ({ entry, now }: { entry: Entry; now: number }) => {
  const reason = reasonWords(entry.reason);
  const rules = [...new Set(entry.findings.map((f) => `${toneWord(toneOf(f.severity))}: ${f.rule}`))];
  return (
    <>
      <p>
        <strong>{tell(`outcome_${entry.outcome.replaceAll('-', '_')}` as PageWordId)}</strong>
        {reason !== '' && `: ${reason}`}
      </p>
      {rules.length > 0 && <p>{rules.join(' · ')}</p>}
      <p class="quiet">
        <time dateTime={new Date(entry.at).toISOString()}>{when(entry.at, now)}</time> ·{' '}
        {accountWords(entry.account)}
        {entry.degraded.length > 0 && ` · ${tell('record_not_checked', entry.degraded.join(', '))}`}
      </p>
    </>
  );
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
