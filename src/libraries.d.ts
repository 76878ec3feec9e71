/** Parts of twitter-text and what it stands on, which have no types of their own (`rules/habits/shared/count.ts`). */
declare module 'twitter-text/dist/configs.js' {
  type Config = {
    readonly scale: number;
    readonly defaultWeight: number;
    readonly transformedURLLength: number;
    readonly ranges: readonly { readonly start: number; readonly end: number; readonly weight: number }[];
  };
  const configs: { readonly defaults: Config };
  export default configs;
}
declare module 'twitter-text/dist/lib/getCharacterWeight.js' {
  /** The weight of a character by its first UTF-16 unit. */
  const weight: (
    character: string,
    config: typeof import('twitter-text/dist/configs.js').default['defaults'],
  ) => number;
  export default weight;
}
declare module 'twitter-text/dist/regexp/*' {
  const expression: RegExp;
  export default expression;
}
declare module 'twemoji-parser' {
  /** Emoji of a text, in order. */
  export const parse: (
    text: string,
  ) => readonly { readonly text: string; readonly indices: readonly [number, number] }[];
}
