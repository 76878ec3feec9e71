/** Words of the language that the school's policy sets, handed over by the worker where the browser speaks another. */
let handed: Readonly<Record<string, string>> = {};

/** From now on these words go before the browser's own; without them the browser speaks. */
export const speak = (words: Readonly<Record<string, string>> | undefined): void => {
  handed = words ?? {};
};

/** The handed-over words for a message id, if there are any. */
export const spoken = (id: string): string | undefined => handed[id];
