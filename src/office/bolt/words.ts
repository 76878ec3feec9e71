/** What is said about a tab that nothing can be posted from. */
export const boltWords = {
  bolt_title: 'Posts from one of your X tabs are blocked',
  bolt_body:
    'Gatepost is not running in that tab, so X cannot send posts from it. Copy what you have written there, then click here to load the page again.',
  bolt_tip: 'Gatepost is not running in this tab: nothing can be posted from it. Reload the page.',
} as const satisfies Record<string, string>;

export type BoltWord = keyof typeof boltWords;
