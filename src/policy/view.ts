import type { PolicyView } from '../messages.ts';
import { dayIn, modeOn } from './ladder.ts';
import type { Policy } from './schema.ts';
import type { PolicyState } from './state.ts';

/** What a content script may know of the policy. `at` is now, in milliseconds since 1970. */
export const toPolicyView = ({ policy, source, readAt }: PolicyState, at: number): PolicyView => ({
  mode: modeOn(policy, dayIn(new Date(at), policy.timeZone)),
  whenCheckCannotRun: policy.whenCheckCannotRun,
  postAnyway: policy.postAnyway,
  askWhom: askWhom(policy),
  helpText: policy.helpText,
  helpUrl: policy.helpUrl,
  parentsChannel: policy.parentsChannel,
  school: policy.schoolName,
  selectors: Object.fromEntries(policy.selectors.map((s) => [s.name, s.selector])),
  source,
  readAt,
});

/** "Ask Miss Cole (ext. 214), or Mrs Harcourt, your DSL (dsl@…)." Empty when the school names nobody. */
export const askWhom = (
  policy: Pick<Policy, 'championName' | 'championContact' | 'dslName' | 'dslContact'>,
): string => {
  const champion = person(policy.championName, policy.championContact);
  const dsl = person(policy.dslName ? `${policy.dslName}, your DSL` : '', policy.dslContact);
  const whom = [champion, dsl].filter((p) => p !== '');
  return whom.length === 0 ? '' : `Ask ${whom.join(', or ')}.`;
};

const person = (name: string, contact: string): string => (name && contact ? `${name} (${contact})` : name);
