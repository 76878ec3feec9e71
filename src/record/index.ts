/** The record's door: what other rooms may use. */
export type { Entry, EntryFinding } from './entry.ts';
export { HELD_DAYS, type HeldDraft, type HeldDrafts, HeldError, type HeldNote, heldDrafts } from './held.ts';
export {
  type Counts,
  type DecisionRecord,
  decisionRecord,
  type ListOptions,
  type RecordFault,
} from './record.ts';
