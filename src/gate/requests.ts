import { type Content, type Joined, readContent } from '../x/operations.ts';
import type { Asked } from './talk.ts';
import { readToContent, type ToPage } from './talk.ts';

/** A publishing request that the page's side holds. */
export type Held = {
  readonly id: number;
  /** `null`: a name never seen, with no text in it. */
  readonly content: Content | null;
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

type Events = { readonly held: (request: Held) => void; readonly draft: (op: string) => void };

/** The content script's end of the talk with the page's world. Reads each held request with built-ins of its own. */
export function createGate(
  port: Pick<MessagePort, 'postMessage' | 'addEventListener'>,
  events: Events,
  signal: AbortSignal,
): Gate {
  const open = new Map<number, AbortController>();
  const tell = (message: ToPage): void => port.postMessage(message);

  port.addEventListener(
    'message',
    (event) => {
      const message = readToContent((event as MessageEvent).data);
      if (message === null) return;
      if (message.t === 'draft') return events.draft(message.op);
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
      events.held({
        id,
        content: contentOf(asked),
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

function contentOf(asked: Asked): Content | null {
  const polls = new Map(asked.polls);
  const alts = new Map(asked.alts);
  const joined: Joined = {
    poll: (card) => polls.get(card) ?? polls.get(''),
    alt: (media) => alts.get(media),
    article: () => (asked.article.length > 0 ? asked.article : undefined),
  };
  return readContent(asked.op, asked.address, asked.body, joined, asked.actAs);
}
