import { whoseAccount } from '../../engine/account.ts';
import type { View } from '../../engine/doc.ts';
import type { Rule } from '../../engine/rule.ts';
import type { SchoolAccount, Setting } from '../../engine/setting.ts';
import { spanOf } from '../../engine/span.ts';
import { viewOf } from '../../language/read.ts';
import { type GroupMention, groupMentions } from '../../language/voice/groups.ts';
import { wordsOf } from '../../language/voice/patterns.ts';

/** What an account is about: its school years and class names. Made once for each account. */
type Scope = { readonly years: ReadonlySet<number>; readonly names: ReadonlySet<string> };
const scopes = new WeakMap<SchoolAccount, Scope>();

function scopeOf(account: SchoolAccount, setting: Setting): Scope {
  const known = scopes.get(account);
  if (known) return known;
  const view = viewOf({ id: 'about', text: account.about });
  const groups = groupMentions(wordsOf(view), setting.school);
  const scope = {
    years: new Set(groups.flatMap((g) => g.years)),
    names: new Set(groups.filter((g) => g.kind === 'class' || g.kind === 'code').map((g) => nameOf(view, g))),
  };
  scopes.set(account, scope);
  return scope;
}

const nameOf = (view: View, g: GroupMention): string =>
  view.folded.slice(g.start, g.end).replace(/'?s$/, '').trim();

/** News of one class or year on the account of another: every group named belongs elsewhere. A tip, no more. */
export const otherAccount: Rule = {
  id: 'other-account',
  room: 'accounts',
  title: 'News on another class’s account',
  severity: 'nudge',
  source: 'Hwb',
  words: {
    message: 'This is about $1, and it would go out from @$2 ($3).',
    because: 'Families follow the account of their own class.',
    fix_switch: 'Switch to @$4',
    fix_other: 'Switch account',
  },
  judge: ({ doc, setting }) => {
    const whose = whoseAccount(doc.post.account, setting);
    if (whose.is !== 'listed' || whose.account.kind !== 'class') return [];
    const own = scopeOf(whose.account, setting);
    if (own.years.size === 0 && own.names.size === 0) return [];
    for (const view of doc.views) {
      if (view.id !== 'text' && view.id !== 'parts[0]') continue;
      const groups = groupMentions(wordsOf(view), setting.school).filter(
        (g) => g.years.length > 0 || g.kind === 'class' || g.kind === 'code',
      );
      const belongs = (scope: Scope, g: GroupMention): boolean =>
        scope.names.has(nameOf(view, g)) || g.years.some((y) => scope.years.has(y));
      if (groups.length === 0 || groups.some((g) => belongs(own, g))) return [];
      const first = groups[0] as GroupMention;
      const home = setting.accounts.find(
        (a) =>
          a !== whose.account && a.kind === 'class' && groups.every((g) => belongs(scopeOf(a, setting), g)),
      );
      if (!home) return [];
      const span = spanOf(doc, { field: view.id, start: first.start, end: first.end }, 'account');
      return [
        {
          severity: 'nudge',
          spans: [span],
          args: [span.quote, whose.account.handle, whose.account.about, home.handle],
          fixes: [{ label: 'fix_switch', edits: [], action: 'switch-account' }],
          evidence: ['another class', home.handle],
        },
      ];
    }
    return [];
  },
};
