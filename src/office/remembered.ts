import type { Setting } from '../engine/setting.ts';
import { words } from '../engine/words.ts';
import type { ResponseOf } from '../messages.ts';
import { rules } from '../rules/index.ts';
import type { Remembered } from './answers.ts';

/** A rule's title; its id where this version no longer has the rule. */
export const titleOf = (rule: string): string => rules.find(({ id }) => id === rule)?.title ?? rule;

/** Remembered answers as the options page lists them, newest first: rule, answer and days; the words were never kept. */
export const rememberedRows = (
  list: readonly Remembered[],
  now: number,
  say: NonNullable<Setting['say']>,
): ResponseOf<'answers'>['answers'] =>
  list
    .filter((a) => a.until > now)
    .map(({ fingerprint, rule, answer, given, until }) => {
      const known = rules.find((r) => r.id === rule);
      const key = `answer_${answer}`;
      const label = known && Object.hasOwn(known.words, key) ? words(known, say)(key, []) : answer;
      return { fingerprint, rule, title: titleOf(rule), label, given, until };
    })
    .sort((a, b) => b.given - a.given);
