import { say } from './words.ts';

/** A local time (`2026-03-12T15:30`) as people here say it, in the language of the words around it: "Thursday 15:30". */
export const timeWords = (local: string): string =>
  new Date(local).toLocaleString(`${say('lang')}-GB`, {
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
