import type { AccountKind } from '../engine/setting.ts';
import { bareHandle, day, handle, name } from './checks.ts';
import type { Read } from './key.ts';
import { isRuleId, type RuleId } from './rule-ids.ts';
import options from './rule-options.json' with { type: 'json' };

/** The entries of lists whose lines have parts. */

export const ACCOUNT_KINDS = [
  'school',
  'class',
  'department',
  'role',
  'professional',
  'third-party',
] as const satisfies readonly AccountKind[];

/** `kind` is empty when the school left it out; `kindOf` then tells it from `about`. */
export type AccountEntry = {
  readonly handle: string;
  readonly kind: AccountKind | '';
  readonly about: string;
};
export type NameEntry = { readonly name: string; readonly reason: string; readonly until: string };
export type OptionEntry = {
  readonly rule: RuleId;
  readonly option: string;
  readonly value: string | number | boolean | readonly string[];
};
export type AnswerEntry = {
  readonly rule: RuleId | '';
  readonly answer: string;
  readonly who: 'anyone' | 'nobody' | readonly AccountKind[];
};
export type SelectorEntry = { readonly name: string; readonly selector: string };
export type WordingEntry = { readonly rule: RuleId; readonly message: string; readonly text: string };

/** What the rules themselves let a school set; made from them by `npm run policy-files`. */
export const RULE_OPTIONS: Readonly<
  Partial<Record<string, Readonly<Record<string, { readonly default: unknown; readonly about: string }>>>>
> = options;

const isKind = (value: string): value is AccountKind => (ACCOUNT_KINDS as readonly string[]).includes(value);

export const accountLine = ([
  first = '',
  kindPart = '',
  about = '',
]: readonly string[]): Read<AccountEntry> => {
  const bare = bareHandle(first);
  const wrong = handle(bare);
  if (wrong) return { wrong };
  const kind = kindPart.toLowerCase().replace(/\s+/g, '-');
  if (kind !== '' && !isKind(kind))
    return { wrong: `has a kind that is none of: ${ACCOUNT_KINDS.join(', ')}` };
  return { ok: { handle: bare, kind, about } };
};

export const nameLine = ([who = '', reason = '', until = '']: readonly string[]): Read<NameEntry> => {
  const wrong = name(who) ?? (until === '' ? null : day(until));
  return wrong
    ? { wrong: wrong.replace('is not a date', 'has a last day that is not a date') }
    : { ok: { name: who, reason, until } };
};

export const optionLine = ([path = '', value = '']: readonly string[]): Read<OptionEntry> => {
  const [rule = '', option = ''] = path.split('.').map((p) => p.trim());
  if (!isRuleId(rule))
    return { wrong: 'does not begin with a rule’s name, as in "location-tag.allowSchool = true"' };
  if (option === '' || value === '') return { wrong: 'is not written like "rule.option = value"' };
  const options = RULE_OPTIONS[rule] ?? {};
  const known = Object.hasOwn(options, option) ? options[option] : undefined;
  if (!known) {
    const names = Object.keys(options).join(', ');
    return {
      wrong: `names an option that ${rule} does not have${names ? `; it has: ${names}` : '; it has none'}`,
    };
  }
  const typed = optionValue(value, known.default);
  return typed === undefined
    ? { wrong: `gives ${option} a value unlike its default, ${JSON.stringify(known.default)}` }
    : { ok: { rule, option, value: typed } };
};

/** A value as the option's default has it: true or false, a number, a list with commas, or text. */
const optionValue = (value: string, like: unknown): OptionEntry['value'] | undefined => {
  if (typeof like === 'boolean') return value === 'true' ? true : value === 'false' ? false : undefined;
  if (typeof like === 'number') return /^-?\d{1,9}(?:\.\d+)?$/.test(value) ? Number(value) : undefined;
  if (Array.isArray(like))
    return value
      .split(',')
      .map((v) => v.trim())
      .filter(Boolean);
  return value;
};

export const answerLine = ([path = '', whoPart = '']: readonly string[]): Read<AnswerEntry> => {
  const cut = path.indexOf('/');
  const rule = cut < 0 ? '' : path.slice(0, cut).trim();
  const answer = path.slice(cut + 1).trim();
  if (rule !== '' && !isRuleId(rule)) return { wrong: 'names a rule that does not exist' };
  if (!/^[a-z][a-z0-9_-]*$/.test(answer)) return { wrong: 'is not written like "permission = school, role"' };
  const who = whoPart.toLowerCase();
  if (who === 'anyone' || who === 'nobody') return { ok: { rule, answer, who } };
  const kinds = who.split(/[,\s]+/).filter(Boolean);
  if (kinds.length === 0 || !kinds.every(isKind)) {
    return { wrong: `must name anyone, nobody, or kinds of account: ${ACCOUNT_KINDS.join(', ')}` };
  }
  return { ok: { rule, answer, who: kinds } };
};

export const selectorLine = ([key = '', selector = '']: readonly string[]): Read<SelectorEntry> =>
  /^[A-Za-z][\w.-]*$/.test(key) && selector !== ''
    ? { ok: { name: key, selector } }
    : { wrong: 'is not written like "name = CSS selector"' };

export const wordingLine = ([path = '', words = '']: readonly string[]): Read<WordingEntry> => {
  const [rule = '', message = ''] = path.split('.').map((p) => p.trim());
  if (!isRuleId(rule)) return { wrong: 'does not begin with a rule’s name, as in "trip-ahead.because = …"' };
  if (!/^[A-Za-z][\w-]*$/.test(message) || words === '')
    return { wrong: 'is not written like "rule.message = text"' };
  return { ok: { rule, message, text: words } };
};
