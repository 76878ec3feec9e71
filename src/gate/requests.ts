import type { Content } from '../x/operations.ts';
import type { Asked } from './talk.ts';
import { readToContent, type ToPage } from './talk.ts';

/** A publishing request that the page's side holds. */
export type Held = {
  readonly content: Content;
  readonly via: Asked['via'];
  readonly go: () => void;
  readonly refuse: () => void;
  /** The page gave the request up itself. */
  readonly signal: AbortSignal;
};

export type Gate = {
  /** Lets requests with this content pass at once, from now on. */
  readonly allow: (keys: readonly string[]) => void;
  readonly forget: () => void;
};

/** The content script's end of the talk with the page's world. */
export function createGate(
  port: Pick<MessagePort, 'postMessage' | 'addEventListener'>,
  held: (request: Held) => void,
  signal: AbortSignal,
): Gate {
  const open = new Map<number, AbortController>();
  const tell = (message: ToPage): void => port.postMessage(message);

  port.addEventListener(
    'message',
    (event) => {
      const message = readToContent((event as MessageEvent).data);
      if (message === null) return;
      if (message.t === 'gone') {
        open.get(message.id)?.abort();
        open.delete(message.id);
        return;
      }
      const { id, asked } = message;
      tell({ t: 'seen', id });
      const gone = new AbortController();
      open.set(id, gone);
      const settle = (t: 'go' | 'no'): void => {
        if (open.delete(id)) tell({ t, id });
      };
      held({
        content: asked.content,
        via: asked.via,
        go: () => settle('go'),
        refuse: () => settle('no'),
        signal: gone.signal,
      });
    },
    { signal },
  );

  return {
    allow: (keys) => {
      if (keys.length > 0) tell({ t: 'allow', keys: [...keys] });
    },
    forget: () => tell({ t: 'forget' }),
  };
}
