import type { RequestOf, ResponseOf } from '../messages.ts';
import { type ContentMessage, isAnswer } from './answer.ts';

/** Why the worker could not be asked. */
export type Trouble = 'orphaned' | 'no-answer' | 'bad-answer' | 'failed';

export class CannotAsk extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble);
    this.name = 'CannotAsk';
    this.trouble = trouble;
  }
}

export type SendRaw = (message: {
  readonly name: ContentMessage;
  readonly request: unknown;
}) => Promise<unknown>;

export type Messenger = {
  /** Asks the worker. Rejects with `CannotAsk`, and with nothing else. */
  readonly ask: <K extends ContentMessage>(name: K, request: RequestOf<K>) => Promise<ResponseOf<K>>;
};

/**
 * A sleeping worker is up in well under half a second. On a machine that has just been switched on and is busy with
 * everything else it may need several, and a late answer is better than asking a teacher to do the checking.
 */
const LIMIT = 8000;
const RETRY_AFTER = [60, 150, 300, 500, 800];

/** Answers come as `{ response }`, or as `{ error }` with the error's name alone. */
const unwrap = (answer: unknown): unknown => {
  const { response, error } = (answer ?? {}) as { response?: unknown; error?: unknown };
  if (error !== undefined) throw new CannotAsk('failed');
  return response;
};

/**
 * Messages to the worker. In the first second after a cold start there may be no receiver yet, so that is tried again;
 * a worker that says nothing, answers nonsense, or belongs to a version that has been replaced, is told apart.
 */
export function createMessenger(send: SendRaw, alive: () => boolean, limit = LIMIT): Messenger {
  const once = async (message: { name: ContentMessage; request: unknown }): Promise<unknown> => {
    for (const wait of [...RETRY_AFTER, null]) {
      if (!alive()) throw new CannotAsk('orphaned');
      try {
        const answer = await send(message);
        if (answer !== undefined) return unwrap(answer);
        if (wait === null) throw new CannotAsk('no-answer');
      } catch (error) {
        if (error instanceof CannotAsk) throw error;
        const words = String((error as { message?: unknown } | null)?.message ?? error);
        if (/context invalidated/i.test(words)) throw new CannotAsk('orphaned');
        const notYet = /receiving end does not exist|message port closed|could not establish/i.test(words);
        if (!notYet || wait === null) throw new CannotAsk(notYet ? 'no-answer' : 'failed');
      }
      await new Promise((done) => setTimeout(done, wait));
    }
    throw new CannotAsk('no-answer');
  };

  return {
    ask: async (name, request) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const tooLong = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new CannotAsk('no-answer')), limit);
      });
      try {
        const answer = await Promise.race([once({ name, request }), tooLong]);
        if (!isAnswer(name, answer)) throw new CannotAsk('bad-answer');
        return answer;
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
