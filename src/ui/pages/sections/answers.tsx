import { useState } from 'preact/hooks';
import type { ResponseOf } from '../../../messages.ts';
import { ask } from '../ask.ts';
import { useAnswer } from '../use-answer.ts';
import { day, when } from '../when.ts';
import { tell } from '../words.ts';

type Row = ResponseOf<'answers'>['answers'][number];

/** "Answers you gave": what is remembered for this person, each to be taken back. */
export function AnswersSection() {
  const [turn, setTurn] = useState(0);
  const [said, setSaid] = useState('');
  const found = useAnswer('answers', {}, turn);
  const takeBack = (fingerprint: string | null): void => {
    ask('takeBack', { fingerprint })
      .then(() => tell(fingerprint === null ? 'answers_gone_all' : 'answers_gone'))
      .catch(() => tell('answers_unavailable'))
      .then((words) => {
        setSaid(words);
        setTurn((n) => n + 1);
      });
  };
  return (
    <>
      <p>{tell('answers_about')}</p>
      {found === undefined && <p class="quiet">{tell('state_loading')}</p>}
      {found === null && <p class="card tone check">{tell('answers_unavailable')}</p>}
      {found && <AnswersView {...found} now={Date.now()} takeBack={takeBack} />}
      <p role="status">{said}</p>
    </>
  );
}

type Props = ResponseOf<'answers'> & { now: number; takeBack: (fingerprint: string | null) => void };

export const AnswersView = ({ answers, days, now, takeBack }: Props) => (
  <>
    <p class="quiet">{days === 0 ? tell('answers_off') : tell('answers_days', String(days))}</p>
    {answers.length === 0 ? (
      days > 0 && <p class="card tone off">{tell('answers_empty')}</p>
    ) : (
      <>
        <ul class="log">
          {answers.map((row) => (
            <li key={row.fingerprint} class="post clear">
              <Item row={row} now={now} takeBack={takeBack} />
            </li>
          ))}
        </ul>
        <p>
          <button type="button" class="btn" onClick={() => takeBack(null)}>
            {tell('answers_back_all')}
          </button>
        </p>
      </>
    )}
  </>
);

const Item = ({ row, now, takeBack }: { row: Row; now: number; takeBack: Props['takeBack'] }) => (
  <>
    <p>
      <strong>{row.label}</strong>
    </p>
    <p>{row.title}</p>
    <p class="bar">
      <span class="quiet">{tell('answers_when', when(row.given, now), day(row.until))}</span>
      <button
        type="button"
        class="btn small"
        aria-label={tell('answers_back_label', row.label, when(row.given, now))}
        onClick={() => takeBack(row.fingerprint)}
      >
        {tell('answers_back')}
      </button>
    </p>
  </>
);
