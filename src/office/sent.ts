import type { Setting } from '../engine/setting.ts';
import { fill, words } from '../engine/words.ts';
import type { RequestOf, ResponseOf } from '../messages.ts';
import type { Entry, EntryFinding } from '../record/index.ts';
import { afterPosting } from '../rules/accounts/signed-in.ts';
import { rules } from '../rules/index.ts';
import { type SentWord, sentWords } from './sent-words.ts';

export type SentDeps = {
  readonly list: (options: { readonly limit: number }) => Promise<readonly Entry[]>;
  readonly setting: () => Setting;
  /** A time (milliseconds since 1970) as people of the school read it. */
  readonly when: (at: number) => string;
};

/** The entry is among the last few: the post has only just gone out. */
const LOOK_BACK = 20;
/** Ways out that were not plain sailing: the note is offered then. */
const OFFERED: readonly Entry['outcome'][] = ['answered', 'posted-anyway', 'unchecked'];

/** What is said once a draft has been posted: the reminder to log out, and a note for the DSL made of the record. */
export const sentTeller =
  ({ list, setting, when }: SentDeps) =>
  async ({ draft, handle }: RequestOf<'sent'>): Promise<ResponseOf<'sent'>> => {
    const entry = (await list({ limit: LOOK_BACK })).find(
      (e) => e.draft === draft && e.outcome !== 'went-back',
    );
    const account = handle === null ? { handle, why: '' } : { handle };
    const reminder = afterPosting(account, setting());
    return {
      message: reminder?.message ?? '',
      because: reminder?.because ?? '',
      logOut: reminder?.logOut ?? '',
      offer: entry !== undefined && OFFERED.includes(entry.outcome),
      note: noteOf(entry, handle, setting(), when),
    };
  };

/** The note: time, account and what had been marked, in words; never anything of the post. */
export function noteOf(
  entry: Entry | undefined,
  handle: string | null,
  { say: spoken }: Pick<Setting, 'say'>,
  when: (at: number) => string,
): string {
  const say = (id: SentWord, ...args: readonly string[]): string =>
    spoken?.(`office_${id}`, args) || fill(sentWords[id], args);
  const account = handle === null ? say('note_account_unknown') : say('note_account', handle);
  if (!entry) return [say('note_title'), account, say('note_unrecorded'), say('note_end')].join('\n');
  const line = ({ rule, answer, fixed }: EntryFinding): string => {
    const known = rules.find((r) => r.id === rule);
    const title = known?.title ?? rule;
    if (fixed) return say('note_line_fixed', title);
    const label = answer && known?.words[`answer_${answer}`] && words(known, spoken)(`answer_${answer}`, []);
    return label ? say('note_line_answer', title, label) : say('note_line', title);
  };
  const marked = [...new Set(entry.findings.map(line))];
  const { reason = '-' } = entry;
  const ending =
    entry.outcome === 'posted-anyway'
      ? say('note_anyway', spoken?.(`ui_reason_${reason}`, []) ?? reason)
      : say(entry.outcome === 'answered' ? 'note_answered' : 'note_passed');
  return [
    say('note_title'),
    say('note_when', when(entry.at)),
    account,
    ...(marked.length > 0 ? [say('note_marked'), ...marked] : [say('note_nothing')]),
    ...(entry.degraded.length > 0 ? [say('note_unchecked')] : []),
    ending,
    say('note_end'),
  ].join('\n');
}
