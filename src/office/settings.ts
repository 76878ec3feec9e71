import type { ResponseOf } from '../messages.ts';
import { keyOf, type PolicyKey } from '../policy/schema.ts';
import type { PolicyState } from '../policy/state.ts';

type Row = ResponseOf<'settings'>['keys'][number];

/** More than this of a list is counted, not shown. */
const SHOWN = 12;

/**
 * The policy in force for the options page, key by key. Lists of people and whatever the schema calls sensitive are
 * counted and never leave the office, not even towards the extension's own pages.
 */
export function settingsOf({ policy, keys }: Pick<PolicyState, 'policy' | 'keys'>): ResponseOf<'settings'> {
  return {
    keys: (Object.keys(keys) as PolicyKey[]).map((name): Row => {
      const { about, shape, choices } = keyOf(name);
      const hidden = about.sensitive === true || (about.group === 'People' && shape === 'list');
      return {
        name,
        group: about.group,
        title: about.title,
        about: about.description,
        value: hidden ? counted(policy[name]) : choices ? chosen(String(policy[name])) : shown(policy[name]),
        ...keys[name],
      };
    }),
  };
}

const counted = (value: unknown): string => {
  if (Array.isArray(value))
    return value.length === 0 ? '' : `${value.length} ${value.length === 1 ? 'entry' : 'entries'}`;
  return value === '' || value === undefined ? '' : typeof value === 'string' ? 'Set' : shown(value);
};

/** A choice as it stands in a line of its own: "Not known", "With reason". */
const chosen = (value: string): string =>
  value === 'unknown' ? 'Not known' : value.charAt(0).toUpperCase() + value.slice(1).replace('-', ' ');

function shown(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (Array.isArray(value)) {
    const lines = value.slice(0, SHOWN).map(line);
    return value.length > SHOWN
      ? [...lines, `… and ${value.length - SHOWN} more`].join('\n')
      : lines.join('\n');
  }
  return line(value);
}

/** One entry, with its parts as an admin writes them. */
const line = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.values(value)
        .filter((part) => part !== '')
        .map((part) => (Array.isArray(part) ? part.join(', ') : String(part)))
        .join(' | ')
    : String(value);
