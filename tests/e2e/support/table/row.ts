/** What a row of the table is, and the words that all rows use. */
import type { Page } from '@playwright/test';
import type { Where } from '../../../x/page/handle.ts';
import type { Opening, Practice } from '../practice.ts';
import type { Sender } from './senders.ts';

export type At = {
  readonly practice: Practice;
  readonly page: Page;
  readonly where: Where;
  readonly risky: boolean;
};

export type Surface = {
  readonly id: string;
  readonly where: Where;
  readonly senders: readonly Sender[];
  /** Opens the composer and puts the words into it. */
  readonly write: (at: At, text: string, opening: Opening) => Promise<void>;
  /** The texts that X must receive of a harmless post; by default the text alone. */
  readonly receives?: (text: string) => readonly string[];
  /** What else the harmless post's requests must carry, one by one: parts of their `variables`. */
  readonly carries?: readonly Record<string, unknown>[];
  /** What X asks in between. */
  readonly after?: (at: At) => Promise<void>;
  /** Window width for X's narrow layout. */
  readonly width?: number;
};

/** The senders that most rows have. */
export const USUAL = ['button', 'ctrl+enter', 'script'] as const;
export const TWO = ['button', 'ctrl+enter'] as const;

export const openModal = async ({ practice }: At, opening: Opening): Promise<void> => {
  await practice.open('/home', opening);
  await practice.openModal();
};
