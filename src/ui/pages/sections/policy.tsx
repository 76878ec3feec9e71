import type { ResponseOf } from '../../../messages.ts';
import { healthOf, type Status } from '../health.ts';
import { Pairs } from '../pairs.tsx';
import { sourceWords } from '../popup.tsx';
import { State } from '../state.tsx';
import { useAnswer } from '../use-answer.ts';
import { atStart } from '../when.ts';
import { type PageWordId, tell } from '../words.ts';

/** "Your school's settings": who manages this copy, what applies, and what could not be used. */
export function PolicySection() {
  const status = useAnswer('status', {});
  const settings = useAnswer('settings', {});
  if (status === undefined) return <p class="quiet">{tell('state_loading')}</p>;
  if (status === null) return <State health={healthOf(null)} heading="h3" />;
  return <PolicyView status={status} settings={settings ?? null} now={Date.now()} />;
}

type Props = { status: Status; settings: ResponseOf<'settings'> | null; now: number };

export function PolicyView({ status, settings, now }: Props) {
  const managed = status.policy.source !== 'default';
  const health = healthOf(status);
  return (
    <>
      {health.troubles.length > 0 && <State health={health} heading="h3" />}
      <div class={`card tone ${managed ? 'clear' : 'off'}`}>
        <h3>{tell(managed ? 'policy_managed' : 'policy_unmanaged')}</h3>
        <p>{tell(managed ? 'policy_managed_about' : 'policy_unmanaged_about')}</p>
        <p class="quiet">{atStart(sourceWords(status, now))}</p>
      </div>
      <Problems status={status} />
      <Summary status={status} />
      {settings && <Keys settings={settings} />}
    </>
  );
}

const word = (family: string, value: string): string =>
  tell(`${family}_${value.replaceAll('-', '_')}` as PageWordId);

const Summary = ({ status: { policy } }: { status: Status }) => (
  <Pairs
    rows={[
      [tell('policy_school'), policy.school || tell('policy_none')],
      [tell('policy_mode'), word('mode', policy.mode)],
      [tell('policy_anyway'), word('anyway', policy.postAnyway)],
      [tell('policy_cannot'), word('cannot', policy.whenCheckCannotRun)],
      [tell('policy_ask'), policy.askWhom || tell('policy_ask_default')],
      [tell('policy_parents'), atStart(policy.parentsChannel) || tell('policy_none')],
    ]}
  />
);

/** Every bad value with its key, its reason and what to do about it. */
const Problems = ({ status }: { status: Status }) =>
  status.problems.length === 0 ? null : (
    <div class="card tone check">
      <h3>{tell('policy_problems')}</h3>
      <Pairs
        rows={status.problems.map((p) => [
          <code key={p.key}>{p.key}</code>,
          <>
            {p.reason} <strong>{p.whatToDo}</strong>
          </>,
        ])}
      />
    </div>
  );

/** All keys by group; what the school or the person has set is open, what stands at its default is folded away. */
const Keys = ({ settings }: { settings: ResponseOf<'settings'> }) => {
  const groups = [...new Set(settings.keys.map((k) => k.group))];
  return (
    <>
      {groups.map((group) => {
        const keys = settings.keys.filter((k) => k.group === group);
        const set = keys.some((k) => k.origin !== 'default');
        return (
          <details key={group} class="card" open={set} lang="en">
            <summary>
              <h3>{group}</h3>
            </summary>
            <Pairs
              rows={keys.map((k) => [
                k.title,
                <>
                  <span class="value">{k.value || tell('policy_none')}</span>
                  {k.origin !== 'default' && <span class="quiet"> · {tell(`origin_${k.origin}`)}</span>}
                </>,
              ])}
            />
          </details>
        );
      })}
    </>
  );
};
