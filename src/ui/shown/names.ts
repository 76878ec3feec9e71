import type { Tone } from '../tone.ts';
import { say, type WordId } from '../words.ts';

const toneWords = { held: 'severity_block', check: 'severity_confirm', tip: 'severity_nudge' } as const;

/** The severity in a word: "Held", "Check", "Tip". */
export const toneWord = (tone: Tone): string =>
  tone === 'clear' || tone === 'off' ? '' : say(toneWords[tone]);

const FIELD: Readonly<Record<string, WordId>> = {
  alt: 'field_alt',
  file: 'field_file',
  poll: 'field_poll',
  parts: 'field_part',
  link: 'field_link',
  quoted: 'field_quoted',
  profile: 'field_profile',
};

/** A field's name for people: `alt[0]` → "Picture description 1"; `parts[1]` is the thread's second post. */
export function fieldName(id: string): string {
  if (id === 'text') return say('your_post');
  const [, base = '', index = '0'] = /^([a-z]+)(?:\[(\d+)\])?$/.exec(id) ?? [];
  return say(FIELD[base] ?? 'field_other', String(Number(index) + 1));
}
