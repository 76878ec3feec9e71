import type { PolicyView, ResponseOf } from '../messages.ts';
import { type SignWord, signWords } from './sign-words.ts';

/** The part of `browser.action` that the toolbar icon needs. */
export type ActionApi = {
  setIcon(details: { path: Record<string, string> }): Promise<void>;
  setTitle(details: { title: string }): Promise<void>;
};

export type Sign = { readonly icon: '' | 'attention-' | 'off-'; readonly title: SignWord };

/**
 * What the toolbar icon shows. Something that somebody must put right goes before all else. While a school only counts
 * (`audit`), nothing is held and nothing shown, and the icon is the grey one: it must not promise a gate.
 */
export function signOf(
  status: Pick<
    ResponseOf<'status'>,
    'fault' | 'problems' | 'faults' | 'lastCheck' | 'register' | 'recordFault'
  > & { readonly policy: Pick<PolicyView, 'mode' | 'source'> },
): Sign {
  const { policy, register } = status;
  if (
    status.fault !== '' ||
    policy.source === 'strict-default' ||
    status.problems.length > 0 ||
    status.faults.length > 0 ||
    (status.lastCheck?.unchecked.length ?? 0) > 0 ||
    status.recordFault !== null ||
    register.state === 'expired' ||
    register.state === 'broken' ||
    register.trouble !== null
  )
    return { icon: 'attention-', title: 'attention' };
  if (policy.mode === 'audit') return { icon: 'off-', title: 'audit' };
  return { icon: '', title: policy.mode === 'tips' ? 'tips' : 'on' };
}

/** Shows signs on the toolbar; one that already stands is not set again. A toolbar that fails costs nothing else. */
export function createSign(
  action: ActionApi | undefined,
  url: (path: string) => string,
  say: (id: SignWord) => string,
): (sign: Sign) => void {
  let shown = '';
  return (sign) => {
    if (!action || shown === `${sign.icon} ${sign.title}`) return;
    shown = `${sign.icon} ${sign.title}`;
    const path = Object.fromEntries(['16', '32'].map((size) => [size, url(`icon/${sign.icon}${size}.png`)]));
    void action.setIcon({ path }).catch(() => undefined);
    void action.setTitle({ title: say(sign.title) || signWords[sign.title] }).catch(() => undefined);
  };
}
