import type { GivenAnswer } from '../engine/setting.ts';
import type { Area } from './storage.ts';

/** An answer that a person wants remembered: a keyed hash of what it was about, never the words. */
export type Remembered = {
  readonly fingerprint: string;
  readonly rule: string;
  readonly answer: string;
  /** Milliseconds since 1970. */
  readonly given: number;
  readonly until: number;
};

const KEY = 'answers';
const DAY = 24 * 3600 * 1000;
const MOST = 2000;

export type Answers = {
  readonly list: () => readonly Remembered[];
  /** As the engine wants them. */
  readonly given: (now: number) => readonly GivenAnswer[];
  /** Keeps an answer for so many days, as the school's policy says; with 0 days nothing is kept. */
  readonly remember: (
    answer: Pick<Remembered, 'fingerprint' | 'rule' | 'answer'>,
    now: number,
    days: number,
  ) => Promise<void>;
  /** Takes back one answer, or with null all of them. */
  readonly takeBack: (fingerprint: string | null) => Promise<void>;
};

/**
 * The answers remembered for this person. A broken store begins anew and loses nothing but answers. `mostDays` is what
 * the policy says now: a school that shortens it shortens what was given before, too.
 */
export async function openAnswers(local: Area, mostDays: () => number): Promise<Answers> {
  const stored = await local.get([KEY]).catch(() => ({}) as Record<string, unknown>);
  const raw = stored[KEY];
  let list: readonly Remembered[] = Array.isArray(raw) ? raw.filter(isRemembered) : [];
  const save = (next: readonly Remembered[]): Promise<void> => {
    list = next;
    return local.set({ [KEY]: next });
  };
  const shortened = (): readonly Remembered[] =>
    list.map((a) => ({ ...a, until: Math.min(a.until, a.given + mostDays() * DAY) }));
  const standing = (now: number): readonly Remembered[] => shortened().filter((a) => a.until > now);
  return {
    list: shortened,
    given: (now) =>
      standing(now).map(({ fingerprint, answer }) => ({ fingerprint, answer, scope: 'person' as const })),
    remember: async ({ fingerprint, rule, answer }, now, days) => {
      if (days <= 0) return;
      const others = standing(now).filter((a) => a.fingerprint !== fingerprint);
      await save(
        [...others, { fingerprint, rule, answer, given: now, until: now + days * DAY }].slice(-MOST),
      );
    },
    takeBack: (fingerprint) =>
      save(fingerprint === null ? [] : list.filter((a) => a.fingerprint !== fingerprint)),
  };
}

const isRemembered = (value: unknown): value is Remembered => {
  const a = value as Partial<Remembered> | null;
  return (
    typeof a === 'object' &&
    a !== null &&
    typeof a.fingerprint === 'string' &&
    typeof a.rule === 'string' &&
    typeof a.answer === 'string' &&
    typeof a.given === 'number' &&
    typeof a.until === 'number'
  );
};
