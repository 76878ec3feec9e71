import type { RegisterLookup, RegisterMatch } from '../engine/setting.ts';

/**
 * The register with the policy's never-name list before it. A full name on the list matches as a pair in either
 * order; its given name alone matches as well, since these children are not to be named in any form.
 */
export const withNeverName = (
  register: RegisterLookup | undefined,
  names: readonly string[],
): RegisterLookup | undefined => {
  if (names.length === 0) return register;
  const pairs = new Set<string>();
  const singles = new Set<string>();
  const words = new Set<string>();
  for (const name of names) {
    const parts = straight(name).map(fold).filter(Boolean);
    for (const part of parts) words.add(part);
    const given = parts[0];
    if (given === undefined) continue;
    singles.add(given);
    // Middle names may be left out, and a family name may have two words.
    for (let i = 1; i < parts.length; i++) {
      pairs.add(`${given} ${parts.slice(i).join('')}`);
      pairs.add(`${given} ${parts[i]}`);
    }
  }
  const never = (given: string, family: string): RegisterMatch | null => {
    const [a, b] = [fold(given), fold(family)];
    return pairs.has(`${a} ${b}`) || pairs.has(`${b} ${a}`) ? 'never-name' : null;
  };
  return {
    size: (register?.size ?? 0) + names.length,
    pair: (given, family) => never(given, family) ?? register?.pair(given, family) ?? null,
    single: (given) => (singles.has(fold(given)) ? 'never-name' : (register?.single(given) ?? null)),
    mayHold: (word) =>
      words.has(fold(word)) ||
      word.split(/[-\s]/).some((w) => words.has(fold(w))) ||
      (register?.mayHold(word) ?? false),
  };
};

/** "CARTER, Olivia" → Olivia, CARTER. */
const straight = (name: string): readonly string[] => {
  const [family, given] = name.split(',').map((p) => p.trim());
  return (given ? `${given} ${family}` : name).split(/\s+/);
};

const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]/gu, '');
