import type { Report } from '../engine/report.ts';
import type { PolicyView } from '../messages.ts';
import type { Post } from '../post.ts';

/** Draws the middle of the panel that shows a check on X, as text (`ui/shown`). */
export type Draw = (
  checked: {
    readonly report: Report;
    readonly post: Post;
    readonly policy: PolicyView;
    /** Fingerprint → answer. */
    readonly answered: ReadonlyMap<string, string>;
    readonly remembered: ReadonlySet<string>;
  },
  words: PolicyView['words'],
  /** The post was met at the gate. */
  atGate: boolean,
) => string;
