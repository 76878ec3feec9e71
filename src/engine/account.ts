import type { Account } from '../post.ts';
import type { SchoolAccount, Setting } from './setting.ts';

/**
 * Whose account a post would come from, as the school's list has it. `open`: the school has listed no accounts, so
 * nothing can be said. `unknown`: the page did not show the account. `other`: a handle that is not listed.
 */
export type Whose =
  | { readonly is: 'listed'; readonly account: SchoolAccount }
  | { readonly is: 'other'; readonly handle: string }
  | { readonly is: 'unknown' }
  | { readonly is: 'open' };

const listedBy = new WeakMap<readonly SchoolAccount[], ReadonlyMap<string, SchoolAccount>>();

/** The school's accounts by handle in small letters; of two with the same handle the first. Made once for each list. */
function byHandle(accounts: readonly SchoolAccount[]): ReadonlyMap<string, SchoolAccount> {
  const known = listedBy.get(accounts);
  if (known) return known;
  const made = new Map(accounts.toReversed().map((a) => [a.handle.toLowerCase(), a]));
  listedBy.set(accounts, made);
  return made;
}

/** Whose an account is, by which list: many rules ask about one post's. */
const asked = new WeakMap<Account, { readonly list: readonly SchoolAccount[]; readonly whose: Whose }>();

/** Look an account up in the school's list, without regard to case. */
export function whoseAccount(account: Account, { accounts: list }: Pick<Setting, 'accounts'>): Whose {
  const known = asked.get(account);
  if (known?.list === list) return known.whose;
  const whose = lookUp(account, list);
  asked.set(account, { list, whose });
  return whose;
}

function lookUp(account: Account, list: readonly SchoolAccount[]): Whose {
  if (list.length === 0) return { is: 'open' };
  if (account.handle === null) return { is: 'unknown' };
  const handle = (account.handle.startsWith('@') ? account.handle.slice(1) : account.handle).toLowerCase();
  const listed = byHandle(list).get(handle);
  return listed ? { is: 'listed', account: listed } : { is: 'other', handle: account.handle };
}

/** Is this handle, without regard to case, one of the school's list? */
export const isListed = (handle: string | null, { accounts }: Pick<Setting, 'accounts'>): boolean =>
  handle !== null && byHandle(accounts).has(handle.toLowerCase());

/** Does the school speak from this account? A teacher's own account is listed at times, but is not the school's. */
export const speaksForSchool = (whose: Whose): boolean =>
  whose.is === 'listed' && whose.account.kind !== 'professional';

/** Is it surely or perhaps a private person's account: a teacher's own, an unlisted one, or one not recognised? */
export const isPersonal = (whose: Whose): boolean =>
  whose.is === 'other' ||
  whose.is === 'unknown' ||
  (whose.is === 'listed' && whose.account.kind === 'professional');
