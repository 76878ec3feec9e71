import * as z from 'zod';
import { RULE_OPTIONS } from './entries.ts';
import { KEY_NAMES, keyOf, policySchema } from './schema.ts';

/**
 * Chrome's `managed_schema.json`, from the zod schema. Loose on purpose: plain types, no pattern, no choices, no
 * limits. What Chrome's schema refuses is dropped without a word and nobody can tell the admin; what zod refuses is
 * named on screen. Keep to what Chromium accepts, or the extension does not load at all.
 */
export const managedSchema = (): Record<string, unknown> => {
  const full = z.toJSONSchema(policySchema, { io: 'input', reused: 'inline', unrepresentable: 'throw' });
  const properties = Object.entries(full.properties ?? {}).map(([name, schema]) => [name, loosen(schema)]);
  return { type: 'object', properties: Object.fromEntries(properties) };
};

type Loose = { type: string; title?: string; description?: string; sensitiveValue?: boolean; items?: Loose };

const loosen = (schema: unknown): Loose => {
  const { type, title, description, sensitiveValue, items } = schema as Partial<Loose>;
  if (typeof type !== 'string') throw new Error(`A key has no plain type: ${JSON.stringify(schema)}`);
  return {
    type,
    ...(title ? { title } : {}),
    ...(description ? { description } : {}),
    ...(sensitiveValue ? { sensitiveValue } : {}),
    ...(items ? { items: loosen(items) } : {}),
  };
};

/** The tables of `docs/policy.md`: every key with its type, default, an example and what it does. */
export const docsTable = (): string => {
  const groups = [...new Set(KEY_NAMES.map((name) => keyOf(name).about.group))];
  return groups
    .map((group) => {
      const rows = KEY_NAMES.filter((name) => keyOf(name).about.group === group).map(row);
      return `### ${group}\n\n| Key | What it does | Type | Default | Example |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
    })
    .join('\n');
};

/** The table of what can be set with `ruleOptions`. */
export const optionsTable = (): string => {
  const rows = Object.entries(RULE_OPTIONS).flatMap(([rule, options]) =>
    Object.entries(options ?? {}).map(
      ([option, { default: value, about }]) =>
        `| ${code(`${rule}.${option}`)} | ${cell(about)} | ${code(JSON.stringify(value))} |`,
    ),
  );
  return `| Option | What it does | Default |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
};

const TYPES = {
  text: 'text',
  'yes-no': 'true or false',
  number: 'whole number',
  list: 'list of texts',
} as const;

const row = (name: (typeof KEY_NAMES)[number]): string => {
  const { shape, choices, range, fallback, about } = keyOf(name);
  const type = choices ? choices.map(code).join(', ') : range ? `${range.min} to ${range.max}` : TYPES[shape];
  const empty = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0);
  const show = (value: unknown, none: string): string => (empty(value) ? none : code(JSON.stringify(value)));
  const secret = about.sensitive ? ' *Hidden.*' : '';
  return `| ${code(name)} | **${cell(about.title)}.** ${cell(about.description)}${secret} | ${type} | ${show(fallback, 'not set')} | ${show(about.example, '')} |`;
};

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
const code = (text: string): string => `\`${cell(text)}\``;
