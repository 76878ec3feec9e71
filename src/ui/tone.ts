import type { Finding, Severity } from '../engine/report.ts';
import { holds } from '../engine/report.ts';
import type { AccountView, PolicyView } from '../messages.ts';
import type { Audience, Post } from '../post.ts';
import { say, type WordId } from './words.ts';

export type Tone = 'held' | 'check' | 'tip' | 'clear' | 'off';

/** The class that carries a severity's colours. Where nothing is held, nothing is called held. */
export const toneOf = (severity: Severity, mode: PolicyView['mode'] = 'enforce'): Tone =>
  severity === 'nudge' ? 'tip' : severity === 'block' && mode === 'enforce' ? 'held' : 'check';

/** Whose eyes: the account's audience, or the other end of a private message. */
export type Eyes = Audience | 'message';
export const eyesOf = ({ kind, audience }: Post): Eyes => (kind === 'message' ? kind : audience);

/** "@ParkHillPrimary · public · school account", or what is not known of it. */
export function accountLine(account: AccountView, audience: Eyes): string {
  const eyes = say(`audience_${audience}`);
  if (account.handle === null) return `${say('account_unknown')} · ${eyes}`;
  return `${say('account_posting', `@${account.handle}`)} · ${eyes} · ${kindOf(account)}`;
}

/** What the account counts as. */
export const kindOf = (account: AccountView): string =>
  say(`kind_${account.kind.replace('-', '_')}` as WordId);

/** Findings that would hold a post. */
export const heldOf = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((f) => holds(f.severity));
