/** The words of one or more lists with blanks or line breaks between. */
export const setOf = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.join(' ').trim().split(/\s+/));

/** The sets of several lists, by their names. */
export const setsBy = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(lists).map(([name, list]) => [name, setOf(list)]));

/** A set for what is nearly always empty: all that hold nothing share this one. */
export const EMPTY: ReadonlySet<never> = new Set<never>();

/** The set with one more: a new one in place of `EMPTY`, any other is added to. */
export const adding = <T>(set: ReadonlySet<T>, one: T): ReadonlySet<T> =>
  set === EMPTY ? new Set([one]) : (set as Set<T>).add(one);
