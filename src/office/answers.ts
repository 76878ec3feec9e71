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
/** Answers run out at the latest with the school year. */
export const REMEMBER_MS = 300 * 24 * 3600 * 1000;
const MOST = 2000;

export type Answers = {
  readonly list: () => readonly Remembered[];
  /** As the engine wants them. */
  readonly given: (now: number) => readonly GivenAnswer[];
  readonly remember: (
    answer: Pick<Remembered, 'fingerprint' | 'rule' | 'answer'>,
    now: number,
  ) => Promise<void>;
  readonly takeBack: (fingerprint: string) => Promise<void>;
};

/** The answers remembered for this person. A broken store begins anew and loses nothing but answers. */
export async function openAnswers(local: Area): Promise<Answers> {
  const stored = await local.get([KEY]).catch(() => ({}) as Record<string, unknown>);
  const raw = stored[KEY];
  let list: readonly Remembered[] = Array.isArray(raw) ? raw.filter(isRemembered) : [];
  const save = (next: readonly Remembered[]): Promise<void> => {
    list = next;
    return local.set({ [KEY]: next });
  };
  return {
    list: () => list,
    given: (now) =>
      list
        .filter((a) => a.until > now)
        .map(({ fingerprint, answer }) => ({ fingerprint, answer, scope: 'person' as const })),
    remember: ({ fingerprint, rule, answer }, now) =>
      save(
        [
          ...list.filter((a) => a.fingerprint !== fingerprint && a.until > now),
          { fingerprint, rule, answer, given: now, until: now + REMEMBER_MS },
        ].slice(-MOST),
      ),
    takeBack: (fingerprint) => save(list.filter((a) => a.fingerprint !== fingerprint)),
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
