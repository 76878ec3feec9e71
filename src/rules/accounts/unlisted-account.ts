import { whoseAccount } from '../../engine/account.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Setting } from '../../engine/setting.ts';
import { fold } from '../../language/normalise.ts';

const letters = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

type Looks = {
  readonly school: Setting['school'];
  readonly names: readonly string[];
  readonly stem: string;
};
/** What a school's handles look like, worked out once for each school. */
const looksOf = new WeakMap<Setting['accounts'], Looks>();

/** Does a handle that is not listed look like one of the school's: its name, or the beginning its accounts share? */
export function looksLikeSchool(
  handle: string,
  { school, accounts }: Pick<Setting, 'school' | 'accounts'>,
): boolean {
  const plain = letters(handle);
  let looks = looksOf.get(accounts);
  if (looks?.school !== school) {
    looks = {
      school,
      names: [school.short, school.name, ...school.hashtags].map(letters).filter((n) => n.length >= 6),
      stem: sharedStart(accounts.filter((a) => a.kind !== 'professional').map((a) => letters(a.handle))),
    };
    looksOf.set(accounts, looks);
  }
  const { names, stem } = looks;
  if (names.some((n) => plain.includes(n))) return true;
  return stem.length >= 5 && plain.startsWith(stem);
}

/** What all of at least two handles begin with. */
function sharedStart(handles: readonly string[]): string {
  const [first, ...rest] = handles;
  if (first === undefined || rest.length === 0) return '';
  let n = first.length;
  for (const other of rest) while (!other.startsWith(first.slice(0, n))) n--;
  return first.slice(0, n);
}

/** A school's handle that the school has not listed. Other people's handles are not the school's business. */
export const unlistedAccount: Rule = {
  id: 'unlisted-account',
  room: 'accounts',
  title: 'An account the school has not listed',
  severity: 'confirm',
  source: 'Education Data Hub',
  words: {
    message: '@$1 looks like a school account, but it is not on the school’s list.',
    message_any: '@$1 is not on the school’s list.',
    because: 'The school looks after the accounts it knows: who posts, who follows, what is shown.',
    fix_switch: 'Switch to a listed account',
    answer_listed_soon: 'I have asked for it to be listed',
    answer_not_the_school: 'It is not a school account',
  },
  settings: {
    mode: {
      default: 'lookalike',
      about:
        'lookalike: asks on handles that look like the school’s. all: asks on every handle that is not listed.',
    },
  },
  judge: ({ doc, setting }) => {
    const whose = whoseAccount(doc.post.account, setting);
    if (whose.is !== 'other') return [];
    const school = looksLikeSchool(whose.handle, setting);
    if (!school && setting.options['unlisted-account']?.['mode'] !== 'all') return [];
    return [
      {
        severity: 'confirm',
        spans: [],
        message: school ? 'message' : 'message_any',
        args: [whose.handle],
        fixes: [{ label: 'fix_switch', edits: [], action: 'switch-account' }],
        answers: ['listed_soon', 'not_the_school'],
        about: whose.handle,
        evidence: [school ? 'looks like the school' : 'not listed'],
      },
    ];
  },
};
