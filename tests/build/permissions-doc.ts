/** The reasons in docs/permissions.md: what stands in code marks in a row's first cell → the words of its second. */
export const reasonsIn = (doc: string): ReadonlyMap<string, string> => {
  const reasons = new Map<string, string>();
  for (const line of doc.split('\n')) {
    const [, what = '', why = ''] = line.split('|');
    if (!line.startsWith('|')) continue;
    for (const [, name] of what.matchAll(/`([^`]+)`/g)) reasons.set(name!, why.trim());
  }
  return reasons;
};
