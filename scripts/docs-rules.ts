/** Writes docs/rules.md, the table of all rules, from the rules themselves: `npm run docs-rules`. A test holds it to them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule, RuleRoom } from '../src/engine/rule.ts';
import { rules } from '../src/rules/index.ts';

export const RULES_DOC = join(import.meta.dirname, '../docs/rules.md');

const ROOMS: Readonly<Record<RuleRoom, string>> = {
  names: 'Names',
  whereabouts: 'Whereabouts',
  accounts: 'Accounts and what is sent from them',
  private: 'Private details',
  media: 'Photos and videos',
  habits: 'Habits',
};

const HEAD = `# Rules

Every check that Gatepost makes. Made from the rules themselves by \`npm run docs-rules\`.

- **Severity** is what a clear case gets while your school sets nothing: \`block\` holds the post until it is put right or each marked
  word is answered; \`confirm\` holds it and asks; \`nudge\` is a quiet tip and stops nothing. A doubtful case gets less.
- **Change it** with the rule’s name as a key of the policy: \`"trip-live": "nudge"\`, or \`"off"\`. A name on the never-name
  list is held whatever a key says.
- **Fine settings** go into \`ruleOptions\`, one a line: \`"photo-consent.ask = nudge"\`. Their meaning is in
  [policy.md](policy.md).
- **Source** is who asks for it. “School guides” are guides and policies that schools have written for their own staff.
`;

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');

/** Where a rule comes from, in words that stand by themselves. */
const sourceOf = (source: string): string => {
  const parts = source
    .split(/;\s*/)
    .map((part) => part.replace(/^seed \d+\b/i, 'school guides').replace(/\bseed \d+\b/gi, 'school guides'));
  const words = [...new Set(parts)].join('; ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const row = (rule: Rule): string => {
  const settings = Object.keys(rule.settings ?? {}).map((name) => `\`${name}\``);
  return `| \`${rule.id}\` | ${cell(rule.title)} | ${rule.severity} | ${cell(sourceOf(rule.source))} | ${settings.join(', ')} |`;
};

/** The whole of docs/rules.md. */
export const rulesDoc = (): string => {
  const tables = (Object.entries(ROOMS) as [RuleRoom, string][]).map(([room, title]) => {
    const rows = rules.filter((rule) => rule.room === room).map(row);
    return `\n## ${title}\n\n| Rule | What it finds | Severity | Source | Fine settings |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  return HEAD + tables.join('');
};

if (import.meta.main) {
  const text = rulesDoc();
  const same = ((): boolean => {
    try {
      return readFileSync(RULES_DOC, 'utf8') === text;
    } catch {
      return false;
    }
  })();
  if (!same) writeFileSync(RULES_DOC, text);
  console.log(same ? 'Nothing to do.' : `Written: ${RULES_DOC}`);
}
