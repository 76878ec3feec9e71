import { kept } from '../kept.ts';
import type { ResponseOf } from '../messages.ts';
import type { ContentMessage } from './answer.ts';
import { fits, type Shape } from './fits.ts';

/** Stands in for `answer.ts` on X: the shapes of `messages.ts` as plain data, without a schema library. */
export const isAnswer = <K extends ContentMessage>(name: K, value: unknown): value is ResponseOf<K> =>
  fits(kept().shapes[name] as Shape | undefined, value);
