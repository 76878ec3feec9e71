import type { ResponseOf } from '../../messages.ts';
import type { Tone } from '../tone.ts';
import { type PageWordId, pageWords, tell } from './words.ts';

export type Status = ResponseOf<'status'>;
/** Something that is not as it should be, and what the person can do about it. */
export type Trouble = { readonly what: string; readonly todo: string };
export type Health = { readonly tone: Tone; readonly title: string; readonly troubles: readonly Trouble[] };

/** How Gatepost is, in one line, with what is wrong. `null`: the worker did not answer. */
export function healthOf(status: Status | null): Health {
  if (!status)
    return { tone: 'held', title: tell('state_off'), troubles: [{ what: '', todo: tell('state_off_do') }] };
  const troubles = troublesOf(status);
  if (troubles.length > 0) return { tone: 'check', title: tell('state_attention'), troubles };
  // A page that was closed falls silent too: worth saying, not worth an alarm.
  if (status.gate === 'silent')
    return {
      tone: 'off',
      title: tell('gate_silent'),
      troubles: [{ what: '', todo: tell('gate_silent_do') }],
    };
  const { mode } = status.policy;
  const title = tell(mode === 'enforce' ? 'state_on' : `state_${mode}`);
  return { tone: 'clear', title, troubles };
}

function troublesOf(status: Status): readonly Trouble[] {
  const troubles: Trouble[] = [];
  if (status.fault !== '') troubles.push({ what: status.fault, todo: '' });
  else if (status.policy.source === 'strict-default') troubles.push({ what: tell('hello_strict'), todo: '' });
  for (const fault of status.faults) troubles.push(faultWords(fault));
  const bad = status.problems.length;
  if (bad > 0)
    troubles.push({
      what: bad === 1 ? tell('problems_one') : tell('problems_many', String(bad)),
      todo: tell('problems_do'),
    });
  return troubles;
}

function faultWords(fault: string): Trouble {
  const id = `fault_${fault.replaceAll('-', '_')}`;
  if (id in pageWords && `${id}_do` in pageWords)
    return { what: tell(id as PageWordId), todo: tell(`${id}_do` as PageWordId) };
  return { what: tell('fault_other', fault), todo: tell('fault_other_do') };
}
