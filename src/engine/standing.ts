import { fingerprint } from './fingerprint.ts';
import type { Answer, Finding, Fix, Severity, Span } from './report.ts';
import type { Draft, Rule } from './rule.ts';
import type { Setting } from './setting.ts';
import { words } from './words.ts';

/**
 * A rule's draft that stands, with the school's severity. Its words and its fingerprint are made when they are asked
 * for: a finding that gives way to another needs neither, and in a list of names nearly all do.
 */
export class Standing
  implements Pick<Finding, 'rule' | 'severity' | 'spans' | 'evidence' | 'answers' | 'fingerprint'>
{
  readonly rule: string;
  readonly severity: Severity;
  readonly spans: readonly Span[];
  readonly evidence: readonly string[];
  private readonly by: Rule;
  private readonly draft: Draft;
  private readonly setting: Setting;
  private print: string | undefined;
  private offered: readonly Answer[] | undefined;

  constructor(by: Rule, draft: Draft, severity: Severity, setting: Setting) {
    this.rule = by.id;
    this.severity = severity;
    this.spans = draft.spans;
    this.evidence = draft.evidence ?? NONE;
    this.by = by;
    this.draft = draft;
    this.setting = setting;
    this.print = undefined;
    this.offered = undefined;
  }

  get fingerprint(): string {
    this.print ??= fingerprint(this.setting.key, this.rule, this.draft.about ?? quotesOf(this.spans));
    return this.print;
  }

  /** Those of its answers that the school allows. */
  get answers(): readonly Answer[] {
    this.offered ??= this.answersAllowed();
    return this.offered;
  }

  private answersAllowed(): readonly Answer[] {
    const { draft, setting, rule } = this;
    const answers: Answer[] = [];
    for (const id of draft.answers ?? NONE)
      if (setting.mayAnswer?.(rule, id) ?? true)
        answers.push({ id, label: this.say(answerKey(id), draft.args ?? NONE) });
    return answers;
  }

  private say(key: string, args: readonly string[]): string {
    return words(this.by, this.setting.say)(key, args);
  }

  /** The finding as the report has it. Throws where the rule lacks a word. */
  worded(): Finding {
    const { draft } = this;
    const args = draft.args ?? NONE;
    const fixes: Fix[] = [];
    for (const { label, args: own, edits, action, until } of draft.fixes ?? []) {
      fixes.push({
        label: this.say(label, own ?? args),
        edits,
        ...(action && { action }),
        ...(until && { until }),
      });
    }
    return {
      rule: this.rule,
      severity: this.severity,
      spans: this.spans,
      message: this.say(draft.message ?? 'message', args),
      because: this.say(draft.because ?? 'because', args),
      fixes,
      answers: this.answers,
      fingerprint: this.fingerprint,
      evidence: this.evidence,
    };
  }
}

const NONE: readonly string[] = [];

/** What stands of a rule's draft; `null` when the school has the rule off. */
export function standing(rule: Rule, draft: Draft, setting: Setting): Standing | null {
  const own = setting.severities[rule.id];
  if (own === 'off' && !draft.fixed) return null;
  const severity = own && own !== 'off' && !draft.fixed ? lowered(draft.severity, own, rule) : draft.severity;
  return new Standing(rule, draft, severity, setting);
}

/** The school's severity is the most a rule may reach; evidence that reached only a lower one stays there. */
function lowered(found: Severity, own: Severity, rule: Rule): Severity {
  if (own === rule.severity) return found;
  const order = ['nudge', 'confirm', 'block'] as const;
  const shift = order.indexOf(own) - order.indexOf(rule.severity);
  return order[Math.max(0, Math.min(2, order.indexOf(found) + shift))] as Severity;
}

/** The key of an answer's words; ids are few, and a key is put together once. */
const answerKeys = new Map<string, string>();
function answerKey(id: string): string {
  let key = answerKeys.get(id);
  if (key === undefined) {
    key = `answer_${id}`;
    answerKeys.set(id, key);
  }
  return key;
}

function quotesOf(spans: readonly Span[]): string {
  let quotes = '';
  for (let i = 0; i < spans.length; i++) quotes += (i > 0 ? ' ' : '') + plain((spans[i] as Span).quote);
  return quotes;
}

/** Marked words as a fingerprint takes them: letters and figures alone, however they are written. */
function plain(quote: string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < quote.length; i++) {
    const code = quote.charCodeAt(i);
    if (code < 32 || code > 126) return foreign(quote);
    if (code !== 32 && code !== 39 && code !== 45) continue;
    out += quote.slice(from, i);
    from = i + 1;
  }
  return (out + quote.slice(from)).toLowerCase();
}

/** The same for words with letters or signs beyond ASCII. */
const foreign = (quote: string): string =>
  quote
    .normalize('NFKD')
    .replace(/[\p{M}\s'’-]/gu, '')
    .toLowerCase();
