import type { ResponseOf } from '../../messages.ts';
import type { Tone } from '../tone.ts';
import { type PageWordId, pageWords, tell } from './words.ts';

export type Status = ResponseOf<'status'>;
/** Something that is not as it should be, and what the person can do about it. */
export type Trouble = { readonly what: string; readonly todo: string };
export type Health = {
  readonly tone: Tone;
  readonly title: string;
  readonly troubles: readonly Trouble[];
  /** Good to know, and no cause for alarm. */
  readonly notes: readonly string[];
};

/** So many bad settings are named in one line; the options page lists all. */
const NAMED = 4;

/** How Gatepost is, in one line, with what is wrong. `null`: the worker did not answer. */
export function healthOf(status: Status | null): Health {
  if (!status)
    return {
      tone: 'held',
      title: tell('state_off'),
      troubles: [{ what: '', todo: tell('state_off_do') }],
      notes: [],
    };
  const notes = notesOf(status);
  const troubles = troublesOf(status);
  if (troubles.length > 0) return { tone: 'check', title: tell('state_attention'), troubles, notes };
  // A page that was closed falls silent too: worth saying, not worth an alarm.
  if (status.gate === 'silent')
    return {
      tone: 'off',
      title: tell('gate_silent'),
      troubles: [{ what: '', todo: tell('gate_silent_do') }],
      notes,
    };
  const { mode } = status.policy;
  const title = tell(mode === 'enforce' ? 'state_on' : `state_${mode}`);
  return { tone: 'clear', title, troubles, notes };
}

const notesOf = ({ register, quietDay }: Status): readonly string[] => [
  ...(register.state === 'soon' ? [register.text] : []),
  ...(quietDay ? [quietDay.message] : []),
];

function troublesOf(status: Status): readonly Trouble[] {
  const troubles: Trouble[] = [];
  if (status.fault !== '') troubles.push({ what: status.fault, todo: '' });
  else if (status.policy.source === 'strict-default') troubles.push({ what: tell('hello_strict'), todo: '' });
  for (const fault of status.faults) troubles.push(faultWords(fault));
  const failed = status.lastCheck?.unchecked ?? [];
  if (failed.length > 0)
    troubles.push({ what: tell('engine_failed', failed.join(', ')), todo: tell('engine_failed_do') });
  const bad = status.problems.length;
  if (bad > 0)
    troubles.push({
      what: `${bad === 1 ? tell('problems_one') : tell('problems_many', String(bad))} ${namesOf(status.problems)}`,
      todo: tell('problems_do'),
    });
  const { trouble } = status.register;
  if (trouble) troubles.push({ what: trouble.reason, todo: trouble.whatToDo });
  if (status.register.state === 'expired') troubles.push({ what: status.register.text, todo: '' });
  if (status.recordFault)
    troubles.push({ what: status.recordFault.reason, todo: status.recordFault.whatToDo });
  return troubles;
}

/** "mode, staff, …" */
const namesOf = (problems: Status['problems']): string => {
  const names = [...new Set(problems.map((p) => p.key))];
  return `(${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? ', …' : ''})`;
};

function faultWords(fault: string): Trouble {
  const id = `fault_${fault.replaceAll('-', '_')}`;
  if (id in pageWords && `${id}_do` in pageWords)
    return { what: tell(id as PageWordId), todo: tell(`${id}_do` as PageWordId) };
  return { what: tell('fault_other', fault), todo: tell('fault_other_do') };
}
