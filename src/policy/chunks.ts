import { MAX_CHARS } from './key.ts';

/**
 * The register in a policy: one long string cut into lines that fit the boxes of Group Policy and Intune. The Windows
 * registry sorts a list's entries as text (1, 10, 2), so each line carries its own number: `03/12:…`.
 */

const HEAD = /^(\d+)\/(\d+):(.*)$/s;

/** Lines of at most 1,000 characters. */
export const splitRegister = (text: string, size = MAX_CHARS - 20): readonly string[] => {
  const count = Math.max(1, Math.ceil(text.length / size));
  const width = String(count).length;
  return Array.from({ length: count }, (_, i) => {
    const number = String(i + 1).padStart(width, '0');
    return `${number}/${count}:${text.slice(i * size, (i + 1) * size)}`;
  });
};

/** The string again, whatever the order of the lines; or what is wrong with them. */
export const joinRegister = (
  lines: readonly string[],
): { readonly text: string } | { readonly wrong: string } => {
  const parts = new Map<number, string>();
  let total = 0;
  for (const line of lines) {
    const [, number, count, rest] = HEAD.exec(line) ?? [];
    if (number === undefined || count === undefined || rest === undefined) {
      return {
        wrong: 'A line of the register does not begin with its number, as in "03/12:". Export it again.',
      };
    }
    if (total !== 0 && total !== Number(count)) {
      return { wrong: 'The lines come from two different exports of the register. Use the lines of one.' };
    }
    total = Number(count);
    const before = parts.get(Number(number));
    if (before !== undefined && before !== rest) {
      return { wrong: `Line ${Number(number)} of the register stands there twice, in two versions.` };
    }
    parts.set(Number(number), rest);
  }
  const missing = Array.from({ length: total }, (_, i) => i + 1).filter((n) => !parts.has(n));
  if (missing.length > 0) {
    return {
      wrong: `The register is not complete: line ${missing.slice(0, 5).join(', ')} of ${total} is missing.`,
    };
  }
  if (parts.size !== total) return { wrong: `The register has more lines than the ${total} it should have.` };
  return {
    text: [...parts]
      .sort(([a], [b]) => a - b)
      .map(([, part]) => part)
      .join(''),
  };
};
