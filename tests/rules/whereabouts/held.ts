import { check } from '../../../src/checker.ts';
import { postOf, settingFor } from './setting.ts';

/** What is held of somebody's whereabouts. Tuesday 12 May 2026 at 14:05, unless it says otherwise. */
export const held = (text: string, at = '2026-05-12T14:05'): string[] =>
  check(postOf({ text, at }), settingFor())
    .findings.filter((f) => f.severity !== 'nudge')
    .flatMap((f) => f.spans)
    .filter((s) => s.kind === 'place' || s.kind === 'time')
    .map((s) => s.quote);
