import type { WordId } from './words.ts';

/** The reasons to post anyway, by the id that goes into the record. The last one is for posts not fully checked. */
export const reasons = {
  permission: 'reason_permission',
  agreed: 'reason_agreed',
  public: 'reason_public',
  wrong: 'reason_wrong',
  urgent: 'reason_urgent',
  read: 'reason_read',
} as const satisfies Record<string, WordId>;

export type Reason = keyof typeof reasons;
